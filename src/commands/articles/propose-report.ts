import type { AcceptedBundle } from '../../proposals/accepted.ts'
import type { Proposal } from '../../proposals/proposals.ts'
import type { Decisions } from '../../spreadsheet/decisions/decisions.ts'
import { isPattern } from '../../spreadsheet/decisions/name-patterns.ts'
import type { CommandInput } from '../command.ts'

type Outcome = {
  readonly proposals: readonly Proposal[]
  readonly proposed: readonly Proposal[]
  /** How many of them were not in the file before. */
  readonly added: number
  readonly decisions: Decisions
  readonly made: AcceptedBundle
  readonly files: { readonly output: string; readonly decisions: string }
}

/** The most characters of a proposal's words on the terminal. */
const longest = 300

/** Prints what is undecided, and what became of what was accepted. Returns whether everything is decided. */
export function printProposals(
  { proposals, proposed, added, decisions, made, files }: Outcome,
  print: CommandInput['print'],
): boolean {
  const open = proposals.filter(({ decision }) => decision === 'undecided')
  for (const proposal of open) for (const line of linesOf(proposal)) print(line)
  const places = new Map(proposals.map(({ id, line, column }) => [id, `${line}:${column}`]))
  for (const { id, message } of made.problems) print(`${places.get(id)}  ${id}: ${message}`)
  const names = Object.entries(decisions.names).flatMap(([name, { decision, nearest }]) =>
    decision === null && !isPattern(name)
      ? [`  ${name}${nearest?.[0] === undefined ? '' : ` (${nearest[0]}?)`}`]
      : [],
  )
  if (proposed.length === 0 && proposals.length === 0) print('No statement was found in this article.')
  if (open.length > 0)
    print(`${countOf(open.length, 'proposal')} to decide in ${files.decisions}, ${added} of them new.`)
  if (names.length > 0) {
    print(`Say there, too, who ${names.length === 1 ? 'this is' : 'these are'}:`)
    for (const name of names) print(name)
  }
  const statements = made.bundle.statements ?? []
  const isIn = statements.length > 0 ? ` in ${files.output}` : ''
  print(`${countOf(statements.length, 'statement')} accepted${isIn}.`)
  return open.length + names.length + made.problems.length === 0
}

function linesOf({ line, column, speakers, speakerAsNamed, cue, words, id, saidAt }: Proposal): string[] {
  const by =
    speakers.join(' and ') || (speakerAsNamed === null ? 'not clear who' : `not clear who: ${speakerAsNamed}`)
  const about = [by, cue, saidAt?.edtf].filter((each) => each != null && each !== '').join(', ')
  const shown = words.length > longest ? `${words.slice(0, longest)}…` : words
  return [`${line}:${column}  ${id}  ${about}`, `      ${shown}`]
}

const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
