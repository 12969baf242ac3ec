import { conceptOf, conceptOfList, type ListedConcept } from '../../domain/concepts/concepts.ts'
import { valueIn } from '../../domain/concepts/references.ts'
import type { Path } from '../../domain/paths.ts'
import { SYMMETRIC_RELATION_TYPES } from '../../domain/vocabulary.ts'
import { type Draft, each } from '../draft.ts'
import { BUNDLE_LISTS, type Bundle } from '../format.ts'
import { messageOf, type Problem } from '../problems.ts'
import { entriesOf } from './inventory.ts'
import { compositeKey } from './repetitions.ts'

/** A key that no other record of a bundle may have: an id, or what a concept's records are unique by. */
export type Unique = {
  readonly key: string
  readonly place: Path
  readonly record: string | null
  readonly of: 'id' | ListedConcept
}

export const keyOfId = (id: string) => `id ${id}`

export function* uniqueIn(bundle: Draft<Bundle>): Generator<Unique> {
  for (const { id, place } of entriesOf(bundle)) yield { key: keyOfId(id), place, record: id, of: 'id' }
  for (const list of BUNDLE_LISTS) {
    const concept = conceptOfList(list)
    const { unique } = conceptOf(concept)
    if (unique === undefined) continue
    for (const [record, place] of each<{ readonly id?: string }>(bundle[list], [list])) {
      const saidOf = (within: string | undefined) =>
        within === undefined ? undefined : compositeKey(inOneDirection(record), [within, ...unique.by])
      const said = saidOf(unique.within) ?? saidOf(unique.orWithin)
      if (said !== undefined)
        yield { key: `${concept} ${said}`, place, record: record.id ?? null, of: concept }
    }
  }
}

/** A symmetric relation with the smaller id first; other records as they are. */
function inOneDirection(record: object): object {
  const [from, to] = [valueIn(record, 'from'), valueIn(record, 'to')]
  const isSymmetric = SYMMETRIC_RELATION_TYPES.some((type) => type === valueIn(record, 'relationType'))
  return isSymmetric && String(from) > String(to) ? { ...record, from: to, to: from } : record
}

/** The problem with the second of two records with the same key, of which the first is at `earlier`. */
export function repetitionOf({ place, record, of }: Unique, earlier: Path): Problem {
  if (of === 'id')
    return {
      place: [...place, 'id'],
      record,
      message: messageOf`The id "${record ?? ''}" already belongs to ${earlier}.`,
      mend: 'Give it a different id, or merge the two records.',
    }
  const { what = 'The same is', mend = 'Keep one of them.' } = conceptOf(of).unique ?? {}
  return { place, record, message: messageOf`${what} already at ${earlier}.`, mend }
}
