/** A verdict as schema.org has it. Its author is the assessor, whoever publishes the record of it. */
export type Reviewed = {
  readonly id: string
  readonly statement: { readonly id: string; readonly text: string; readonly speakers: readonly object[] }
  readonly assessor: object
  readonly rating: string
  readonly assessedAt: string
  readonly url: string | null
}

/**
 * A verdict as a ClaimReview, in the assessor's own words: what somebody mapped them to is not the assessor's and is left out.
 *
 * @see https://schema.org/ClaimReview
 */
export const claimReview = ({ id, statement, assessor, rating, assessedAt, url }: Reviewed): object => ({
  '@type': 'ClaimReview',
  '@id': id,
  ...(url !== null && { url }),
  author: assessor,
  datePublished: assessedAt,
  claimReviewed: statement.text,
  itemReviewed: { '@type': 'Claim', '@id': statement.id, author: statement.speakers },
  reviewRating: { '@type': 'Rating', alternateName: rating },
})
