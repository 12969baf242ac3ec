import type { Cues } from '../vocabulary/cues.ts'
import { isGivenName } from '../vocabulary/given-names.ts'
import { roleOf } from '../vocabulary/role-words.ts'
import { isShortTitle } from '../vocabulary/short-titles.ts'

/** What is read of a token here. */
type Written = {
  readonly kind: string
  readonly text: string
  readonly lower: string
  readonly isCapital: boolean
  readonly isFirst: boolean
}

/** "CDU", "AfD": capitals inside a word, which only names have; not "Corona-Regeln". */
const LETTERS = /^\p{Lu}[\p{Lu}\p{N}]+$|^\p{Lu}\p{Ll}*\p{Lu}[\p{L}\p{N}]*$/u

/** Small words inside a person's name. */
const WITHIN = new Set(['von', 'van', 'zu', 'de', 'der', 'den', 'di', 'bin', 'al', 'el'])

/**
 * The tokens of a German sentence, in which only what can be a name has a capital: German writes every noun with one. A
 * name is a word that the draft has as a last name elsewhere (`isKnown`), one of two capitalised words in a row that say
 * no office and no day, or a word right beside a verb of saying.
 */
export function withoutNouns<Token extends Written>(
  tokens: readonly Token[],
  cues: Cues,
  isKnown: (word: string) => boolean = () => false,
): Token[] {
  const couldBe = tokens.map((token, at) => isNoun(token, at))
  return tokens.map((token, at) => {
    if (token.kind !== 'WORD' || !/^@?\p{Lu}/u.test(token.text)) return token
    const isName = couldBe[at] === true && (isInRun(at) || isAlone(token, at))
    const isFirst = token.isFirst && !(isName && isKnown(token.text))
    return isName === token.isCapital && isFirst === token.isFirst
      ? token
      : { ...token, isCapital: isName, isFirst }
  })

  function isNoun({ kind, text, lower, isFirst }: Written, at: number): boolean {
    if (kind !== 'WORD' || !/^@?\p{Lu}/u.test(text)) return false
    if (isKnown(text)) return true
    if (isFirst && (cues.openers.has(lower) || cues.says.has(lower))) return false
    // "Coach Tennant", if the draft has "Bo Tennant".
    const next = tokens[at + 1]
    if (next?.kind === 'WORD' && isKnown(next.text) && !isGivenName(text)) return false
    const isLastName = isGivenName(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.kind === 'WORD'
    return !cues.times.has(lower) && (isLastName || roleOf(lower, cues) === null)
  }

  function isInRun(at: number): boolean {
    return (
      !isOfArticle(at) &&
      ((isNext(at, 1) && !isOfArticle(at + 1)) || (isNext(at, -1) && !isOfArticle(at - 1)))
    )
  }

  /** "Mit den Menschen Kontakt halten": a noun behind an article, which a person's name has not. */
  function isOfArticle(at: number): boolean {
    const { text, isFirst } = tokens[at] as Written
    return (
      cues.determiners.has(tokens[at - 1]?.lower ?? '') &&
      !/^v[oa]n$/u.test(tokens[at - 2]?.lower ?? '') &&
      !isFirst &&
      !isKnown(text) &&
      !isGivenName(text) &&
      !LETTERS.test(text)
    )
  }

  function isNext(at: number, step: 1 | -1): boolean {
    let next = at + step
    if (couldBe[next] === true) return true
    while (WITHIN.has(tokens[next]?.text ?? '')) next += step
    const isPerson = /^(?:von|van|zu|bin|al|el|de|di)$/u.test(
      tokens[step === 1 ? at + 1 : next + 1]?.text ?? '',
    )
    return (
      isPerson &&
      next !== at + step &&
      couldBe[next] === true &&
      couldBe[at] === true &&
      isGivenNear(at, next)
    )
  }

  function isGivenNear(at: number, other: number): boolean {
    return isGivenName(tokens[Math.min(at, other)]?.text ?? '')
  }

  function isAlone({ text, isFirst }: Written, at: number): boolean {
    if (LETTERS.test(text) || isKnown(text)) return true
    const before = besideSkipped(at, -1)
    const after = besideSkipped(at, 1)
    const isSubjectAfter =
      before !== undefined && (cues.says.has(before.lower) || cues.according.has(before.lower)) && !isFirst
    // "Kanzler Marlow:", but not "übte der Kanzler Kritik".
    const holder = tokens[at - 1]
    const isHolder =
      holder?.kind === 'WORD' &&
      /^\p{Lu}/u.test(holder.text) &&
      roleOf(holder.lower, cues) !== null &&
      !cues.bodies.has(roleOf(holder.lower, cues) ?? '') &&
      !isShortTitle(text) &&
      isBare(at - 1)
    if (isHolder) return true
    const isSubjectBefore = after !== undefined && cues.says.has(after.lower) && at === indexOfFirst()
    return isSubjectAfter || (isSubjectBefore && !isSubjectBehind(at))
  }

  /** Whether no article and no adjective belongs to a noun. */
  function isBare(at: number): boolean {
    const before = tokens[at - 1]
    return (
      before === undefined ||
      before.kind !== 'WORD' ||
      !(cues.determiners.has(before.lower) || /(?:e|en|er|es|em)$/u.test(before.lower)) ||
      cues.says.has(before.lower) ||
      cues.skip.has(before.lower)
    )
  }

  function besideSkipped(at: number, step: 1 | -1): Written | undefined {
    let next = at + step
    while (cues.skip.has(tokens[next]?.lower ?? '')) next += step
    return tokens[next]
  }

  function indexOfFirst(): number {
    return tokens.findIndex(({ kind }) => kind === 'WORD')
  }

  /** "Vergebens sagte der Minister": the subject is behind the verb, and what begins the sentence is no name. */
  function isSubjectBehind(at: number): boolean {
    const reflexive = tokens[at + 2]?.lower === 'sich' ? 3 : 2
    const next = tokens[at + reflexive]
    if (next?.kind !== 'WORD') return false
    return (
      [cues.he, cues.she, cues.it].some((words) => words.has(next.lower)) ||
      /^(?:der|die|das|ein|eine|ihre?|seine?|unsere?)$/u.test(next.lower) ||
      couldBe[at + reflexive] === true
    )
  }
}
