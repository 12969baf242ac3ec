import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundle, statement } from '../bundle/small-bundle.ts'
import { runHere } from '../support/command-line.ts'

const directory = mkdtempSync(join(tmpdir(), 'printed-'))
const red = '\u001B[31m'

/** Whether a terminal would do something other than show a text. */
const acts = (text: string) => /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u.test(text)

test('names of files are printed with their control characters escaped, each in one line', async () => {
  const { err } = await runHere(['validate', join(directory, `${red}a\nall is well\u202E.json`)])
  expect(err).toContain(String.raw`\u001b[31ma\u000aall is well\u202e.json`)
  expect(acts(err)).toBe(false)

  const texts = join(directory, 'texts')
  mkdirSync(texts)
  writeFileSync(join(texts, `b${red}\nNot used: c.md`), 'words')
  const { out } = await runHere(['copies', texts])
  expect(acts(out)).toBe(false)
})

test('words of a bundle do not command the terminal', async () => {
  const named = `statement:${red}x\u009B2J\u202Ey`
  const file = join(directory, 'words.json')
  writeFileSync(file, JSON.stringify(bundle({ statements: [{ ...statement('x'), id: named }] })))
  const { code, out, err } = await runHere(['validate', file])
  expect(code).toBe(1)
  expect(out + err).toContain(String.raw`\u202ey`)
  expect(acts(out + err)).toBe(false)
})

test('words of a draft do not command the terminal', async () => {
  const draft = join(directory, 'draft.txt')
  writeFileSync(draft, `Ada ${red}Marlow said “we ${red}open \u202Ethe harbour gate\u0007 in autumn”.`)
  const settings = { ON_RECORD_DATA: ':memory:' }
  const told = await runHere(['check', draft], settings)
  expect(acts(told.out + told.err)).toBe(false)
  const json = await runHere(['check', draft, '--format', 'json'], settings)
  expect(acts(json.out)).toBe(false)
  expect(JSON.stringify(JSON.parse(json.out))).toContain(String.raw`we \u001b[31mopen`)
})
