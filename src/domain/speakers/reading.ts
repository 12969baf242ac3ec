import { BLOCK_BEGINS } from '../quotations/marks/block-quotations.ts'
import type { Quotation } from '../quotations/marks/quotation.ts'
import { namedBeforeDash, namedBeside, saidAround, saidInGaps, saidInSentence } from './beside.ts'
import { issuerOf, meantByDescription, spokenFor } from './described.ts'
import { pronounSubjects, sentencesBefore } from './discourse.ts'
import { carriedOn, continuingSpeaker, type SaidBefore } from './going-on.ts'
import { draftNames } from './mentions/draft-names.ts'
import { draftName } from './mentions/fuller-names.ts'
import { meantBy } from './referents.ts'
import { isInReport, reporterOf } from './reported-speech.ts'
import { type DraftName, nobody, type SaidBy, type SaidQuotation } from './said-by.ts'
import {
  hasWords,
  lastFrom,
  type Reader,
  type ReadParagraph,
  type ReadSentence,
  readParagraph,
  type Said,
  sentencesOf,
  withNamesFirst,
} from './sayings/read-text.ts'
import { signedBy, speakerBeforeColon } from './sentences/lines.ts'
import { FILLER, NAME_FILLER, ownText } from './sentences/own-text.ts'
import { cuesOf, latinLanguage } from './vocabulary/cues.ts'
import { genderOf } from './vocabulary/given-names.ts'

/**
 * Reads, from a draft's own words, who it says its quotations are by: verbs of saying and their equivalents, lines that
 * introduce or sign a quotation, and pronouns, which refer back within their paragraph and the one before. The word
 * nearest to a quotation counts, so that each of two speakers in one sentence gets their own.
 */
export function withSpeakers(text: string, quotations: readonly Quotation[]): SaidQuotation[] {
  const known = readDraft(text, quotations)
  const { paragraphs } = known
  let last: SaidBefore | null = null
  return quotations.map((quotation) => {
    const index = lastFrom(paragraphs, quotation.from)
    const paragraph = paragraphs[index]
    if (quotation.depth > 0 || paragraph === undefined)
      return { ...quotation, saidBy: nobody, before: '', after: '' }
    const reader: Reader = { ...known, index }
    const said = saidOf(quotation, reader) ?? saidAtEnd(quotation, reader)
    const goesOn = said === null ? continuingSpeaker(last, quotation, reader) : null
    const saidBy: SaidBy =
      goesOn ?? reportedBy(said, quotation, reader, last) ?? saidByOf(said, quotation, reader, last)
    last = { quotation, saidBy, paragraph: index }
    const sentences = sentencesOf(paragraph, quotation)
    return { ...quotation, saidBy, ...wordsAround(known.own, quotation, sentences) }
  })
}

/** Whoever spoke before, if the draft goes on reporting their speech: as far as that can be told. */
function reportedBy(
  said: Said,
  quotation: Quotation,
  reader: Reader,
  last: SaidBefore | null,
): SaidBy | null {
  if (said !== null || !isInReport(quotation, reader)) return null
  const saidBy = saidByOf(reporterOf(quotation, reader) ?? [], quotation, reader, last)
  return saidBy.how === 'NAMED' ? { ...saidBy, how: 'REFERRED' } : saidBy
}

/** A draft's own words, paragraph by paragraph, with the names in it. */
export function readDraft(text: string, quotations: readonly Quotation[]): Omit<Reader, 'index'> {
  const draft = ownText(text, quotations)
  const latin = latinLanguage(text)
  const read = withHeadline(
    draft.own,
    draft.paragraphs.map((paragraph) => readParagraph(draft, paragraph, latin)),
  )
  // "Late Dempster header": capitals and short forms of headings say little about names.
  const prose = read.filter(({ isHeading }) => !isHeading)
  const names = draftNames(prose.flatMap(({ sentences }) => sentences.map(({ sentence }) => sentence)))
  const paragraphs = read.map((paragraph) => withNamesFirst(paragraph, names))
  const pronouns = pronounSubjects(paragraphs, names)
  return { own: draft.own, latin, paragraphs, names, pronouns, led: new Map(), stretches: new Map() }
}

