import { expect, test } from 'vitest'
import { urlKey } from '../../src/domain/urls.ts'

test.each([
  ['https://Example.ORG/a/', 'https://example.org/a'],
  ['https://example.org/a#part', 'https://example.org/a'],
  ['https://example.org:443/a', 'https://example.org/a'],
  ['https://example.org/', 'https://example.org'],
  ['https://example.org/a/?page=2', 'https://example.org/a?page=2'],
])('%s is looked up as %s', (address, key) => {
  expect(urlKey(address)).toBe(key)
})

test('the path keeps its case and the query its order: they may lead elsewhere', () => {
  expect(urlKey('https://example.org/A?b=1&a=2')).toBe('https://example.org/A?b=1&a=2')
})
