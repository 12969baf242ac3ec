import type { Config } from '../config.ts'
import { createOnRecord, type OnRecord, type OnRecordOptions } from '../index.ts'

/** Opens the graph that the configuration names. */
export const openConfigured = (config: Config, report?: OnRecordOptions['report']): Promise<OnRecord> =>
  createOnRecord({
    ...whereIn(config),
    timeout: config.timeout,
    auth: { tokens: config.tokens, jwt: config.jwt },
    anonymousReads: config.anonymousReads,
    keepTexts: config.keepTexts,
    report,
  })

function whereIn({ neo4j, data }: Config) {
  if (neo4j === null) return { directory: data === ':memory:' ? undefined : data }
  const { uri, credentials, database } = neo4j
  return { neo4j: { uri, ...credentials, database: database ?? undefined } }
}

/** What the configuration says of where the graph is, for a person. */
export const placeOf = ({ neo4j, data }: Config): string =>
  neo4j !== null ? `Neo4j at ${neo4j.uri}` : data === ':memory:' ? 'memory, gone when this ends' : data
