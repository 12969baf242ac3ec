import { nameTerms } from './names.ts'

/** A word with a capital, and more of them, also behind the small words that a long name has. */
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’\-]*`
const NAMES = new RegExp(
  String.raw`${WORD}(?:[ \n\t]+(?:(?:of|for|the|de|la|von|van|der|bin|al)[ \n\t]+){0,3}${WORD})*`,
  'gu',
)
const SMALL = /(?: (?:of|for|the))+ /u

/** What may be names in a text: its runs of words with a capital, whole and between small words. At most 50. */
export function namesIn(text: string): string[] {
  const runs = [...text.matchAll(NAMES)].map(([run]) => run.replace(/\s+/gu, ' '))
  return [...new Set(runs.flatMap((run) => [run, ...run.split(SMALL)]))].slice(0, 50)
}

/**
 * Whether whoever writes `run` names one who goes by `names`: by all the words of one of these, or, of a person, by the
 * last of them, with or without others: "Mr Umerov", "Rustem Umerov", "Umerov", but not "Rustem".
 */
export function isNamed(run: string, names: readonly string[], isPerson: boolean): boolean {
  const terms = nameTerms(run)
  return names.some((name) => {
    const own = nameTerms(name)
    const last = own.at(-1)
    if (last === undefined) return false
    return (
      own.every((term) => terms.includes(term)) ||
      (isPerson && terms.every((term) => own.includes(term)) && terms.includes(last))
    )
  })
}
