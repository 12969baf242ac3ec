import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const port = 4_899
const health = `http://127.0.0.1:${port}/health/ready`

/** How long the built server takes from nothing to its first good answer, with the demo loaded, in milliseconds: each run. */
export async function startUpMs(runs: number): Promise<number[]> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(await startOnce())
  return times
}

async function startOnce(): Promise<number> {
  const begun = performance.now()
  const server = spawn(process.execPath, ['dist/cli.js', 'serve'], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: String(port), ON_RECORD_DATA: ':memory:' },
    stdio: 'ignore',
  })
  const ended = once(server, 'exit')
  try {
    while (!(await answers())) {
      if (server.exitCode !== null) throw new Error('dist/cli.js serve ended: run npm run build first')
      await new Promise((wait) => setTimeout(wait, 10))
    }
    return performance.now() - begun
  } finally {
    server.kill('SIGTERM')
    await ended
  }
}

const answers = () =>
  fetch(health).then(
    ({ ok }) => ok,
    () => false,
  )
