import { pageArguments } from '../../domain/paging/pages.ts'
import { includesRole } from '../../domain/viewers.ts'
import type { QueryResolvers, SourceResolvers } from '../../generated/resolvers.ts'
import { sourcePage } from '../../records/pages/sources.ts'
import type {
  ActorRow,
  AttributionRow,
  EvidenceRow,
  JudgementRow,
  SourceRow,
  StatementRow,
} from '../../records/read/rows.ts'
import { neighbour, nodesOf, pageField, recordNamed } from '../selections/parts.ts'
import { wantedOf } from '../selections/wanted.ts'
import { datesOf } from './dates.ts'
import { recordFields } from './record.ts'

export const sourceQueries: Pick<QueryResolvers, 'source' | 'sourceByUrl' | 'sources'> = {
  source: (_root, { id }, context, info) => recordNamed(context.records.source, id, 'Source', context, info),
  async sourceByUrl(_root, { url }, context, info) {
    const id = await context.records.sourceAt(url.href)
    return id === null ? null : recordNamed(context.records.source, id, 'Source', context, info)
  },
  async sources(_root, args, context, info) {
    const page = pageArguments(args, { order: args.orderBy ?? 'PUBLISHED_AT_DESC' })
    return sourcePage(context.records, { ...args, page }, await wantedOf(info, context, 'Source', ...nodesOf))
  },
}

export const Source: SourceResolvers = {
  ...recordFields,
  authors: ({ authors }) => [...authors],
  ...datesOf('Source'),
  publisher: neighbour<ActorRow>('publisher'),
  attributions: pageField<AttributionRow>(),
  reportsVia: pageField<AttributionRow>(),
  statements: pageField<StatementRow>(),
  evidence: pageField<EvidenceRow>(),
  copies: pageField<SourceRow>(),
  judgements: pageField<JudgementRow>(),
  /** Texts belong to their publishers: only editors read them whole, and only if the operator chose to keep them. */
  fullText: ({ id }, _args, { records, viewer }) =>
    includesRole(viewer.role, 'editor') ? records.texts.keptOf(id) : null,
  copyOf: neighbour<SourceRow>('copyOf'),
}
