import { IGNORABLE } from '../texts/optional-characters.ts'

/** One word of a text, as it stands there, with its place in code units. */
export type Word = { text: string; start: number; end: number }

const inside = '[\\p{L}\\p{N}\\p{M}]'
const letters = `[\\p{L}\\p{N}]${inside}*(?:[${IGNORABLE}]+${inside}+)*`
const word = new RegExp(`\\d{1,3}(?:,\\d{3})+(?![\\p{L}\\p{N}])|${letters}(?:['’‘ʼ\`´′＇׳]${letters})*`, 'gu')

/**
 * The words of a text: runs of letters, their marks and digits. An apostrophe inside belongs to its word
 * ("Russia's", "Солов'їв"), so do the commas of a number ("1,000") and characters that nobody sees (a soft
 * hyphen); dashes and all else part words. A script that writes no spaces gives one word per run.
 */
export const wordsIn = (text: string): Word[] =>
  Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }))
