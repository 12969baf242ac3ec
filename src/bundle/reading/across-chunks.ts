import { sayingOf } from '../../domain/clusters.ts'
import { conceptOfList, directedFields } from '../../domain/concepts/concepts.ts'
import { idsIn } from '../../domain/concepts/references.ts'
import { SYMMETRIC_RELATION_TYPES } from '../../domain/vocabulary.ts'
import { sharesIn } from '../../spool/shares.ts'
import type { SpoolDirectory } from '../../spool/spool.ts'
import { checkCircles } from '../checks/circles.ts'
import { entriesOf } from '../checks/inventory.ts'
import { checkContradictions, type JudgedAt, judgedIn } from '../checks/judgements.ts'
import { checkOutside, type KnownKind, type Reference, referencesOf } from '../checks/references.ts'
import { sayingOnce } from '../checks/repetitions.ts'
import { type Draft, each } from '../draft.ts'
import { BUNDLE_LISTS, type Bundle, type BundleList } from '../format.ts'
import type { BundleProblem } from '../problems.ts'
import type { Locate } from './claims.ts'
import { type Claim, checkClaims, putClaims } from './claims.ts'

/** Tells the kinds of the records that a bundle refers to without having them; nothing where no graph is looked in. */
export type KindsOf = (ids: readonly string[]) => Promise<KnownKind | undefined>

/** What is unique in a whole bundle, and how a second one is told. */
type Unique = {
  readonly key: string
  readonly path: string
  readonly what: string
  readonly record: string | null
}

type Directed = { readonly id: string; readonly at: string }

/**
 * The checks that must see a bundle whole, for one that is read chunk by chunk. What they compare is put aside on the disk
 * and read again a share at a time; memory holds only the records that refer to others of their own list, and whom
 * judgements are of.
 */
export async function checksAcrossChunks(directory: SpoolDirectory) {
  const names = await sharesIn<Unique | Reference>(directory, 'names')
  const claims = await sharesIn<Claim>(directory, 'claims')
  const directed = new Map<BundleList, Directed[]>()
  const judged: JudgedAt[] = []

  async function* checkNames(kindsOf: KindsOf): AsyncGenerator<BundleProblem[]> {
    for await (const share of names.shares()) {
      const first = new Map<string, string>()
      const problems: BundleProblem[] = []
      for (const each of share) {
        if (!('key' in each)) continue
        const { key, path, what, record } = each
        const earlier = first.get(key)
        if (earlier === undefined) first.set(key, path)
        else problems.push({ path, record, message: `${what} already at ${earlier}.`, mend: 'Merge them.' })
      }
      const outside = new Map<string, Reference>()
      for (const each of share) {
        const isOutside = !('key' in each) && !first.has(keyOfId(each.id)) && !outside.has(each.id)
        if (isOutside) outside.set(each.id, each)
      }
      const known = outside.size > 0 ? await kindsOf([...outside.keys()]) : undefined
      yield [...problems, ...[...outside.values()].flatMap((each) => checkOutside(each, known))]
    }
  }

  function checkDirected(): BundleProblem[] {
    const circles = checkCircles(Object.fromEntries(directed) as Draft<Bundle>)
    return circles.map((each) => ({ ...each, path: placeIn(directed, each.path) }))
  }

  return {
    /** Takes in what is sound of a chunk, after its own checks. */
    async add(chunk: Draft<Bundle>, locate: Locate): Promise<void> {
      const own = new Set<string>()
      for (const unique of uniqueOf(chunk)) {
        // Within a chunk, its own checks tell.
        if (own.has(unique.key)) continue
        own.add(unique.key)
        await names.put(unique.key, { ...unique, path: locate(unique.path) })
      }
      for (const reference of referencesOf(chunk)) {
        const key = keyOfId(reference.id)
        if (own.has(key)) continue
        own.add(key)
        await names.put(key, { ...reference, path: locate(reference.path) })
      }
      await putClaims(claims, chunk, locate)
      addDirected(directed, chunk, locate)
      for (const each of judgedIn(chunk)) judged.push({ ...each, path: locate(each.path) })
    },

    /** What shows only when everything was taken in, some at a time. */
    async *finish(kindsOf: KindsOf): AsyncGenerator<BundleProblem[]> {
      yield* checkNames(kindsOf)
      yield checkDirected()
      yield checkContradictions(judged)
      yield* checkClaims(claims)
    },
  }
}

const keyOfId = (id: string) => `id ${id}`

/** Ids, a relation between two statements, a role of an actor in an event, a judgement of two actors. */
function* uniqueOf(chunk: Draft<Bundle>): Generator<Unique> {
  for (const { id, path } of entriesOf(chunk))
    yield { key: keyOfId(id), path: `${path}.id`, what: `The id "${id}" is`, record: id }
  for (const [{ id = null, relationType, from, to }, path] of each(chunk.relations, 'relations')) {
    if (!relationType || !from || !to) continue
    const ends = SYMMETRIC_RELATION_TYPES.includes(relationType) ? [from, to].sort() : [from, to]
    yield { key: [relationType, ...ends].join(' '), path, what: 'The same relation is', record: id }
  }
  for (const [participation, path] of each(chunk.participations, 'participations')) {
    const key = sayingOnce('Participation', participation)
    if (key !== undefined)
      yield { key, path, what: 'The same participation is', record: participation.id ?? null }
  }
  for (const { id, path, ...judged } of judgedIn(chunk))
    yield { key: sayingOf(judged), path, what: 'The same judgement is', record: id }
}

function addDirected(directed: Map<BundleList, Directed[]>, chunk: Draft<Bundle>, locate: Locate): void {
  for (const list of BUNDLE_LISTS) {
    const fields = directedFields(conceptOfList(list))
    if (fields.length === 0) continue
    for (const [record, path] of each<{ readonly id?: string }>(chunk[list], list)) {
      const targets = fields.map((field) => [field, idsIn(record, field)] as const)
      if (record.id === undefined || targets.every(([, ids]) => ids.length === 0)) continue
      const held = directed.get(list) ?? []
      directed.set(list, held)
      held.push({ ...Object.fromEntries(targets), id: record.id, at: locate(path) })
    }
  }
}

function placeIn(directed: ReadonlyMap<string, readonly Directed[]>, path: string): string {
  const [, list = '', index, rest = ''] = /^(\w+)\[(\d+)\](.*)$/.exec(path) ?? []
  const at = directed.get(list)?.[Number(index)]?.at
  return at === undefined ? path : `${at}${rest}`
}
