import { type ConceptName, conceptOfId } from '../../domain/concepts/concepts.ts'
import type { Stored } from '../../domain/concepts/stored.ts'
import { type Page, type PageArguments, pageOf } from '../../domain/paging/pages.ts'
import {
  attestationsOfEntities,
  contentsByIds,
  contentsInOrder,
  membersOfEntities,
} from '../../generated/queries.ts'
import type { WantedOf } from '../../queries/question.ts'
import type { AttestationRow } from '../read/rows.ts'
import type { StatedValueRow } from '../read/stated-values.ts'
import { onlyIdsOf } from '../read/wanted.ts'
import type { Reader } from '../reader.ts'
import { unknownId, type Warning } from '../warnings.ts'
import { idsNamed } from './filters.ts'

export type AttestationFilter = {
  readonly of?: readonly string[] | null
  readonly fields?: readonly string[] | null
  readonly disagreeing?: boolean | null
  readonly hasReason?: boolean | null
}

type Attestation = Stored['Attestation']

/** How many attestations are compared at a time, and at most for one page: beyond, the page is short and says where to go on. */
const [comparedAtOnce, mostCompared] = [100, 1_000]

/** What the list reads of single records. */
type Records = {
  /** The values of a field, of a record and all that were merged with it. */
  readonly valuesOf: (id: string, concept: ConceptName, field: string) => Promise<readonly StatedValueRow[]>
  readonly byId: (id: string, of: WantedOf) => Promise<object | null>
  readonly warn: (warning: Warning) => void
}

/**
 * Reads attestations in the order of their ids. Whether values disagree is no property of the graph: it depends on what they
 * mean, and on who was merged, so they are compared as they are read.
 */
export const attestationReader =
  (read: Reader, { valuesOf, byId, warn }: Records) =>
  async (filter: AttestationFilter, page: PageArguments, rows: WantedOf): Promise<Page<AttestationRow>> => {
    const all = await candidatesOf(read, filter.of)
    const found = await matching(all, filter, valuesOf, page.after, page.first)
    if (found.ids.length === 0 && page.after === null && found.scannedTo === null)
      for (const named of idsNamed(filter, 'filter'))
        if ((await byId(named.id, onlyIdsOf('Record'))) === null) warn(unknownId(named))
    const nodes = await Promise.all(found.ids.map((id) => byId(id, rows)))
    return pageOf({
      rows: nodes.filter((node) => node !== null) as AttestationRow[],
      page,
      keyOf: ({ id }) => id,
      scannedTo: found.scannedTo,
      async count() {
        const { ids, scannedTo } = await matching(all, filter, valuesOf, null, mostCompared)
        return { total: ids.length, isExact: scannedTo === null }
      },
    })
  }

/** Gives attestations in the order of their ids, some at a time. */
type Candidates = (after: string | null) => Promise<readonly Attestation[]>

/** The attestations of the given records and of all that were merged with them, or all of the graph. */
async function candidatesOf(read: Reader, of: AttestationFilter['of']): Promise<Candidates> {
  if (of == null)
    return async (after) => {
      const range = { after: after ?? 'attestation:', until: 'attestation;', limit: comparedAtOnce }
      return (await read(contentsInOrder, range)).map(({ content }) => JSON.parse(content))
    }
  const members = (await read(membersOfEntities, { ids: [...of] })).flatMap((row) => row.members)
  const found = await read(attestationsOfEntities, { ids: [...new Set(members)].sort() })
  const ids = found.map(({ id }) => id).sort()
  return async (after) => {
    const some = ids.filter((id) => after === null || id > after).slice(0, comparedAtOnce)
    const contents = some.length === 0 ? [] : await read(contentsByIds, { ids: some })
    const inOrder = contents.map(({ content }): Attestation => JSON.parse(content))
    return inOrder.sort((one, other) => (one.id < other.id ? -1 : 1))
  }
}

/**
 * The ids of those that meet a filter: one more than `most`, if there are so many.
 *
 * @returns also the last one that was compared, if the search stopped at its bound
 */
async function matching(
  candidates: Candidates,
  filter: AttestationFilter,
  valuesOf: Records['valuesOf'],
  after: string | null,
  most: number,
): Promise<{ readonly ids: readonly string[]; readonly scannedTo: string | null }> {
  const ids: string[] = []
  let last = after
  for (let compared = 0; compared < mostCompared; compared += comparedAtOnce) {
    const some = await candidates(last)
    const met = await Promise.all(some.map((each) => isMet(each, filter, valuesOf)))
    ids.push(...some.flatMap(({ id }, index) => (met[index] ? id : [])))
    if (some.length < comparedAtOnce) return { ids: ids.slice(0, most + 1), scannedTo: null }
    if (ids.length > most) return { ids: ids.slice(0, most + 1), scannedTo: null }
    last = some.at(-1)?.id ?? last
  }
  return { ids, scannedTo: last }
}

async function isMet(
  { of, field, reason }: Attestation,
  { fields, disagreeing, hasReason }: AttestationFilter,
  valuesOf: Records['valuesOf'],
): Promise<boolean> {
  if (fields != null && !fields.includes(field)) return false
  if (disagreeing == null && hasReason == null) return true
  const concept = conceptOfId(of)
  const values = concept === undefined ? [] : await valuesOf(of, concept, field)
  if (disagreeing != null && values.some(({ disagrees }) => disagrees) !== disagreeing) return false
  const isReasoned = reason != null || values.some((value) => value.reason !== null)
  return hasReason == null || isReasoned === hasReason
}
