import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { workbookRows } from '../../src/commands/sheets/workbook.ts'
import { type WorkbookCell, workbook } from '../support/workbook.ts'

const cellsOf = async (rows: readonly (readonly WorkbookCell[])[]) =>
  (await workbookRows(workbook({ Sheet: rows }), 'a.xlsx')).map(({ line, cells }) => [line, ...cells])

test('cells are read as a person sees them: text, numbers, days, the values of formulas', async () => {
  const rows: WorkbookCell[][] = [
    ['speaker', 'date', 'n'],
    [null],
    ['Ada & "B" <c>', { day: 45_817 }, 3.25],
    [{ formula: 'A3&"!"', value: 'Ada!' }, { day: 45_817.5 }, true],
  ]
  expect(await cellsOf(rows)).toEqual([
    [1, 'speaker', 'date', 'n'],
    [3, 'Ada & "B" <c>', '2025-06-09', '3.25'],
    [4, 'Ada!', '2025-06-09 12:00:00', 'true'],
  ])
})

test('the first sheet is read, or the one that is named', async () => {
  const book = workbook({ One: [['a']], 'Two & three': [['b']] })
  expect((await workbookRows(book, 'a.xlsx'))[0]?.cells).toEqual(['a'])
  expect((await workbookRows(book, 'a.xlsx', { sheet: 'Two & three' }))[0]?.cells).toEqual(['b'])
  await expect(workbookRows(book, 'a.xlsx', { sheet: 'Four' })).rejects.toThrow(
    '--sheet: a.xlsx has no sheet "Four". Its sheets are: One, Two & three.',
  )
})

test.each([
  [{}, 'a', 'a.xlsx has 3 sheets: "Old & new > all" is read. --sheet NAME reads another.'],
  [
    { 'Old & new > all': 'hidden', Two: 'veryHidden' } as const,
    'c',
    'a.xlsx has 3 sheets (2 hidden): "Three" is read. --sheet NAME reads another.',
  ],
])('of several sheets the first that is not hidden is read, and named: %o', async (states, cell, line) => {
  const book = workbook({ 'Old & new > all': [['a']], Two: [['b']], Three: [['c']] }, states)
  const told: string[] = []
  const rows = await workbookRows(book, 'a.xlsx', { tell: (each) => told.push(each) })
  expect([rows[0]?.cells, told]).toEqual([[cell], [line]])
})

test('one sheet needs no word, and one that is named may be hidden', async () => {
  const told: string[] = []
  const options = { tell: (each: string) => told.push(each) }
  await workbookRows(workbook({ One: [['a']] }), 'a.xlsx', options)
  const book = workbook({ One: [['a']], Two: [['b']] }, { Two: 'hidden' })
  expect((await workbookRows(book, 'a.xlsx', { ...options, sheet: 'Two' }))[0]?.cells).toEqual(['b'])
  expect(told).toEqual([])
})

const whole = workbook({ One: [['speaker']] })
const tooLarge = 'a.xlsx: it is too large to be read as a workbook. Save the sheet as "CSV UTF-8".'
const broken =
  /^a\.xlsx: it is not an \.xlsx workbook, or it is broken \(.+\)\. Save it as \.xlsx or as "CSV UTF-8"/

test.each([
  ['cut off', whole.slice(0, -40), broken],
  ['nothing but its beginning', whole.slice(0, 300), broken],
  ['another archive', zipSync({ 'a.txt': strToU8('a') }), broken],
  [
    'an archive that unpacks to 300 MB',
    zipSync({ 'xl/workbook.xml': new Uint8Array(300 * 2 ** 20) }),
    tooLarge,
  ],
  [
    'a cell in a column that no sheet has',
    workbook({ One: [[{ xml: '<c r="ZZZZZZZ1"><v>1</v></c>' }]] }),
    tooLarge,
  ],
])(
  '%s is refused, and nothing else happens',
  async (_, bytes, message) => {
    await expect(workbookRows(bytes, 'a.xlsx')).rejects.toThrow(message)
  },
  120_000,
)
