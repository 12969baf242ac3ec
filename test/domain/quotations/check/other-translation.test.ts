import { expect, test } from 'vitest'
import { checkQuotation, type QuotablePassage } from '../../../../src/domain/quotations/check/quote-check.ts'

const outcomeOf = (draft: string, exact: string, changes: Partial<QuotablePassage> = {}) =>
  checkQuotation(draft, [
    { exact, quoted: true, status: 'VERBATIM', speakers: [], isTranslation: true, ...changes },
  ]).outcome

const rendering = 'The long wooden bridge across the river will open a whole year late'
const other = 'The long wooden bridge over the river opens a whole year late'

test('other words for a translation may be another one, but not for words as they were spoken', () => {
  expect(outcomeOf(other, rendering)).toBe('OTHER_TRANSLATION')
  expect(outcomeOf(other, rendering, { isTranslation: false })).toBe('ALTERED')
})

test('a rendering that its source does not have explains nothing', () => {
  expect(outcomeOf(other, rendering, { status: 'NOT_FOUND' })).toBe('ALTERED')
})

test.each([
  ['a negation', 'The long wooden bridge across the river will never open a whole year late'],
  ['a condition', 'The long wooden bridge across the river may open a whole year late if repaired'],
  ['a figure', 'The long wooden bridge across the river will open 2 whole years late'],
  ['a name', 'The long wooden bridge across the Dnipro will open a whole year late'],
  ['a question', 'Will the long wooden bridge across the river open a whole year late?'],
])('%s is no matter of translation', (_what, draft) => {
  expect(outcomeOf(draft, rendering)).toBe('ALTERED')
})

test('nor is a negation in a script without spaces', () => {
  const chinese = '大桥将在明年春天重新开放供所有车辆通行'
  expect(outcomeOf('大桥将在明年春季重新开放供所有车辆通行', chinese)).toBe('OTHER_TRANSLATION')
  expect(outcomeOf('大桥将不在明年春天重新开放供所有车辆通行', chinese)).toBe('ALTERED')
})
