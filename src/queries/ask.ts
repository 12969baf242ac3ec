import type { Engine, GraphStore } from '../graph/store.ts'
import { asAsked } from './as-asked.ts'
import { type AnswerTo, composed } from './compose.ts'
import type { MergedRow, Reading } from './composing.ts'
import { parametersOf } from './parameters.ts'
import type {
  AlikeRecords,
  AnsweredFind,
  AnsweredPage,
  AnsweredRecord,
  CountQuestion,
  CountsQuestion,
  FoundIds,
  FoundQuestion,
  GroupsQuestion,
  PageQuestion,
  PagesQuestion,
  PageWanted,
  Question,
  RecordsQuestion,
  WantedOf,
} from './question.ts'
import { pagesIn } from './shape.ts'

/**
 * Asks the graph on behalf of one request. Each question is one round trip, and one more if it came across merged
 * records.
 */
export type Ask = {
  readonly records: (question: RecordsQuestion) => Promise<readonly AnsweredRecord[]>
  readonly page: (question: PageQuestion | PagesQuestion) => Promise<AnsweredPage>
  readonly count: (question: CountQuestion | CountsQuestion) => Promise<readonly FoundIds[]>
  readonly groups: (question: GroupsQuestion) => Promise<readonly AlikeRecords[]>
  readonly found: <Params, Row>(question: FoundQuestion<Params, Row>) => Promise<readonly AnsweredFind<Row>[]>
}

export function askerOf(store: GraphStore, signal?: AbortSignal): Ask {
  const engine: Engine = store.engine
  async function answer<Q extends Question>(question: Q): Promise<AnswerTo<Q>> {
    const { query, pages, read } = composed(question, engine)
    const rows = await store.read(query, parametersOf(question), { signal })
    const reading: Reading = { pages: pagesIn(question), merged: [], streamed: new Map() }
    const answered = read(rows, reading)
    if (reading.merged.length > 0) {
      await readMerged(reading.merged, (page) => reading.pages[pages.indexOf(page)] ?? page)
    }
    return answered
  }
  /**
   * Replaces rows of merged records by those of the records that they were merged into, with one question per
   * selection.
   */
  async function readMerged(
    merged: readonly MergedRow[],
    pageOf: (composed: PageWanted) => PageWanted,
  ): Promise<void> {
    const alike = new Map<WantedOf, MergedRow[]>()
    for (const each of merged) alike.set(each.of, [...(alike.get(each.of) ?? []), each])
    await Promise.all(
      [...alike].map(async ([of, places]) => {
        const ids = [...new Set(places.map(({ into }) => into))]
        const rows = await answer<RecordsQuestion>({ root: 'records', ids, of: asAsked(of, pageOf) })
        const found = new Map(rows.map(({ given, row }) => [given, row]))
        for (const { row, into } of places) Object.assign(row, found.get(into))
      }),
    )
  }
  return {
    records: (question) => answer(question),
    page: (question) => answer(question),
    count: (question) => answer(question),
    groups: (question) => answer(question),
    found: <Params, Row>(question: FoundQuestion<Params, Row>) =>
      answer(question as unknown as FoundQuestion) as Promise<readonly AnsweredFind<Row>[]>,
  }
}
