import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePointIndex, codePointLength } from '../../../src/domain/texts/code-points.ts'
import { countWords, measureText, normaliseText, textDigest } from '../../../src/domain/texts/texts.ts'

describe('plain text', () => {
  test('line ends become LF, the byte order mark goes, and letters are composed', () => {
    expect(normaliseText('\uFEFFZele\u0301\r\n\rend', 'PLAIN')).toBe('Zelé\n\nend')
  })

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const once = normaliseText(raw, 'PLAIN')
        expect(normaliseText(once, 'PLAIN')).toBe(once.replace(/^\uFEFF/, ''))
      }),
    )
  })
})

describe('Markdown', () => {
  const read = (markdown: string) => normaliseText(markdown, 'MARKDOWN')

  test.each([
    ['a link is its label', 'the ministry [said](#) on Monday', 'the ministry said on Monday'],
    ['with a title', '[said](https://a.example/b_(c) "The post")', 'said'],
    ['an image is its alternative text', '![two soldiers](a.jpg) wave', 'two soldiers wave'],
    ['an image in a link', '[![flag](a.png)](https://a.example)', 'flag'],
    ['an autolink is its address', '<https://a.example/x_y_z>', 'https://a.example/x_y_z'],
    [
      'emphasis goes',
      '**bold**, __bold__, *slanted*, _slanted_ and ~~gone~~',
      'bold, bold, slanted, slanted and gone',
    ],
    ['marks inside a word stay', 't.me/V_Name_official and 2 * 3 * 4', 't.me/V_Name_official and 2 * 3 * 4'],
    ['code keeps its marks', 'the `*` of `a_b_`', 'the * of a_b_'],
    ['an escaped mark is itself', '\\*no\\* \\[link\\](#)', '*no* [link](#)'],
    ['what begins a line stays', '# Head\n\n> words\n\n- one', '# Head\n\n> words\n\n- one'],
    ['lines and blank lines stay', ' \n\n\nA\n\n\n\nB', ' \n\n\nA\n\n\n\nB'],
    ['brackets alone stay', 'he [the minister] said (again)', 'he [the minister] said (again)'],
    ['characters beyond the basic plane stay', '**🇺🇦** `🕊*` 𝐀', '🇺🇦 🕊* 𝐀'],
  ])('%s', (_, markdown, text) => {
    expect(read(markdown)).toBe(text)
  })

  test.each(['[', '[a](', '**a ', '`', '_a', '![', '<', '\\', '[[a]', '~~a'])(
    'a megabyte of "%s" is read to its end',
    // One that went back for each mark would not end in the time that a test has.
    (mark) => expect(read(mark.repeat(1_000_000 / mark.length))).toEqual(expect.any(String)),
  )
})

describe('HTML', () => {
  const read = (html: string) => normaliseText(html, 'HTML')

  test('a page is what a reader sees of it', () => {
    const page = `<!DOCTYPE html><html><head><title>No</title></head><body><!-- no --><h1>Talks &amp; lists</h1>
      <p title="a > b">He <b>said</b>:<br>&ldquo;Yes&rdquo;&nbsp;&#8212; twice.</p><script>var no = "<p>"</script>
      <ul><li>one<li>two</ul><pre>a  b\n c</pre></body></html>`
    expect(read(page)).toBe('Talks & lists\nHe said:\n“Yes”\u00A0— twice.\none\ntwo\na  b\n c\n')
  })

  test.each(['<', '<a ', '<a "', '<!--', '</script', '<script>', "<a b='", '&#', '<pre>'])(
    'a megabyte of %s is read to its end',
    (mark) => expect(read(mark.repeat(1_000_000 / mark.length))).toEqual(expect.any(String)),
  )
})

test('a digest tells its algorithm', () => {
  expect(textDigest('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('length is counted in words and in code points', () => {
  expect(measureText('🕊 peace — at last')).toMatchObject({ words: 3, codePoints: 17 })
  expect(countWords('success—or failure')).toBe(2)
})

test('code points and code units map to each other in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const index = codePointIndex(text)
      const points = [...text]
      expect(index.length).toBe(points.length)
      expect(codePointLength(text)).toBe(points.length)
      for (let point = 0, unit = 0; point <= points.length; unit += points[point]?.length ?? 0, point += 1) {
        expect([index.codePointAt(unit), index.unitAt(point)]).toEqual([point, unit])
      }
    }),
  )
})
