import { expect, test } from 'vitest'
import { validateBundle } from '../../src/bundle/validate.ts'
import { urlKey } from '../../src/domain/urls.ts'
import { statementRows } from '../../src/spreadsheet/columns.ts'
import { inCell } from '../../src/spreadsheet/row-problems.ts'
import { bundleOfRows } from '../../src/spreadsheet/statements.ts'

const sheet = [
  'Who said it;Statement;Quote;Date;Type;Source URL;Outlet',
  'Anna Bell;The bridge is safe.;“perfectly safe”;2026-03-04;claim;https://example.org/a;The Daily',
  'Anna Bell;The bridge is safe.;safe, she said;2026-03-04;claim;https://example.org/b;',
  'Anna Bell;She will say no more.;no more;;no comment;https://example.org/a/;The Daily',
  'B. Cole;It is not.;not at all;2026-03;DENIAL;https://example.org/known;',
  'Stranger;X;x;;;https://example.org/a;',
  'Anna Bell;Y;;;;https://example.org/a;',
  'Anna Bell;Z;z;March;;https://example.org/a;',
  'Anna Bell;Z;z;;shout;https://example.org/a;',
].join('\r\n')

const rows = statementRows(sheet, { mapping: [['who said it', 'speaker']] })

test('a spreadsheet becomes a bundle: what cannot be read, or is not decided, is told with its line', async () => {
  const { bundle, problems } = bundleOfRows(rows, {
    title: 'sheet.csv',
    decisions: new Map([
      ['Anna Bell', 'new person'],
      ['B. Cole', 'person:b-cole'],
      ['The Daily', 'new organisation'],
    ]),
    sources: new Map([[urlKey('https://example.org/known'), 'source:known']]),
  })
  expect(
    problems.map((problem) => `${problem.line}: ${inCell(problem).slice(0, 60)}`),
  ).toMatchInlineSnapshot(`
    [
      "6: you have not decided who "Stranger" is.",
      "7: there is no quote:",
      "8: date: "March" is not a date in an accepted form.",
      "9: type: I don't know "shout".",
    ]
  `)
  expect(await validateBundle(bundle, async () => (id) => id.split(':')[0])).toEqual([])
  expect(bundle).toMatchInlineSnapshot(`
    {
      "description": "Statements recorded in a spreadsheet.",
      "format": "on-record-bundle/1",
      "organisations": [
        {
          "id": "organisation:the-daily",
          "name": "The Daily",
          "organisationKind": "MEDIA",
        },
      ],
      "persons": [
        {
          "id": "person:anna-bell",
          "name": "Anna Bell",
        },
      ],
      "sources": [
        {
          "id": "source:example-org-a",
          "publisher": "organisation:the-daily",
          "sourceKind": "ARTICLE",
          "url": "https://example.org/a",
        },
        {
          "id": "source:example-org-b",
          "sourceKind": "ARTICLE",
          "url": "https://example.org/b",
        },
      ],
      "statements": [
        {
          "attributions": [
            {
              "channel": "UNKNOWN",
              "id": "attribution:anna-bell-2026-03-04-the-bridge-is-safe-1",
              "passages": [
                {
                  "exact": "perfectly safe",
                  "part": "CONTENT",
                  "quoted": true,
                  "status": "NO_TEXT",
                },
              ],
              "source": "source:example-org-a",
              "wording": "UNKNOWN",
            },
            {
              "channel": "UNKNOWN",
              "id": "attribution:anna-bell-2026-03-04-the-bridge-is-safe-2",
              "passages": [
                {
                  "exact": "safe, she said",
                  "part": "CONTENT",
                  "quoted": true,
                  "status": "NO_TEXT",
                },
              ],
              "source": "source:example-org-b",
              "wording": "UNKNOWN",
            },
          ],
          "id": "statement:anna-bell-2026-03-04-the-bridge-is-safe",
          "saidAt": {
            "basis": "INFERRED",
            "edtf": "2026-03-04",
            "note": "The spreadsheet does not say where the date comes from.",
          },
          "speakers": [
            {
              "actor": "person:anna-bell",
            },
          ],
          "text": "The bridge is safe.",
          "type": "CLAIM",
        },
        {
          "attributions": [
            {
              "channel": "UNKNOWN",
              "id": "attribution:anna-bell-she-will-say-no-more-1",
              "passages": [
                {
                  "exact": "no more",
                  "part": "CONTENT",
                  "quoted": true,
                  "status": "NO_TEXT",
                },
              ],
              "source": "source:example-org-a",
              "wording": "UNKNOWN",
            },
          ],
          "id": "statement:anna-bell-she-will-say-no-more",
          "speakers": [
            {
              "actor": "person:anna-bell",
            },
          ],
          "text": "She will say no more.",
          "type": "NO_COMMENT",
        },
        {
          "attributions": [
            {
              "channel": "UNKNOWN",
              "id": "attribution:b-cole-2026-03-it-is-not-1",
              "passages": [
                {
                  "exact": "not at all",
                  "part": "CONTENT",
                  "quoted": true,
                  "status": "NO_TEXT",
                },
              ],
              "source": "source:known",
              "wording": "UNKNOWN",
            },
          ],
          "id": "statement:b-cole-2026-03-it-is-not",
          "saidAt": {
            "basis": "INFERRED",
            "edtf": "2026-03",
            "note": "The spreadsheet does not say where the date comes from.",
          },
          "speakers": [
            {
              "actor": "person:b-cole",
            },
          ],
          "text": "It is not.",
          "type": "DENIAL",
        },
      ],
      "title": "sheet.csv",
    }
  `)
})

