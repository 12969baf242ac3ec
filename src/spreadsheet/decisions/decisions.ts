import { comparableName, likenessOf } from '../../domain/names/name-likeness.ts'
import { nameKey } from '../../domain/names/same-name.ts'
import { ACTOR_KINDS, type ActorKind } from '../cells/actor-kinds.ts'
import { type Pattern, patternFor } from './name-patterns.ts'
import type { NameInSheet, SheetNames } from './names-of-sheet.ts'

/** An actor of the graph that a name may mean, with all of its names that are not too common to identify anybody. */
export type NearActor = { readonly id: string; readonly name: string; readonly names: readonly string[] }

/**
 * What a name in a spreadsheet means: an actor's id, a new actor (`new person`, or `new person:anna-bell` once it has
 * an id), or `leave out` for its rows; null if undecided.
 */
export type Decision = string | null

/** The file in which a person decides what names mean; the next run reads it. */
export type Decisions = {
  readonly help: string
  readonly names: Readonly<Record<string, NameDecision>>
}

export type NameDecision = {
  readonly decision: Decision
  /** What decided for many names at once, e.g. `* Party` or `--new person`. If that changes, so does the decision. */
  readonly by?: string
  /** Actors of the graph with similar names. */
  readonly nearest?: readonly string[]
  /** Similar names in the spreadsheet, if there are any. */
  readonly alike?: readonly string[]
  /** Other spellings of the name in the spreadsheet. */
  readonly spellings?: readonly string[]
}

export const NEW_ACTORS: readonly string[] = ACTOR_KINDS.map((kind) => `new ${kind}`)
export const LEAVE_OUT = 'leave out'

export const decisionsHelp =
  'Write a "decision" for each name that has none: the id of the actor it means, "new person", "new organisation", ' +
  '"new group", or "leave out". Then run the command again. A name with * decides for many: "* Party": "new organisation", ' +
  '"*": "new person". It does not decide for a name that resembles one in the graph ("nearest") or another in the ' +
  'spreadsheet ("alike"): you decide about those. If two names mean one new actor, write the same id for both, such as ' +
  '"new person:anna-bell".'

/** Names that are less alike than this, and of which neither is a part of the other, merely share a word. */
const leastLikeness = 0.7

/** What was decided before: for single names, and for many by patterns. */
export type EarlierDecisions = {
  readonly names: ReadonlyMap<string, { readonly decision: Decision; readonly by?: string }>
  readonly patterns: readonly Pattern[]
}

export const noDecisions: EarlierDecisions = { names: new Map(), patterns: [] }

/** How to decide for names that nothing else decides for. */
export type DecideAll = {
  /** Names that resemble no other are new actors of this kind. */
  readonly kind?: ActorKind
  /** Whether names that only resemble other names in the spreadsheet are different actors. */
  readonly apart?: boolean
}

/**
 * Decides what each name means: as decided before, or the only actor of that name, or, for a name that resembles no
 * other, as the sheet, a pattern or `all` says. Any other name stays undecided, and is listed with the actors and the
 * names in the sheet that resemble it. Actors are never merged without a decision. Decisions for names that are not in
 * the sheet are kept.
 */
export function decideNames(
  near: ReadonlyMap<string, readonly NearActor[]>,
  made: EarlierDecisions,
  sheet: SheetNames,
  all: DecideAll = {},
): Decisions {
  const hasKinds = [...sheet.values()].some(({ kinds }) => kinds.length > 0)
  const madeByKey = new Map([...made.names].map(([name, each]) => [nameKey(name), each]))
  const decided = [...sheet].map(([name, inSheet]) => {
    const actors = near.get(name) ?? []
    const { alike, spellings } = inSheet
    const entry: NameDecision = {
      ...decisionOf(name, {
        inSheet,
        actors,
        before: madeByKey.get(nameKey(name)),
        patterns: made.patterns,
        all,
        hasKinds,
      }),
      nearest: actors.slice(0, 5).map((actor) => `${actor.id} (${actor.name})`),
      ...(alike.length > 0 && { alike: alike.map((other) => `line ${other.line}: ${other.name}`) }),
      ...(spellings.length > 0 && { spellings }),
    }
    return [name, entry] as const
  })
  const keys = new Set([...sheet.keys()].map(nameKey))
  const kept = [...made.names]
    .filter(([name, { decision }]) => decision !== null && !keys.has(nameKey(name)))
    .map(([name, each]) => [name, { ...each, nearest: [] }] as const)
  const patterns = made.patterns.map(({ pattern, decision }) => [pattern, { decision }] as const)
  return { help: decisionsHelp, names: Object.fromEntries([...patterns, ...decided, ...kept]) }
}

