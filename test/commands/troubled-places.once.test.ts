import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { createOnRecord } from '../../src/index.ts'
import { bundle } from '../bundle/small-bundle.ts'
import type { Outcome } from '../support/cli.ts'
import { runHere } from '../support/command-line.ts'

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-troubled-'))
  const onRecord = await createOnRecord({ directory: at('sound') })
  await onRecord.importBundle(bundle())
  await onRecord.close()
  writeFileSync(at('bundle.json'), JSON.stringify(bundle()))
  writeFileSync(at('large.json'), JSON.stringify(bundle({ topics })))
})
afterAll(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const graphFile = (name: string) => join(at(name), 'graph.grafeo')

/** More than an import holds in memory. */
const topics = Array.from({ length: 1_000 }, (_, n) => ({
  id: `topic:t-${n}`,
  name: `Topic ${n}`,
  description: 'A long description. '.repeat(10),
}))

/** One sentence and what to do: no stack, no words of a driver. */
const isPlain = ({ err }: Outcome) =>
  err.trimEnd().split('\n').length === 1 && !/\n {4}at |GRAFEO|\bE[A-Z]{4,}\b/.test(err)

const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
  ['cut off', (bytes) => bytes.subarray(0, bytes.length / 3)],
  ['emptied', () => Buffer.alloc(0)],
  ['overwritten by another', () => Buffer.from('not a graph at all '.repeat(20_000))],
  [
    'from another version',
    (bytes) => Buffer.concat([bytes.subarray(0, 4), Buffer.from([99]), bytes.subarray(5)]),
  ],
]

test.each(damages)(
  'a graph whose file was %s is told by every command, and left as it is',
  async (what, damage) => {
    const name = what.replaceAll(' ', '-')
    cpSync(at('sound'), at(name), { recursive: true })
    const damaged = damage(readFileSync(graphFile(name)))
    writeFileSync(graphFile(name), damaged)
    for (const args of [
      ['stats'],
      ['serve'],
      ['import', at('bundle.json')],
      ['backup', '-o', at('x.backup')],
    ]) {
      const outcome = await runHere(args, { ON_RECORD_DATA: at(name) })
      expect([outcome.code, isPlain(outcome), outcome.err]).toEqual([
        3,
        true,
        `The graph in ${at(name)} cannot be opened: its file graph.grafeo is damaged, or from another version. ` +
          'It was left as it is: restore your last backup into another directory, with ON_RECORD_DATA=NEW on-record restore FILE.\n',
      ])
    }
    expect(readFileSync(graphFile(name)).equals(damaged)).toBe(true)
  },
)

test('a folder in place of the file is told', async () => {
  mkdirSync(graphFile('folder'), { recursive: true })
  const outcome = await runHere(['stats'], { ON_RECORD_DATA: at('folder') })
  expect([outcome.code, isPlain(outcome)]).toEqual([3, true])
})

test.each([
  ['where nothing can be made', '/proc/none/graph', 'there is no such folder'],
  ['whose name is too long', `/tmp/${'x'.repeat(300)}`, 'the name is too long'],
])('a data directory %s is told', async (_what, directory, reason) => {
  const outcome = await runHere(['import', at('bundle.json')], { ON_RECORD_DATA: directory })
  expect([outcome.code, isPlain(outcome), outcome.err]).toEqual([
    3,
    true,
    expect.stringContaining(`The graph in ${directory} cannot be opened: ${reason}. `),
  ])
})

test.each(['import', 'validate'])(
  '%s tells of a folder for temporary files that cannot be used',
  async (command) => {
    const settings = { ON_RECORD_DATA: at('sound'), TMPDIR: at('none') }
    const outcome = await runHere([command, at('large.json')], settings)
    expect(outcome).toEqual({
      code: 3,
      out: '',
      err: `The folder for temporary files, ${at('none')}, cannot be used: there is no such folder. Create it, or set TMPDIR to another folder.\n`,
    })
  },
)

test('an import that is interrupted says what is left, and leaves nothing aside', async () => {
  mkdirSync(at('temporary'))
  const child = spawn(process.execPath, [inject('program'), 'import', '-'], {
    env: { PATH: process.env.PATH, ON_RECORD_DATA: at('interrupted'), TMPDIR: at('temporary') },
  })
  child.stdin.write(
    `{"format": "on-record-bundle/1", "topics": [${topics.map((topic) => `${JSON.stringify(topic)}, `).join('')}`,
  )
  await expect.poll(() => readdirSync(at('temporary')), { timeout: 20_000 }).toHaveLength(1)
  const told = text(child.stderr)
  child.kill('SIGINT')
  expect([(await once(child, 'exit'))[0], await told]).toEqual([
    130,
    'Interrupted. What was imported is complete; the same command imports the rest.\n',
  ])
  expect(readdirSync(at('temporary'))).toEqual([])
})
