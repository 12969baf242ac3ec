import { whenThere } from '../../domain/async/maybe-promise.ts'
import { pageArguments } from '../../domain/paging/pages.ts'
import { contextOf } from '../../domain/quotations/passages/passage-context.ts'
import { badInput } from '../../errors.ts'
import type {
  AttributionResolvers,
  EvidenceResolvers,
  PassageResolvers,
  PassageTranslationResolvers,
  QueryResolvers,
  ReceiptResolvers,
  ReportedPassageResolvers,
  VerificationResolvers,
  ViaResolvers,
} from '../../generated/resolvers.ts'
import { attributionPage } from '../../records/pages/attributions.ts'
import { checkFilter } from '../../records/pages/filters.ts'
import { inOrder } from '../../records/pages/requests.ts'
import { passagesOf, reasonOf, statusOf, viaOf } from '../../records/read/receipts.ts'
import type { RowOf, SourceRow, StatementRow } from '../../records/read/rows.ts'
import { textStated } from '../../records/read/stated-values.ts'
import { languageOf, originalOf, translationsOf } from '../../records/read/translations.ts'
import { nodesOf, recordNamed, requiredNeighbour } from '../selections/parts.ts'
import { wantedOf } from '../selections/wanted.ts'
import { recordFields, required, typeOfRecord } from './record.ts'

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

export const Attribution: AttributionResolvers = {
  ...recordFields,
  passages: passagesOf,
  source: requiredNeighbour<SourceRow>('source'),
  verification: (receipt) => receipt,
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
  verification: (receipt) => receipt,
  of: requiredNeighbour<
    RowOf['Event' | 'Participation' | 'Membership' | 'Assessment' | 'ReliabilityGrade' | 'Attestation']
  >('of'),
  value: textStated,
}

/** A receipt that was never checked here has the status that it came with, of the text that its source names. */
export const Verification: VerificationResolvers = {
  status: statusOf,
  reason: reasonOf,
  checkedHere: ({ checkedAt }) => checkedAt !== null,
  textDigest: ({ checkedDigest, source, sourceId }, _args, { records }) =>
    checkedDigest ?? whenThere(source ?? records.source(sourceId), (known) => known?.textDigest ?? null),
}

/** The widest context, on either side of a passage, in characters. */
const widestContext = 1_000

export const Passage: PassageResolvers = {
  language: (passage, _args, { records }) => languageOf(records, passage),
  translationOf: (passage, _args, { records }) => originalOf(records, passage),
  translations: (passage, _args, { records }) => translationsOf(records, passage),
  async context({ sourceId, start, end }, { characters }, { records }) {
    const width = characters ?? 200
    if (width < 0 || width > widestContext)
      throw badInput('context.characters', `${width} is not from 0 to ${widestContext}.`)
    const text = await records.texts.keptOf(sourceId)
    return text === null ? null : contextOf(text, { start, end }, width)
  },
}

export const PassageTranslation: PassageTranslationResolvers = {
  by: ({ byId }, _args, context, info) =>
    byId === null ? null : recordNamed(context.records.actor, byId, 'Actor', context, info),
}

export const ReportedPassage: ReportedPassageResolvers = {
  attribution: ({ passage: { reportId = '' }, attribution }, _args, context, info) =>
    attribution ??
    required(recordNamed(context.records.attribution, reportId, 'Attribution', context, info), reportId),
}
