import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quotationsIn } from '../../src/domain/quotations.ts'

const words = (text: string) => quotationsIn(text).map((quotation) => quotation.words)

test.each([
  ['He spoke of "dirty games" again.', ['dirty games']],
  ['He spoke of “dirty games” again.', ['dirty games']],
  ['Er sprach von „schmutzigen Spielen“ und „Lügen”.', ['schmutzigen Spielen', 'Lügen']],
  ['Il parle de « sales jeux » encore.', ['sales jeux']],
  ['Han talade om ”smutsiga spel” igen.', ['smutsiga spel']],
  ['Han talte om »beskidte spil« igen.', ['beskidte spil']],
  ['Он говорил о «грязных играх».', ['грязных играх']],
  ['彼は「汚いゲーム」と言った。', ['汚いゲーム']],
  ['He spoke of ‘dirty games’ again.', ['dirty games']],
  ["He spoke of 'dirty games' again.", ['dirty games']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test.each([
  "It's Ukraine's war, and the workers' party of the '90s says it isn't rock 'n' roll.",
  'It’s Ukraine’s war, and the workers’ party says ’tis so; the soldiers’ bodies lay there.',
  'He is 6\'2" tall, and his screen 27" wide.',
  'An empty "" one, and "…" too.',
])('no quotation: %s', (text) => {
  expect(words(text)).toEqual([])
})

test('an apostrophe inside a single quotation does not end it', () => {
  expect(words("She said: 'It isn't our war, and the soldiers' bodies are here.'")).toEqual([
    "It isn't our war, and the soldiers' bodies are here.",
  ])
  expect(words('‘The soldiers’ bodies aren’t here,’ she said. ‘We’ll wait.’')).toEqual([
    'The soldiers’ bodies aren’t here,',
    'We’ll wait.',
  ])
})

test('a quotation inside another comes after it, one deeper', () => {
  expect(quotationsIn('“They told us ‘go home’ twice,” he said.')).toMatchObject([
    { words: 'They told us ‘go home’ twice,', depth: 0 },
    { words: 'go home', depth: 1 },
  ])
})

test('a quotation goes on across a line end, and across paragraphs that open it again', () => {
  expect(words('“We will\nnot go.”')).toEqual(['We will not go.'])
  expect(words('“We will not go.\n\n“We will stay,” he said.')).toEqual(['We will not go. We will stay,'])
})

test('a mark that nothing closes ends with its paragraph and is told, and turns nothing else around', () => {
  expect(quotationsIn('“We will not go, he said.\n\nShe spoke of “games”.')).toMatchObject([
    { words: 'We will not go, he said.', closed: false },
    { words: 'games', closed: true },
  ])
})

const plainWords = fc
  .array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1, maxLength: 8 })
  .map((list) => list.join(' '))
  // After a single mark these are elisions, as in ’n’ or ’tis.
  .filter((words) => !/^(tis|twas|em|til|till|cause|n|round|bout|cuz|twere)\b/.test(words))
const marks = fc.constantFrom(['"', '"'], ['“', '”'], ['„', '“'], ['«', '»'], ['‘', '’'], ['「', '」'])

test('whatever stands between a pair of marks is found, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(plainWords, marks, plainWords), { maxLength: 6 }),
      plainWords,
      (runs, last) => {
        const text = runs.map(([before, [open, close], quoted]) => `${before} ${open}${quoted}${close}, `)
        expect(words(text.join('') + last)).toEqual(runs.map(([, , quoted]) => quoted))
      },
    ),
  )
})

test('any text is read, and each quotation is of its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'"“”„«»‘’\' \n\n.as') }), (text) => {
      for (const quotation of quotationsIn(text)) {
        expect(text.slice(quotation.from).replace(/\s+/g, ' ').trimStart()[0]).toBe(quotation.words[0])
      }
    }),
  )
})
