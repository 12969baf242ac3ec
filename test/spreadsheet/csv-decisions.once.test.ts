import { expect, test } from 'vitest'
import { validateBundle } from '../../src/bundle/validate.ts'
import { statementRows } from '../../src/spreadsheet/columns.ts'
import { type DecideAll, decideNames, type NearActor } from '../../src/spreadsheet/decisions/decisions.ts'
import { readDecisions } from '../../src/spreadsheet/decisions/read-decisions.ts'
import { sheetNames } from '../../src/spreadsheet/sheet-names.ts'
import { bundleOfRows } from '../../src/spreadsheet/statements.ts'

/** What is decided of the names of a sheet of these rows: speaker, kind, publisher. */
function decidedOf(
  rows: readonly (readonly [speaker: string, kind?: string, publisher?: string])[],
  {
    near = {},
    made = {},
    all = {},
  }: { near?: Record<string, NearActor[]>; made?: object; all?: DecideAll } = {},
) {
  const lines = rows.map(([speaker, kind = '', publisher = '']) => `${speaker};${kind};A;a;T;${publisher}`)
  const sheet = sheetNames(statementRows(['speaker;kind;text;quote;title;publisher', ...lines].join('\n')))
  const before = readDecisions(JSON.stringify({ names: made }), 'd.json')
  const found = new Map([...sheet.keys()].map((name) => [name, near[name] ?? near.any ?? []]))
  const { names } = decideNames(found, before, sheet, all)
  return Object.fromEntries(
    Object.entries(names).map(([name, { decision, by }]) => [
      name,
      by === undefined ? decision : `${decision}, by ${by}`,
    ]),
  )
}

const near = (id: string, name: string, ...names: string[]): NearActor => ({ id, name, names })

test('a name means an actor only where exactly one goes by it, or somebody decided', () => {
  const decided = decidedOf([['Known'], ['Two'], ['Like'], ['New']], {
    near: {
      Known: [near('person:known', 'Known'), near('person:known-b', 'Known B')],
      Two: [near('person:two', 'Two'), near('group:two', 'Two')],
      Like: [near('person:liken', 'Liken')],
    },
    made: { New: 'new group' },
  })
  expect(decided).toEqual({ Known: 'person:known', Two: null, Like: null, New: 'new group' })
})

test.each([
  ['Ada Marlow', 'Ada\u00A0Marlow'],
  ['Ada Marlow', 'ADA  MARLOW'],
  ['José Ibáñez', 'Jose Ibanez'],
  ['Lech Wałęsa', 'LECH WALESA'],
  ['İlhan Işık', 'Ilhan Isik'],
  ['Артём Ковалёв', 'АРТЕМ КОВАЛЕВ'],
  ['O’Brien', "O'Brien"],
  ['Jean-Luc Roy', 'Jean\u2011Luc Roy'],
  ['So\u00ADfia', 'Sofia'],
])('%j and %j are spellings of one name: one decision, and one actor of the graph', (one, other) => {
  expect(Object.keys(decidedOf([[other], [one]]))).toHaveLength(1)
  expect(Object.values(decidedOf([[other]], { near: { any: [near('person:x', one)] } }))).toEqual([
    'person:x',
  ])
  expect(Object.values(decidedOf([[other]], { made: { [one]: 'new group' } }))).toEqual(['new group'])
})

test.each([
  ['Ada Marlow', 'Ada Marlowe'],
  ['Володимир Зеленський', 'Volodymyr Zelenskyy'],
  ['Андрий', 'Андрии'],
  ['李明', '李鸣'],
])('%j and %j are two names', (one, other) => {
  expect(Object.keys(decidedOf([[one], [other]]))).toEqual([one, other])
})

test('what decides for many decides for no name that is like one of the graph or of the sheet', () => {
  const rows = [['Anna Bell'], ['V. Medinsky'], ['Vladimir Medinsky'], ['Ben Cole', '', 'The Daily']] as const
  const given = { near: { 'Anna Bell': [near('person:anna-belle', 'Anna Belle')] } }
  const expected = { 'Anna Bell': null, 'V. Medinsky': null, 'Vladimir Medinsky': null }
  expect(decidedOf(rows, { ...given, all: { kind: 'person' } })).toEqual({
    ...expected,
    'Ben Cole': 'new person, by --new person',
    'The Daily': 'new organisation, by --new person',
  })
  expect(decidedOf(rows, { ...given, made: { '*': 'new group', 'The *': 'leave out' } })).toEqual({
    '*': 'new group',
    'The *': 'leave out',
    ...expected,
    'Ben Cole': 'new group, by *',
    'The Daily': 'leave out, by The *',
  })
  // Whoever looked may say that those of the sheet are different people; of the graph, one by one.
  expect(decidedOf(rows, { ...given, all: { kind: 'person', apart: true } })).toMatchObject({
    'Anna Bell': null,
    'V. Medinsky': 'new person, by --new person',
  })
})

