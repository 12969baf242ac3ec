import { wordsIn } from '../search/words.ts'
import { beginsUnspaced } from '../texts/unspaced.ts'
import type { HowNamed } from './how-named.ts'
import { foldName, nameTerm, nameTerms } from './names.ts'
import { foldRomanisation } from './romanisation.ts'
import { americanBeginnings } from './spelling.ts'
import { latinWord } from './transliteration.ts'

/** A name of which the last word is only begun: the words before it, folded, and what a word begins with that it may become. */
export type BegunName = { readonly terms: readonly string[]; readonly beginnings: readonly string[] }

/** One letter begins too many words. */
const FEWEST_LETTERS = 2

/** What is nearer than any beginning is a whole name or a part of one. */
const nearest = 0.85
/** How much of that is left where the name itself begins otherwise. */
const insideName = 0.9

/**
 * Null where nothing is begun: behind the last word something else stands, it is a title or a small word, or it has one letter
 * of a script that takes several to a word.
 */
export function begunName(typed: string): BegunName | null {
  const last = wordsIn(typed).at(-1)
  if (last === undefined || last.end < typed.length) return null
  const terms = nameTerms(typed)
  if (terms.at(-1) !== nameTerm(last.text)) return null
  const latin = latinWord(last.text)
  if (latin.length < FEWEST_LETTERS && !beginsUnspaced(last.text)) return null
  const folded = americanBeginnings(latin).map(foldRomanisation)
  // "ye" is folded to e only where it is known what follows.
  const initial = folded.map((word) => word.replace(/^i(?=e.)/, ''))
  return { terms: terms.slice(0, -1), beginnings: [...new Set([...folded, ...initial])] }
}

/** How a name answers to one that is being typed; null where it does not. */
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
