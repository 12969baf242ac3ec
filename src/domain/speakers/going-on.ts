import { BLOCK_BEGINS } from '../quotations/marks/block-quotations.ts'
import type { Quotation } from '../quotations/marks/quotation.ts'
import { draftName } from './mentions/draft-names.ts'
import type { PronounMention } from './mentions/mentions.ts'
import type { SaidBy } from './said-by.ts'
import {
  hasWords,
  type Reader,
  type ReadParagraph,
  type ReadSentence,
  sentencesOf,
} from './sayings/read-text.ts'
import { genderOf } from './vocabulary/given-names.ts'

/** A quotation before another one, and its speaker. */
export type SaidBefore = {
  readonly quotation: Quotation
  readonly saidBy: SaidBy
  readonly paragraph: number
}

/**
 * The speaker of a quotation that stands alone and that no word in its sentence attributes: whoever said the quotation
 * before it in the paragraph, or spoke in the paragraph before. Directly after “A,” said Ada. this is certain; farther
 * on it is the best guess. Null if nobody spoke before.
 */
export function continuingSpeaker(
  last: SaidBefore | null,
  quotation: Quotation,
  reader: Reader,
): SaidBy | null {
  const { own, paragraphs, index } = reader
  const paragraph = paragraphs[index] as ReadParagraph
  const held = sentencesOf(paragraph, quotation)
  const isBare = held.every(({ from, to }) => !hasWords(own.slice(from, to)))
  if (!isBare || paragraph.isHeading || own[quotation.from - 1] === BLOCK_BEGINS) return null
  if (last?.paragraph === index) return inParagraph(last, paragraph, held, reader)
  const isAlone = !hasWords(own.slice(paragraph.from, quotation.from))
  const before = paragraphs[index - 1]
  return isAlone && before !== undefined && !before.isHeading ? behindParagraph(last, before, reader) : null
}

function inParagraph(
  { quotation, saidBy }: SaidBefore,
  paragraph: ReadParagraph,
  held: readonly ReadSentence[],
  { own }: Reader,
): SaidBy | null {
  const before = sentencesOf(paragraph, quotation).at(-1)
  const [first] = held
  if (before === undefined || first === undefined) return null
  if (!hasWords(own.slice(before.to, first.from))) return saidBy
  return asFarAsTold(saidBy)
}

/** Whoever said the last quotation of a paragraph, or was the last to speak in it without being quoted. */
function behindParagraph(
  last: SaidBefore | null,
  before: ReadParagraph,
  { own, names, index }: Reader,
): SaidBy | null {
  const isOfIt = last !== null && last.quotation.from >= before.from && last.quotation.from < before.to
  const sayings = before.sentences.flatMap(({ sayings }) => sayings)
  const speaker = sayings.at(-1)?.subject?.[0]
  if (isOfIt) return asFarAsTold(last.saidBy)
  if (speaker?.kind === 'PRONOUN') {
    const names = carriedOn(speaker, last, index)
    return names && { how: 'REFERRED', names, description: null, text: '' }
  }
  if (speaker?.kind !== 'NAME') return null
  const text = own.slice(before.from, before.to)
  return { how: 'REFERRED', names: [draftName(speaker, names)], description: null, text }
}

const asFarAsTold = (saidBy: SaidBy): SaidBy | null =>
  saidBy.how === 'NAMED' || saidBy.how === 'REFERRED' ? { ...saidBy, how: 'REFERRED' } : null

/** How many paragraphs a speaker may go on for. */
const REACH = 2

/** Whom a pronoun means if nobody is named near it: whoever spoke before, if their gender matches. */
export function carriedOn(
  { gender }: Pick<PronounMention, 'gender'>,
  last: SaidBefore | null,
  paragraph: number,
): SaidBy['names'] | null {
  const [name, ...others] = last?.saidBy.names ?? []
  if (last === null || name === undefined || others.length > 0 || last.paragraph < paragraph - REACH)
    return null
  const [whole = name.text] = name.fuller
  const known = genderOf(whole)
  const isOther = known !== null && gender !== null && known !== gender
  return isOther || gender === 'THEY' || gender === 'IT' ? null : [name]
}
