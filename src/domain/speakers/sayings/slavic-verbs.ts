import { descriptionOf } from '../mentions/descriptions.ts'
import { type Mention, nameAt, type Subject } from '../mentions/mentions.ts'
import { clauseEnd } from '../sentences/clauses.ts'
import type { Sentence, Token } from '../sentences/tokens.ts'
import type { Gender } from '../vocabulary/given-names.ts'

/** The gender that a past-tense verb in Ukrainian, Russian, Belarusian or Polish gives a subject that is not named. */
export const impliedSubject = (verb: Token | undefined): Subject => [
  { kind: 'PRONOUN', gender: genderOfVerb(verb), from: verb?.from ?? 0 },
]

export function genderOfVerb(verb: Token | undefined): Gender | null {
  if (/(?:ла|лася|лась|ła)$/u.test(verb?.lower ?? '')) return 'SHE'
  return /(?:в|л|ў|вся|лся|ўся|ł)$/u.test(verb?.lower ?? '') ? 'HE' : null
}

export const isPlural = (verb: Token | undefined) => /(?:ли|лі|лися|лись|ліся)$/u.test(verb?.lower ?? '')
/** A single person before a plural verb is the one spoken to: "Бориса Теннанта запитали". */
export const isSingle = (subject: Subject | null) =>
  subject?.length === 1 && subject[0]?.kind === 'NAME' && subject[0].text.split(' ').length < 3

/** "Закликав Путіна": a name with the ending of a woman's, or of another case, behind a man's verb. */
export const isObject = ([first]: Subject, gender: Gender | null) =>
  gender === 'HE' &&
  first?.kind === 'NAME' &&
  /(?:[оеє]ва|ёва|[иі]на|ська|цька|ская|цкая|ого|его)$/u.test(first.text)

/** "У Кремлі заявили": an institution, whose members speak for it. */
export function inWhichTheySay(sentence: Sentence, begin: number, verb: number): Mention[] {
  const { tokens } = sentence
  if (!isPlural(tokens[verb]) && !isPlural(tokens[verb + 1])) return []
  // "«…», — заявили у прокуратурі".
  const behind = isPlural(tokens[verb]) ? verb + 1 : verb + 2
  if (IN.has(tokens[behind]?.lower ?? '') && tokens[behind + 1]?.kind === 'WORD') {
    const name = nameAt(sentence, behind + 1, true)
    const stop = clauseEnd(sentence, behind + 1)
    return name === null
      ? [{ ...descriptionOf(sentence, behind + 1, Math.min(behind + 4, stop)), isDefinite: false }]
      : [name.mention]
  }
  for (let index = begin; index < verb; index += 1) {
    if (!IN.has(tokens[index]?.lower ?? '')) continue
    const name = nameAt(sentence, index + 1, true)
    if (name !== null) return [{ ...name.mention, text: wholeBody(sentence, index + 1, verb) }]
    return [descriptionOf(sentence, index + 1, Math.min(index + 3, verb))]
  }
  return []
}

const IN = new Set(['у', 'в', 'ў', 'во'])

/** The name of an organisation including what it is of: "У Комітеті міністрів". */
function wholeBody({ tokens, cues }: Sentence, at: number, verb: number): string {
  const stop = tokens.findIndex(
    ({ kind, lower }, index) =>
      index > at &&
      (index >= verb || kind !== 'WORD' || cues.skip.has(lower) || cues.prepositions.has(lower)),
  )
  return tokens
    .slice(at, stop)
    .map(({ text }) => text)
    .join(' ')
}
