import type { Bundle, BundleActor } from '../bundle/format.ts'
import { kindIn } from '../domain/ids.ts'
import { nameKey } from '../domain/names/same-name.ts'
import type { Decision } from './decisions/decisions.ts'
import { goesBy, type idChooser, isThere, type KnownRecords } from './known-records.ts'

type Meaning = {
  readonly decisions: ReadonlyMap<string, Decision>
  readonly nameOf: (written: string) => string
  readonly held: KnownRecords
  readonly ids: ReturnType<typeof idChooser>
}

/** The id that was decided for a new actor; null if there is none yet, or the actor is not new. */
const chosenId = (decision: Decision | undefined): string | null =>
  /^new (.+:.+)$/.exec(decision ?? '')?.[1] ?? null

/**
 * Resolves names, as decided, to actors, and creates those that are new.
 *
 * @param published the names of publishers
 */
export function actorsOfNames(published: readonly string[], { decisions, nameOf, held, ids }: Meaning) {
  const actors = new Map<string, BundleActor>()
  const newIds = new Map<string, string>()
  for (const decision of decisions.values()) {
    const chosen = chosenId(decision)
    if (chosen !== null) ids.give(chosen)
  }
  const decisionOf = (name: string): Decision => decisions.get(nameOf(name)) ?? null

  /** Adds a name to a new actor; the first one is its main name. */
  const addName = (id: string, name: string): void => {
    const actor = actors.get(id)
    if (actor === undefined) actors.set(id, { id, name })
    else if (
      ![actor.name, ...(actor.names ?? []).map(({ value }) => value)].some((each) =>
        isSameSpelling(each, name),
      )
    )
      actor.names = [...(actor.names ?? []), { value: name, kind: 'ALIAS' }]
  }
  return {
    newIds,
    decisionOf,
    /** The id of the actor that a name means; null if that is undecided. */
    idOf(written: string): string | null {
      const name = nameOf(written)
      const decision = decisionOf(name)
      if (decision === null || !decision.startsWith('new ')) return decision
      const id = newIds.get(name) ?? chosenId(decision) ?? ids.idOf(decision.replace('new ', ''), name)
      if (!isThere(held.get(id))) {
        if (!newIds.has(name)) addName(id, name)
        // A spelling that differs in more than spaces and capitals is another name.
        addName(id, written)
      }
      newIds.set(name, id)
      return id
    },
    /** Why a name cannot mean the new actor that was decided; null if it can. */
    nameConflict(name: string): string | null {
      const id = chosenId(decisionOf(name)) ?? ''
      const record = held.get(id)
      if (!isThere(record) || goesBy(record, name)) return null
      return `you decided that "${name}" is new, but the graph already has ${id} under another name. Decide "${id}" if you mean that one, or "new ${kindIn(id)}".`
    },
    /** The new actors, by the lists of a bundle. */
    made(): Pick<Bundle, 'organisations' | 'persons' | 'groups'> {
      const publishers = new Set(published.map(nameOf))
      const ofKind = (kind: string) => [...actors.values()].filter(({ id }) => id.startsWith(kind))
      return {
        organisations: ofKind('organisation').map((actor) => ({
          ...actor,
          organisationKind: publishers.has(actor.name) ? 'MEDIA' : 'OTHER',
        })),
        persons: ofKind('person'),
        groups: ofKind('group'),
      }
    },
  }
}

/** Whether two spellings differ in nothing but spaces and capitals. */
const isSameSpelling = (a: string, b: string) => nameKey(a) === nameKey(b) && plain(a) === plain(b)

const plain = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, ' ')
    .trim()
