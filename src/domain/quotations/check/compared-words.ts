import { wordsIn } from '../../search/words.ts'
import { fold } from '../../texts/folded-text.ts'
import { IGNORABLE } from '../../texts/optional-characters.ts'
import { unspacedPieces } from '../../texts/unspaced.ts'
import { bracketsIn, type EditorsBracket } from './editors-brackets.ts'

/** A word with the punctuation around it, and the key by which it is compared. */
export type ComparedWord = {
  readonly text: string
  readonly key: string
  /** Whether its whole text is set in capitals, so that its case tells nothing. */
  readonly inCapitals: boolean
  /** Where it begins and ends in its text, without the punctuation around it. */
  readonly start: number
  readonly end: number
  /** Whether no white space parts it from the word before. */
  readonly glued: boolean
  /** Whether a hyphen and white space part it from the word before, as where a line breaks one word in two. */
  readonly broken: boolean
  /** Which of the text's editor's brackets it stands in; null where in none. */
  readonly bracket: number | null
  /** The words that it may stand for where an editor's brackets are in it: `argu[ed]` for all in argu-; else null. */
  readonly standsFor: RegExp | null
}

type Token = { readonly start: number; readonly end: number }

const lineBreak = new RegExp(`^(?:[-‐][${IGNORABLE}]*|\\u00AD[${IGNORABLE}]*)\\s[\\s${IGNORABLE}>]*$`, 'u')

/**
 * The words of a text as two texts are compared: folded, without the punctuation around them but for a question mark,
 * which changes what is said. Case counts, but for the capital that may begin a sentence, and but for several words that
 * are all in capitals. Scripts without spaces give a word for each character.
 */
export function comparedWords(text: string): ComparedWord[] {
  const brackets = bracketsIn(text)
  const [inside, around] = [brackets.filter(({ inWord }) => inWord), brackets.filter(({ inWord }) => !inWord)]
  const foldOnce = memoised(fold)
  const tokens = tokensOf(text, inside, foldOnce)
  const inCapitals = tokens.length > 1 && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
  return tokens.map(({ start, end }, index) => {
    const gapBefore = text.slice(tokens[index - 1]?.end ?? 0, start)
    const glued = index > 0 && !/\s/u.test(gapBefore)
    const before = index > 0 ? marksBetween(gapBefore).before : (/\S*$/u.exec(gapBefore)?.[0] ?? '')
    const { after } = marksBetween(text.slice(end, tokens[index + 1]?.start ?? text.length))
    const beginsSentence =
      index === 0 ||
      (gapBefore !== '' && /[.!?…:"”»]\s*["“„«‘']?$/u.test(text.slice(Math.max(0, start - 4), start)))
    const word = text.slice(start, end)
    const mended = inside.filter(({ from, to }) => from < end && to > start)
    const letters = mended.length === 0 ? word : word.replace(/[[\]［］【】〔〕]/gu, '')
    const key = `${foldOnce(letters)}${/[?？؟]/u.test(after) ? '?' : ''}`
    const bracket = around.findIndex(({ from, to }) => from <= start && end <= to)
    return {
      text: `${before}${word}${after}`,
      key: beginsSentence ? lowerFirst(key) : key,
      inCapitals,
      start,
      end,
      glued,
      broken: index > 0 && lineBreak.test(gapBefore) && /^\p{Ll}/u.test(word),
      bracket: bracket === -1 ? null : bracket,
      standsFor: mended.length === 0 ? null : patternOf(text, { start, end }, mended),
    }
  })
}

function memoised(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const value = known.get(text) ?? compute(text)
    known.set(text, value)
    return value
  }
}

/** What of the marks between two words stands after the first, and what before the second. */
function marksBetween(gap: string): { readonly after: string; readonly before: string } {
  if (gap === '' || gap === ' ') return { after: '', before: '' }
  const space = /\s[\s\S]*\s|\s/u.exec(gap)
  if (space !== null)
    return { after: gap.slice(0, space.index), before: gap.slice(space.index + space[0].length) }
  const opening = gap.search(/[([［【〔“„«‹「『]/u)
  return opening === -1
    ? { after: gap, before: '' }
    : { after: gap.slice(0, opening), before: gap.slice(opening) }
}

/** Words, a character each in scripts without spaces; brackets inside a word do not part it. */
function tokensOf(
  text: string,
  inside: readonly EditorsBracket[],
  foldOnce: (piece: string) => string,
): Token[] {
  const tokens: { start: number; end: number }[] = []
  for (const { text: run, start } of wordsIn(text)) {
    let at = start
    for (const piece of unspacedPieces(run)) {
      const last = tokens.at(-1)
      const isOneWord =
        last !== undefined &&
        at - last.end === 1 &&
        inside.some(({ from, to }) => from === last.end || to === at)
      if (isOneWord) last.end = at + piece.length
      else if (foldOnce(piece) !== '') tokens.push({ start: at, end: at + piece.length })
      at += piece.length
    }
  }
  return tokens
}

/** What a word may be for, where an editor's brackets stand for any letters. */
function patternOf(text: string, { start, end }: Token, mended: readonly EditorsBracket[]): RegExp {
  let pattern = ''
  let at = start
  for (const { from, to } of mended) {
    pattern += `${fold(text.slice(at, Math.max(at, from)))}[\\p{L}\\p{M}]*`
    at = to
  }
  return new RegExp(`^${pattern}${fold(text.slice(at, Math.max(at, end)))}\\??$`, 'iu')
}

const lowerFirst = (word: string) => {
  const [first = ''] = word
  return first.toLowerCase() + word.slice(first.length)
}

/** Whether two words are one; the capital of a sentence's first word counts for neither. */
export const sameWord = (a: ComparedWord, b: ComparedWord) =>
  a.key === b.key ||
  (a.key.slice(1) === b.key.slice(1) && lowerFirst(a.key) === lowerFirst(b.key)) ||
  ((a.inCapitals || b.inCapitals) && a.key.toLowerCase() === b.key.toLowerCase())

/** The words, joined where a hyphen at a line's end broke one that is among the keys of another text. */
export function rejoined(words: readonly ComparedWord[], keys: ReadonlySet<string>): readonly ComparedWord[] {
  if (!words.some(({ broken }) => broken)) return words
  const whole: ComparedWord[] = []
  for (const word of words) {
    const first = whole.at(-1)
    const key = first === undefined ? '' : `${first.key}${word.key}`
    if (first !== undefined && word.broken && (keys.has(key) || keys.has(lowerFirst(key)))) {
      whole[whole.length - 1] = { ...first, text: `${first.text} ${word.text}`, key, end: word.end }
    } else whole.push(word)
  }
  return whole
}

/** Where a run of words stands among others, each time. */
export function runsOf(words: readonly ComparedWord[], run: readonly ComparedWord[]): number[] {
  const found: number[] = []
  for (let at = 0; run.length > 0 && at + run.length <= words.length; at += 1) {
    if (run.every((word, index) => sameWord(word, words[at + index] as ComparedWord))) found.push(at)
  }
  return found
}

/** Words as a text has them. */
export const textOfWords = (words: readonly ComparedWord[]): string =>
  words.map(({ text, glued }, index) => (glued || index === 0 ? text : ` ${text}`)).join('')
