import { codePointLength } from '../../domain/texts/code-points.ts'
import { type Draft, each } from '../draft.ts'
import type { Bundle } from '../format.ts'
import type { BundleProblem } from '../problems.ts'
import { type PassageEntry, passagesOf } from './inventory.ts'

type Fault = Omit<BundleProblem, 'record'>

/** What can be told of passages without the texts: whether their marks and their positions can be true. */
export function checkPassages(bundle: Draft<Bundle>): BundleProblem[] {
  const lengths = new Map<string, number>()
  for (const [{ id, text }] of each(bundle.sources, 'sources')) {
    if (id !== undefined && text?.codePoints !== undefined) lengths.set(id, text.codePoints)
  }
  return [...passagesOf(bundle)].flatMap((entry) =>
    [...checkMarks(entry), ...checkPosition(entry, lengths.get(entry.of.receipt.source ?? ''))].map(
      (fault) => ({ ...fault, record: entry.of.receipt.id ?? null }),
    ),
  )
}

function checkMarks({ passage: { quoted, whole }, path }: PassageEntry): Fault[] {
  if (whole !== true || quoted !== false) return []
  const message = 'This is marked as a whole utterance in quotation marks, but also as not quoted.'
  return [{ path: `${path}.whole`, message, mend: 'Set "quoted" to true, or remove "whole".' }]
}

function checkPosition({ passage, path, of }: PassageEntry, textLength: number | undefined): Fault[] {
  const { exact, start, end, status } = passage
  if (start === undefined && end === undefined) return []
  if (start === undefined || end === undefined) {
    const missing = start === undefined ? 'start' : 'end'
    return [
      {
        path,
        message: `A position needs a start and an end; "${missing}" is missing.`,
        mend: 'Give both, or neither.',
      },
    ]
  }
  if (end <= start) {
    return [
      {
        path: `${path}.end`,
        message: `The end (${end}) is not after the start (${start}).`,
        mend: 'Correct the position.',
      },
    ]
  }
  const faults: Fault[] = []
  if (textLength !== undefined && end > textLength) {
    const message = `The end (${end}) is past the end of the text of ${of.receipt.source}, which has ${textLength} code points.`
    faults.push({ path: `${path}.end`, message, mend: 'Correct the position, or the length of the text.' })
  }
  // Words that are equal only after folding may be longer or shorter than the text's.
  if (exact !== undefined && status === 'VERBATIM' && end - start !== codePointLength(exact)) {
    const message = `From ${start} to ${end} there are ${end - start} code points; "exact" has ${codePointLength(exact)}.`
    faults.push({
      path: `${path}.end`,
      message,
      mend: 'Correct the position, counting code points, not bytes or UTF-16 units.',
    })
  }
  return faults
}
