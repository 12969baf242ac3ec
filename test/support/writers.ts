import { createHash } from 'node:crypto'
import { expect } from 'vitest'

export const token = 'a-token-of-these-tests'
const sha256 = createHash('sha256').update(token).digest('hex')

/** The settings of a server whose graph begins empty, and on which these writers may write, however slow the machine. */
export const writable = {
  ON_RECORD_DEMO: 'false',
  ON_RECORD_TOKENS: `anna:editor:${sha256}`,
  ON_RECORD_TIMEOUT: '300000',
}

type Answer<Data> = {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

/** Asks a server as an editor does. Rejects where it is not there. */
async function asEditor<Data>(url: string, query: string, variables: object = {}): Promise<Answer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer<Data>
}

async function asked<Data>(url: string, query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await asEditor<Data>(url, query, variables)
  expect(errors).toBeUndefined()
  if (!data) throw new Error('There is no answer.')
  return data
}

/** Records what every write refers to. */
export const prepare = (url: string) =>
  asked(
    url,
    `mutation {
      createPerson(input: { id: "person:ada", name: "Ada" }) { person { id } }
      createSource(input: { id: "source:daily", sourceKind: ARTICLE }) { source { id } }
    }`,
  )

type Written = { readonly recordStatement: { statement: { id: string }; change: { id: string } } }

/** Under its key: a statement, a source that is new with it, and two reports. Four records, and all of them or none. */
function write(url: string, key: string) {
  const passages = [{ exact: `words of ${key}`, quoted: true }]
  const input = {
    idempotencyKey: key,
    text: `Statement ${key}.`,
    type: 'CLAIM',
    speakers: [{ actor: 'person:ada' }],
    sources: [{ id: `source:${key}`, sourceKind: 'ARTICLE', title: `Title of ${key}` }],
    attributions: ['source:daily', `source:${key}`].map((source) => ({ source, passages })),
  }
  return asEditor<Written>(
    url,
    `mutation ($input: RecordStatementInput!) {
      recordStatement(input: $input) { statement { id } change { id } }
    }`,
    { input },
  )
}

export type Writing = {
  /** What each write that was acknowledged gave, by its key. */
  readonly acknowledged: ReadonlyMap<string, Written>
  /** The keys of all that were sent, whether or not there was an answer. */
  readonly sent: readonly string[]
  /** Lets every writer end what it is at, and tells the codes of the errors that they were answered. */
  stop(): Promise<ReadonlySet<string>>
}

/** Six editors that write through HTTP, each a write after the other, until they are stopped or their server is gone. */
export function startWriting(url: string, name: string): Writing {
  const acknowledged = new Map<string, Written>()
  const sent: string[] = []
  const codes = new Set<string>()
  let isStopped = false
  async function writer(number: number): Promise<void> {
    for (let turn = 0; !isStopped; turn++) {
      const key = `${name}-${number}-${turn}`
      sent.push(key)
      const answer = await write(url, key).catch(() => null)
      if (answer === null) return
      const { data, errors: [error] = [] } = answer
      if (error) codes.add(error.extensions.code)
      else if (data) acknowledged.set(key, data)
    }
  }
  const ended = Promise.all(Array.from({ length: 6 }, (_, number) => writer(number)))
  return {
    acknowledged,
    sent,
    async stop() {
      isStopped = true
      await ended
      return codes
    },
  }
}

/** Sends everything again under its keys: what was acknowledged gives what it gave. */
export async function writeAgain(url: string, { acknowledged, sent }: Writing): Promise<void> {
  for (const key of sent) {
    const { data, errors } = await write(url, key)
    expect(errors).toBeUndefined()
    expect(data).toEqual(acknowledged.get(key) ?? data)
  }
}

type Page = {
  readonly statements: {
    readonly nodes: readonly {
      readonly id: string
      readonly text: string
      readonly speakers: readonly { readonly actor: { readonly id: string } }[]
      readonly attributions: { readonly nodes: readonly object[] }
      readonly history: { readonly totalCount: number }
    }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
  }
}

const pageOfStatements = `query ($after: String) { statements(first: 100, after: $after) {
  nodes { id text speakers { actor { id } } history { totalCount }
    attributions { nodes { source { title } passages { exact } } } }
  pageInfo { hasNextPage endCursor }
} }`

/**
 * The keys of the writes that are in the graph, each of which is there whole and once, and nothing besides.
 *
 * @param imported the ids of records that an import brought, which are there too
 */
export async function keysInGraph(url: string, imported: readonly string[] = []): Promise<string[]> {
  const others = new Set(imported)
  const found: [key: string, id: string][] = []
  for (let after: string | null = null, more = true; more; ) {
    const { statements }: Page = await asked<Page>(url, pageOfStatements, { after })
    for (const { id, text, speakers, attributions, history } of statements.nodes) {
      if (others.has(id)) continue
      const key = text.slice('Statement '.length, -1)
      const passages = [{ exact: `words of ${key}` }]
      expect(attributions.nodes).toEqual(
        expect.arrayContaining([
          { source: { title: null }, passages },
          { source: { title: `Title of ${key}` }, passages },
        ]),
      )
      expect(speakers).toEqual([{ actor: { id: 'person:ada' } }])
      expect([key, attributions.nodes.length, history.totalCount]).toEqual([key, 2, 1])
      found.push([key, id])
    }
    more = statements.pageInfo.hasNextPage
    after = statements.pageInfo.endCursor
  }
  const keys = found.map(([key]) => key).sort()
  expect(new Set(keys).size).toBe(keys.length)
  const { stats } = await asked<{ stats: object }>(
    url,
    '{ stats { statements sources attributions changes } }',
  )
  const count = keys.length
  const brought = (kind: string) => imported.filter((id) => id.startsWith(`${kind}:`)).length
  expect(stats).toEqual({
    statements: count + brought('statement'),
    sources: count + 1 + brought('source'),
    attributions: count * 2 + brought('attribution'),
    changes: count * 4 + 2 + imported.length,
  })
  return keys
}
