import { proposalsOf, readArticle, reportedIn } from '../../src/index.ts'

type Format = Parameters<typeof readArticle>[1]

/** What an article is proposed to say, one line each: who, by which words, what, and when. */
export function proposedLines(
  text: string,
  format: Format = 'MARKDOWN',
  published: string | null = null,
): string[] {
  const article = readArticle(text, format)
  return proposalsOf(article, reportedIn(article.prose), published).map(
    ({ speakers, cue, words, saidAt }) =>
      `${speakers.join(' + ') || '?'} | ${cue ?? '-'} | ${words}${saidAt === null ? '' : ` | ${saidAt.edtf}`}`,
  )
}
