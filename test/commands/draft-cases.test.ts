import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bundle } from '../../src/bundle/format.ts'
import { check } from '../../src/commands/drafts/check.ts'
import { type Serving, serve } from '../../src/server/http.ts'
import { formatOfEnding } from '../../src/verification/text-formats.ts'
import harbour from '../fixtures/drafts/harbour.json' with { type: 'json' }
import { checkedPages } from '../support/draft-check.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
let serving: Serving
beforeAll(async () => {
  product = await openProduct(harbour as Bundle)
  serving = await serve({
    api: product.api,
    host: '127.0.0.1',
    port: 0,
    playgroundDirectory: '/nowhere',
  })
})
afterAll(async () => {
  await serving.close()
  await product.close()
})

type Finding = {
  readonly line: number
  readonly outcome: string
  readonly caution: string | null
  readonly speaker: string
  readonly closed: boolean
  readonly matches: readonly { readonly diff: readonly { readonly op: string; readonly text: string }[] }[]
}

/**
 * Each finding in one line, as [line, outcome or caution, speaker, what was changed], and the exit code. `checkDraft` has the
 * same in every field, on one page or on several.
 */
async function found(name: string) {
  const lines: string[] = []
  const file = fileURLToPath(new URL(`../fixtures/drafts/${name}`, import.meta.url))
  const operands = [file]
  const print = (line: string) => lines.push(line)
  const code = await check({ operands, options: { format: 'json' }, server: serving.url, print })
  const { quotations } = JSON.parse(lines.join('\n')) as { quotations: readonly Finding[] }
  const draft = [readFileSync(file, 'utf8'), formatOfEnding(name) ?? 'MARKDOWN'] as const
  expect(await checkedPages(product, ...draft, 100)).toEqual(quotations)
  expect(await checkedPages(product, ...draft, 1)).toEqual(quotations)
  return [code, ...quotations.map(told)]
}

function told({ line, outcome, caution, speaker, closed, matches }: Finding): string {
  const changes = (matches[0]?.diff ?? []).flatMap(({ op, text }) =>
    op === 'DELETE' ? [`-${text}`] : op === 'INSERT' ? [`+${text}`] : [],
  )
  return [line, caution ?? outcome, speaker, ...(closed ? [] : ['OPEN']), ...changes].join(' ')
}

// Words, in some languages, marks, extents and speakers that were once read wrongly; what is right of each, and the exit code.
test.each([
  ['d01-one-word-other-speaker.md', 1, '1 TOO_FEW_WORDS UNCONFIRMED', '1 TOO_FEW_WORDS UNCONFIRMED'],
  ['d03-two-words-altered.md', 1, '1 TOO_FEW_WORDS NOT_NAMED', '1 TOO_FEW_WORDS NOT_NAMED'],
  ['d05-draft-quotes-more.md', 1, '1 PART CONFIRMED +Neighbours, listen to me:'],
  ['d06-paragraphs-not-reopened.md', 1, '1 NOT_FOUND UNCONFIRMED'],
  ['d08-word-dropped-at-the-seam.md', 1, '1 ALTERED CONFIRMED -not'],
  ['d09-cut-after-not.md', 1, '1 NEGATION_CUT CONFIRMED'],
  ['d10-hebrew-gershayim.md', 1, '1 NOT_FOUND UNCONFIRMED'],
  ['d12-incise-ukrainian.md', 0, '1 EXACT CONFIRMED'],
  ['d14-soft-hyphens.md', 0, '1 PUNCTUATION CONFIRMED'],
  ['d16-hyphen-at-line-end.txt', 0, '1 PUNCTUATION CONFIRMED'],
  // The graph has the speaker's name in Latin letters only.
  ['d17-arabic-vowel-marks.md', 1, '1 PUNCTUATION UNCONFIRMED'],
  ['d18-chinese-part.md', 1, '1 EXACT UNCONFIRMED', '3 ALTERED UNCONFIRMED -不'],
  ['d20-marks-not-read.txt', 1, '1 NOT_FOUND UNCONFIRMED', '3 NOT_FOUND UNCONFIRMED'],
  ['d20b-entities-in-markdown.md', 1, '1 NOT_FOUND UNCONFIRMED'],
  ['d21-missing-close.md', 0, '1 EXACT CONFIRMED OPEN', '3 PUNCTUATION CONFIRMED'],
  ['d22-editorial-brackets.md', 0, '1 EDITED CONFIRMED', '3 EDITED CONFIRMED +[sic]'],
  ['d23-guillemet-bullets.md', 0],
  ['d24-named-but-not-speaking.md', 0, '1 PUNCTUATION CONFIRMED', '3 PUNCTUATION NOT_NAMED'],
  ['d25-lead-in-paragraph.md', 1, '3 PUNCTUATION OTHER'],
  ['d26-embedded-post.html', 0, '1 EXACT CONFIRMED'],
  ['d27-html-has-no-place.html', 0, '4 PUNCTUATION CONFIRMED'],
])('%s', async (name, ...expected) => {
  expect(await found(name)).toEqual(expected)
})
