import { canonicalBundle } from '../bundle/canonical.ts'
import {
  type Bundle,
  type BundleAssessment,
  type BundleSource,
  type BundleStatement,
  formatFor,
} from '../bundle/format.ts'
import { slugIn } from '../domain/ids.ts'
import { freeSlug, slugOf } from '../domain/slugs.ts'
import { urlKey } from '../domain/urls.ts'
import { problemAt, type ReviewProblem, reviewsIn } from './found-reviews.ts'
import { type Named, type Review, readReview } from './read-review.ts'

export type { ReviewProblem }

export type ReviewOptions = {
  /** The title of the bundle. */
  readonly title: string
  /** The ids of actors of the graph, by the names that reviews call them. Of all others, records are made. */
  readonly actors?: ReadonlyMap<string, string>
  /** The id of whoever made the claims whose reviews name nobody. */
  readonly speaker?: string
  /** The id of a scale of the graph by which the ratings are read. */
  readonly scale?: string
}

export type ReviewBundle = { readonly bundle: Bundle; readonly problems: readonly ReviewProblem[] }

/**
 * A bundle of the ClaimReviews in a text, JSON-LD or a web page: the claims as statements, the reviews as sources that report
 * them, and the ratings as assessments in the reviewers' words. A review that lacks something is a problem, and is left out.
 */
export function bundleOfReviews(text: string, options: ReviewOptions): ReviewBundle {
  const found = reviewsIn(text)
  const problems = [...found.problems]
  const made = recordsOfReviews(options)
  for (const each of found.reviews) {
    const { review, problems: own } = readReview(each)
    problems.push(...own)
    if (review === null) continue
    if (review.speakers.length === 0 && options.speaker === undefined)
      problems.push(
        problemAt(
          [...each.place, 'itemReviewed', 'author'],
          'The review does not say who made the claim.',
          'Say whose it is with --speaker and the id of an actor.',
        ),
      )
    else made.add(review)
  }
  return { bundle: made.bundle(), problems }
}

function recordsOfReviews({ title, actors, speaker, scale }: ReviewOptions) {
  const ids = new Set<string>()
  const idFor = (kind: string, words: string) => {
    const id = `${kind}:${freeSlug(slugOf(words, 60), (slug) => ids.has(`${kind}:${slug}`))}`
    ids.add(id)
    return id
  }
  const named = new Map<string, Named & { readonly id: string }>()
  const sources = new Map<string, BundleSource>()
  const statements = new Map<string, BundleStatement>()
  const assessments = new Map<string, BundleAssessment>()

  const actorId = ({ name, kind }: Named): string => {
    const given = actors?.get(name)
    if (given !== undefined) return given
    const key = `${kind} ${name}`
    const known = named.get(key) ?? { name, kind, id: idFor(kind, name) }
    named.set(key, known)
    return known.id
  }
  const sourceId = (url: string, words: string, fields: Omit<BundleSource, 'id' | 'url'>): string => {
    const known = sources.get(urlKey(url)) ?? { id: idFor('source', words), url, ...fields }
    sources.set(urlKey(url), known)
    return known.id
  }

  return {
    add(review: Review): void {
      const assessor = actorId(review.assessor)
      const speakers = review.speakers.length > 0 ? review.speakers.map(actorId) : [speaker ?? '']
      const desk = slugIn(assessor)
      const source = sourceId(
        review.url,
        `${desk} ${review.publishedAt.slice(0, 10)} ${lastPart(review.url)}`,
        {
          title: review.title,
          sourceKind: 'ARTICLE',
          publisher: assessor.startsWith('organisation:') ? assessor : null,
          publishedAt: { edtf: review.publishedAt, basis: 'STATED' },
          language: review.language,
        },
      )
      const via = review.appearances.map(({ url, sourceKind }) => ({
        source: sourceId(url, `${new URL(url).hostname} ${lastPart(url)}`, { sourceKind }),
      }))
      const key = JSON.stringify([[...speakers].sort(), review.claim, review.saidAt])
      const statement: BundleStatement = statements.get(key) ?? {
        id: idFor(
          'statement',
          `${slugIn(speakers[0] ?? '')} ${review.saidAt?.slice(0, 10) ?? ''} ${review.claim}`,
        ),
        text: review.claim,
        type: 'CLAIM' as const,
        ...(review.saidAt !== null && { saidAt: { edtf: review.saidAt, basis: 'STATED' as const } }),
        speakers: [...new Set(speakers)].map((actor) => ({ actor })),
        attributions: [],
      }
      statements.set(key, statement)
      if (!statement.attributions.some((each) => each.source === source))
        statement.attributions.push({
          id: idFor('attribution', `${slugIn(statement.id)} ${desk}`),
          source,
          channel: 'UNKNOWN',
          wording: 'UNKNOWN',
          via: via.filter((each, index) => via.findIndex(({ source: one }) => one === each.source) === index),
          passages: [passageOf(review.claim)],
        })
      const rated = JSON.stringify([statement.id, assessor, source])
      if (assessments.has(rated)) return
      const words = `${desk} on ${slugIn(statement.id)}`
      assessments.set(rated, {
        id: idFor('assessment', words),
        statement: statement.id,
        assessor,
        rating: review.rating,
        assessedAt: { edtf: review.publishedAt, basis: 'STATED' },
        url: review.url,
        scale: scale ?? null,
        evidence: [{ id: idFor('evidence', words), source, passages: [passageOf(review.ratingAsGiven)] }],
      })
    },
    bundle(): Bundle {
      const of = (kind: Named['kind']) => [...named.values()].filter((each) => each.kind === kind)
      const actor = ({ id, name }: { readonly id: string; readonly name: string }) => ({ id, name })
      return canonicalBundle<Bundle>({
        format: formatFor(['assessments']),
        title,
        description: 'Claims that were reviewed, and the reviews’ ratings.',
        organisations: of('organisation').map((each) => ({
          ...actor(each),
          organisationKind: 'OTHER' as const,
        })),
        persons: of('person').map(actor),
        groups: of('group').map(actor),
        sources: [...sources.values()],
        statements: [...statements.values()],
        assessments: [...assessments.values()],
      })
    },
  }
}

/** Words of a review's markup. Whether the page shows them, a check of its text says. */
const passageOf = (exact: string) => ({
  part: 'CONTENT' as const,
  exact,
  quoted: false,
  status: 'NO_TEXT' as const,
})

/** The last part of an address's path, which often has the words of a title. */
const lastPart = (url: string): string =>
  new URL(url).pathname
    .split('/')
    .filter((part) => part !== '')
    .at(-1)
    ?.replace(/\.\w+$/, '') ?? ''
