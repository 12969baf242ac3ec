import { statementsByIds, statementsRelated } from '../src/generated/queries.ts'
import { noParts, unconditionalStatements } from '../src/records/statement.ts'
import type { HubSizes } from '../test/support/graphs/hubs.ts'
import { query } from '../test/support/graphs/query.ts'
import type { Comparison, Read } from './pairs.ts'

/** The page as one would write it first: from the speaker, sorted by the key. */
const naturalPage = query<{ speaker: string; limit: number }, { key: string; text: string }, 'read', 'many'>(
  'read',
  'many',
  `MATCH (:Record {id: $speaker})<-[said:SAID_BY]-(statement:Statement)
RETURN said.key AS key, statement.text AS text ORDER BY key DESC LIMIT $limit`,
  ['limit'],
)

/** The newest 20 statements of the speaker of most. */
const hubPage = (read: Read) =>
  read(statementsRelated.SAID_BY.key.desc, {
    walks: [{ id: '', parentId: 'person:hub', floor: '', ceiling: '~', span: '' }],
    limit: 20,
    scan: 20,
    filter: unconditionalStatements,
    parts: noParts,
    attributionsLimit: 0,
  })

const ids = Array.from({ length: 20 }, (_, index) => `statement:${String(index * 7).padStart(5, '0')}`)
const parts = ['speakers', 'addressedTo', 'against', 'about', 'mentions', 'madeAt'] as const

/** Of the graph that is measured. */
export const hubSizes: HubSizes = { statements: 20_000, others: 2_000, attributions: 500 }

/** What design decisions rest on, each against what it was chosen over. */
export const comparisons: readonly Comparison[] = [
  {
    what: `Newest 20 of a speaker’s ${hubSizes.statements.toLocaleString('en')} statements`,
    ours: { name: 'from the relationship index', run: hubPage },
    other: {
      name: 'by the natural pattern',
      run: (read) => read(naturalPage, { speaker: 'person:hub', limit: 20 }),
    },
  },
  {
    what: '20 statements with speakers, what they are about, attributions and sources',
    ours: {
      name: 'all parts in one query',
      run: (read) =>
        read(statementsByIds, {
          ids,
          parts: { ...noParts, ...Object.fromEntries(parts.map((part) => [part, true])), attributions: 10 },
          attributionsLimit: 10,
        }),
    },
    other: {
      name: 'the statements, then a query for each part at once',
      async run(read) {
        await read(statementsByIds, { ids, parts: noParts, attributionsLimit: 0 })
        await Promise.all([
          ...parts.map((part) =>
            read(statementsByIds, { ids, parts: { ...noParts, [part]: true }, attributionsLimit: 0 }),
          ),
          read(statementsByIds, { ids, parts: { ...noParts, attributions: 10 }, attributionsLimit: 10 }),
        ])
      },
    },
  },
]
