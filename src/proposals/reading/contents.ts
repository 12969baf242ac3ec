import { isQuoted, type Sentence, type Token } from '../../domain/speakers/sentences/tokens.ts'
import type { Report } from './frames.ts'
import { leadIn, timeBefore } from './lead-in.ts'
import { type Stretch, tokenAt, tokensIn } from './stretches.ts'

/** What a report says, in tokens, and when. */
export type Content = {
  readonly report: Report
  readonly content: Stretch
  readonly time: Stretch | null
  /** Whether it is a clause by itself: "that the talks go on", but not "the exchange". */
  readonly isClause: boolean
}

/** What each report of a sentence says. A report within another's words belongs to these. */
export function contentsOf(sentence: Sentence, reports: readonly Report[]): Content[] {
  const found: Content[] = []
  let reached = 0
  const fronted = reports.findLast((report) => isInverted(sentence, report))
  for (const [index, report] of reports.entries()) {
    if (
      fronted !== undefined &&
      report !== fronted &&
      report.end <= fronted.begin &&
      isOneClause(sentence, fronted)
    )
      continue
    if (report.begin < reached && report.at < reached) continue
    const led = leadIn(sentence, report)
    const next = reports.slice(index + 1).find((other) => isApart(sentence, other, led.from))
    const end = next === undefined ? sentence.tokens.length : next.begin
    const behind = isInverted(sentence, report)
      ? { from: end, to: end }
      : trimmed(sentence, { from: led.from, to: Math.max(led.from, end) })
    const isSilent = report.type === 'NO_COMMENT' && tokensIn(sentence, behind) === 0
    const content = isSilent
      ? { from: report.at, to: report.end }
      : tokensIn(sentence, behind) > 0
        ? led.isClause
          ? behind
          : withoutAside(sentence, behindColon(sentence, behind))
        : before(sentence, report, reached)
    if (content === null || !isWhole(sentence, report, content, led.isClause)) continue
    const isFronted = !isSilent && tokensIn(sentence, behind) === 0
    for (const part of isFronted ? [content] : partsOf(sentence, content, report))
      found.push({
        report,
        content: part,
        time: led.time ?? timeBefore(sentence, report),
        isClause: led.isClause || isFronted,
      })
    reached = Math.max(content.to, report.end)
  }
  return found
}

/** "…, said Ada Marlow": the speaker comes behind the cue, and the words before it. */
const isInverted = (sentence: Sentence, { at, end, subject, form }: Report): boolean =>
  form === 'FINITE' && tokenAt(sentence, subject[0]?.from ?? -1) >= end && at > 0

/** Whether everything before a report is what it says, and nothing is quoted there. */
const isOneClause = ({ tokens }: Sentence, { begin }: Report): boolean =>
  !tokens.slice(0, begin).some(isQuoted)

/** Whether a later report has a clause of its own, rather than being part of what an earlier one says. */
function isApart({ tokens }: Sentence, { begin, at, form }: Report, from: number): boolean {
  if (begin <= from && form !== 'PARTICIPLE') return false
  const prior = tokens[begin - 1]
  const isLed = prior === undefined || isQuoted(prior) || prior.kind === 'MARK'
  const own = tokens[begin]
  const isJoined = /^(?:and|but|while|though|although|with|yet)$/u.test(prior?.lower ?? '')
  return (
    isLed ||
    isJoined ||
    (begin !== at && /^(?:while|with|and|but)$/u.test(own?.lower ?? '')) ||
    own?.kind === 'MARK'
  )
}
/** "Announced a deal: the talks go on": what comes after the colon. */
function behindColon(sentence: Sentence, { from, to }: Stretch): Stretch {
  const colon = sentence.tokens.findIndex(({ text }, index) => index > from && index < to && text === ':')
  const rest = trimmed(sentence, { from: colon + 1, to })
  return colon !== -1 && tokensIn(sentence, rest) > 3 ? rest : { from, to }
}

const ASIDES = new Set('though although which who while even but despite whereas'.split(' '))

/** What is not a clause ends where the article goes on in its own words: "a step forward, though its future is open". */
function withoutAside(sentence: Sentence, { from, to }: Stretch): Stretch {
  const { tokens } = sentence
  const comma = tokens.findIndex(
    ({ text }, index) =>
      index > from && index < to - 1 && text === ',' && ASIDES.has(tokens[index + 1]?.lower ?? ''),
  )
  const verb = tokens.findIndex(
    ({ lower }, index) =>
      index > from && index < to - 1 && lower === 'and' && GOES_ON.test(tokens[index + 1]?.lower ?? ''),
  )
  const [first] = [comma, verb].filter((each) => each !== -1).sort((a, b) => a - b)
  return first === undefined ? { from, to } : trimmed(sentence, { from, to: first })
}

