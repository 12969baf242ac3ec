import { foldName, nameTerms } from './names.ts'
import { titles } from './titles.ts'

/** A word with a capital, and more of them, also behind the small words that a long name has. */
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’\-]*`
const NAMES = new RegExp(
  String.raw`${WORD}(?:[ \n\t]+(?:(?:of|for|the|de|la|von|van|der|bin|al)[ \n\t]+){0,3}${WORD})*`,
  'gu',
)
const SMALL = /(?: (?:of|for|the))+ /u

/** Words that have a capital where they begin a sentence, or always, and are no part of a name. */
const OPENERS = new Set(
  (
    'and but or so yet for in on at to by with from after before during until since when while as if although later earlier ' +
    'then meanwhile however yesterday today now also still even both what that he she it they we you ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april may june july august september october november december ' +
    'і й та але а в у на за по и но в к от когда коли потім'
  ).split(' '),
)

/** What may be a name in a text. One that is not whole is the end of a run of words with a capital, and may be a person's. */
export type NameInText = { readonly text: string; readonly isWhole: boolean }

/** What may be names in a text: its runs of words with a capital, whole, between small words, and their ends. At most 50. */
export function namesIn(text: string): NameInText[] {
  const runs = [...text.matchAll(NAMES)].map(([run]) => run.replace(/\s+/gu, ' '))
  const wholes = [...new Set(runs.flatMap((run) => [run, ...run.split(SMALL)]))]
  const ends = [...new Set(wholes.map(endOf))].filter((end) => end !== '' && !wholes.includes(end))
  return [
    ...wholes.map((whole) => ({ text: whole, isWhole: true })),
    ...ends.map((end) => ({ text: end, isWhole: false })),
  ].slice(0, 50)
}

/** What is left of a run behind a possessive, a title, and words that begin a sentence: "Umerov" of "Kyiv's Minister Umerov". */
function endOf(run: string): string {
  const words = run.split(' ')
  const before = words
    .slice(0, -1)
    .findLastIndex((word) => /['’]s$/u.test(word) || titles.has(word.toLowerCase()))
  const first = words.findIndex((word, index) => index > before && !OPENERS.has(word.toLowerCase()))
  return first === -1 ? '' : words.slice(first).join(' ')
}

/**
 * Whether whoever writes a name means one who goes by `names`: it has all the words of one of these, or is, of a person, the
 * last of them, with or without others: "Mr Umerov", "Rustem Umerov", "Umerov", but not "Rustem".
 */
export function isNamed({ text, isWhole }: NameInText, names: readonly string[], isPerson: boolean): boolean {
  if (!isWhole && !isPerson) return false
  const terms = nameTerms(text)
  return names.some((name) => {
    const own = nameTerms(name)
    const last = own.at(-1)
    if (last === undefined) return false
    const isLast = isPerson && terms.includes(last) && terms.every((term) => own.includes(term))
    return isLast || own.every((term) => terms.includes(term))
  })
}

/** Whether a text may name one who goes by `names`: anywhere it has all the words of one of these, or, of a person, the last. */
export function mayName(text: string, names: readonly string[], isPerson: boolean): boolean {
  const words = new Set(foldName(text).split(' '))
  return names.some((name) => {
    const own = nameTerms(name)
    const telling = isPerson ? own.slice(-1) : own
    return telling.length > 0 && telling.every((term) => words.has(term))
  })
}

const SAID =
  'said|says|added|wrote|insisted|replied|argued|claimed|noted|stressed|continued|concluded|explained|admitted'
/** Behind these may stand who was spoken to. */
const SAYS = `${SAID}|told|asked|warned|announced|called|recalled`
const SPEAKS_ON = new RegExp(
  String.raw`\b(?:he|she|they|it)\s+(?:(?:also|then|later)\s+)?(?:${SAYS})\b`,
  'iu',
)

/** Whether an English sentence has somebody speak whom it does not name: "she said". */
export const speaksOn = (sentence: string): boolean => SPEAKS_ON.test(sentence)

/** Whether an English sentence has one of a name speak: "said Mr Umerov", "Umerov, the minister, also warned". */
export function speaksAs(sentence: string, { text }: NameInText): boolean {
  const name = text.replace(/[^\p{L}\p{N}]+/gu, String.raw`[^\p{L}\p{N}]+`)
  const before = String.raw`\b(?:${SAID})\s+(?:(?!(?:that|in|to|of|about|with|by|for|after)\s)[\p{L}.]+,?\s+){0,4}?${name}(?![\p{L}\p{N}])`
  const behind = String.raw`(?<![\p{L}\p{N}])${name}(?:,[^,.;:]{1,80})?,?\s+(?:(?:also|then|later|has|had)\s+)?(?:${SAYS})\b`
  return new RegExp(`${before}|${behind}`, 'u').test(sentence)
}
