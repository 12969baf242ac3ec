import { isInflected } from '../../names/inflected-names.ts'
import type { Cues } from './cues.ts'

const known = new WeakMap<Cues, Map<string, string | null>>()

/**
 * The office or occupation that a word names, in the nominative: "канцлер" from "канцлера", "режисер" from "режисера";
 * null if it names none. The language's list of such words is short.
 */
export function roleOf(word: string, cues: Cues): string | null {
  if (cues.roles.has(word) || OF_SCIENCE.test(word)) return word
  const end = cues.cases.find((each) => word.endsWith(each) && cues.roles.has(word.slice(0, -each.length)))
  if (end !== undefined) return word.slice(0, -end.length)
  if (!/^\p{Script=Cyrillic}/u.test(word)) return null
  const words = known.get(cues) ?? new Map<string, string | null>()
  known.set(cues, words)
  const before = words.get(word)
  if (before !== undefined) return before
  const role = [...cues.roles].find((each) => each[0] === word[0] && isInflected(word, each)) ?? null
  words.set(word, role)
  return role
}

/** What the words for scientists and physicians of any subject end with: "ornithologist", "toxicologue", "біолог". */
const OF_SCIENCE = /\p{L}{2}(?:olog(?:ists?|ues?|[ea]|in)|олог(?:а|ом|ові|у|и|иня|ині|ині|ів|ов)?)$/u

/** The forms of a word for an office, for a woman and for a man: "прес-секретарка" and "прес-секретар". */
export const rolesLike = (role: string): string[] => [
  role,
  ...FEMININE.flatMap(([woman, men]) =>
    role.endsWith(woman) ? men.map((man) => role.slice(0, -woman.length) + man) : [],
  ),
  ...FEMININE.flatMap(([woman, men]) =>
    men.flatMap((man) => (man !== '' && role.endsWith(man) ? [role.slice(0, -man.length) + woman] : [])),
  ),
  ...(/\p{Script=Cyrillic}$/u.test(role) && !role.endsWith('ка') ? [`${role}ка`] : []),
]

const FEMININE: readonly (readonly [woman: string, men: readonly string[]])[] = [
  ['ниця', ['ник']],
  ['ница', ['ник']],
  ['ніца', ['нік']],
  ['иня', ['']],
  ['ыня', ['']],
  ['ша', ['']],
  ['ка', ['', 'ець', 'ец']],
  ['woman', ['man']],
  ['in', ['']],
  ['trice', ['teur']],
  ['euse', ['eur']],
  ['ère', ['er']],
  ['ienne', ['ien']],
  ['e', ['']],
]
