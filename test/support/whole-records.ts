import { expect } from 'vitest'
import type { Bundle, BundleStatement } from '../../src/bundle/format.ts'
import { recordsOf } from '../../src/bundle/to-graph/records.ts'
import { createOnRecord, local, type OnRecord, type StoreOptions } from '../../src/index.ts'

type Page<Node> = { readonly nodes: Node[]; readonly pageInfo: { hasNextPage: boolean; endCursor: string } }
type Id = { readonly id: string }
type Statement = {
  readonly id: string
  readonly text: string
  readonly speakers: readonly { readonly actor: Id }[]
  readonly about: readonly Id[]
  readonly independentSources: number
  readonly attributions: {
    readonly nodes: readonly {
      readonly source: Id
      readonly passages: readonly { readonly exact: string }[]
    }[]
  }
}
type Change = { readonly kind: string; readonly after: Id }
type Stats = { readonly [concept: string]: number }

async function ask<Data>(graph: OnRecord, query: string, variables = {}): Promise<Data> {
  const { data, errors } = await graph.execute({ query, variables }, undefined, local)
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data))
}

/** Every page of a field of Query, joined. */
async function all<Node>(graph: OnRecord, field: string, fields: string): Promise<Node[]> {
  const query = `query ($after: String) { page: ${field}(first: 100, after: $after) {
    nodes { ${fields} } pageInfo { hasNextPage endCursor }
  } }`
  const found: Node[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { page }: { page: Page<Node> } = await ask(graph, query, { after })
    found.push(...page.nodes)
    more = page.pageInfo.hasNextPage
    after = page.pageInfo.endCursor
  }
  return found
}

const ids = (list: readonly Id[]) => list.map(({ id }) => id).sort()

const statementFields = `id text speakers { actor { id } } about { id } independentSources
  attributions { nodes { source { id } passages { exact } } }`

const asRead = ({ id, text, speakers, about, attributions }: Statement) => ({
  id,
  text,
  // As whom each is shown follows from the judgements that are there.
  speakers: speakers.length,
  about: ids(about),
  reports: attributions.nodes.map(({ source, passages }) => [source.id, passages.length]).sort(),
})

const asGiven = ({ id, text, speakers, about = [], attributions }: BundleStatement) => ({
  id,
  text,
  speakers: speakers.length,
  about: about.toSorted(),
  reports: attributions.map(({ source, passages }) => [source, passages.length]).sort(),
})

/** Actors that are judged to be the same are counted once, so they are left out. */
const counted =
  'statements attributions evidence relations events participations memberships assessments scales grades attestations sources topics places'
const isCounted = ({ after: { id } }: Change) => !/^(person|organisation|group|judgement):/.test(id)

/**
 * Reads what a graph has of a bundle whose import was cut off: whatever can be read is whole. Statements have their
 * speakers and their receipts, and the log tells once of each record, as the bundle has it.
 *
 * @returns the ids of its records that are there
 */
export async function expectWholeRecords(graph: OnRecord, bundle: Bundle): Promise<string[]> {
  const given = new Map(bundle.statements?.map((statement) => [statement.id, asGiven(statement)]))
  const read = await all<Statement>(graph, 'statements', statementFields)
  const statements = read.filter(({ id }) => given.has(id))
  expect(statements.map(asRead)).toEqual(statements.map(({ id }) => given.get(id)))
  expect(statements.filter(({ independentSources }) => independentSources === 0)).toEqual([])

  const records = new Map([...recordsOf(bundle)].flat().map(({ id, content }) => [id, content]))
  const entries = await all<Change>(graph, 'changes', 'kind after')
  const log = entries.filter(({ after: { id } }) => records.has(id))
  expect(log).toEqual(log.map(({ after: { id } }) => ({ kind: 'CREATED', after: records.get(id) })))
  const held = ids(log.map(({ after }) => after))
  expect(new Set(held).size).toBe(held.length)
  expect(statementsAmong(held)).toEqual(ids(statements))
  const { stats } = await ask<{ stats: Stats }>(graph, `{ stats { ${counted} } }`)
  expect(Object.values(stats).reduce((sum, count) => sum + count)).toBe(entries.filter(isCounted).length)
  return held
}

/** Those of records that are statements. */
export const statementsAmong = (recordIds: readonly string[]) =>
  recordIds.filter((id) => id.startsWith('statement:'))

/** A graph as a bundle in canonical order, under the title and description of another. */
export async function exported(graph: OnRecord, header: Partial<Bundle> = {}): Promise<string> {
  const { title, description } = header
  let text = ''
  for await (const piece of graph.exportBundle({ ...(title && { title, description }) })) text += piece
  return text
}

/** Opens a graph that no other process has open, looks at it, and closes it. */
export async function looking<Seen>(options: StoreOptions, look: (graph: OnRecord) => Promise<Seen>) {
  // An engine that just started plans every query anew, which a busy machine is slow at.
  const graph = await createOnRecord({ ...options, timeout: 300_000 })
  try {
    return await look(graph)
  } finally {
    await graph.close()
  }
}
