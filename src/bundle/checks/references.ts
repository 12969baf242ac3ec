import { type Draft, each } from '../draft.ts'
import type { Bundle, BundleList } from '../format.ts'
import { type BundleProblem, shown } from '../problems.ts'
import { entriesOf, receiptsOf } from './inventory.ts'

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

const REFERRING_FIELDS = {
  places: ['partOf'],
  organisations: ['partOf'],
  groups: ['partOf'],
  memberships: ['member', 'organisation'],
  events: ['place', 'partOf', 'precededBy'],
  participations: ['actor', 'event'],
  sources: ['publisher', 'copyOf'],
  statements: ['addressedTo', 'against', 'about', 'mentions', 'madeAt'],
  relations: ['from', 'to', 'receipts'],
  judgements: ['actors'],
} as const satisfies Partial<Record<BundleList, readonly string[]>>

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
  for (const [list, fields] of Object.entries(REFERRING_FIELDS)) {
    for (const [record, path] of each(bundle[list as keyof typeof REFERRING_FIELDS], list)) {
      yield* referencesIn(record, path, record.id ?? null, fields)
    }
  }
  for (const [{ id = null, speakers }, path] of each(bundle.statements, 'statements')) {
    for (const [speaker, at] of each(speakers, `${path}.speakers`)) {
      yield* referencesIn(speaker, at, id, ['actor', 'onBehalfOf'])
    }
  }
  for (const { receipt, path } of receiptsOf(bundle)) {
    yield* referencesIn(receipt, path, receipt.id ?? null, ['source'])
    if (!('via' in receipt)) continue
    for (const [link, at] of each(receipt.via, `${path}.via`)) {
      yield* referencesIn(link, at, receipt.id ?? null, ['actor', 'source'])
    }
  }
}

function* referencesIn(
  holder: object,
  path: string,
  record: string | null,
  fields: readonly string[],
): Generator<Reference> {
  for (const field of fields) {
    const value: unknown = Reflect.get(holder, field)
    if (typeof value === 'string') yield { id: value, path: `${path}.${field}`, record }
    if (!Array.isArray(value)) continue
    for (const [id, at] of each<unknown>(value, `${path}.${field}`)) {
      if (typeof id === 'string') yield { id, path: at, record }
    }
  }
}
