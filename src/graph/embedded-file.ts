import { existsSync } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { GrafeoDB } from '@grafeo-db/js'
import { diskFault } from '../domain/disk-faults.ts'
import { noGraph, type OnRecordError, unavailable } from '../errors.ts'
import { heldBy, noteHolder } from './holder.ts'

type Grafeo = typeof GrafeoDB

const fileIn = (directory: string) => join(directory, 'graph.grafeo')

/**
 * Opens the graph of a directory; makes both where they are not there, unless only an `existing` graph will do.
 *
 * @throws NOT_FOUND where there is none and one has to exist; STORE_IN_USE where another process has it open;
 *   SERVICE_UNAVAILABLE where it is damaged, or the disk refuses
 */
export async function openGraph(grafeo: Grafeo, directory: string, existing = false): Promise<GrafeoDB> {
  if (existing) await refuseNone(directory)
  await make(directory).catch((fault: unknown) => {
    throw notOpened(directory, fault)
  })
  const database = await opened(grafeo, directory)
  // It is for a message only, which can do without.
  await noteHolder(directory, { pid: process.pid }).catch(() => {})
  return database
}

async function refuseNone(directory: string): Promise<void> {
  await stat(fileIn(directory)).catch((fault: NodeJS.ErrnoException) => {
    const isNone = fault.code === 'ENOENT' || fault.code === 'ENOTDIR'
    throw isNone ? noGraph(`There is no graph in ${directory}.`) : notOpened(directory, fault)
  })
}

/** Makes a directory and those above it: Node's own `recursive` never ends where the file system takes none, as /proc does. */
async function make(directory: string): Promise<void> {
  try {
    await mkdir(directory)
  } catch (fault) {
    if (existsSync(directory)) return
    const isParentMissing = fault instanceof Error && 'code' in fault && fault.code === 'ENOENT'
    if (!isParentMissing || existsSync(dirname(directory))) throw fault
    await make(dirname(directory))
    await mkdir(directory)
  }
}

/** A graph that is open again, and why its file is the old one where it was not written anew. */
type Rewritten = { readonly database: GrafeoDB; readonly failed: OnRecordError | null }

/**
 * Writes the graph of a directory anew, in place of its file, and opens that: the engine keeps what was erased on pages that
 * it has not used again, and in its journal. Where the new file does not take the old one's place, that one is opened.
 *
 * @throws SERVICE_UNAVAILABLE where neither can be opened
 */
export async function rewriteGraph(
  grafeo: Grafeo,
  directory: string,
  database: GrafeoDB,
): Promise<Rewritten> {
  const anew = `${fileIn(directory)}.new`
  await rm(anew, { force: true })
  try {
    database.save(anew)
  } catch (fault) {
    await rm(anew, { force: true })
    return { database, failed: notRewritten(directory, fault) }
  }
  database.close()
  const failed = await rename(anew, fileIn(directory)).then(
    () => null,
    (fault: unknown) => notRewritten(directory, fault),
  )
  return { database: await opened(grafeo, directory), failed }
}

const notRewritten = (directory: string, fault: unknown) =>
  unavailable(
    `The graph in ${directory} could not be rewritten, so what was erased may still be in its file. Nothing else has changed. Check the disk, then do this again.`,
    fault,
  )

async function opened(grafeo: Grafeo, directory: string): Promise<GrafeoDB> {
  try {
    const database = grafeo.create(fileIn(directory))
    database.setCheckpointTriggers({ walBytes: 64 * 1024 * 1024 })
    return database
  } catch (fault) {
    if (fault instanceof Error && fault.message.includes('cannot be locked'))
      throw await heldBy(directory, fault)
    throw notOpened(directory, fault)
  }
}

/** Why a graph cannot be opened, and what to do. */
function notOpened(directory: string, fault: unknown): OnRecordError {
  const refused = diskFault(fault)
  if (refused !== null)
    return unavailable(
      `The graph in ${directory} cannot be opened: ${refused.reason}. ${refused.mend}, or set ON_RECORD_DATA to another directory.`,
      fault,
    )
  return unavailable(
    `The graph in ${directory} cannot be opened: its file graph.grafeo is damaged, or from another version. ` +
      'It was left as it is: restore your last backup into another directory, with ON_RECORD_DATA=NEW on-record restore FILE.',
    fault,
  )
}

/** What a graph refused as it was written, for whoever wrote; what is no fault of the disk passes unchanged. */
export function notWritten(fault: unknown): unknown {
  const refused = diskFault(fault)
  return refused === null
    ? fault
    : unavailable(
        `The graph cannot be written: ${refused.reason}. ${refused.mend}, then do this again.`,
        fault,
      )
}
