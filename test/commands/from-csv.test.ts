import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Bundle } from '../../src/bundle/format.ts'
import { exportGraph } from '../../src/commands/bundles/export.ts'
import { importFile } from '../../src/commands/bundles/import.ts'
import { fromCsv } from '../../src/commands/sheets/from-csv.ts'
import { bundle } from '../bundle/small-bundle.ts'
import { emptyGraph } from '../support/empty-graph.ts'
import { translated } from '../support/graphs/translated.ts'
import { uncertain } from '../support/graphs/uncertain.ts'
import { inFolder } from './in-folder.ts'

let folder: Awaited<ReturnType<typeof inFolder>>
beforeEach(async () => {
  folder = await inFolder(emptyGraph)
  const persons = [
    {
      id: 'person:olha-koval',
      name: 'Olha Koval',
      names: [
        { value: 'Ольга Коваль', kind: 'TRANSLITERATION' as const },
        { value: 'Koval', kind: 'WEAK' as const },
      ],
    },
  ]
  folder.write('graph.json', JSON.stringify(bundle({ persons })))
  await folder.run(importFile, ['graph.json'])
})
afterEach(() => folder.remove())

const made = () => JSON.parse(folder.read('made.json'))
const run = (options: Record<string, string | string[]> = {}) =>
  folder.run(fromCsv, ['sheet.csv'], { output: folder.at('made.json'), ...options })

const sheet = (...rows: string[]) => ['Wer;Was;Worte;Wann;Link', ...rows].join('\r\n')
const map = ['Wer=speaker', 'Was=text', 'Worte=quote', 'Wann=date', 'Link=url']

test('a spreadsheet with headers of its own becomes a bundle that imports, once its speakers are decided', async () => {
  folder.write(
    'sheet.csv',
    sheet(
      'Ольга Коваль;The bridge stays shut.;«не раньше весны»;2025-03-01;https://gazette.example/bridge',
      'Koval;It opens.;soon;2025-03-02;https://gazette.example/open',
      'Nobody Known;It opens.;soon;2025-03-02;https://gazette.example/open',
    ),
  )
  const first = await run({ map })
  expect(first).toEqual({
    code: 1,
    lines: [
      'Decide in made.decisions.json who each of these is, then run this again:',
      '  Koval (Olha Koval, person:olha-koval?); line 3 resembles line 2, "Ольга Коваль"',
      expect.stringMatching(/^ {2}Nobody Known/),
      '1 statement of 3 rows in made.json.',
    ],
  })
  const { help, names } = JSON.parse(folder.read('made.decisions.json'))
  names.Koval.decision = 'person:olha-koval'
  names['Nobody Known'].decision = 'new person'
  folder.write('made.decisions.json', JSON.stringify({ help, names }))
  expect(await run({ map })).toEqual({
    code: 0,
    lines: ['New: 1 person.', '3 statements of 3 rows in made.json.'],
  })
  expect(made().statements[0].attributions[0].passages[0].exact).toBeTypeOf('string')
  expect((await folder.run(importFile, ['made.json'])).code).toBe(0)
})

test('names of one sheet that are like each other are told of each other, and become one person only by decision', async () => {
  folder.write(
    'sheet.csv',
    sheet(
      'Vladimir Medinsky;A list was handed over.;a list;2025-06-07;https://gazette.example/list',
      'Anna Bell;It rains.;rain;2025-06-07;https://gazette.example/rain',
      'V. Medinsky;Nobody came.;nobody;2025-06-07;https://gazette.example/nobody',
    ),
  )
  expect(await run({ map })).toEqual({
    code: 1,
    lines: [
      'Decide in made.decisions.json who each of these is, then run this again:',
      '  Vladimir Medinsky; line 2 resembles line 4, "V. Medinsky"',
      '  Anna Bell',
      '  V. Medinsky; line 4 resembles line 2, "Vladimir Medinsky"',
      '0 statements of 3 rows in made.json.',
    ],
  })
  const decisions = JSON.parse(folder.read('made.decisions.json'))
  expect(decisions.names['V. Medinsky']).toEqual({
    decision: null,
    nearest: [],
    alike: ['line 2: Vladimir Medinsky'],
  })
  for (const name of ['Vladimir Medinsky', 'Anna Bell', 'V. Medinsky'])
    decisions.names[name].decision = 'new person'
  folder.write('made.decisions.json', JSON.stringify(decisions))
  expect((await run({ map })).lines).toEqual(['New: 3 persons.', '3 statements of 3 rows in made.json.'])
  expect(made().persons).toHaveLength(3)
  decisions.names['V. Medinsky'].decision = 'new person:vladimir-medinsky'
  decisions.names['Vladimir Medinsky'].decision = 'new person:vladimir-medinsky'
  folder.write('made.decisions.json', JSON.stringify(decisions))
  await run({ map })
  expect(made().persons.at(-1)).toMatchObject({
    name: 'Vladimir Medinsky',
    names: [{ value: 'V. Medinsky', kind: 'ALIAS' }],
  })
})

