import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { passage, withPassages } from '../bundle/small-bundle.ts'
import { runHere } from '../support/command-line.ts'

/** «Да» in the Windows encoding of Cyrillic. */
const cyrillic = Buffer.from([0xab, 0xc4, 0xe0, 0xbb])

let folder: string
const file = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-encoding-'))
  mkdirSync(file('texts'))
  writeFileSync(file('texts/source-daily.txt'), cyrillic)
  writeFileSync(file('draft.txt'), cyrillic)
  const head = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'
  writeFileSync(file('draft.html'), Buffer.concat([Buffer.from(head), cyrillic]))
  writeFileSync(file('bundle.json'), JSON.stringify(withPassages(passage({ exact: 'Да' }))))
})
afterAll(() => rmSync(folder, { recursive: true }))

const inMemory = { ON_RECORD_DATA: ':memory:', ON_RECORD_DEMO: 'false' }

test.each([
  ['validate', []],
  ['import', ['--dry-run']],
])('%s reads texts in the encoding that is named', async (command, options) => {
  const run = [command, file('bundle.json'), ...options, '--texts', file('texts')]
  expect((await runHere(run, inMemory)).err).toContain(
    'or name its encoding, such as --encoding windows-1251.',
  )
  expect(await runHere([...run, '--encoding', 'windows-1251'], inMemory)).toMatchObject({ code: 0 })
})

test('verify reads texts in the encoding that is named', async () => {
  const settings = { ...inMemory, ON_RECORD_DATA: file('graph') }
  await runHere(['import', file('bundle.json')], settings)
  const run = ['verify', '--texts', file('texts')]
  expect((await runHere(run, settings)).err).toContain('such as --encoding windows-1251.')
  expect(await runHere([...run, '--encoding', 'windows-1251'], settings)).toMatchObject({ code: 0 })
})

test.each([
  ['draft.txt', ['--encoding', 'windows-1251']],
  ['draft.html', []],
])('check reads %s with %j', async (draft, options) => {
  const settings = { ...inMemory, ON_RECORD_DATA: file('graph') }
  expect((await runHere(['check', file(draft), ...options], settings)).out).toContain('“Да”')
})
