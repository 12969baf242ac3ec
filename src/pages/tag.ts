import { LogNumberDocument } from '../generated/page-operations.ts'
import type { Ask } from './page.ts'

/** The tag of all that is made from the graph as it is now: another one after each write, and for each version. */
export async function tagOf(ask: Ask): Promise<string> {
  const { stats } = await ask(LogNumberDocument, {})
  return `W/"${stats.changes}-${stats.version}"`
}
