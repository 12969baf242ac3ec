import type { Config } from '../config.ts'
import { OnRecordError } from '../errors.ts'
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
  }).catch((fault: unknown) => {
    throw fault instanceof OnRecordError && fault.details.name === 'auth.tokens'
      ? ofTheVariable(fault)
      : fault
  })

/** What an embedding calls `auth.tokens` comes from a variable here. */
const ofTheVariable = ({ code, message }: OnRecordError) =>
  new OnRecordError(code, message.replace('auth.tokens', 'ON_RECORD_TOKENS'), { name: 'ON_RECORD_TOKENS' })

function whereIn({ neo4j, data }: Config) {
  if (neo4j === null) return { directory: data === ':memory:' ? undefined : data }
  const { uri, credentials, database } = neo4j
  return { neo4j: { uri, ...credentials, database: database ?? undefined } }
}

/** What the configuration says of where the graph is, for a person. */
export const placeOf = ({ neo4j, data }: Config): string =>
  neo4j !== null ? `Neo4j at ${neo4j.uri}` : data === ':memory:' ? 'memory, gone when this ends' : data
