import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { GrafeoDB } from '@grafeo-db/js'
import { type OnRecordError, unavailable } from '../errors.ts'
import { heldBy, noteHolder } from './holder.ts'

type Grafeo = typeof GrafeoDB

const fileIn = (directory: string) => join(directory, 'graph.grafeo')

/** Opens the graph of a directory. @throws STORE_IN_USE where another process has it open */
export async function openGraph(grafeo: Grafeo, directory: string): Promise<GrafeoDB> {
  await mkdir(directory, { recursive: true })
  const database = await opened(grafeo, directory)
  await noteHolder(directory, { pid: process.pid })
  return database
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
  database.save(anew)
  database.close()
  const failed = await rename(anew, fileIn(directory)).then(
    () => null,
    (fault: unknown) => notRewritten(directory, fault),
  )
  return { database: await opened(grafeo, directory), failed }
}

const notRewritten = (directory: string, fault: unknown) =>
  unavailable(
    `The graph in ${directory} could not be written anew: what was erased may still stand in its file. All else is as it was; see to the disk, then do this again.`,
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
    throw unavailable(`The graph in ${directory} cannot be opened.`, fault)
  }
}
