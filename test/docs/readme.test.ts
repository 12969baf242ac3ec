import { execFile, execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { createOnRecord } from '../../src/index.ts'
import { onlyBlock } from '../../tools/docs/code-blocks.ts'
import { istanbul } from '../data/istanbul.ts'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'README.md'), 'utf8')

test('the query gives the answer that is printed under it', async () => {
  const onRecord = await createOnRecord()
  expect(await onRecord.importBundle(istanbul)).toMatchObject({ problems: [] })
  const answer = await onRecord.execute({ query: onlyBlock(page, 'graphql') })
  await onRecord.close()
  expect(JSON.parse(JSON.stringify(answer))).toEqual(JSON.parse(onlyBlock(page, 'json')))
})

test('the first screen has the two commands', () => {
  const firstScreen = page.split('\n').slice(0, 20).join('\n')
  expect(firstScreen).toMatch(/^npm ci && npm start\b/m)
  expect(firstScreen).toMatch(/^npm ci && npm test\b/m)
})

test('the program runs as it stands, in a folder of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-readme-'))
  try {
    const product = pathToFileURL(join(root, 'src/index.ts')).href
    const program = onlyBlock(page, 'ts').replace("'on-record'", `'${product}'`)
    writeFileSync(join(folder, 'program.mts'), program)
    symlinkSync(join(root, 'data'), join(folder, 'data'))
    const tsx = pathToFileURL(join(root, 'node_modules/tsx/dist/loader.mjs')).href
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', tsx, 'program.mts'], {
      cwd: folder,
    })
    expect(stdout).toMatch(/^\d{3} \[\] undefined \{"actor":\{"name":"Vladimir Medinsky","statements":/)
    expect(existsSync(join(folder, 'my-graph'))).toBe(true)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the map has every folder of the repository', () => {
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n')
  const folders = files.filter((file) => /^\w.*\//.test(file)).map((file) => file.split('/')[0])
  const shown = [...page.matchAll(/\[(\w+)[\w/]*\]\(\1[\w/]*\)/g)].map(([, folder]) => folder)
  expect([...new Set(folders)].filter((folder) => !shown.includes(folder))).toEqual([])
})

test('the map has every room of src/', () => {
  const shown = [...page.matchAll(/\[(src\/\w+)\]\(\1\)/g)].map(([, room]) => room)
  const rooms = readdirSync(join(root, 'src')).filter((name) => !name.includes('.'))
  expect(shown.toSorted()).toEqual(rooms.map((room) => `src/${room}`).toSorted())
})
