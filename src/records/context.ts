import type { GraphStore } from '../graph/store.ts'
import { askerOf } from '../queries/ask.ts'
import type { WantedOf } from '../queries/question.ts'
import { textRecords } from './checks.ts'
import { type ConnectionsArgs, connections } from './connected/connections.ts'
import { attestationReader } from './pages/attestations.ts'
import { pageReader } from './pages/pages.ts'
import { changeRecords } from './read/changes.ts'
import { copyCandidateReader } from './read/copy-candidates.ts'
import { corroborationReader } from './read/corroboration.ts'
import { entityRecords } from './read/entities.ts'
import { insideReader, partsReader } from './read/places.ts'
import { publishersHeldReader } from './read/publishers-held.ts'
import { recordReader } from './read/records.ts'
import { sharedEntityReader } from './read/relations.ts'
import { revisionRecords } from './read/revisions.ts'
import type { EntityRow, RowOf } from './read/rows.ts'
import { statedValuesReader } from './read/stated-values.ts'
import { graphStats } from './read/stats.ts'
import { voiceReader } from './read/voices.ts'
import { wholeOf } from './read/wanted.ts'
import { withdrawnRecords } from './read/withdrawn.ts'
import { readerOf } from './reader.ts'
import { actorsNamed, type NameLookUp } from './search/actors-named.ts'
import { type MatchRequest, matchActors } from './search/matching.ts'
import { quoteRecords } from './search/quote-candidates.ts'
import { searchRecords } from './search/search.ts'
import { sourceAt } from './search/source-at.ts'
import type { Warning } from './warnings.ts'

/**
 * Everything that one request reads, with loaders of its own: reads requested in the same tick share one query, and
 * nothing is read twice. Its queries are cancelled by the signal, if there is one. `warn` is called when an answer
 * may be misleading.
 */
export function requestRecords(
  store: GraphStore,
  signal?: AbortSignal,
  warn: (warning: Warning) => void = () => {},
) {
  const read = readerOf(store, signal)
  const ask = askerOf(store, signal)
  const records = recordReader(ask)
  const changes = changeRecords(read)
  const texts = textRecords(read)
  const statedValuesOf = statedValuesReader(read)
  /**
   * A record by its id, with all of its fields unless `wanted` says otherwise; null if there is none. The id of a
   * merged record gives the canonical one.
   */
  const byIdOf =
    <Row>(concept: string) =>
    async (id: string, of: WantedOf = wholeOf(concept)) =>
      (await records.byId(id, of)) as Row | null
  return {
    changes,
    revisions: revisionRecords(read, changes.left),
    entities: entityRecords(read),
    quotes: quoteRecords(read),
    actorsNamed: (name: string, of: WantedOf, lookUp?: NameLookUp) => actorsNamed(ask, name, of, lookUp),
    search: searchRecords(read, ask),
    texts,
    copyCandidates: copyCandidateReader(read, texts.keptOf),
    corroborationOf: corroborationReader(read),
    withdrawn: withdrawnRecords(read),
    neighbours: records.neighbours,
    pages: pageReader(read, ask, records, warn),
    voicesOf: voiceReader(read),
    publishersHeld: publishersHeldReader(read),
    statedValuesOf,
    attestations: attestationReader(read, { valuesOf: statedValuesOf, byId: records.byId, warn }),
    insideOf: insideReader(read),
    connections: (args: ConnectionsArgs) => connections(read, warn, args),
    partsOf: partsReader(read),
    sharedEntitiesOf: sharedEntityReader(read),
    sourceAt: sourceAt(read),
    matchActors: (request: MatchRequest) => matchActors(read, request),
    stats: graphStats(read),
    engine: store.engine,
    /** A record of any type. */
    record: byIdOf<RowOf[keyof RowOf]>('Record'),
    entity: byIdOf<EntityRow>('Entity'),
    actor: byIdOf<RowOf['Person']>('Actor'),
    statement: byIdOf<RowOf['Statement']>('Statement'),
    attribution: byIdOf<RowOf['Attribution']>('Attribution'),
    relation: byIdOf<RowOf['StatementRelation']>('StatementRelation'),
    event: byIdOf<RowOf['Event']>('Event'),
    participation: byIdOf<RowOf['Participation']>('Participation'),
    membership: byIdOf<RowOf['Membership']>('Membership'),
    assessment: byIdOf<RowOf['Assessment']>('Assessment'),
    reliabilityGrade: byIdOf<RowOf['ReliabilityGrade']>('ReliabilityGrade'),
    attestation: byIdOf<RowOf['Attestation']>('Attestation'),
    ratingScale: byIdOf<RowOf['RatingScale']>('RatingScale'),
    source: byIdOf<RowOf['Source']>('Source'),
    topic: byIdOf<RowOf['Topic']>('Topic'),
    place: byIdOf<RowOf['Place']>('Place'),
    judgement: byIdOf<RowOf['Judgement']>('Judgement'),
  }
}

export type RequestRecords = ReturnType<typeof requestRecords>
