import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bundle, BundleEvent } from '../../src/bundle/format.ts'
import { exportBundle } from '../../src/export/export.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { openTestStore } from '../support/engines.ts'
import { istanbul, istanbulText } from './istanbul.ts'

/** What was published first, where it reads otherwise today. */
const events: Readonly<Record<string, Partial<BundleEvent>>> = {
  'event:failed-hand-over-of-the-fallen-2025-06': { name: 'Failed hand-over of the fallen, June 2025' },
  'event:hand-over-of-the-list-of-640': { name: 'Hand-over of a list of 640 Ukrainian prisoners of war' },
  'event:prisoner-exchange-2025-06': {
    name: 'Prisoner exchange of June 2025',
    startedAt: { edtf: '2025-06-09', basis: 'INFERRED' },
  },
  'event:prisoner-exchange-2025-06-first-stage': {
    name: 'First stage of the prisoner exchange, 9 June 2025',
    status: 'CONFIRMED',
    startedAt: { edtf: '2025-06-09', basis: 'INFERRED' },
  },
}
const isNew = (id: string) =>
  [
    'topic:return-of-the-fallen',
    'evidence:zelensky-president-of-ukraine-mt',
    'evidence:istanbul-agreement-place-un',
    'evidence:istanbul-talks-status-mt',
    'evidence:return-of-the-fallen-precededby-mt',
  ].includes(id)
const olds = <T extends { id: string }>(list: readonly T[] | undefined) =>
  (list ?? []).filter(({ id }) => !isNew(id))

const earlier: Bundle = {
  ...istanbul,
  topics: olds(istanbul.topics).map(({ id, name }) => ({ id, name })),
  memberships: istanbul.memberships?.map((record) => ({ ...record, evidence: olds(record.evidence) })),
  events: istanbul.events?.map((record) => ({
    ...record,
    evidence: olds(record.evidence),
    ...events[record.id],
  })),
  participations: istanbul.participations?.map((record) => ({ ...record, hedged: false })),
  statements: istanbul.statements?.map((record) => ({
    ...record,
    text: `Worded otherwise: ${record.text}`,
    about: (record.about ?? []).filter((id) => !isNew(id)),
    attributions: record.attributions.map((attribution) => ({
      ...attribution,
      passages: [
        ...attribution.passages,
        {
          part: 'CONTENT' as const,
          exact: 'words that it does without now',
          quoted: false,
          status: 'NO_TEXT' as const,
        },
      ],
    })),
  })),
}

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

test('a graph that holds the bundle as it was published first is brought up to date, without doubles or leftovers', async () => {
  expect((await importBundle(store, earlier)).problems).toEqual([])
  const { created, problems } = await importBundle(store, istanbul)
  expect(problems).toEqual([])
  expect(created.every(isNew)).toBe(true)

  let exported = ''
  const { title, description } = istanbul
  for await (const piece of exportBundle(store, { title, description })) exported += piece
  expect(exported).toBe(istanbulText)
})
