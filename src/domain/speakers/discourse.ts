import type { Before, PronounSubject } from './candidates.ts'
import { callBy, type DraftNames } from './mentions/draft-names.ts'
import { type PronounMention, pronounOf } from './mentions/mentions.ts'
import { meantBy, REACH } from './referents.ts'
import { lastFrom, type Reader, type ReadParagraph, type ReadSentence } from './sayings/read-text.ts'

/** How many paragraphs are searched for those that a pronoun may refer back to, at most. */
const MOST_PARAGRAPHS = 20

/**
 * Whom the pronoun means that speaks in a sentence, quoted or not, or begins it: "He said the town would pay", "She was
 * born in Velen" keep up the talk of them, whoever else is named there.
 */
export function pronounSubjects(
  paragraphs: readonly ReadParagraph[],
  names: DraftNames,
): Map<ReadSentence, PronounSubject> {
  const found = new Map<ReadSentence, PronounSubject>()
  for (const [index, { sentences }] of paragraphs.entries())
    for (const read of sentences) {
      const spoke = read.sayings.findLast(({ subject }) => subject?.[0]?.kind === 'PRONOUN')?.subject?.[0]
      const subject = spoke ?? beginningOf(read)
      if (subject?.kind !== 'PRONOUN' || subject.gender === 'THEY') continue
      const { gender = null, from } = subject
      const before = sentencesBefore({ paragraphs, pronouns: found }, index, read.from)
      const meant = meantBy(subject, before, names)
      const [only] = meant
      if (only !== undefined && meant.length === 1) callBy(gender, only, names)
      found.set(read, { names: meant, gender, isSpeaker: spoke !== undefined, from })
    }
  return found
}

/** The pronoun for a person with which a sentence begins. */
function beginningOf({ sentence: { tokens, cues } }: ReadSentence): PronounMention | null {
  const first = tokens.find(({ kind }) => kind !== 'MARK')
  const gender = first?.kind === 'WORD' ? pronounOf(first, cues) : null
  return first !== undefined && (gender === 'HE' || gender === 'SHE')
    ? { kind: 'PRONOUN', gender, from: first.from }
    : null
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
