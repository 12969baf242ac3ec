import { expect, test } from 'vitest'
import { describeProblem } from '../../src/bundle/problems.ts'
import { validateBundle } from '../../src/bundle/validate.ts'
import { passage, withPassages } from './small-bundle.ts'

/** The problems as a person reads them. */
const told = async (value: unknown) => (await validateBundle(value)).map(describeProblem)

test('a position is as long as its words, in code points', async () => {
  expect(await told(withPassages(passage({ exact: '🕊 peace', start: 0, end: 7 })))).toEqual([])
  expect(await told(withPassages(passage({ exact: '🕊 peace', start: 0, end: 8 })))).toMatchInlineSnapshot(`
    [
      "statements[0].attributions[0].passages[0].end: From 0 to 8 there are 8 code points; "exact" has 7. Correct the position, counting code points, not bytes or UTF-16 units.",
    ]
  `)
})

test('a position has two ends, in order', async () => {
  expect(await told(withPassages(passage({ start: 3 })))).toHaveLength(1)
  expect(await told(withPassages(passage({ start: 3, end: 3 })))).toHaveLength(1)
})

test('a position lies in the text', async () => {
  const text = { format: 'PLAIN', digest: `sha256:${'0'.repeat(64)}`, words: 3, codePoints: 20 } as const
  const sources = [{ id: 'source:daily', sourceKind: 'ARTICLE' as const, text }]
  expect(await told({ ...withPassages(passage({ start: 10, end: 21 })), sources })).toMatchInlineSnapshot(`
    [
      "statements[0].attributions[0].passages[0].end: The end (21) is past the end of the text of source:daily, which has 20 code points. Correct the position, or the length of the text.",
    ]
  `)
})

test('two passages do not claim different words for one place', async () => {
  const first = passage({ exact: 'dirty games', start: 0, end: 11 })
  expect(await told(withPassages(first, passage({ exact: 'games of', start: 6, end: 14 })))).toEqual([])
  expect(
    await told(withPassages(first, passage({ exact: 'names of', start: 6, end: 14 }))),
  ).toMatchInlineSnapshot(`
    [
      "statements[0].attributions[0].passages[1].exact: "names of" at 6 does not agree with statements[0].attributions[0].passages[0], which claims other words in the same place. Check both against the text.",
    ]
  `)
})

test('a whole utterance is quoted', async () => {
  expect(await told(withPassages(passage({ quoted: false, whole: true })))).toHaveLength(1)
})
