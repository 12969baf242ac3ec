import { expect, test } from 'vitest'
import { quotationsOfDraft } from '../../../../src/domain/quotations/marks/drafts.ts'
import type { TextFormat } from '../../../../src/domain/vocabulary.ts'

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

const words = (draft: string, format: TextFormat) => quotationsOfDraft(draft, format).map((one) => one.words)

test('Markdown has quotation marks as references, behind backslashes, in emphasis and links', () => {
  const draft = [
    '&ldquo;Stay,&rdquo; &quot;no&quot;, &#8222;ja&#x201C; and &laquo;oui&raquo;; not &amp;ldquo;this&amp;rdquo;.',
    '',
    '\\"Go,\\" **“We stay”**, *“we* go”, [“a link”](x "t") and ``as typed\'\'.',
  ].join('\n')
  expect(places(draft, 'MARKDOWN')).toEqual([
    [1, 8, 'Stay,'],
    [1, 27, 'no'],
    [1, 44, 'ja'],
    [1, 66, 'oui'],
    [3, 3, 'Go,'],
    [3, 12, 'We stay'],
    [3, 26, 'we go'],
    [3, 37, 'a link'],
    [3, 59, 'as typed'],
  ])
})

test.each<[string, TextFormat, string, string[]]>([
  ['over lines', 'MARKDOWN', '> We\n> stay\n> here.', ['We stay here.']],
  ['whose last line leaves its mark out', 'MARKDOWN', '> We\nstay.\n\nBo left.', ['We stay.']],
  ['inside another', 'MARKDOWN', '> > We stay.\n> > — Ada', ['We stay.']],
  ['of a conversation', 'MARKDOWN', '> — We stay.\n> — We go.', ['— We stay. — We go.']],
  ['that is a note', 'MARKDOWN', '> [!NOTE]\n> Written by us.', []],
  ['with a word in marks', 'MARKDOWN', '> I told him “no” and left.', ['I told him “no” and left.', 'no']],
  ['in HTML, signed', 'HTML', '<blockquote>We stay.<br>— Ada</blockquote>', ['We stay.']],
  ['in HTML, with who behind it', 'HTML', '<blockquote>We stay. <cite>Ada</cite></blockquote>', ['We stay.']],
  [
    'in HTML, with a work in it',
    'HTML',
    '<blockquote>I read <cite>Ada</cite> now.</blockquote>',
    ['I read Ada now.'],
  ],
  [
    'in HTML, with a caption',
    'HTML',
    '<figure><blockquote>We stay.</blockquote><figcaption>Ada</figcaption></figure>',
    ['We stay.'],
  ],
  ['in HTML inside Markdown', 'MARKDOWN', '<blockquote>We stay.</blockquote> <q>No</q>', ['We stay.', 'No']],
  [
    'that is a card of another page',
    'HTML',
    '<blockquote class="wp-embedded-content"><a>A title</a></blockquote>',
    [],
  ],
])('a block quotation %s', (_what, format, draft, expected) => {
  expect(words(draft, format)).toEqual(expected)
})

test.each([
  ['twitter-tweet', '<p>We stay. <a>pic.twitter.com/x</a></p>&mdash; Ada (@ada) <a>May 1, 2031</a>'],
  ['bluesky-embed', '<p>We stay.<br><br><a>[image or embed]</a></p>&mdash; Ada (<a>@ada</a>) <a>May 1</a>'],
  ['mastodon-embed', '<p>We stay.</p><a><div>Post by @ada@m.example</div><div>View on Mastodon</div></a>'],
  [
    'instagram-media',
    '<div><a>View this post</a><p>We stay.</p><p><a>A post shared by Ada (@ada)</a></p></div>',
  ],
  ['fb-xfbml-parse-ignore', '<p>We stay.</p>Posted by <a>Ada</a> on <a>May 1</a>'],
  ['tiktok-embed', '<section><a>@ada</a> <p>We stay.</p><a>♬ sound</a></section>'],
])("a post of a network is its words, not its author's line: %s", (network, post) => {
  const draft = `<p>x</p><blockquote class="${network}">${post}</blockquote><p>Bo left.</p>`
  expect(words(draft, 'HTML')).toEqual(['We stay.'])
})

test.each<[string, TextFormat, string, string[]]>([
  ['a line end', 'HTML', '<p>“We<br>stay.”</p>', ['We stay.']],
  [
    'two line ends',
    'HTML',
    '<p>“We stay.<br><br>All of us.<br /> <br>Here.” Bo left.</p>',
    ['We stay. All of us. Here.'],
  ],
  ['paragraphs', 'HTML', '<p>“We stay.</p>\n<p>All of us.”</p>', ['We stay. All of us.']],
  ['those that open it again', 'HTML', '<p>“We stay.</p><p>“All of us.”</p>', ['We stay. All of us.']],
  ['line ends in Markdown', 'MARKDOWN', '“We stay.<br><br>All of us.”', ['We stay. All of us.']],
])('a quotation goes on over %s', (_what, format, draft, expected) => {
  expect(words(draft, format)).toEqual(expected)
})

test('places are those of the draft, whatever was stripped, decoded or composed before them', () => {
  expect(places('\uFEFF---\r\ntitle: "x"\r\n---\r\n\r\n**e\u0301** “a&amp;b” “c”', 'MARKDOWN')).toEqual([
    [5, 9, 'a&b'],
    [5, 19, 'c'],
  ])
  expect(
    places('<html>\r\n<head><title>“x”</title>\r\n</head><body>\r\n🕊 <b>“a”</b>&nbsp;“b”', 'HTML'),
  ).toEqual([
    [4, 7, 'a'],
    [4, 20, 'b'],
  ])
})

test.each<[TextFormat, string]>([
  ['HTML', '<blockquote>'],
  ['HTML', '<q>'],
  ['HTML', '<p>“'],
  ['HTML', '<b>'],
  ['HTML', '<!--'],
  ['HTML', '&ldquo;'],
  ['HTML', '<blockquote class="twitter-tweet"><p>a'],
  ['MARKDOWN', '`'],
  ['MARKDOWN', '<!--'],
  ['MARKDOWN', '> “a\n'],
  ['MARKDOWN', '[“a'],
  ['MARKDOWN', '```\n'],
  ['MARKDOWN', 'a, said '],
  ['MARKDOWN', 'Ada said Bo and '],
  ['MARKDOWN', 'according to Ada '],
  ['MARKDOWN', 'a:\n\n'],
  ['MARKDOWN', 'said “'],
])('twenty-five thousand characters of %s %j are read to their end', (format, unit) => {
  expect(quotationsOfDraft(unit.repeat(25_000 / unit.length), format)).toEqual(expect.any(Array))
})

// Each took minutes where the time grew with the square of the length, and takes a second or two where it does not.
test.each([
  '* “a” ',
  '* “a”\n',
  'He said “a”. ',
  '“a”, he ',
  '“a,” said Ada, ',
  'Ada Marlow, the mayor, said “a”. ',
  '“a” the mayor said, ',
  '“a”[1] said Ada. ',
  '« a, dit-il, b », a dit Ada. ',
])('ten thousand characters of %j have who says each quotation', (unit) => {
  expect(quotationsOfDraft(unit.repeat(10_000 / unit.length), 'MARKDOWN')).not.toEqual([])
})

test('a sentence without end is read to its last quotation', () => {
  const endless = `${'and the tide rose over the piers, '.repeat(1_000)}“a word,” said Ada Marlow.`
  const [quotation] = quotationsOfDraft(endless, 'PLAIN')
  expect(quotation?.saidBy.names.map(({ text }) => text)).toEqual(['Ada Marlow'])
})
