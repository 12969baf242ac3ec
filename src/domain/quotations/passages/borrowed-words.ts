import { countWords } from '../../texts/texts.ts'

/** A passage, as far as it tells which words of a text it shows; positions are code points. */
export type ShownPassage = {
  readonly exact: string
  readonly prefix?: string | null
  readonly suffix?: string | null
  readonly start?: number | null
  readonly quoted: boolean
}

/** In a text of fewer words, such as a post or a notice, a share means nothing: a single fact is most of it. */
export const FEWEST_MEASURED_WORDS = 100

/** A bundle may show less than this share of a text's words without quoting them. */
export const LEAST_REFUSED_SHARE = 0.4

/**
 * How many words of a source its passages show without quoting them, including prefixes and suffixes. A place that
 * several passages show counts once, and not at all if one of them is quoted. This needs no text: positions show what
 * overlaps.
 */
export function borrowedWords(passages: Iterable<ShownPassage>): number {
  const unquoted = new Map<number, string>()
  const quoted = new Set<number>()
  const unplaced = new Set<string>()
  for (const { exact, prefix, suffix, start, quoted: isQuoted } of passages) {
    const beside = [prefix ?? '', suffix ?? '']
    if (start === null || start === undefined) {
      if (!isQuoted) unplaced.add(beside.join(exact))
      continue
    }
    const end = start + [...exact].length
    let at = start - [...(beside[0] ?? '')].length
    for (const character of beside.join(exact)) {
      if (isQuoted && start <= at && at < end) quoted.add(at)
      else unquoted.set(at, character)
      at += 1
    }
  }
  for (const at of quoted) unquoted.delete(at)
  const places = [...unquoted.keys()].sort((a, b) => a - b)
  const runs = places.map((at) => `${unquoted.has(at - 1) ? '' : '\n'}${unquoted.get(at)}`)
  return countWords(runs.join('')) + countWords([...unplaced].join('\n'))
}
