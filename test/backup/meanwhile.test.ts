import { afterEach, beforeEach, expect, test } from 'vitest'
import { backupText, restoreBackup } from '../../src/backup/backup.ts'
import { exportBundle } from '../../src/export/export.ts'
import { embeddedStore } from '../../src/graph/embedded.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { generatedBundle } from '../bundle/generated-bundle.ts'
import { bundle } from '../bundle/small-bundle.ts'
import { openTestStore } from '../support/engines.ts'
import { upToDate } from '../support/up-to-date.ts'
import { startWriters } from './writers.ts'

let store: GraphStore
let other: GraphStore
beforeEach(async () => {
  store = await openTestStore()
  other = await emptyGraph()
  await importBundle(store, generatedBundle(30))
  await importBundle(store, bundle({ persons: [{ id: 'person:edited', name: 'Edited 0' }] }))
}, 120_000)
afterEach(() => Promise.all([store.close(), other.close()]))

async function emptyGraph(): Promise<GraphStore> {
  const empty = await embeddedStore({})
  await upToDate(empty)
  return empty
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

const pieces = (text: string) =>
  async function* () {
    yield text
  }

type Properties = Readonly<Record<string, string | number | null>>
type Item = {
  readonly node?: string
  readonly properties: Properties
  readonly link?: string
  readonly from?: string
}

const itemsIn = (text: string): Item[] =>
  text
    .trim()
    .split('\n')
    .slice(1, -1)
    .map((line) => JSON.parse(line))

const nodesOf = (items: readonly Item[], ...kinds: string[]) =>
  items.flatMap(({ node, properties }) => (node !== undefined && kinds.includes(node) ? [properties] : []))

/** The content, as JSON, of every record and tombstone by its id. */
function contentsIn(items: readonly Item[]): Map<string, string> {
  const isOther = (node: string | undefined) => node === undefined || node === 'Change' || node === 'Write'
  return new Map(
    items.flatMap(({ node, properties }) =>
      isOther(node)
        ? []
        : [[String(properties.id), `${node === 'Withdrawn' ? 'withdrawn ' : ''}${properties.content}`]],
    ),
  )
}

/** The same as the log leads to, up to one of its entries; `latest` is what it leads to by now. */
function contentsByLog(log: readonly Properties[], seq: number, latest: ReadonlyMap<string, string>) {
  const found = new Map<string, string>()
  for (const [index, { recordId, kind, before, after }] of log.slice(0, seq).entries()) {
    const next = log.slice(index + 1).find((later) => later.recordId === recordId)
    const id = String(recordId)
    const created = next?.before ?? after ?? latest.get(id)
    found.set(id, kind === 'WITHDRAWN' ? `withdrawn ${before}` : String(kind === 'CREATED' ? created : after))
  }
  return found
}

/** What is not derived from the contents of records, but from when they were written, and by whom. */
const ofTheHistory = /^(revision|recordedAt|recordedKey|updatedAt|by|checked.*|surroundings|digest)$/

/** Everything that is derived from the contents of a graph's records: properties, names and relationships. */
const derivedIn = (items: readonly Item[]): string[] =>
  items
    .filter(({ node }) => !['Withdrawn', 'Write', 'Change'].includes(node ?? ''))
    .map(({ properties, ...item }) =>
      JSON.stringify([item, Object.entries(properties).filter(([name]) => !ofTheHistory.test(name))]),
    )
    .sort()

/** A store whose first reads and transactions each wait until all writers have done one more write. */
function waitingStore(writers: ReturnType<typeof startWriters>, times: number): GraphStore {
  let left = times
  const write = async () => {
    left -= 1
    if (left >= 0) await writers.oneMoreOfEach()
  }
  return {
    ...store,
    async read(query, params, options) {
      await write()
      return store.read(query, params, options)
    },
    async transaction(work) {
      await write()
      return store.transaction(work)
    },
  }
}

test('a backup taken while others record, edit, merge, withdraw and check is the graph of one moment', async () => {
  const writers = startWriters(store)
  const backup = await textOf(backupText(waitingStore(writers, 14), { mostLocked: 100 }))
  await writers.oneMoreOfEach()
  await writers.stop()
  const [taken, final] = [itemsIn(backup), itemsIn(await textOf(backupText(store)))]
  const [log, finalLog] = [nodesOf(taken, 'Change'), nodesOf(final, 'Change')]

  // Its log is the beginning of the graph's, and goes on from before the backup was begun.
  expect(log).toEqual(finalLog.slice(0, log.length))
  expect(log.length).toBeLessThan(finalLog.length)
  expect(taken.some(({ properties: { id } }) => id === 'statement:new-3')).toBe(true)

  // Every record is as that log leaves it, and nothing else is there.
  const expected = contentsByLog(finalLog, log.length, contentsIn(final))
  expect([...contentsIn(taken)].sort()).toEqual([...expected].sort())

  // A check is in it if the edit that came after it is.
  const [edited] = nodesOf(taken, 'Person').filter(({ id }) => id === 'person:edited')
  const [receipt] = nodesOf(taken, 'Attribution').filter(({ id }) => id === 'attribution:a-daily')
  const turn = Number(String(edited?.name).slice('Edited '.length))
  expect([`check ${turn}`, `check ${turn + 1}`]).toContain(receipt?.checkedDigest)

  // It is restored as it is, and what was derived is what follows from its contents alone.
  await restoreBackup(other, pieces(backup))
  expect(await textOf(backupText(other))).toBe(backup)
  const anew = await emptyGraph()
  const { problems } = await importBundle(anew, JSON.parse(await textOf(exportBundle(other))))
  expect(problems).toEqual([])
  expect(derivedIn(taken)).toEqual(derivedIn(itemsIn(await textOf(backupText(anew)))))
  await anew.close()
}, 300_000)
