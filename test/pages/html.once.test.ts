import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataBlock, type Html, html, markupOf, type Value } from '../../src/pages/markup/html.ts'

const text = (piece: Html, root = '../') => markupOf(piece, root)

describe('a template', () => {
  test('escapes what it is given, in text and in attributes', () => {
    const given = `<b onclick="x('y')">&amp;`
    const safe = '&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp;amp;'
    expect(text(html`<p title="${given}">${given}</p>`)).toBe(`<p title="${safe}">${safe}</p>`)
  })

  test('takes templates, lists and nothing', () => {
    const item = (word: string) => html`<li>${word}</li>`
    expect(text(html`<ul>${['a', '<'].map(item)}${null}${false}${undefined}${0}</ul>`)).toBe(
      '<ul><li>a</li><li>&lt;</li>0</ul>',
    )
  })

  test('leaves out an attribute that has no value, and keeps one that is empty', () => {
    expect(text(html`<p lang="${null}" title="${''}" class="a ${false}b">x</p>`)).toBe(
      '<p title="" class="a b">x</p>',
    )
  })

  test('writes its own addresses from where the page is', () => {
    const page = html`<a href="/read">a</a><a href="${'/read/topic:war?x=1&y'}">b</a><a href="#main">c</a>`
    expect(text(page, '../')).toBe(
      '<a href="../read">a</a><a href="../read/topic:war?x=1&amp;y">b</a><a href="#main">c</a>',
    )
    expect(text(page, '/record/')).toContain('<a href="/record/read">a</a>')
  })

  test.each([
    ['javascript:alert(1)'],
    [' JAVASCRIPT:alert(1)'],
    ['java\nscript:alert(1)'],
    ['data:text/html,<script>alert(1)</script>'],
    ['vbscript:x'],
    ['//elsewhere.example'],
    ['/\\elsewhere.example'],
    ['/\t/elsewhere.example'],
    ['file:///etc/passwd'],
    ['no address'],
  ])('a link to %j leads nowhere', (address) => {
    expect(text(html`<a href="${address}">x</a>`)).toBe('<a>x</a>')
  })

  test.each([
    ['https://example.org/a?b="c"', 'https://example.org/a?b=%22c%22'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['?after=x', '?after=x'],
  ])('a link to %j leads there', (address, written) => {
    expect(text(html`<a href="${address}">x</a>`)).toBe(`<a href="${written}">x</a>`)
  })

  test.each<[string, () => Html, RegExp]>([
    ['a tag', () => html`<p ${'x'}>y</p>`, /a value in a tag/],
    ['an attribute without marks', () => html`<p title=${'x'}>y</p>`, /a value in a tag/],
    ['a script', () => html`<script>${'x'}</script>`, /a value in a raw text/],
    ['a comment', () => html`<!-- ${'x'} -->`, /a value in a comment/],
    ['an event', () => html`<p onclick="${'x'}">y</p>`, /where it could run/],
    ['a style', () => html`<p style="${'x'}">y</p>`, /where it could run/],
    ['a piece of an address', () => html`<a href="/read/${'x'}">y</a>`, /the whole address/],
  ])('refuses a value in %s', (_where, template, refusal) => {
    expect(template).toThrow(refusal)
  })

  test('refuses to stop within a tag, and markup in an attribute', () => {
    expect(() => html`<p title="x">y</p`).toThrow(/ends in a tag/)
    expect(() => text(html`<p title="${html`<b>x</b>`}">y</p>`)).toThrow(/no markup/)
  })

  test('nothing that it is given makes a tag', () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('<script>', '"><img src=x onerror=x>', "'", '&lt;', '-->'),
    )
    fc.assert(
      fc.property(fc.array(value), value, (list: Value[], attribute) => {
        const made = text(html`<p title="${attribute as string}">${list}</p>`)
        expect(made.replace(/^<p title="[^"<>']*">/, '').replace(/<\/p>$/, '')).not.toMatch(/[<>"']/)
      }),
    )
  })
})

test('data for programs cannot end its script, and is the data', () => {
  const data = { name: '</script><script>alert(1)</script><!--' }
  const block = text(dataBlock(data))
  expect(block.match(/<\/?script/g)).toEqual(['<script', '</script'])
  expect(JSON.parse(block.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual(data)
})
