import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createOnRecord, type StoreOptions } from '../../src/index.ts'
import type { Settings } from './cli.ts'
import { engine, neo4jAddress, openTestStore } from './engines.ts'

export type Place = {
  /** For a command. */
  readonly settings: Settings
  /** For this process, once no command has it open. */
  readonly options: StoreOptions
  remove(): void
}

/** An empty graph that commands can open one after the other, on this run's engine. */
export async function emptyGraph(): Promise<Place> {
  if (engine === 'neo4j') {
    await (await openTestStore()).close()
    const { uri, username, password } = neo4jAddress()
    await make({ neo4j: neo4jAddress() })
    const credentials: Settings = username ? { NEO4J_USERNAME: username, NEO4J_PASSWORD: password ?? '' } : {}
    return {
      settings: { NEO4J_URI: uri, ...credentials },
      options: { neo4j: neo4jAddress() },
      remove: () => {},
    }
  }
  const directory = mkdtempSync(join(tmpdir(), 'on-record-'))
  await make({ directory })
  return {
    settings: { ON_RECORD_DATA: directory },
    options: { directory },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  }
}

/** Makes a graph: a command that reads takes no other. */
const make = async (options: StoreOptions) => (await createOnRecord(options)).close()
