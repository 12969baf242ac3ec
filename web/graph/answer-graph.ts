import { idMark, isMark, isNameMark, typeMark } from './marks.ts'

/** A record of an answer. */
export type RecordNode = {
  /** Its type and id, which tell it from every other. */
  readonly key: string
  /** As `__typename` has it. */
  readonly type: string
  readonly id: string
  /** What it is called: a name, a title, a statement's words. Null where its type has no such field. */
  readonly name: string | null
  /** What was asked of it, by the path of the field, e.g. `saidAt edtf`; parts that are no records are told with it. */
  readonly values: ReadonlyMap<string, readonly string[]>
  /** Whether the question begins with it, instead of coming to it by way of another record. */
  readonly isAskedFor: boolean
}

/** A record that another one is nested in. */
export type NestingEdge = {
  /** The key of the outer record. */
  readonly from: string
  readonly to: string
  /** The fields that lead from one to the other, e.g. `speakers actor`. */
  readonly path: string
}

export type AnswerGraph = {
  /** Each once, in the order in which the answer comes to them. */
  readonly nodes: readonly RecordNode[]
  readonly edges: readonly NestingEdge[]
}

const emptyGraph: AnswerGraph = { nodes: [], edges: [] }

type Growing = { nodes: Map<string, RecordNode>; edges: Map<string, NestingEdge> }

/** The fields of a connection, which lead to its records without saying anything of them. */
const connection = new Set(['edges', 'nodes', 'node'])

/**
 * What a marked answer holds, as a graph: a record for each type and id, an edge for each way in which one is nested in
 * another. Objects without an identity, such as a date, are parts of the record that they are in.
 *
 * @param before what is drawn already, which the answer adds to
 */
export function graphOf(answer: unknown, before: AnswerGraph = emptyGraph): AnswerGraph {
  const growing: Growing = {
    nodes: new Map(before.nodes.map((node) => [node.key, node])),
    edges: new Map(before.edges.map((edge) => [nameOfEdge(edge), edge])),
  }
  walk(answer, undefined, [], growing)
  return { nodes: [...growing.nodes.values()], edges: [...growing.edges.values()] }
}

function walk(value: unknown, owner: string | undefined, path: readonly string[], growing: Growing): void {
  if (value === null || value === undefined) return
  if (Array.isArray(value)) {
    for (const each of value) walk(each, owner, path, growing)
  } else if (typeof value !== 'object') {
    if (owner !== undefined) addValue(owner, path.join(' '), String(value), growing)
  } else {
    const key = keyOf(value)
    if (key !== undefined) addRecord(key, value, owner, path, growing)
    const within = key ?? owner
    const above = key === undefined ? path : []
    for (const [name, inner] of Object.entries(value))
      if (!isMark(name)) walk(inner, within, connection.has(name) ? above : [...above, name], growing)
  }
}

const keyOf = (value: object): string | undefined => {
  const { [typeMark]: type, [idMark]: id } = value as Record<string, unknown>
  return type === undefined || id === undefined ? undefined : `${type} ${id}`
}

function addRecord(
  key: string,
  value: object,
  owner: string | undefined,
  path: readonly string[],
  { nodes, edges }: Growing,
): void {
  const known = nodes.get(key)
  const [, name] = Object.entries(value).find(([mark]) => isNameMark(mark)) ?? []
  nodes.set(key, {
    key,
    type: key.slice(0, key.indexOf(' ')),
    id: key.slice(key.indexOf(' ') + 1),
    name: known?.name ?? name ?? null,
    values: known?.values ?? new Map(),
    isAskedFor: known?.isAskedFor || owner === undefined,
  })
  if (owner === undefined || owner === key) return
  const edge = { from: owner, to: key, path: path.join(' ') }
  edges.set(nameOfEdge(edge), edge)
}

/** A record that the answer has in several places may be asked for other fields in each, or the same ones again. */
function addValue(owner: string, path: string, value: string, { nodes }: Growing): void {
  const node = nodes.get(owner)
  const known = node?.values.get(path) ?? []
  if (!node || known.includes(value)) return
  nodes.set(owner, { ...node, values: new Map(node.values).set(path, [...known, value]) })
}

const nameOfEdge = ({ from, to, path }: NestingEdge): string => JSON.stringify([from, to, path])
