import { type ComparedText, wholePlacesOf, wordsBeside } from './compared-text.ts'
import { runsOf } from './compared-words.ts'

/**
 * A place of quoted words in a text, where they are identical or differ only in typography, with the text around it.
 */
export type QuotePlace = { readonly exact: boolean; readonly before: string; readonly after: string }

/** Every place of quoted words in a text, those with identical characters first. */
export function quotePlaces(quoted: ComparedText, text: ComparedText): QuotePlace[] {
  const exact = placesOf(quoted.text, text.text, true)
  if (exact.length > 0) return exact
  const folded = placesOf(quoted.folded, text.folded, false)
  if (folded.length > 0) return folded
  // Letters in brackets are an editor's, which are reported (edited.ts).
  if (quoted.words.some(({ standsFor }) => standsFor !== null)) return []
  const [run, words] = [wordsBeside(quoted, text), wordsBeside(text, quoted)]
  return runsOf(words, run).map((at) => ({
    exact: false,
    before: text.text.slice(0, words[at]?.start ?? 0),
    after: text.text.slice(words[at + run.length - 1]?.end ?? text.text.length),
  }))
}

const placesOf = (words: string, text: string, exact: boolean): QuotePlace[] =>
  wholePlacesOf(words, text).map((at) => ({
    exact,
    before: text.slice(0, at),
    after: text.slice(at + words.length),
  }))
