/** The relations that a path goes along, each with the names by which it is stored. */
const stored = {
  SPEAKS_FOR: ['SAID_FOR'],
  SPEAKS_AGAINST: ['AGAINST'],
  SPEAKS_TO: ['ADDRESSED_TO'],
  SPEAKS_ABOUT: ['ABOUT'],
  SPEAKS_WITH: ['SAID_BY'],
  SPEAKS_AT: ['MADE_AT'],
  MENTIONS: ['MENTIONS'],
  CONTRADICTS: ['CONTRADICTS'],
  REBUTS: ['REBUTS'],
  DENIES: ['DENIES'],
  CONFIRMS: ['CONFIRMS'],
  RESPONDS_TO: ['RESPONDS_TO'],
  REPHRASES: ['REPHRASES'],
  TAKES_PART_IN: ['TAKES_PART_IN'],
  MEMBER_OF: ['OF_ORGANISATION'],
  // What actors are part of is read along INSIDE, since groups have no PART_OF.
  PART_OF: ['PART_OF', 'INSIDE'],
  HELD_AT: ['HELD_AT'],
  FOLLOWS: ['FOLLOWS'],
} as const

/** How two records on a path are related. */
export type PathRelation = keyof typeof stored

export const pathRelations = Object.keys(stored) as PathRelation[]

/** The names by which relations are stored. */
export const storedAs = (relations: readonly PathRelation[]): string[] =>
  relations.flatMap((relation) => stored[relation])

const byStored = new Map<string, PathRelation>(
  pathRelations.flatMap((relation) => stored[relation].map((name) => [name, relation] as const)),
)

/** The relation that is stored by a name. */
export function relationStoredAs(name: string): PathRelation {
  const relation = byStored.get(name)
  if (relation === undefined) throw new Error(`No path goes along ${name}.`)
  return relation
}

/** Those that hold both ways, of which neither end is the subject. */
export const isMutual = (relation: PathRelation): boolean =>
  relation === 'SPEAKS_WITH' || relation === 'CONTRADICTS' || relation === 'REPHRASES'
