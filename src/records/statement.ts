import {
  type StatementRow as BareRow,
  countRecords,
  countStatementsRelated,
  type SpeakerRow,
  type StatementConditions,
  type StatementParts,
  scanEndsInOrder,
  scanEndsRelated,
  statementIdsInOrder,
  statementIdsRelated,
  statementsAmong,
  statementsByIds,
  statementsInOrder,
  statementsRelated,
} from '../generated/queries.ts'
import type { AttributionRow } from './attribution.ts'
import { batched } from './loader.ts'
import { amongPage, orderedPage } from './ordered-pages.ts'
import type { Reader } from './reader.ts'
import { walkPages } from './walk.ts'
import type { Anchor, PageRequest, Walked } from './walk-queries.ts'

export type { SpeakerRow, StatementConditions, StatementParts }

/** A statement, and which of its parts came along with it: an empty part that did not is no answer. */
export type StatementRow = BareRow & { readonly came: StatementParts }

/** Words that a source puts in quotation marks, and the report that they are from. */
export type QuoteRow = { readonly id: string; readonly words: string; readonly attribution: AttributionRow }

export type StatementRelationship = keyof typeof statementsRelated

/** What a page of statements asks for: `property` is the order, by when they were said or when they were recorded. */
export type StatementRequest = PageRequest<StatementConditions> & {
  readonly property: 'key' | 'recordedKey'
  readonly parts: StatementParts
}

export const noParts: StatementParts = {
  speakers: false,
  addressedTo: false,
  against: false,
  about: false,
  mentions: false,
  madeAt: false,
  attributions: 0,
}

/** The most attributions that come along with a statement, and the most that are read to answer `quotes`. */
export const attributionsBound = 100

export function statementRecords(read: Reader) {
  const byParts = (parts: StatementParts) =>
    batched(async (ids: readonly string[]) => {
      const rows = await read(statementsByIds, { ids, ...partsOf(parts) })
      const found = new Map(rows.map(({ statement }) => [statement.id, came(statement, parts)]))
      return ids.map((id) => found.get(id) ?? null)
    })
  const loaders = new Map<string, ReturnType<typeof byParts>>()
  const byId = (id: string, parts: StatementParts = noParts): Promise<StatementRow | null> => {
    const name = JSON.stringify(parts)
    const load = loaders.get(name) ?? byParts(parts)
    loaders.set(name, load)
    return load(id)
  }
  const pagesWith = new Map<string, ReturnType<typeof relatedPages>>()
  return {
    byId,
    /** A part of a statement: as it came along, or else read for all statements of the tick at once. */
    async part<Name extends Exclude<keyof StatementParts, 'attributions'>>(
      statement: StatementRow,
      name: Name,
    ): Promise<StatementRow[Name]> {
      if (statement.came[name]) return statement[name]
      return (await byId(statement.id, { ...noParts, [name]: true }))?.[name]
    },
    /** The first attributions of a statement, by id: at least `wanted` of them where there are so many. */
    async firstAttributions(statement: StatementRow, wanted: number): Promise<readonly AttributionRow[]> {
      const isHere = statement.came.attributions >= wanted
      const parts = { ...noParts, attributions: wanted }
      const row = isHere ? statement : await byId(statement.id, parts)
      return [...(row?.attributions ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1))
    },
    related(anchors: readonly Anchor<StatementRelationship>[], request: StatementRequest) {
      const name = JSON.stringify(request.parts)
      const pages = pagesWith.get(name) ?? relatedPages(read, request.parts)
      pagesWith.set(name, pages)
      return pages.page(anchors, request)
    },
    inOrder: (request: StatementRequest) => inOrder(read, request),
    among: (ids: readonly string[], { property, parts, ...request }: StatementRequest) =>
      amongPage<StatementRow, StatementConditions>(async ({ order, ...bounds }) => {
        const filter = request.conditions ?? unconditionalStatements
        const query = statementsAmong[property][order]
        return withParts(await read(query, { ids, ...bounds, filter, ...partsOf(parts) }), parts)
      }, request),
    /** How many statements each relation has under these, to begin with the most selective. */
    degree: async (relation: StatementRelationship, parentIds: readonly string[]) =>
      (await read(countStatementsRelated[relation], { parentIds })).reduce(
        (sum, { total }) => sum + total,
        0,
      ),
  }
}

const partsOf = (parts: StatementParts) => ({ parts, attributionsLimit: parts.attributions })
const came = (row: BareRow, parts: StatementParts): StatementRow => ({ ...row, came: parts })
const withParts = <Row extends { readonly node: BareRow }>(rows: readonly Row[], parts: StatementParts) =>
  rows.map((row) => ({ ...row, node: came(row.node, parts) }))

const relatedPages = (read: Reader, parts: StatementParts) =>
  walkPages<StatementRow, StatementRelationship, StatementConditions>({
    async rows({ relation, by, order, conditions }, { walks, limit, scan }) {
      const filter = conditions ?? unconditionalStatements
      const query = statementsRelated[relation][by][order]
      return withParts(await read(query, { walks, limit, scan, filter, ...partsOf(parts) }), parts)
    },
    scanEnds: ({ relation, by, order }, scan) => read(scanEndsRelated[relation][by][order], scan),
    count: (relation, parentIds) => read(countStatementsRelated[relation], { parentIds }),
    ids: ({ relation, by, conditions }, { walks, scan }) =>
      read(statementIdsRelated[relation][by], { walks, scan, filter: conditions ?? unconditionalStatements }),
  })

const inOrder = (read: Reader, { property, parts, ...request }: StatementRequest) =>
  orderedPage<StatementRow, StatementConditions>(
    {
      async rows(
        { by, order, conditions },
        { ranges, limit, scan },
      ): Promise<readonly Walked<StatementRow>[]> {
        const filter = conditions ?? unconditionalStatements
        const query = statementsInOrder[property][by][order]
        return withParts(await read(query, { ranges, limit, scan, filter, ...partsOf(parts) }), parts)
      },
      scanEnds: ({ by, order }, scan) => read(scanEndsInOrder.Statement[property][by][order], scan),
      count: () => read(countRecords.Statement, {}),
      ids: ({ by, conditions }, { ranges, scan }) =>
        read(statementIdsInOrder[by], { ranges, scan, filter: conditions ?? unconditionalStatements }),
    },
    request,
  )

/** Conditions that every statement meets. */
export const unconditionalStatements: StatementConditions = {
  ids: null,
  types: null,
  speakers: null,
  onBehalfOf: null,
  voiceOf: null,
  against: null,
  addressedTo: null,
  about: null,
  mentions: null,
  dated: null,
  saidFrom: null,
  saidUntil: null,
  undatedToo: false,
  dateBasis: null,
  reportedByAll: null,
  minIndependentSources: null,
  disputed: null,
  attribution: null,
}
