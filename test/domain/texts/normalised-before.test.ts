import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { normaliseText, textDigest } from '../../../src/domain/texts/texts.ts'
import type { TextFormat } from '../../../src/domain/vocabulary.ts'

type Snippet = {
  readonly format: TextFormat
  readonly raw: string
  readonly text: string
  readonly digest: string
}

/** Odd texts with what f80bc76 made of them. In such texts the positions of older receipts are counted. */
const snippets: readonly Snippet[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../fixtures/f80bc76/normalised.json'), 'utf8'),
)

test.each(['HTML', 'MARKDOWN', 'PLAIN'])(
  'a text in %s is normalised as it always was, byte for byte',
  (format) => {
    const of = snippets.filter((snippet) => snippet.format === format)
    expect(of.length).toBeGreaterThan(7)
    for (const { raw, text, digest } of of) {
      const normalised = normaliseText(raw, of[0]?.format ?? 'PLAIN')
      expect(normalised, JSON.stringify(raw)).toBe(text)
      expect(textDigest(normalised), JSON.stringify(raw)).toBe(digest)
    }
  },
)
