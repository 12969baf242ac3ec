import { conceptOf, conceptOfList, fieldsOfList, receiptField } from '../../domain/concepts/concepts.ts'
import { valueIn } from '../../domain/concepts/references.ts'
import type { Path } from '../../domain/paths.ts'
import { type Draft, each } from '../draft.ts'
import { BUNDLE_LISTS, type Bundle, type BundlePassage, type BundlePlace } from '../format.ts'
import { type Problem, told } from '../problems.ts'
import { receiptsOf } from './inventory.ts'

/** What is recorded twice within a record that has it once (docs/the-record.md). */
export const checkRepetitions = (bundle: Draft<Bundle>): Problem[] => [
  ...repeatedNames(bundle),
  ...repeatedReceipts(bundle),
  ...repeatedSpeakers(bundle),
  ...[...receiptsOf(bundle)].flatMap(({ receipt, place }) =>
    repeatedPassages(receipt.passages, receipt.id, [...place, 'passages']),
  ),
]

/** A record that goes by several names. */
type Named = Draft<Pick<BundlePlace, 'id' | 'name' | 'names'>>

function repeatedNames(bundle: Draft<Bundle>): Problem[] {
  const named = BUNDLE_LISTS.filter((list) => 'names' in fieldsOfList(list))
  return named.flatMap((list) =>
    [...each<Named>(bundle[list], [list])].flatMap(([record, place]) => {
      const keyed = [...each(record.names, [...place, 'names'])].map(
        ([{ value }, at]) => [value, at] as const,
      )
      return repeats(
        [[record.name, [...place, 'name']], ...keyed],
        record.id,
        'The same name is',
        'Keep one of them.',
      )
    }),
  )
}

/** Receipts that say what another one of the same record says. */
function repeatedReceipts(bundle: Draft<Bundle>): Problem[] {
  return BUNDLE_LISTS.flatMap((list) => {
    const { field = '', receipt } = receiptField(conceptOfList(list)) ?? {}
    const { once } = receipt === undefined ? {} : conceptOf(receipt)
    if (once === undefined) return []
    return [...each<{ readonly id?: string }>(bundle[list], [list])].flatMap(([record, place]) => {
      const receipts = valueIn(record, field) as readonly (object | undefined)[] | undefined
      const keyed = [...each(receipts, [...place, field])].map(
        ([each, at]) => [compositeKey(each, once.telling), at] as const,
      )
      return repeats(keyed, record.id, once.what, once.mend)
    })
  })
}

function repeatedSpeakers(bundle: Draft<Bundle>): Problem[] {
  return [...each(bundle.statements, ['statements'])].flatMap(([{ id, speakers }, place]) => {
    const actors = [...each(speakers, [...place, 'speakers'])].map(([{ actor }, at]) => [actor, at] as const)
    return repeats(actors, id, 'The same speaker is', 'Keep one of them.')
  })
}

/** Passages of a receipt that say what another one of it says: the same words in the same place. */
export function repeatedPassages(
  passages: readonly (Partial<BundlePassage> | undefined)[] | undefined,
  receipt: string | undefined,
  place: Path,
): Problem[] {
  const keyed = [...each(passages, place)].map(([{ part = 'CONTENT', exact, start, prefix, suffix }, at]) => {
    const where = start ?? `${prefix ?? ''}…${suffix ?? ''}`
    return [exact && `${part} ${where} ${exact}`, at] as const
  })
  return repeats(keyed, receipt, 'The same passage is', 'Keep one of them.')
}

/** What some fields of a record say together; undefined where not all of them are sound. */
export function compositeKey(record: object, fields: readonly string[]): string | undefined {
  const values = fields.flatMap((field) => valueIn(record, field))
  return values.every((value) => typeof value === 'string') ? values.join(' ') : undefined
}

function repeats(
  keyed: readonly (readonly [key: string | undefined, place: Path])[],
  record: string | undefined,
  what: string,
  mend: string,
): Problem[] {
  const first = new Map<string, Path>()
  const problems: Problem[] = []
  for (const [key, place] of keyed) {
    if (key === undefined) continue
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, place)
    else problems.push({ place, record: record ?? null, message: told`${what} already at ${earlier}.`, mend })
  }
  return problems
}