test('a column says of each speaker what it is; whoever only publishes is an organisation', () => {
  const rows = [
    ['Anna Bell', 'person', 'The Daily'],
    ['Green Party', 'Organization'],
    ['Neighbours', 'group'],
    ['Ольга', 'особа'],
    ['Both', 'person'],
    ['both', 'group'],
    ['Neither'],
  ] as const
  expect(decidedOf(rows)).toEqual({
    'Anna Bell': 'new person, by kind',
    'The Daily': 'new organisation, by kind',
    'Green Party': 'new organisation, by kind',
    Neighbours: 'new group, by kind',
    Ольга: 'new person, by kind',
    Both: null,
    Neither: null,
  })
})

test.each([
  ['* Party', 'Green Party', true],
  ['* Party', 'green party', true],
  ['* Party', 'Counterparty', false],
  ['* Party', 'Party Green', false],
  ['Ministry of *', 'Ministry of Defence', true],
  ['*', 'Anyone', true],
  ['* of * Union', 'Bank of the Postal Union', true],
  ['Партія *', 'ПАРТІЯ СПРАВА', true],
])('the pattern %j and the name %j: %s', (pattern, name, fits) => {
  const decided = decidedOf([[name]], { made: { [pattern]: 'new organisation' } })
  expect(decided[name]).toBe(fits ? `new organisation, by ${pattern}` : null)
})

test('of several patterns the one that says most of the name decides, and a name that is written out before all', () => {
  const made = { '*': 'new person', '* Party': 'new organisation', 'Tea Party': 'new group' }
  expect(decidedOf([['Ann'], ['Green Party'], ['Tea Party']], { made })).toMatchObject({
    Ann: 'new person, by *',
    'Green Party': 'new organisation, by * Party',
    'Tea Party': 'new group',
  })
})

test('what many names were decided by can be changed; each keeps its id as long as its kind is the same', () => {
  const before = {
    Ann: { decision: 'new person:ann-2', by: '*' },
    Ben: { decision: 'new person:ben', by: '--new person' },
  }
  const rows = [['Ann'], ['Ben']] as const
  expect(decidedOf(rows, { made: { ...before, '*': 'new person' } })).toMatchObject({
    Ann: 'new person:ann-2, by *',
  })
  expect(decidedOf(rows, { made: { ...before, 'A*': 'new group' } })).toMatchObject({
    Ann: 'new group, by A*',
    Ben: null,
  })
})

test('two names that are decided to be one new actor are names of it', async () => {
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
  expect(await validateBundle(bundle)).toEqual([])
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

test('a decision is taken as a plain string too, and kept where the name is in no row', () => {
  const made = readDecisions('{"names": {"Ann": "new person", "Gone": {"decision": "leave out"}}}', 'd.json')
  const sheet = sheetNames(statementRows('speaker,text,quote,title\nAnn,A,a,T'))
  const { names } = decideNames(new Map([['Ann', []]]), made, sheet)
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
    '* Party': 'person:party',
  }
  expect(() => readDecisions(JSON.stringify({ names, Ida: 'new person' }), 'd.json')).toThrow(
    [
      'd.json: it was not changed.',
      '  "Ida" is outside "names", where nothing is read. Move it into "names".',
      '  "Ann": there is no field "decison". Write "decision".',
      '  "Ben": "new persn" is not a decision. Write "new person".',
      '  "Cas": "New Person" is not a decision. Write "new person".',
      '  "Dee": "new organization" is not a decision. Write "new organisation".',
      '  "Eve": "Person:Eve" is not a decision. Write "person:eve".',
      '  "Fay": "yes" is not a decision.',
      '  "Gus": "source:gus" is not a decision.',
      '  "Hal": 7 is not a decision.',
      '  "* Party": a name with * needs one of these decisions: new person, new organisation, new group, leave out.',
      'Write a "decision" for each name',
    ].join('\n'),
  )
})
