import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bundle, BundleSource } from '../../src/bundle/format.ts'
import { asBundleProblem, type Problem } from '../../src/bundle/problems.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { statementRows } from '../../src/spreadsheet/columns.ts'
import { bundleOfRows } from '../../src/spreadsheet/statements.ts'
import { bundle, passage, relation, statement } from '../bundle/small-bundle.ts'
import { openTestStore } from '../support/engines.ts'

const report = (source: string, ...words: string[]) => ({
  id: 'attribution:a-daily',
  source,
  channel: 'UNKNOWN' as const,
  wording: 'UNKNOWN' as const,
  passages: words.map((exact) => passage({ exact })),
})

const persons = ['ada', 'ben', 'cem'].map((slug) => ({ id: `person:${slug}`, name: slug }))
const part = { id: 'participation:ada', actor: 'person:ada', event: 'event:talks', role: 'PARTY' as const }
const seat = { id: 'membership:ada', member: 'person:ada', organisation: 'organisation:ukraine' }

const daily: BundleSource = {
  id: 'source:daily',
  sourceKind: 'ARTICLE',
  title: 'Foul play',
  url: 'https://example.org/foul',
}
const weekly: BundleSource = { id: 'source:weekly', sourceKind: 'ARTICLE', title: 'Untold' }

const held = bundle({
  persons,
  sources: [daily, weekly],
  events: [{ id: 'event:talks', name: 'Talks', eventKind: 'NEGOTIATION', status: 'CONFIRMED' }],
  participations: [part],
  memberships: [{ ...seat, role: 'minister' }],
})

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
  expect((await importBundle(store, held)).problems).toEqual([])
})
afterAll(() => store.close())

const told = (problems: readonly Problem[]) =>
  problems.map(asBundleProblem).map(({ path, message }) => `${path}: ${message}`)

const a = (changes: object, ...words: string[]) => ({
  statements: [statement('a', { attributions: [report('source:daily', ...words)], ...changes })],
})

/** What another bundle may give an id of this graph to, each as the graph tells it from what it holds. */
const others: readonly [string, object, string][] = [
  [
    'a report of another source',
    a({ attributions: [report('source:weekly', 'dirty games')] }),
    'attribution:a-daily.source: The graph has a record with this id whose "source" is "source:daily"; the bundle says "source:weekly".',
  ],
  [
    'a report of another statement',
    { statements: [statement('c', { attributions: [report('source:daily', 'dirty games')] })] },
    'attribution:a-daily: In the graph it is a receipt of "statement:a".',
  ],
  [
    'a report of other words',
    a({}, 'quite other words'),
    'attribution:a-daily.passages: Another bundle gave it the words "dirty games", which this one leaves out.',
  ],
  [
    'another statement, with receipts of its own',
    {
      statements: [
        statement('a', {
          text: 'Nobody came.',
          attributions: [{ ...report('source:weekly', 'nobody'), id: 'attribution:a-2' }],
        }),
      ],
    },
    'statement:a.text: The graph has a record with this id whose "text" is "Russia plays foul."; the bundle says "Nobody came.".',
  ],
  [
    'what others said',
    {
      statements: [
        statement('a', {
          speakers: [{ actor: 'person:ada' }],
          attributions: [{ ...report('source:weekly', 'nobody'), id: 'attribution:a-2' }],
        }),
      ],
    },
    'statement:a.speakers: The graph has a record with this id whose "speakers" is "organisation:ukraine"; the bundle says "person:ada".',
  ],
  [
    'who else said it, in the same words',
    { statements: [statement('a', { speakers: [{ actor: 'person:ada' }] })] },
    'statement:a.speakers: The graph has a record with this id whose "speakers" is "organisation:ukraine"; the bundle says "person:ada".',
  ],
  [
    'a source at another address',
    { sources: [{ ...daily, url: 'https://example.org/fair' }] },
    'source:daily.url: The graph has a record with this id whose "url" is "https://example.org/foul"; the bundle says "https://example.org/fair".',
  ],
  [
    'a source without an address',
    { sources: [{ ...daily, url: null }] },
    'source:daily.url: The graph has a record with this id whose "url" is "https://example.org/foul"; the bundle says "none".',
  ],
  [
    'a source of another title, neither with an address',
    { sources: [{ ...weekly, title: 'Untold, again' }] },
    'source:weekly.title: The graph has a record with this id whose "title" is "Untold"; the bundle says "Untold, again".',
  ],
  [
    'a part of somebody else',
    { participations: [{ ...part, actor: 'person:ben' }] },
    'participation:ada.actor: The graph has a record with this id whose "actor" is "person:ada"; the bundle says "person:ben".',
  ],
  [
    'the seat of somebody else',
    { memberships: [{ ...seat, member: 'person:ben' }] },
    'membership:ada.member: The graph has a record with this id whose "member" is "person:ada"; the bundle says "person:ben".',
  ],
]

