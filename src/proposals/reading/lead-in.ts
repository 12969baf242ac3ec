import { nameAt } from '../../domain/speakers/mentions/mentions.ts'
import type { Sentence, Token } from '../../domain/speakers/sentences/tokens.ts'
import type { Report } from './frames.ts'
import type { Stretch } from './stretches.ts'

const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'
const TIMES = new Set(
  `${DAYS} today yesterday tonight tomorrow earlier recently later january february march april may june july august september october november december`.split(
    ' ',
  ),
)
const CHANNELS = new Set(
  `statement statements interview interviews conference briefing speech address post posts letter email e-mail message tweet video
  telegram x twitter facebook instagram release memo report filing meeting event rally hearing appearance broadcast blog television tv radio call remarks
  complaint court parliament note podcast program programme show summit forum`.split(/\s+/u),
)
const PREPOSITIONS = new Set('in on at during via through after before by over from'.split(' '))
const SMALL = new Set('also again first repeatedly publicly openly only just now then later'.split(' '))

/** Where the words begin behind a cue: after when, where and to whom it was said, and after "that". */
export function leadIn(sentence: Sentence, report: Report) {
  const { tokens } = sentence
  let from = report.end
  const isClausal = report.frames[0] === 'SAYS' || report.frames.includes('SAYS')
  const isBare = report.frames[0] === 'SAYS' && !report.frames.includes('OBJECT')
  const cue = tokens[report.end - 1]?.lower ?? ''
  if (report.form === 'ACCORDING') {
    const comma = tokens.findIndex(({ kind }, index) => index > from && kind === 'MARK')
    return { from: comma === -1 ? tokens.length : comma + 1, time: null, isClause: true }
  }
  if (report.form === 'PASSIVE') {
    const as = tokens.findIndex(({ lower }, index) => index > from && lower === 'as')
    return { from: as === -1 ? tokens.length : as + 1, time: null, isClause: false }
  }
  if (/^t(?:ell|old)/u.test(cue)) from = behindObject(sentence, from)
  const { time, ...adjuncts } = adjunctsBehind(sentence, from)
  from = adjuncts.from
  const that = tokens[from]?.lower === 'that' || tokens[from]?.text === ':'
  if (that) return { from: from + 1, time, isClause: true }
  // "Warned reporters that", "said in a note to investors on the merger that".
  const far = isClausal ? tokens.findIndex(({ lower }, index) => index > from && lower === 'that') : -1
  const isNear =
    far !== -1 && far - from <= MOST_BEFORE_THAT && areLeading(tokens.slice(from, far), from === report.end)
  return { from: isNear ? far + 1 : from, time, isClause: isNear || (isBare && tokens[from]?.lower !== 'to') }
}

/** Where a run of phrases ends that say when and where something was said, and the one that says when. */
function adjunctsBehind(
  sentence: Sentence,
  at: number,
  time: Stretch | null = null,
): { readonly from: number; readonly time: Stretch | null } {
  const past = adjunctEnd(sentence, at)
  if (past === at) return { from: at, time }
  const isTime = sentence.tokens.slice(at, past).some(({ lower }) => TIMES.has(lower))
  return adjunctsBehind(sentence, past, isTime ? { from: time?.from ?? at, to: past } : time)
}

/** The words right behind a cue that say when; null if there are none. */
export const timeBehind = (sentence: Sentence, at: number): Stretch | null =>
  adjunctsBehind(sentence, at).time

const MOST_BEFORE_THAT = 8

/** Whether words may come between a cue and "that": whom it was said to, without a verb of their own. */
const areLeading = (words: readonly Token[], isObject: boolean) =>
  words.every(({ kind, lower }) => kind === 'WORD' && !FINITE.test(lower)) &&
  (isObject ? words.length <= 4 : true) &&
  (words.length === 0 || isObject || PREPOSITIONS.has(words[0]?.lower ?? ''))

const FINITE =
  /^(?:is|are|was|were|be|been|has|had|have|will|would|can|could|did|does|do|not|the|a|an|it|he|she|they|we|i)$/u

/** Behind "reporters", "the BBC", "him". */
function behindObject(sentence: Sentence, at: number): number {
  const { tokens, cues } = sentence
  let from = at
  while (cues.determiners.has(tokens[from]?.lower ?? '')) from += 1
  const name = nameAt(sentence, from)
  if (name !== null) return name.end
  return from + (tokens[from]?.kind === 'WORD' ? 1 : 0)
}

/** Behind a phrase that says when or where something was said; the same place if there is none. */
function adjunctEnd({ tokens, cues }: Sentence, at: number): number {
  const token = tokens[at]
  if (token === undefined) return at
  const { lower } = token
  if (token.text === ',') {
    // ", in its turn,"
    const close = tokens.findIndex(({ text }, index) => index > at && text === ',')
    const isAside = close !== -1 && close - at <= 8 && PREPOSITIONS.has(tokens[at + 1]?.lower ?? '')
    return isAside ? close + 1 : at
  }
  if (TIMES.has(lower) || SMALL.has(lower)) {
    let end = at + 1
    while (/^(?:morning|afternoon|evening|night|\d{1,2}|\d{4})$/u.test(tokens[end]?.lower ?? '')) end += 1
    return end
  }
  if (
    /^(?:last|this|next)$/u.test(lower) &&
    /^(?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter)$/u.test(
      tokens[at + 1]?.lower ?? '',
    )
  )
    return at + 2
  if (!PREPOSITIONS.has(lower)) return at
  for (let end = at + 1; end < Math.min(tokens.length, at + 7); end += 1) {
    const { lower: word = '', kind } = tokens[end] ?? {}
    if (kind !== 'WORD') return at
    if (TIMES.has(word) || CHANNELS.has(word)) {
      let past = end + 1
      while (
        /^(?:morning|afternoon|evening|night|\d{1,2}|\d{4})$/u.test(tokens[past]?.lower ?? '') ||
        CHANNELS.has(tokens[past]?.lower ?? '')
      )
        past += 1
      return past
    }
    if (end > at + 1 && cues.determiners.has(word)) return at
  }
  return at
}

/** "On Saturday, the ministry accused": when it was said, at the beginning of the sentence. */
export function timeBefore({ tokens }: Sentence, report: Report): Stretch | null {
  const { begin, at } = report
  const first = tokens.findIndex(({ kind }) => kind === 'WORD')
  const start =
    PREPOSITIONS.has(tokens[first]?.lower ?? '') || tokens[first]?.lower === 'last' ? first + 1 : first
  const isLed = first !== -1 && start < begin && begin <= start + 5 && TIMES.has(tokens[start]?.lower ?? '')
  if (isLed) {
    const stop = tokens.findIndex(({ kind }, index) => index > start && kind === 'MARK')
    return { from: first, to: stop !== -1 && stop <= begin ? stop : start + 1 }
  }
  const between = tokens.findIndex(({ lower }, index) => index > begin && index < at && TIMES.has(lower))
  return between === -1 || at - between > 3 ? null : { from: between, to: between + 1 }
}
