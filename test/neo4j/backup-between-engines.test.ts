import { readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { backupText, restoreBackup } from '../../src/bundle/backup.ts'
import { exportBundle } from '../../src/bundle/export/export.ts'
import { importBundle } from '../../src/bundle/import/import.ts'
import { embeddedStore } from '../../src/graph/embedded.ts'
import { migrate } from '../../src/graph/migrate.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { judge } from '../../src/records/judging.ts'
import { withdraw } from '../../src/records/withdrawing.ts'
import { openTestStore } from '../support/engines.ts'

const istanbul = JSON.parse(readFileSync('data/istanbul-2025/bundle.json', 'utf8'))

const opened: GraphStore[] = []
afterEach(() => Promise.all(opened.splice(0).map((store) => store.close())))

/** An empty graph on each engine. */
async function both(): Promise<{ embedded: GraphStore; neo4j: GraphStore }> {
  const embedded = await embeddedStore({})
  await migrate(embedded)
  const neo4j = await openTestStore()
  opened.push(embedded, neo4j)
  return { embedded, neo4j }
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

test.each([
  ['embedded', 'neo4j'],
  ['neo4j', 'embedded'],
] as const)('what was backed up on %s is restored on %s, with its log and judgements', async (from, to) => {
  const stores = await both()
  const [source, target] = [stores[from], stores[to]]
  await importBundle(source, istanbul)
  const actorIds = ['person:vladimir-medinsky', 'person:volodymyr-zelensky'] as const
  await judge(
    source,
    { verdict: 'SAME_AS', actorIds, score: 0.1, basis: 'A slip.' },
    { writeId: 'j', by: 'ann' },
  )
  await withdraw(source, 'relation:zelensky-on-the-stages', { writeId: 'w', by: 'ann', reason: 'Unsure.' })
  const backup = await textOf(backupText(source))

  await restoreBackup(target, async function* () {
    yield backup
  })
  expect(await textOf(backupText(target))).toBe(backup)
  expect(await textOf(exportBundle(target))).toBe(await textOf(exportBundle(source)))
  const again = await importBundle(target, { ...istanbul, relations: [] })
  expect([again.created, again.updated, again.problems]).toEqual([[], [], []])
})
