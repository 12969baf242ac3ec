import { descriptionOf, endOfDescription } from '../mentions/descriptions.ts'
import { holderOf } from '../mentions/holders.ts'
import { isNameWord, type Mention, nameAt, personAt, pronounOf, type Subject } from '../mentions/mentions.ts'
import { subjectAfter } from '../mentions/subjects-after.ts'
import { phraseAt, type Sentence } from '../sentences/tokens.ts'
import { roleOf } from '../vocabulary/role-words.ts'

/** Words that somebody else passes on: their speaker, and the token after the phrase that says so. */
export type PassedOn = { readonly end: number; readonly subject: Subject | null }

/** "TASS quoted Ada Marlow as saying". */
export function quotedAsSaying(sentence: Sentence, at: number): PassedOn | null {
  const { tokens, cues } = sentence
  if (!cues.quoted.has(tokens[at]?.lower ?? '')) return null
  const name = nameAt(sentence, at + 1)
  if (name === null) return null
  // "Quoted Ada Marlow, the mayor, as saying".
  const close = tokens.findIndex(({ text }, index) => index > name.end && text === ',')
  const as = tokens[name.end]?.text === ',' && close !== -1 ? close + 1 : name.end
  return tokens[as]?.lower === 'as' ? { end: as + 2, subject: [name.mention] } : null
}

/** "Цитирует агентство канцлера": of an agency and the person it cites, the latter spoke. */
export function citedBy(sentence: Sentence, at: number): PassedOn | null {
  const { tokens, cues } = sentence
  if (!cues.cites.has(tokens[at]?.lower ?? '')) return null
  let named: Mention | null = null
  let index = at + 1
  while (index < tokens.length && tokens[index]?.kind !== 'MARK') {
    const { lower = '', from = 0 } = tokens[index] ?? {}
    if (cues.noun.has(lower)) return null
    const gender = pronounOf({ ...tokens[index], lower } as never, cues) ?? OBJECTS.get(lower) ?? null
    if (gender !== null) return { end: at + 1, subject: [{ kind: 'PRONOUN', gender, from }] }
    if (roleOf(lower, cues) !== null && !cues.roles.has(lower))
      return { end: at + 1, subject: described(index) }
    const name = nameAt(sentence, index, true)
    // An agency has a name of capitals, or one without case endings: in Latin letters, too.
    const isAgency = /^(?:\p{Lu}{2,6}|[^\p{Script=Cyrillic}]+)$/u.test(name?.mention.text ?? '')
    if (name !== null && !isAgency) named ??= name.mention
    index = name?.end ?? index + 1
  }
  return { end: at + 1, subject: named === null ? [] : [named] }

  function described(from: number): Subject {
    const end = endOfDescription(sentence, from, tokens.length)
    const isBody = cues.bodies.has(roleOf(tokens[from]?.lower ?? '', cues) ?? '')
    const person = !isBody && isNameWord(sentence, end) ? personAt(sentence, end, true) : null
    // "Директора по продажам в России, на Украине и в Казахстане Аду Марлоу".
    const held = isBody ? null : holderOf(sentence, from, Math.min(tokens.length, from + LONGEST_OFFICE))
    return [
      (held === null ? person?.mention : { ...held, isOblique: true }) ??
        descriptionOf(sentence, from, isBody ? Math.max(end, personAt(sentence, end)?.end ?? end) : end),
    ]
  }
}

/** The most tokens from a word for an office to the name of its holder. */
const LONGEST_OFFICE = 24

/** He, she and they as objects of a verb. */
const OBJECTS = new Map([
  ...['его', 'його', 'яго'].map((word) => [word, 'HE'] as const),
  ...['её', 'ее', 'її', 'яе'].map((word) => [word, 'SHE'] as const),
  ...['их', 'їх', 'іх'].map((word) => [word, 'THEY'] as const),
])

/** "У відповіді, яку підписав Бо Теннант". */
const SIGNED = new Set(
  'підписав підписала підписали підписом підписаній підписаному подписал подписала подписали подписью подписанном подписанной падпісаў падпісала подпісам'.split(
    ' ',
  ),
)

/** "Говорится в заявлении министерства": the author of a document is the speaker of what it says. */
export function authorOfDocument(sentence: Sentence, at: number): PassedOn | null {
  const { tokens, cues, language } = sentence
  const length = phraseAt(tokens, at, cues.itSays)
  if (length === 0) return null
  const end = at + length
  if (language === 'de') return { end, subject: authorInGerman(sentence, at, end) }
  const isIn = /^(?:в|во|у|ў|на)$/u.test(tokens[end]?.lower ?? '')
  const paper = end + 1
  if (!isIn || tokens[paper]?.kind !== 'WORD') return { end, subject: [] }
  const signed = tokens.findIndex(({ lower }, index) => index > paper && SIGNED.has(lower))
  const signer = signed === -1 ? null : subjectAfter(sentence, signed + 1, tokens.length, true)
  if (signer !== null) return { end: paper + 1, subject: signer }
  const stop = tokens.findIndex(({ kind }, index) => index > paper && kind === 'MARK')
  const owner = subjectAfter(sentence, paper + 1, stop === -1 ? tokens.length : stop, true)
  return { end: paper + 1, subject: owner ?? [] }
}

/** "In einem Schreiben der Behörde heißt es", "heißt es in einem Brief von Ada Marlow", "heißt es vom Ministerium". */
function authorInGerman(sentence: Sentence, at: number, end: number): Subject {
  const { tokens } = sentence
  const behind = /^(?:in|im|aus|von|vom|bei|beim)$/u.test(tokens[end]?.lower ?? '') ? end : -1
  const ahead = tokens.findIndex(({ lower }, index) => index < at && /^(?:in|im)$/u.test(lower))
  const place = behind === -1 ? ahead : behind
  if (place === -1) return []
  const stop = tokens.findIndex(({ kind }, index) => index > place && kind !== 'WORD')
  const limit = Math.min(place < at ? at : tokens.length, stop === -1 ? tokens.length : stop)
  const isDirect = /^(?:von|vom|bei|beim|aus)$/u.test(tokens[place]?.lower ?? '')
  const owner = tokens.findIndex(
    ({ lower }, index) => index > place && index < limit && /^(?:des|der|von|vom)$/u.test(lower),
  )
  const from = isDirect ? place + 1 : owner + 1
  return from === 0 ? [] : (subjectAfter(sentence, from, limit, true) ?? [])
}
