import { expect, test } from 'vitest'
import { statementRows } from '../../src/bundle/csv/columns.ts'
import { decideNames } from '../../src/bundle/csv/decisions.ts'
import { quoteCell } from '../../src/bundle/csv/quote-cell.ts'
import { readDecisions } from '../../src/bundle/csv/read-decisions.ts'
import { bundleOfRows } from '../../src/bundle/csv/statements.ts'
import { validateBundle } from '../../src/bundle/validate.ts'
import { urlKey } from '../../src/domain/urls.ts'

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

const rows = statementRows(sheet, new Map([['who said it', 'speaker']]))

test('a spreadsheet becomes a bundle: what cannot be read, or is not decided, is told with its line', () => {
  const { bundle, problems } = bundleOfRows(rows, {
    title: 'sheet.csv',
    decisions: new Map([
      ['Anna Bell', 'new person'],
      ['B. Cole', 'person:b-cole'],
      ['The Daily', 'new organisation'],
    ]),
    sources: new Map([[urlKey('https://example.org/known'), 'source:known']]),
  })
  expect(problems.map(({ line, message }) => `${line}: ${message.slice(0, 60)}`)).toMatchInlineSnapshot(`
    [
      "6: it is not decided who "Stranger" is.",
      "7: there is no quote: a receipt needs the words of its source.",
      "8: date: "March" is not a date in an accepted form. Write EDTF:",
      "9: "shout" is none of CLAIM, ACCUSATION, CONDEMNATION, DENIAL, ",
    ]
  `)
  expect(validateBundle(bundle, (id) => id.split(':')[0])).toEqual([])
  expect(bundle).toMatchInlineSnapshot(`
    {
      "description": "Statements that were written down in a spreadsheet.",
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
            "note": "The spreadsheet does not say how the date was come by.",
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
            "note": "The spreadsheet does not say how the date was come by.",
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

test('a name means an actor only where one goes by it exactly, or somebody decided', () => {
  const near = (id: string, name: string, isSameName: boolean) => ({ id, name, isSameName })
  const decisions = decideNames(
    new Map([
      ['Known', [near('person:known', 'Known', true), near('person:known-b', 'Known B', false)]],
      ['Two', [near('person:two', 'Two', true), near('group:two', 'Two', true)]],
      ['Like', [near('person:liken', 'Liken', false)]],
      ['New', []],
    ]),
    new Map([['New', 'new group']]),
  )
  expect(decisions.names).toEqual({
    Known: { decision: 'person:known', nearest: ['person:known (Known)', 'person:known-b (Known B)'] },
    Two: { decision: null, nearest: ['person:two (Two)', 'group:two (Two)'] },
    Like: { decision: null, nearest: ['person:liken (Liken)'] },
    New: { decision: 'new group', nearest: [] },
  })
  expect(readDecisions(JSON.stringify(decisions), 'd.json').get('New')).toBe('new group')
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

test('two names that are decided to be one new actor are names of it', () => {
  const sheet = 'speaker,text,quote,title,published\nAnna Bell,A,a,T,2026-03-05\nA. Bell,B,b,T,2026-03-05'
  const { bundle } = bundleOfRows(statementRows(sheet), {
    title: 'sheet.csv',
    decisions: new Map([
      ['Anna Bell', 'new person:anna-bell'],
      ['A. Bell', 'new person:anna-bell'],
    ]),
    sources: new Map(),
  })
  expect(bundle.persons).toEqual([
    { id: 'person:anna-bell', name: 'Anna Bell', names: [{ value: 'A. Bell', kind: 'ALIAS' }] },
  ])
  expect(bundle.statements?.map(({ speakers }) => speakers[0]?.actor)).toEqual(
    Array(2).fill('person:anna-bell'),
  )
  expect(bundle.sources).toMatchObject([{ publishedAt: { edtf: '2026-03-05', basis: 'STATED' } }])
  expect(validateBundle(bundle)).toEqual([])
})

test('a new actor does not take the id that was decided for another', () => {
  const { bundle } = bundleOfRows(statementRows('speaker,text,quote,title\nAnna Bell,A,a,T\nA. Bell,B,b,T'), {
    title: 'sheet.csv',
    decisions: new Map([
      ['Anna Bell', 'new person'],
      ['A. Bell', 'new person:anna-bell'],
    ]),
    sources: new Map(),
  })
  expect(bundle.persons).toEqual([
    { id: 'person:anna-bell', name: 'A. Bell' },
    { id: 'person:anna-bell-2', name: 'Anna Bell' },
  ])
})

test('a spreadsheet without a column that is needed is refused, with its headers', () => {
  expect(() => statementRows('name,statement\nA,B')).toThrow(
    'line 1: no header is "quote". The headers are: name, statement. Say which it is: --map "header=quote".',
  )
  expect(() => statementRows('speaker,text,quote', new Map([['x', 'date']]))).toThrow(
    'there is no header "x"',
  )
})

test('a row with a cell too many is refused: what follows a comma without marks is in the wrong column', () => {
  const header = 'speaker,text,quote,title'
  const rows = ['Anna Bell,"Hello, all.",hello,T1,,', 'Anna Bell,Hello, everyone.,hello,T1', 'A,B,c,d,e']
  expect(() => statementRows([header, ...rows].join('\n'))).toThrow(
    'line 3: it has 5 cells, the header has 4. Put quotation marks around a cell that has a comma (or what else divides the ' +
      'cells) in it. So have 1 more, the next on line 4.',
  )
  expect(statementRows([header, rows[0]].join('\n'))).toMatchObject([{ text: 'Hello, all.', title: 'T1' }])
})

test('a header of which nothing is read is told, with the column it may be', () => {
  const told: string[] = []
  const header = 'who,text,quote,titel,paper,my notes,'
  statementRows(`${header}\nA,b,c,d,e,f,`, new Map([['paper', 'publisher']]), (line) => told.push(line))
  expect(told).toEqual([
    'The column "titel" is not read. If it is the title: --map "titel=title".',
    'The column "my notes" is not read. If it is one of role, date, date_basis, type, url, title, published, say which: --map "my notes=published".',
  ])
})

test.each([
  [
    'speaker,Who,text,quote',
    '"speaker" and "Who" both mean speaker. Say which one is read: --map "speaker=speaker".',
  ],
  ['speaker,text,quote,Quote', '"quote" and "Quote" both mean quote. Give each a header of its own.'],
])('two columns of one meaning are refused: %s', (header, message) => {
  expect(() => statementRows(header)).toThrow(`line 1: ${message}`)
})

test('of two columns of one meaning, the one that is mapped is read', () => {
  const sheet = 'speaker,Who,text,quote\nA,B,c,d'
  expect(statementRows(sheet, new Map([['who', 'speaker']]))).toMatchObject([{ speaker: 'B' }])
  const both = new Map([
    ['who', 'speaker'],
    ['speaker', 'speaker'],
  ])
  expect(() => statementRows(sheet, both)).toThrow('--map: two headers are given for speaker. Give one.')
})

test('a decision is taken as a plain string too, and kept where the name is in no row', () => {
  const made = readDecisions('{"names": {"Ann": "new person", "Gone": {"decision": "leave out"}}}', 'd.json')
  const { names } = decideNames(new Map([['Ann', []]]), made)
  expect(names).toEqual({
    Ann: { decision: 'new person', nearest: [] },
    Gone: { decision: 'leave out', nearest: [] },
  })
})

test('decisions and fields that are none are told at once, as they were written, with what they may be for', () => {
  const names = {
    Ann: { decison: 'new person' },
    Ben: { decision: 'new persn' },
    Cas: { decision: 'New Person' },
    Dee: { decision: 'new organization' },
    Eve: { decision: 'Person:Eve' },
    Fay: { decision: 'yes' },
    Gus: { decision: 'source:gus' },
    Hal: 7,
  }
  expect(() => readDecisions(JSON.stringify({ names, Ida: 'new person' }), 'd.json')).toThrow(
    [
      'd.json: it is left as it is.',
      '  "Ida" stands beside "names", where nothing is read.',
      '  "Ann": "decison" is no field. Write "decision".',
      '  "Ben": "new persn" is no decision. Write "new person".',
      '  "Cas": "New Person" is no decision. Write "new person".',
      '  "Dee": "new organization" is no decision. Write "new organisation".',
      '  "Eve": "Person:Eve" is no decision. Write "person:eve".',
      '  "Fay": "yes" is no decision.',
      '  "Gus": "source:gus" is no decision.',
      '  "Hal": 7 is no decision.',
      'Write a "decision" for each name',
    ].join('\n'),
  )
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
  ['30/02/2031', 'is no day of the calendar. Write it as year-month-day, such as 2031-03-09.'],
])('a date that does not begin with its year is mended to days that there are: %s', (written, told) => {
  const rows = statementRows(`speaker,text,quote,title,date\nAnn,A,a,T,${written}`)
  const { problems } = bundleOfRows(rows, { title: 'sheet.csv', decisions: new Map(), sources: new Map() })
  expect(problems.map(({ message }) => message)).toEqual([`date: "${written}" ${told}`])
})

test.each([
  ['“perfectly safe”', 'perfectly safe'],
  ['‘Yes’', 'Yes'],
  ['„Ja, sicher“', 'Ja, sicher'],
  ['“We agreed"', 'We agreed'],
  ['“We agreed”.', 'We agreed'],
  ['« не раньше весны »', 'не раньше весны'],
  ['“We will not play ‘dirty games’”', 'We will not play ‘dirty games’'],
  ['"We will not play "dirty games" again"', 'We will not play "dirty games" again'],
  // Words of a source with a quotation in them, or an apostrophe.
  ['We will not play “dirty games”', 'We will not play “dirty games”'],
  ['It was "safe", then "sound"', 'It was "safe", then "sound"'],
  ["'90s music", "'90s music"],
])('the words of the cell %s are %s', (quote, exact) => {
  expect(wordsOf(quote)).toEqual([exact])
})

test.each([
  ['"Yes," she said, "and no."', 'it has several quotations; give each a row of its own.'],
  ['“Yes,” she said, “and no,” she added.', 'it has several quotations; give each a row of its own.'],
  [
    '“Yes,” she said.',
    'it begins with a quotation that is not all of it; put the marks around all words that were said.',
  ],
  [
    '"We agreed',
    'it begins with a quotation that is not all of it; put the marks around all words that were said.',
  ],
  ['“…”', 'it has no words.'],
])('the cell %s is no one quotation, and its row is told', (quote, message) => {
  expect(wordsOf(quote)).toEqual([`quote: ${message}`])
})

test.each([
  ['We will not play games', true],
  ['The mayor called it “a disgrace” that had to go', false],
])('the cell %s is in quotation marks in its source, until somebody looks: %s', (quote, quoted) => {
  expect(quoteCell(quote)).toEqual({ words: quote, quoted })
})

/** The words of the one passage that a row with this quote makes, or what is told of it. */
function wordsOf(quote: string): string[] {
  const header = ['speaker', 'text', 'quote', 'url'].join('\t')
  const cells = ['Anna Bell', 'A claim.', `"${quote.replaceAll('"', '""')}"`, 'https://example.org/a']
  const { bundle, problems } = bundleOfRows(statementRows([header, cells.join('\t')].join('\n')), {
    title: 'sheet.csv',
    decisions: new Map([['Anna Bell', 'new person']]),
    sources: new Map(),
  })
  const passages = (bundle.statements ?? []).flatMap(({ attributions }) =>
    attributions.flatMap((receipt) => receipt.passages),
  )
  return [...passages.map(({ exact }) => exact), ...problems.map(({ message }) => message)]
}
