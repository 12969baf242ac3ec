import { claimReview } from '../../../domain/assessments/claim-review.ts'
import type { NamedFragment } from '../../../generated/page-operations.ts'
import { pathOf, publicAddress, type Site } from '../../site.ts'
import { quotedIn } from '../../words/excerpts.ts'
import { summaryLine } from '../../words/speakers.ts'
import type { Assessed, Statement } from './statement-record.ts'

/** So many reports are told to programs: they go with each page, and the API has all. */
const mostReports = 3

/**
 * A statement for programs, and others' verdicts on it as ClaimReviews of theirs.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/factcheck
 */
export function statementData(statement: Statement, site: Site): object {
  const reviews = statement.assessments.nodes.map((each) => ({
    '@context': 'https://schema.org',
    ...assessmentData(each, statement, site),
  }))
  return reviews.length > 0 ? [quotationData(statement, site), ...reviews] : quotationData(statement, site)
}

const assessmentData = (
  { id, rating, assessor, assessedAt, url }: Assessed,
  statement: Statement,
  site: Site,
): object =>
  claimReview({
    id: `${publicAddress(site, pathOf(statement.id))}#${id}`,
    statement: {
      id: publicAddress(site, pathOf(statement.id)),
      text: statement.text,
      speakers: statement.speakers.map(({ actor }) => actorData(actor, site)),
    },
    assessor: actorData(assessor, site),
    rating,
    assessedAt: assessedAt.edtf,
    url,
  })

/**
 * Its name is the summary, marked as one; a `Quotation` has nothing but words that a source quotes.
 *
 * @see https://schema.org/Quotation
 */
function quotationData(statement: Statement, site: Site): object {
  const { id, attributions, speakers, recordedAt, updatedAt } = statement
  const reports = attributions.nodes.slice(0, mostReports)
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': publicAddress(site, pathOf(id)),
    name: summaryLine(statement),
    publisher: { '@type': 'Organization', name: site.title },
    dateCreated: recordedAt,
    dateModified: updatedAt,
    isBasedOn: reports.map(({ source }) => ({
      '@type': source.sourceKind === 'ARTICLE' ? 'NewsArticle' : 'CreativeWork',
      ...(source.title !== null && { headline: source.title }),
      ...(source.url !== null && { url: source.url }),
      ...(source.publisher !== null && {
        publisher: { '@type': 'Organization', name: source.publisher.name },
      }),
    })),
    hasPart: reports.flatMap(({ passages, source }) =>
      quotedIn(passages).map((text) => ({
        '@type': 'Quotation',
        text,
        ...(speakers.length > 0 && {
          spokenByCharacter: speakers.map(({ actor }) => actorData(actor, site)),
        }),
        ...(source.url !== null && { isPartOf: source.url }),
      })),
    ),
  }
}

/** A speaker or an assessor for programs. */
const actorData = ({ __typename, id, name }: NamedFragment, site: Site): object => ({
  '@type': __typename === 'Person' ? 'Person' : 'Organization',
  '@id': publicAddress(site, pathOf(id)),
  name,
})
