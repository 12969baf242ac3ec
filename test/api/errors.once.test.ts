import { buildSchema } from 'graphql'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Api, type RequestWithSignal, startApi } from '../../src/api/api.ts'
import type { Fault } from '../../src/api/errors.ts'
import { defaultLimits } from '../../src/api/limits/default-limits.ts'
import { badInput, conflict, unavailable } from '../../src/errors.ts'
import { serve } from '../../src/server/http.ts'
import { socketTo } from '../support/following.ts'

const schema = buildSchema(/* GraphQL */ `
  type Query { page: Int  revise: Int  read: Int  crash: Int  required: Int!  slow: Int  reports: ReportConnection }
  type ReportConnection { nodes: [Report!]! }
  type Report { text: String }
`)

const fields: Record<string, (args: unknown, context: RequestWithSignal) => unknown> = {
  page: () => {
    throw badInput('first', 'must be 1 to 100; it is 0.')
  },
  revise: () => {
    throw conflict('Somebody was faster.', { currentRevision: 3 })
  },
  read: () => {
    throw unavailable('The store does not answer.', new Error('connect ECONNREFUSED 10.0.0.7:7687'))
  },
  crash: async () => {
    throw new TypeError("Cannot read properties of undefined (reading 'password')")
  },
  required: () => null,
  slow: (_args, { signal }) =>
    new Promise((_resolve, reject) => {
      signal.throwIfAborted()
      signal.addEventListener('abort', () => reject(signal.reason))
    }),
}

let api: Api
let faults: Fault[]

beforeAll(async () => {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const answer = fields[field.name]
    field.resolve = (_parent, args, context) => answer?.(args, context)
  }
  api = await startApi({
    schema,
    context: (signal) => ({ signal }),
    ready: async () => {},
    timeout: 50,
    limits: defaultLimits,
    report: (fault) => faults.push(fault),
  })
})
afterAll(() => api.close())
beforeEach(() => {
  faults = []
})

const errorOf = async (query: string) => (await api.execute({ query })).errors?.[0]

test('an error of the catalogue shows its code, its message and what goes with it', async () => {
  expect(await errorOf('{ page }')).toMatchInlineSnapshot(`
    {
      "extensions": {
        "argument": "first",
        "code": "BAD_USER_INPUT",
      },
      "locations": [
        {
          "column": 3,
          "line": 1,
        },
      ],
      "message": "first: must be 1 to 100; it is 0.",
      "path": [
        "page",
      ],
    }
  `)
  expect(await errorOf('{ revise }')).toMatchInlineSnapshot(`
    {
      "extensions": {
        "code": "CONFLICT",
        "currentRevision": 3,
      },
      "locations": [
        {
          "column": 3,
          "line": 1,
        },
      ],
      "message": "Somebody was faster.",
      "path": [
        "revise",
      ],
    }
  `)
  expect(faults).toEqual([])
})

test('a bug is told by an id alone, under which it is logged whole', async () => {
  const error = await errorOf('{ crash }')
  expect(error).toEqual({
    message: `Something went wrong here, not in the request. It was logged as ${faults[0]?.id}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id: faults[0]?.id },
    path: ['crash'],
    locations: [{ line: 1, column: 3 }],
  })
  expect(faults[0]?.error).toBeInstanceOf(TypeError)
})

test('a required value that is missing is a bug too, and says nothing about the rows', async () => {
  expect((await errorOf('{ required }'))?.extensions?.code).toBe('INTERNAL_SERVER_ERROR')
  expect(faults).toHaveLength(1)
})

test("the store's own words go to the log, never to the client", async () => {
  const error = await errorOf('{ read }')
  expect(error).toMatchObject({
    message: 'The store does not answer.',
    extensions: { code: 'SERVICE_UNAVAILABLE', id: faults[0]?.id },
  })
  expect(JSON.stringify(error)).not.toContain('ECONNREFUSED')
})

test('a request that takes too long is ended', async () => {
  expect(await errorOf('{ slow }')).toMatchObject({
    message: 'The request took longer than 0.05 s. Ask for less.',
    extensions: { code: 'TIMEOUT' },
  })
})

test('a client that leaves ends its request, and one that has left begins none', async () => {
  const client = new AbortController()
  const answer = api.execute({ query: '{ slow }' }, client.signal)
  client.abort(conflict('It left.'))
  expect((await answer).errors?.[0]?.message).toBe('It left.')
  expect((await api.execute({ query: '{ slow }' }, client.signal)).errors?.[0]?.message).toBe('It left.')
})

test('a mistake in the request is told in the words of GraphQL', async () => {
  expect(await errorOf('{ pages }')).toMatchObject({
    message: 'Cannot query field "pages" on type "Query". Did you mean "page"?',
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  })
})

test('a field that was asked of a list in place of its nodes is shown where it is', async () => {
  expect(await errorOf('{ reports { text } }')).toMatchObject({
    message: 'Cannot query field "text" on type "ReportConnection". Did you mean "nodes { text }"?',
    locations: [{ line: 1, column: 13 }],
  })
  expect(await errorOf('{ reports { title } }')).toMatchObject({
    message: 'Cannot query field "title" on type "ReportConnection".',
  })
})

test('a request of the Fetch API has the same deadline, and the same masked errors', async () => {
  const codes = []
  for (const query of ['{ slow }', '{ crash }']) {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ query })
    const response = await api.handle(
      new Request('http://localhost/graphql', { method: 'POST', headers, body }),
    )
    const text = await response.text()
    expect(text).not.toContain('password')
    codes.push(JSON.parse(text).errors[0].extensions.code)
  }
  expect(codes).toEqual(['TIMEOUT', 'INTERNAL_SERVER_ERROR'])
})

test('a request over WebSocket has the same deadline, and the same masked errors', async () => {
  const server = await serve({ api, host: '127.0.0.1', port: 0, playgroundDirectory: import.meta.dirname })
  const client = socketTo(server.url)
  const codes = []
  for (const query of ['{ slow }', '{ crash }'])
    for await (const answer of client.iterate({ query })) {
      expect(JSON.stringify(answer)).not.toContain('password')
      codes.push(answer.errors?.[0]?.extensions?.code)
    }
  await client.dispose()
  await server.close()
  expect(codes).toEqual(['TIMEOUT', 'INTERNAL_SERVER_ERROR'])
})
