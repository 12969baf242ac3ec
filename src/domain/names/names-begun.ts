import { wordsIn } from '../search/words.ts'
import { beginsUnspaced } from '../texts/unspaced.ts'
import type { HowNamed } from './how-named.ts'
import { foldName, nameTerm, nameTerms } from './names.ts'
import { foldRomanisation } from './romanisation.ts'
import { americanBeginnings } from './spelling.ts'
import { latinWord } from './transliteration.ts'

/**
 * A name whose last word is incomplete: the complete words, folded, and what the last word may begin with once folded.
 */
export type BegunName = { readonly terms: readonly string[]; readonly beginnings: readonly string[] }

/** Too many words begin with a given letter. */
const FEWEST_LETTERS = 2

/** Whole names and parts of names are nearer than any incomplete name, which stays below this. */
const nearest = 0.85
/** Factor for names in which the text typed is not at the very beginning. */
const insideName = 0.9

/**
 * The incomplete name; null if its last word cannot be incomplete: something follows it, it is a title or a small word,
 * or it is a single letter of a script that writes words with several.
 */
export function begunName(typed: string): BegunName | null {
  const last = wordsIn(typed).at(-1)
  if (last === undefined || last.end < typed.length) return null
  const terms = nameTerms(typed)
  if (terms.at(-1) !== nameTerm(last.text)) return null
  const latin = latinWord(last.text)
  if (latin.length < FEWEST_LETTERS && !beginsUnspaced(last.text)) return null
  const folded = americanBeginnings(latin).map(foldRomanisation)
  // Folding turns "ye" into "e" only if it knows what follows.
  const initial = folded.map((word) => word.replace(/^i(?=e.)/, ''))
  return { terms: terms.slice(0, -1), beginnings: [...new Set([...folded, ...initial])] }
}

/** How a name matches one that is being typed; null if it does not. */
export function howBegun(typed: string, value: string): HowNamed | null {
  const begun = begunName(typed)
  if (begun === null) return null
  const own = nameTerms(value)
  if (!begun.terms.every((term) => own.includes(term))) return null
  const shares = own
    .filter((term) => !begun.terms.includes(term))
    .flatMap((term) =>
      begun.beginnings.flatMap((beginning) =>
        term.startsWith(beginning) ? [beginning.length / term.length] : [],
      ),
    )
  if (shares.length === 0) return null
  const share = (begun.terms.length + Math.max(...shares)) / own.length
  const begins = foldName(value).startsWith(foldName(typed)) ? 1 : insideName
  return { reason: 'BEGINNING', nearness: nearest * begins * share }
}
