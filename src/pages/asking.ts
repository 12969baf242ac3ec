import type { TypedDocument } from '../domain/typed-documents.ts'
import { type Ask, Refused } from './page.ts'
import type { Execute, PageRequest } from './page-request.ts'

/** Asks the product for whoever reads a page. What is refused in part is refused: a page does not show half an answer. */
export const asking =
  (execute: Execute, { signal, viewer, caller }: Pick<PageRequest, 'signal' | 'viewer' | 'caller'>): Ask =>
  async <Data, Variables>(document: TypedDocument<Data, Variables>, variables: Variables) => {
    const { data, errors = [] } = await execute({ query: document, variables }, signal, viewer, caller)
    const [error] = errors
    if (error) {
      const { code = 'INTERNAL_SERVER_ERROR', argument } = error.extensions ?? {}
      throw new Refused(String(code), error.message, typeof argument === 'string' ? argument : undefined)
    }
    return data as Data
  }
