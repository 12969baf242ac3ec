import { afterEach, beforeEach, expect, test } from 'vitest'
import { exportGraph } from '../../src/commands/bundles/export.ts'
import { importFile } from '../../src/commands/bundles/import.ts'
import { validate } from '../../src/commands/bundles/validate.ts'
import { fromCsv } from '../../src/commands/sheets/from-csv.ts'
import { parseCsv } from '../../src/domain/texts/csv.ts'
import { claimColumns, debateLines, ratedClaims } from '../support/sheets.ts'
import { inFolder } from './in-folder.ts'

let folder: Awaited<ReturnType<typeof inFolder>>
beforeEach(async () => {
  folder = await inFolder()
})
afterEach(() => folder.remove())

const from = (sheet: string, options: Record<string, string | string[] | boolean> = {}) =>
  folder.run(fromCsv, [sheet], { output: folder.at('made.json'), ...options })
const rowsTable = () => parseCsv(folder.read('made.rows.csv')).slice(1)
const counted = (column: number) => {
  const counts: Record<string, number> = {}
  for (const { cells } of rowsTable()) counts[cells[column] ?? ''] = (counts[cells[column] ?? ''] ?? 0) + 1
  return counts
}

const speech = { map: ['line_id=id', 'debate=title', 'speech=text', 'speech=quote'] }

test('5,000 lines of debates take two decisions for all, and every row is joined back', async () => {
  const sheet = debateLines(5_000)
  const beginning = debateLines(2_000)
  folder.write('beginning.csv', beginning.text)
  folder.write('debates.csv', sheet.text)
  const first = await from('beginning.csv', { ...speech, 'dry-run': true })
  expect(first.lines).toContainEqual(
    expect.stringMatching(/^\d+ more like that at line \d+ \(quote: it has quotation marks inside\./),
  )
  expect(first.lines).toContain(`0 statements of ${beginning.rows} rows. Nothing was written.`)
  expect(first.lines.length).toBeLessThan(40)
  const { code, lines } = await from('debates.csv', { ...speech, quoted: 'yes', new: 'person' })
  expect(code).toBe(0)
  expect(lines).toContain('New: 42 persons.')
  const table = rowsTable()
  expect(table.map(({ cells }) => cells[1])).toEqual(
    Array.from({ length: sheet.rows }, (_, at) => String(at + 1)),
  )
  const { new: made = 0, merged = 0 } = counted(2)
  expect(made + merged).toBe(sheet.rows)
  expect(made).toBe(JSON.parse(folder.read('made.json')).statements.length)
}, 300_000)

test('rated claims of 3,300 speakers without a header take one decision, but for names that are alike', async () => {
  const sheet = ratedClaims()
  folder.write('claims.tsv', sheet.text)
  const options = { columns: claimColumns, map: ['text=text', 'text=quote'], quoted: 'no' }
  const undecided = await from('claims.tsv', options)
  expect(undecided.lines).toContain('  and 3280 more.')
  expect(undecided.lines.filter((line) => line.includes('Write EDTF'))).toHaveLength(1)
  expect(undecided.lines.length).toBeLessThan(60)
  const decided = await from('claims.tsv', { ...options, new: 'person', dates: 'mdy', apart: true })
  expect(decided.lines).toContainEqual(expect.stringMatching(/^New: 3\d\d\d persons\.$/))
  expect(counted(2)).not.toHaveProperty('undecided')
  const { statements } = JSON.parse(folder.read('made.json'))
  const quoted = new Set<boolean>()
  for (const { attributions } of statements)
    for (const { passages } of attributions) for (const passage of passages) quoted.add(passage.quoted)
  expect([...quoted]).toEqual([false])
}, 300_000)

test('a sheet goes into the graph and comes out as it was: its export is read without a flag', async () => {
  folder.write('debates.csv', debateLines(400).text)
  await from('debates.csv', { ...speech, quoted: 'yes', new: 'person' })
  expect(await folder.run(validate, ['made.json'])).toEqual({ code: 0, lines: ['made.json is valid.'] })
  await folder.run(importFile, ['made.json'])
  await folder.run(exportGraph, [], { output: folder.at('out.csv'), format: 'csv' })
  const again = await from('out.csv', { force: true })
  expect(again.code).toBe(0)
  expect(Object.keys(counted(2))).toEqual(['in the graph'])
  // A bundle that refers to the graph's own records is sound by itself, and changes nothing.
  expect((await folder.run(validate, ['made.json'])).lines[0]).toBe('made.json is valid.')
  expect((await folder.run(importFile, ['made.json'])).lines.at(-1)).toMatch(
    / 0 created, 0 updated, \d+ unchanged\.$/,
  )
  // Into an empty graph it makes the same one.
  await folder.anew()
  expect((await from('out.csv', { output: folder.at('anew.json') })).code).toBe(0)
  await folder.run(importFile, ['anew.json'])
  await folder.run(exportGraph, [], { output: folder.at('second.csv'), format: 'csv' })
  expect(folder.read('second.csv')).toBe(folder.read('out.csv'))
}, 120_000)
