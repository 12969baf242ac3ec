import type { GraphStore } from '../graph/store.ts'
import { askerOf } from '../queries/ask.ts'
import type { WantedOf } from '../queries/question.ts'
import { actorsNamed, type NameLookUp } from './actors-named.ts'
import { changeRecords } from './change.ts'
import { textRecords } from './checks.ts'
import { entityRecords } from './entity.ts'
import { type MatchRequest, matchActors } from './matching.ts'
import { pageReader } from './pages/pages.ts'
import { insideReader } from './places.ts'
import { quoteRecords } from './quote-check.ts'
import { recordReader } from './read/records.ts'
import type { EntityRow, RowOf } from './read/rows.ts'
import { wholeOf } from './read/wanted.ts'
import { readerOf } from './reader.ts'
import { sharedEntityReader } from './relation.ts'
import { searchRecords } from './search.ts'
import { sourceAt } from './source.ts'
import { statsOf } from './stats.ts'
import type { Warning } from './unknown-ids.ts'
import { voiceReader } from './voices.ts'
import { withdrawnRecords } from './withdrawn.ts'

/**
 * Everything that one request reads, with loaders of its own: what is asked for in one tick is one query, and nothing is
 * read twice. Its queries end with the signal, if there is one. `warn` is told what may be mistaken for an answer.
 */
export function requestRecords(
  store: GraphStore,
  signal?: AbortSignal,
  warn: (warning: Warning) => void = () => {},
) {
  const read = readerOf(store, signal)
  const ask = askerOf(store, signal)
  const records = recordReader(ask)
  /** A record by its id, whole unless less or more is wanted; null where there is none. A merged one's id gives the canonical one. */
  const byIdOf =
    <Row>(concept: string) =>
    async (id: string, of: WantedOf = wholeOf(concept)) =>
      (await records.byId(id, of)) as Row | null
  return {
    changes: changeRecords(read),
    entities: entityRecords(read),
    quotes: quoteRecords(read),
    actorsNamed: (name: string, of: WantedOf, lookUp?: NameLookUp) => actorsNamed(ask, name, of, lookUp),
    search: searchRecords(read, ask),
    texts: textRecords(read),
    withdrawn: withdrawnRecords(read),
    neighbours: records.neighbours,
    pages: pageReader(read, ask, records, warn),
    voicesOf: voiceReader(read),
    insideOf: insideReader(read),
    sharedEntitiesOf: sharedEntityReader(read),
    sourceAt: sourceAt(read),
    matchActors: (request: MatchRequest) => matchActors(read, request),
    stats: () => statsOf(read),
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
    source: byIdOf<RowOf['Source']>('Source'),
    topic: byIdOf<RowOf['Topic']>('Topic'),
    place: byIdOf<RowOf['Place']>('Place'),
    judgement: byIdOf<RowOf['Judgement']>('Judgement'),
  }
}

export type RequestRecords = ReturnType<typeof requestRecords>
