import { recordKindOf } from '../../domain/ids.ts'
import { isObject } from '../../domain/objects.ts'
import { nearestTo } from '../../domain/search/near-words.ts'
import { badInput } from '../../errors.ts'
import { ACTOR_KINDS } from '../cells/actor-kinds.ts'
import { type Decision, decisionsHelp, type EarlierDecisions, LEAVE_OUT, NEW_ACTORS } from './decisions.ts'
import { isPattern, type Pattern } from './name-patterns.ts'

/** The fields of a name's decision; all but "decision" and "by" are only for a person to read. */
const fields = ['decision', 'by', 'nearest', 'alike', 'spellings']

/**
 * Reads a file of decisions. The decision for a name may be a plain string.
 *
 * @throws BAD_USER_INPUT if it is not such a file, or for all unknown decisions and fields in it
 */
export function readDecisions(text: string, file: string): EarlierDecisions {
  const { help: _help, names, ...others } = objectOf(parsed(text, file)) ?? {}
  const entries = objectOf(names)
  if (entries === null) throw badInput(file, 'it has no "names".')
  const problems = Object.keys(others).map(
    (field) => `"${field}" is outside "names", where nothing is read. Move it into "names".`,
  )
  const decided = new Map<string, { readonly decision: Decision; readonly by?: string }>()
  const patterns: Pattern[] = []
  for (const [name, entry] of Object.entries(entries)) {
    const isObject = objectOf(entry) !== null
    const unknown = isObject ? Object.keys(entry as object).filter((field) => !fields.includes(field)) : []
    problems.push(...unknown.map((field) => `"${name}": ${unknownField(field)}`))
    const decision = isObject ? (objectOf(entry)?.decision ?? null) : entry
    const by = objectOf(entry)?.by
    if (decision !== null && !isDecision(decision)) problems.push(`"${name}": ${unknownDecision(decision)}`)
    else if (!isPattern(name)) decided.set(name, { decision, ...(typeof by === 'string' && { by }) })
    else if (decision !== null && forMany.includes(decision)) patterns.push({ pattern: name, decision })
    else problems.push(`"${name}": a name with * needs one of these decisions: ${forMany.join(', ')}.`)
  }
  if (problems.length > 0)
    throw badInput(
      file,
      `it was not changed.\n${problems.map((each) => `  ${each}\n`).join('')}${decisionsHelp}`,
    )
  return { names: decided, patterns }
}

/** What a pattern may decide: never that many names are one actor. */
const forMany: readonly string[] = [...NEW_ACTORS, LEAVE_OUT]

function unknownField(field: string): string {
  const meant = nearestTo(field, fields)
  return `there is no field "${field}".${meant === null ? ` The fields are ${fields.join(', ')}.` : ` Write "${meant}".`}`
}

function unknownDecision(written: unknown): string {
  const meant = typeof written === 'string' ? decisionMeant(written) : null
  return `${JSON.stringify(written)} is not a decision.${meant === null ? '' : ` Write "${meant}".`}`
}

/** The decision that a misspelt one probably means; null if none is close. */
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
    throw badInput(file, `it is not valid JSON: ${fault instanceof Error ? fault.message : ''}.`)
  }
}

const objectOf = (value: unknown) => (isObject(value) ? value : null)
