import { type PassageEntry, passagesOf } from '../bundle/checks/inventory.ts'
import { checkShape } from '../bundle/checks/shape.ts'
import { type Draft, each, soundPart } from '../bundle/draft.ts'
import type { BundleSource, BundleText } from '../bundle/format.ts'
import type { BundleProblem } from '../bundle/problems.ts'
import { valueIn } from '../domain/concepts/references.ts'
import { groupsOf } from '../domain/groups.ts'
import { measureText } from '../domain/texts/texts.ts'
import type { CheckedReceipt, SourceText } from '../records/checks.ts'
import type { CheckOptions } from './checked-batches.ts'
import { type CheckedText, foundPassage } from './found-passages.ts'
import { knownSurroundings, surroundingsText } from './known-surroundings.ts'
import { noTexts, searchableAtHand, type TextAtHand, type Texts } from './texts.ts'

/** A bundle whose passages were looked for in the texts at hand. */
export type BundleWithTexts = {
  readonly bundle: unknown
  /** Passages of which nothing was claimed, and which stand in no place of their text, or in several. */
  readonly problems: readonly BundleProblem[]
  readonly checked: readonly CheckedReceipt[]
  /** The texts at hand of the bundle's sources. */
  readonly texts: readonly SourceText[]
}

/**
 * Checks a bundle's passages against the texts at hand, before it is validated: those that sources carry as
 * `text.content`, which is taken out, and those of `texts`. A status that the bundle claims is replaced; a passage that
 * claims nothing must stand in one place, and its position is found. What passages leave out is filled in. Passages
 * whose text is not at hand stay as they are, a claim, or NO_TEXT. The value that is given is not changed.
 */
export async function withTexts(
  value: unknown,
  texts: Texts = noTexts,
  options: CheckOptions = {},
): Promise<BundleWithTexts> {
  const bundle: unknown = structuredClone(value)
  const draft = soundPart(bundle, checkShape(bundle).faults)
  const entries = groupsOf(passagesOf(draft), ({ of }) => of.receipt.source ?? '')
  const sources = new Map([...each(draft.sources, 'sources')].map((entry) => [entry[0].id ?? '', entry]))
  const problems: BundleProblem[] = []
  const checked: CheckedReceipt[] = []
  const kept: SourceText[] = []
  for (const id of new Set([...sources.keys(), ...entries.keys()])) {
    const [source, path] = sources.get(id) ?? []
    const found = await textOf(id, source, texts)
    if (found !== null && path !== undefined) {
      Object.assign(objectAt(bundle, path), { text: found.stated })
      const { digest, text } = found.text
      if (digest === found.stated.digest) kept.push({ id, digest, text })
    }
    const ofSource = entries.get(id) ?? []
    const ofReceipts = groupsOf(ofSource, ({ of }) => of.receipt.id ?? '')
    for (const [receipt, passages] of ofReceipts) {
      const filled = await fillIn(bundle, passages, found, options)
      problems.push(...filled.problems)
      if (found !== null && receipt !== '')
        checked.push({ id: receipt, digest: found.text.digest, surroundings: filled.surroundings })
    }
  }
  return { bundle, problems, checked, texts: kept }
}

type FoundText = CheckedText & { readonly stated: BundleText }

/** The text that a source carries or that is at hand, and what a bundle states of it. */
async function textOf(
  id: string,
  source: Draft<BundleSource> | undefined,
  texts: Texts,
): Promise<FoundText | null> {
  const stated: Draft<BundleText> = source?.text ?? {}
  const given: TextAtHand | null =
    stated.content === undefined ? await texts(id) : { raw: stated.content, format: null }
  if (given === null) return null
  const format = stated.format ?? given.format ?? 'PLAIN'
  const text = searchableAtHand(given, stated.format)
  const measured = measureText(text.text)
  return {
    text,
    // A source that the bundle brings without a digest gets the text that is at hand, whatever it had before.
    digest: source === undefined ? (given.digest ?? null) : (stated.digest ?? null),
    stated: {
      format,
      digest: stated.digest ?? measured.digest,
      words: stated.words ?? measured.words,
      codePoints: stated.codePoints ?? measured.codePoints,
    },
  }
}

/** Fills in what was found of each passage of a receipt, and tells of those that were not. */
async function fillIn(
  bundle: unknown,
  entries: readonly PassageEntry[],
  text: CheckedText | null,
  { allows = null, keptOf = async () => null }: CheckOptions,
) {
  const problems: BundleProblem[] = []
  const receipt = entries[0]?.of.receipt.id
  const isOther = text !== null && text.digest !== null && text.digest !== text.text.digest
  const known = knownSurroundings(isOther && receipt !== undefined ? await keptOf(receipt) : null)
  const around = entries.map(({ passage, path }) => {
    const { fields, surroundings, problem } = foundPassage(passage, text, known(passage), allows)
    Object.assign(objectAt(bundle, path), fields)
    if (problem !== null) problems.push({ path: `${path}.exact`, record: receipt ?? null, ...problem })
    return { passage: { exact: '', ...passage, ...fields }, surroundings: surroundings() }
  })
  return { problems, surroundings: surroundingsText(around) }
}

/** The object at a path such as `statements[0].attributions[1]`, at which there is one. */
function objectAt(root: unknown, path: string): object {
  let value: unknown = root
  for (const [key] of path.matchAll(/\w+/g)) {
    value = typeof value === 'object' && value !== null ? valueIn(value, key) : undefined
  }
  if (typeof value !== 'object' || value === null) throw new Error(`There is no object at ${path}.`)
  return value
}
