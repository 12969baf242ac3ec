import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportGraph } from '../../src/commands/bundles/export.ts'
import { importFile } from '../../src/commands/bundles/import.ts'
import { backup } from '../../src/commands/stored-graph/backup.ts'
import { restore } from '../../src/commands/stored-graph/restore.ts'
import { bundle } from '../bundle/small-bundle.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { inFolder } from './in-folder.ts'

let folder: Awaited<ReturnType<typeof inFolder>>
beforeAll(async () => {
  folder = await inFolder(emptyGraph)
  folder.write('bundle.json', JSON.stringify(bundle()))
  await folder.run(importFile, ['bundle.json'])
})
afterAll(() => folder.remove())

const output = (name: string) => ({ output: folder.at(name) })

test('what is backed up is restored into an empty graph, and into no other', async () => {
  expect(await folder.run(backup, [], output('graph.backup'))).toEqual({
    code: 0,
    lines: ['Backed up to graph.backup.'],
  })
  await folder.run(exportGraph, [], output('before.json'))
  expect((await folder.run(restore, ['graph.backup'])).lines).toEqual([
    'The graph is not empty. A backup is restored into an empty graph only: name another directory or database.',
  ])

  await folder.anew()
  const restored = await folder.run(restore, ['graph.backup'])
  expect([restored.code, restored.lines[0]]).toEqual([0, expect.stringMatching(/^Restored \d+ items into /)])
  await folder.run(exportGraph, [], output('after.json'))
  expect(folder.read('after.json')).toBe(folder.read('before.json'))
  await folder.run(backup, [], output('again.backup'))
  expect(folder.read('again.backup')).toBe(folder.read('graph.backup'))
})

test('what is no backup is told', async () => {
  await folder.anew()
  const { lines } = await folder.run(restore, ['none.backup'])
  expect(lines).toEqual(['none.backup: there is no such file.'])
  expect((await folder.run(restore, [])).lines).toEqual(['Name one backup: on-record restore FILE'])
  expect((await folder.run(backup, ['graph.backup'])).lines).toEqual([
    'graph.backup: name the file to write with -o graph.backup.',
  ])
})
