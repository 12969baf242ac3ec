import { conceptOfList } from '../../domain/concepts/concepts.ts'
import { referredIn } from '../../domain/concepts/references.ts'
import { type Draft, each } from '../draft.ts'
import { BUNDLE_LISTS, type Bundle } from '../format.ts'
import { type BundleProblem, shown } from '../problems.ts'
import { entriesOf } from './inventory.ts'

/**
 * The kind of a record that the graph already holds, e.g. `person`; undefined where it holds none of that id, null where no
 * graph was looked in.
 */
export type KnownKind = (id: string) => string | null | undefined

/** An id that is referred to, and where; `record` is what refers to it. */
export interface Reference {
  readonly id: string
  readonly path: string
  readonly record: string | null
}

/** Every reference is to a record of the bundle or of the graph, and of the kind that its id says. */
export function checkReferences(bundle: Draft<Bundle>, known?: KnownKind): BundleProblem[] {
  const present = new Set([...entriesOf(bundle)].map(({ id }) => id))
  const problems: BundleProblem[] = []
  for (const { id, path, record } of referencesOf(bundle)) {
    if (present.has(id)) continue
    problems.push(...checkOutside({ id, path, record }, known))
  }
  return problems
}

/** What is wrong with a reference to a record that the bundle does not have. */
export function checkOutside({ id, path, record }: Reference, known?: KnownKind): BundleProblem[] {
  const kind = known === undefined ? null : known(id)
  if (kind === undefined || kind === null) {
    const where = kind === null ? 'in the bundle (no graph was searched)' : 'in the bundle or in the graph'
    const message = `There is no ${shown(id)} ${where}.`
    return [{ path, record, message, mend: 'Add that record, or correct the id.' }]
  }
  if (kind === kindOf(id)) return []
  const message = `${shown(id)} is in the graph as a record of kind ${kind}.`
  return [{ path, record, message, mend: `Refer to a record of kind ${kindOf(id)}.` }]
}

/** The ids that are referred to and are not the bundle's own. */
export function idsOutside(bundle: Draft<Bundle>): string[] {
  const present = new Set([...entriesOf(bundle)].map(({ id }) => id))
  return [...new Set([...referencesOf(bundle)].map(({ id }) => id))].filter((id) => !present.has(id))
}

const kindOf = (id: string) => id.slice(0, id.indexOf(':'))

/** Everything that is referred to, in the order of the file. */
export function* referencesOf(bundle: Draft<Bundle>): Generator<Reference> {
  for (const list of BUNDLE_LISTS) {
    const concept = conceptOfList(list)
    for (const [record, path] of each<{ readonly id?: string }>(bundle[list], list)) {
      for (const { id, place, receipt } of referredIn(concept, record))
        yield { id, path: place.reduce(pathIn, path), record: receipt ?? record.id ?? null }
    }
  }
}

const pathIn = (path: string, step: string | number) =>
  typeof step === 'number' ? `${path}[${step}]` : `${path}.${step}`
