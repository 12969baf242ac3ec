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
import { passagesOf, verificationOf, viaOf } from '../records/attribution.ts'
import { attributionPage } from '../records/attribution-pages.ts'
import { checkFilter } from '../records/filters.ts'
import { recordFields, recordRow, required, typeOfRecord } from './record.ts'
import { statementParts } from './selection.ts'

export const attributionQueries: Pick<QueryResolvers, 'attributions' | 'evidence'> = {
  attributions: (_root, { filter, ...args }, { records }) =>
    attributionPage(records, { filter: filter ?? {}, page: pageArguments(args, { order: 'ID' }) }),
  evidence(_root, { verification, ...args }, { records }) {
    checkFilter({ verification }, 'evidence')
    return records.evidence.pages.inOrder({
      page: pageArguments(args, { order: 'ID' }),
      order: 'asc',
      conditions: verification ? { verification } : null,
    })
  },
}

export const Receipt: ReceiptResolvers = { __resolveType: typeOfRecord }

export const Attribution: AttributionResolvers = {
  ...recordFields,
  passages: passagesOf,
  source: ({ source, sourceId }, _args, { records }) =>
    source ?? required(records.sources.byId(sourceId), sourceId),
  verification: async (attribution, _args, { records }) => {
    const source = attribution.source ?? (await records.sources.byId(attribution.sourceId))
    return verificationOf(attribution, source?.textDigest ?? null)
  },
  statement: ({ statementId }, _args, context, info) =>
    required(context.records.statements.byId(statementId, statementParts(info, context, [])), statementId),
  via: viaOf,
}

export const Via: ViaResolvers = {
  actor: ({ actor }, _args, { records }) => (actor ? records.actors.byId(actor) : null),
  source: ({ source }, _args, { records }) => (source ? records.sources.byId(source) : null),
}

export const Evidence: EvidenceResolvers = {
  ...recordFields,
  passages: passagesOf,
  source: ({ sourceId }, _args, { records }) => required(records.sources.byId(sourceId), sourceId),
  verification: async (evidence, _args, { records }) =>
    verificationOf(evidence, (await records.sources.byId(evidence.sourceId))?.textDigest ?? null),
  async of({ ofId }, _args, context) {
    const found = await required(context.records.find(ofId), ofId)
    return required(recordRow(found, context), ofId)
  },
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
