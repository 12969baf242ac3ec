import { lookUp } from '../errors.ts'

/** An id that a filter names, and the argument that names it. */
export type NamedId = { readonly argument: string; readonly id: string }

/** Reported beside an answer that may not be what the client takes it for. */
export type Warning = {
  readonly code: 'UNKNOWN_ID' | 'REDACTED_SINCE'
  readonly message: string
  readonly argument: string
  /** Of an id that is unknown. */
  readonly id?: string
}

export const unknownId = ({ argument, id }: NamedId): Warning => ({
  code: 'UNKNOWN_ID',
  message: `${argument}: nothing in this graph has the id "${id}", so nothing is found by it. ${lookUp}`,
  argument,
  id,
})

/** For an answer about the past that some records of then are missing from. */
export const leftOut = (argument: string, records: number): Warning => ({
  code: 'REDACTED_SINCE',
  message: `${argument}: ${records} ${records === 1 ? 'record' : 'records'} of that moment cannot be shown, since a redaction has erased what they held or what they need.`,
  argument,
})
