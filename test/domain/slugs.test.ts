import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordKindOf } from '../../src/domain/ids.ts'
import { freeSlug, slugOf } from '../../src/domain/slugs.ts'

test.each([
  ['Vladimir Medinsky', 'vladimir-medinsky'],
  ["Russia's Defense Ministry", 'russia-defense-ministry'],
  ['Володимир Зеленський', 'volodimir-zelenskyi'],
  ['Мединский', 'medinsky'],
  ['Сибіга', 'sybiha'],
  ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
  ['A list of 1,000 names — or 640?', 'a-list-of-1000-names-or-640'],
  ['習近平', 'u7fd2u8fd1u5e73'],
  ['«…»', 'unnamed'],
])('the slug of %s is %s', (text, slug) => {
  expect(slugOf(text)).toBe(slug)
})

test('a long text is cut after a whole word', () => {
  expect(slugOf('prisoners of war '.repeat(10))).toBe(
    'prisoners-of-war-prisoners-of-war-prisoners-of-war-prisoners-of-war-prisoners-of',
  )
})

test('whatever the text, its slug makes an id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(recordKindOf(`participation:${slugOf(text)}`)).toBe('participation')
    }),
  )
})

test('a slug that is taken gets the first free number', () => {
  const taken = new Set(['a-talk', 'a-talk-2'])
  expect(freeSlug('a-meeting', (slug) => taken.has(slug))).toBe('a-meeting')
  expect(freeSlug('a-talk', (slug) => taken.has(slug))).toBe('a-talk-3')
})

test('a number does not make a slug longer than a slug may be', () => {
  const longest = slugOf('word '.repeat(30))
  const numbered = freeSlug(longest, (slug) => slug === longest)
  expect(numbered).toMatch(/-word-2$/)
  expect(numbered.length).toBeLessThanOrEqual(80)
})
