import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createOnRecord } from '../../../src/index.ts'
import { lines } from '../graph/parts.ts'
import { writer } from '../graph/rows.ts'
import { sizesOf } from '../graph/sizes.ts'
import { typescript } from '../servers/processes.ts'
import type { Told } from './told.ts'

/** After so long an operation counts as one that does not end. */
const patienceMs = 20_000

export type EmbeddedResults = {
  /** How long an operation takes, in milliseconds; null where it did not end. */
  readonly times: ReadonlyMap<string, { readonly p50: number; readonly p95: number } | null>
  /** From the start of the process's work to the first request, in milliseconds. */
  readonly openMs: number
  /** Resident, before anything was asked and after everything was. */
  readonly idleMegabytes: number
  readonly endMegabytes: number
}

/** How long each operation takes on the embedded engine, within the process that holds it. */
export async function measureEmbedded(
  statements: number,
  names: readonly string[],
  { keep, least }: { readonly keep: string | null; readonly least: number },
): Promise<EmbeddedResults> {
  const directory = keep === null ? await mkdtemp(join(tmpdir(), 'on-record-bench-')) : keep
  try {
    const graph = await filledEmbedded(join(directory, `embedded-${statements}`), statements)
    return await results(graph, statements, names, least)
  } finally {
    if (keep === null) await rm(directory, { recursive: true, force: true })
  }
}

/** The directory of a graph of so many statements, which is imported where it is not there yet. */
export async function filledEmbedded(directory: string, statements: number): Promise<string> {
  const done = join(directory, 'filled')
  if (existsSync(done)) return join(directory, 'graph')
  console.error(`Importing ${statements.toLocaleString('en')} statements into the embedded engine`)
  const onRecord = await createOnRecord({ directory: join(directory, 'graph') })
  const { problems } = await onRecord.importText(lines(sizesOf(statements)), writer)
  if (problems[0]) throw new Error(`The generated bundle: ${problems[0].path}: ${problems[0].message}`)
  await onRecord.close()
  await mkdir(done)
  return join(directory, 'graph')
}

/** Starts the process anew where an operation did not end, for those that come after it. */
async function results(
  directory: string,
  statements: number,
  names: readonly string[],
  least: number,
): Promise<EmbeddedResults> {
  const times = new Map<string, { readonly p50: number; readonly p95: number } | null>()
  let [openMs, idleMegabytes, endMegabytes] = [Number.NaN, Number.NaN, Number.NaN]
  for (let left = names; left.length > 0; left = names.filter((name) => !times.has(name))) {
    const args = [directory, statements, least, ...left].map(String)
    await told(args, (event) => {
      if (event.kind === 'open') [openMs, idleMegabytes] = [event.milliseconds, event.megabytes]
      if (event.kind === 'begins') times.set(event.name, null)
      if (event.kind === 'took') times.set(event.name, { p50: event.p50, p95: event.p95 })
      if (event.kind === 'done') endMegabytes = event.megabytes
    })
  }
  return { times, openMs, idleMegabytes, endMegabytes }
}

/** Runs the process until it ends, or says nothing for too long once it began with an operation. */
async function told(args: readonly string[], tell: (event: Told) => void): Promise<void> {
  const lane = join(import.meta.dirname, 'lane.ts')
  const child = spawn(process.execPath, [...typescript, lane, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let impatience: NodeJS.Timeout | undefined
  let begun = false
  for await (const line of createInterface(child.stdout)) {
    const event = JSON.parse(line) as Told
    tell(event)
    begun ||= event.kind === 'begins'
    clearTimeout(impatience)
    if (event.kind === 'begins') impatience = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  }
  clearTimeout(impatience)
  if (!begun) throw new Error('The process of the embedded engine ended before it began to measure.')
}
