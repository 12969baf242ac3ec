import { nameTerms } from '../names/names.ts'
import { BLOCK_BEGINS } from '../quotations/marks/block-quotations.ts'
import type { Quotation } from '../quotations/marks/quotation.ts'
import { candidatesIn } from './candidates.ts'
import { sentencesBefore } from './discourse.ts'
import { draftName } from './mentions/fuller-names.ts'
import type { PronounMention } from './mentions/mentions.ts'
import { firstSubject } from './mentions/subjects.ts'
import type { DraftName, SaidBy } from './said-by.ts'
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
  { own, names }: Reader,
): SaidBy | null {
  const before = sentencesOf(paragraph, quotation).at(-1)
  const [first] = held
  if (before === undefined || first === undefined) return null
  if (!hasWords(own.slice(before.to, first.from))) return saidBy
  // "“A,” said Ada. Bo did not hesitate. “B.”": either.
  const others = paragraph.sentences
    .filter(({ from, to }) => from >= before.to && to <= first.from)
    .flatMap(({ sentence }) => firstSubject(sentence, 0, sentence.tokens.length) ?? [])
    .flatMap((mention) => (mention.kind === 'NAME' ? [draftName(mention, names)] : []))
    .filter(
      ({ text, fuller }) =>
        ![text, ...fuller].some((each) => saidBy.names.some((name) => isSame(name, each))),
    )
  const known = asFarAsTold(saidBy)
  return known && { ...known, names: [...known.names, ...others] }
}

const isSame = ({ text, fuller }: DraftName, name: string) =>
  [text, ...fuller].some((each) => nameTerms(each).join(' ') === nameTerms(name).join(' '))

/**
 * Whoever said the last quotation of a paragraph, or was the last to speak in it without being quoted; where nobody did,
 * whoever it is about, if they were the last to speak before it.
 */
function behindParagraph(last: SaidBefore | null, before: ReadParagraph, reader: Reader): SaidBy | null {
  const { own, names, index } = reader
  const isOfIt = last !== null && last.quotation.from >= before.from && last.quotation.from < before.to
  const sayings = before.sentences.flatMap(({ sayings }) => sayings.filter(({ isNoun }) => isNoun !== true))
  if (!isOfIt && sayings.length === 0) return aboutSpeaker(before, reader)
  const speaker = sayings.at(-1)?.subject?.[0]
  if (isOfIt) return asFarAsTold(last.saidBy)
  // "What did Ada say then?" asks, and does not tell.
  const isAsked = before.sentences.at(-1)?.sentence.tokens.at(-1)?.text === '?'
  if (isAsked) return { how: 'REFERRED', names: [], description: null, text: '' }
  if (speaker?.kind === 'PRONOUN') {
    const names = carriedOn(speaker, last, index)
    return names && { how: 'REFERRED', names, description: null, text: '' }
  }
  if (speaker?.kind !== 'NAME') return null
  const text = own.slice(before.from, before.to)
  return { how: 'REFERRED', names: [draftName(speaker, names)], description: null, text }
}

/** The person whom all of a paragraph is about, if they spoke last in the paragraphs before it. */
function aboutSpeaker(paragraph: ReadParagraph, reader: Reader): SaidBy | null {
  const { own, names, index } = reader
  const before = sentencesBefore(reader, index - 1, paragraph.to)
  const about = before
    .filter(({ paragraphsBack }) => paragraphsBack === 0)
    .flatMap((each, back) => candidatesIn(each, paragraph.to, names, back))
    .filter(({ isSubject, isStrong }) => isSubject && isStrong)
  const [first] = about
  const spoke = before
    .filter(({ paragraphsBack }) => paragraphsBack > 0)
    .flatMap((each, back) => candidatesIn(each, paragraph.from, names, back))
    .find(({ isSpeaker }) => isSpeaker)
  const isTheirs =
    first !== undefined &&
    spoke !== undefined &&
    [...about, spoke].every(({ name }) =>
      [name.text, ...name.fuller].some((each) => isSame(first.name, each)),
    )
  const text = own.slice(paragraph.from, paragraph.to)
  return isTheirs ? { how: 'REFERRED', names: [first.name], description: null, text } : null
}

const asFarAsTold = (saidBy: SaidBy): SaidBy | null =>
  saidBy.how === 'NAMED' || saidBy.how === 'REFERRED' ? { ...saidBy, how: 'REFERRED' } : null

/** How many paragraphs a speaker may go on for. */
const MOST_PARAGRAPHS = 2

/** Whom a pronoun means if nobody is named near it: whoever spoke before, if their gender matches. */
export function carriedOn(
  { gender }: Pick<PronounMention, 'gender'>,
  last: SaidBefore | null,
  paragraph: number,
): SaidBy['names'] | null {
  const [name, ...others] = last?.saidBy.names ?? []
  if (
    last === null ||
    name === undefined ||
    others.length > 0 ||
    last.paragraph < paragraph - MOST_PARAGRAPHS
  )
    return null
  const [whole = name.text] = name.fuller
  const known = genderOf(whole)
  const isOther = known !== null && gender !== null && known !== gender
  // A last name alone is a person's.
  const isPersons = known !== null || !/\s|^\p{Lu}{2,}$/u.test(whole)
  return isOther || gender === 'THEY' || (gender === 'IT' && isPersons) ? null : [name]
}