/** The fewest paragraphs of a draft that has a headline, and the most characters in that. */
const [FEWEST_PARAGRAPHS, LONGEST_HEADLINE] = [4, 160]

/** The first line of an article is its headline if no mark ends it and nobody speaks in it. */
function withHeadline(own: string, paragraphs: readonly ReadParagraph[]): readonly ReadParagraph[] {
  const [first, ...others] = paragraphs
  const isHeadline =
    first !== undefined &&
    paragraphs.length >= FEWEST_PARAGRAPHS &&
    first.to - first.from <= LONGEST_HEADLINE &&
    /[\p{L}\p{N}]\s*$/u.test(own.slice(first.from, first.to)) &&
    first.sentences.every(({ sayings }) => sayings.length === 0)
  return isHeadline ? [{ ...first, isHeading: true }, ...others] : paragraphs
}

/** Who speaks where a quotation of several paragraphs ends: “… / …,” said Ada. */
function saidAtEnd(quotation: Quotation, reader: Reader): Said {
  const index = lastFrom(reader.paragraphs, quotation.to - 1)
  return index === reader.index ? null : saidInSentence(quotation, { ...reader, index })
}

function saidOf(quotation: Quotation, reader: Reader): Said {
  const { own, paragraphs, index, latin } = reader
  const paragraph = paragraphs[index] as ReadParagraph
  const isBlock = own[quotation.from - 1] === BLOCK_BEGINS
  const isAlone = paragraph.firstLetter >= quotation.from
  if (isBlock) {
    const signature = signedBy(own, quotation.to, true, latin)
    return signature !== null ? [signature] : ledUp(reader)
  }
  const inGap = saidInGaps(quotation, reader) ?? namedBeforeDash(quotation, reader)
  if (inGap !== null) return namedOutside(inGap, quotation, reader) ?? inGap
  const said = saidInSentence(quotation, reader)
  if (said !== null) return said
  if (isAlone) {
    const signature = signedBy(own, quotation.to, false, latin)
    if (signature !== null) return [signature]
    const led = ledUp(reader)
    if (led !== null) return led
  }
  return isInReport(quotation, reader) ? null : namedBeside(quotation, reader)
}

/**
 * Whoever is named around a quotation that has a pronoun, or a verb alone, between its parts: « A, explique-t-elle, B
 * », a ajouté Chloé.
 */
function namedOutside(inGap: Said, quotation: Quotation, reader: Reader): Said {
  if (inGap === 'NOBODY' || inGap === null) return null
  const [inside] = inGap
  if (inside !== undefined && inside.kind !== 'PRONOUN') return null
  const { own, paragraphs, index, latin } = reader
  const isAlone = (paragraphs[index]?.firstLetter ?? 0) >= quotation.from
  const outside = saidAround(quotation, reader) ?? (isAlone ? signedOrLed() : null)
  const [name] = outside === 'NOBODY' || outside === null ? [] : outside
  if (name?.kind !== 'NAME') return null
  const gender = genderOf(name.text)
  const meant = inside?.gender ?? null
  const isOther = gender !== null && meant !== null && gender !== meant
  return isOther ? null : outside

  function signedOrLed(): Said {
    const signature = signedBy(own, quotation.to, false, latin)
    return signature === null ? ledUp(reader) : [signature]
  }
}

/** How many paragraphs are searched backwards, at most. */
const MOST_PARAGRAPHS = 20

function ledUp(reader: Reader): Said {
  const known = reader.led.get(reader.index)
  if (known !== undefined) return known
  const led = leadingUp(reader)
  reader.led.set(reader.index, led)
  return led
}

