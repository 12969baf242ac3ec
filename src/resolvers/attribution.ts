import { whenThere } from '../domain/maybe-promise.ts'
import { pageArguments } from '../domain/pages.ts'
import { contextOf } from '../domain/passage-context.ts'
import { badInput } from '../errors.ts'
import type {
  AttributionResolvers,
  EvidenceResolvers,
  PassageResolvers,
  QueryResolvers,
  ReceiptResolvers,
  ViaResolvers,
} from '../generated/resolvers.ts'
import { attributionPage } from '../records/pages/attributions.ts'
import { checkFilter } from '../records/pages/filters.ts'
import { inOrder } from '../records/pages/requests.ts'
import { passagesOf, verificationOf, viaOf } from '../records/read/receipts.ts'
import type { AttributionRow, EvidenceRow, RowOf, SourceRow, StatementRow } from '../records/read/rows.ts'
import type { RequestContext } from './context.ts'
import { nodesOf, recordNamed, requiredNeighbour } from './parts.ts'
import { recordFields, typeOfRecord } from './record.ts'
import { wantedOf } from './wanted.ts'

export const attributionQueries: Pick<QueryResolvers, 'attributions' | 'evidence'> = {
  async attributions(_root, args, context, info) {
    const page = pageArguments(args, { order: 'ID' })
    const rows = await wantedOf(info, context, 'Attribution', ...nodesOf)
    return attributionPage(context.records, { ...args, page }, rows)
  },
  async evidence(_root, { verification, ...args }, context, info) {
    checkFilter({ verification }, 'evidence')
    const request = inOrder(pageArguments(args, { order: 'ID' }), 'asc', { verification })
    const rows = await wantedOf(info, context, 'Evidence', ...nodesOf)
    return context.records.pages.from({ label: 'Evidence' }, { of: 'Evidence', along: [] }, request, rows)
  },
}

export const Receipt: ReceiptResolvers = { __resolveType: typeOfRecord }

/** What the passages of a receipt come to, in the text of its source. */
function verification(receipt: AttributionRow | EvidenceRow, _args: object, { records }: RequestContext) {
  return whenThere(receipt.source ?? records.source(receipt.sourceId), (source) =>
    verificationOf(receipt, source?.textDigest ?? null),
  )
}

export const Attribution: AttributionResolvers = {
  ...recordFields,
  passages: passagesOf,
  source: requiredNeighbour<SourceRow>('source'),
  verification,
  statement: requiredNeighbour<StatementRow>('statement'),
  via: viaOf,
}

export const Via: ViaResolvers = {
  actor: ({ actor }, _args, context, info) =>
    actor ? recordNamed(context.records.actor, actor, 'Actor', context, info) : null,
  source: ({ source }, _args, context, info) =>
    source ? recordNamed(context.records.source, source, 'Source', context, info) : null,
}

export const Evidence: EvidenceResolvers = {
  ...recordFields,
  passages: passagesOf,
  source: requiredNeighbour<SourceRow>('source'),
  verification,
  of: requiredNeighbour<RowOf['Event' | 'Participation' | 'Membership']>('of'),
}

/** The widest context, on either side of a passage, in characters. */
const widestContext = 1_000

export const Passage: PassageResolvers = {
  async context({ sourceId, start, end }, { characters }, { records }) {
    const width = characters ?? 200
    if (width < 0 || width > widestContext)
      throw badInput('context.characters', `${width} is not from 0 to ${widestContext}.`)
    const text = await records.texts.keptOf(sourceId)
    return text === null ? null : contextOf(text, { start, end }, width)
  },
}
