import { IGNORABLE } from '../texts/optional-characters.ts'

/** A word as it appears in a text, with its place in code units. */
export type Word = { text: string; start: number; end: number }

const inside = '[\\p{L}\\p{N}\\p{M}]'
const letters = `[\\p{L}\\p{N}]${inside}*(?:[${IGNORABLE}]+${inside}+)*`
const word = new RegExp(`\\d{1,3}(?:,\\d{3})+(?![\\p{L}\\p{N}])|${letters}(?:['’‘ʼ\`´′＇׳]${letters})*`, 'gu')

/**
 * The words of a text: runs of letters, marks on letters, and digits. An apostrophe inside a word belongs to it
 * ("Russia's", "Солов'їв"), as do the commas of a number ("1,000") and invisible characters (a soft hyphen); dashes and
 * everything else separate words. In a script without spaces, each run is one word.
 */
export const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }))
