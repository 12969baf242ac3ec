import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export type ServerProcess = { readonly url: string; stop(): Promise<void> }

const root = resolve(import.meta.dirname, '../../..')
export const typescript = ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]

/** This server as it ships: built, started by its command, with all that stands before it. */
export const startOwn = (uri: string) =>
  start(['dist/cli.js', 'serve'], { NEO4J_URI: uri, PORT: '0', ON_RECORD_DEMO: 'false' })

export const startPeer = (uri: string) =>
  start([...typescript, 'bench/peers/servers/serve-neo4j-graphql.ts'], {
    NEO4J_URI: uri,
    NODE_ENV: 'production',
  })

export const startNaive = (uri: string) =>
  start([...typescript, 'bench/peers/servers/serve-naive.ts'], { NEO4J_URI: uri, NODE_ENV: 'production' })

async function start(args: readonly string[], env: Record<string, string>): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  return {
    url: await urlOf(child),
    async stop() {
      child.kill('SIGTERM')
      await exit
    },
  }
}

/** Each server says, once it listens, `GraphQL: http://...`. */
const urlOf = (child: ChildProcess) =>
  new Promise<string>((found, fail) => {
    let said = ''
    child.stdout?.on('data', (chunk) => {
      said += chunk
      const [, url] = /^GraphQL: +(\S+)$/m.exec(said) ?? []
      if (url !== undefined) found(url)
    })
    child.once('exit', () => fail(new Error(`${child.spawnargs.join(' ')} ended before it served:\n${said}`)))
  })
