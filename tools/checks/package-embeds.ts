import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../package/free-port.ts'
import { dependencies, unpackedIn } from '../package/unpacked.ts'

/**
 * Runs the programs of examples/embed, as they stand, beside what npm would publish. Fails unless each lets a visitor read
 * and not write, lets whoever it knows write, refuses what is not a request with the status of what is wrong, and ends when
 * asked to.
 */
const examples = resolve(import.meta.dirname, '../../examples/embed')
const token = 'a-token-of-anna'
const path = '/graphql'

/** What the framework does for a route file: one request of the Fetch API after another. */
const nextLike = `
import { createServer } from 'node:http'
import { nodeHandler } from 'on-record'
import * as route from './route.mjs'

const handle = (request) => route[request.method]?.(request) ?? new Response(null, { status: 405 })
const server = createServer(nodeHandler(handle))
server.listen(process.env.PORT)
process.on('SIGTERM', () => server.close(async () => (await globalThis.onRecord)?.close()))
`

const json = { 'content-type': 'application/json', connection: 'close' }
const query = '{"query":"{ __typename }"}'

/** What else a program is asked, and what of the answer tells that it understood. */
const furthermore: Readonly<Record<string, (id: string) => readonly [string, string]>> = {
  'subgraph.mjs': (id) => [
    `{ _entities(representations: [{ __typename: "Actor", id: "${id}" }]) { __typename ... on Actor { name } } }`,
    '{"_entities":[{"__typename":"Person","name":"Anna Bell"}]}',
  ],
}

/** What is no request of GraphQL, and the status that tells. */
const wrong: readonly (readonly [
  string,
  number,
  { method?: string; body: string; headers?: Record<string, string> },
])[] = [
  ['a body that is no JSON', 400, { body: 'no JSON' }],
  ['a body without a query', 400, { body: '{"variables":{}}' }],
  ['a query that is no text', 400, { body: '{"query":5}' }],
  ['another method', 405, { method: 'PUT', body: query }],
  [
    'a body that is too large',
    413,
    { body: JSON.stringify({ query: `{ __typename } #${'-'.repeat(300_000)}` }) },
  ],
  [
    'a form',
    415,
    { body: 'query={__typename}', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  ],
  ['plain text', 415, { body: query, headers: { 'content-type': 'text/plain' } }],
]

const folder = mkdtempSync(join(tmpdir(), 'on-record-embedded-'))
try {
  const modules = join(folder, 'node_modules')
  mkdirSync(modules)
  symlinkSync(unpackedIn(folder), join(modules, 'on-record'))
  for (const name of ['fastify', 'express', 'hono', '@hono'])
    symlinkSync(join(dependencies, name), join(modules, name))
  cpSync(examples, folder, { recursive: true })
  writeFileSync(join(folder, 'next/serve.mjs'), nextLike)
  const programs = readdirSync(examples).filter((name) => name.endsWith('.mjs'))
  for (const program of [...programs, 'next/serve.mjs']) {
    await answersAsTold(program)
    console.log(`examples/embed: ${program} answers, and knows who may write.`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function answersAsTold(title: string): Promise<void> {
  const known = { 'x-signed-in-as': 'anna', authorization: `Bearer ${token}` }
  const port = String(await freePort())
  const env = { ...process.env, PORT: port, ANNAS_TOKEN: token }
  const program = spawn(process.execPath, [title], {
    cwd: folder,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = once(program, 'exit')
  const url = `http://127.0.0.1:${port}${path}`
  const asks = (query: string, headers = {}) => ask(url, JSON.stringify({ query }), headers)
  try {
    await answering(url, program)
    const id = `person:${createHash('sha256').update(title).digest('hex').slice(0, 8)}`
    const write = `mutation { createPerson(input: { id: "${id}", name: "Anna Bell" }) { person { name } } }`
    const refused = await asks(write)
    if (!refused.includes('UNAUTHENTICATED')) fail(`${title} let a visitor write: ${refused}`)
    for (const [what, status, init] of wrong) {
      const answered = await fetch(url, {
        method: 'POST',
        ...init,
        headers: { ...json, ...known, ...init.headers },
      })
      if (answered.status !== status)
        fail(`${title} answered ${what} with ${answered.status}, not ${status}.`)
      await answered.body?.cancel()
    }
    const written = await asks(write, known)
    if (!written.includes('"Anna Bell"')) fail(`${title} did not write: ${written}`)
    const read = await asks(`{ actor(id: "${id}") { name } }`)
    if (read.trim() !== '{"data":{"actor":{"name":"Anna Bell"}}}') fail(`${title} did not read: ${read}`)
    const [asked, expected] = furthermore[title]?.(id) ?? ['{ __typename }', '"Query"']
    const answered = await asks(asked)
    if (!answered.includes(expected)) fail(`${title} answered ${asked} with ${answered}`)
  } finally {
    program.kill('SIGTERM')
  }
  const [code] = await ended
  if (code !== 0) fail(`${title} ended with ${code} when it was asked to stop.`)
}

/** Waits until the program answers, for half a minute at most. */
async function answering(url: string, program: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    const answer = await ask(url, '{"query":"{ __typename }"}').catch(() => '')
    if (answer.includes('"Query"')) return
    if (program.exitCode !== null) fail(`It ended with ${program.exitCode} instead of serving.`)
    await pause(200)
  }
  fail('It did not answer within 30 s.')
}

async function ask(url: string, body: string, headers: Record<string, string> = {}): Promise<string> {
  return (await fetch(url, { method: 'POST', headers: { ...json, ...headers }, body })).text()
}

function fail(message: string): never {
  throw new Error(message)
}
