import { execFile } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { outputTo, writeText } from '../../src/commands/terminal/output.ts'
import { createOnRecord } from '../../src/index.ts'
import { bundle } from '../bundle/small-bundle.ts'
import { run } from '../support/cli.ts'
import { runHere } from '../support/command-line.ts'

let graph: string
let settings: { ON_RECORD_DATA: string }
beforeAll(async () => {
  graph = mkdtempSync(join(tmpdir(), 'on-record-output-graph-'))
  settings = { ON_RECORD_DATA: graph }
  const onRecord = await createOnRecord({ directory: graph })
  await onRecord.importBundle(bundle())
  await onRecord.close()
})
afterAll(() => rmSync(graph, { recursive: true }))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-output-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(at(name), 'utf8')
const toldOf = async (args: readonly string[]) => {
  const { code, out, err } = await runHere(args, settings)
  return [code, `${out}${err}`.replaceAll(`${folder}/`, '').trim()]
}

test.each(['backup', 'export'])(
  '%s -o keeps the file that is there, unless it is told to replace it',
  async (command) => {
    writeFileSync(at('kept'), 'kept', { mode: 0o640 })
    chmodSync(at('kept'), 0o640)
    expect(await toldOf([command, '-o', at('kept')])).toEqual([
      2,
      'kept: this file already exists. Name another, or replace it with --force.',
    ])
    expect(read('kept')).toBe('kept')

    expect((await toldOf([command, '-o', at('kept'), '--force']))[0]).toBe(0)
    expect(await toldOf([command, '-o', at('new')])).toEqual([0, expect.stringMatching(/ed (up )?to new\.$/)])
    expect(read('kept')).toBe(read('new'))
    expect(statSync(at('kept')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).sort()).toEqual(['kept', 'new'])
  },
)

test.each([
  ['a folder', '.', 'it is a folder. Name a file in it.'],
  [
    'a folder that is not there',
    'none/graph',
    'it cannot be written: there is no such folder. Create it, or name another place.',
  ],
  [
    'a file as a folder',
    'file/graph',
    'it cannot be written: a part of the path is a file. Correct the path, or name another place.',
  ],
  ['a name with a slash', 'graph/', 'there is no such folder. Name a file.'],
  [
    'too long a name',
    'x'.repeat(300),
    'it cannot be written: the name is too long. Shorten it, or name another place.',
  ],
  [
    'a link that leads nowhere',
    'dangling',
    'it is a symbolic link to a file that does not exist. Remove it, or name the file itself.',
  ],
  ["a graph's own file", 'graph.grafeo', 'a graph is kept in this file. Name another.'],
])('-o refuses %s, and leaves nothing', async (_what, name, message) => {
  writeFileSync(at('file'), 'kept')
  symlinkSync(at('nowhere'), at('dangling'))
  const [code, told] = await toldOf(['backup', '--force', '-o', `${folder}/${name}`])
  expect([code, String(told).replace(`${folder}`, '.')]).toEqual([
    2,
    expect.stringMatching(new RegExp(`: ${message}$`)),
  ])
  expect(readdirSync(folder).sort()).toEqual(['dangling', 'file'])
})

test('-o writes where a symbolic link leads, and the link stays', async () => {
  mkdirSync(at('elsewhere'))
  writeFileSync(at('elsewhere/graph'), 'old')
  symlinkSync(at('elsewhere/graph'), at('latest'))
  expect((await toldOf(['backup', '--force', '-o', at('latest')]))[0]).toBe(0)
  expect(lstatSync(at('latest')).isSymbolicLink()).toBe(true)
  expect(read('elsewhere/graph')).toContain('"format"')
})

test.each(['-', '/dev/stdout'])('-o %s is standard output, and nothing else is told there', async (name) => {
  const plain = await run(['backup'], settings)
  expect(await run(['backup', '-o', name], settings)).toEqual(plain)
  expect(
    plain.out
      .trimEnd()
      .split('\n')
      .every((line) => line.startsWith('{')),
  ).toBe(true)
})

test('-o /dev/stdout that a shell sends to a file leaves the device as it is', async () => {
  const before = lstatSync('/dev/stdout').isSymbolicLink()
  await shell(
    `"$NODE" "$PROGRAM" backup -o /dev/stdout > "$FOLDER/whole" && "$NODE" "$PROGRAM" backup > "$FOLDER/plain"`,
  )
  expect(read('whole')).toBe(read('plain'))
  expect(lstatSync('/dev/stdout').isSymbolicLink()).toBe(before)
})

test('-o writes into a pipe', async () => {
  await shell(
    `mkfifo "$FOLDER/pipe" && { cat "$FOLDER/pipe" > "$FOLDER/read" & } && "$NODE" "$PROGRAM" backup -o "$FOLDER/pipe" && wait`,
  )
  expect(read('read')).toContain('"format"')
})

test.runIf(existsSync('/dev/full'))('a full disk is told, with what to do', async () => {
  expect(await toldOf(['backup', '-o', '/dev/full'])).toEqual([
    3,
    '/dev/full: it cannot be written: the disk is full. Free some space, or name another place.',
  ])
})

test('what fails half-way leaves the old file whole, and nothing beside it', async () => {
  writeFileSync(at('kept'), 'kept')
  async function* broken() {
    yield 'the beginning'
    throw new Error('The graph broke off.')
  }
  await expect(writeText(broken(), await outputTo(at('kept'), true))).rejects.toThrow('The graph broke off.')
  expect([readdirSync(folder), read('kept')]).toEqual([['kept'], 'kept'])
})

test('a file that comes into being meanwhile is not replaced', async () => {
  const output = await outputTo(at('graph'), false)
  async function* slowly() {
    writeFileSync(at('graph'), 'of another')
    yield 'ours'
  }
  await expect(writeText(slowly(), output)).rejects.toThrow(
    'another program has created this file in the meantime',
  )
  expect([readdirSync(folder), read('graph')]).toEqual([['graph'], 'of another'])
})

test('a process that ends while a file is written leaves the old one whole, and nothing beside it', async () => {
  writeFileSync(at('kept'), 'kept')
  const module = pathToFileURL(join(dirname(inject('program')), 'commands/terminal/output.js'))
  writeFileSync(
    at('ends.mjs'),
    `import { readdirSync } from 'node:fs'
    import { outputTo, writeText } from '${module}'
    async function* endless() {
      for (;;) {
        yield 'x'.repeat(1e5)
        const parts = readdirSync('${folder}').filter((name) => name.endsWith('.part'))
        if (parts.length > 0) process.exit(42)
        await new Promise((go) => setTimeout(go, 5))
      }
    }
    await writeText(endless(), await outputTo('${at('kept')}', true))`,
  )
  const ended = await promisify(execFile)(process.execPath, [at('ends.mjs')]).catch(({ code }) => code)
  expect(ended).toBe(42)
  expect([readdirSync(folder).sort(), read('kept')]).toEqual([['ends.mjs', 'kept'], 'kept'])
})

/** Runs a line of the shell, in which $PROGRAM is the command line and $FOLDER the folder of the test. */
const shell = (line: string) =>
  promisify(execFile)('bash', ['-c', line], {
    env: { ...process.env, ...settings, NODE: process.execPath, PROGRAM: inject('program'), FOLDER: folder },
  })
