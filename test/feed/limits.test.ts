import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { startProduct } from '../../src/api/product.ts'
import { serve } from '../../src/server/http.ts'
import { openForEditing } from '../support/asking.ts'
import { ids, inProcess, overEvents, overSocket, socketTo, take, topicWriter } from '../support/following.ts'

let product: Awaited<ReturnType<typeof openForEditing>>
let write: ReturnType<typeof topicWriter>['write']
let endOfLog: ReturnType<typeof topicWriter>['endOfLog']
const start = (options = {}) =>
  serve({ api: product.api, host: '127.0.0.1', port: 0, playgroundDirectory: '/nowhere', ...options })
beforeAll(async () => {
  product = await openForEditing()
  ;({ write, endOfLog } = topicWriter(product))
})
afterAll(async () => {
  await product.close()
})

describe('who may follow', () => {
  const token = 'anna-s-token'
  const tokens = [
    { name: 'anna', role: 'reader', sha256: createHash('sha256').update(token).digest('hex') },
  ] as const

  test('where reading is closed, only who shows a token; who edits is told to them alone', async () => {
    const options = { timeout: 10_000, report: () => {}, auth: { tokens }, anonymousReads: false }
    const api = await startProduct(product.store, options)
    const closed = await start({ api })
    const after = await endOfLog()
    const [id] = await write(1)
    await expect(take(1, inProcess(api)({ after }))).rejects.toThrow('Subscription.changes needs a viewer')
    await expect(take(1, overSocket(closed.url)({ after }))).rejects.toThrow("reader's token")
    const refused = await fetch(`${closed.url}/changes`)
    expect([refused.status, await refused.text()]).toEqual([401, expect.stringContaining('UNAUTHENTICATED')])
    const authorization = `Bearer ${token}`
    expect(ids(await take(1, overSocket(closed.url, { authorization })({ after })))).toEqual([id])
    expect(ids(await take(1, overEvents(closed.url, { authorization })({ after })))).toEqual([id])
    await expect(
      take(1, overSocket(closed.url, { authorization: 'Bearer no' })({ after })),
    ).rejects.toMatchObject({
      code: 4401,
      reason: expect.stringContaining('does not know this token'),
    })
    await closed.close()
    await api.close()
  })

  test('until what they showed runs out', async () => {
    const viewer = { name: 'anna', role: 'reader', expiresAt: Date.now() + 300 } as const
    const api = { ...product.api, viewerOf: async () => viewer }
    const short = await start({ api })
    const socket = new WebSocket(`${short.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
    await once(socket, 'open')
    socket.send('{"type":"connection_init"}')
    const [code, reason] = await once(socket, 'close')
    expect([code, String(reason)]).toEqual([4403, expect.stringContaining('This token has expired.')])
    const inProcessUntil = take(1, inProcess(product.api, viewer)({})).catch((error: Error) => error.message)
    expect(await inProcessUntil).toMatch('This token has expired.')
    expect((await api.execute({ query: '{ __typename }' }, undefined, viewer)).errors).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED' } },
    ])
    await short.close()
  })

  test('a page of another site opens no socket, unless it is named', async () => {
    const named = await start({ origins: ['https://named.example'] })
    const open = async (origin: string) => {
      const socket = new WebSocket(`${named.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
        origin,
      })
      const opened = await Promise.race([
        once(socket, 'open').then(() => 101),
        once(socket, 'unexpected-response').then(([, { statusCode }]) => statusCode),
      ])
      socket.terminate()
      return opened
    }
    expect(await open('https://other.example')).toBe(403)
    expect(await open('https://named.example')).toBe(101)
    expect(await open(named.url)).toBe(101)
    await named.close()
  })
})

describe('limits', () => {
  test('of operations on a socket, and of connections of an address', async () => {
    const limited = await start({
      trustedProxies: ['127.0.0.1'],
      following: { operationsPerSocket: 2, connectionsPerAddress: 1 },
    })
    const client = socketTo(limited.url)
    const query = 'subscription { changes { cursor } }'
    const open = [0, 1].map(() => client.iterate({ query }))
    for (const each of open) void each.next()
    await expect
      .poll(() =>
        client
          .iterate({ query: '{ __typename }' })
          .next()
          .catch((refused: unknown) => refused),
      )
      .toMatchObject([
        { message: expect.stringContaining('More than 2 operations'), extensions: { code: 'RATE_LIMITED' } },
      ])
    await client.dispose()

    const from = (address: string) =>
      fetch(`${limited.url}/changes`, { headers: { 'x-forwarded-for': address } })
    const first = await from('2001:db8::1')
    expect((await from('2001:db8:0:0:1::2')).status).toBe(429)
    const other = await from('2001:db8:0:1::1')
    expect(other.status).toBe(200)
    await first.body?.cancel()
    await expect.poll(async () => (await from('2001:db8::3')).status).toBe(200)
    await limited.close()
  })

  test('of patience with a reader who takes nothing', async () => {
    const impatient = await start({ following: { patience: 100 } })
    const socket = new WebSocket(`${impatient.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
    await once(socket, 'open')
    socket.send('{"type":"connection_init"}')
    await once(socket, 'message')
    const subscribe = (id: string, query: string) =>
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }))
    subscribe('log', 'subscription { changes { cursor } }')
    await expect.poll(() => product.api.feedStatus().followers).toBe(1)
    socket.pause()
    // More than the system keeps for a connection that is not read.
    for (let times = 0; times < 30; times++) subscribe(String(times), getIntrospectionQuery())
    await expect.poll(() => product.api.feedStatus().followers, { timeout: 60_000 }).toBe(0)
    socket.resume()
    const [code] = await once(socket, 'close')
    // 1006 where the connection is cut before the reader comes to the close frame.
    expect([1013, 1006]).toContain(code)
    await impatient.close()
  })
})

test('a server that stops tells sockets to connect again, and ends streams', async () => {
  const stopping = await start()
  const following = take(1, overSocket(stopping.url)({})).catch((closed: unknown) => closed)
  const stream = await fetch(`${stopping.url}/changes`)
  const client = socketTo(stopping.url)
  await client.iterate({ query: '{ __typename }' }).next()
  await stopping.close()
  expect(await following).toMatchObject({ code: 1012 })
  expect(await stream.text()).toMatch(/^retry: 1000\nid: \d+\n\n$/)
  await client.dispose()
})
