import { descriptionOf } from '../mentions/descriptions.ts'
import { namesIn } from '../mentions/draft-names.ts'
import { isPossessive, type Mention, nameAt, type Subject } from '../mentions/mentions.ts'
import { firstSubject, subjectBefore } from '../mentions/subjects.ts'
import { subjectAfter } from '../mentions/subjects-after.ts'
import { sayingsIn } from '../sayings/sayings.ts'
import { impliedSubject } from '../sayings/slavic-verbs.ts'
import type { CueLanguage } from '../vocabulary/cues.ts'
import { roleOf } from '../vocabulary/role-words.ts'
import { FILLER } from './own-text.ts'
import { type Sentence, sentenceOf, type Token } from './tokens.ts'

/**
 * What may come between a quotation and a mark that introduces a name: its own marks, or the end of a block or a line.
 */
const LED = String.raw`[^\p{L}\p{N}\n—–―:,(${FILLER}-]{0,40}`
const SIGNED = new RegExp(
  String.raw`${LED}\s{0,40}(?:[—–―]|-{1,2}(?=\s))\s*([^\n${FILLER}]{2,200})(?=\n|$)`,
  'uy',
)
const NAMED_BEHIND = new RegExp(
  String.raw`${LED}(?:\(([^()\n${FILLER}]{2,80})\)|[:,][^\S\n]{0,40}([^\n${FILLER}]{2,80})(?=\n|$))`,
  'uy',
)

const MOST_WORDS = 14

/**
 * A line after a quotation that names the speaker: `— Ada Marlow, mayor`; after a quotation that stands alone also
 * `(Ada Marlow)` and `: Ada Marlow`.
 */
export function signedBy(own: string, at: number, isBlock: boolean, latin: CueLanguage): Mention | null {
  const signed = matchOf(SIGNED, own, at)?.[1]
  if (signed !== undefined) return lineNames(own, own.indexOf(signed, at), signed, isBlock, latin)
  const [, bracketed, behind] = matchOf(NAMED_BEHIND, own, at) ?? []
  const line = bracketed ?? behind
  return line === undefined ? null : lineNames(own, own.indexOf(line, at), line, false, latin)
}

function matchOf(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function lineNames(
  own: string,
  from: number,
  line: string,
  isBlock: boolean,
  latin: CueLanguage,
): Mention | null {
  const [words = ''] = line.split(/[(|]/u)
  const sentence = sentenceOf(own, from, from + words.length, latin)
  if (sentence.tokens.length > MOST_WORDS || sayingsIn(sentence).length > 0) return null
  const begin = sentence.tokens.findIndex(({ kind }) => kind === 'WORD')
  const name = nameAt(sentence, begin)
  if (name !== null && !isPossessive(name.mention)) return { ...name.mention, isFirst: false }
  return isBlock && begin !== -1 ? descriptionOf(sentence, begin, sentence.tokens.length) : null
}

/**
 * The speaker whom a sentence that ends with a colon introduces: "Ada Marlow said:", "MARLOW:", "Ada Marlow on the
 * harbour:".
 */
export function speakerBeforeColon(sentence: Sentence, colon: number): Subject | 'NOBODY' | null {
  const sayings = sayingsIn({ ...sentence, tokens: sentence.tokens.slice(0, colon) })
  const last = sayings.at(-1)
  if (last !== undefined) return last.isSaidToSomebody ? 'NOBODY' : (last.subject ?? [])
  const sender = senderBefore(sentence, colon)
  if (sender !== null) return sender
  // "Der Ermittler will nach dem Fall Marlow aufhören: …": a German sentence begins with its subject, or not.
  const first = sentence.cues.areNounsCapital ? firstSubject(sentence, 0, colon) : null
  const isFirst = first?.[0]?.kind === 'DESCRIPTION' && roleOf(first[0].head, sentence.cues) !== null
  const subject = isFirst ? first : subjectBefore(sentence, 0, colon)
  // "Bo retweeted Ada:" may introduce either.
  const isAnother = namesIn({ ...sentence, tokens: sentence.tokens.slice(0, colon) }).some(
    ({ at, end, mention }) =>
      end === colon &&
      at > 0 &&
      mention.from !== subject?.[0]?.from &&
      !sentence.cues.prepositions.has(sentence.tokens[at - 1]?.lower ?? ''),
  )
  const verb = sentence.tokens[colon - 1]
  if (subject === null && sentence.cues.hasCases && isVerb(verb)) return impliedSubject(verb)
  if (subject !== null) return isAnother && subject[0]?.kind === 'NAME' && subject.length === 1 ? [] : subject
  const label = sentence.tokens.slice(0, colon).filter(({ kind }) => kind === 'WORD')
  return label.length === 1 && label[0]?.isCapital ? [] : null
}

/** "More from our reporter Ada Marlow, who is at the harbour:"; "A message from the mayor:". */
function senderBefore(sentence: Sentence, colon: number): Subject | null {
  const { tokens, cues } = sentence
  const from = tokens.findIndex(({ lower }) => lower === 'from')
  const isLed =
    from > 0 &&
    tokens
      .slice(0, from)
      .every(({ lower }) =>
        [cues.noun, cues.openers, cues.determiners, cues.skip].some((words) => words.has(lower)),
      )
  return isLed ? subjectAfter(sentence, from + 1, colon, true) : null
}

/** A Slavic verb in the past tense, which shows the gender of its subject. */
const isVerb = (token: Token | undefined) => /(?:[вўл]|[лў]а|в?ся|лась|лася)$/u.test(token?.lower ?? '')
