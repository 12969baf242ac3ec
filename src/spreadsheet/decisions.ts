import { comparableName, likenessOf } from '../domain/names/name-likeness.ts'
import { nameKey } from '../domain/names/same-name.ts'
import { ACTOR_KINDS, type ActorKind } from './actor-kinds.ts'
import { type Pattern, patternFor } from './name-patterns.ts'
import type { NameInSheet, SheetNames } from './names-of-sheet.ts'

/** An actor of the graph that a name may mean, with every name it goes by that tells it from others. */
export type NearActor = { readonly id: string; readonly name: string; readonly names: readonly string[] }

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
  /** What decided for many names at once, e.g. `* Party` or `--new person`: with it the decision changes. */
  readonly by?: string
  /** Actors of the graph. */
  readonly nearest?: readonly string[]
  /** Other names of the spreadsheet, where there are any. */
  readonly alike?: readonly string[]
  /** How else the spreadsheet writes the name. */
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

/** Names of the graph that are less like one, and of which none is a part of the other, merely share a word with it. */
const leastLikeness = 0.7

/** What was decided before: of names one by one, and of many by patterns. */
export type MadeDecisions = {
  readonly names: ReadonlyMap<string, { readonly decision: Decision; readonly by?: string }>
  readonly patterns: readonly Pattern[]
}

export const nothingMade: MadeDecisions = { names: new Map(), patterns: [] }

/** What decides for all names that nothing else decides for. */
export type DecideAll = {
  /** What names that nobody is like are: new actors of this kind. */
  readonly kind?: ActorKind
  /** Whether names that are only like other names of the spreadsheet mean others than these. */
  readonly apart?: boolean
}

/**
 * The decision of each name: that which was made, the one actor that goes by this name, what the sheet, a pattern or `all`
 * says of those that are like no other, or none, with those that go by names like it, and the names of the same spreadsheet
 * that are like it. Nobody is merged without a decision. What was decided of a name that the spreadsheet does not have is kept.
 */
export function decideNames(
  near: ReadonlyMap<string, readonly NearActor[]>,
  made: MadeDecisions,
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
  /** Whether the sheet says of speakers what they are; whoever only publishes is then an organisation. */
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
  // A graph that gave them ids knew apart who is alike.
  const isApart = all.apart === true || ids.length === 1
  if (actors.some((actor) => isLike(actor, name)) || (alike.length > 0 && !isApart)) return { decision: null }
  const found = byMany(inSheet, pattern, all, hasKinds)
  if (found === null) return { decision: null }
  // It keeps the id that it got, as long as it is of the same kind.
  const isKept = before?.decision?.startsWith(`${found.decision}:`) === true
  return { ...found, decision: isKept ? (before?.decision ?? null) : found.decision }
}

/** What decides for a name that is like no other: its rows, then a pattern, then what is said of all. */
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
