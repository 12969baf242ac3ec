import type { ParsedSearch } from './search.ts'
import { type SearchWord, searchWordsIn } from './search-words.ts'

/** A part of a snippet; `match` if it matches the search. It contains no markup. */
export type SnippetPart = { text: string; match: boolean }

type Span = { start: number; end: number }

/** A stretch of the text that matches the search, and its number of words. */
type Match = Span & { words: number }

const snippetLength = 160
const lead = 60

/**
 * About 160 characters of a text around its longest match in words (a phrase rather than a word), the first of several;
 * cut at word boundaries and as the text has it. The parts are contiguous; if the text continues before or after, the
 * first or last part is an ellipsis of its own. A text that does not match is shown from its beginning; an empty one
 * has no parts.
 */
export function snippetOf(text: string, parsed: ParsedSearch): SnippetPart[] {
  const words = searchWordsIn(text)
  const matches = matchesIn(words, parsed)
  const mostWords = Math.max(...matches.map((match) => match.words))
  const longest = matches.find((match) => match.words === mostWords)
  const shown = windowOf(text, words, longest)

  const parts: SnippetPart[] = []
  const add = (part: string, match: boolean) => {
    if (part !== '') parts.push({ text: part, match })
  }
  if (shown.start > 0) add('…', false)
  let position = shown.start
  for (const { start, end } of matches) {
    if (start < shown.start || start >= shown.end) continue
    add(text.slice(position, start), false)
    add(text.slice(start, Math.min(end, shown.end)), true)
    position = Math.min(end, shown.end)
  }
  add(text.slice(position, shown.end), false)
  if (shown.end < text.length) add('…', false)
  return parts
}

/** The stretches that match, in order; overlapping ones are joined. */
function matchesIn(words: readonly SearchWord[], { needles }: ParsedSearch): Match[] {
  const sought = needles.flatMap(({ whole, begun }) => [
    ...whole.map((needle) => ({ needle: needle.split(' '), isBegun: false })),
    ...begun.map((needle) => ({ needle: needle.split(' '), isBegun: true })),
  ])
  const joined: Match[] = []
  for (const [index, { start }] of words.entries()) {
    const ends = sought.flatMap(({ needle, isBegun }) => {
      const last = words[index + needle.length - 1]
      const isHere = needle.every((word, offset) => {
        const stands = words[index + offset]?.folded
        return isBegun && offset === needle.length - 1 ? stands?.startsWith(word) : stands === word
      })
      if (!isHere || last === undefined) return []
      // Only the first character of a pair may have been searched for.
      const isFirst = last.unspaced === 'PAIR' && last.folded !== needle.at(-1)
      return [{ end: isFirst ? last.firstEnd : last.end, words: needle.length }]
    })
    if (ends.length === 0) continue
    const end = Math.max(...ends.map((each) => each.end))
    const previous = joined.at(-1)
    if (previous !== undefined && start < previous.end) previous.end = Math.max(previous.end, end)
    else joined.push({ start, end, words: Math.max(...ends.map((each) => each.words)) })
  }
  return joined
}

/** The stretch to show: from shortly before the first match, beginning and ending with whole words. */
function windowOf(text: string, words: readonly Span[], match: Span | undefined): Span {
  if (text.length <= snippetLength) return { start: 0, end: text.length }
  const earliest = Math.max(0, (match?.start ?? 0) - lead)
  const start = earliest === 0 ? 0 : (words.find((word) => word.start >= earliest)?.start ?? earliest)
  const latest = start + snippetLength
  if (latest >= text.length) return { start, end: text.length }
  const end = words.findLast((word) => word.end <= latest && word.start >= start)?.end
  return { start, end: Math.max(end ?? latest, Math.min(match?.end ?? 0, latest)) }
}
