import { placesOf, type SearchableText, type Span } from '../../texts/searchable-text.ts'
import { foldAlike, foldedEndsWith, foldedStartsWith } from '../check/broken-words.ts'

/**
 * The text around a passage where it was last found, by which it can be recognised after the text around it was edited.
 * It is short, because little may be borrowed of a publisher's text, and so it is stored together with what made it
 * unique.
 */
export type Surroundings = {
  readonly before: string
  readonly after: string
  /**
   * How much of each side was enough to tell the passage from every other place with the same words. This prevents a
   * sentence that occurs twice among the same words from being mistaken for its twin.
   */
  readonly telling: readonly Telling[]
}

/** How much of a side matches: all of it; all of it or the part on the passage's own line; anything. */
const extents = ['ALL', 'LINE', 'ANY'] as const
type Extent = (typeof extents)[number]
type Telling = `${Extent} ${Extent}`

const tellings = extents
  .flatMap((before) => extents.map((after): Telling => `${before} ${after}`))
  .filter((telling) => telling !== 'ANY ANY')

/** How many characters are kept on either side. */
const mostAround = 24

/** If a passage has moved, at least this many letters and digits around it must match, because fewer occur anywhere. */
const leastLetters = 10

/** The surroundings of a span of a text; null if another place has the same words among the same surroundings. */
export function surroundingsOf(exact: string, span: Span, text: SearchableText): Surroundings | null {
  const { before, after } = around(span, text)
  const kept = {
    before: [...before].slice(-mostAround).join(''),
    after: [...after].slice(0, mostAround).join(''),
  }
  const places = everyPlaceOf(exact, text).map((place) => agreementAt(kept, place, text))
  const telling = tellings.filter((each) => places.filter((place) => agrees(place, each)).length === 1)
  return telling.length === 0 ? null : { ...kept, telling }
}

/**
 * Whether a passage at its old position in a changed text is still the same one: a side that was enough to identify it
 * is enough.
 */
export function isStillThere(kept: Surroundings, span: Span, text: SearchableText): boolean {
  const place = agreementAt(kept, span, text)
  return kept.telling.some((telling) => agrees(place, telling))
}

/**
 * The places in a changed text where a passage is recognised. Both sides must match, each to its end or to the end of
 * the passage's own line, so that a line which was added next to it does not hide it. A place that matches to both ends
 * is the only one returned.
 */
export function recognisedPlaces(exact: string, kept: Surroundings, text: SearchableText): Span[] {
  const telling = kept.telling.filter((each) => !each.includes('ANY'))
  const known = everyPlaceOf(exact, text)
    .map((span) => ({ span, place: agreementAt(kept, span, text) }))
    .filter(({ place }) => lettersIn(place) >= leastLetters && telling.some((each) => agrees(place, each)))
  const whole = known.filter(({ place }) => agrees(place, 'ALL ALL'))
  return (whole.length === 1 ? whole : known).map(({ span }) => span)
}

/** Every place with the same words, apart from typography. */
const everyPlaceOf = (exact: string, text: SearchableText): Span[] =>
  placesOf({ exact }, text, 'NORMALISED', Number.POSITIVE_INFINITY)

/** Takes more text than is kept, because folding may shorten it. */
const around = ({ from, to }: Span, { text }: SearchableText) => ({
  before: text.slice(Math.max(0, from - 4 * mostAround), from),
  after: text.slice(to, to + 4 * mostAround),
})

/** The matching part of a side, to its end and to the end of the line; null where it does not match. */
type Agreed = { readonly ALL: string | null; readonly LINE: string | null }
type Place = { readonly before: Agreed; readonly after: Agreed }

function agreementAt(kept: Pick<Surroundings, 'before' | 'after'>, span: Span, text: SearchableText): Place {
  const { before, after } = around(span, text)
  const isBefore = foldedEndsWith(before, kept.before)
  const isAfter = foldedStartsWith(after, kept.after)
  return {
    before: agreed(kept.before, isBefore, /[^\n]*$/, before),
    after: agreed(kept.after, isAfter, /^[^\n]*/, after),
  }
}

function agreed(kept: string, isWhole: boolean, line: RegExp, found: string): Agreed {
  const [ours = ''] = line.exec(kept) ?? []
  const [theirs = ''] = line.exec(found) ?? []
  const isLine = kept.includes('\n') && foldAlike(ours.trim(), theirs.trim())
  return { ALL: isWhole ? kept : null, LINE: isWhole ? kept : isLine ? ours : null }
}

function agrees({ before, after }: Place, telling: Telling): boolean {
  const [one, other] = telling.split(' ') as [Extent, Extent]
  return (one === 'ANY' || before[one] !== null) && (other === 'ANY' || after[other] !== null)
}

const lettersIn = ({ before, after }: Place): number =>
  `${before.LINE ?? ''}${after.LINE ?? ''}`.match(/[\p{L}\p{N}]/gu)?.length ?? 0
