import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { pipeline, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

export type Settings = Readonly<Record<string, string>>

/** What a person sees of a command, and the exit code that a script sees. */
export type Outcome = { readonly code: number | null; readonly out: string; readonly err: string }

const root = fileURLToPath(new URL('../..', import.meta.url))

const launch = (args: readonly string[], settings: Settings): ChildProcess =>
  spawn(process.execPath, [inject('program'), ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
  })

/**
 * Runs a command to its end.
 *
 * @param watch given what it has told so far whenever it tells more, and what kills it
 * @param input what it reads on standard input
 */
export async function run(
  args: readonly string[],
  settings: Settings = {},
  watch?: (told: string, kill: () => void) => void,
  input?: string | Iterable<string> | AsyncIterable<string>,
): Promise<Outcome> {
  const child = launch(args, settings)
  // A command may end before it has read all.
  if (input !== undefined && child.stdin) pipeline(Readable.from(input), child.stdin, () => {})
  const told = listen(child)
  const kill = () => void child.kill('SIGKILL')
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', () => watch?.(`${told().out}${told().err}`, kill))
  const [code] = await once(child, 'close')
  return { code, ...told() }
}

/** Starts a command, for a test that sends it a signal before it ends. */
export function started(args: readonly string[], settings: Settings = {}) {
  const child = launch(args, settings)
  const told = listen(child)
  const closed = once(child, 'close')
  return {
    told,
    /** Writes to its standard input. */
    tell: (input: string) => void child.stdin?.write(input),
    async stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<Outcome> {
      child.kill(signal)
      const [code] = await closed
      return { code, ...told() }
    },
  }
}

/** Runs a command whose output nobody reads, as of `| head` that has read enough. */
export async function runUnread(args: readonly string[], settings: Settings = {}): Promise<Outcome> {
  const child = launch(args, settings)
  child.stdout?.destroy()
  const told = listen(child)
  const [code] = await once(child, 'exit')
  return { code, ...told() }
}

export type Running = {
  readonly url: string
  readonly pid: number | undefined
  /** What it has told so far. */
  told(): string
  /** Ends it as a supervisor does, unless told otherwise, and gives what it left with. */
  stop(signal?: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<Outcome>
}

/** Starts a server and waits until it tells where it listens. */
export async function serving(settings: Settings): Promise<Running> {
  const child = launch(['serve'], { PORT: '0', ON_RECORD_LOG_LEVEL: 'silent', ...settings })
  const told = listen(child)
  const closed = once(child, 'close')
  const url = await new Promise<string>((resolve, reject) => {
    child.once('close', () => reject(new Error(`It ended: ${told().err}`)))
    child.stdout?.on('data', () => {
      const [, found] = /GraphQL: +(http\S+)\/graphql/.exec(told().out) ?? []
      if (found) resolve(found)
    })
  })
  return {
    url,
    pid: child.pid,
    told: () => told().out,
    async stop(signal = 'SIGTERM') {
      child.kill(signal)
      const [code] = await closed
      return { code, ...told() }
    },
  }
}

function listen(child: ChildProcess) {
  let out = ''
  let err = ''
  child.stdout?.setEncoding('utf8').on('data', (data: string) => {
    out += data
  })
  child.stderr?.setEncoding('utf8').on('data', (data: string) => {
    err += data
  })
  return () => ({ out, err })
}
