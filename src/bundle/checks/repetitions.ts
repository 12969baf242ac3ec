import { type ConceptName, conceptOf, conceptOfList, fieldsOfList } from '../../domain/concepts/concepts.ts'
import { idsIn, valueIn } from '../../domain/concepts/references.ts'
import { type Draft, each } from '../draft.ts'
import { BUNDLE_LISTS, type Bundle, type BundlePlace } from '../format.ts'
import type { BundleProblem } from '../problems.ts'
import { receiptsOf } from './inventory.ts'

/** What is recorded twice where the record has it once (docs/the-record.md). */
export function checkRepetitions(bundle: Draft<Bundle>): BundleProblem[] {
  return [
    ...repeatedNames(bundle),
    ...repeatedRecords(bundle),
    ...repeatedReceipts(bundle),
    ...repeatedSpeakers(bundle),
    ...repeatedPassages(bundle),
  ]
}

/** A record that goes by several names. */
type Named = Draft<Pick<BundlePlace, 'id' | 'name' | 'names'>>

function repeatedNames(bundle: Draft<Bundle>): BundleProblem[] {
  const named = BUNDLE_LISTS.filter((list) => 'names' in fieldsOfList(list))
  return named.flatMap((list) =>
    [...each<Named>(bundle[list], list)].flatMap(([record, path]) => {
      const keyed = [...each(record.names, `${path}.names`)].map(([{ value }, at]) => [value, at] as const)
      return repeats(
        [[record.name, `${path}.name`], ...keyed],
        record.id,
        'The same name is',
        'Keep one of them.',
      )
    }),
  )
}

/** Records that say what another one of their list says; of relations, which may be turned round, another check tells. */
function repeatedRecords(bundle: Draft<Bundle>): BundleProblem[] {
  return BUNDLE_LISTS.flatMap((list) => {
    const concept = conceptOfList(list)
    const { once } = conceptOf(concept)
    if (once === undefined || concept === 'StatementRelation') return []
    const keyed = [...each<object>(bundle[list], list)].map(
      ([record, path]) => [sayingOnce(concept, record), path] as const,
    )
    return repeats(keyed, undefined, once.what, once.mend)
  })
}

/** What a record says that its concept says once; undefined where not all of it is sound. */
export function sayingOnce(concept: ConceptName, record: object): string | undefined {
  const { within = '', telling = [] } = conceptOf(concept).once ?? {}
  const values = [within, ...telling].map((field) => valueIn(record, field))
  return values.every((value) => typeof value === 'string') ? values.join(' ') : undefined
}

/** Receipts that say what another one of the same record says. */
function repeatedReceipts(bundle: Draft<Bundle>): BundleProblem[] {
  const { once } = conceptOf('Attribution')
  if (once === undefined) return []
  return [...each(bundle.statements, 'statements')].flatMap(([{ id, attributions }, path]) => {
    const keyed = [...each(attributions, `${path}.attributions`)].map(
      ([receipt, at]) => [idsIn(receipt, once.telling[0] ?? '')[0], at] as const,
    )
    return repeats(keyed, id, once.what, once.mend)
  })
}

function repeatedSpeakers(bundle: Draft<Bundle>): BundleProblem[] {
  return [...each(bundle.statements, 'statements')].flatMap(([{ id, speakers }, path]) => {
    const actors = [...each(speakers, `${path}.speakers`)].map(([{ actor }, at]) => [actor, at] as const)
    return repeats(actors, id, 'The same speaker is', 'Keep one of them.')
  })
}

function repeatedPassages(bundle: Draft<Bundle>): BundleProblem[] {
  return [...receiptsOf(bundle)].flatMap(({ receipt, path }) => {
    const keyed = [...each(receipt.passages, `${path}.passages`)].map(([{ part, exact, start }, at]) => {
      return [part && exact ? `${part} ${start ?? ''} ${exact}` : undefined, at] as const
    })
    return repeats(keyed, receipt.id, 'The same passage is', 'Keep one of them.')
  })
}

function repeats(
  keyed: readonly (readonly [key: string | undefined, path: string])[],
  record: string | undefined,
  what: string,
  mend: string,
): BundleProblem[] {
  const first = new Map<string, string>()
  const problems: BundleProblem[] = []
  for (const [key, path] of keyed) {
    if (key === undefined) continue
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, path)
    else problems.push({ path, record: record ?? null, message: `${what} already at ${earlier}.`, mend })
  }
  return problems
}
