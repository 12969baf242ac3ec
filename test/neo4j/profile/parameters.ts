import { everMs } from '../../../src/domain/dates/dates.ts'
import { nameQuestion } from '../../../src/domain/names/names-index.ts'
import { quoteNeedles } from '../../../src/domain/quotations/check/quote-needles.ts'
import { bigramsKept, bigramsOf } from '../../../src/domain/search/near-words.ts'
import { parseSearch } from '../../../src/domain/search/search.ts'
import { questionForAll, questionForAny } from '../../../src/domain/search/search-index.ts'
import { urlKey } from '../../../src/domain/urls.ts'
import type { RecordType } from '../../../src/queries/reads.ts'
import { linkConditions } from '../../../src/records/connected/connections.ts'
import { hubPage } from '../../support/graphs/hubs.ts'
import type { QueryName } from '../variants.ts'

const twenty = (prefix: string) =>
  Array.from({ length: 20 }, (_, index) => `${prefix}${String(index).padStart(5, '0')}`)

/** Twenty records of each type, or as many as there are among the hubs. */
export const recordIds: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  Person: ['person:hub', 'person:hub-by-another-name'],
  Organisation: twenty('organisation:part-'),
  Group: ['group:hub'],
  Event: twenty('event:part-'),
  Topic: ['topic:hub'],
  Place: ['place:hub'],
  Source: twenty('source:'),
  Statement: twenty('statement:'),
  Attribution: twenty('attribution:'),
  Evidence: twenty('evidence:'),
  StatementRelation: twenty('relation:'),
  Participation: twenty('participation:as-'),
  Membership: twenty('membership:'),
  Judgement: twenty('judgement:actors-'),
  Assessment: twenty('assessment:'),
  RatingScale: ['scale:hub'],
  ReliabilityGrade: twenty('grade:'),
  Attestation: twenty('attestation:'),
}

const ids: Readonly<Record<string, readonly string[]>> = {
  attestedOf: ['person:hub', ...twenty('event:part-').slice(1)],
  changes: Array.from({ length: 20 }, (_, index) => `change:${index}`),
  contents: twenty('statement:'),
  endsOfPaths: ['person:hub', ...twenty('organisation:part-').slice(1)],
  findRecords: twenty('statement:'),
  heads: twenty('statement:'),
  held: twenty('statement:'),
  lineages: twenty('statement:'),
  judgements: ['person:hub', ...twenty('organisation:part-').slice(1)],
  matchEvidence: ['person:hub', ...twenty('organisation:part-').slice(1)],
  ownersOf: twenty('statement:'),
  reportsOf: twenty('statement:'),
  membersOf: ['person:hub', ...twenty('organisation:part-').slice(1)],
  namesOf: ['person:hub', ...twenty('organisation:part-').slice(1)],
  receiptContents: twenty('statement:'),
  sharedEntities: twenty('relation:'),
  surroundings: twenty('attribution:'),
  texts: twenty('source:'),
  withdrawn: twenty('statement:'),
}

/** Twenty ids of what a query asks for. */
export const idParams = (name: QueryName): object => ({
  ids: Object.entries(ids).find(([prefix]) => name.startsWith(prefix))?.[1],
  ...(name === 'matchEvidence' ? { context: ['organisation:hub', 'event:hub'] } : {}),
})

