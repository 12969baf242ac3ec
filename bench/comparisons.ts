import { composed } from '../src/queries/compose.ts'
import { parametersOf } from '../src/queries/parameters.ts'
import { nothingWanted, type Question, type Wanted } from '../src/queries/question.ts'
import { readsOf } from '../src/queries/reads.ts'
import { wholeOf } from '../src/records/read/wanted.ts'
import type { HubSizes } from '../test/support/graphs/hubs.ts'
import { query } from '../test/support/graphs/query.ts'
import { pageOf, pageUnder, recordsOf } from '../test/support/questions.ts'
import type { Comparison, Read } from './pairs.ts'

const ask = (read: Read, question: Question) =>
  read(composed(question, 'neo4j').query, parametersOf(question))

/** The page as one would write it first: from the speaker, sorted by the key. */
const naturalPage = query<{ speaker: string; limit: number }, { key: string; text: string }, 'read', 'many'>(
  'read',
  'many',
  `MATCH (:Record {id: $speaker})<-[said:SAID_BY]-(statement:Statement)
RETURN said.key AS key, statement.text AS text ORDER BY key DESC LIMIT $limit`,
  ['limit'],
)

/** The newest 20 statements of the speaker of most. */
const hubPage = pageUnder(
  'Actor',
  ['person:hub'],
  pageOf(
    { of: 'Statement', along: ['SAID_BY'] },
    { order: 'desc', limit: 20 },
    { rows: { Statement: { ...nothingWanted, fields: ['text'] } } },
  ),
)

const ids = Array.from({ length: 20 }, (_, index) => `statement:${String(index * 7).padStart(5, '0')}`)

/** The statements, with some of their parts. */
const statements = (fields: readonly string[], parts: Omit<Wanted, 'fields'>) =>
  recordsOf(ids, { Statement: { fields, ...parts } })

const stored = readsOf('Statement').properties
const neighbours = ['speakers', 'addressedTo', 'against', 'about', 'mentions', 'madeAt'].map((name) => ({
  name,
  of: wholeOf(readsOf('Statement').neighbours[name]?.to ?? ''),
}))
const reports = {
  ...pageOf(
    { of: 'Attribution', along: ['REPORTS'] },
    { limit: 10 },
    {
      rows: {
        Attribution: {
          fields: readsOf('Attribution').properties,
          neighbours: [{ name: 'source', of: wholeOf('Source') }],
          pages: [],
        },
      },
    },
  ),
  as: 'attributions',
}

/** Of the graph that is measured. */
export const hubSizes: HubSizes = { statements: 20_000, others: 2_000, attributions: 500 }

/** What design decisions rest on, each against what it was chosen over. */
export const comparisons: readonly Comparison[] = [
  {
    what: `Newest 20 of a speaker’s ${hubSizes.statements.toLocaleString('en')} statements`,
    ours: { name: 'from the relationship index', run: (read) => ask(read, hubPage) },
    other: {
      name: 'by the natural pattern',
      run: (read) => read(naturalPage, { speaker: 'person:hub', limit: 20 }),
    },
  },
  {
    what: '20 statements with speakers, what they are about, attributions and sources',
    ours: {
      name: 'all parts in one text',
      run: (read) => ask(read, statements(stored, { neighbours, pages: [reports] })),
    },
    other: {
      name: 'the statements, then a text for each part at once',
      async run(read) {
        await ask(read, statements(stored, { neighbours: [], pages: [] }))
        await Promise.all([
          ...neighbours.map((part) => ask(read, statements([], { neighbours: [part], pages: [] }))),
          ask(read, statements([], { neighbours: [], pages: [reports] })),
        ])
      },
    },
  },
]
