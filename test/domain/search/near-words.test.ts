import { expect, test } from 'vitest'
import { bigramsKept, bigramsOf, mostSlips, slipsBetween } from '../../../src/domain/search/near-words.ts'
import { randomOf } from '../../bundle/slips.ts'

test.each([
  ['putin', 'putin', 0],
  ['putin', 'puttin', 1],
  ['putin', 'ptin', 1],
  ['putin', 'putim', 1],
  ['putin', 'puitn', 1],
  ['zelenski', 'zlenksi', 2],
  ['', 'abc', 3],
])('%s and %s are %d slips apart', (a, b, slips) => {
  expect([slipsBetween(a, b), slipsBetween(b, a)]).toEqual([slips, slips])
})

test('no word within its slips keeps fewer of its bigrams than are asked for', () => {
  const random = randomOf(7)
  const letter = () => 'abcde'[Math.floor(random() * 5)] ?? 'a'
  const word = () => Array.from({ length: 4 + Math.floor(random() * 8) }, letter).join('')
  const slip = (from: string) => {
    const at = Math.floor(random() * (from.length - 1))
    const [before, a, b, after] = [from.slice(0, at), from[at], from[at + 1], from.slice(at + 2)]
    return [`${before}${b}${a}${after}`, `${before}${a}${after}`, `${before}${a}${letter()}${b}${after}`][
      Math.floor(random() * 3)
    ] as string
  }
  for (let run = 0; run < 5_000; run += 1) {
    const from = word()
    let to = from
    for (let slips = 0; slips < mostSlips(from); slips += 1) to = slip(to)
    // Of letters that change places twice, more than that may have to be put right.
    if (slipsBetween(from, to) > mostSlips(from)) continue
    const kept = bigramsOf(from).filter((gram) => ` ${to} `.includes(gram))
    expect(kept.length).toBeGreaterThanOrEqual(bigramsKept(from))
  }
})
