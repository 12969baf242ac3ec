import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PassageCheck, verifyPassage } from '../../../src/domain/quotations/passages/passages.ts'
import { fold, foldText } from '../../../src/domain/texts/folded-text.ts'
import { searchableText } from '../../../src/domain/texts/searchable-text.ts'

test.each([
  ['a soft hyphen', 'har\u00ADbour', 'harbour'],
  ['a zero-width space', 'har\u200Bbour', 'harbour'],
  ['a word joiner', 'har\u2060bour', 'harbour'],
  ['a combining grapheme joiner', 'har\u034Fbour', 'harbour'],
  ['a byte order mark inside', 'har\uFEFFbour', 'harbour'],
  ['signs of direction', '\u202Bהנמל\u202C \u2067סגור\u2069\u200F', 'הנמל סגור'],
  ['a selector of a variant', 'a heart \u2764\uFE0F', 'a heart \u2764'],
  ['a zero-width non-joiner', 'می\u200Cخواهم', 'میخواهم'],
  ['ligatures', 'the ﬁrst oﬃcer ﬂed', 'the first officer fled'],
  ['ligatures of Dutch and Croatian', 'Ĳsselmeer, ǆep', 'IJsselmeer, džep'],
  ['a long s', 'Poſt', 'Post'],
  ['full width', '１２ ｂｏａｔｓ！', '12 boats!'],
  ['half width', 'ﾃﾞﾏ', 'デマ'],
  ['bold letters', '𝐧𝐨 𝟏𝟐', 'no 12'],
  ['Arabic presentation forms', 'ﻻ ﻧﻐﺎﺩﺭ', 'لا نغادر'],
  ['Arabic vowel marks', 'الميناءَ الشتاءِ أبدًا', 'الميناء الشتاء أبدا'],
  ['the stretching of Arabic', 'نغـــادر', 'نغادر'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['Hebrew cantillation', 'בְּרֵאשִׁ֖ית', 'בראשית'],
  ['Hebrew presentation forms', 'ﬡשׁלום', 'אשלום'],
  ['gershayim and geresh', 'צה״ל ג׳ורג׳', `צה"ל ג'ורג'`],
  ['a maqaf', 'תל־אביב', 'תל-אביב'],
  ['a mark of stress', 'за\u0301мок', 'замок'],
  ['ё, which Russian may write е', 'ещё Ёлка', 'еще Елка'],
  ['figures below the line', 'CO₂', 'CO2'],
  ['marks of Chinese and Japanese', '「港」，他说。', '"港",他说.'],
  ['a block quotation', 'the gate\n> opens before\n> autumn', 'the gate opens before autumn'],
  ['a block quotation in another, with an empty line', 'a\n>> b\n>>\n>> c', 'a b c'],
])('%s counts for nothing', (_what, one, other) => {
  expect(fold(one)).toBe(fold(other))
})

test.each([
  ['figures above the line', '10²', '102'],
  ['fractions', '½', '12'],
  ['accents', 'résumé', 'resume'],
  ['letters of another script', 'hаrbour', 'harbour'],
  ['the hamza of a word', 'سأل', 'سال'],
  ['a sign inside a line', '5 > 3', '5 3'],
  ['case', 'May', 'may'],
  ['marks of the kana', 'か', 'が'],
])('%s count', (_what, one, other) => {
  expect(fold(one)).not.toBe(fold(other))
})

/** Checks words against a text: where they are found, and the text's own words there. */
function found(text: string, exact: string): [string, string | null] {
  const source = searchableText(text)
  const check: PassageCheck = verifyPassage({ exact }, { digest: source.digest, text: source }, null)
  const { start, end } = check
  return [check.status, start === null || end === null ? null : [...text].slice(start, end).join('')]
}

test.each([
  ['the har\u00ADbour gate', 'harbour', 'har\u00ADbour'],
  ['the \u200Bharbour\u200B gate', 'the harbour gate', 'the \u200Bharbour\u200B gate'],
  ['a \u00ADharbour\u00AD, shut', '“harbour”', null],
  ['the oﬃce shut', 'office', 'oﬃce'],
  ['the oﬃce shut', 'fice', null],
  ['the ﬁrst, ﬁﬁ first', 'ﬁﬁ first', 'ﬁﬁ first'],
  ['the har-\nbour gate', 'the harbour gate', 'the har-\nbour gate'],
  ['a well-\nknown gate', 'a well-known gate', 'a well-\nknown gate'],
  ['a well-\nknown har-\nbour', 'a well-known harbour', 'a well-\nknown har-\nbour'],
  ['the har\u00AD\nbour gate', 'harbour gate', 'har\u00AD\nbour gate'],
  ['the har‐\n> bour gate', 'harbour gate', 'har‐\n> bour gate'],
  ['a harbour gate', 'a har-\nbour gate', 'a harbour gate'],
  [
    '> the gate\n> opens before\n> autumn',
    'the gate opens before autumn',
    'the gate\n> opens before\n> autumn',
  ],
  ['في المِيناءِ اليوم', 'الميناء', 'المِيناءِ'],
  ['في المـــيناءِ اليوم', 'الميناء', 'المـــيناءِ'],
  ['שָׁלוֹם לָכֶם', 'שלום', 'שָׁלוֹם'],
  ['he said １２ boats', '12 boats', '１２ boats'],
])('in %j stands %j', (text, exact, words) => {
  const [status, at] = found(text, exact)
  expect(at).toBe(words)
  expect(status).toBe(words === null ? 'NOT_FOUND' : words === exact ? 'VERBATIM' : 'NORMALISED')
})

const letters = fc.stringMatching(/^[a-zäж漢ก]{1,6}$/)
const noise = fc.constantFrom('', '', '', '\u00AD', '\u200B', '\u2060', '\u034F', '\uFE0F')
const gap = fc.constantFrom(' ', '  ', '\n', '\u00A0', ' \u200B ', '\n> ', '\n>\n> ')
const piece = fc.tuple(letters, noise, letters, gap).map(([a, odd, b, space]) => ({
  set: `${a}${odd}${b}${space}`,
  plain: `${a}${b} `,
}))

test('folded positions give back the text that they were folded from', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 12 }),
      fc.nat(),
      fc.nat(),
      (pieces, one, other) => {
        const text = pieces.map(({ set }) => set).join('')
        const folded = foldText(text)
        expect(folded.text).toBe(fold(text))
        expect(folded.text.trimEnd()).toBe(
          pieces
            .map(({ plain }) => plain)
            .join('')
            .trimEnd(),
        )
        const [from, to] = [one, other].map((at) => at % (folded.text.length + 1)).sort((a, b) => a - b)
        const words = folded.text.slice(from, to)
        if (from === to || words !== words.trim()) return
        const [start, end] = [folded.startOf(from as number), folded.endOf(to as number)]
        expect(fold(text.slice(start, end))).toBe(words)
        expect(text.slice(start, end)).toMatch(/^[\p{L}][\s\S]*$/u)
      },
    ),
  )
})

test('any passage is found in a text that is set otherwise, at its place', () => {
  const passage = fc.array(piece, { minLength: 3, maxLength: 8 })
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), passage, (before, pieces) => {
      const [lead, set] = [before, pieces].map((list) => list.map((each) => each.set).join(''))
      const text = `${lead}QQ ${set}`.normalize('NFC')
      const exact = `QQ ${pieces.map(({ plain }) => plain).join('')}`.trimEnd()
      const [status, at] = found(text, exact)
      expect(status).toMatch(/^(VERBATIM|NORMALISED)$/)
      expect(fold(at ?? '')).toBe(fold(exact))
    }),
  )
})
