import { pageArguments } from '../domain/pages.ts'
import { notFound } from '../errors.ts'
import type { RecordRow } from '../records/context.ts'
import { noParts, type StatementParts } from '../records/statement.ts'
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

/** A record of any concept, by what was found of it. */
export async function recordRow(
  { concept, id }: Pick<RecordRow, 'concept' | 'id'>,
  { records }: RequestContext,
  parts: StatementParts = noParts,
) {
  switch (concept) {
    case 'Statement':
      return records.statements.byId(id, parts)
    case 'Person':
    case 'Organisation':
    case 'Group':
      return records.actors.byId(id)
    case 'Attribution':
      return records.attributions.byId(id)
    case 'Evidence':
      return records.evidence.byId(id)
    case 'StatementRelation':
      return records.relations.byId(id)
    case 'Event':
      return records.events.byId(id)
    case 'Participation':
      return records.participations.byId(id)
    case 'Membership':
      return records.memberships.byId(id)
    case 'Source':
      return records.sources.byId(id)
    case 'Topic':
      return records.topics.byId(id)
    case 'Place':
      return records.places.byId(id)
    case 'Judgement':
      return records.judgements.byId(id)
  }
}

/** Whatever has an id: a record, what is left of one that was withdrawn, or an entry of the log. */
export async function nodeRow(id: string, context: RequestContext, parts: StatementParts = noParts) {
  const { records } = context
  const found = await records.find(id)
  if (found) return recordRow(found, context, parts)
  const [withdrawn, change] = await Promise.all([records.withdrawn.byId(id), records.changes.byId(id)])
  return withdrawn ?? change
}

/** A record that another one refers to, so that it must be there. */
export async function required<Row>(row: Promise<Row | null>, id: string): Promise<Row> {
  const found = await row
  if (found === null) throw notFound(`"${id}" is referred to, but is no longer in the graph.`)
  return found
}
