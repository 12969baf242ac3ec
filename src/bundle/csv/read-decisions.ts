import { recordKindOf } from '../../domain/ids.ts'
import { nearestTo } from '../../domain/near-words.ts'
import { badInput } from '../../errors.ts'
import { ACTOR_KINDS, type Decision, decisionsHelp, LEAVE_OUT, NEW_ACTORS } from './decisions.ts'

/** The fields of a name's decision: those beside "decision" are there for the person to read. */
const fields = ['decision', 'nearest', 'alike']

/**
 * The decisions that a file holds. A name may have its decision as a plain string.
 *
 * @throws BAD_USER_INPUT where it is no such file, or there is a decision or a field that is none; each is told
 */
export function readDecisions(text: string, file: string): Map<string, Decision> {
  const { help: _help, names, ...others } = objectOf(parsed(text, file)) ?? {}
  const entries = objectOf(names)
  if (entries === null) throw badInput(file, 'it holds no "names".')
  const problems = Object.keys(others).map(
    (field) => `"${field}" stands beside "names", where nothing is read.`,
  )
  const decided = new Map<string, Decision>()
  for (const [name, entry] of Object.entries(entries)) {
    const isObject = objectOf(entry) !== null
    const unknown = isObject ? Object.keys(entry as object).filter((field) => !fields.includes(field)) : []
    problems.push(...unknown.map((field) => `"${name}": ${fieldTold(field)}`))
    const decision = isObject ? (objectOf(entry)?.decision ?? null) : entry
    if (decision === null || isDecision(decision)) decided.set(name, decision)
    else problems.push(`"${name}": ${decisionTold(decision)}`)
  }
  if (problems.length > 0)
    throw badInput(
      file,
      `it is left as it is.\n${problems.map((each) => `  ${each}\n`).join('')}${decisionsHelp}`,
    )
  return decided
}

function fieldTold(field: string): string {
  const meant = nearestTo(field, fields)
  return `"${field}" is no field.${meant === null ? ` The fields are ${fields.join(', ')}.` : ` Write "${meant}".`}`
}

function decisionTold(written: unknown): string {
  const meant = typeof written === 'string' ? decisionMeant(written) : null
  return `${JSON.stringify(written)} is no decision.${meant === null ? '' : ` Write "${meant}".`}`
}

/** The decision that something is written for by a slip or in other letters; null where none is so near. */
function decisionMeant(written: string): string | null {
  const [words = '', ...slug] = written.trim().split(':')
  const near = nearestTo(words, [...NEW_ACTORS, LEAVE_OUT, ...ACTOR_KINDS]) ?? ''
  const meant = [near, ...slug.map((each) => each.trim().toLowerCase())].join(':')
  return isDecision(meant) ? meant : null
}

function isDecision(value: unknown): value is string {
  if (typeof value !== 'string') return false
  if ([...NEW_ACTORS, LEAVE_OUT].includes(value)) return true
  const kind = recordKindOf(value.replace(/^new /, ''))
  return ACTOR_KINDS.some((known) => known === kind)
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (fault) {
    throw badInput(file, `it is no JSON: ${fault instanceof Error ? fault.message : ''}.`)
  }
}

const objectOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null
