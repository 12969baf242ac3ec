import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../tools/package/free-port.ts'
import type { EmptyPlace } from '../writing/places.ts'

/** A server in a process of its own, as a user runs it, on a graph that is there. */
export async function startServer(
  { engine, at }: EmptyPlace,
  settings: Readonly<Record<string, string>> = {},
) {
  const port = await freePort()
  const place = engine === 'neo4j' ? { NEO4J_URI: at } : { ON_RECORD_DATA: at }
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'serve'], {
    env: {
      ...process.env,
      ...place,
      PORT: String(port),
      HOST: '127.0.0.1',
      ON_RECORD_DEMO: 'false',
      ON_RECORD_TIMEOUT: '120000',
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 300; tries++) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`)
    const answer = await fetch(`${url}/read/rules`).catch(() => undefined)
    await answer?.text()
    if (answer?.ok) break
    await sleep(200)
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const exit = once(server, 'exit')
    server.kill(signal)
    await exit
  }
  return { url, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}
