import { describe, expect, test } from 'vitest'
import { passagesOf } from '../../src/bundle/checks/inventory.ts'
import { validPart } from '../../src/bundle/draft.ts'
import { pathText } from '../../src/domain/paths.ts'
import { wholeSentences } from '../../src/domain/quotations/passages/whole-sentences.ts'
import { placesOf, searchableText } from '../../src/domain/texts/searchable-text.ts'
import { measureText, normaliseText } from '../../src/domain/texts/texts.ts'
import { foundPassage } from '../../src/verification/found-passages.ts'
import { articleOf, hasTexts, istanbul, ownWording, passagesIn } from './istanbul.ts'

const isRequired = process.env.REQUIRE_SEEDS === '1'
if (!hasTexts && !isRequired) {
  process.stderr.write(
    'Skipped: the passages of data/istanbul-2025 were not checked against the articles, which are not in ../shared/seeds.\n',
  )
}

test.runIf(isRequired)('the articles are at hand', () => {
  expect(hasTexts, 'REQUIRE_SEEDS=1, and ../shared/seeds does not hold both articles').toBe(true)
})

describe.runIf(hasTexts)('beside the articles', () => {
  const texts = new Map(
    (istanbul.sources ?? []).map(({ id, text }) => [
      id,
      searchableText(normaliseText(articleOf(id) ?? '', text?.format ?? 'PLAIN')),
    ]),
  )
  const entries = [...passagesOf(validPart(istanbul))]

  test('every passage stands in its article, verbatim, in or out of quotation marks as it says', () => {
    for (const { passage, place, of } of entries) {
      const text = texts.get(of.receipt.source ?? '')
      const claimless = { ...passage, quoted: undefined, status: undefined }
      const { fields } = foundPassage(claimless, text === undefined ? null : { text, digest: text.digest })
      const { part, quoted } = passage
      expect([pathText(place), fields]).toEqual([pathText(place), { part, quoted, status: 'VERBATIM' }])
    }
  })

  test('digest and lengths are those of the articles', () => {
    for (const { id, text } of istanbul.sources ?? []) {
      expect(text).toEqual({ format: text?.format, ...measureText(texts.get(id)?.text ?? '') })
    }
  })

  test('a passage carries a context only where its words stand in several places, and one that tells them apart', () => {
    for (const entry of entries) {
      const text = texts.get(entry.of.receipt.source ?? '')
      const { exact = '', prefix, suffix } = entry.passage
      if (text === undefined) throw new Error(`${pathText(entry.place)} has no source`)
      if (!prefix && !suffix) continue
      expect([pathText(entry.place), placesOf({ exact }, text, 'VERBATIM').length > 1]).toEqual([
        pathText(entry.place),
        true,
      ])
      expect([pathText(entry.place), placesOf({ exact, prefix, suffix }, text, 'VERBATIM').length]).toEqual([
        pathText(entry.place),
        1,
      ])
    }
  })

  test('no sentence can be put together of passages, prefixes and suffixes', () => {
    for (const [id, text] of texts) expect([id, wholeSentences(text.text, passagesIn(id))]).toEqual([id, []])
  })

  test("no wording of the graph's own copies six words in a row", () => {
    const articles = [...texts.values()].map(({ text }) => wordsIn(text).join(' '))
    // A name is as long as it is.
    for (const text of ownWording({ ...istanbul, organisations: [] })) {
      const words = wordsIn(text)
      const copied = words.map((_, at) => words.slice(at, at + 6)).filter((run) => run.length === 6)
      for (const run of copied) {
        expect([run, articles.some((article) => article.includes(run.join(' ')))]).toEqual([run, false])
      }
    }
  })
})

const wordsIn = (text: string) => [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word)