/** Who the paragraph before introduces, if it ends with a colon; list items that only quote may come between. */
function leadingUp({ paragraphs, index, own }: Reader): Said {
  for (let at = index - 1; at >= Math.max(0, index - MOST_PARAGRAPHS); at -= 1) {
    const { from, to, sentences } = paragraphs[at] as ReadParagraph
    const words = own.slice(from, to)
    if (/:[*_\s]*$/u.test(words)) {
      const last = sentences.at(-1)?.sentence
      const colon = last?.tokens.findLastIndex(({ text }) => text === ':') ?? -1
      return last === undefined || colon === -1 ? null : speakerBeforeColon(last, colon)
    }
    if (hasWords(words) || !words.includes(FILLER)) return null
  }
  return null
}

function saidByOf(said: Said, quotation: Quotation, reader: Reader, last: SaidBefore | null): SaidBy {
  const { own, paragraphs, index, names } = reader
  const held = sentencesOf(paragraphs[index] as ReadParagraph, quotation)
  const text = held.map(({ from, to }) => own.slice(from, to)).join(' ')
  if (said === 'NOBODY') return nobody
  // What was read as a description may also be a name.
  const isNamed = said?.some(({ kind }) => kind === 'NAME') === true
  if (!isNamed && isWithoutCapitals(text)) return { ...nobody, how: 'WRITTEN_IN', text }
  if (said === null) return nobody
  const found: SaidBy = { how: 'REFERRED', names: [], description: null, text }
  const before = sentencesBefore(reader, index, quotation.to - 1)
  const [first] = said
  if (first === undefined) return found
  if (first.kind === 'PRONOUN') {
    const meant = meantBy(first, before, names)
    const carried = isOfOthers(last, reader) ? null : carriedOn(first, last, index)
    return { ...found, names: meant.length > 0 ? meant : (carried ?? []) }
  }
  if (first.kind === 'DESCRIPTION') {
    const isDocument =
      cuesOf[reader.latin].noun.has(first.head) && first.owner === null && !first.isIndefinite
    if (isDocument) {
      // "According to the post": of whoever posted it or, failing that, was quoted before.
      const issuer = issuerOf(first, before, names)
      const meant = issuer === null ? carriedOn({ gender: null }, last, index) : [issuer]
      return { ...found, names: meant ?? [], description: first }
    }
    const spoken = first.isSpokes && first.owner === null ? spokenFor(first, before, names) : null
    return {
      ...found,
      names: meantByDescription(first, before, names),
      description: {
        ...first,
        owner: (first.owner && names.shortFor.get(first.owner)?.name) ?? first.owner ?? spoken,
      },
    }
  }
  const all = said.flatMap((mention): DraftName[] =>
    mention.kind === 'NAME' ? [draftName(mention, names)] : [],
  )
  return { ...found, how: 'NAMED', names: all }
}

/** Whether somebody named speaks in the paragraphs between a quotation and the one before it. */
const isOfOthers = (last: SaidBefore | null, { paragraphs, index }: Reader): boolean =>
  last !== null &&
  paragraphs
    .slice(last.paragraph + 1, index)
    .some(({ sentences }) =>
      sentences.some(({ sayings }) => sayings.some(({ subject }) => subject?.[0]?.kind === 'NAME')),
    )

/** Letters of a script without capitals, in which names cannot be recognised. */
const isWithoutCapitals = (text: string) => /\p{Lo}/u.test(text.replace(/[ªº]/gu, ''))

/** The draft's own words on either side of a quotation, within its sentence. */
function wordsAround(own: string, { from, to }: Quotation, sentences: readonly ReadSentence[]) {
  const [first, last] = [sentences[0], sentences.at(-1)]
  const plain = (words: string) =>
    words.replaceAll(FILLER, ' ').replaceAll(NAME_FILLER, ' ').replace(/\s+/gu, ' ').trim()
  return {
    before: plain(own.slice(first?.from ?? from, from)),
    after: plain(own.slice(to, Math.max(to, last?.to ?? to))),
  }
}
