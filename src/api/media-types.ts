/** The media types of an answer; the first where a client has no preference. */
const mediaTypes = ['application/json', 'application/graphql-response+json'] as const

export type MediaType = (typeof mediaTypes)[number]

/**
 * The media type to answer in, by the header `Accept`; of two that the client prefers equally, the one that it names first.
 * Null where it accepts neither.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
export function mediaTypeFor(accept: string | undefined): MediaType | null {
  const ranges = (accept || '*/*').split(',').map(rangeOf)
  const [best] = mediaTypes
    .map((type) => ({ type, ...rangeFor(type, ranges) }))
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality || one.place - other.place)
  return best?.type ?? null
}

type Range = { readonly range: string; readonly quality: number; readonly place: number }

function rangeOf(text: string, place: number): Range {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const quality = parameters.find((each) => each.startsWith('q='))?.slice('q='.length)
  return { range, quality: quality === undefined ? 1 : Number(quality) || 0, place }
}

/** The range that applies to a type: the most specific one. */
function rangeFor(type: MediaType, ranges: readonly Range[]): Range {
  const matching = [type, 'application/*', '*/*'].flatMap((each) =>
    ranges.filter(({ range }) => range === each),
  )
  return matching[0] ?? { range: type, quality: 0, place: ranges.length }
}
