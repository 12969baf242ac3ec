import type { CitedFragment } from '../../generated/page-operations.ts'
import { plainDate } from './dates.ts'
import { sourceNouns } from './kinds.ts'

/** What a source is called where it has no title: "Unnamed article". */
export const sourceName = ({ title, sourceKind }: Pick<CitedFragment, 'title' | 'sourceKind'>): string =>
  title ?? `Unnamed ${sourceNouns[sourceKind]}`

/** Who published it: its publisher, or that it has none. */
export const publisherName = ({ publisher, sourceKind }: CitedFragment): string =>
  publisher?.name ?? `Unnamed ${sourceNouns[sourceKind]}`

/** When it was published, in few words. */
export const publishedWords = ({ publishedAt }: Pick<CitedFragment, 'publishedAt'>): string =>
  publishedAt === null ? 'no date' : plainDate(publishedAt.edtf)

/** "The Moscow Times, 9 June 2025". */
export const citation = (source: CitedFragment): string =>
  `${publisherName(source)}, ${publishedWords(source)}`

type Independence = {
  readonly independentSources: number
  readonly corroboration: {
    readonly origins: number
    readonly unknownLineage: number
    readonly copies: number
  }
}

/**
 * How independent the sources of a statement are known to be: "4 sources, of which 1 repeats the text of another. At most 3 are
 * independent. ..."
 */
export function independenceWords({ independentSources: most, corroboration }: Independence): string {
  const { origins, unknownLineage: unknown, copies } = corroboration
  const repeated =
    copies === 0 ? '' : `, of which ${copies} ${copies === 1 ? 'repeats' : 'repeat'} the text of another`
  const known = most - unknown
  const lineage =
    known === 0
      ? 'Where they have it from is not recorded.'
      : [
          `${known} of them ${known === 1 ? 'leads' : 'lead'} to ${origins} recorded ${origins === 1 ? 'origin' : 'origins'}`,
          ...(unknown > 0 ? [`for ${unknown}, none is recorded`] : []),
        ].join('; ')
  return [
    `${most + copies} sources${repeated}.`,
    ...(most > 1 ? [`At most ${most} are independent.`] : []),
    lineage.endsWith('.') ? lineage : `${lineage}.`,
  ].join(' ')
}

/**
 * The address of a source that leads to the passage in it.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function passageAddress(url: string, words: string): string {
  const all = words.trim().split(/\s+/)
  const isLong = all.length > 12
  const ends = isLong ? [all.slice(0, 5).join(' '), all.slice(-5).join(' ')] : [all.join(' ')]
  const fragment = ends.map((end) => encodeURIComponent(end).replaceAll('-', '%2D')).join(',')
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`
}

/** "themoscowtimes.com". */
export const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url
