import { isEdtf } from '../domain/dates/written-dates.ts'
import { isObject } from '../domain/objects.ts'
import { nearestTo } from '../domain/search/near-words.ts'
import { DATE_BASES, STATEMENT_TYPES } from '../domain/vocabulary.ts'
import { badInput } from '../errors.ts'
import type { Decisions, EarlierDecisions } from '../spreadsheet/decisions/decisions.ts'
import { readDecisions } from '../spreadsheet/decisions/read-decisions.ts'
import { PROPOSAL_DECISIONS, type Proposal } from './proposals.ts'

/** The file in which a person decides about proposals and names; the next run reads it. */
export type ProposalsFile = {
  readonly help: string
  readonly article: ArticleNamed
  readonly names: Decisions['names']
  readonly proposals: readonly Proposal[]
}

/** What the article is: its page says so, or whoever runs the command. Null for what nobody said. */
export type ArticleNamed = {
  readonly url: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly language: string | null
}

export type EarlierProposals = {
  readonly article: ArticleNamed | null
  readonly names: EarlierDecisions
  readonly proposals: readonly Proposal[]
}

export const proposalsHelp =
  'Decide about each of the "proposals": "accept", "refuse" or "undecided". Before you accept one, read its words in the ' +
  'article, say in "text" what was said in your own words, and mend "speakers", "type", "saidAt" and "passages" where they are ' +
  'wrong. Then say in "names" who each speaker is: the id of an actor, "new person", "new organisation", "new group", or "leave ' +
  'out". Then run the command again. What you refuse is not proposed again.'

/**
 * Reads a file of proposals that a person has edited.
 *
 * @throws BAD_USER_INPUT with everything that is wrong in it
 */
export function readProposals(json: string, file: string): EarlierProposals {
  const read = parsed(json, file)
  if (!isObject(read)) throw badInput(file, 'it is not a file of proposals.')
  const { proposals = [], names = {}, article = null } = read
  if (!Array.isArray(proposals)) throw badInput(file, 'its "proposals" are not a list.')
  const problems = proposals.flatMap((each, at) =>
    problemsOf(each).map((problem) => `  ${nameOf(each, at)}: ${problem}\n`),
  )
  if (problems.length > 0) throw badInput(file, `it was not changed.\n${problems.join('')}`.trimEnd())
  return {
    names: readDecisions(JSON.stringify({ names }), file),
    article: isObject(article) ? (article as ArticleNamed) : null,
    proposals: proposals as Proposal[],
  }
}

const nameOf = (proposal: unknown, at: number) =>
  isObject(proposal) && typeof proposal.id === 'string' ? `proposal ${proposal.id}` : `proposals[${at}]`

function problemsOf(proposal: unknown): string[] {
  if (!isObject(proposal)) return ['it is not an object.']
  const { id, decision, text, words, speakers, type = null, saidAt = null, passages } = proposal
  const found: string[] = []
  if (typeof id !== 'string') found.push('it has no "id". Leave the ids as they are.')
  if (!PROPOSAL_DECISIONS.some((each) => each === decision))
    found.push(notOneOf('decision', decision, PROPOSAL_DECISIONS))
  if (decision !== 'accept') return found
  if (typeof words !== 'string') found.push('it has no "words".')
  if (typeof text !== 'string' || text.trim() === '') found.push('"text" is empty. Say what was said.')
  if (!Array.isArray(speakers) || !speakers.every((each) => typeof each === 'string'))
    found.push('"speakers" is not a list of names, such as ["Ada Marlow"].')
  if (type !== null && !STATEMENT_TYPES.some((each) => each === type))
    found.push(notOneOf('type', type, STATEMENT_TYPES))
  if (!isDate(saidAt))
    found.push(
      `"saidAt" is not a date. Write it as {"edtf": "2025-06-09", "basis": "STATED"}, with one of ${DATE_BASES.join(', ')}, or null.`,
    )
  const isPassage = (each: unknown) => isObject(each) && typeof each.exact === 'string' && each.exact !== ''
  if (!Array.isArray(passages) || passages.length === 0 || !passages.every(isPassage))
    found.push('"passages" is not a list of passages, each with its words in "exact".')
  return found
}

function isDate(value: unknown): boolean {
  if (value === null) return true
  return (
    isObject(value) &&
    typeof value.edtf === 'string' &&
    isEdtf(value.edtf) &&
    DATE_BASES.some((basis) => basis === value.basis)
  )
}

function notOneOf(field: string, given: unknown, allowed: readonly string[]): string {
  const text = typeof given === 'string' ? given : ''
  const meant =
    nearestTo(text, allowed) ??
    nearestTo(text.toUpperCase(), allowed) ??
    nearestTo(text.toLowerCase(), allowed)
  const mend = meant === null ? `Write one of ${allowed.join(', ')}.` : `Write "${meant}".`
  return `"${field}" is ${JSON.stringify(given) ?? 'missing'}, which is not one. ${mend}`
}

function parsed(json: string, file: string): unknown {
  try {
    return JSON.parse(json)
  } catch (fault) {
    throw badInput(file, `it is not valid JSON: ${fault instanceof Error ? fault.message : ''}.`)
  }
}

/**
 * What was decided before and what is proposed now, as one list in the order of the article.
 *
 * @param text the text of the article now
 */
export function withEarlier(
  text: string,
  proposed: readonly Proposal[],
  earlier: readonly Proposal[],
): { readonly proposals: Proposal[]; readonly added: number } {
  const before = new Map(earlier.map((each) => [each.id, each]))
  const now = new Set(proposed.map(({ id }) => id))
  const kept = proposed.map((each) => {
    const known = before.get(each.id)
    // Where it is may have changed with the article; what a person may mend has not.
    return known === undefined
      ? each
      : { ...known, line: each.line, column: each.column, ...placesOf(known, each, text) }
  })
  const gone = earlier.filter(({ id, decision }) => decision !== 'undecided' && !now.has(id))
  return {
    proposals: [...kept, ...gone],
    added: proposed.filter(({ id }) => !before.has(id)).length,
  }
}

/** The passages as found now, unless a person has changed them and they are still in the article. */
function placesOf(known: Proposal, { passages }: Proposal, text: string): Partial<Proposal> {
  const wordsOf = (all: Proposal['passages'], isOf: (part: string) => boolean) =>
    JSON.stringify(all.flatMap(({ part, exact }) => (isOf(part) ? [[part, exact]] : [])))
  const isSame = (isOf: (part: string) => boolean) =>
    wordsOf(known.passages ?? [], isOf) === wordsOf(passages, isOf)
  const isThere = (known.passages ?? []).every(({ exact }) => text.includes(exact))
  return isSame(() => true) || (!isThere && isSame((part) => part === 'CONTENT')) ? { passages } : {}
}
