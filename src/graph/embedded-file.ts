import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { GrafeoDB } from '@grafeo-db/js'
import { unavailable } from '../errors.ts'
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

/**
 * Writes the graph of a directory anew, in place of its file, and opens that: the engine keeps what was erased on pages that
 * it has not used again, and in its journal.
 */
export async function rewriteGraph(grafeo: Grafeo, directory: string, database: GrafeoDB): Promise<GrafeoDB> {
  const anew = `${fileIn(directory)}.new`
  await rm(anew, { force: true })
  database.save(anew)
  database.close()
  await rename(anew, fileIn(directory))
  return opened(grafeo, directory)
}

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
