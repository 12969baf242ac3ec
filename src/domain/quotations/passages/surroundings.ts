import { placesOf, type SearchableText, type Span } from '../../texts/searchable-text.ts'
import { foldAlike, foldedEndsWith, foldedStartsWith } from '../check/broken-words.ts'

/**
 * What stood around a passage where it was last found, by which it is known again when the text around it is edited. It is
 * short, as what is borrowed of a publisher's text has to be, and so it is kept with what tells it from elsewhere.
 */
export type Surroundings = {
  readonly before: string
  readonly after: string
  /**
   * How much of the two sides, each, told the passage from every other place that has its words. A sentence that stands twice
   * among the same words is so never taken for its twin.
   */
  readonly telling: readonly Telling[]
}

/** How much of a side agrees: all of it; all of it, or as much as stands on the passage's own line; whatever stands there. */
const extents = ['ALL', 'LINE', 'ANY'] as const
type Extent = (typeof extents)[number]
type Telling = `${Extent} ${Extent}`

const tellings = extents
  .flatMap((before) => extents.map((after): Telling => `${before} ${after}`))
  .filter((telling) => telling !== 'ANY ANY')

/** How many characters are kept on either side. */
const mostAround = 24

/** Where a passage stands elsewhere than before, so many letters and digits agree around it at least: fewer stand anywhere. */
const leastLetters = 10

/** What stands around a place of a text; null where another place has the same words among the same. */
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
 * Whether a passage that stands where it stood in a text that was changed is the same one: a side that told it by itself is
 * enough.
 */
export function isStillThere(kept: Surroundings, span: Span, text: SearchableText): boolean {
  const place = agreementAt(kept, span, text)
  return kept.telling.some((telling) => agrees(place, telling))
}

/**
 * The places of a changed text where a passage is known again. Both sides agree, each to its end or to that of the passage's own
 * line, so that a line which was added next to it does not hide it. One that agrees to both ends comes alone.
 */
export function placesKnownAgain(exact: string, kept: Surroundings, text: SearchableText): Span[] {
  const telling = kept.telling.filter((each) => !each.includes('ANY'))
  const known = everyPlaceOf(exact, text)
    .map((span) => ({ span, place: agreementAt(kept, span, text) }))
    .filter(({ place }) => lettersIn(place) >= leastLetters && telling.some((each) => agrees(place, each)))
  const whole = known.filter(({ place }) => agrees(place, 'ALL ALL'))
  return (whole.length === 1 ? whole : known).map(({ span }) => span)
}

/** Every place that has the words, but for typography. */
const everyPlaceOf = (exact: string, text: SearchableText): Span[] =>
  placesOf({ exact }, text, 'NORMALISED', Number.POSITIVE_INFINITY)

/** More of the text than is kept, as folding may shorten it. */
const around = ({ from, to }: Span, { text }: SearchableText) => ({
  before: text.slice(Math.max(0, from - 4 * mostAround), from),
  after: text.slice(to, to + 4 * mostAround),
})

/** What agrees of a side, to its end and to that of the line; null where that does not agree. */
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