const { needles: words } = parseSearch('speaker spoke')
const { anchor, ...asked } = questionForAll(words)
const params: Readonly<Record<string, object>> = {
  changesInOrder: { after: 1_000, limit: 21 },
  loggedAfter: { after: 1_000, limit: 500 },
  changesOfRecords: { walks: [{ id: '', recordId: 'event:hub', after: 1_000 }], limit: 21 },
  changesOfRevision: { id: 'event:hub', skipped: 1_000 },
  lastChangesBefore: { ids: ['event:hub'], before: '2100-01-01T00:00:00.000Z' },
  countChangesOfRecords: { ids: ['event:hub'] },
  countVerification: { statuses: ['VERBATIM'], bound: 10_000 },
  contentsInOrder: { after: 'statement:01000', until: 'statement;', limit: 500 },
  doneWrite: { id: 'no such write' },
  editedSinceImport: { ids: ['event:hub'], reason: 'import: Hubs' },
  writtenFor: { ids: ['event:hub'], reason: 'import: Hubs' },
  contentsLeft: { entries: [1, 2, 3].map((seq) => ({ recordId: 'event:hub', seq })) },
  leftAndLatest: { ids: ['event:hub'], at: '2025-06-07T00:00:00.000Z' },
  reversedJudgements: { ids: ['person:hub', 'organisation:part-00001'] },
  nodesByIds: { ids: twenty('statement:') },
  redactedSince: { seq: 1_000 },
  writtenMeanwhile: { backup: 'no backup', after: 0, limit: 1_000 },
  nodesInOrder: { after: 'statement:01000', limit: 500 },
  foldedInOrder: { after: 'statement:01000', limit: 500 },
  countFolded: { after: '' },
  relinkedInOrder: { after: '', ever: -everMs, limit: 500 },
  countRelinked: { after: '', ever: -everMs },
  countRelationsAfter: { after: '' },
  countStatementsAfter: { after: '' },
  statementIdsAfter: { after: 'statement:', limit: 500 },
  countDatedMemberships: { after: '' },
  datedMembershipsAfter: { after: 'membership:', limit: 500 },
  countCopiedOrKept: { after: '' },
  copiedOrKeptAfter: { after: '', limit: 500 },
  sketchesOfTexts: { after: '', limit: 500 },
  relationIdsAfter: { after: 'relation:00100', limit: 500 },
  logInOrder: { after: 1_000, limit: 500 },
  changedSince: { after: 1_000, last: 1_500 },
  timesOfChanges: { seqs: Array.from({ length: 32 }, (_, part) => (part + 1) * 100) },
  linksOfRecords: { ids: twenty('statement:') },
  nameNodesOfRecords: { ids: ['person:hub', ...twenty('organisation:part-').slice(1)] },
  receiptsOfSource: { source: 'source:hub', after: 'attribution:1', limit: 500 },
  sourceIdByUrl: { key: urlKey(hubPage) },
  placesInside: { ids: ['place:hub'], limit: 500 },
  eventsInside: { ids: ['event:hub'], limit: 500 },
  linksOfRecordsOnPaths: { ids: twenty('event:part-'), among: null, ...linkConditions({}) },
  publishersHeld: { assessors: ['person:hub'], reliabilities: ['B', 'C'], limit: 1_001 },
  voicesOfActors: { ids: ['organisation:hub'], limit: 1_000 },
  recordsMatching: {
    asked,
    anchor,
    kinds: null,
    afterScore: null,
    afterId: null,
    limit: 21,
  },
  countMatching: { asked, anchor, kinds: ['Statement'], bound: 10_001 },
  actorsCalled: { ...questionForAny(words), scan: 2_000, limit: 201 },
  actorsNamedAs: { ...nameQuestion('office', false), kinds: null, scan: 500, limit: 500 },
  statementsSharingWords: {
    ...quoteNeedles('speaker spoke'),
    speaker: 'person:hub',
    scan: 1_000,
    limit: 40,
  },
  actorsOfPages: { lucene: `"${hubPage}"`, urls: [hubPage], limit: 50 },
  actorsNamedNearly: {
    lucene: 'offize~2',
    grams: bigramsOf('offize'),
    least: bigramsKept('offize'),
    limit: 200,
  },
  actorsNamedLike: {
    folded: 'office',
    lucene: '"office"',
    terms: [' office '],
    limit: 500,
  },
}

export const otherParams = (name: QueryName): object => params[name] ?? {}

/** In the graph of hubs nobody judged, withdrew or named a write: test/neo4j/every-query.test.ts has what these find. */
export const findingNothing: readonly QueryName[] = [
  'datedMembershipsAfter',
  'doneWrite',
  'reversedJudgements',
  'sketchesOfTexts',
  'statementWithCandidates',
  'reportOfNewerVersion',
  'surroundingsOfReceipts',
  'withdrawnByIds',
  'writtenMeanwhile',
]
