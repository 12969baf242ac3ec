import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOnRecord, type OnRecord } from '../src/index.ts'
import type { Neo4jAddress } from '../tools/neo4j/bolt.ts'
import { filledEmbedded } from './peers/embedded/measure.ts'
import { startFilled } from './peers/graph/server.ts'

/** The value of `--name=value`. */
export const given = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1]

/** A graph of bench/peers, open in this process. */
export type FilledGraph = {
  readonly onRecord: OnRecord
  readonly engine: 'Neo4j' | 'the embedded engine'
  /** Where its Neo4j is; null on the embedded engine. */
  readonly neo4j: Neo4jAddress | null
}

/**
 * Measures on graphs of so many statements: on Neo4j, then on the embedded engine, or on the one that `--engine` names. They stay
 * in the directory that `--keep` names, to be used again; otherwise they are deleted.
 */
export async function onFilledGraphs(
  statements: number,
  measure: (graph: FilledGraph) => Promise<void>,
): Promise<void> {
  const keep = given('keep') ?? null
  const only = given('engine')
  if (only !== 'embedded') {
    const neo4j = await startFilled(statements, keep)
    try {
      await opened({ neo4j: { uri: neo4j.uri } }, (onRecord) => measure({ onRecord, engine: 'Neo4j', neo4j }))
    } finally {
      await neo4j.stop()
    }
  }
  if (only === 'neo4j') return
  const directory = keep ?? (await mkdtemp(join(tmpdir(), 'on-record-bench-')))
  try {
    const graph = await filledEmbedded(join(directory, `embedded-${statements}`), statements)
    await opened({ directory: graph }, (onRecord) =>
      measure({ onRecord, engine: 'the embedded engine', neo4j: null }),
    )
  } finally {
    if (keep === null) await rm(directory, { recursive: true, force: true })
  }
}

async function opened(
  options: Parameters<typeof createOnRecord>[0],
  work: (onRecord: OnRecord) => Promise<void>,
): Promise<void> {
  const onRecord = await createOnRecord(options)
  try {
    await work(onRecord)
  } finally {
    await onRecord.close()
  }
}
