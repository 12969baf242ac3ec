import { expect, test } from 'vitest'
import { soundPart } from '../../src/bundle/draft.ts'
import type { Bundle } from '../../src/bundle/format.ts'
import { describeProblem } from '../../src/bundle/problems.ts'
import { measureText } from '../../src/domain/texts/texts.ts'
import { checkBundlePassages, passageProblems } from '../../src/verification/verify.ts'
import { passage, withPassages } from '../bundle/small-bundle.ts'

const article =
  'The negotiator said Saturday that a list of 640 POWs was handed in. Kyiv spoke of “dirty games” again.'

const check = (bundle: Bundle, text: string | undefined = article) =>
  checkBundlePassages(soundPart(bundle), () => text)

const told = (bundle: Bundle, text?: string) => passageProblems(check(bundle, text)).map(describeProblem)

test('words that stand in the text, quoted as it says, are no problem', () => {
  expect(told(withPassages(passage({ exact: 'a list of 640 POWs', quoted: false }), passage()))).toEqual([])
})

test('a bundle that claims VERBATIM for false words is not believed, and told the nearest', () => {
  const bundle = withPassages(passage({ exact: 'a list of 604 POWs', quoted: false, status: 'VERBATIM' }))
  expect(told(bundle)).toEqual([
    'statements[0].attributions[0].passages[0].exact: NOT_FOUND in source:daily. ' +
      'The words are not in the text. Nearest: "a list of 640 POWs" at 34. Copy the words as the source has them.',
  ])
})

test('words that the text has in quotation marks are quoted, and others are not', () => {
  expect(told(withPassages(passage({ quoted: false }), passage({ exact: 'handed in' })))).toEqual([
    'statements[0].attributions[0].passages[0].quoted: The source has these words in quotation marks. Set it to true.',
    'statements[0].attributions[0].passages[1].quoted: The source has these words outside quotation marks. Set it to false.',
  ])
})

test('a position in a text that changed since is not carried over to words that look like it', () => {
  const bundle = withPassages(passage({ start: 83, end: 94 }))
  const sources = [
    {
      id: 'source:daily',
      sourceKind: 'ARTICLE' as const,
      text: { format: 'PLAIN' as const, ...measureText(article) },
    },
  ]
  const [checked] = check({ ...bundle, sources }, `Corrected. ${article}`)
  expect(checked?.check).toMatchObject({
    status: 'SOURCE_CHANGED',
    start: null,
    places: [{ start: 94, end: 105 }],
  })
})

test('without the text nothing is told', () => {
  const [checked] = checkBundlePassages(soundPart(withPassages(passage())), () => undefined)
  expect(checked?.check.status).toBe('NO_TEXT')
  expect(passageProblems(checked === undefined ? [] : [checked])).toEqual([])
})
