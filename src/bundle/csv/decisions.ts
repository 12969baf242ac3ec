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

export const ACTOR_KINDS = ['person', 'organisation', 'group'] as const
export const NEW_ACTORS: readonly string[] = ACTOR_KINDS.map((kind) => `new ${kind}`)
export const LEAVE_OUT = 'leave out'

export const decisionsHelp =
  'Write a "decision" for each name that has none: the id of the actor it means, "new person", "new organisation", ' +
  '"new group", or "leave out". Then run the command again. "alike" are other names of the spreadsheet: where two mean one ' +
  'new actor, write the same id for both, such as "new person:anna-bell".'

/**
 * The decisions of each name: those that were made, the one actor that goes by exactly this name, or none, with those
 * that go by names like it, and the names of the same spreadsheet that are like it. Nobody is merged or made without a
 * decision. What was decided of a name that the spreadsheet does not have is kept.
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
  const kept = [...made]
    .filter(([name, decision]) => decision !== null && !names.has(name))
    .map(([name, decision]) => [name, { decision, nearest: [] }] as const)
  return { help: decisionsHelp, names: Object.fromEntries([...decided, ...kept]) }
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
