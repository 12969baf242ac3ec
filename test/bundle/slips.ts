import { BUNDLE_LISTS, type Bundle } from '../../src/bundle/format.ts'
import { ndjsonText } from '../../src/export/text.ts'
import { bundle } from './small-bundle.ts'

/** The same slips in every run; another seed tries others. */
export const seed = Number(process.env.FUZZ_SEED ?? 20_250_609)

/** Mulberry32: numbers from 0 up to 1, the same for the same seed. */
export function randomOf(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const morsels = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ';',
  '\n',
  '\r',
  '\r\n',
  '\u0000',
  '\u2028',
  '\uFEFF',
  '\uD800',
  '😀',
  '\\u0000',
  '\\ud800',
  'null',
  'true',
  '-0',
  '1e999',
  '{}',
  '[]',
  '__proto__',
  '"id"',
  'statement:a',
  '""',
  '=1+1',
  '../2025',
  '9'.repeat(40),
]

/** A text with one to four slips in it: something inserted, lost, doubled, moved or cut off. */
export function mutated(text: string, random: () => number): string {
  const place = () => Math.floor(random() * (result.length + 1))
  let result = text
  for (let slips = 1 + Math.floor(random() * 4); slips > 0; slips -= 1) {
    const [from, to] = [place(), place()].sort((a, b) => a - b) as [number, number]
    const near = Math.min(to, from + 20)
    const choice = Math.floor(random() * 6)
    const morsel = morsels[Math.floor(random() * morsels.length)] ?? ''
    if (choice <= 1) result = result.slice(0, from) + morsel + result.slice(from)
    else if (choice === 2) result = result.slice(0, from) + result.slice(near)
    else if (choice === 3) result = result.slice(0, near) + result.slice(from)
    else if (choice === 4) result = result.slice(0, from) + morsel + result.slice(near)
    else
      result =
        random() < 0.2
          ? result.slice(0, from)
          : result.slice(0, from) + result.slice(to) + result.slice(from, to)
  }
  return result
}

/** A text as a stream gives it. */
export async function* inPieces(text: string) {
  for (let from = 0; from < text.length; from += 500) yield text.slice(from, from + 500)
}

export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

/** A small bundle in which two are the same. */
export const merging = bundle({
  groups: ['a', 'b'].map((name) => ({ id: `group:${name}`, name })),
  judgements: [
    { id: 'judgement:a', verdict: 'SAME_AS', actors: ['group:a', 'group:b'], score: 0.5, basis: 'So.' },
  ],
})

/** A bundle as lines; the one above where none is given. */
export async function asLines(given: Bundle = merging): Promise<string> {
  async function* pages() {
    for (const list of BUNDLE_LISTS)
      yield (given[list] ?? []).map((record) => ({ list, record: { ...record } }))
  }
  return await textOf(ndjsonText(given, pages()))
}
