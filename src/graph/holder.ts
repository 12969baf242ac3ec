import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { storeInUse } from '../errors.ts'

/**
 * The process that has a directory of the embedded engine open. `server` is the address of its server, once it listens.
 */
export type Holder = { readonly pid: number; readonly server?: string }

const holderFile = (directory: string) => join(directory, 'holder.json')

/**
 * Writes down which process holds a directory. The engine's own lock keeps others out; this only serves the message
 * that they get, so a stale file after a crash does no harm.
 */
export const noteHolder = (directory: string, holder: Holder): Promise<void> =>
  writeFile(holderFile(directory), `${JSON.stringify(holder)}\n`)

export const forgetHolder = (directory: string): Promise<void> => rm(holderFile(directory), { force: true })

/** The error for a directory that another process has open: which one it is, and what to do. */
export async function heldBy(directory: string, cause: unknown) {
  const holder = await readHolder(directory)
  const who = holder ? `process ${holder.pid}` : 'another process'
  const mend = holder?.server
    ? `A server is running there: stop it first, or add --server ${holder.server} to a command that can ask one.`
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
