import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { backupText, restoreBackup } from '../../src/backup/backup.ts'
import { bundleText } from '../../src/bundle/canonical.ts'
import { exportBundle } from '../../src/export/export.ts'
import { embeddedStore } from '../../src/graph/embedded.ts'
import type { Engine, GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { judge } from '../../src/records/write/judging.ts'
import { withdraw } from '../../src/records/write/withdrawing.ts'
import { generatedBundle } from '../bundle/generated-bundle.ts'
import { bundle, statement } from '../bundle/small-bundle.ts'
import { engine, openTestStore } from '../support/engines.ts'
import { upToDate } from '../support/up-to-date.ts'

const istanbul = JSON.parse(readFileSync('data/istanbul-2025/bundle.json', 'utf8'))

const opened: GraphStore[] = []
afterEach(() => Promise.all(opened.splice(0).map((store) => store.close())))

/** An empty graph: this run's, or another one of the embedded engine. */
async function emptyGraph(on: Engine = engine): Promise<GraphStore> {
  const store = on === engine ? await openTestStore() : await embeddedStore({})
  if (on !== engine) await upToDate(store)
  opened.push(store)
  return store
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

const asText = (text: string) =>
  async function* () {
    for (let from = 0; from < text.length; from += 10_000) yield text.slice(from, from + 10_000)
  }

/** A graph with a history: a change, a merge, a withdrawal. */
async function writeHistory(store: GraphStore) {
  await importBundle(store, istanbul)
  await importBundle(store, generatedBundle(30))
  await importBundle(store, bundle())
  await importBundle(store, bundle({ statements: [statement('a', { text: 'Anew.' }), statement('b')] }))
  const actorIds = ['person:p-00001', 'person:p-00002'] as const
  await judge(
    store,
    { verdict: 'SAME_AS', of: actorIds, score: 0.1, basis: 'One.' },
    { writeId: 'j', by: 'ann' },
  )
  await withdraw(store, 'relation:b-rebuts-a', { writeId: 'w', by: 'ann', reason: 'A slip.' })
}

const directions: [Engine, Engine][] =
  engine === 'neo4j'
    ? [
        ['neo4j', 'embedded'],
        ['embedded', 'neo4j'],
      ]
    : [['embedded', 'embedded']]

test.each(directions)(
  'a backup of %s that is restored on %s is the graph: the same backup, the same export, and the log goes on',
  async (from, to) => {
    const source = await emptyGraph(from)
    await writeHistory(source)
    const [backup, exported] = [await textOf(backupText(source)), await textOf(exportBundle(source))]

    const store = await emptyGraph(to)
    const items = await restoreBackup(store, asText(backup))
    expect(items).toBe(backup.trim().split('\n').length - 2)
    expect(await textOf(backupText(store))).toBe(backup)
    expect(await textOf(exportBundle(store))).toBe(exported)

    const again = await importBundle(store, generatedBundle(30))
    expect([again.created, again.updated, again.problems]).toEqual([[], [], []])
    await importBundle(store, bundle({ relations: [], statements: [statement('a'), statement('b')] }))
    const log = (await textOf(backupText(store)))
      .split('\n')
      .filter((line) => line.startsWith('{"node":"Change"'))
    const numbers = log.map((line) => Number(JSON.parse(line).properties.seq))
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  },
)

test('a graph that holds anything is not restored into, and half a backup is no backup', async () => {
  const full = await emptyGraph()
  await importBundle(full, bundle())
  const backup = await textOf(backupText(full))
  await expect(restoreBackup(full, asText(backup))).rejects.toMatchObject({ code: 'CONFLICT' })

  const store = await emptyGraph()
  const half = backup.slice(0, backup.length / 2)
  const cut = `${backup.split('\n').slice(0, 5).join('\n')}\n`
  const lost = backup
    .split('\n')
    .filter((_, index) => index !== 3)
    .join('\n')
  const tooEarly = /is incomplete/
  const told: [string, RegExp][] = [
    [half, tooEarly],
    [cut, tooEarly],
    ['', tooEarly],
    [lost, /has \d+ items, but says that it has \d+/],
    [backup.replace('\n', '\n{\n'), /^line 2: this is not a line of a backup/],
    [
      backup.replace(/"migration":\d+/, '"migration":99'),
      /^line 1: a newer version of On Record made this backup: it is at migration 99/,
    ],
    ['{}', /not a backup/],
    ['x', /not a backup/],
    ['[]\n', /not a backup/],
    [bundleText(bundle()), /^line 1: this is a bundle: use on-record import\.$/],
    [JSON.stringify(bundle()), /^line 1: this is a bundle: use on-record import\.$/],
  ]
  for (const [text, message] of told) {
    const restored = restoreBackup(store, asText(text))
    await expect(restored).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(message),
    })
  }
  expect(await restoreBackup(store, asText(backup))).toBeGreaterThan(10)
})
