import { isAdverb, type Sentence } from '../sentences/tokens.ts'
import { isShortTitle } from '../vocabulary/short-titles.ts'
import { isOffice, isPossessive, type Mention, type NameMention, nameEndingAt, personAt } from './mentions.ts'
import { isOwner } from './owners.ts'

/** The name right before an English verb, after the person's office: "club assistant director Ada Marlow said". */
export function nameBeside(sentence: Sentence, begin: number, verb: number): Mention | null {
  const { tokens, cues } = sentence
  if (!cues.says.has(tokens[verb]?.lower ?? '')) return null
  let end = verb
  while (end > begin && (cues.skip.has(tokens[end - 1]?.lower ?? '') || isAdverb(tokens[end - 1]))) end -= 1
  const name = nameEndingAt(sentence, end)
  const last = tokens[end - 1]
  const at = tokens.findIndex(({ from }) => from === name?.from)
  const before = tokens[at - 1]
  if (
    name?.kind !== 'NAME' ||
    last === undefined ||
    isPossessive(last) ||
    at <= begin ||
    before === undefined
  )
    return null
  // "Chairman of governors the Rev Ada Marlow said".
  const isTitled = before.lower === 'the' && isShortTitle(name.text.split(' ')[0]?.replace('.', '') ?? '')
  const isCalled =
    isTitled ||
    (before.kind === 'WORD' &&
      !before.isFirst &&
      ![cues.prepositions, cues.determiners, cues.and, cues.subordinators, cues.skip].some((words) =>
        words.has(before.lower),
      ))
  return isCalled && !isOffice(name, sentence) ? name : null
}

/** The holder of a Slavic office of several words: "начальник отдела полиции по Веленской области Ада Марлоу". */
export function holderOf(sentence: Sentence, at: number, end: number): NameMention | null {
  for (let index = at + 1; index < end; index += 1) {
    const name = personAt(sentence, index)
    if (name === null) continue
    const isPerson = name.mention.text.includes(' ') && !isOwner(name.mention)
    if (isPerson && name.end <= end) return name.mention
    index = name.end - 1
  }
  return null
}

/** The name after a word in quotation marks that is part of an office: "представитель «министерства» Ада Марлоу". */
export function behindQuoted(sentence: Sentence, at: number): Mention | null {
  const name = sentence.cues.hasCases ? personAt(sentence, at) : null
  const isEnd = name !== null && sentence.tokens[name.end]?.kind !== 'WORD'
  return isEnd ? name.mention : null
}
