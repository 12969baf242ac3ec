import type { CypherQuery, Engine } from '../graph/store.ts'
import type { Composing, Reading } from './composing.ts'
import { integersOf } from './parameters.ts'
import type {
  AlikeRecords,
  AnsweredFind,
  AnsweredPage,
  AnsweredRecord,
  CountQuestion,
  FoundIds,
  FoundQuestion,
  GroupsQuestion,
  PageQuestion,
  PageWanted,
  Question,
  RecordsQuestion,
} from './question.ts'
import { recordTypes } from './reads.ts'
import { countRoot } from './roots/count-root.ts'
import { foundRoot } from './roots/found-root.ts'
import { groupsRoot } from './roots/groups-root.ts'
import { pageRoot } from './roots/page-root.ts'
import { recordsRoot } from './roots/records-root.ts'
import type { Root, Rows } from './roots/root.ts'
import { pagesIn, shapeOf } from './shape.ts'
import { recordText } from './texts/records-text.ts'

type ComposedQuery = CypherQuery<Readonly<Record<string, unknown>>, Rows[number], 'read', 'many'>

/** The type of the answer to a kind of question. */
export type AnswerTo<Q extends Question> = Q extends RecordsQuestion
  ? readonly AnsweredRecord[]
  : Q extends PageQuestion
    ? AnsweredPage
    : Q extends CountQuestion
      ? readonly FoundIds[]
      : Q extends GroupsQuestion
        ? readonly AlikeRecords[]
        : Q extends FoundQuestion
          ? readonly AnsweredFind[]
          : never

/** A question's text for one engine, and the reader of its rows. */
export type Composed<Q extends Question = Question> = {
  readonly query: ComposedQuery
  /** The pages of the question that it was composed for, in the order of `pagesIn`. */
  readonly pages: readonly PageWanted[]
  readonly read: (rows: Rows, reading: Reading) => AnswerTo<Q>
}

/** The most texts in the cache; Neo4j keeps as many plans. */
const textsBound = 1_000

const texts: Readonly<Record<Engine, Map<string, Composed>>> = { neo4j: new Map(), embedded: new Map() }

/** The text of a question: composed once per shape, and cached while it is among the most recently used. */
export function composed<Q extends Question>(question: Q, engine: Engine): Composed<Q> {
  const shape = shapeOf(question)
  const kept = texts[engine]
  const found = kept.get(shape) ?? compose(question, engine)
  kept.delete(shape)
  kept.set(shape, found)
  for (const oldest of kept.keys()) {
    if (kept.size <= textsBound) break
    kept.delete(oldest)
  }
  return found as Composed<Q>
}

function compose(question: Question, engine: Engine): Composed {
  const pages = pagesIn(question)
  let names = 0
  const composing: Composing = {
    engine,
    places: new Map(pages.map((page, place) => [page, place])),
    name: (prefix) => `${prefix}${++names}`,
    record: (at, of) => recordText(composing, at, of),
  }
  const { lines, read } = rootOf(composing, question)
  const text = lines.join('\n')
  const query: ComposedQuery = {
    name: nameOf(question),
    mode: 'read',
    returns: 'many',
    text: { neo4j: text, embedded: text },
    ints: integersOf(question),
  }
  return { query, pages, read } as Composed
}

function rootOf(composing: Composing, question: Question): Root<unknown> {
  switch (question.root) {
    case 'records':
      return recordsRoot(composing, question)
    case 'page':
      return pageRoot(composing, question)
    case 'count':
      return countRoot(composing, question)
    case 'groups':
      return groupsRoot(composing, question)
    case 'found':
      return foundRoot(composing, question)
  }
}

/** The name of a question in the log and in tests: its root, and the pages that are read with it. */
function nameOf(question: Question): string {
  const along = pagesIn(question).map(({ along, counted, rows }) =>
    [along.join('|'), ...(counted && !rows ? ['counted'] : [])].join(' '),
  )
  const root =
    'of' in question
      ? `${question.root === 'found' ? question.by.name : 'records'}(${recordTypes.filter((type) => question.of[type]).join('|')})`
      : `${question.root}(${question.page.of})`
  return [root, ...along.filter((each) => each !== '')].join(' ')
}
