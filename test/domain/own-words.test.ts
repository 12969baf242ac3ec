import { expect, test } from 'vitest'
import { quotationsOfDraft } from '../../src/domain/drafts.ts'
import type { TextFormat } from '../../src/domain/vocabulary.ts'

/** The own words of the sentence around each quotation; what is quoted is three dots here. */
const sentences = (draft: string, format: TextFormat = 'MARKDOWN') =>
  quotationsOfDraft(draft, format).map(({ around }) => around.sentence.replace(/·+/g, '…').trim())

test.each([
  ['before its words', 'Ada said: “We stay.” Bo left.', 'Ada said: “….”'],
  ['behind them', 'Bo left. “We stay,” Ada said.', '“…” Ada said.'],
  ['behind a sentence of their own', 'Bo left. “We stay!” Ada said. Cy slept.', '“…!” Ada said.'],
  ['on both sides', 'For Ada it is “a game”, she said. Bo left.', 'For Ada it is “…”, she said.'],
  ['with a title', 'Bo left. “We stay,” said Gen. Ada. Cy slept.', '“…” said Gen. Ada.'],
  ['with an initial', '“We stay,” said A. Ada. Cy slept.', '“…” said A. Ada.'],
  ['that lines break', 'Bo left. Ada told\nthem of “a\ngame”\nagain.', 'Ada told\nthem of “…”\nagain.'],
  ['in another language', 'Ада заявила: «Мы остаёмся». Бо ушёл.', 'Ада заявила: «…».'],
])('who speaks is read from the sentence, %s', (_where, draft, sentence) => {
  expect(sentences(draft)).toEqual([sentence])
})

test("another quotation's words, and paragraphs, say nothing of whose these are", () => {
  expect(sentences('Ada said “Bo lies” and “Cy slept”.\n\nDi left. “We stay.”')).toEqual([
    'Ada said “…” and “…”.',
    'Ada said “…” and “…”.',
    '“….”',
  ])
  const [first] = quotationsOfDraft('Di left.\n\nAda spoke.\n\nShe said “Bo lies”.\n\nCy slept.', 'MARKDOWN')
  expect(first?.around.context).toBe('Ada spoke.\n\nShe said “·······”.')
})

test('a heading and the items of a list are paragraphs of their own', () => {
  const draft = '# Ada left\n“We stay.”\n- Bo said “no”\n- Cy said “yes”\n1. Di said “so”'
  expect(sentences(draft)).toEqual(['“….”', '- Bo said “…”', '- Cy said “…”', 'Di said “…”'])
})

test('what stands in a quotation is said by whoever it quotes', () => {
  expect(sentences('Ada said “Bo told us ‘we stay’ and left”.')).toEqual(['Ada said “…”.', ''])
})

test.each<[string, TextFormat, string, string]>([
  ['its last line', 'MARKDOWN', 'Bo said:\n\n> We stay.\n> — Ada', 'Ada'],
  ['what leads up to it', 'MARKDOWN', 'Cy left. Ada said:\n\n> We stay.\n\nBo left.', 'Ada said:'],
  ['nothing', 'MARKDOWN', 'Ada left.\n\n> We stay.\n\nBo left.', ''],
  [
    'what leads up to it',
    'HTML',
    '<p>Ada said:</p><blockquote>We stay.</blockquote><p>Bo left.</p>',
    'Ada said:',
  ],
])('of a block quotation it is read from %s (%#)', (_where, format, draft, sentence) => {
  expect(sentences(draft, format)).toEqual([sentence])
})

test('a paragraph too long to be prose is one sentence', () => {
  const draft = 'Ada said “we stay”. '.repeat(1_100)
  expect(new Set(sentences(draft))).toEqual(new Set([draft.replaceAll('we stay', '…').trim()]))
})
