import { describe, expect, test } from 'vitest'
import { proposalsOf, readArticle, reportedIn } from '../../src/index.ts'
import { articleOf, hasTexts, istanbul, MT, UN } from '../data/istanbul.ts'

const isRequired = process.env.REQUIRE_SEEDS === '1'
if (!hasTexts && !isRequired)
  process.stderr.write(
    'Skipped: what is proposed of the articles of data/istanbul-2025, which are not in ../shared/seeds.\n',
  )

test.runIf(isRequired)('the articles are at hand', () => {
  expect(hasTexts, 'REQUIRE_SEEDS=1, and ../shared/seeds does not hold both articles').toBe(true)
})

const proposalsIn = (source: string) => {
  const article = readArticle(articleOf(source) ?? '', source === MT ? 'MARKDOWN' : 'PLAIN')
  return { article, proposals: proposalsOf(article, reportedIn(article.prose), '2025-06-09') }
}

describe.runIf(hasTexts)('of the two articles', () => {
  /** The recorded statements that no proposal has, where one has it if it has the cue and words of the content. */
  const missed = () =>
    (istanbul.statements ?? []).filter(({ attributions }) =>
      attributions.every(({ source, passages }) => {
        const { proposals } = proposalsIn(source)
        const contents = passages.filter(({ part }) => part === 'CONTENT')
        return !proposals.some((proposal) =>
          contents.some(({ start, end }) =>
            proposal.passages.some(
              (own) =>
                own.part === 'CONTENT' && (own.start ?? 0) <= (start ?? 0) && (end ?? 0) <= (own.end ?? 0),
            ),
          ),
        )
      }),
    )

  test('all recorded statements but two are proposed: a chant, and what pictures were said to show', () => {
    expect(missed().map(({ id }) => id)).toEqual([
      'statement:returned-russian-soldiers-chant',
      'statement:russian-state-media-victory-for-moscow',
    ])
  })

  test('every passage of what is proposed is in its article, verbatim', () => {
    for (const source of [MT, UN]) {
      const { article, proposals } = proposalsIn(source)
      for (const { exact, start, end, status } of proposals.flatMap(({ passages }) => passages)) {
        expect(status).toBe('VERBATIM')
        expect([...article.text.text].slice(start ?? 0, end ?? 0).join('')).toBe(exact)
      }
    }
  })

  test('each speaker is named as in the article, and in full where it is elsewhere in it', () => {
    const speakersIn = (source: string) => [
      ...new Set(proposalsIn(source).proposals.map(({ speakers }) => speakers.join(' + '))),
    ]
    expect(speakersIn(MT)).toMatchInlineSnapshot(`
      [
        "Moscow",
        "both sides",
        "Russia's Defense Ministry",
        "Volodymyr Zelensky",
        "Neither side",
        "Russia",
        "Vladimir Medinsky",
        "Kremlin",
        "Ukraine",
        "Ukraine's Coordination Headquarters for the Treatment of Prisoners of War",
      ]
    `)
    expect(speakersIn(UN)).toMatchInlineSnapshot(`
      [
        "Russian Ministry of Defense",
        "Russian officials",
        "both sides",
        "Ukrainian officials",
        "Volodymyr Zelenskyy",
        "Analysts",
        "Turkish officials",
        "Critics of the exchange",
        "supporters",
      ]
    `)
  })
})
