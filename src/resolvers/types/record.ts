import { pageArguments } from '../../domain/paging/pages.ts'
import { notFound } from '../../errors.ts'
import type { WantedOf } from '../../queries/question.ts'
import type { RequestContext } from '../context.ts'

/** The fields that all records resolve alike. */
export const recordFields = {
  history: (
    record: { readonly id: string },
    args: { first?: number | null; after?: string | null },
    { records }: RequestContext,
  ) => records.changes.ofRecord(record.id, pageArguments(args, { order: 'SEQ', argument: 'history' })),
}

/** A record's type: rows have their concept. */
export const typeOfRecord = <Concept extends string>({ concept }: { readonly concept: Concept }): Concept =>
  concept

/** Whatever has this id: a record, what remains of a withdrawn one, or an entry in the log. */
export async function nodeRow(id: string, { records }: RequestContext, of: WantedOf) {
  const found = await records.record(id, of)
  if (found) return found
  const [withdrawn, change] = await Promise.all([records.withdrawn.byId(id), records.changes.byId(id)])
  return withdrawn ?? change
}

/** A record that another one refers to, and that must therefore exist. */
export async function required<Row>(row: Promise<Row | null>, id: string): Promise<Row> {
  const found = await row
  if (found === null) throw notFound(`"${id}" is referred to, but is no longer in the graph.`)
  return found
}
