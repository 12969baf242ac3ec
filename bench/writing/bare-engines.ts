import grafeo from '@grafeo-db/js'
import neo4j from 'neo4j-driver'

/** A text with its rows. */
export type BareQuery = { readonly text: string; readonly rows: readonly object[] }

/** An engine by its own driver, with nothing of ours in between. */
export type BareEngine = {
  /** Runs queries in one transaction. */
  write(queries: readonly BareQuery[]): Promise<void>
  close(): Promise<void>
}

export async function bareNeo4j(uri: string): Promise<BareEngine> {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true })
  return {
    async write(queries) {
      const session = driver.session()
      await session.executeWrite(async (transaction) => {
        for (const { text, rows } of queries) await transaction.run(text, { rows })
      })
      await session.close()
    },
    close: () => driver.close(),
  }
}

/** @param file the file of a graph that was made ready by On Record, and is closed */
export function bareEmbedded(file: string): BareEngine {
  const database = grafeo.GrafeoDB.create(file)
  database.setCheckpointTriggers({ walBytes: 64 * 1024 * 1024 })
  return {
    async write(queries) {
      const transaction = database.beginTransaction()
      for (const { text, rows } of queries) await transaction.executeCypher(text, { rows })
      transaction.commit()
    },
    async close() {
      database.close()
    },
  }
}
