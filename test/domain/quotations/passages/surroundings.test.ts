import { expect, test } from 'vitest'
import { verifyPassage } from '../../../../src/domain/quotations/passages/passages.ts'
import { surroundingsOf } from '../../../../src/domain/quotations/passages/surroundings.ts'
import { searchableText } from '../../../../src/domain/texts/searchable-text.ts'

const article = `# The quay stays shut

The mayor said on Monday that “the quay will not open” before spring.

We were promised forty jobs.

Asked about the crates, the company said “no comment”. The harbour master said “no comment” as well.

No comment on the bridge came either. Nobody knows why.`

/** What becomes of a passage that stood at the place `at` of those that its words have, after an edit of the article. */
function afterEdit(exact: string, edit: (text: string) => string, { at = 0, before = article } = {}) {
  const text = searchableText(before)
  let from = before.indexOf(exact)
  for (let place = 0; place < at; place++) from = before.indexOf(exact, from + 1)
  expect(from).toBeGreaterThan(-1)
  const span = { from, to: from + exact.length }
  const [start, end] = [text.points.codePointAt(span.from), text.points.codePointAt(span.to)]
  const edited = searchableText(edit(before))
  const source = { digest: text.digest, text: edited }
  const surroundings = surroundingsOf(exact, span, text)
  return verifyPassage({ exact, start, end }, source, text.digest, surroundings).status
}

const replaced = (old: string, by: string) => (text: string) => {
  expect(text).toContain(old)
  return text.replace(old, by)
}
const removed = (old: string) => replaced(old, '')
const lines = article.split('\n')
const lineAdded = (at: number) => () =>
  [...lines.slice(0, at), 'Corrected on Tuesday: a name.', '', ...lines.slice(at)].join('\n')

const quay = 'the quay will not open'
const jobs = 'We were promised forty jobs.'

test.each([quay, jobs, 'no comment', 'Nobody knows why', 'The mayor', 'The quay stays shut'])(
  'wherever a line is added to the article, "%s" is where it was, or has moved',
  (exact) => {
    for (let at = 0; at < lines.length; at++)
      expect(afterEdit(exact, lineAdded(at)), `line ${at}`).toMatch(/^(VERBATIM|MOVED)$/)
  },
)

test.each<[string, string, (text: string) => string, string, number?]>([
  [
    'a paragraph before it goes',
    jobs,
    removed('The mayor said on Monday that “the quay will not open” before spring.\n\n'),
    'MOVED',
  ],
  ['typography around it changes', quay, (text) => `New.\n\n${text.replace(/[“”]/g, '"')}`, 'MOVED'],
  [
    'its paragraph moves as a whole',
    quay,
    (text) => `${text.replace(/The mayor.*\n\n/, '')}\n\n${lines[2]}`,
    'MOVED',
  ],
  ['one word of it is changed', quay, replaced('will not open', 'will not shut'), 'NOT_FOUND'],
  [
    'its sentence says another speaker, and it moved',
    quay,
    replaced('The mayor said on', 'The deputy mayor told us'),
    'SOURCE_CHANGED',
  ],
  [
    'it is deleted, and others say the same elsewhere',
    quay,
    (text) => `${text.replace(/The mayor.*\n/, '')} A driver hopes “the quay will not open” at all.`,
    'SOURCE_CHANGED',
  ],
  [
    'it is deleted, and the same speaker says so in another sentence',
    quay,
    (text) =>
      `${text.replace(/The mayor.*\n/, '')} The mayor said on Friday that “the quay will not open”, ever.`,
    'SOURCE_CHANGED',
  ],
  [
    'the first of two is deleted',
    'no comment',
    removed('Asked about the crates, the company said “no comment”. '),
    'SOURCE_CHANGED',
  ],
  [
    'the second of two is deleted',
    'no comment',
    removed(' The harbour master said “no comment” as well.'),
    'SOURCE_CHANGED',
    1,
  ],
  [
    'its whole line is deleted, and stands elsewhere',
    jobs,
    (text) => `${text.replace(`${jobs}\n\n`, '')}\n\n${jobs}`,
    'SOURCE_CHANGED',
  ],
])('%s: %s', (_, exact, edit, status, at = 0) => {
  expect(afterEdit(exact, edit, { at })).toBe(status)
})

test('of two that stand among the same words none is taken for the other', () => {
  const speech = 'MARLOW: Thank you.\nBELL: Yes.\n'
  const before = `${speech}MARLOW: Next.\nBELL: I see the point.\n${speech}MARLOW: The last one.\nBELL: No.\n`
  expect(afterEdit('Thank you', removed(speech), { before })).not.toMatch(/VERBATIM|MOVED/)
  const twins = `A word from all of us here: thank you, and good night to you.\n`.repeat(3)
  expect(afterEdit('thank you', (text) => `New.\n${text.slice(0, text.length / 3)}`, { before: twins })).toBe(
    'SOURCE_CHANGED',
  )
})

test('words that another sentence has at the very place where they stood are not the same', () => {
  const before = 'He told the press “no comment” on Monday. She told a paper “no comment” on Friday.'
  const after = 'She told a paper “no comment” on Friday.'
  expect(before.indexOf('no')).toBe(after.indexOf('no') + 1)
  expect(afterEdit('no comment', () => ` ${after}`, { before })).toBe('SOURCE_CHANGED')
})

test('what is kept is short, and nothing where it tells nothing', () => {
  const at = (text: string, exact: string, from = text.indexOf(exact)) =>
    surroundingsOf(exact, { from, to: from + exact.length }, searchableText(text))
  expect(at(article, quay)).toMatchObject({
    before: 'or said on Monday that “',
    after: '” before spring.\n\nWe wer',
  })
  const twins = 'A word from all of us here: thank you, and good night.\n'.repeat(5)
  expect(at(twins, 'thank you', twins.indexOf('thank you', twins.length / 2))).toBeNull()
})
