import { createHash } from 'node:crypto'
import type { BundleDate, BundlePassage } from '../bundle/format.ts'
import { wordsIn } from '../domain/search/words.ts'
import { fold } from '../domain/texts/folded-text.ts'
import type { SearchableText, Span } from '../domain/texts/searchable-text.ts'
import type { TextPlace } from '../domain/texts/text-places.ts'
import type { STATEMENT_TYPES } from '../domain/vocabulary.ts'
import { foundPassage } from '../verification/found-passages.ts'
import type { Article } from './article/article.ts'
import type { Reported } from './reading/reported-statement.ts'
import { saidAt } from './said-at.ts'

/** What a person says of a proposal. */
export const PROPOSAL_DECISIONS = ['accept', 'refuse', 'undecided'] as const
export type ProposalDecision = (typeof PROPOSAL_DECISIONS)[number]

/** A statement that an article reports, for a person to accept, mend or refuse. */
export type Proposal = {
  /** Stands for its words: it stays the same as long as the article has them. */
  readonly id: string
  readonly decision: ProposalDecision
  /** The words as the article has them. */
  readonly words: string
  /** What becomes the statement's text: the words at first, until somebody says it in their own. */
  readonly text: string
  /** Who says it, by the names that the decisions are about; nobody if the article does not make it clear. */
  readonly speakers: readonly string[]
  /** The speaker as named right there. */
  readonly speakerAsNamed: string | null
  /** QUOTED if all of the words are in quotation marks. */
  readonly form: 'QUOTED' | 'REPORTED'
  readonly cue: string | null
  /** What kind of act the cue tells; null if it tells none. */
  readonly type: (typeof STATEMENT_TYPES)[number] | null
  readonly saidAt: BundleDate | null
  readonly saidAtAsReported: string | null
  /** Whether the rules found it, or a model that somebody named. */
  readonly by: 'RULES' | 'MODEL'
  readonly line: number
  readonly column: number
  readonly passages: readonly BundlePassage[]
}

/** The most characters of a passage. */
const LONGEST_PASSAGE = 5_000
const LONGEST_TEXT = 2_000

/**
 * The statements of an article as proposals, each with passages that were found in its text. What cannot be found there
 * is left out.
 *
 * @param published the day on which it was published, if that is known
 */
export function proposalsOf(
  article: Article,
  reported: readonly Reported[],
  published: string | null,
): Proposal[] {
  const placeOf = article.places()
  const found = new Map<string, Proposal>()
  for (const each of reported) {
    const place = placeOf(each.pieces[0]?.from ?? 0)
    const proposal = proposalOf(article, each, place, published)
    if (proposal !== null && !found.has(proposal.id)) found.set(proposal.id, proposal)
  }
  return [...found.values()]
}

function proposalOf(
  article: Article,
  { pieces, cue, speakers, time, type, isClause, by }: Reported,
  { line, column }: TextPlace,
  published: string | null,
): Proposal | null {
  const { text, anchored, prose } = article
  const contents = pieces.map((piece) => anchored(withoutEndMarks(prose, piece)))
  if (contents.length === 0 || contents.some((span) => span === null)) return null
  const spans = contents as readonly Span[]
  const passages = spans.map((span) => passageAt(text, 'CONTENT', span))
  const aside = (part: BundlePassage['part'], span: Span | null) => {
    const place = span && anchored(span)
    return place === null ? [] : [passageAt(text, part, place)]
  }
  const named = speakers.flatMap(({ span }) => aside('SPEAKER', span))
  const [cued] = aside('CUE', cue)
  const [timed] = aside('TIME', time)
  const all = [...named, ...(cued ? [cued] : []), ...(timed ? [timed] : []), ...passages]
  if (all.some(({ exact, status }) => status !== 'VERBATIM' || exact.length > LONGEST_PASSAGE)) return null
  const words = wordsOf(text, spans)
  const cueWords = cued?.exact.replace(/\s+/g, ' ') ?? null
  return {
    id: proposalId(words),
    decision: 'undecided',
    words,
    text: textOf(isClause || cueWords === null ? words : `${cueWords} ${words}`),
    speakers: speakers.flatMap(({ name }) => name ?? []),
    speakerAsNamed: named[0]?.exact.replace(/\s+/g, ' ').replace(/['’]s?$/u, '') ?? null,
    form: passages.every(({ quoted }) => quoted) ? 'QUOTED' : 'REPORTED',
    cue: cueWords,
    type,
    saidAt: timed === undefined ? null : saidAt(timed.exact.replace(/\s+/g, ' '), published),
    saidAtAsReported: timed?.exact.replace(/\s+/g, ' ') ?? null,
    by,
    line,
    column,
    passages: all,
  }
}

/** The id of a proposal of these words: the same whatever their case, marks and white space. */
function proposalId(words: string): string {
  const plain = wordsIn(fold(words)).map(({ text }) => text.toLowerCase())
  return `p-${createHash('sha256').update(plain.join(' ')).digest('hex').slice(0, 10)}`
}

/** A stretch without the comma or full stop at its end, which belongs to the sentence around it. */
function withoutEndMarks(prose: string, { from, to }: Span): Span {
  const words = prose.slice(from, to)
  const end = /(?:[\s,;:]+|(?<!\.\p{L}|\.\.)\.)$/u.exec(words)?.[0].length ?? 0
  return { from, to: to - end }
}

/** All words from the first to the last, with the marks between them. */
function wordsOf({ text }: SearchableText, spans: readonly Span[]): string {
  const marked = spans.map(({ from, to }) => {
    const [before = '', after = ''] = [text[from - 1], text[to]]
    const isMarked = /["“”„«»‘]/u.test(before) && spans.length > 1
    return `${isMarked ? before : ''}${text.slice(from, to)}${isMarked && /["“”»’,.]/u.test(after) ? closing(text, to) : ''}`
  })
  return marked.join(' ').replace(/\s+/gu, ' ').trim()
}

/** The closing mark right behind a place, or behind the comma or full stop there. */
const closing = (text: string, at: number): string =>
  /^[,.]?(["“”»’])/u.exec(text.slice(at, at + 2))?.[1] ?? ''

/** Words as a sentence. */
function textOf(words: string): string {
  const sentence = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
  if (sentence.length >= LONGEST_TEXT) return `${sentence.slice(0, LONGEST_TEXT - 1).replace(/\s\S*$/u, '')}…`
  return /[.!?…]["“”»’]?$/u.test(sentence) ? sentence : `${sentence}.`
}

/** A passage, looked for in the text like one that comes with an import. */
export function passageAt(
  text: SearchableText,
  part: BundlePassage['part'],
  { from, to }: Span,
): BundlePassage {
  const exact = text.text.slice(from, to)
  const place = { start: text.points.codePointAt(from), end: text.points.codePointAt(to) }
  const { fields } = foundPassage({ part, exact, ...place }, { text, digest: text.digest })
  return { exact, ...place, ...fields }
}
