import { recordOfContent } from '../../../src/bundle/to-graph/content.ts'
import { type ConceptName, conceptNames } from '../../../src/domain/concepts/concepts.ts'
import { referredIn } from '../../../src/domain/concepts/references.ts'
import type { GraphStore, Transaction } from '../../../src/graph/store.ts'
import { writeRecords } from '../../../src/records/write/writing.ts'
import { type Graph, graphOf } from '../../support/graphs/dump.ts'
import { query } from '../../support/graphs/query.ts'
import { note } from '../small-graph.ts'

/** An entry of the log as it is stored. */
export type Entry = {
  readonly seq: number
  readonly at: string
  readonly kind: string
  readonly recordId: string
  readonly before: string | null
  readonly after: string | null
}

const wholeLog = query<Record<string, never>, Entry, 'read', 'many'>(
  'read',
  'many',
  `MATCH (c:Change) RETURN c.seq AS seq, c.at AS at, c.kind AS kind, c.recordId AS recordId, c.before AS before, c.after AS after
ORDER BY seq`,
)

const nowHeld = query<Record<string, never>, { id: string; content: string | null }, 'read', 'many'>(
  'read',
  'many',
  'MATCH (n:Record) RETURN n.id AS id, n.content AS content',
)

const kinds = query<Record<string, never>, { id: string; names: readonly string[] }, 'read', 'many'>(
  'read',
  'many',
  'MATCH (n) WHERE n:Record OR n:Withdrawn RETURN n.id AS id, labels(n) + [coalesce(n.was, "")] AS names',
)

export const logOf = (store: GraphStore): Promise<Entry[]> => store.read(wholeLog, {})

/** What a log says. The content of a creation is looked for where it is: in the next entry, or in the record. */
export async function historyOf(store: GraphStore) {
  const log = await logOf(store)
  const held = new Map((await store.read(nowHeld, {})).map(({ id, content }) => [id, content]))
  const concepts = new Map(
    (await store.read(kinds, {})).map(({ id, names }) => [
      id,
      conceptNames.find((name) => names.includes(name)),
    ]),
  )
  const redacted = new Set(log.filter(({ kind }) => kind === 'REDACTED').map(({ recordId }) => recordId))
  const leftBy = ({ seq, recordId, after, kind }: Entry): string | null => {
    if (kind === 'WITHDRAWN' || kind === 'REDACTED') return null
    const next = log.find((other) => other.recordId === recordId && other.seq > seq)
    return after ?? (next ? (next.before ?? 'ERASED') : (held.get(recordId) ?? null))
  }
  return { log, concepts, redacted, leftBy }
}

type History = Awaited<ReturnType<typeof historyOf>>

/** What each record held when the log ended with a number, without what cannot be shown any more. */
export function contentsAt(
  { log, concepts, redacted, leftBy }: History,
  number: number,
): Map<string, string> {
  const contents = new Map<string, string>()
  for (const entry of log.slice(0, number)) {
    const left = leftBy(entry)
    if (left === null) contents.delete(entry.recordId)
    else contents.set(entry.recordId, left)
  }
  for (const [id, content] of contents) if (content === 'ERASED' || redacted.has(id)) contents.delete(id)
  for (let before = -1; before !== contents.size; ) {
    before = contents.size
    const reported = new Set([...contents.values()].map((content) => JSON.parse(content).statement))
    for (const [id, content] of contents) {
      const concept = concepts.get(id) as ConceptName
      const needs = [...referredIn(concept, JSON.parse(content))].map((referred) => referred.id)
      const isBare = concept === 'Statement' && !reported.has(id)
      if (isBare || needs.some((need) => !contents.has(need))) contents.delete(id)
    }
  }
  return contents
}

/** The graph of these records alone, written into an empty store, which stays empty. */
export async function graphReplayed(empty: GraphStore, { concepts }: History, contents: Map<string, string>) {
  return empty.rolledBack(async (transaction) => {
    const records = [...contents].map(([id, content]) =>
      recordOfContent(String(concepts.get(id)), JSON.parse(content)),
    )
    const within = { ...empty, transaction: (work: (open: Transaction) => unknown) => work(transaction) }
    if (records.length > 0) await writeRecords(within as GraphStore, records, note())
    return replayable(await graphOf(transaction))
  })
}

/** Without the log, tombstones, and what only a history has: revisions and their times, authors, and when receipts were checked. */
export const replayable = ({ nodes, relationships }: Graph): Graph => ({
  nodes: nodes.flatMap((line) =>
    /^(Change|ChangeCounter|Withdrawn) /.test(line) ? [] : without(line, ...ofHistory),
  ),
  relationships,
})

/** Without the marks that locks leave. */
export const unlocked = ({ nodes, relationships }: Graph): Graph => ({
  nodes: nodes.flatMap((line) => (line.startsWith('ChangeCounter ') ? [] : without(line, 'lock'))),
  relationships,
})

const ofHistory = [
  'keepsNoText',
  'lock',
  'revision',
  'recordedAt',
  'updatedAt',
  'recordedKey',
  'by',
  'checkedAt',
  'checkedDigest',
]

function without(line: string, ...names: readonly string[]): string {
  const at = line.indexOf(' {')
  const properties = Object.entries(JSON.parse(line.slice(at))).filter(([name]) => !names.includes(name))
  return `${line.slice(0, at)} ${JSON.stringify(Object.fromEntries(properties))}`
}
