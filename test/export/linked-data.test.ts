import { afterEach, beforeEach, expect, test } from 'vitest'
import { exportBundle } from '../../src/export/export.ts'
import { judgementsOfActors as judgements } from '../../src/generated/queries.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { judge } from '../../src/records/write/judging.ts'
import { withdraw } from '../../src/records/write/withdrawing.ts'
import { bundle } from '../bundle/small-bundle.ts'
import { openTestStore } from '../support/engines.ts'
import { attested } from '../support/graphs/attested.ts'
import { translated } from '../support/graphs/translated.ts'
import { uncertain } from '../support/graphs/uncertain.ts'

let store: GraphStore
beforeEach(async () => {
  store = await openTestStore()
  const persons = ['a', 'b', 'c'].map((slug) => ({ id: `person:${slug}`, name: `Person ${slug}` }))
  await importBundle(store, bundle({ persons }))
})
afterEach(() => store.close())

async function exported(format: 'jsonld' | 'csv'): Promise<string> {
  let text = ''
  for await (const piece of exportBundle(store, { format })) text += piece
  return text
}

/** What linked data says that each person is the same as. */
async function sameAs() {
  const text = await exported('jsonld')
  const nodes = JSON.parse(text)['@graph'] as { '@type': string; name: string; sameAs?: string[] }[]
  return nodes.flatMap((node) => (node['@type'] === 'Person' ? [[node.name, node.sameAs ?? []]] : []))
}

test('actors that were judged to be the same are linked, until that is reversed', async () => {
  const actorIds = ['person:a', 'person:b'] as const
  const written = { writeId: 'j', by: 'ann' }
  await judge(store, { verdict: 'SAME_AS', of: actorIds, score: 0.9, basis: 'One.' }, written)
  const others = ['person:b', 'person:c'] as const
  await judge(
    store,
    { verdict: 'NOT_SAME_AS', of: others, score: 0.9, basis: 'Two.' },
    { ...written, writeId: 'k' },
  )
  expect(await sameAs()).toEqual([
    ['Person a', ['urn:on-record:person:b']],
    ['Person b', ['urn:on-record:person:a']],
    ['Person c', []],
  ])
  const [row] = await store.read(judgements, { ids: ['person:a'] })
  await withdraw(store, row?.node.id ?? '', { writeId: 'w', by: 'ann', reason: 'They are two.' })
  expect((await sameAs()).map(([, same]) => same)).toEqual([[], [], []])
})

test('each value that sources state is a claim that appears in them, beside the event that has one of these', async () => {
  expect((await importBundle(store, attested)).problems).toEqual([])
  const nodes = JSON.parse(await exported('jsonld'))['@graph'] as { '@type': string; '@id': string }[]
  const ofStart = (value: string, number: number, source: string) => ({
    '@type': 'Claim',
    '@id': `urn:on-record:attestation:exchange-start/value-${number}`,
    about: [
      { '@id': 'urn:on-record:event:exchange' },
      {
        '@type': 'PropertyValue',
        name: 'startedAt',
        propertyID: 'https://schema.org/startDate',
        value,
      },
    ],
    appearance: [{ '@id': `urn:on-record:source:${source}` }],
  })
  expect(nodes.filter((node) => node['@id'].includes('attestation:exchange-start'))).toEqual([
    ofStart('2025-06-09', 1, 'daily'),
    ofStart('2025-06-10', 2, 'wire'),
  ])
  expect(nodes.find((node) => node['@id'].endsWith('attestation:town-part/value-1'))).toMatchObject({
    about: [{}, { name: 'partOf', value: 'urn:on-record:place:north' }],
  })
  expect(nodes.find((node) => node['@id'] === 'urn:on-record:event:exchange')).toMatchObject({
    '@type': 'Event',
    startDate: '2025-06-09',
  })
})

test('a sheet has who may have spoken, one in a row, and what a quote translates', async () => {
  expect((await importBundle(store, uncertain)).problems).toEqual([])
  const { statements, sources, organisations, format, title, description } = translated
  const more = { format, title, description, statements, sources, organisations }
  expect((await importBundle(store, more)).problems).toEqual([])
  const [head = '', ...rows] = (await exported('csv')).slice(1).trim().split('\r\n')
  const lastColumns = (row: string) => row.split(',').slice(-8).join()
  const of = (statement: string) =>
    rows.filter((row) => row.includes(`,statement:${statement},`)).map(lastColumns)
  expect(lastColumns(head)).toBe(
    'candidate,candidate_id,candidate_role,likelihood,candidate_basis,translation_of,translator,translator_id',
  )
  expect(of('unclear')).toEqual([
    expect.stringContaining('and there are two.",,,'),
    'Ada,person:ada,,UNLIKELY,She was abroad that day.,,,',
  ])
  expect(of('joined')).toEqual(['Ben,person:ben,,EVEN_CHANCE,He stood beside her.,,,'])
  expect(of('ready')).toEqual([
    ',,,,,,,',
    ',,,,,Ми готові забрати тіла загиблих солдатів,our correspondent,',
    ',,,,,Мы готовы забрать тела погибших солдат,,',
    ',,,,,Мы готовы забрать тела погибших солдат,The Wire,organisation:wire',
  ])
})
