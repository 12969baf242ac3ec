import { conceptOfList } from '../../domain/concepts/concepts.ts'
import { referredIn } from '../../domain/concepts/references.ts'
import { kindIn } from '../../domain/ids.ts'
import type { Path } from '../../domain/paths.ts'
import { type Draft, each } from '../draft.ts'
import { BUNDLE_LISTS, type Bundle } from '../format.ts'
import { type Problem, shown } from '../problems.ts'

/**
 * The kind of the record that the graph has under an id, e.g. `person`; undefined if it has none, null if no graph was
 * searched.
 */
export type KnownKind = (id: string) => string | null | undefined

/** A reference to an id, and where it is. `record` is the id of the record that refers to it. */
export interface Reference {
  readonly id: string
  readonly place: Path
  readonly record: string | null
}

/** Checks a reference to a record that is not in the bundle. */
export function checkOutside({ id, place, record }: Reference, known?: KnownKind): Problem[] {
  const kind = known === undefined ? null : known(id)
  if (kind === undefined || kind === null) {
    const where = kind === null ? 'in the bundle (no graph was searched)' : 'in the bundle or in the graph'
    const message = `There is no ${shown(id)} ${where}.`
    return [{ place, record, message, mend: 'Add that record, or correct the id.' }]
  }
  if (kind === kindIn(id)) return []
  const message = `${shown(id)} is in the graph as a record of kind ${kind}.`
  return [{ place, record, message, mend: `Refer to a record of kind ${kindIn(id)}.` }]
}

/** Every reference, in the order of the file. */
export function* referencesOf(bundle: Draft<Bundle>): Generator<Reference> {
  for (const list of BUNDLE_LISTS) {
    const concept = conceptOfList(list)
    for (const [record, at] of each<{ readonly id?: string }>(bundle[list], [list])) {
      for (const { id, place, receipt } of referredIn(concept, record))
        yield { id, place: [...at, ...place], record: receipt ?? record.id ?? null }
    }
  }
}
