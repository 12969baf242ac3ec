import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../package/free-port.ts'
import { unpackedIn } from '../package/unpacked.ts'

/**
 * Packs what npm would publish, unpacks it elsewhere and starts it there: whatever it needs at run time has to be in
 * the package. Fails unless it answers with the Istanbul graph, shows the playground and ends when asked to.
 */
const folder = mkdtempSync(join(tmpdir(), 'on-record-package-'))

try {
  const url = `http://127.0.0.1:${await freePort()}`
  const server = startIn(unpackedIn(folder), new URL(url).port)
  const ended = once(server, 'exit')
  try {
    await answering(url, server)
    const { data } = await ask(url, '{ statements(first: 1) { totalCount } }')
    if (!(data.statements.totalCount > 0)) fail('It serves an empty graph.')
    const page = await fetch(`${url}/`, { headers: { accept: 'text/html' } })
    if (!page.ok || !page.url.includes('/playground'))
      fail(`/ leads to ${page.url} (${page.status}), not to the playground.`)
  } finally {
    server.kill('SIGTERM')
  }
  const [code] = await ended
  if (code !== 0) fail(`It ended with ${code} when it was asked to stop.`)
  console.log('The package starts, answers, shows the playground and stops.')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function startIn(cwd: string, port: string) {
  const env = { ...process.env, HOST: '127.0.0.1', PORT: port, ON_RECORD_DATA: ':memory:', NEO4J_URI: '' }
  return spawn(process.execPath, ['dist/cli.js', 'serve'], {
    cwd,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}

/** Waits until the server answers, for half a minute at most. */
async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt++) {
    const answer = await ask(url, '{ __typename }').catch(() => undefined)
    if (answer?.data) return
    if (server.exitCode !== null) fail(`It ended with ${server.exitCode} instead of serving.`)
    await pause(200)
  }
  fail('It did not answer within 30 s.')
}

async function ask(url: string, query: string) {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  return (await response.json()) as { data: { statements: { totalCount: number } } }
}

function fail(message: string): never {
  throw new Error(message)
}
