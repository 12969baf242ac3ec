import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startProduct } from '../../../src/api/product.ts'
import { validateBundle } from '../../../src/bundle/validate.ts'
import { exportBundle } from '../../../src/export/export.ts'
import { embeddedStore } from '../../../src/graph/embedded.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { importBundle } from '../../../src/import/import.ts'
import { editor, type LogEntry } from '../../support/editing/editor.ts'
import { anyStep, beginning } from '../../support/editing/steps.ts'
import { engine, openTestStore } from '../../support/engines.ts'
import { graphOf } from '../../support/graphs/dump.ts'
import { query } from '../../support/graphs/query.ts'
import { upToDate } from '../../support/up-to-date.ts'

async function exported(store: GraphStore): Promise<string> {
  const pieces: string[] = []
  for await (const piece of exportBundle(store)) pieces.push(piece)
  return pieces.join('')
}

/** The graph without the log, judgements, what was withdrawn, what each write noted, and the mark that a redaction leaves. */
async function derivedIn(store: GraphStore) {
  const { nodes, relationships } = await store.transaction(graphOf)
  const beside = /^(Change|ChangeCounter|Judging|Judgement\S*|Withdrawn) /
  const noted = /"(keepsNoText|lock|recordedAt|recordedKey|revision|updatedAt)":("[^"]*"|\d+|true),?/g
  const bare = (line: string) => line.replace(noted, '').replace(',}', '}')
  return {
    nodes: nodes
      .filter((line) => !beside.test(line))
      .map(bare)
      .sort(),
    relationships: relationships.filter((line) => !line.includes('-[JUDGES]->')).sort(),
  }
}

const live = query<Record<string, never>, { id: string; content: string }, 'read', 'many'>(
  'read',
  'many',
  'MATCH (record:Record) RETURN record.id AS id, record.content AS content ORDER BY id',
)

/** The id of what an entry is about; `record` may be what that was merged into. */
const subjectOf = ({ before, after, record }: LogEntry) => (after ?? before ?? record)?.id ?? ''

/** What the log makes of each record, each entry of which must begin where the one before it ended. */
function replayed(log: readonly LogEntry[]): Map<string, object> {
  const redacted = new Set(log.flatMap((entry) => (entry.kind === 'REDACTED' ? subjectOf(entry) : [])))
  const state = new Map<string, object>()
  for (const entry of log) {
    const { id, kind, before, after } = entry
    const subject = subjectOf(entry)
    if (redacted.has(subject)) continue
    expect([id, before]).toEqual([id, state.get(subject) ?? null])
    if (kind === 'WITHDRAWN') state.delete(subject)
    else if (after) state.set(subject, after)
  }
  return state
}

type Told = { readonly statements: { readonly nodes: readonly Statement[] } }
type Statement = {
  readonly id: string
  readonly attributions: { readonly nodes: readonly { passages: object[] }[] }
}

const receipts = '{ statements(first: 100) { nodes { id attributions { nodes { passages { exact } } } } } }'

test('no sequence of edits breaks the record', async () => {
  const property = fc.asyncProperty(fc.array(anyStep, { minLength: 6, maxLength: 16 }), async (steps) => {
    const store = await openTestStore()
    const fresh = await embeddedStore()
    const api = await startProduct(store, { timeout: 60_000, report: ({ error }) => console.error(error) })
    try {
      expect((await importBundle(store, beginning)).problems).toEqual([])
      const { take, ask, log } = editor(api)
      for (const step of steps) await take(step)

      const { statements } = await ask<Told>(receipts)
      for (const { id, attributions } of statements.nodes) {
        expect([id, attributions.nodes.length]).not.toEqual([id, 0])
        for (const { passages } of attributions.nodes) expect(passages).not.toEqual([])
      }

      const text = await exported(store)
      const bundle = JSON.parse(text)
      expect(await validateBundle(bundle)).toEqual([])
      await upToDate(fresh)
      expect((await importBundle(fresh, bundle)).problems).toEqual([])
      expect(await exported(fresh)).toBe(text)

      const held = (await store.read(live, {})).map(({ id, content }) => [id, JSON.parse(content)] as const)
      expect(await derivedIn(store)).toEqual(await derivedIn(fresh))
      expect([...replayed(await log())].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(held)
    } finally {
      await api.close()
      await Promise.all([store.close(), fresh.close()])
    }
  })
  await fc.assert(property, { numRuns: engine === 'neo4j' ? 3 : 25 })
}, 600_000)
