import type { Problem } from '../problems.ts'

const backupBegins = /^\s*\{\s*"format"\s*:\s*"on-record-backup\//

/** A header of several columns, whatever divides them. */
const spreadsheetBegins = /^[^{[\n]*[,;\t]/

/** What a file is that was taken for a bundle, and which command takes it; null where it may be one. */
export function mistakenForBundle(beginning: string): Problem | null {
  const text = beginning.replace(/^\uFEFF/, '').trimStart()
  if (backupBegins.test(text)) return problem('This is a backup, not a bundle:', 'use on-record restore.')
  if (spreadsheetBegins.test(text))
    return problem(
      'This is not valid JSON: it looks like a spreadsheet.',
      'Make a bundle of it with on-record from-csv, and import that.',
    )
  return null
}

const problem = (message: string, mend: string): Problem => ({ place: [], record: null, message, mend })
