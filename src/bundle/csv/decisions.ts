import { badInput } from '../../errors.ts'
import type { SheetNames } from './sheet-names.ts'

/** An actor of the graph that a name may mean, the nearest first. */
export type NearActor = { readonly id: string; readonly name: string; readonly isSameName: boolean }

/**
 * What a name of a spreadsheet means: an actor's id, a new one of a kind (`new person`, or `new person:anna-bell` once it
 * has an id), that its rows are left out, or, null, not decided.
 */
export type Decision = string | null

/** The file in which a person decides what names mean; the next run takes it. */
export type Decisions = {
  readonly help: string
  readonly names: Readonly<Record<string, NameDecision>>
}

export type NameDecision = {
  readonly decision: Decision
  /** Actors of the graph. */
  readonly nearest: readonly string[]
  /** Other names of the spreadsheet, where there are any. */
  readonly alike?: readonly string[]
}

const NEW_ACTORS = ['new person', 'new organisation', 'new group'] as const
export const LEAVE_OUT = 'leave out'

const help =
  'Write a "decision" for each name that has none: the id of the actor it means, "new person", "new organisation", ' +
  '"new group", or "leave out". Then run the command again. "alike" are other names of the spreadsheet: where two mean one ' +
  'new actor, write the same id for both, such as "new person:anna-bell".'

/**
 * The decisions of each name: those that were made, the one actor that goes by exactly this name, or none, with those
 * that go by names like it, and the names of the same spreadsheet that are like it. Nobody is merged or made without a
 * decision.
 */
export function decideNames(
  names: ReadonlyMap<string, readonly NearActor[]>,
  made: ReadonlyMap<string, Decision>,
  sheet: SheetNames = new Map(),
): Decisions {
  const decided = [...names].map(([name, near]) => {
    const same = near.filter(({ isSameName }) => isSameName)
    const known = same.length === 1 ? (same[0]?.id ?? null) : null
    const nearest = near.slice(0, 5).map((actor) => `${actor.id} (${actor.name})`)
    const alike = (sheet.get(name)?.alike ?? []).map((other) => `line ${other.line}: ${other.name}`)
    const entry = { decision: made.get(name) ?? known, nearest, ...(alike.length > 0 && { alike }) }
    return [name, entry] as const
  })
  return { help, names: Object.fromEntries(decided) }
}

/** The decisions with the ids that new actors got. */
export const withNewIds = ({ help, names }: Decisions, newIds: ReadonlyMap<string, string>): Decisions => ({
  help,
  names: Object.fromEntries(
    Object.entries(names).map(([name, entry]) => {
      const id = newIds.get(name)
      return [name, id === undefined ? entry : { ...entry, decision: `new ${id}` }]
    }),
  ),
})

/**
 * The decisions that a file holds.
 *
 * @throws BAD_USER_INPUT where it is no such file, or a decision is none
 */
export function readDecisions(text: string, file: string): Map<string, Decision> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (fault) {
    throw badInput(file, `it is no JSON: ${fault instanceof Error ? fault.message : ''}.`)
  }
  const names = fieldOf(value, 'names')
  if (typeof names !== 'object' || names === null) throw badInput(file, 'it holds no "names".')
  const decided = new Map<string, Decision>()
  for (const [name, entry] of Object.entries(names)) {
    const decision = fieldOf(entry, 'decision') ?? null
    if (decision !== null && !isDecision(decision))
      throw badInput(`${file}, "${name}"`, `the decision is none. ${help}`)
    decided.set(name, decision)
  }
  return decided
}

const isDecision = (value: unknown): value is string =>
  typeof value === 'string' &&
  ([...NEW_ACTORS, LEAVE_OUT].includes(value) ||
    /^(new )?(person|organisation|group):[a-z0-9-]+$/.test(value))

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, field) : undefined