type Asked = {
  readonly inSheet: NameInSheet
  readonly actors: readonly NearActor[]
  readonly before: { readonly decision: Decision; readonly by?: string } | undefined
  readonly patterns: readonly Pattern[]
  readonly all: DecideAll
  /** Whether the sheet gives the kinds of speakers; a name that only publishes is then an organisation. */
  readonly hasKinds: boolean
}

function decisionOf(name: string, { inSheet, actors, before, patterns, all, hasKinds }: Asked) {
  if (before !== undefined && before.decision !== null && before.by === undefined) return before
  const { ids, alike } = inSheet
  const same = actors.filter((actor) => goesByName(actor, name))
  const [only] = same.length > 1 ? same.filter(({ id }) => ids.length === 1 && ids[0] === id) : same
  if (only !== undefined && ids.length < 2) return { decision: only.id }
  const pattern = patternFor(name, patterns)
  if (pattern?.decision === LEAVE_OUT) return { decision: LEAVE_OUT, by: pattern.pattern }
  // Different ids in a graph's export mean different actors, however alike their names.
  const isApart = all.apart === true || ids.length === 1
  if (actors.some((actor) => isLike(actor, name)) || (alike.length > 0 && !isApart)) return { decision: null }
  const found = byMany(inSheet, pattern, all, hasKinds)
  if (found === null) return { decision: null }
  // It keeps the id that it was given, unless its kind changed.
  const isKept = before?.decision?.startsWith(`${found.decision}:`) === true
  return { ...found, decision: isKept ? (before?.decision ?? null) : found.decision }
}

/** The decision for a name that resembles no other: from its rows, else from a pattern, else from `all`. */
function byMany(
  { kinds, ids, isPublisher }: NameInSheet,
  pattern: Pattern | undefined,
  all: DecideAll,
  hasKinds: boolean,
): { readonly decision: string; readonly by: string } | null {
  const [[kind], [id]] = [kinds, ids]
  if (ids.length > 1) return null
  if (id !== undefined) return { decision: `new ${id}`, by: 'speaker_id' }
  if (kind !== undefined && kinds.length === 1) return { decision: `new ${kind}`, by: 'kind' }
  if (kinds.length > 1) return null
  if (pattern !== undefined) return { decision: pattern.decision, by: pattern.pattern }
  if (isPublisher && hasKinds) return { decision: 'new organisation', by: 'kind' }
  if (all.kind === undefined) return null
  return { decision: `new ${isPublisher ? 'organisation' : all.kind}`, by: `--new ${all.kind}` }
}

const goesByName = ({ name: main, names }: NearActor, name: string) =>
  [main, ...names].some((each) => nameKey(each) === nameKey(name))

function isLike({ name: main, names }: NearActor, name: string): boolean {
  const asked = comparableName(name)
  return [main, ...names].some((each) => {
    const likeness = likenessOf(asked, comparableName(each))
    return likeness !== null && (likeness.kind === 'PART_OF_NAME' || likeness.score >= leastLikeness)
  })
}

/** The decisions with the ids that new actors were given. */
export const withNewIds = ({ help, names }: Decisions, newIds: ReadonlyMap<string, string>): Decisions => ({
  help,
  names: Object.fromEntries(
    Object.entries(names).map(([name, entry]) => {
      const id = newIds.get(name)
      return [name, id === undefined ? entry : { ...entry, decision: `new ${id}` }]
    }),
  ),
})
