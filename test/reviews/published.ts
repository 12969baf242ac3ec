/** A review as fact-checkers publish it, of an invented claim. */
export const review = (changes: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://desk.example/checks/bridge-is-free',
  datePublished: '2025-03-04T09:30:00+01:00',
  author: { '@type': 'Organization', name: 'Check Desk', url: 'https://desk.example' },
  claimReviewed: 'The bridge costs nothing.',
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ada Example' },
    datePublished: '2025-03-01',
    firstAppearance: { '@type': 'SocialMediaPosting', url: 'https://posts.example/ada/1' },
    appearance: [
      'https://radio.example/morning',
      { '@type': 'NewsArticle', url: 'https://posts.example/ada/1/' },
    ],
  },
  reviewRating: {
    '@type': 'Rating',
    ratingValue: 2,
    bestRating: 5,
    worstRating: 1,
    alternateName: 'Mostly false',
  },
  ...changes,
})

/** A page with the markup, as it is served. */
export const pageWith = (...blocks: readonly string[]) => `<!doctype html>
<html><head><title>Is the bridge free?</title>
<script>var claim = "ClaimReview"</script>
${blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('\n')}
</head><body><p>Mostly false.</p></body></html>`
