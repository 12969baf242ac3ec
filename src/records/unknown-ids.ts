import { lookUp } from '../errors.ts'

/** An id that a filter names, and where. */
export type NamedId = { readonly argument: string; readonly id: string }

/** What is told beside an answer that may not be what whoever asked takes it for. */
export type Warning = {
  readonly code: 'UNKNOWN_ID'
  readonly message: string
  readonly argument: string
  readonly id: string
}

export const unknownId = ({ argument, id }: NamedId): Warning => ({
  code: 'UNKNOWN_ID',
  message: `${argument}: nothing in this graph has the id "${id}", so nothing is found by it. ${lookUp}`,
  argument,
  id,
})
