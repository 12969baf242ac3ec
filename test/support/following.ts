import { createClient } from 'graphql-ws'
import WebSocket from 'ws'
import type { Api } from '../../src/api/api.ts'
import { logCursor } from '../../src/domain/paging/cursors.ts'
import type { Viewer } from '../../src/domain/viewers.ts'

/** An entry of the log as every door tells it. */
export type Told = { readonly cursor: string; readonly kind: string; readonly recordId: string }

export type Place = { readonly after?: string | null; readonly filter?: object }

/** A way to follow the log: its entries until no more are taken, or what was refused. */
export type Door = (place: Place) => AsyncIterable<Told>

const changes = `subscription ($after: String, $filter: ChangeFilter) {
  changes(after: $after, filter: $filter) { cursor kind recordId }
}`

type Answer = {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string }[]
}

const changeOf = ({ data, errors }: Answer): Told => {
  if (errors) throw new Error(errors[0]?.message)
  return JSON.parse(JSON.stringify((data as { changes: Told }).changes))
}

export const inProcess = (api: Api, viewer?: Viewer): Door =>
  async function* ({ after, filter }) {
    const operation = { query: changes, variables: { after, filter } }
    for await (const answer of api.subscribe(operation, undefined, viewer)) yield changeOf(answer)
  }

/** A client of a server's WebSocket, which does not connect again by itself. */
export const socketTo = (url: string, options: Partial<Parameters<typeof createClient>[0]> = {}) =>
  createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    ...options,
  })

export const overSocket = (url: string, connectionParams?: Record<string, unknown>): Door =>
  async function* ({ after, filter }) {
    const client = socketTo(url, { connectionParams })
    try {
      const answers = client.iterate<unknown>({ query: changes, variables: { after, filter } })
      for await (const answer of answers) yield changeOf(answer as Answer)
    } catch (refused) {
      throw Array.isArray(refused) ? new Error(refused[0].message) : refused
    } finally {
      await client.dispose()
    }
  }

/** Follows server-sent events by whatever answers a request. */
export const byEvents = (answer: (url: string, signal: AbortSignal) => Promise<Response>): Door =>
  async function* ({ after, filter = {} }) {
    const left = new AbortController()
    const query = new URLSearchParams(after == null ? [] : [['after', after]])
    for (const [name, values] of Object.entries(filter))
      for (const value of values) query.append(name.replace(/s$/, ''), value)
    const response = await answer(`/changes?${query}`, left.signal)
    try {
      if (!response.ok) throw new Error(((await response.json()) as Answer).errors?.[0]?.message)
      for await (const { event, data } of eventsOf(response)) {
        if (event === 'end') throw new Error((JSON.parse(data) as Answer).errors?.[0]?.message)
        yield ((told: Told) => ({ cursor: told.cursor, kind: told.kind, recordId: told.recordId }))(
          JSON.parse(data),
        )
      }
    } finally {
      left.abort()
    }
  }

export const overEvents = (url: string, headers: Record<string, string> = {}): Door =>
  byEvents((path, signal) => fetch(`${url}${path}`, { headers, signal }))

export type ServerSent = { readonly id: string | null; readonly event: string; readonly data: string }

/** The events of a stream, read as a browser does; one without data only moves the place. */
export async function* eventsOf(response: Response): AsyncGenerator<ServerSent> {
  let text = ''
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString()
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? null
      const data = field('data')
      if (data !== null) yield { id: field('id'), event: field('event') ?? 'message', data }
    }
  }
}

/** The first so many entries. */
export async function take(count: number, entries: AsyncIterable<Told>): Promise<Told[]> {
  const taken: Told[] = []
  if (count === 0) return taken
  for await (const entry of entries) {
    taken.push(entry)
    if (taken.length === count) break
  }
  return taken
}

type Editing = {
  ask(query: string, variables?: object): Promise<unknown>
  logged(): Promise<number>
}

/** Writes entries of the log, each about a topic of its own, and says where the log ends. */
export function topicWriter({ ask, logged }: Editing) {
  const query = 'mutation ($id: ID!) { createTopic(input: { id: $id, name: "Any" }) { topic { id } } }'
  let made = 0
  return {
    async write(count: number): Promise<string[]> {
      const ids = Array.from({ length: count }, () => `topic:t-${made++}`)
      for (const id of ids) await ask(query, { id })
      return ids
    },
    endOfLog: async () => logCursor(await logged()),
  }
}

/** The records that entries are about. */
export const ids = (entries: readonly { readonly recordId: string }[]) =>
  entries.map(({ recordId }) => recordId)
