import { conceptOf, type Fields, fieldsOfList, partIn } from '../../domain/concepts/concepts.ts'
import { valueIn } from '../../domain/concepts/references.ts'
import type { Path } from '../../domain/paths.ts'
import { type Draft, each } from '../draft.ts'
import { BUNDLE_LISTS, type Bundle, type BundleList, type PlacedWords } from '../format.ts'
import { messageOf, type Problem } from '../problems.ts'
import { receiptsOf } from './inventory.ts'

/** Finds what a record has twice and may have only once (docs/the-record.md). */
export const checkRepetitions = (bundle: Draft<Bundle>): Problem[] => [
  ...BUNDLE_LISTS.flatMap((list) => repeatedParts(bundle, list)),
  ...[...receiptsOf(bundle)].flatMap(({ receipt, place }) =>
    repeatedPassages(receipt.passages, receipt.id, [...place, 'passages']),
  ),
]

/** A list whose parts must differ in the fields `by`, and from the record's own field `from`. */
type DistinctParts = {
  readonly name: string
  readonly by: readonly string[]
  readonly from?: string
  readonly what: string
  readonly mend: string
}

function* distinctPartsIn(fields: Fields): Generator<DistinctParts> {
  for (const [name, field] of Object.entries(fields)) {
    const part = partIn(field)
    if (field.type !== 'list' || part === null) continue
    const { unique } = part.receipt === undefined ? {} : conceptOf(part.receipt)
    const { distinctBy, distinctFrom: from } = field
    if (unique !== undefined) yield { name, by: unique.by, what: unique.what, mend: unique.mend }
    else if (distinctBy !== undefined)
      yield { name, by: [distinctBy], from, what: `The same ${part.name} is`, mend: 'Keep one of them.' }
  }
}

/** Repeated names, speakers, receipts and other parts. */
function repeatedParts(bundle: Draft<Bundle>, list: BundleList): Problem[] {
  const records = [...each<{ readonly id?: string }>(bundle[list], [list])]
  const distinct = records.length === 0 ? [] : [...distinctPartsIn(fieldsOfList(list))]
  return records.flatMap(([record, place]) =>
    distinct.flatMap(({ name, by, from, what, mend }) => {
      const parts = valueIn(record, name) as readonly (object | undefined)[] | undefined
      const keyed = [...each(parts, [...place, name])].map(
        ([part, at]) => [compositeKey(part, by), at] as const,
      )
      const own = from === undefined ? [] : [[compositeKey(record, [from]), [...place, from]] as const]
      return repeats([...own, ...keyed], record.id, what, mend)
    }),
  )
}

/** Passages of a receipt with the same words in the same place as another one. */
export function repeatedPassages(
  passages: readonly (PlacedWords | undefined)[] | undefined,
  receipt: string | undefined,
  place: Path,
): Problem[] {
  const keyed = [...each(passages, place)].map(([{ part = 'CONTENT', exact, start, prefix, suffix }, at]) => {
    const where = start ?? `${prefix ?? ''}…${suffix ?? ''}`
    return [exact && `${part} ${where} ${exact}`, at] as const
  })
  return repeats(keyed, receipt, 'The same passage is', 'Keep one of them.')
}

/** A key made of some fields of a record; undefined unless all of them are valid. */
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
    else
      problems.push({
        place,
        record: record ?? null,
        message: messageOf`${what} already at ${earlier}.`,
        mend,
      })
  }
  return problems
}
