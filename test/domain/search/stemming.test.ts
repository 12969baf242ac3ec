import { expect, test } from 'vitest'
import { stemOf } from '../../../src/domain/search/stemming.ts'

test.each([
  ['body', 'bodies'],
  ['prisoner', 'prisoners'],
  ['exchange', 'exchanges', 'exchanged', 'exchanging'],
  ['accuse', 'accuses', 'accused', 'accusing'],
  ['deny', 'denies', 'denied', 'denying'],
  ['submit', 'submits', 'submitted', 'submitting'],
  ['agree', 'agrees', 'agreed', 'agreeing'],
  ['release', 'releases', 'released', 'releasing'],
  ['attach', 'attaches', 'attached'],
  ['loss', 'losses'],
  ['call', 'calls', 'called', 'calling'],
  ['make', 'makes', 'making'],
])('%s and its inflections are one', (...forms) => {
  expect(new Set(forms.map(stemOf)).size).toBe(1)
})

test.each([
  'was',
  'his',
  'red',
  'king',
  'bring',
  'need',
  'used',
  'crisis',
  'belarus',
  'status',
  'zelenskyy',
  '640',
])('%s has no inflection to lose', (word) => {
  expect(stemOf(word)).toBe(word)
})

test.each([
  ['exchange', 'exchangeable'],
  ['said', 'say'],
  ['ukraine', 'ukrainian'],
  ['news', 'newer'],
])('%s and %s stay two', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other))
})
