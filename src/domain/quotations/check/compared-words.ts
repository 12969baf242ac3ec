import { wordsIn } from '../../search/words.ts'
import { fold } from '../../texts/folded-text.ts'
import { IGNORABLE } from '../../texts/optional-characters.ts'
import { unspacedPieces } from '../../texts/unspaced.ts'
import { bracketsIn, type EditorsBracket } from './editors-brackets.ts'

/** A word with the punctuation around it, and the key by which it is compared. */
export type ComparedWord = {
  readonly text: string
  readonly key: string
  /** Whether the text around it is all in capitals, so that its case means nothing. */
  readonly inCapitals: boolean
  /** Its beginning and end in the text, without the punctuation around it. */
  readonly start: number
  readonly end: number
  /** Whether there is no white space between it and the word before. */
  readonly glued: boolean
  /**
   * Whether there is a hyphen and white space between it and the word before, as when a line breaks one word in two.
   */
  readonly broken: boolean
  /** The number of the editor's bracket that contains it; null if none does. */
  readonly bracket: number | null
  /**
   * The words it may stand for if it has an editor's brackets: `argu[ed]` for any that begins with argu-; otherwise
   * null.
   */
  readonly standsFor: RegExp | null
}

type Token = { readonly start: number; readonly end: number }

const lineBreak = new RegExp(`^(?:[-‐][${IGNORABLE}]*|\\u00AD[${IGNORABLE}]*)\\s[\\s${IGNORABLE}>]*$`, 'u')

/**
 * The words of a text as they are compared: folded, without the punctuation around them, except for question marks,
 * which change the meaning. Case counts, except for a capital that may be due to the beginning of a sentence, and for
 * several words all in capitals. In scripts without spaces, each character is a word.
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

/** Divides the marks between two words into those after the first and those before the second. */
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

/** Words, or single characters in scripts without spaces; brackets inside a word do not divide it. */
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

/** A pattern for the words that a word with an editor's brackets may stand for: the brackets match any letters. */
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

/** Whether two words are the same; the capital of a sentence's first word is ignored in both. */
export const sameWord = (a: ComparedWord, b: ComparedWord) =>
  a.key === b.key ||
  (a.key.slice(1) === b.key.slice(1) && lowerFirst(a.key) === lowerFirst(b.key)) ||
  ((a.inCapitals || b.inCapitals) && a.key.toLowerCase() === b.key.toLowerCase())

/** Joins words broken by a hyphen at the end of a line, if the other text has the joined word among its keys. */
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

/** Every place at which a run of words occurs among others. */
export function runsOf(words: readonly ComparedWord[], run: readonly ComparedWord[]): number[] {
  const found: number[] = []
  for (let at = 0; run.length > 0 && at + run.length <= words.length; at += 1) {
    if (run.every((word, index) => sameWord(word, words[at + index] as ComparedWord))) found.push(at)
  }
  return found
}

/** Words as they appear in the text. */
export const textOfWords = (words: readonly ComparedWord[]): string =>
  words.map(({ text, glued }, index) => (glued || index === 0 ? text : ` ${text}`)).join('')
