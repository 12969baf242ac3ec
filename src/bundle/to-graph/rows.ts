import { valueIn } from '../../domain/concepts/references.ts'
import type { Properties } from '../../records/graph-record.ts'
import { recordOfContent } from './content.ts'

/** A record as it is read, with all of its stored properties. */
type Row = { readonly id: string; readonly concept: string }

/**
 * A record's row as it was when it held other content: what follows from the content is of then, and the rest, such as
 * when the record was added, of now. A receipt counts as not checked: what was checked are the passages that it has now.
 *
 * @param content what it held, as JSON
 */
export function rowHolding<R extends Row>(now: R, content: string): R {
  if (valueIn(now, 'content') === content) return now
  const { properties, names } = recordOfContent(now.concept, JSON.parse(content))
  const own: Properties = Object.fromEntries(Object.entries(properties).filter(([name]) => name in now))
  return { ...now, ...own, ...('content' in now && { content }), ...(names && { names }) }
}
