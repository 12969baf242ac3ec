import { existsSync, readFileSync } from 'node:fs'
import { passagesOf } from '../../src/bundle/checks/inventory.ts'
import { validPart } from '../../src/bundle/draft.ts'
import type { Bundle, BundlePassage } from '../../src/bundle/format.ts'

/** The bundle that ships, as text and as read. */
export const istanbulText = readFileSync(
  new URL('../../data/istanbul-2025/bundle.json', import.meta.url),
  'utf8',
)
export const istanbul: Bundle = JSON.parse(istanbulText)

/** The Moscow Times' article, and the one that names no publisher. */
export const MT = 'source:moscow-times-2025-06-09'
export const UN = 'source:unnamed-article-on-the-exchange-of-june-9'

const seeds = new URL('../../../shared/seeds/', import.meta.url)
const files: Readonly<Record<string, string>> = {
  [MT]: '004_67ab0e4f6716e422.txt',
  [UN]: '000_ac6f9f926e676ab6.txt',
}

/** The texts belong to their publishers and are not in the repository; whoever has them puts them beside it. */
export const hasTexts = Object.values(files).every((file) => existsSync(new URL(file, seeds)))

/** The raw text of an article; undefined for any other source. */
export function articleOf(sourceId: string): string | undefined {
  const file = files[sourceId]
  return file === undefined ? undefined : readFileSync(new URL(file, seeds), 'utf8')
}

/** Every passage of a source, whatever it is the receipt of. */
export const passagesIn = (sourceId: string): BundlePassage[] =>
  [...passagesOf(validPart(istanbul))]
    .filter(({ of }) => of.receipt.source === sourceId)
    .map(({ passage }) => passage as BundlePassage)

/** What the graph says in its own words: neither ids nor what a source has. */
export function ownWording(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z]+:\S+$/.test(value) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, part]) => (sourcesOwn.has(field) ? [] : ownWording(part)))
}

const sourcesOwn = new Set([
  'passages',
  'cue',
  'speakerAsNamed',
  'saidAtAsReported',
  'channelName',
  'sources',
])
