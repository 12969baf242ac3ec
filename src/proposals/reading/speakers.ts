import { meantByDescription } from '../../domain/speakers/described.ts'
import { sentencesBefore } from '../../domain/speakers/discourse.ts'
import { type DraftNames, genderIn, personOf } from '../../domain/speakers/mentions/draft-names.ts'
import { draftName } from '../../domain/speakers/mentions/fuller-names.ts'
import type { Mention } from '../../domain/speakers/mentions/mentions.ts'
import { isCountry } from '../../domain/speakers/mentions/owners.ts'
import { meantBy } from '../../domain/speakers/referents.ts'
import type { DraftName } from '../../domain/speakers/said-by.ts'
import type { Reader, ReadParagraph, ReadSentence } from '../../domain/speakers/sayings/read-text.ts'
import type { Sentence } from '../../domain/speakers/sentences/tokens.ts'
import type { Gender } from '../../domain/speakers/vocabulary/given-names.ts'
import type { Content } from './contents.ts'
import { reportsIn } from './frames.ts'
import type { ReportedSpeaker } from './reported-statement.ts'
import { mentionTokens, spanOf } from './stretches.ts'

/** Who a mention means, by the fullest name that the text has. */
export function speakerOf(
  read: ReadSentence,
  mention: Mention,
  { report }: Content,
  reader: Reader,
): ReportedSpeaker {
  const { sentence } = read
  const words = mentionTokens(sentence, mention.kind === 'PRONOUN' ? { from: mention.from } : mention)
  const span = words && spanOf(sentence, words)
  const before = sentencesBefore(reader, reader.index, (sentence.tokens[report.at]?.to ?? read.to) - 1)
  if (mention.kind === 'NAME') {
    return { span, name: fullName(draftName(mention, reader.names), reader.names, sentence) }
  }
  const several =
    mention.kind === 'PRONOUN' && mention.gender === 'THEY' ? severalBefore(mention.from, reader) : null
  if (several !== null) return { span, name: several }
  const meant =
    mention.kind === 'PRONOUN'
      ? meantBy(mention, before, reader.names)
      : meantByDescription(mention, before, reader.names).filter(({ isGuess }) => isGuess !== true)
  const isPerson = mention.kind === 'PRONOUN' && (mention.gender === 'HE' || mention.gender === 'SHE')
  const [one, ...others] = isPerson ? meant.filter(({ text }) => isPersonsName(text, sentence)) : meant
  if (one === undefined && isPerson) return { span, name: personBefore(mention, reader) }
  if (one !== undefined && others.length === 0) return { span, name: fullName(one, reader.names, sentence) }
  return { span, name: mention.kind === 'DESCRIPTION' ? mention.text : null }
}

/** "They": the last before whom the text says to speak together, in the same paragraph; null if there are none. */
function severalBefore(place: number, { paragraphs, index }: Reader): string | null {
  const { sentences } = paragraphs[index] as ReadParagraph
  const mentions = sentences
    .filter(({ from }) => from < place)
    .flatMap((read) => reportsIn(read).flatMap(({ subject }) => subject))
  const last = mentions.findLast(({ kind, from }) => from < place && kind !== 'PRONOUN')
  return last?.kind === 'DESCRIPTION' && /s$/u.test(last.head) ? last.text : null
}

/** Whether a name may be a person's: no country, and no word in it is for a body. */
function isPersonsName(name: string, { cues }: Pick<Sentence, 'cues'>): boolean {
  if (/(?:^|\s)\p{Lu}{2,}(?:\s|$)/u.test(name)) return false
  const words = name.toLowerCase().split(' ')
  return !words.some((word) => cues.bodies.has(word) || isCountry(word) || /['’]s$/u.test(word))
}

/** The person who last spoke before "he" or "she", by name; null if nobody did, or not one of that gender. */
function personBefore(
  { from, gender }: { readonly from: number; readonly gender: Gender | null },
  reader: Reader,
): string | null {
  const { paragraphs, index, names } = reader
  const near = paragraphs
    .slice(Math.max(0, index - MOST_BACK), index + 1)
    .filter(({ isHeading }) => !isHeading)
  const spoke = near
    .flatMap(({ sentences }) => sentences)
    .filter((read) => read.from < from)
    .flatMap((read) =>
      [...reportsIn(read), ...read.sayings].flatMap(({ subject }) =>
        (subject ?? []).flatMap((mention) => {
          if (mention.kind !== 'NAME' || mention.from >= from || !isPersonsName(mention.text, read.sentence))
            return []
          const name = fullName(draftName(mention, names), names, read.sentence)
          const own = genderIn(name, names)
          return own === null || own === gender ? [{ name, at: mention.from }] : []
        }),
      ),
    )
  return spoke.sort((a, b) => a.at - b.at).at(-1)?.name ?? null
}

/** How many paragraphs back "he" may refer. */
const MOST_BACK = 3

/** A name in full, as the text has it elsewhere, without the office before it. */
export function fullName(
  { text, fuller }: DraftName,
  names: DraftNames,
  sentence: Pick<Sentence, 'cues'>,
): string {
  const own = withoutOffice(text, sentence)
  const longer = names.full.filter(
    ({ name }) => name.endsWith(` ${own}`) && !/\b(?:of|for|and|in)\b/u.test(name),
  )
  if (own.includes(' ') && longer.length > 0) {
    const [one, ...others] = new Set(longer.map(({ name }) => withoutOffice(name, sentence)))
    return one !== undefined && others.length === 0 ? one : own
  }
  const whole = fuller.map((each) => withoutOffice(each, sentence))
  const [one, ...others] = whole.filter((each) => lastWord(each) === lastWord(own))
  return one !== undefined && others.every((each) => each === one) ? one : own
}

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1)

function withoutOffice(text: string, sentence: Pick<Sentence, 'cues'>): string {
  const person = personOf(text, sentence)
  return /^(?:of|for)\b/u.test(person) || !person.includes(' ') ? text : person
}
