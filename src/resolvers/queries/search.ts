import { pageArguments } from '../../domain/paging/pages.ts'
import { matchesSearch, parseSearch, searchTextOf } from '../../domain/search/search.ts'
import { bestField, type SearchedField } from '../../domain/search/search-fields.ts'
import type {
  QueryResolvers,
  SearchConnectionResolvers,
  SearchEdgeResolvers,
} from '../../generated/resolvers.ts'
import { nothingWanted } from '../../queries/question.ts'
import { checkFilter } from '../../records/pages/filters.ts'
import { passagesOf } from '../../records/read/receipts.ts'
import type { RowOf } from '../../records/read/rows.ts'
import { ofTypes, onlyIdsOf, wholeOf } from '../../records/read/wanted.ts'
import { type SearchHit, searchOrder } from '../../records/search/search.ts'
import { connection } from '../connections.ts'
import type { RequestContext } from '../context.ts'
import { nodesOf } from '../selections/parts.ts'
import { wantedOf } from '../selections/wanted.ts'
import { required } from '../types/record.ts'

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

type FoundRow = RowOf[(typeof labels)[keyof typeof labels]]

export const searchQueries: Pick<QueryResolvers, 'search'> = {
  async search(_root, { query, kinds, prefix, ...args }, context, info) {
    checkFilter({ kinds }, 'search')
    const among = kinds ? kinds.map((kind) => labels[kind]) : null
    const wanted = await wantedOf(info, context, 'Record', ...nodesOf)
    const of = ofTypes(among ?? Object.values(labels), (type) => wanted[type] ?? nothingWanted)
    const parsed = parseSearch(query, 'query', prefix === true)
    return context.records.search.page(parsed, among, pageArguments(args, { order: searchOrder }), of)
  },
}

export const SearchConnection: SearchConnectionResolvers = {
  ...connection,
  edges: ({ edges }) => [...edges],
  nodes: ({ edges }) => edges.map(({ record }) => record as FoundRow),
}

export const SearchEdge: SearchEdgeResolvers = {
  node: ({ record }) => record as FoundRow,
  field: async (hit, _args, context) => bestField(await searchedFields(hit, context), hit.parsed).field,
  snippet: async (hit, _args, context) => bestField(await searchedFields(hit, context), hit.parsed).snippet,
}

/** The texts of a record that a search covers, in the order in which they are shown. */
async function searchedFields(
  { record, parsed }: SearchHit,
  context: RequestContext,
): Promise<SearchedField[]> {
  const { records } = context
  const { id, concept } = record
  if (concept === 'Statement') {
    const statement = await required(records.statement(id, withReports), id)
    const reports = statement.reports ?? []
    const own = [
      { field: 'text', text: statement.text },
      ...reports.flatMap((attribution) =>
        passagesOf(attribution)
          .filter(({ part }) => part === 'CONTENT')
          .map(({ exact }) => ({ field: 'passages', text: exact })),
      ),
      ...reports.map(({ speakerAsNamed }) => ({ field: 'speakerAsNamed', text: speakerAsNamed ?? '' })),
    ]
    if (matchesSearch(searchTextOf(own.map(({ text }) => text)), parsed)) return own
    const speakers = (statement.speakers ?? []).map(({ actor }) => records.entities.namesOf(actor.id))
    const names = (await Promise.all(speakers)).flat()
    return [...own, ...names.map(({ value }) => ({ field: 'speakers', text: value }))]
  }
  if (concept === 'Source') {
    const source = await required(records.source(id), id)
    return [{ field: 'title', text: source.title ?? '' }]
  }
  const [entity, names] = await Promise.all([required(records.entity(id), id), records.entities.namesOf(id)])
  return [
    { field: 'name', text: entity.name },
    ...names.map(({ value }) => ({ field: 'names', text: value })),
    { field: 'description', text: entity.description ?? '' },
    { field: 'outcome', text: entity.outcome ?? '' },
  ]
}

/** A statement with its speakers and the words of its reports. */
const withReports = ofTypes(['Statement'], () => ({
  ...nothingWanted,
  fields: ['text'],
  neighbours: [
    { name: 'speakers', of: onlyIdsOf('Actor') },
    { name: 'reports', of: wholeOf('Attribution') },
  ],
}))
