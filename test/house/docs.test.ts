import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { commandHelp } from '../../src/commands/terminal/help.ts'
import { codeBlocks } from '../../tools/docs/code-blocks.ts'

const root = resolve(import.meta.dirname, '../..')
const markdown = (folder: string, recursive: boolean) =>
  readdirSync(join(root, folder), { recursive, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
const pages = [...markdown('.', false), ...markdown('docs', true)]

const read = (page: string) => readFileSync(join(root, page), 'utf8')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

test.each(pages)('%s: every link within the repository leads somewhere', (page) => {
  const links = [...read(page).matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, link]) => link ?? '')
  expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([])
})

test.each(pages)('%s: every script that it tells you to run exists', (page) => {
  const named = [...read(page).matchAll(/npm run (?:--silent )?([\w:-]*\w)/g)].map(
    ([, script]) => script ?? '',
  )
  expect(named.filter((script) => !(script in scripts))).toEqual([])
})

test.each(pages)('%s: every command that it shows is one, with its options', async (page) => {
  const shown = codeBlocks(read(page)).filter(({ language }) => language === 'sh')
  const commands = shown.flatMap(({ text }) => [...text.matchAll(/\bon-record ([a-z][a-z-]*)([^|;#\n]*)/g)])
  for (const [shownCommand, name = '', rest = ''] of commands) {
    if (name === 'help') continue
    const help = await commandHelp(name)
    expect(help, shownCommand).toBeDefined()
    const known: readonly string[] = help?.match(/--?[a-z][\w-]*/g) ?? []
    const options = (rest.match(/ --?[a-z][\w-]*/g) ?? []).map((option) => option.trim())
    expect(known, shownCommand).toEqual(expect.arrayContaining(options))
  }
})

/** What stops a program at its start, and no request ever meets. */
const codesOfStarts = ['BAD_CONFIGURATION', 'STORE_IN_USE']

test('docs/http.md explains every code of an error, and no other', () => {
  const unions = [
    /type ErrorCode =\n((?: {2}\| .+\n)+)/.exec(read('src/errors.ts')),
    /readonly code:\n((?: {4}\| .+\n)+)/.exec(read('src/api/pipeline/request-errors.ts')),
  ].map((found) => [...(found?.[1] ?? '').matchAll(/'(\w+)'/g)].map(([, code]) => code))
  const table = read('docs/http.md').split('## Codes')[1]?.split('\n## ')[0] ?? ''
  const explained = [...table.matchAll(/^\|.*?\|/gm)].flatMap(([cell]) => cell.match(/[A-Z_]{5,}/g) ?? [])
  const codes = new Set([...unions.flat(), 'INTERNAL_SERVER_ERROR'])
  expect(explained.toSorted()).toEqual(
    [...codes].filter((code) => !codesOfStarts.includes(code ?? '')).toSorted(),
  )
})

const metrics = [
  ...new Set(
    [...read('src/server/observed/metrics.ts').matchAll(/'(on_record_\w+)'/g)].map(([, name]) => name),
  ),
]

test.each(['docs/configuration.md', 'docs/run-it.md'])('%s explains every metric of ours', (page) => {
  const explained = [...read(page).matchAll(/^\| `(on_record_\w+)`/gm)].map(([, name]) => name)
  expect(explained.toSorted()).toEqual(metrics.toSorted())
})

const decisions = readdirSync(join(root, 'docs/decisions')).toSorted()

test('decisions are numbered without a gap', () => {
  expect(decisions.map((name) => name.slice(0, 4))).toEqual(
    decisions.map((_, index) => String(index + 1).padStart(4, '0')),
  )
})

test.each(decisions)('%s has its parts', (name) => {
  const headings = read(join('docs/decisions', name)).match(/^#+ .+$/gm)
  expect(headings?.[0]).toMatch(new RegExp(`^# ${Number(name.slice(0, 4))}\\. \\S`))
  expect(headings?.slice(1)).toEqual(['## Context', '## Decision', '## Consequences'])
})
