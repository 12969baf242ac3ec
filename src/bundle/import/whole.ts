import { SYMMETRIC_RELATION_TYPES } from '../../domain/vocabulary.ts'
import { checkCircles, DIRECTED_FIELDS } from '../checks/circles.ts'
import { entriesOf, passagesOf } from '../checks/inventory.ts'
import { checkOverlaps } from '../checks/overlaps.ts'
import { checkOutside, type KnownKind, type Reference, referencesOf } from '../checks/references.ts'
import { type Draft, each } from '../draft.ts'
import type { Bundle, BundleList } from '../format.ts'
import type { BundleProblem } from '../problems.ts'
import type { Spool } from './spool.ts'

/** The text with each path of a chunk as it is in the file. */
export type Locate = (path: string) => string

/** So many spools share out what is claimed of sources; one at a time is read again. */
export const claimSpools = 32

type Directed = { id: string; at: string } & Record<string, unknown>

/**
 * The checks that must see a bundle whole, for one that is read chunk by chunk. What they hold in memory is ids, where
 * each was, and the parts of records that may go in circles; the words that passages claim are put aside on the disk.
 */
export function wholeChecks(claims: readonly Spool[]) {
  const first = new Map<string, string>()
  const awaited = new Map<string, Reference>()
  const directed = new Map<BundleList, Directed[]>()
  const lengths = new Map<string, number>()
  const furthest = new Map<string, { end: number; path: string; record: string | null }>()

  /** What is told again that an earlier chunk told; within a chunk, the checks of a bundle tell. */
  function repeats(chunk: Draft<Bundle>, locate: Locate): BundleProblem[] {
    const keys = [...keysOf(chunk)].map((each) => ({ ...each, path: locate(each.path) }))
    const problems = keys.flatMap(({ key, path, what, record }) => {
      const earlier = first.get(key)
      if (earlier === undefined) return []
      return [{ path, record, message: `${what} already at ${earlier}.`, mend: 'Make them one.' }]
    })
    for (const { key, path } of keys) if (!first.has(key)) first.set(key, path)
    return problems
  }

  return {
    /** Takes in what is sound of a chunk; gives the problems that show already. */
    async add(chunk: Draft<Bundle>, locate: Locate): Promise<BundleProblem[]> {
      const problems = repeats(chunk, locate)
      for (const { id } of entriesOf(chunk)) awaited.delete(id)
      for (const reference of referencesOf(chunk)) {
        const { id, path } = reference
        if (!first.has(`id ${id}`) && !awaited.has(id)) awaited.set(id, { ...reference, path: locate(path) })
      }
      for (const list of new Set(DIRECTED_FIELDS.map(([name]) => name))) {
        const fields = DIRECTED_FIELDS.filter(([name]) => name === list).map(([, field]) => field)
        for (const [record, path] of each<object>(chunk[list], list)) {
          const kept = Object.fromEntries(fields.map((field) => [field, Reflect.get(record, field)]))
          if (Object.values(kept).every((value) => value === undefined)) continue
          const held = directed.get(list) ?? []
          directed.set(list, held)
          held.push({ ...kept, id: String(Reflect.get(record, 'id')), at: locate(path) })
        }
      }
      for (const [{ id, text }] of each(chunk.sources, 'sources')) {
        if (id !== undefined && text?.codePoints !== undefined) lengths.set(id, text.codePoints)
      }
      for (const { passage, path, of } of passagesOf(chunk)) {
        const { source, id = null } = of.receipt
        const { exact, start, end, status } = passage
        if (source === undefined) continue
        if (end !== undefined && end > (furthest.get(source)?.end ?? 0))
          furthest.set(source, { end, path: locate(`${path}.end`), record: id })
        if (start === undefined || exact === undefined || status !== 'VERBATIM') continue
        await claims[shareOf(source)]?.append({ source, id, exact, start, at: locate(path) })
      }
      return problems
    },

    /** The ids that were referred to and never came: whether they are right, the graph tells. */
    outside: (): string[] => [...awaited.keys()],

    /** What shows only when everything was taken in. */
    async finish(known: KnownKind): Promise<BundleProblem[]> {
      const problems = [...awaited.values()].flatMap((reference) => checkOutside(reference, known))
      const circles = checkCircles(Object.fromEntries(directed) as Draft<Bundle>)
      problems.push(...circles.map((each) => ({ ...each, path: placeIn(directed, each.path) })))
      for (const [source, { end, path, record }] of furthest) {
        const length = lengths.get(source) ?? Number.POSITIVE_INFINITY
        if (end <= length) continue
        const message = `The end (${end}) lies beyond the text of ${source}, which has ${length} code points.`
        problems.push({ path, record, message, mend: 'Correct the position, or the length of the text.' })
      }
      for (const spool of claims) problems.push(...(await overlapsIn(spool)))
      return problems
    },
  }
}

/** What is unique in a whole bundle: ids, a relation between two statements, a role of an actor in an event. */
function* keysOf(chunk: Draft<Bundle>) {
  for (const { id, path } of entriesOf(chunk))
    yield { key: `id ${id}`, path: `${path}.id`, what: `The id "${id}" is`, record: id }
  for (const [{ id = null, relationType, from, to }, path] of each(chunk.relations, 'relations')) {
    if (!relationType || !from || !to) continue
    const ends = SYMMETRIC_RELATION_TYPES.includes(relationType) ? [from, to].sort() : [from, to]
    yield { key: [relationType, ...ends].join(' '), path, what: 'The same relation is', record: id }
  }
  for (const [{ id = null, actor, event, role }, path] of each(chunk.participations, 'participations')) {
    if (actor && event && role)
      yield { key: [actor, event, role].join(' '), path, what: 'The same participation is', record: id }
  }
}

function placeIn(directed: ReadonlyMap<string, readonly Directed[]>, path: string): string {
  const [, list = '', index, rest = ''] = /^(\w+)\[(\d+)\](.*)$/.exec(path) ?? []
  const at = directed.get(list)?.[Number(index)]?.at
  return at === undefined ? path : `${at}${rest}`
}

function shareOf(source: string): number {
  let sum = 0
  for (const character of source) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % claimSpools
  return sum
}

type Claim = { source: string; id: string | null; exact: string; start: number; at: string }

async function overlapsIn(spool: Spool): Promise<BundleProblem[]> {
  const claims: Claim[] = []
  for await (const claim of spool.all()) claims.push(claim as Claim)
  const attributions = claims.map(({ source, id, exact, start }) => ({
    id: id ?? '',
    source,
    passages: [{ exact, start, status: 'VERBATIM' as const }],
  }))
  const located = (text: string) =>
    text.replaceAll(
      /statements\[0\]\.attributions\[(\d+)\]\.passages\[0\]/g,
      (path, index) => claims[Number(index)]?.at ?? path,
    )
  return checkOverlaps({ statements: [{ attributions }] }).map((problem) => ({
    ...problem,
    path: located(problem.path),
    message: located(problem.message),
  }))
}
