import { readFileSync } from 'node:fs'
import type { TextFormat } from '../../src/index.ts'
import type { TestProduct } from './product.ts'

/** What the command asks of each quotation, so that its answers can be compared with those of `checkDraft`. */
const [, matches = ''] =
  /matches (\{[\s\S]*\})\s*\}\s*\}\s*$/.exec(readFileSync('src/drafts/check-quote.graphql', 'utf8')) ?? []

const checkDraft = `query CheckDraft($text: String!, $format: TextFormat, $first: Int, $after: String) {
  checkDraft(text: $text, format: $format, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      words line column depth closed outcome caution speaker named isFound note
      matches ${matches}
    }
  }
}`

type Answer = {
  readonly checkDraft: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
    readonly nodes: readonly object[]
  }
}

/** All quotations of a draft as `checkDraft` has them, so many on a page, with all that the command prints as JSON. */
export async function checkedPages(
  { ask }: Pick<TestProduct, 'ask'>,
  text: string,
  format: TextFormat,
  first: number,
): Promise<readonly object[]> {
  const all: object[] = []
  for (let after: string | null = null; ; ) {
    const answer: Answer = await ask<Answer>(checkDraft, { text, format, first, after })
    const { nodes, pageInfo } = answer.checkDraft
    all.push(...nodes)
    if (!pageInfo.hasNextPage) return all
    after = pageInfo.endCursor
  }
}
