import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as vocabulary from '../../src/domain/vocabulary.ts'
import { istanbulText } from '../data/istanbul.ts'

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8')
const record = read('docs/the-record.md')
const playgroundGuide = read('web/guide.html')

describe.each([
  ['a form', vocabulary.QUOTE_FORMS],
  ['a status of verification', vocabulary.VERIFICATION_STATUSES],
  ['a basis of a date', vocabulary.DATE_BASES],
])('%s', (_kind, terms) => {
  test.each([...terms])('%s is explained, in the docs and beside the playground', (term) => {
    expect(record).toMatch(new RegExp(`^\\| \`${term}\` \\| .+ \\|$`, 'm'))
    expect(playgroundGuide).toContain(`<dt><code>${term}</code></dt>`)
  })
})

test.each([...vocabulary.RELATION_TYPES])('the relation %s is explained', (term) => {
  expect(record).toMatch(new RegExp(`^\\| .*\`${term}\`.* \\| .+ \\|$`, 'm'))
})

test.each([...vocabulary.EVENT_STATUSES, ...vocabulary.CLASHES, ...vocabulary.CERTAINTIES])(
  '%s is mentioned',
  (term) => {
    expect(record).toContain(`\`${term}\``)
  },
)

test('every word that it shows in quotation marks is in a passage of the shipped bundle', () => {
  const examples = ['dirty games', 'will continue in several stages over the coming days', 'Saturday']
  const more = ['quite complex, with many sensitive details', 'no date had been agreed', 'Earlier']
  for (const words of [...examples, ...more]) {
    expect(record).toContain(words)
    expect(istanbulText).toContain(words)
  }
})
