import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bundle, BundlePassage } from '../../src/bundle/format.ts'
import { describeProblem } from '../../src/bundle/problems.ts'
import { checkParts } from '../../src/bundle/reading/check.ts'
import { partsOf } from '../../src/bundle/reading/parts.ts'
import { codePointLength } from '../../src/domain/texts/code-points.ts'
import type { RecordContent } from '../../src/records/graph-record.ts'
import { spoolDirectory } from '../../src/spool/spool.ts'
import { checkedBatches } from '../../src/verification/checked-batches.ts'
import { noTexts, type Texts } from '../../src/verification/texts.ts'
import { passage, withPassages } from '../bundle/small-bundle.ts'

const article =
  'The negotiator said a list of 640 POWs was handed in. Kyiv spoke of “dirty games”. A list of games followed, a list of 640.'

const textsOf =
  (raw: string): Texts =>
  async () => ({ raw, format: 'PLAIN' })

/** A passage as a person writes it: only its words. */
const only = (exact: string, changes: object = {}) => ({ exact, ...changes }) as BundlePassage

/** What becomes of a bundle that is sound by itself. */
async function checked(given: object, texts: Texts = noTexts) {
  const bundle = await checkParts(partsOf(given), async () => undefined)
  expect(bundle.problems).toEqual([])
  const aside = spoolDirectory()
  const checks = checkedBatches(texts, aside.spool('texts'), {}, { keepTexts: true })
  const records: RecordContent[] = []
  const receipts: string[] = []
  const kept: string[] = []
  for await (const batch of checks.of(bundle.groups())) {
    records.push(...batch.records)
    receipts.push(...batch.checked.map(({ id }) => id))
    kept.push(...batch.texts.map(({ text }) => text))
  }
  await Promise.all([bundle.close(), aside.close()])
  return { records, receipts, kept, problems: checks.problems.map(describeProblem) }
}

async function filled(given: Bundle, texts?: Texts) {
  const { records, ...rest } = await checked(given, texts)
  const receipt = records.find(({ concept }) => concept === 'Attribution')
  return { ...rest, passages: receipt?.concept === 'Attribution' ? receipt.content.passages : [] }
}

test('a passage needs only its words: its position, status and quotation marks are found', async () => {
  const given = withPassages(only('dirty games'))
  const { passages, problems, receipts } = await filled(given, textsOf(article))
  expect(passages).toEqual([
    { part: 'CONTENT', exact: 'dirty games', quoted: true, status: 'VERBATIM', start: 69, end: 80 },
  ])
  expect(problems).toEqual([])
  expect(receipts).toEqual(['attribution:a-daily'])
})

test('that words are quoted is claimed without their text, and found with it', async () => {
  const copied = withPassages(only('list of 640 POWs', { quoted: true, status: 'NO_TEXT' }))
  expect((await filled(copied)).passages).toMatchObject([{ quoted: true, status: 'NO_TEXT' }])
  expect((await filled(copied, textsOf(article))).passages).toMatchObject([
    { quoted: false, status: 'VERBATIM' },
  ])
})

test('words that stand in several places are asked after, with each place and what is around it', async () => {
  const { problems } = await filled(withPassages(only('a list of 640')), textsOf(article))
  expect(problems).toEqual([
    'attribution:a-daily.passages[0].exact: "a list of 640" occurs in several places: ' +
      'from 20 to 33 …The negotiator said [a list of 640] POWs was handed in. Kyi…; ' +
      'from 109 to 122 …list of games followed, [a list of 640].…. ' +
      'Say which one: add "start" and "end" (such as 20 and 33), or a "prefix" or "suffix" that only it has.',
  ])
  const { passages } = await filled(
    withPassages(only('a list of 640', { suffix: ' POWs' })),
    textsOf(article),
  )
  expect(passages).toMatchObject([{ status: 'VERBATIM', start: 20, end: 33 }])
})

test('words that are not there are told with the nearest', async () => {
  expect((await filled(withPassages(only('Kyiv spoke of filthy games')), textsOf(article))).problems).toEqual(
    [
      'attribution:a-daily.passages[0].exact: The words are not in the text. ' +
        'Nearest: "Kyiv spoke of “dirty games" at 54. Copy the words as the source has them.',
    ],
  )
})

test('a bundle that claims VERBATIM for false words is not believed where the text is at hand', async () => {
  const given = withPassages(passage({ exact: 'filthy games', status: 'VERBATIM' }))
  expect((await filled(given, textsOf(article))).passages).toMatchObject([{ status: 'NOT_FOUND' }])
  const unchecked = await filled(given)
  expect(unchecked).toMatchObject({ passages: [{ status: 'VERBATIM' }], receipts: [] })
})

test('a text inside the bundle is checked against and measured, and not kept in it', async () => {
  const content = 'Kyiv spoke of [dirty games](https://example.org).'
  const given = {
    ...withPassages(only('dirty games')),
    sources: [{ id: 'source:daily', sourceKind: 'ARTICLE', text: { format: 'MARKDOWN', content } }],
  }
  const { records, kept } = await checked(given)
  expect(records.find(({ concept }) => concept === 'Source')?.content).toMatchObject({
    text: {
      format: 'MARKDOWN',
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      words: 5,
      codePoints: 26,
    },
  })
  expect(kept).toEqual(['Kyiv spoke of dirty games.'])
  expect(JSON.stringify(records)).not.toContain('example.org')
  expect(given.sources[0]?.text.content).toBe(content)
})

test('without a text nothing is made up', async () => {
  expect((await filled(withPassages(only('dirty games')))).passages).toEqual([
    { part: 'CONTENT', exact: 'dirty games', quoted: false, status: 'NO_TEXT' },
  ])
})

test('any words cut from a text are found in it, and altered ones are not', async () => {
  const text = fc.string({ unit: 'grapheme', minLength: 12, maxLength: 200 }).filter((one) => /\S/.test(one))
  const cut = fc.tuple(text, fc.nat(), fc.nat())
  await fc.assert(
    fc.asyncProperty(cut, async ([raw, from, length]) => {
      const points = [
        ...raw
          .normalize('NFC')
          .replace(/\r\n?/g, '\n')
          .replace(/^\uFEFF/, ''),
      ]
      const start = from % points.length
      const exact = points.slice(start, start + 1 + (length % points.length)).join('')
      fc.pre(/\S/.test(exact))
      const given = withPassages(
        passage({ exact, start, end: start + codePointLength(exact), status: 'NO_TEXT' }),
      )
      expect((await filled(given, textsOf(raw))).passages?.[0]?.status).toBe('VERBATIM')
      const altered = withPassages(passage({ exact: `${exact}\u{1F9FE}x`, status: 'VERBATIM' }))
      expect((await filled(altered, textsOf(raw))).passages?.[0]?.status).toBe('NOT_FOUND')
    }),
    { numRuns: 60 },
  )
})

test('what is found of a passage is told by its place in the file, and written in the order of the text', async () => {
  const given = withPassages(only('Kyiv spoke of filthy games'), only('Kyiv spoke'), only('The negotiator'))
  const { problems, passages } = await filled(given, textsOf(article))
  expect(problems).toEqual([
    expect.stringContaining('attribution:a-daily.passages[0].exact: The words are not in the text.'),
  ])
  expect(passages.map(({ exact }) => exact)).toEqual([
    'The negotiator',
    'Kyiv spoke',
    'Kyiv spoke of filthy games',
  ])
})
