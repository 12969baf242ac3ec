import { expect, test } from 'vitest'
import type { BundlePassage } from '../../src/bundle/format.ts'
import { validateBundle } from '../../src/bundle/validate.ts'
import { translated } from '../support/graphs/translated.ts'

const [ready, ...others] = translated.statements ?? []

/** The problems of the graph of translations with another first passage of some reports. */
async function problemsWith(
  passages: Readonly<Record<string, Partial<BundlePassage>>>,
  changes: object = {},
) {
  const attributions = ready?.attributions.map((report) => {
    const [first, ...rest] = report.passages
    return { ...report, passages: [{ ...first, ...passages[report.source.slice(7)] }, ...rest] }
  })
  const problems = await validateBundle({
    ...translated,
    statements: [{ ...ready, attributions }, ...others],
    ...changes,
  })
  return problems.map(({ place, record, message }) => [place.slice(-4).join(' '), record, message])
}

const ofAgency = { attribution: 'attribution:ready-agency', exact: 'Мы готовы забрать тела погибших солдат' }
const ofWire = {
  attribution: 'attribution:ready-wire',
  exact: 'We stand ready to collect the bodies of the fallen soldiers',
}

test('a translation names the words of another passage as they are, and is in another language', async () => {
  expect(await problemsWith({})).toEqual([])
  expect(await problemsWith({ wire: { translationOf: { ...ofAgency, exact: 'Мы готовы' } } })).toEqual([
    [
      '1 passages 0 translationOf',
      'attribution:ready-wire',
      '"attribution:ready-agency" has no passage of what was said with the words "Мы готовы".',
    ],
  ])
  expect(await problemsWith({ wire: { translationOf: ofWire } })).toEqual([
    ['1 passages 0 translationOf', 'attribution:ready-wire', 'It would be a translation of itself.'],
  ])
  expect(await problemsWith({ paper: { translationOf: ofWire } })).toEqual([
    [
      '3 passages 0 translationOf',
      'attribution:ready-paper',
      'Both are in English, as far as the sources or the passages say.',
    ],
  ])
  // An English paper may print the Ukrainian words beside its own.
  expect(await problemsWith({ paper: { language: 'uk', translationOf: ofWire } })).toEqual([])
  expect(await problemsWith({ wire: { part: 'SPEAKER', translationOf: ofAgency } })).toEqual([
    [
      '1 passages 0 translationOf',
      'attribution:ready-wire',
      'Only a passage of what was said can be a translation.',
    ],
  ])
})

test('nothing is a translation of its own translation', async () => {
  expect(await problemsWith({ agency: { translationOf: ofWire } })).toEqual([
    [
      '0 passages 0 translationOf',
      'attribution:ready-agency',
      'It would be a translation of its own translation.',
    ],
  ])
})

test('only a passage of a report translates, and only in bundles of version 2', async () => {
  expect(await problemsWith({}, { format: 'on-record-bundle/1' })).toEqual([
    [
      '1 passages 0 translationOf',
      null,
      'In a bundle of the format on-record-bundle/1, passages have no translationOf.',
    ],
  ])
  const evidence = [
    { id: 'evidence:member', source: 'source:wire', passages: [{ exact: 'So', translationOf: ofAgency }] },
  ]
  const memberships = [
    { id: 'membership:m', member: 'person:ada', organisation: 'organisation:wire', evidence },
  ]
  expect(await problemsWith({}, { memberships })).toEqual([
    ['0 passages 0 translationOf', 'evidence:member', 'There is no such field in the format.'],
  ])
})