const another = (changes: Partial<Bundle>): Bundle => ({
  format: held.format,
  title: 'Another bundle',
  description: 'Made by somebody else.',
  ...changes,
})

test.each(others)('an id that the graph gave is not taken for %s', async (_what, changes, problem) => {
  const { problems } = await importBundle(store, another(changes))
  expect(told(problems)).toEqual([problem])
  expect(problems[0]?.mend).toMatch(/another id/)
})

test('a relation between other statements is another one, and turned round it is not', async () => {
  const turned = relation({ from: 'statement:a', to: 'statement:b' })
  expect((await importBundle(store, another({ relations: [turned] }))).problems).toEqual([])
  const others = another({
    statements: [
      statement('d', { attributions: [{ ...report('source:daily', 'no'), id: 'attribution:d' }] }),
    ],
    relations: [relation({ from: 'statement:a', to: 'statement:d' })],
  })
  expect(told((await importBundle(store, others)).problems)).toEqual([
    'relation:b-rebuts-a.to: The graph has a record with this id whose "to" is "statement:b"; the bundle says "statement:d".',
  ])
})

test('a bundle betters the name of its own event, and another bundle does not', async () => {
  const named = (name: string) => ({
    events: [{ id: 'event:talks', name, eventKind: 'NEGOTIATION' as const, status: 'CONFIRMED' as const }],
  })
  expect(told((await importBundle(store, another(named('The talks')))).problems)).toEqual([
    'event:talks.name: The graph has a record with this id whose "name" is "Talks"; the bundle says "The talks".',
  ])
  const { updated, problems } = await importBundle(store, {
    ...another(named('Talks of March')),
    title: held.title,
  })
  expect([updated, problems]).toEqual([['event:talks'], []])
})

test('what corrects a record is imported, and what makes it another one where --overwrite says so', async () => {
  const said = { text: 'Russia cheats.', speakers: [{ actor: 'person:ada' }] }
  const corrected = bundle({
    sources: [
      { ...daily, title: 'Foul play, they say', url: 'https://example.org/foul#top' },
      { ...weekly, url: 'https://example.org/untold' },
    ],
    participations: [{ ...part, role: 'MEDIATOR' }],
    memberships: [{ ...seat, role: 'chair' }],
    ...a(said, 'dirty games', 'foul play'),
    relations: [],
  })
  expect((await importBundle(store, corrected)).problems).toEqual([])
  const otherWords = bundle({ ...corrected, ...a(said, 'filthy games') })
  expect((await importBundle(store, otherWords)).updated).toEqual(['attribution:a-daily'])

  const moved = another(a({ ...said, attributions: [report('source:weekly', 'nobody')] }))
  const { updated, problems } = await importBundle(store, moved, 'ann', { overwrite: true })
  expect([updated, problems]).toEqual([['attribution:a-daily'], []])
})

test('of two spreadsheets made bundles before either was imported, the second takes nothing from the first', async () => {
  const made = (title: string, quote: string, url: string) => {
    const sheet = `speaker,date,text,quote,title,url\nAda,2025-06-07,It was handed over.,${quote},Handed over,${url}`
    const decisions = new Map([['Ada', 'person:ada']])
    return bundleOfRows(statementRows(sheet), { title, decisions, sources: new Map() }).bundle
  }
  const june = made('june.csv', 'all of it', 'https://example.org/june')
  const july = made('july.csv', 'nearly all', 'https://example.org/july')
  const again = made('again.csv', 'hardly any', 'https://example.org/june')
  expect((await importBundle(store, june)).problems).toEqual([])
  expect(told((await importBundle(store, july)).problems)).toMatchInlineSnapshot(`
    [
      "source:handed-over.url: The graph has a record with this id whose "url" is "https://example.org/june"; the bundle says "https://example.org/july".",
      "attribution:ada-2025-06-07-it-was-handed-over-1.passages: Another bundle gave it the words "all of it", which this one leaves out.",
    ]
  `)
  expect(told((await importBundle(store, again)).problems)).toMatchInlineSnapshot(`
    [
      "attribution:ada-2025-06-07-it-was-handed-over-1.passages: Another bundle gave it the words "all of it", which this one leaves out.",
    ]
  `)
})
