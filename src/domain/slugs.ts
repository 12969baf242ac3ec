import { latinWord } from './names/transliteration.ts'
import { wordsIn } from './search/words.ts'

const longestSlug = 80

/**
 * A readable slug of a text: its words in plain Latin letters, joined by hyphens, cut after the last whole word within
 * 80 characters, so that an id has room for its kind and a number. A letter of another script becomes its code point
 * (習: u7fd2); a text without a word becomes `unnamed`.
 *
 * @param longest another limit, for a slug that will be part of a longer one
 */
export function slugOf(text: string, longest = longestSlug): string {
  const words = wordsIn(text).map(({ text: word }) => latinWord(word).replace(/[^a-z0-9]/gu, codePointOf))
  const slug = words.filter((word) => word !== '').join('-')
  return slug === '' ? 'unnamed' : cut(slug, longest)
}

/**
 * The slug for a new record: the wanted one or, if that is taken, the first free one of `-2`, `-3` and so on. The first
 * record keeps its slug, and a slug never changes once it is assigned.
 */
export function freeSlug(wanted: string, isTaken: (slug: string) => boolean): string {
  let slug = wanted
  for (let number = 2; isTaken(slug); number++) {
    const suffix = `-${number}`
    slug = cut(wanted, longestSlug - suffix.length) + suffix
  }
  return slug
}

/** Cuts at the last hyphen within the limit; within a word only if the first word is longer than the limit. */
function cut(slug: string, limit: number): string {
  if (slug.length <= limit) return slug
  const end = slug.lastIndexOf('-', limit)
  return slug.slice(0, end > 0 ? end : limit)
}

/** A code point as a word of its own: `u7fd2`. */
const codePointOf = (letter: string) => `u${letter.codePointAt(0)?.toString(16) ?? ''}`
