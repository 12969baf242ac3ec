import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../package/free-port.ts'

export interface RunningProduct {
  /** Where it answers, without a final slash. */
  url: string
  stop(): Promise<void>
}

/**
 * Starts the built product (`npm run build` first) with the demo data, in memory and on a free port; `tokens` as
 * ON_RECORD_TOKENS has them, `settings` as their own variables.
 */
export async function startProduct(
  tokens = '',
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningProduct> {
  const port = await freePort()
  const { NEO4J_URI: _notUsed, ...environment } = process.env
  const server = spawn(process.execPath, ['dist/cli.js', 'serve'], {
    env: {
      ...environment,
      PORT: String(port),
      HOST: '127.0.0.1',
      ON_RECORD_DATA: ':memory:',
      ON_RECORD_TOKENS: tokens,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = `http://127.0.0.1:${port}`
  await untilItAnswers(url, server)
  return {
    url,
    async stop() {
      if (server.exitCode !== null) return
      const exit = once(server, 'exit')
      server.kill('SIGTERM')
      await exit
    },
  }
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  const printed: string[] = []
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (part) => printed.push(String(part)))
  for (let tries = 0; tries < 150; tries++) {
    if (server.exitCode !== null) break
    const answer = await fetch(`${url}/playground/`).catch(() => undefined)
    if (answer?.ok) return
    await sleep(200)
  }
  server.kill('SIGKILL')
  throw new Error(`dist/cli.js serve did not serve the playground. It printed:\n${printed.join('')}`)
}
