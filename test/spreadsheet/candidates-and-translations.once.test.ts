import { expect, test } from 'vitest'
import { validateBundle } from '../../src/bundle/validate.ts'
import { statementRows } from '../../src/spreadsheet/columns.ts'
import { sheetNames } from '../../src/spreadsheet/sheet-names.ts'
import { bundleOfRows } from '../../src/spreadsheet/statements.ts'

const header =
  'speaker,text,quote,url,candidate,likelihood,candidate_basis,translation_of,translator,translator_id'
const decisions = new Map([
  ['Ada', 'new person' as const],
  ['Ben', 'new person' as const],
  ['The Wire', 'new organisation' as const],
])
const read = (...lines: string[]) => {
  const rows = statementRows([header, ...lines].join('\n'))
  return { rows, ...bundleOfRows(rows, { title: 'A sheet', decisions, sources: new Map() }) }
}
const problemsOf = (line: string) =>
  read(line).problems.map(({ column, message, mend }) => `${column}: ${message} ${mend}`.trim())

test('who may have spoken is a candidate, with how likely it is and why; several rows give several', async () => {
  const { bundle, problems, rows } = read(
    ',The bridge is free.,costs nothing,https://daily.example/1,Ada,likely,The daily names two.,,,',
    ',The bridge is free.,costs nothing,https://daily.example/1,Ben,Even chance,He was there.,,,',
    'Ada,Nobody pays.,nobody pays,https://daily.example/1,Ben,unlikely,He stood beside her.,,,',
  )
  expect(problems).toEqual([])
  expect(await validateBundle(bundle)).toEqual([])
  expect([...sheetNames(rows).keys()]).toEqual(['Ada', 'Ben'])
  expect(bundle.format).toBe('on-record-bundle/2')
  expect(
    bundle.statements?.map(({ speakers, candidates, attributions }) => ({
      speakers,
      candidates,
      passages: attributions.flatMap(({ passages }) => passages).length,
    })),
  ).toEqual([
    {
      speakers: [{ actor: 'person:ada' }],
      candidates: [{ actor: 'person:ben', likelihood: 'UNLIKELY', basis: 'He stood beside her.' }],
      passages: 1,
    },
    {
      speakers: [],
      candidates: [
        { actor: 'person:ada', likelihood: 'LIKELY', basis: 'The daily names two.' },
        { actor: 'person:ben', likelihood: 'EVEN_CHANCE', basis: 'He was there.' },
      ],
      passages: 1,
    },
  ])
})

test('a candidate needs all that makes one, and each cell is told', () => {
  const said = ',The bridge is free.,costs nothing,https://daily.example/1'
  expect(problemsOf(`${said},,,,,,`)).toEqual(['null: there is no speaker.'])
  expect(problemsOf(`${said},Ada,,,,,`)).toEqual([
    'null: whoever may have said it has no likelihood and no candidate_basis: a candidate needs a name, how likely it is, and why.',
  ])
  expect(problemsOf(`${said},Ada,perhaps,So.,,,`)).toEqual([
    `likelihood: I don't know "perhaps". Write one of: almost certain, very likely, likely, even chance, unlikely, very unlikely, almost no chance.`,
  ])
})

test('a quote is the translation of the quote of another row, wherever that row stands', async () => {
  const { bundle, problems } = read(
    'Ada,The bridge is free.,costs nothing,https://daily.example/1,,,,kostet nichts,our correspondent,',
    'Ada,The bridge is free.,kostet nichts,https://zeitung.example/1,,,,,,',
    'Ada,The bridge is free.,is for free,https://wire.example/1,,,,kostet nichts,The Wire,organisation:the-wire',
  )
  expect(problems).toEqual([])
  expect(await validateBundle(bundle)).toEqual([])
  const [statement] = bundle.statements ?? []
  expect(
    statement?.attributions.flatMap(({ passages }) => passages.map((each) => each.translationOf)),
  ).toEqual([
    {
      attribution: 'attribution:ada-the-bridge-is-free-2',
      exact: 'kostet nichts',
      byAsNamed: 'our correspondent',
    },
    undefined,
    {
      attribution: 'attribution:ada-the-bridge-is-free-2',
      exact: 'kostet nichts',
      by: 'organisation:the-wire',
    },
  ])
})

test('words that no row of the statement has are no original', () => {
  const told =
    'translation_of: no other row of the statement has these words as its quote. Correct them, or add the row that has them.'
  expect(
    problemsOf('Ada,The bridge is free.,costs nothing,https://daily.example/1,,,,kostet nichts,,'),
  ).toEqual([told])
  expect(
    problemsOf('Ada,The bridge is free.,costs nothing,https://daily.example/1,,,,costs nothing,,'),
  ).toEqual([told])
})
