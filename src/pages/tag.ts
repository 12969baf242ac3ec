import { LogNumberDocument } from '../generated/page-operations.ts'
import type { Ask } from './page.ts'

/**
 * The log's number, and the tag of all that is made from the graph as it is now: another one after each write and for each
 * version. It is read before what is tagged with it, not beside it: a page that was made just before a redaction would
 * otherwise have the tag of the redacted one.
 */
export async function tagOf(ask: Ask): Promise<{ readonly tag: string; readonly logNumber: number }> {
  const { stats } = await ask(LogNumberDocument, {})
  return { tag: `W/"${stats.changes}-${stats.version}"`, logNumber: stats.changes }
}