test('what is wrong with a row is told with its line and column, and how to mend it', async () => {
  folder.write(
    'sheet.csv',
    sheet(
      'Ukraine;A.;a;07/06/2025;https://gazette.example/a',
      'Ukraine;B.;b;2025-06-07;gazette.example/b',
      'Ukraine;;c;2025-06-07;https://gazette.example/c',
    ),
  )
  expect(await run({ map })).toEqual({
    code: 1,
    lines: [
      'line 2: date: "07/06/2025" does not begin with the year. Write 2025-06-07 or 2025-07-06, whichever is meant.',
      'line 3: url: "gazette.example/b" is not a web address. Write it with https://.',
      'line 4: there is no text: say in your own words what was said.',
      expect.stringMatching(/^Write EDTF: .* --dates dmy \(day first\) or --dates mdy \(month first\)\.$/),
      '0 statements of 3 rows in made.json.',
      'What became of each row is in made.rows.csv.',
    ],
  })
})

test('a decision for an actor that the graph does not have is refused, one that another decision makes is taken', async () => {
  const row = (name: string) => `${name};It rains.;rain;2025-06-07;https://gazette.example/rain`
  folder.write('sheet.csv', sheet(row('Ann Bell'), row('A. Bell'), row('Ben')))
  const decide = (names: object) => folder.write('made.decisions.json', JSON.stringify({ names }))
  decide({ 'Ann Bell': 'person:nobody-such', Ben: 'person:olha-koval', 'A. Bell': 'group:no-such' })
  const before = folder.read('made.decisions.json')
  expect((await run({ map })).lines.join('\n')).toBe(
    [
      'made.decisions.json: it was not changed.',
      '  "Ann Bell": the graph has no person:nobody-such. To create it, write "new person:nobody-such".',
      '  "A. Bell": the graph has no group:no-such. To create it, write "new group:no-such".',
    ].join('\n'),
  )
  expect(folder.read('made.decisions.json')).toBe(before)
  // As some editors save it, with a byte order mark.
  const names = { 'Ann Bell': 'new person:ann-bell', 'A. Bell': 'person:ann-bell', Ben: 'leave out' }
  folder.write('made.decisions.json', `\uFEFF${JSON.stringify({ names: { ...names, Cas: 'leave out' } })}`)
  expect((await run({ map })).lines).toEqual([
    'No row names "Cas": its decision in made.decisions.json is kept.',
    'New: 1 person.',
    '1 statement of 3 rows in made.json.',
  ])
  expect(JSON.parse(folder.read('made.decisions.json')).names.Cas.decision).toBe('leave out')
})

test('a folder that is not there is told', async () => {
  folder.write('sheet.csv', sheet())
  expect((await run({ map, output: folder.at('none/made.json') })).lines).toEqual([
    'none/made.json: it cannot be written: there is no such folder. Create it, or name another place.',
  ])
})

test.each([
  [{}, 'line 1: there is no column "speaker". The columns are: Wer, Was, Worte, Wann, Link.'],
  [{ map: ['Wer'] }, '--map: write header=column, not "Wer".'],
  [{ map: ['Quand=date'] }, '--map: there is no column "Quand".'],
])('wrong use is told: %j', async (options, message) => {
  folder.write('sheet.csv', sheet())
  expect((await run(options)).lines[0]?.slice(0, message.length)).toBe(message)
})

test('candidates and translations go out as a sheet and come back without a flag', async () => {
  // Ada and Ben are the same in both.
  const { organisations = [], sources = [], statements = [] } = translated
  const whole: Bundle = {
    ...uncertain,
    organisations: [...(uncertain.organisations ?? []), ...organisations],
    sources: [...(uncertain.sources ?? []), ...sources],
    statements: [...(uncertain.statements ?? []).map((each) => ({ ...each, text: each.id })), ...statements],
  }
  folder.write('whole.json', JSON.stringify(whole))
  await folder.anew()
  expect((await folder.run(importFile, ['whole.json'])).code).toBe(0)
  await folder.run(exportGraph, [], { output: folder.at('sheet.csv'), format: 'csv' })
  const again = await run()
  expect(again.code).toBe(0)
  expect(again.lines.at(-1)).toMatch(/^The graph has 5 of them already/)
  await folder.anew()
  expect((await run({ output: folder.at('anew.json') })).code).toBe(0)
  expect(await folder.run(importFile, ['anew.json'])).toMatchObject({ code: 0 })
  await folder.run(exportGraph, [], { output: folder.at('second.csv'), format: 'csv' })
  // Whether a receipt was found in its text is never claimed by a sheet.
  expect(folder.read('second.csv')).toBe(folder.read('sheet.csv').replaceAll('VERBATIM', 'NO_TEXT'))
})
