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
 * Opens the graph in a directory, and creates both if they do not exist, unless `existing` requires a graph.
 *
 * @throws NOT_FOUND if there is no graph but one is required; STORE_IN_USE if another process has it open;
 *   SERVICE_UNAVAILABLE if it is damaged, or the disk fails
 */
export async function openGraph(grafeo: Grafeo, directory: string, existing = false): Promise<GrafeoDB> {
  if (existing) await refuseNone(directory)
  await make(directory).catch((fault: unknown) => {
    throw notOpened(directory, fault)
  })
  const database = await opened(grafeo, directory)
  // Only needed for a message, so a failure does not matter.
  await noteHolder(directory, { pid: process.pid }).catch(() => {})
  return database
}

async function refuseNone(directory: string): Promise<void> {
  await stat(fileIn(directory)).catch((fault: NodeJS.ErrnoException) => {
    const isNone = fault.code === 'ENOENT' || fault.code === 'ENOTDIR'
    throw isNone ? noGraph(`There is no graph in ${directory}.`) : notOpened(directory, fault)
  })
}

/**
 * Creates a directory and its parents. Node's own `recursive` never returns on file systems that allow none, such as
 * /proc.
 */
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

/** A graph that is open again, and the error if its old file could not be replaced. */
type Rewritten = { readonly database: GrafeoDB; readonly failed: OnRecordError | null }

/**
 * Rewrites the graph's file and opens it, because the engine keeps erased content on pages that it has not reused, and
 * in its journal. If the new file cannot replace the old one, the old one is opened again.
 *
 * @throws SERVICE_UNAVAILABLE if neither can be opened
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

/** Why a graph cannot be opened, and what to do about it. */
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

/** Translates an error of a write for the caller if it is the disk's fault; others are returned unchanged. */
export function notWritten(fault: unknown): unknown {
  const refused = diskFault(fault)
  return refused === null
    ? fault
    : unavailable(
        `The graph cannot be written: ${refused.reason}. ${refused.mend}, then do this again.`,
        fault,
      )
}
