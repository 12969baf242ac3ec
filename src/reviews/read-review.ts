import { valueIn } from '../domain/concepts/references.ts'
import { isObject } from '../domain/objects.ts'
import { type FoundReview, problemAt, type ReviewProblem, typesOf } from './found-reviews.ts'

/** Whoever a review names, and as what. A name that is said to be neither a person nor a body is that of a group. */
export type Named = { readonly name: string; readonly kind: 'person' | 'organisation' | 'group' }

/** Where a claim was made, as a review gives it. */
export type Appearance = {
  readonly url: string
  readonly sourceKind: 'ARTICLE' | 'POST' | 'VIDEO' | 'OTHER'
}

/** A review as it was read. */
export type Review = {
  readonly url: string
  readonly title: string | null
  readonly assessor: Named
  /** In EDTF. */
  readonly publishedAt: string
  readonly claim: string
  /** Empty where nobody is named. */
  readonly speakers: readonly Named[]
  /** In EDTF; null where it is not given. */
  readonly saidAt: string | null
  readonly appearances: readonly Appearance[]
  /** The rating in the assessor's words. */
  readonly rating: string
  /** The words of it that stand in the review. */
  readonly ratingAsGiven: string
  readonly language: string | null
}

/** Reads a review, or says everything that it lacks. */
export function readReview({ node, place }: FoundReview): {
  readonly review: Review | null
  readonly problems: ReviewProblem[]
} {
  const problems: ReviewProblem[] = []
  const lacks = (field: readonly string[], message: string, mend: string) => {
    problems.push(problemAt([...place, ...field], message, mend))
    return null
  }
  const item = first(valueIn(node, 'itemReviewed'))
  const url = addressIn(valueIn(node, 'url')) ?? addressIn(valueIn(node, 'mainEntityOfPage'))
  const assessor = namedIn(valueIn(node, 'author'))[0]
  const claim = textIn(node, 'claimReviewed') ?? textIn(item, 'text') ?? textIn(item, 'name')
  const date = dateIn(node, 'datePublished')
  const saidAt = dateIn(item, 'datePublished')
  const rating = ratingIn(first(valueIn(node, 'reviewRating')))
  if (url === null) lacks(['url'], 'The address of the review is missing.', 'Give its full URL.')
  if (assessor === undefined)
    lacks(['author'], 'Nobody is named as the author of the review.', 'Name who assessed the claim.')
  if (claim === null) lacks(['claimReviewed'], 'The claim is missing.', 'Say what was claimed.')
  if (date === null)
    lacks(['datePublished'], 'The date of the review is missing.', 'A rating is not recorded without it.')
  if (date === undefined) lacks(['datePublished'], 'This is not a date.', 'Write it as 2025-06-09.')
  if (saidAt === undefined)
    lacks(['itemReviewed', 'datePublished'], 'This is not a date.', 'Write it as 2025-06-09.')
  if (rating === null)
    lacks(
      ['reviewRating'],
      'There is no rating.',
      'Give the words as alternateName, or a ratingValue with bestRating and worstRating.',
    )
  if (problems.length > 0 || !url || !assessor || !claim || !date || !rating || saidAt === undefined)
    return { review: null, problems }
  const appearances = [valueIn(item, 'firstAppearance'), valueIn(item, 'appearance'), valueIn(item, 'sameAs')]
  return {
    review: {
      url,
      title: textIn(node, 'headline'),
      assessor,
      publishedAt: date,
      claim,
      speakers: namedIn(valueIn(item, 'author')),
      saidAt,
      appearances: appearances.flatMap(appearancesIn),
      ...rating,
      language: textIn(node, 'inLanguage'),
    },
    problems,
  }
}

/** The object that a value is, or the first of several. */
const first = (value: unknown): object => [value].flat().find(isObject) ?? {}

function textIn(node: object, field: string): string | null {
  const [value] = [valueIn(node, field)].flat()
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
  return text === '' ? null : text
}

/** An address, as itself or as the `url` or the `@id` of an object. */
function addressIn(value: unknown): string | null {
  const [one] = [value].flat()
  const given = isObject(one) ? (textIn(one, 'url') ?? textIn(one, '@id')) : one
  return typeof given === 'string' && /^https?:\/\//.test(given.trim()) && URL.canParse(given.trim())
    ? given.trim()
    : null
}

const namedIn = (value: unknown): Named[] =>
  [value].flat().flatMap((each): Named[] => {
    if (typeof each === 'string') return each.trim() === '' ? [] : [{ name: each.trim(), kind: 'group' }]
    if (!isObject(each)) return []
    const name = textIn(each, 'name')
    return name === null ? [] : [{ name, kind: kindOf(typesOf(each)) }]
  })

const kindOf = (types: readonly string[]): Named['kind'] =>
  types.includes('Person')
    ? 'person'
    : types.some((type) => /Organization$|^(Corporation|NGO|PoliticalParty)$/.test(type))
      ? 'organisation'
      : 'group'

/**
 * A date of schema.org in EDTF; null if there is none, undefined if it cannot be read. A time of day without its offset from
 * UTC is left out, since it could mean another day's.
 *
 * @see https://schema.org/DateTime
 */
function dateIn(node: object, field: string): string | null | undefined {
  const text = textIn(node, field)
  if (text === null) return null
  const [, day, time, offset] =
    /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/.exec(
      text,
    ) ?? []
  if (day === undefined) return undefined
  if (Number.isNaN(Date.parse(day))) return undefined
  if (time === undefined || offset === undefined) return day
  return `${day}T${time}${offset === 'Z' ? 'Z' : offset.replace(/^(...):?(..)$/, '$1:$2')}`
}

const appearancesIn = (value: unknown): Appearance[] =>
  [value].flat().flatMap((each): Appearance[] => {
    const url = addressIn(each)
    return url === null ? [] : [{ url, sourceKind: isObject(each) ? sourceKindOf(typesOf(each)) : 'OTHER' }]
  })

function sourceKindOf(types: readonly string[]): Appearance['sourceKind'] {
  if (types.some((type) => /Article$/.test(type))) return 'ARTICLE'
  if (types.some((type) => /Posting$/.test(type))) return 'POST'
  return types.includes('VideoObject') ? 'VIDEO' : 'OTHER'
}

/** The rating in words, or as the number that it is on its own scale. */
function ratingIn(rating: object): { readonly rating: string; readonly ratingAsGiven: string } | null {
  const words = textIn(rating, 'alternateName') ?? textIn(rating, 'name')
  if (words !== null) return { rating: words, ratingAsGiven: words }
  const value = textIn(rating, 'ratingValue')
  if (value === null) return null
  const [worst, best] = [textIn(rating, 'worstRating'), textIn(rating, 'bestRating')]
  const range = [worst && `${worst} is the worst`, best && `${best} the best`].filter((each) => each !== null)
  return { rating: range.length > 0 ? `${value} (${range.join(', ')})` : value, ratingAsGiven: value }
}
