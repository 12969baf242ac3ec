import { expect, test } from 'vitest'
import { contextOf } from '../../../../src/domain/quotations/passages/passage-context.ts'

const text = '🕊 Kyiv spoke of “dirty games” again.'

test('a passage is shown with the characters around it, counted in code points', () => {
  expect(contextOf(text, { start: 17, end: 28 }, 6)).toEqual({
    before: 'e of “',
    exact: 'dirty games',
    after: '” agai',
  })
})

test('the ends of the text end the context', () => {
  expect(contextOf(text, { start: 0, end: 1 }, 100)).toMatchObject({ before: '', exact: '🕊' })
})

test('without a place in the text there is none', () => {
  expect(contextOf(text, {}, 5)).toBeNull()
  expect(contextOf(text, { start: 30, end: 300 }, 5)).toBeNull()
})
