import { expect, test } from 'vitest'
import { statementRows } from '../../src/bundle/csv/columns.ts'
import { decideNames } from '../../src/bundle/csv/decisions.ts'
import { readDecisions } from '../../src/bundle/csv/read-decisions.ts'
import { bundleOfRows } from '../../src/bundle/csv/statements.ts'
import { validateBundle } from '../../src/bundle/validate.ts'

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
