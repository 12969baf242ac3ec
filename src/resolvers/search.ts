import { pageArguments } from '../domain/pages.ts'
import { matchesSearch, parseSearch, searchTextOf } from '../domain/search.ts'
import { bestField, type SearchedField } from '../domain/search-fields.ts'
import type {
  QueryResolvers,
  SearchConnectionResolvers,
  SearchEdgeResolvers,
} from '../generated/resolvers.ts'
import { passagesOf } from '../records/attribution.ts'
import { checkFilter } from '../records/filters.ts'
import { type SearchHit, searchOrder } from '../records/search.ts'
import { attributionsBound, noParts } from '../records/statement.ts'
import { connection } from './connections.ts'
import type { RequestContext } from './context.ts'
import { recordRow, required } from './record.ts'
import { statementParts } from './selection.ts'

const labels = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  GROUP: 'Group',
  STATEMENT: 'Statement',
  EVENT: 'Event',
  SOURCE: 'Source',
  TOPIC: 'Topic',
  PLACE: 'Place',
} as const

export const searchQueries: Pick<QueryResolvers, 'search'> = {
  search(_root, { query, kinds, prefix, ...args }, { records }) {
    checkFilter({ kinds }, 'search')
    const among = kinds ? kinds.map((kind) => labels[kind]) : null
    const parsed = parseSearch(query, 'query', prefix === true)
    return records.search.page(parsed, among, pageArguments(args, { order: searchOrder }))
  },
}

export const SearchConnection: SearchConnectionResolvers = {
  ...connection,
  edges: ({ edges }) => [...edges],
  nodes: ({ edges }, _args, context, info) =>
    Promise.all(
      edges.map(({ record }) =>
        required(recordRow(record, context, statementParts(info, context, [])), record.id),
      ),
    ),
}

export const SearchEdge: SearchEdgeResolvers = {
  node: ({ record }, _args, context, info) =>
    required(recordRow(record, context, statementParts(info, context, [])), record.id),
  field: async (hit, _args, context) => bestField(await searchedFields(hit, context), hit.parsed).field,
  snippet: async (hit, _args, context) => bestField(await searchedFields(hit, context), hit.parsed).snippet,
}

/** The texts of a record that a search looks in, in the order in which they are shown. */
async function searchedFields(
  { record, parsed }: SearchHit,
  context: RequestContext,
): Promise<SearchedField[]> {
  const { records } = context
  const { id, concept } = record
  if (concept === 'Statement') {
    const parts = { ...noParts, speakers: true, attributions: attributionsBound }
    const statement = await required(records.statements.byId(id, parts), id)
    const attributions = await records.statements.firstAttributions(statement, attributionsBound)
    const own = [
      { field: 'text', text: statement.text },
      ...attributions.flatMap((attribution) =>
        passagesOf(attribution)
          .filter(({ part }) => part === 'CONTENT')
          .map(({ exact }) => ({ field: 'passages', text: exact })),
      ),
      ...attributions.map(({ speakerAsNamed }) => ({ field: 'speakerAsNamed', text: speakerAsNamed ?? '' })),
    ]
    if (matchesSearch(searchTextOf(own.map(({ text }) => text)), parsed)) return own
    const speakers = (statement.speakers ?? []).map(({ actor }) => records.entities.namesOf(actor.id))
    const names = (await Promise.all(speakers)).flat()
    return [...own, ...names.map(({ value }) => ({ field: 'speakers', text: value }))]
  }
  if (concept === 'Source') {
    const source = await required(records.sources.byId(id), id)
    return [{ field: 'title', text: source.title ?? '' }]
  }
  const [entity, names] = await Promise.all([
    required(records.entities.byId(id), id),
    records.entities.namesOf(id),
  ])
  return [
    { field: 'name', text: entity.name },
    ...names.map(({ value }) => ({ field: 'names', text: value })),
    { field: 'description', text: entity.description ?? '' },
    { field: 'outcome', text: entity.outcome ?? '' },
  ]
}
