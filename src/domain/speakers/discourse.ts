import type { Before, PronounSpeaker } from './candidates.ts'
import type { DraftNames } from './mentions/draft-names.ts'
import { meantBy, REACH } from './referents.ts'
import { lastFrom, type Reader, type ReadParagraph, type ReadSentence } from './sayings/read-text.ts'

/** How many paragraphs are searched for those that a pronoun may refer back to, at most. */
const MOST_PARAGRAPHS = 20

/**
 * Whom each pronoun means that is said to speak, quoted or not: "He said the town would pay" keeps up the talk of him,
 * whoever else is named in the sentence.
 */
export function pronounSpeakers(
  paragraphs: readonly ReadParagraph[],
  names: DraftNames,
): Map<ReadSentence, PronounSpeaker> {
  const found = new Map<ReadSentence, PronounSpeaker>()
  for (const [index, { sentences }] of paragraphs.entries())
    for (const read of sentences) {
      const [speaker] =
        read.sayings.findLast(({ subject }) => subject?.[0]?.kind === 'PRONOUN')?.subject ?? []
      if (speaker?.kind !== 'PRONOUN' || speaker.gender === 'THEY') continue
      const { gender = null, from } = speaker
      const before = sentencesBefore({ paragraphs, pronouns: found }, index, read.from)
      found.set(read, { names: meantBy(speaker, before, names), gender, from })
    }
  return found
}

/**
 * The sentences of a paragraph up to and including the one at a place, and those of the paragraphs before as far back as
 * a pronoun may refer; the nearest first.
 */
export function sentencesBefore(
  { paragraphs, pronouns }: Pick<Reader, 'paragraphs' | 'pronouns'>,
  index: number,
  place: number,
): Before[] {
  const { sentences } = paragraphs[index] as ReadParagraph
  const before = paragraphs
    .slice(Math.max(0, index - MOST_PARAGRAPHS), index)
    .filter(
      ({ isHeading, sentences }) =>
        !isHeading && sentences.some(({ sentence }) => sentence.tokens.length > 1),
    )
    .reverse()
    .slice(0, REACH)
  return [
    lastSentences(sentences, lastFrom(sentences, place)),
    ...before.map((paragraph) => lastSentences(paragraph.sentences)),
  ].flatMap((read, paragraphsBack) =>
    read.map((each) => {
      const { sentence, sayings } = each
      return {
        sentence,
        paragraphsBack,
        pronoun: pronouns.get(each) ?? null,
        speakers: sayings.flatMap(({ subject }) => (subject === null ? [] : [subject])),
        genders: new Map(
          sayings.flatMap(({ subject, gender }) =>
            gender && subject?.length === 1 && subject[0] ? [[subject[0].from, gender] as const] : [],
          ),
        ),
      }
    }),
  )
}

/** How many tokens of a paragraph a pronoun may refer back over. */
const MOST_TOKENS_BACK = 600

/** The sentences of a paragraph up to one of them, the last first, as far back as a pronoun may refer. */
function lastSentences(sentences: readonly ReadSentence[], last = sentences.length - 1): ReadSentence[] {
  const found: ReadSentence[] = []
  let tokens = 0
  for (let at = last; at >= 0 && tokens < MOST_TOKENS_BACK; at -= 1) {
    const each = sentences[at] as ReadSentence
    found.push(each)
    tokens += each.sentence.tokens.length
  }
  return found
}
