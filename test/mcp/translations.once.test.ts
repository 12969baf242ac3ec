import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOnRecord, type OnRecord } from '../../src/index.ts'
import { translated } from '../support/graphs/translated.ts'
import { clientOf, dataOf } from './client.ts'

let onRecord: OnRecord
let tools: Awaited<ReturnType<typeof clientOf>>
beforeAll(async () => {
  onRecord = await createOnRecord({})
  expect((await onRecord.importBundle(translated)).problems).toEqual([])
  tools = await clientOf(onRecord.api)
})
afterAll(async () => {
  await tools.close()
  await onRecord.close()
})

test('a translation is given with its original, in a statement and in a check', async () => {
  const original = {
    words: 'Мы готовы забрать тела погибших солдат',
    language: 'ru',
    id: 'attribution:ready-agency',
    translatedBy: 'The Wire',
  }
  const { receipts } = dataOf(await tools.call('statement', { id: 'statement:ready' }))
  expect(receipts).toContainEqual(expect.objectContaining({ source: 'source:wire', original }))
  expect(receipts).toContainEqual(expect.not.objectContaining({ original: expect.anything() }))

  const words = 'We are ready to take the bodies of our fallen soldiers'
  const checked = dataOf(await tools.call('check_quote', { words, speaker: 'Ada Marlow' }))
  expect(checked).toMatchObject({
    outcome: 'OTHER_TRANSLATION',
    speaker: 'CONFIRMED',
    matches: expect.arrayContaining([
      expect.objectContaining({ receipts: [expect.objectContaining({ original })] }),
    ]),
  })
  const draft = dataOf(await tools.call('check_draft', { text: `Ada Marlow said: “${words}.”` }))
  expect(draft.quotations).toEqual([
    expect.objectContaining({
      outcome: 'OTHER_TRANSLATION',
      isFound: false,
      note: expect.stringContaining('themselves a translation from Russian, by The Wire.'),
    }),
  ])
})
