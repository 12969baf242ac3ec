import { expect, test } from 'vitest'
import { receiptLine } from '../../packages/client/src/index.ts'

test('what only a newer server knows has its own name, and is not "undefined"', () => {
  const source = { title: null, sourceKind: 'PODCAST' as never, publishedAt: null, publisher: null }
  const verification = { status: 'PARAPHRASED' as never, checkedHere: false }
  expect(receiptLine({ source, verification }, 'en')).toBe(
    'unnamed source, no date: PARAPHRASED (as recorded, not checked here)',
  )
})
