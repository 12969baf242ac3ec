import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { storeInUse } from '../errors.ts'

/** Who has a directory of the embedded engine open. `server` is where its server answers, once it listens. */
export type Holder = { readonly pid: number; readonly server?: string }

const holderFile = (directory: string) => join(directory, 'holder.json')

/**
 * Notes who holds a directory. The engine's own lock keeps others out; this note is only for the message that they get,
 * so that a stale one after a crash does no harm.
 */
export const noteHolder = (directory: string, holder: Holder): Promise<void> =>
  writeFile(holderFile(directory), `${JSON.stringify(holder)}\n`)

export const forgetHolder = (directory: string): Promise<void> => rm(holderFile(directory), { force: true })

/** The error for a directory that another process has open: who it is, and what can be done. */
export async function heldBy(directory: string, cause: unknown) {
  const holder = await readHolder(directory)
  const who = holder ? `process ${holder.pid}` : 'another process'
  const mend = holder?.server
    ? `A server is running there: stop it first, or reach it with --server ${holder.server} (stats, import, verify, from-csv, check, export, backup).`
    : 'Stop it first, or set ON_RECORD_DATA to another directory.'
  return storeInUse(
    `The graph in ${directory} is open in ${who}. ${mend}`,
    { directory, pid: holder?.pid, server: holder?.server },
    cause,
  )
}

async function readHolder(directory: string): Promise<Holder | undefined> {
  try {
    const holder: Holder = JSON.parse(await readFile(holderFile(directory), 'utf8'))
    process.kill(holder.pid, 0)
    return holder
  } catch {
    return undefined
  }
}
