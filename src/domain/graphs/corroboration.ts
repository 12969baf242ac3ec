import { groupsOf } from '../groups.ts'

/** One source's report of a statement, and what is recorded of where the source has it from. */
export type Lineage = {
  /** The same for all sources whose texts are copies. */
  readonly textId: string
  /** Whether it is the speaker's own publication. */
  readonly primary: boolean
  /** The ids of its publisher, if it has one. */
  readonly publishers: readonly string[]
  /** The ids of the actors, and of the texts, that the report came through; empty if nobody recorded that. */
  readonly via: readonly string[]
  /** The publishers of these texts, and whether one of the texts is the speaker's own publication. */
  readonly viaPublishers: readonly string[]
  readonly viaPrimary: boolean
}

export type Corroboration = {
  /** At least this many sources are independent of each other. */
  readonly origins: number
  readonly unknownLineage: number
  readonly copies: number
}

/** Stands for the speaker, to whom all of the speaker's own publications lead. */
const speaker = 'the speaker'

/**
 * How independent the sources of one statement are known to be. Lineages that have anything in common, at whatever step, lead
 * to one origin: the result is a lower bound, so every doubt is decided against independence.
 */
export function corroborationOf(reports: readonly Lineage[]): Corroboration {
  const links = reports.flatMap(({ textId, primary, via, viaPublishers, viaPrimary }) => [
    ...[...via, ...viaPublishers].map((step) => [textId, step] as const),
    ...(primary || viaPrimary ? [[textId, speaker] as const] : []),
  ])
  const named = new Set(links.map(([, step]) => step))
  // Whoever others have it from, and whatever that one published itself, is the origin of both.
  const published = reports.flatMap(({ textId, publishers }) =>
    publishers.filter((id) => named.has(id)).map((id) => [textId, id] as const),
  )
  const groups = groupsOf(reports, ({ textId }) => textId)
  const originOf = joined([...links, ...published])
  const texts = [...groups.keys()]
  const known = texts.filter((textId) => originOf.has(textId))
  return {
    origins: new Set(known.map((textId) => originOf.get(textId))).size,
    unknownLineage: texts.length - known.length,
    copies: reports.length - texts.length,
  }
}

/** For each id that is linked to any, one that is the same for all that are linked to it through others. */
function joined(links: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>()
  const rootOf = (id: string): string => {
    let root = id
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent
    return root
  }
  for (const [one, other] of links) {
    const [root, otherRoot] = [rootOf(one), rootOf(other)]
    parents.set(root, root)
    parents.set(otherRoot, root)
  }
  return new Map([...parents.keys()].map((id) => [id, rootOf(id)]))
}
