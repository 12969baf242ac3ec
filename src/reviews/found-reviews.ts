import { Parser } from 'htmlparser2'
import { isObject } from '../domain/objects.ts'
import type { Path } from '../domain/paths.ts'

/** A ClaimReview as it stands in a file, and where. */
export type FoundReview = { readonly node: object; readonly place: Path }

/** What is wrong with what was read: where, what, and how to mend it. */
export type ReviewProblem = { readonly path: string; readonly message: string; readonly mend: string }

export const problemAt = (place: Path, message: string, mend: string): ReviewProblem => ({
  path: place.length === 0 ? 'file' : placeText(place),
  message,
  mend,
})

/** A place in JSON-LD: `block 2.@graph[0].url`. */
const placeText = (place: Path): string =>
  place
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
    .join('')

export type FoundReviews = { readonly reviews: FoundReview[]; readonly problems: ReviewProblem[] }

/** JSON that nests deeper than this holds no markup that anybody publishes. */
const deepest = 50

/**
 * The ClaimReviews of a file as fact-checkers publish them: JSON-LD, or a web page with blocks of it. They may stand alone, in
 * an array, in a `@graph` or within another object.
 *
 * @see https://schema.org/ClaimReview
 */
export function reviewsIn(text: string): FoundReviews {
  const problems: ReviewProblem[] = []
  const isPage = text.trimStart().startsWith('<')
  const blocks = isPage ? blocksOf(text) : [text.replace(/^\uFEFF/, '')]
  const reviews = blocks.flatMap((block, index) => {
    const place = isPage ? [`block ${index + 1}`] : []
    const value = parsed(block)
    if (value !== undefined) return [...reviewsUnder(value, place, 0)]
    problems.push(
      problemAt(place, 'This is not valid JSON.', 'Give JSON-LD, or a web page with a block of it.'),
    )
    return []
  })
  if (reviews.length === 0 && problems.length === 0)
    problems.push(
      problemAt(
        [],
        'There is no ClaimReview in it.',
        'Give JSON-LD of the type ClaimReview, or a page with a block of it.',
      ),
    )
  return { reviews, problems }
}

/** JSON-LD of a page. @see https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents */
function blocksOf(page: string): string[] {
  const blocks: string[] = []
  let isOpen = false
  const parser = new Parser({
    onopentag(name, { type = '' }) {
      isOpen = name === 'script' && /^application\/ld\+json\b/i.test(type.trim())
      if (isOpen) blocks.push('')
    },
    ontext(text) {
      if (isOpen) blocks.push(`${blocks.pop() ?? ''}${text}`)
    },
    onclosetag(name) {
      if (name === 'script') isOpen = false
    },
  })
  parser.end(page)
  return blocks
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function* reviewsUnder(value: unknown, place: Path, depth: number): Generator<FoundReview> {
  if (depth > deepest || typeof value !== 'object' || value === null) return
  if (isObject(value) && typesOf(value).includes('ClaimReview')) yield { node: value, place }
  for (const [name, inner] of Object.entries(value))
    yield* reviewsUnder(inner, [...place, Array.isArray(value) ? Number(name) : name], depth + 1)
}

/** The types of a node, without the vocabulary's address before them. */
export const typesOf = (node: object): string[] =>
  ['@type' in node ? node['@type'] : []]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^(https?:\/\/schema\.org\/|schema:)/, ''))
