import type { BackedFragment, ListedFragment, SpokenFragment } from '../../../generated/page-operations.ts'
import { type Html, html } from '../../markup/html.ts'
import { pathOf } from '../../site.ts'
import { checkWords, sameOfAll } from '../../words/checks.ts'
import { quotedIn } from '../../words/excerpts.ts'
import { sourceNouns, statementTypes } from '../../words/kinds.ts'
import { dateBriefly, dateInside } from '../dates.ts'
import { citationLinks, nameLinks, speakerLinks } from '../names.ts'
import { type Marking, quotations, quoted, unmarked } from '../words.ts'

/** What an entry of a list shows besides the statement. */
export type EntryOptions = {
  /** Whether the speaker is named: not where the page is about them. */
  readonly withSpeaker?: boolean
  /** Whether the date stands in the entry: not where the list is ordered by it. */
  readonly withDate?: boolean
  readonly mark?: Marking
  /** The numbers of the entries, by the statements' ids, where a figure refers to them. */
  readonly numberOf?: ReadonlyMap<string, number>
  /** What was found of the words of the whole list, which an entry does not repeat. */
  readonly check?: string | null
}

/** What was found of the words of all these statements, where it is the same of each; else null. */
export const sharedCheck = (statements: readonly ListedFragment[]): string | null =>
  sameOfAll(statements.flatMap(({ attributions }) => attributions.nodes.map(checkOf)))

/** How the entries of a list are to be read, and what was found of all of them. Said once, before them. */
export const howToRead = (check: string | null): Html =>
  html`<p class="note prose first">Bold: summaries in On Record’s words, not quotations. Serif in coloured marks: words that a source puts in quotation marks.${check !== null && ` ${check}`}</p>`

/** Statements below each other, after how to read them. */
export function statementList(statements: readonly ListedFragment[], options: EntryOptions = {}): Html {
  const check = sharedCheck(statements)
  return html`${howToRead(check)}${statements.map((each) => statementEntry(each, { ...options, check }))}`
}

/** A statement in a list: who, the words, and where they are from. */
export function statementEntry(statement: ListedFragment, options: EntryOptions = {}): Html {
  const { withSpeaker = true, withDate = true, mark = unmarked, check = null, numberOf } = options
  const number = numberOf?.get(statement.id)
  const { nodes, totalCount } = statement.attributions
  return html`<article class="pair"><div>
${withSpeaker && html`<p class="byline">${number !== undefined && html`<b class="no">${number}</b> `}${speakerLinks(statement)}</p>`}${wordsOf(statement, mark)}</div>
<div><div class="notes inl"><p><b>${statementTypes[statement.type][0]}</b>${against(statement)}</p>
${withDate && html`<p>${dateBriefly(statement.saidAt)}</p>`}${nodes.map((receipt) => backing(receipt, check))}${totalCount > nodes.length && html`<p><a href="${pathOf(statement.id)}">${totalCount - nodes.length} more</a></p>`}${disputedIn(statement)}</div></div></article>`
}

const against = ({ against: whom }: SpokenFragment) => whom.length > 0 && html` against ${nameLinks(whom)}`

/** Where it stands, and what was found of it, unless that was said before. */
function backing(receipt: BackedFragment, said: string | null): Html {
  const check = checkOf(receipt)
  return html`<p>${citationLinks(receipt.source)}.${check !== said && html` <span class="muted">${check}</span>`}</p>`
}

const checkOf = ({ source, verification }: BackedFragment): string =>
  checkWords(verification, sourceNouns[source.sourceKind])

/** So many lines of quoted words stand in a list; its page has all. */
const mostLines = 3

/** The words lead where a source quotes the whole utterance; else the summary does, and what is quoted follows. */
function wordsOf(statement: ListedFragment, mark: Marking): Html {
  const address = pathOf(statement.id)
  const [whole] = wholeQuotation(statement.attributions.nodes)
  if (whole !== undefined)
    return html`<p class="excerpt"><a href="${address}">${quoted(whole, mark)}</a></p><p class="note">Summary: ${mark(statement.text)}</p>`
  return html`<p class="own"><a href="${address}">${mark(statement.text)}</a></p>${quotationsOf(statement.attributions.nodes, mark).slice(0, mostLines)}`
}

/** What the sources quote, each for itself; the same words are shown once. */
export function quotationsOf(receipts: readonly BackedFragment[], mark: Marking = unmarked): Html[] {
  const shown = new Set<string>()
  return receipts.flatMap(({ passages }) => {
    const words = quotedIn(passages).join('\n')
    if (shown.has(words)) return []
    shown.add(words)
    return quotations(passages, mark)
  })
}

/** The words of the first receipt that quotes the whole utterance. */
export function wholeQuotation(receipts: readonly BackedFragment[]): string[] {
  const direct = receipts.find(({ form }) => form === 'DIRECT')
  return direct === undefined ? [] : quotedIn(direct.passages)
}

/** Whether a speaker disputes it; where only reports differ is not a dispute. */
function disputedIn({ relations }: ListedFragment): Html | false {
  const dispute = relations.nodes.find(({ clash }) => clash === 'SPEAKERS')
  return dispute !== undefined && html`<p><a href="${pathOf(dispute.id)}">Disputed</a></p>`
}

/**
 * A statement in few words, beside another one.
 *
 * @param number the number that a figure has for it
 */
export const statementBrief = (statement: SpokenFragment, number?: number): Html => html`
<p class="byline">${number !== undefined && html`<b class="no">${number}</b> `}${speakerLinks(statement)}<span class="muted">: ${statementTypes[statement.type][0].toLowerCase()}, ${statement.saidAt === null ? 'no date given' : dateInside(statement.saidAt)}</span></p>
<p class="own"><a href="${pathOf(statement.id)}">${statement.text}</a></p>`
