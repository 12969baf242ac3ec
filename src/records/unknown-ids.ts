import { lookUp } from '../errors.ts'

/** An id that a filter names, and the argument that names it. */
export type NamedId = { readonly argument: string; readonly id: string }

/** Reported beside an answer that may not be what the client takes it for. */
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