/** Verbs that go on with the article's own sentence: "denied the allegation and is expected to respond". */
const GOES_ON = /^(?:is|are|was|were|has|have|had|will|would)$/u

const LOOSE = new Set(['and', 'but', 'while', 'though', 'although', 'with', 'that', 'yet', 'as'])

/** Without marks at the ends, and without the words that join it to what follows. */
function trimmed({ tokens }: Sentence, { from, to }: Stretch): Stretch {
  let [begin, end] = [from, to]
  const isLoose = (token: Token | undefined) => token?.kind === 'MARK' && !/[$€£%#]/u.test(token.text)
  while (begin < end && isLoose(tokens[begin])) begin += 1
  while (end > begin && (isLoose(tokens[end - 1]) || LOOSE.has(tokens[end - 1]?.lower ?? ''))) end -= 1
  return { from: begin, to: end }
}

/** "The talks go on, Bo said": the words before the comma. */
function before(sentence: Sentence, report: Report, reached: number): Stretch | null {
  const { tokens } = sentence
  const { begin, frames } = report
  if (!frames.includes('SAYS') || report.form === 'PARTICIPLE' || begin === 0) return null
  const isApart = tokens[begin - 1]?.text === ','
  const content = trimmed(sentence, { from: reached, to: begin })
  return isApart && tokensIn(sentence, content) > 3 ? content : null
}

/** Whether there are words enough to stand by themselves, and they are what the cue calls for. */
function isWhole(
  sentence: Sentence,
  { frames, form, type, end }: Report,
  content: Stretch,
  isClause: boolean,
): boolean {
  const { tokens } = sentence
  const words = tokens.slice(content.from, content.to)
  if (words.some(isQuoted)) return true
  if (type === 'NO_COMMENT') return true
  const first = words[0]?.lower ?? ''
  const count = words.filter(({ kind }) => kind === 'WORD').length
  if (
    /^(?:so|as|much|and|or|for|of|by|to|with|in|on|at|from|about|whether|if|when|what|how|who|why)$/u.test(
      first,
    )
  ) {
    const isCalled = frames.includes('CALLED') && /^(?:for|on)$/u.test(first)
    const isQuestion = /^(?:whether|if|what|how|who|why|when)$/u.test(first) && frames.includes('SAYS')
    const isAsked = frames.includes('ASKS')
    const isTo = first === 'to' && frames.includes('TO')
    const isOf = /^(?:of|about|against)$/u.test(first) && frames.includes('SAYS') && frames.length > 1
    if (!isCalled && !isQuestion && !isOf && !isTo && !isAsked && form === 'FINITE') return false
    if (isCalled) return count > 2
  }
  if (form === 'PASSIVE' || frames[0] === 'AS') return count >= 2
  if (frames.includes('CALLED'))
    return / (?:a|an) /u.test(` ${words.map(({ lower }) => lower).join(' ')} `) && count > 3
  if (frames.includes('ACCUSES'))
    return words.some(({ lower }) => lower === 'of' || lower === 'for') && count > 2
  if (frames.includes('ASKS') && !isClause)
    return words.some(({ lower }) => lower === 'to' || lower === 'not') && count > 3
  if (frames[0] === 'TO') return first === 'to' || (frames.includes('SAYS') && count > 2) || first === 'not'
  if (frames.includes('OBJECT') && !isClause) return count >= 1 && tokens[end]?.kind === 'WORD'
  return count > (isClause ? 1 : 2)
}

/** "That A and that B", "of A and not doing B": two statements. */
function partsOf(sentence: Sentence, content: Stretch, { frames }: Report): Stretch[] {
  const { tokens } = sentence
  const cut = tokens.findIndex(
    ({ lower }, index) =>
      index > content.from + 1 &&
      index < content.to - 2 &&
      lower === 'and' &&
      (tokens[index + 1]?.lower === 'that' ||
        (frames.includes('ACCUSES') &&
          /ing$/u.test(tokens[tokens[index + 1]?.lower === 'not' ? index + 2 : index + 1]?.lower ?? ''))),
  )
  if (cut === -1) return [content]
  return [
    trimmed(sentence, { from: content.from, to: cut }),
    trimmed(sentence, { from: tokens[cut + 1]?.lower === 'that' ? cut + 2 : cut + 1, to: content.to }),
  ]
}
