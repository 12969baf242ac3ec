import { pageArguments } from '../domain/paging/pages.ts'
import { notFound } from '../errors.ts'
import type { WantedOf } from '../queries/question.ts'
import type { RequestContext } from './context.ts'

/** What every record answers alike. */
export const recordFields = {
  history: (
    record: { readonly id: string },
    args: { first?: number | null; after?: string | null },
    { records }: RequestContext,
  ) => records.changes.ofRecord(record.id, pageArguments(args, { order: 'SEQ', argument: 'history' })),
}

/** The type of a record: rows carry their concept. */
export const typeOfRecord = <Concept extends string>({ concept }: { readonly concept: Concept }): Concept =>
  concept

/** Whatever has an id: a record, what is left of one that was withdrawn, or an entry of the log. */
export async function nodeRow(id: string, { records }: RequestContext, of: WantedOf) {
  const found = await records.record(id, of)
  if (found) return found
  const [withdrawn, change] = await Promise.all([records.withdrawn.byId(id), records.changes.byId(id)])
  return withdrawn ?? change
}

/** A record that another one refers to, so that it must be there. */
export async function required<Row>(row: Promise<Row | null>, id: string): Promise<Row> {
  const found = await row
  if (found === null) throw notFound(`"${id}" is referred to, but is no longer in the graph.`)
  return found
}
