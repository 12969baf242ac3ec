import { groupsOf } from '../../domain/groups.ts'
import type { Path } from '../../domain/paths.ts'
import { type Shares, sharesIn } from '../../spool/shares.ts'
import type { SpoolDirectory } from '../../spool/spool.ts'
import { attestedElsewhere } from '../checks/attestations.ts'
import { checkCircles, type Referring, referringIn } from '../checks/circles.ts'
import { checkContradictions, type JudgedAt, judgedIn } from '../checks/judgements.ts'
import { checkOutside, type KnownKind, type Reference, referencesOf } from '../checks/references.ts'
import { keyOfId, repetitionOf, type Unique, uniqueIn } from '../checks/uniqueness.ts'
import type { Draft } from '../draft.ts'
import type { Bundle } from '../format.ts'
import type { Problem } from '../problems.ts'
import { type Attested, checkAttested, type RecordsOf } from './attested.ts'
import type { PlaceOf } from './chunk.ts'
import { type Claim, checkClaims, putClaims } from './claims.ts'

/** Looks up the kinds of records outside the bundle in the graph; undefined if there is no graph to search. */
export type KindsOf = (ids: readonly string[]) => Promise<KnownKind | undefined>

/**
 * The checks that need the whole of a bundle, for one that is read chunk by chunk. What they compare is spooled to the
 * disk and read back one share at a time; only references within a list, and judgements, stay in memory.
 */
export function checksAcrossChunks(directory: SpoolDirectory) {
  const names = sharesIn<Unique | Reference>(directory, 'names')
  const claims = sharesIn<Claim>(directory, 'claims')
  const attested = sharesIn<Attested>(directory, 'attested')
  let isAttested = false
  const referring: Referring[] = []
  const judged: JudgedAt[] = []

  return {
    /** Adds the valid part of a chunk. */
    async add(chunk: Draft<Bundle>, placeOf: PlaceOf): Promise<void> {
      const placed = <At extends { readonly place: Path }>(at: At): At => ({
        ...at,
        place: placeOf(at.place),
      })
      const own = new Set<string>()
      for (const unique of uniqueIn(chunk)) {
        own.add(unique.key)
        await names.put(unique.key, placed(unique))
      }
      for (const reference of referencesOf(chunk)) {
        const key = keyOfId(reference.id)
        if (own.has(key)) continue
        own.add(key)
        await names.put(key, placed(reference))
      }
      await putClaims(claims, chunk, placeOf)
      for (const each of attestedElsewhere(chunk)) {
        isAttested = true
        await attested.put(each.of, placed(each))
      }
      for (const each of referringIn(chunk)) referring.push(placed(each))
      for (const each of judgedIn(chunk)) judged.push(placed(each))
    },

    /** Once every chunk was added: the problems, some at a time. */
    async *finish(kindsOf: KindsOf, recordsOf: RecordsOf): AsyncGenerator<Problem[]> {
      yield* checkNames(names, kindsOf)
      for (const byField of groupsOf(referring, ({ field }) => field).values()) yield checkCircles(byField)
      yield checkContradictions(judged)
      yield* checkClaims(claims)
      if (isAttested) yield* checkAttested(attested, recordsOf)
    },
  }
}

/** Finds keys that occur twice, and references to records that do not exist. */
async function* checkNames(names: Shares<Unique | Reference>, kindsOf: KindsOf): AsyncGenerator<Problem[]> {
  for await (const share of names.shares()) {
    const first = new Map<string, Path>()
    const problems: Problem[] = []
    for (const each of share) {
      if (!('key' in each)) continue
      const earlier = first.get(each.key)
      if (earlier === undefined) first.set(each.key, each.place)
      else problems.push(repetitionOf(each, earlier))
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
