import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Bundle, BundleEvent } from '../../src/bundle/format.ts'
import { readParts } from '../../src/bundle/reading/parts.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { importParts } from '../../src/import/import-parts.ts'
import { contentsOf } from '../../src/records/read/contents.ts'
import { openTestStore } from '../support/engines.ts'

const ways: readonly [
  string,
  (store: GraphStore, bundle: Bundle) => Promise<{ problems: readonly object[] }>,
][] = [
  ['whole', (store, bundle) => importBundle(store, bundle)],
  [
    'bit by bit',
    (store, bundle) => importParts(store, readParts(Readable.from([JSON.stringify(bundle)])), 'ann'),
  ],
]

const bundle = (lists: Partial<Bundle>): Bundle => ({
  format: 'on-record-bundle/1',
  title: 'A hierarchy',
  description: 'It is turned round.',
  ...lists,
})

/** Offices by their slugs, each a part of another or of none. */
const offices = (parts: Readonly<Record<string, string | null>>) =>
  Object.entries(parts).map(([slug, whole]) => ({
    id: `organisation:${slug}`,
    name: slug,
    organisationKind: 'AGENCY' as const,
    ...(whole !== null && { partOf: `organisation:${whole}` }),
  }))

describe.each(ways)('a hierarchy imported %s', (_way, importing) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await openTestStore()
    const before = bundle({
      organisations: offices({ bureau: 'ward', post: null, ward: 'annex', annex: 'post' }),
    })
    expect((await importing(store, before)).problems).toEqual([])
  })
  afterAll(() => store.close())

  async function wholeOf(slug: string): Promise<unknown> {
    for await (const [office] of contentsOf(store, [`organisation:${slug}`])) return office?.partOf
  }

  // The post comes under the bureau, which is in the graph alone, as the ward that it was below comes under another.
  const desks = Object.fromEntries(Array.from({ length: 450 }, (_, n) => [`q-${n}`, 'top']))
  const turned = bundle({ organisations: offices({ top: null, post: 'bureau', ...desks, ward: 'q-449' }) })

  test('turns round in an import of several batches, whatever the graph holds between its records', async () => {
    expect((await importing(store, turned)).problems).toEqual([])
    expect([await wholeOf('post'), await wholeOf('ward')]).toEqual([
      'organisation:bureau',
      'organisation:q-449',
    ])
  })

  test('is told of the circle that would be left, and nothing is written', async () => {
    const circle = bundle({ organisations: offices({ top: null, ward: 'annex', new: 'top' }) })
    expect((await importing(store, circle)).problems).toMatchObject([
      {
        place: ['organisation:ward', 'partOf'],
        message:
          'Through "partOf", this would lead back to itself: organisation:ward → organisation:annex → organisation:post → organisation:bureau → organisation:ward.',
      },
    ])
    expect(await wholeOf('new')).toBeUndefined()
    expect(await wholeOf('ward')).toBe('organisation:q-449')
  })

  test('may be a part of what came after it', async () => {
    const event = (slug: string, more: Partial<BundleEvent>): BundleEvent => ({
      id: `event:${slug}`,
      name: slug,
      eventKind: 'NEGOTIATION',
      status: 'CONFIRMED',
      ...more,
    })
    const events = [
      event('talks', { precededBy: ['event:first-day'] }),
      event('first-day', { partOf: 'event:talks' }),
    ]
    expect(await importing(store, bundle({ events }))).toMatchObject({ problems: [] })
  })
})
