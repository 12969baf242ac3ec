import { expect, test } from 'vitest'
import { alikeTexts } from '../../../src/domain/copies/alike-texts.ts'
import { sharedWording } from '../../../src/domain/copies/shared-wording.ts'
import { ownWords, shinglesOf } from '../../../src/domain/copies/shingles.ts'
import { readSketch, sketchOf, writeSketch } from '../../../src/domain/copies/sketches.ts'
import { copying, independent, originals } from './articles.ts'

/** The pairs of texts that are found, by their names, with what they share. */
function copiesAmong(texts: Readonly<Record<string, string>>) {
  const words = new Map(Object.entries(texts).map(([id, text]) => [id, ownWords(text)]))
  const sketches = new Map(
    [...words].flatMap(([id, own]) => {
      const sketch = sketchOf(shinglesOf(own))
      return sketch === null ? [] : [[id, sketch] as const]
    }),
  )
  return alikeTexts(sketches).flatMap(({ ids: [one, other] }) => {
    const [ownOfOne, ownOfOther] = [words.get(one), words.get(other)]
    const shared = ownOfOne && ownOfOther ? sharedWording(ownOfOne, ownOfOther) : null
    return shared === null ? [] : [{ pair: `${one} ${other}`, ...shared }]
  })
}

const named = (texts: readonly string[], name: string) =>
  Object.fromEntries(texts.map((text, index) => [`${name}-${index}`, text]))

test('the copies among twenty articles on one event are found, and nothing else', () => {
  const ways = Object.values(copying)
  // Each of five articles has three copies, made in three of six ways.
  const copies = originals.flatMap((text, index) =>
    [0, 1, 2].map((copy) => [
      `article-${index}-${copy}`,
      (ways[(index + 2 * copy) % ways.length] ?? String)(text, index),
    ]),
  )
  const articles = { ...named(originals, 'article'), ...Object.fromEntries(copies) }
  const found = copiesAmong(articles)
  const linked = new Set(found.flatMap(({ pair }) => pair.split(' ')))
  expect([...linked].sort()).toEqual(Object.keys(articles).sort())
  const apart = found.filter(({ pair }) => new Set(pair.match(/article-\d/g)).size > 1)
  expect(apart).toEqual([])
  // Each copy shares more with what it was made of than a fifth, however it was made.
  const withOriginals = found.filter(({ pair }) => /article-\d(?: |$)/.test(pair))
  expect(withOriginals).toHaveLength(copies.length)
})

test('none is found among twenty articles that quote the same words and copy nothing', () => {
  expect(copiesAmong(named(independent, 'article'))).toEqual([])
  expect(copiesAmong({ ...named(independent, 'article'), ...named(originals, 'report') })).toEqual([])
  // The same without quotation marks, by which it is seen what their quotations alone would make of them.
  const unmarked = independent.map((text) => text.replace(/[“”]/g, ''))
  expect(copiesAmong(named(unmarked, 'article')).length).toBeGreaterThan(150)
})

test('what is shown as shared stands in both texts, around what one of them changed and apart from quotations', () => {
  const [one = ''] = originals
  const other = copying['with light edits'](copying.trimmed(one))
  const shared = sharedWording(ownWords(one), ownWords(other))
  expect(shared?.share).toBeGreaterThan(0.5)
  expect(
    shared?.passages.map(({ one: { from, to }, other: at }) => {
      expect(other.slice(at.from, at.to)).toBe(one.slice(from, to))
      return one.slice(from, to)
    }),
  ).toMatchInlineSnapshot(`
    [
      "Saltmere shuts its harbour bridge",
      "cracks are found

    The only road bridge over the Saltmere estuary was",
      "to all traffic before dawn on Tuesday",
      "divers reported hairline cracks in two of the nine piers that carry it.

    Mayor Ada Lind",
      "a packed council chamber that the",
      "to applause from the public benches and silence from the row where the hoteliers sat",
    ]
  `)
})

test('copies are found in scripts without spaces', () => {
  const report =
    '河口に架かる橋は火曜日の未明に全面通行止めとなった。潜水士が九本の橋脚のうち二本に細いひびを見つけたためである。市長は議会で三分足らず話し、拍手を受けた。金曜日からは渡し船が四年ぶりに動く予定だが、大きい方の船はまだ検査を終えていない。'
  const copy = `速報。${report.slice(0, 80)}続きは明日の紙面で。`
  const other =
    '港町の商店街では客足が三分の一に減ったという。商工会議所は夏の損失を四百万と見積もり、秋までに小さな店を支える基金を作るよう求めている。州政府の報道官は、資金はあるがすぐには出せないと述べた。ホテルの予約の取り消しも続いている。'
  expect(copiesAmong({ report, copy, other }).map(({ pair }) => pair)).toEqual(['copy report'])
})

test('a sketch is the same after it was stored, and a text of a few words has none', () => {
  const sketch = sketchOf(shinglesOf(ownWords(originals[0] ?? '')))
  expect(sketch && readSketch(writeSketch(sketch))).toEqual(sketch)
  expect(readSketch('AAAA')).toBeNull()
  expect(sketchOf(shinglesOf(ownWords('The bridge was closed on Tuesday.')))).toBeNull()
})
