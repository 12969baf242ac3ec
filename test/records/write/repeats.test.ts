import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Bundle } from '../../../src/bundle/format.ts'
import { asBundleProblem } from '../../../src/bundle/problems.ts'
import { recordOfContent } from '../../../src/bundle/to-graph/content.ts'
import type { GraphStore } from '../../../src/graph/store.ts'
import { importBundle } from '../../../src/import/import.ts'
import { requestRecords } from '../../../src/records/context.ts'
import { revertChange } from '../../../src/records/write/reverting.ts'
import { withdraw } from '../../../src/records/write/withdrawing.ts'
import { bundle, relation, statement } from '../../bundle/small-bundle.ts'
import { openTestStore } from '../../support/engines.ts'
import { importSmall, note } from '../small-graph.ts'

let store: GraphStore
beforeEach(async () => {
  store = await openTestStore()
})
afterEach(() => store.close())

const { format, title, description } = bundle()
const logged = () => requestRecords(store).changes.count()
const importMore = (lists: Partial<Bundle>, overwrite = true) =>
  importBundle(store, { format, title, description, ...lists }, 'Ann', { overwrite })

const [report] = statement('a').attributions
const reportOf = (slug: string) => (report ? [{ ...report, id: `attribution:${slug}` }] : [])

test.each<[string, Partial<Bundle>, string]>([
  ['a relation', { relations: [relation({ id: 'relation:again' })] }, 'relation:b-rebuts-a'],
  [
    'a part in an event',
    {
      participations: [
        {
          id: 'participation:again',
          actor: 'organisation:ukraine',
          event: 'event:talks',
          role: 'PARTY',
        },
      ],
    },
    'participation:first',
  ],
  [
    'a report by one source',
    { statements: [statement('a', { attributions: reportOf('again') })] },
    'attribution:a-daily',
  ],
])(
  '%s that the graph has under another id is a conflict, and nothing is imported',
  async (_what, lists, rival) => {
    await importSmall(store, {
      events: [{ id: 'event:talks', name: 'Talks', eventKind: 'NEGOTIATION', status: 'CONFIRMED' }],
      participations: [
        { id: 'participation:first', actor: 'organisation:ukraine', event: 'event:talks', role: 'PARTY' },
      ],
    })
    const before = await logged()
    const { problems } = await importMore(lists)
    expect(problems.map(asBundleProblem).map(({ message }) => message)).toEqual([
      `The graph already has a record that says the same: "${rival}".`,
    ])
    expect(await logged()).toBe(before)
  },
)

test('a relation may take the place of another that the same bundle changes', async () => {
  await importSmall(store)
  const relations = [relation({ relationType: 'DENIES' }), relation({ id: 'relation:new' })]
  expect(await importMore({ relations })).toMatchObject({ problems: [], created: ['relation:new'] })
})

test('a relation that was withdrawn does not come back beside one that says the same', async () => {
  await importSmall(store)
  await withdraw(store, 'relation:b-rebuts-a', { ...note(), reason: 'Not so.' })
  await importMore({ relations: [relation({ id: 'relation:again' })] })
  const { changes } = requestRecords(store)
  const { edges } = await changes.ofRecord('relation:b-rebuts-a', { first: 9, after: null, order: 'SEQ' })
  const withdrawal = edges.at(-1)?.node.id ?? ''
  await expect(
    revertChange(store, withdrawal, { ...note(), rebuild: recordOfContent }),
  ).rejects.toMatchObject({ code: 'CONFLICT', details: { record: 'relation:again' } })
})

test('a bundle that would make an organisation of the graph a part of itself is refused', async () => {
  const organisation = (slug: string, partOf?: string) => ({
    id: `organisation:${slug}`,
    name: slug,
    organisationKind: 'AGENCY' as const,
    ...(partOf && { partOf: `organisation:${partOf}` }),
  })
  await importMore({ organisations: [organisation('a', 'b'), organisation('b', 'c'), organisation('c')] })
  const before = await logged()
  const { problems } = await importMore({ organisations: [organisation('c', 'a')] })
  expect(problems.map(asBundleProblem).map(({ path, message }) => [path, message])).toEqual([
    [
      'organisation:c.partOf',
      'Through "partOf", this would lead back to itself: organisation:c → organisation:a → organisation:b → organisation:c.',
    ],
  ])
  expect(await logged()).toBe(before)
  // Moved round as a whole, there is no circle.
  const turned = [organisation('a'), organisation('b', 'a'), organisation('c', 'b')]
  expect(await importMore({ organisations: turned })).toMatchObject({ problems: [] })
})
