import { type AlikePair, alikeTexts } from '../../domain/copies/alike-texts.ts'
import { type SharedWording, sharedWording } from '../../domain/copies/shared-wording.ts'
import { ownWords } from '../../domain/copies/shingles.ts'
import { readSketch, type Sketch } from '../../domain/copies/sketches.ts'
import { sayingOf } from '../../domain/graphs/clusters.ts'
import { type Page, type PageArguments, type PageEdge, pageOf } from '../../domain/paging/pages.ts'
import { judgementsAround, sketchesOfTexts } from '../../generated/queries.ts'
import { judgedIn } from '../judgement-record.ts'
import type { Reader } from '../reader.ts'

/** Two sources whose kept texts share much wording, with these texts. */
export type CopyCandidateRow = SharedWording & {
  readonly ids: readonly [string, string]
  readonly texts: readonly [string, string]
  readonly key: string
}

export type CopyCandidatePage = Page<CopyCandidateRow>
export type CopyCandidatePageEdge = PageEdge<CopyCandidateRow>

/** Gives a source's kept text; null if none is kept. */
type TextOf = (id: string) => Promise<string | null>

/** How many sketches are read at a time. */
const sketchesAtOnce = 5_000

/** How many pairs are compared at a time, and at most for one page: beyond, the page is short and says where to go on. */
const [pairsAtOnce, mostCompared] = [20, 200]

/**
 * Reads the sources whose kept texts share much wording and that nobody has judged yet, or recorded as copies. The most alike
 * come first, as their sketches estimate it; what they share is then compared in their texts.
 */
export const copyCandidateReader =
  (read: Reader, textOf: TextOf) =>
  async (page: PageArguments, source: string | null): Promise<CopyCandidatePage> => {
    const { sketches, sharedTexts } = await sketchesOf(read)
    const isApart = ({ ids: [one, other] }: AlikePair) =>
      sharedTexts.get(one) === undefined || sharedTexts.get(one) !== sharedTexts.get(other)
    const pairs = alikeTexts(sketches, source ?? undefined).filter(isApart)
    const begins = pairs.findIndex((pair) => page.after === null || keyOf(pair) > page.after)
    const { rows, last } = await candidatesAmong(
      read,
      textOf,
      begins < 0 ? [] : pairs.slice(begins),
      page.first,
    )
    const count = async () => {
      const all = await candidatesAmong(read, textOf, pairs, mostCompared)
      return { total: all.rows.length, isExact: all.last === null }
    }
    return pageOf({ rows, page, keyOf: ({ key }) => key, count, scannedTo: last && keyOf(last) })
  }

/**
 * Those of some pairs that turn out to be candidates: one more than `most`, if there are so many.
 *
 * @returns also the last pair that was compared, if the search stopped at its bound
 */
async function candidatesAmong(read: Reader, textOf: TextOf, pairs: readonly AlikePair[], most: number) {
  const rows: CopyCandidateRow[] = []
  let compared = 0
  while (rows.length <= most && compared < Math.min(pairs.length, mostCompared)) {
    const some = pairs.slice(compared, compared + pairsAtOnce)
    rows.push(...(await comparedPairs(read, textOf, some)))
    compared += some.length
  }
  return { rows, last: compared < pairs.length ? (pairs[compared - 1] ?? null) : null }
}

/** The most alike first. Estimates are whole 128ths, so that thousandths tell them apart. */
const keyOf = ({ ids, resemblance }: AlikePair) =>
  `${String(Math.round((1 - resemblance) * 1_000)).padStart(4, '0')} ${ids.join(' ')}`

async function sketchesOf(read: Reader) {
  const sketches = new Map<string, Sketch>()
  const sharedTexts = new Map<string, string>()
  for (let after = ''; ; ) {
    const rows = await read(sketchesOfTexts, { after, limit: sketchesAtOnce })
    for (const { id, sketch: written, sharedTextId } of rows) {
      const sketch = readSketch(written)
      if (sketch !== null) sketches.set(id, sketch)
      if (sharedTextId !== null) sharedTexts.set(id, sharedTextId)
    }
    const last = rows.at(-1)
    if (last === undefined || rows.length < sketchesAtOnce) return { sketches, sharedTexts }
    after = last.id
  }
}

/** Those of some pairs that nobody judged and whose texts, compared word by word, share as much as copies do. */
async function comparedPairs(
  read: Reader,
  textOf: TextOf,
  pairs: readonly AlikePair[],
): Promise<CopyCandidateRow[]> {
  const ids = [...new Set(pairs.flatMap((pair) => pair.ids))]
  const [judged, texts] = await Promise.all([
    read(judgementsAround, { ids }),
    Promise.all(ids.map(async (id) => [id, await textOf(id)] as const)),
  ])
  const apart = new Set(judged.map(({ node }) => sayingOf(judgedIn(node))))
  const words = new Map(
    texts.flatMap(([id, text]) => (text === null ? [] : [[id, { text, own: ownWords(text) }] as const])),
  )
  return pairs.flatMap((pair) => {
    const [one, other] = pair.ids.map((id) => words.get(id))
    if (!one || !other || apart.has(sayingOf({ verdict: 'NOT_COPIES', of: pair.ids }))) return []
    const shared = sharedWording(one.own, other.own)
    return shared === null
      ? []
      : { ...shared, ids: pair.ids, texts: [one.text, other.text], key: keyOf(pair) }
  })
}
