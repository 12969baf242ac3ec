import type { TypedDocument } from '../domain/typed-documents.ts'
import { type Ask, Refused } from './page.ts'
import type { Execute, PageRequest } from './page-request.ts'
import { noPlace } from './parameters.ts'

/** Asks the product for whoever reads a page. What is refused in part is refused: a page does not show half an answer. */
export const asking =
  (execute: Execute, { signal, viewer, caller }: Pick<PageRequest, 'signal' | 'viewer' | 'caller'>): Ask =>
  async <Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables) => {
    const { data, errors = [] } = await execute({ query: document, variables }, signal, viewer, caller)
    const [error] = errors
    if (error) throw refusalOf(document, error)
    return data as Data
  }

type Fault = NonNullable<Awaited<ReturnType<Execute>>['errors']>[number]

/** What the words of a search are called in an address. */
const words = 'q'
const namesOfWords: readonly unknown[] = ['query', 'filter.matching']

/** A refusal in the terms of an address, where what was refused came from one. */
function refusalOf(document: string, { message, extensions, locations }: Fault): Refused {
  const code = String(extensions?.code ?? 'INTERNAL_SERVER_ERROR')
  const argument = extensions?.argument
  const [field] = locations ?? []
  const cursor = argument === 'after' && field !== undefined ? cursorAt(document, field) : undefined
  if (cursor !== undefined) return noPlace(cursor)
  if (typeof argument !== 'string') return new Refused(code, message)
  return namesOfWords.includes(argument)
    ? new Refused(code, message.replace(argument, words), words)
    : new Refused(code, message, argument)
}

/**
 * The variable that a field takes as its cursor: in the operations of pages it is called as the parameter that it comes from.
 *
 * @param field where it begins in the text, counted from 1
 */
function cursorAt(document: string, field: { readonly line: number; readonly column: number }) {
  const lines = document.split('\n').slice(field.line - 1)
  return /^[^)]*\bafter:\s*\$(\w+)/.exec(lines.join('\n').slice(field.column - 1))?.[1]
}
