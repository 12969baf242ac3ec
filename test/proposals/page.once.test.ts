import { expect, test } from 'vitest'
import { readArticle } from '../../src/index.ts'
import { proposedLines } from './proposed.ts'

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`

test('what a page says of its article: in JSON-LD first, then in meta, then in its title', () => {
  const linked = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebPage', name: 'Not this' },
      {
        '@type': 'NewsArticle',
        headline: 'The bridge hums',
        datePublished: '2031-03-04T08:00:00+02:00',
        publisher: { '@type': 'Organization', name: 'The Lantern' },
        mainEntityOfPage: { '@id': 'https://lantern.example/bridge' },
        inLanguage: 'en',
      },
    ],
  }
  expect(
    readArticle(page(`<script type="application/ld+json">${JSON.stringify(linked)}</script>`, ''), 'HTML')
      .head,
  ).toEqual({
    url: 'https://lantern.example/bridge',
    title: 'The bridge hums',
    publisher: 'The Lantern',
    published: '2031-03-04',
    language: 'en',
  })
  const metas = `<title>Other</title><meta property="og:title" content="The bridge &amp; the hum"><meta property="og:site_name" content="The Lantern"><meta property="article:published_time" content="2031-03-04T08:00:00Z"><link rel="canonical" href="https://lantern.example/bridge">`
  expect(readArticle(page(metas, ''), 'HTML').head).toEqual({
    url: 'https://lantern.example/bridge',
    title: 'The bridge & the hum',
    publisher: 'The Lantern',
    published: '2031-03-04',
    language: 'en-GB',
  })
  const broken = `<title> The bridge </title><script type="application/ld+json">{"@type": "NewsArticle",</script><meta name="date" content="soon"><meta property="og:url" content="javascript:1">`
  expect(readArticle(page(broken, ''), 'HTML').head).toEqual({
    url: null,
    title: 'The bridge',
    publisher: null,
    published: null,
    language: 'en-GB',
  })
})

test('only the article of a page is read, and places are those of the file', () => {
  const body = `<nav><p>Bo Tennant said the menu is long.</p></nav>
<article><h1>Bridge</h1><p>Ada Marlow said the&nbsp;bridge <em>hums</em> &amp; sings.</p>
<aside><p>Bo Tennant said to read more of this.</p></aside><div class="related"><p>Bo Tennant said it was related.</p></div></article>
<footer><p>Bo Tennant said all rights are reserved.</p></footer>`
  const article = readArticle(page('', body), 'HTML')
  expect(proposedLines(page('', body), 'HTML')).toEqual(['Ada Marlow | said | the bridge hums & sings'])
  expect(article.prose).not.toContain('Tennant')
})

test('a page without marks of an article is read as a whole', () => {
  expect(proposedLines('<p>Ada Marlow said the bridge hums.</p><p>She said that it sings.', 'HTML')).toEqual([
    'Ada Marlow | said | the bridge hums',
    'Ada Marlow | said | it sings',
  ])
})
