import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSearch } from '../../../src/domain/search/search.ts'
import { type SnippetPart, snippetOf } from '../../../src/domain/search/snippets.ts'

const shown = (text: string, query: string) =>
  snippetOf(text, parseSearch(query))
    .map(({ text: part, match }) => (match ? `[${part}]` : part))
    .join('')

const filler = 'They spoke about it at some length, and for a while nothing else was heard from either side. '

test('the words of a phrase are marked as one, as they stand in the text', () => {
  expect(shown('Of “Dirty  games” and of games.', '"dirty games"')).toBe('Of “[Dirty  games]” and of games.')
})

test('words are marked wherever they stand, in whatever form', () => {
  expect(shown('Zelenskyy’s aides; Зеленський himself.', 'zelensky')).toBe(
    '[Zelenskyy’s] aides; [Зеленський] himself.',
  )
})

test('a word within a phrase is not marked twice', () => {
  expect(snippetOf('dirty games', parseSearch('dirty "dirty games"'))).toEqual([
    { text: 'dirty games', match: true },
  ])
})

test('a long text is shown around its first match, from word to word', () => {
  expect(shown(`${filler}Then came the dirty games. ${filler.repeat(2)}`, 'games')).toBe(
    '…else was heard from either side. Then came the dirty [games]. They spoke about it at some ' +
      'length, and for a while nothing else was heard from either side. They…',
  )
})

test('a phrase is shown rather than a word that comes before it', () => {
  expect(shown(`Moscow spoke. ${filler.repeat(2)}Then came dirty games.`, 'moscow "dirty games"')).toMatch(
    /^….*Then came \[dirty games\]\.$/,
  )
})

test('a text that does not match is shown from its beginning', () => {
  expect(shown(filler + filler, 'games')).toBe(
    'They spoke about it at some length, and for a while nothing else was heard from either side. They spoke ' +
      'about it at some length, and for a while nothing else…',
  )
})

const isEllipsis = ({ text }: SnippetPart) => text === '…'

test('without its ellipses a snippet is a stretch of the text', () => {
  const text = fc.array(
    fc.constantFrom('dirty', 'games', 'of', ' ', ', ', 'Зеленський', 'bodies', '. ', '習近平'),
    {
      maxLength: 120,
    },
  )
  fc.assert(
    fc.property(text, fc.constantFrom('games', '"dirty games"', 'body of', 'nothing'), (words, query) => {
      const whole = words.join('')
      const parts = snippetOf(whole, parseSearch(query)).filter((part) => !isEllipsis(part))
      const stretch = parts.map((part) => part.text).join('')
      expect(whole).toContain(stretch)
      expect(stretch.length).toBeLessThanOrEqual(160)
      expect(parts.every((part) => part.text !== '')).toBe(true)
    }),
  )
})
