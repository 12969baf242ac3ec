import { expect, test } from 'vitest'
import { quotationsOfDraft } from '../../src/domain/drafts.ts'
import type { TextFormat } from '../../src/domain/vocabulary.ts'

const found = (draft: string, format: TextFormat) =>
  quotationsOfDraft(draft, format).map(({ words, line }) => [line, words])

const places = (draft: string, format: TextFormat) =>
  quotationsOfDraft(draft, format).map(({ words, line, column }) => [line, column, words])

test('a Markdown draft: its prose, not its code, front matter, links and comments', () => {
  const draft = [
    '---',
    'title: "A headline"',
    '---',
    '',
    '# He spoke of “dirty games”',
    '',
    'The negotiator [said](https://example.org "a title") **“a list',
    'of 640”** was handed in. <img alt="a picture">',
    '<!-- check "this" -->',
    '',
    '```json',
    '{ "key": "value" }',
    '```',
    '',
    'Set `"x"` first. [1]: no link',
    '',
    '[1]: https://example.org "another title"',
  ].join('\n')
  expect(found(draft, 'MARKDOWN')).toEqual([
    [5, 'dirty games'],
    [7, 'a list of 640'],
  ])
})

test('a block quotation is one, without the line that says whose it is; with marks of its own these count', () => {
  const draft = ['> We will not go.', '>', '> We will stay.', '> — The minister', '', '> He said “no”.'].join(
    '\n',
  )
  expect(found(draft, 'MARKDOWN')).toEqual([
    [1, 'We will not go. We will stay.'],
    [6, 'no'],
  ])
})

test('an HTML draft: entities, elements that quote, nothing of its attributes, with the places of the page', () => {
  const draft = [
    '<head><title>"No"</title></head>',
    '<p class="lead">He spoke of &ldquo;dirty <b>games</b>&rdquo;, of <q>lies</q>.</p>',
    '<blockquote cite="x"><p>We will not',
    'go.</p><footer>The minister</footer></blockquote><pre>"code"</pre>',
    '<p>“Never closed</p>\r\n<p>🕊 and “closed”</p>',
  ].join('\n')
  expect(places(draft, 'HTML')).toEqual([
    [2, 36, 'dirty games'],
    [2, 69, 'lies'],
    [3, 25, 'We will not go.'],
    [5, 5, 'Never closed'],
    [6, 11, 'closed'],
  ])
})

test('plain text keeps its lines, whatever ends them', () => {
  expect(found('One.\r\n\r\nHe spoke of\r\n"dirty\r\ngames".', 'PLAIN')).toEqual([[4, 'dirty games']])
})