test('a new actor takes no id of the graph, and keeps the one it got', () => {
  const make = (decision: string) =>
    bundleOfRows(rows, {
      title: 'sheet.csv',
      decisions: new Map([['Anna Bell', decision]]),
      held: new Map([['person:anna-bell', { versions: [{ name: 'Anna Bell' }], isWithdrawn: false }]]),
      sources: new Map(),
    })
  const { newIds, bundle } = make('new person')
  expect([...newIds]).toEqual([['Anna Bell', 'person:anna-bell-2']])
  expect(make('new person:anna-bell-2').bundle).toEqual(bundle)
})

test('a statement has the same id however its speaker is spelt in the row', () => {
  const idsOf = (speaker: string) => {
    const sheet = `speaker,text,quote,date,title\n${speaker},It rains.,rain,2031-05-20,T`
    const decisions = new Map([[speaker, 'person:tobias-wren']])
    const { bundle } = bundleOfRows(statementRows(sheet), {
      title: 'sheet.csv',
      decisions,
      sources: new Map(),
    })
    return bundle.statements?.flatMap(({ id, attributions }) => [id, ...attributions.map((one) => one.id)])
  }
  expect(idsOf('Tobbias Wren')).toEqual([
    'statement:tobias-wren-2031-05-20-it-rains',
    'attribution:tobias-wren-2031-05-20-it-rains-1',
  ])
  expect(idsOf('Tobias Wren')).toEqual(idsOf('Tobbias Wren'))
})

test.each([
  ['07/06/2031', 'does not begin with the year. Write 2031-06-07 or 2031-07-06, whichever is meant.'],
  ['20/05/2031', 'does not begin with the year. Write 2031-05-20.'],
  ['5.20.2031', 'does not begin with the year. Write 2031-05-20.'],
  ['5/5/2031', 'does not begin with the year. Write 2031-05-05.'],
  ['30/02/2031', 'is not a day in the calendar. Write year-month-day, such as 2031-03-09.'],
])('a date that does not begin with its year is mended to days that there are: %s', (written, told) => {
  const rows = statementRows(`speaker,text,quote,title,date\nAnn,A,a,T,${written}`)
  const { problems } = bundleOfRows(rows, { title: 'sheet.csv', decisions: new Map(), sources: new Map() })
  expect(problems.map((problem) => `${inCell(problem)} ${problem.mend}`)).toEqual([
    `date: "${written}" ${told}`,
  ])
})
