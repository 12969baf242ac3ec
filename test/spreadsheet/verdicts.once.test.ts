import { expect, test } from 'vitest'
import { validateBundle } from '../../src/bundle/validate.ts'
import { statementRows } from '../../src/spreadsheet/columns.ts'
import { sheetNames } from '../../src/spreadsheet/sheet-names.ts'
import { bundleOfRows } from '../../src/spreadsheet/statements.ts'

const header = 'speaker,text,quote,url,assessor,rating,rated,rating_url'
const said = 'Ada,The bridge is free.,costs nothing,https://daily.example/1'
const decisions = new Map([
  ['Ada', 'new person' as const],
  ['Check Desk', 'new organisation' as const],
])
const read = (...lines: string[]) => {
  const rows = statementRows([header, ...lines].join('\n'))
  return { rows, ...bundleOfRows(rows, { title: 'A sheet', decisions, sources: new Map() }) }
}

test('a row’s verdict is an assessment, with the page at its address as the source', async () => {
  const { bundle, problems } = read(
    `${said},Check Desk,Mostly false,2025-03-04,https://desk.example/1`,
    // Another receipt of the statement, with the same verdict.
    `Ada,The bridge is free.,is free,https://other.example/2,Check Desk,Mostly false,2025-03-04,https://desk.example/1`,
    `Ada,Nobody pays.,nobody pays,https://daily.example/1,,,,`,
  )
  expect(problems).toEqual([])
  expect(await validateBundle(bundle)).toEqual([])
  expect([bundle.format, bundle.statements?.length]).toEqual(['on-record-bundle/2', 2])
  expect(bundle.assessments).toEqual([
    {
      id: 'assessment:check-desk-on-ada-the-bridge-is-free',
      statement: 'statement:ada-the-bridge-is-free',
      assessor: 'organisation:check-desk',
      rating: 'Mostly false',
      assessedAt: {
        edtf: '2025-03-04',
        basis: 'INFERRED',
        note: 'The spreadsheet does not say where the date comes from.',
      },
      url: 'https://desk.example/1',
      evidence: [
        {
          id: 'evidence:check-desk-on-ada-the-bridge-is-free',
          source: 'source:desk-example-1',
          passages: [{ part: 'CONTENT', exact: 'Mostly false', quoted: false, status: 'NO_TEXT' }],
        },
      ],
    },
  ])
  expect(bundle.sources?.find(({ id }) => id === 'source:desk-example-1')).toMatchObject({
    publisher: 'organisation:check-desk',
    publishedAt: { edtf: '2025-03-04' },
  })
})

test('a sheet without verdicts is of version 1', () => {
  expect(read(`${said},,,,`).bundle.format).toBe('on-record-bundle/1')
})

test('a verdict needs all that makes one, and each cell is told', () => {
  const told = (cells: string) =>
    read(`${said},${cells}`).problems.map(({ column, message }) => `${column}: ${message}`)
  expect(told('Check Desk,Mostly false,,')).toEqual(['null: the verdict has no rated and no rating_url:'])
  expect(told(',,2025,https://desk.example/1')).toEqual(['null: the verdict has no assessor and no rating:'])
  expect(told('Check Desk,False,soon,https://desk.example/1')).toEqual([
    'rated: "soon" is not a date in an accepted form.',
  ])
  expect(told('Check Desk,False,2025,desk.example/1')).toEqual([expect.stringMatching(/^rating_url: /)])
})

test('who the assessor is, is decided like who a speaker is', () => {
  const line = `${said},Somebody,False,2025,https://desk.example/1`
  expect(sheetNames(read(line).rows).get('Somebody')).toMatchObject({ isPublisher: false })
  expect(read(line).problems).toMatchObject([{ isUndecided: true }])
})
