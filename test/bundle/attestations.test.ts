import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportBundle } from '../../src/export/export.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { validateBundle } from '../../src/index.ts'
import { openTestStore } from '../support/engines.ts'
import { attested } from '../support/graphs/attested.ts'

let store: GraphStore
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

async function exported(): Promise<string> {
  let text = ''
  for await (const piece of exportBundle(store)) text += piece
  return text
}

const { attestations = [], ...others } = attested
const [start, ...rest] = attestations

const problemsWith = async (changes: object) =>
  (await validateBundle({ ...others, attestations: [{ ...start, ...changes }, ...rest] })).map(
    ({ path, message, mend }) => `${path}: ${message} ${mend}`,
  )

test('a bundle with attestations is of version 2, goes in, and comes out the same', async () => {
  expect(await validateBundle({ ...attested, format: 'on-record-bundle/1' })).toMatchObject([
    { path: 'attestations[0]', mend: 'Write on-record-bundle/2 as its format.' },
  ])
  const { attestations: _, ...without } = attested
  expect((await importBundle(store, { ...without, format: 'on-record-bundle/1' })).problems).toEqual([])
  expect(JSON.parse(await exported()).format).toBe('on-record-bundle/1')
  expect((await importBundle(store, attested)).problems).toEqual([])
  const held = JSON.parse(await exported())
  expect(held).toMatchObject({ format: 'on-record-bundle/2', attestations: expect.any(Array) })
  expect(await validateBundle(held)).toEqual([])
  expect((await importBundle(store, held)).created).toEqual([])
})

test('different values need a reason, whichever of them the record has', async () => {
  expect(await problemsWith({ reason: undefined })).toEqual([
    'attestations[0].reason: There are different values: "2025-06-09", "2025-06-10". Give a reason: why the record has the startedAt that it has.',
  ])
  const [, tenth] = start?.evidence ?? []
  expect(await problemsWith({ reason: undefined, evidence: [tenth] })).toHaveLength(1)
  expect(await problemsWith({ reason: undefined, evidence: [tenth], field: 'endedAt' })).toEqual([
    'attestations[0].reason: Sources state "2025-06-10", but the record has no endedAt. Give a reason: why the record has no endedAt.',
  ])
})

test('a field has one attestation, and is a field of its record', async () => {
  expect(await problemsWith({ of: 'person:minister', field: 'country', evidence: [] })).toEqual([
    'attestations[4]: What sources state of this field is already at attestations[0]. Put the receipts of both into one.',
  ])
  expect(await problemsWith({ of: 'place:town' })).toEqual([
    'attestations[0].field: "startedAt" is not a field of a place that sources state. Choose one of: name, names, country, partOf.',
  ])
})
