import * as z from 'zod'

/** The id of a record that something is found by. */
export const idOf = (what: string) => z.string().describe(`id of ${what}`)

const date = z.string().optional()

/** A span of dates, both included. */
export const from = date.describe('EDTF: 2025, 2025-06, 2025-06-09')
export const to = date
