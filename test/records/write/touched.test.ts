import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { recordOfContent } from '../../../src/bundle/to-graph/content.ts'
import { OnRecordError } from '../../../src/errors.ts'
import { writtenMeanwhile } from '../../../src/generated/queries.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { importBundle } from '../../../src/import/import.ts'
import { allParts } from '../../../src/records/backup/backup.ts'
import { finishBackup, type RunningBackup, startBackup } from '../../../src/records/backup/running.ts'
import { keepSourceTexts, markChecked } from '../../../src/records/checks.ts'
import { readerOf } from '../../../src/records/reader.ts'
import { judge } from '../../../src/records/write/judging.ts'
import { redact } from '../../../src/records/write/redacting.ts'
import { revertChange } from '../../../src/records/write/reverting.ts'
import { changeId } from '../../../src/records/write/unit-of-work.ts'
import { withdraw } from '../../../src/records/write/withdrawing.ts'
import { istanbul, MT } from '../../data/istanbul.ts'
import { engine, openTestStore } from '../../support/engines.ts'
import { query } from '../../support/graphs/query.ts'
import { town } from '../../support/graphs/town.ts'
import { oneMayor } from '../../support/graphs/town-statements.ts'
import { note } from '../small-graph.ts'

let store: GraphStore
let running: RunningBackup
beforeEach(async () => {
  store = await openTestStore()
  await importBundle(store, town)
  running = await startBackup(store)
}, 120_000)
afterEach(async () => {
  vi.useRealTimers()
  await finishBackup(store, running)
  await store.close()
})

/** What a backup has of every id, by section. */
async function partsByPlace(): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for await (const parts of allParts(readerOf(store)))
    for (const { section, id, items } of parts) found.set(`${section} ${id}`, JSON.stringify(items))
  return found
}

const notesAfter = (after: number) =>
  store.read(writtenMeanwhile, { backup: running.id, after, limit: 10_000 })

let before = new Map<string, string>()
let noted = 0

/** What a write changed in the graph and did not note; also that it left a note at all. */
async function unnoted(writing: () => Promise<unknown>): Promise<string[]> {
  await writing()
  const notes = await notesAfter(noted)
  noted = notes.at(-1)?.number ?? noted
  expect(notes).not.toEqual([])
  const told = new Set(notes.flatMap(({ ids, write }) => [...ids, write]))
  const after = await partsByPlace()
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => before.get(place) !== after.get(place),
  )
  before = after
  return changed.filter((place) => !told.has(place.slice(place.indexOf(' ') + 1)))
}

beforeEach(async () => {
  before = await partsByPlace()
  noted = 0
})

test('everything that an import, a judgement or a check changes is noted, what is derived too', async () => {
  expect(await unnoted(() => importBundle(store, istanbul))).toEqual([])
  const changed = {
    ...town,
    statements: town.statements?.map((each) => ({
      ...each,
      saidAt: { edtf: '2024', basis: 'STATED' } as const,
    })),
    sources: town.sources?.map((each) => ({
      ...each,
      publishedAt: { edtf: '2024-05', basis: 'STATED' } as const,
    })),
    persons: town.persons?.map((each) => ({ ...each, name: `${each.name} the Elder` })),
    events: town.events?.map((each) => ({ ...each, name: `${each.name}, again` })),
  }
  expect(await unnoted(() => importBundle(store, changed, null, { overwrite: true }))).toEqual([])
  const [mayor, elect] = oneMayor
  const actorIds = [mayor, elect] as const
  const judging = { verdict: 'SAME_AS', of: actorIds, score: null, basis: 'One office.' } as const
  const judged = note()
  expect(await unnoted(() => judge(store, judging, judged))).toEqual([])
  expect(await unnoted(() => judge(store, judging, note()))).toEqual([])
  const digest = istanbul.sources?.find(({ id }) => id === MT)?.text?.digest ?? ''
  expect(await unnoted(() => keepSourceTexts(store, [{ id: MT, digest, text: 'A text.' }]))).toEqual([])
  const checked = { id: 'attribution:matter-0-0', digest, surroundings: '[]' }
  expect(await unnoted(() => markChecked(store, [checked]))).toEqual([])
}, 120_000)

test('everything that a withdrawal, its reversal or a redaction changes is noted, whatever it is of', async () => {
  const ids = [...before.keys()].flatMap((place) => (place.startsWith('records ') ? [place.slice(8)] : []))
  const some = engine === 'neo4j' ? ids.filter((_, index) => index % 8 === 0) : ids
  let withdrawn = 0
  for (const id of some) {
    const writing = note()
    const isDone = await withdraw(store, id, { ...writing, reason: 'A slip.' }).then(
      () => true,
      (fault: unknown) => {
        if (!(fault instanceof OnRecordError)) throw fault
        return false
      },
    )
    if (!isDone) continue
    withdrawn += 1
    expect(await unnoted(async () => {}), `withdrawing ${id}`).toEqual([])
    const restoring = { ...note(), rebuild: recordOfContent }
    expect(
      await unnoted(() => revertChange(store, changeId(writing.writeId, id), restoring)),
      `restoring ${id}`,
    ).toEqual([])
  }
  expect(withdrawn).toBeGreaterThan(10)
  const statement = 'statement:matter-28'
  expect(await unnoted(() => redact(store, statement, { ...note(), reason: 'It must go.' }))).toEqual([])
}, 300_000)

const left = query<Record<string, never>, { backups: number; notes: number }, 'read', 'one'>(
  'read',
  'one',
  'RETURN COUNT { (:RunningBackup) } AS backups, COUNT { (:WrittenMeanwhile) } AS notes',
)

test('nothing is noted once a backup has ended', async () => {
  await judge(
    store,
    { verdict: 'SAME_AS', of: [oneMayor[0], oneMayor[1]], score: null, basis: 'One office.' },
    note(),
  )
  expect(await store.read(left, {})).toEqual({ backups: 1, notes: 1 })
  await finishBackup(store, running)
  await importBundle(store, istanbul)
  expect(await store.read(left, {})).toEqual({ backups: 0, notes: 0 })
})

test('nor for a backup that was killed, from a while later on', async () => {
  await importBundle(store, istanbul)
  vi.setSystemTime(Date.now() + 11 * 60_000)
  const write = note()
  await judge(
    store,
    { verdict: 'SAME_AS', of: [oneMayor[0], oneMayor[1]], score: null, basis: 'One office.' },
    write,
  )
  expect(await store.read(left, {})).toEqual({ backups: 0, notes: 0 })
})
