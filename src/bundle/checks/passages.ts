import { codePointLength } from '../../domain/texts/code-points.ts'
import type { Draft } from '../draft.ts'
import type { Bundle } from '../format.ts'
import type { Problem } from '../problems.ts'
import { type PassageEntry, passagesOf } from './inventory.ts'

type Fault = Omit<Problem, 'record'>

/** Checks what a passage says by itself: whether its quotation marks and its position can be true. */
export const checkPassages = (bundle: Draft<Bundle>): Problem[] =>
  [...passagesOf(bundle)].flatMap((entry) =>
    [...checkMarks(entry), ...checkPosition(entry)].map((fault) => ({
      ...fault,
      record: entry.of.receipt.id ?? null,
    })),
  )

function checkMarks({ passage: { quoted, whole }, place }: PassageEntry): Fault[] {
  if (whole !== true || quoted !== false) return []
  const message = 'This is marked as a whole utterance in quotation marks, but also as not quoted.'
  return [{ place: [...place, 'whole'], message, mend: 'Set "quoted" to true, or remove "whole".' }]
}

function checkPosition({ passage: { exact, start, end, status }, place }: PassageEntry): Fault[] {
  if (start === undefined && end === undefined) return []
  if (start === undefined || end === undefined) {
    const missing = start === undefined ? 'start' : 'end'
    const message = `A position needs a start and an end; "${missing}" is missing.`
    return [{ place, message, mend: 'Give both, or neither.' }]
  }
  const atEnd = [...place, 'end']
  if (end <= start) {
    const message = `The end (${end}) is not after the start (${start}).`
    return [{ place: atEnd, message, mend: 'Correct the position.' }]
  }
  // If they match only after folding, the words may be longer or shorter than the text's.
  if (exact === undefined || status !== 'VERBATIM' || end - start === codePointLength(exact)) return []
  const message = `From ${start} to ${end} there are ${end - start} code points; "exact" has ${codePointLength(exact)}.`
  const mend = 'Correct the position, counting code points, not bytes or UTF-16 units.'
  return [{ place: atEnd, message, mend }]
}
