import type { Config } from '../../config.ts'
import { OnRecordError } from '../../errors.ts'
import type { AuthOptions, OnRecord, OnRecordOptions } from '../../index.ts'
import { progressOn } from '../terminal/progress.ts'

type Opening = Pick<OnRecordOptions, 'report' | 'existing'> & Pick<AuthOptions, 'local'>

/**
 * Opens the configured graph, and creates it if there is none. If an older version stored it and much has to be rewritten, the
 * progress goes to standard error.
 */
export async function openConfigured(config: Config, { local, ...opening }: Opening = {}): Promise<OnRecord> {
  // Whoever asks a server does not wait for all this to load.
  const { createOnRecord } = await import('../../index.ts')
  const progress = progressOn(process.stderr, 'bringing what an older version stored up to date')
  return createOnRecord({
    ...whereIn(config),
    timeout: config.timeout,
    auth: { tokens: config.tokens, jwt: config.jwt, local },
    anonymousReads: config.anonymousReads,
    keepTexts: config.keepTexts,
    asOfChanges: config.asOfChanges,
    documents: config.documents ?? undefined,
    ...opening,
    migrating: (_name, done, total) => {
      progress.told(done, total)
      if (done >= total) progress.end()
    },
  }).catch((fault: unknown) => {
    throw fault instanceof OnRecordError ? inWordsOfSettings(fault, config) : fault
  })
}

/**
 * Opens it for a command that only reads, without creating it: a mistyped place must not look like an empty graph. A graph in
 * memory is always empty.
 *
 * @throws NOT_FOUND where there is no graph
 */
export const openExisting = (config: Config): Promise<OnRecord> => openConfigured(config, { existing: true })

/** An error of the embedding API, in terms of the environment's variables. */
function inWordsOfSettings(fault: OnRecordError, config: Config): OnRecordError {
  const { code, message, details } = fault
  const retold = (words: string, name?: string) =>
    new OnRecordError(code, words, name === undefined ? details : { name }, fault)
  if (details.name === 'auth.tokens')
    return retold(message.replace('auth.tokens', 'ON_RECORD_TOKENS'), 'ON_RECORD_TOKENS')
  if (String(details.name).startsWith('documents.'))
    return retold(
      message.replace('documents.manifest', 'ON_RECORD_TRUSTED_DOCUMENTS'),
      'ON_RECORD_TRUSTED_DOCUMENTS',
    )
  if (isNoGraph(fault)) return retold(`${message} ${otherGraph(config)}`)
  return code === 'SERVICE_UNAVAILABLE' && config.neo4j !== null
    ? retold(`${message} (${placeOf(config)})`)
    : fault
}

/** Whether the error of `openExisting` means that there is no graph. */
export const isNoGraph = (fault: unknown): boolean =>
  fault instanceof OnRecordError && fault.code === 'NOT_FOUND' && fault.details.name === 'existing'

const otherGraph = ({ neo4j }: Config) =>
  neo4j === null
    ? 'Set ON_RECORD_DATA to the directory of your graph, or make an empty one here with on-record migrate.'
    : 'Check NEO4J_URI and NEO4J_DATABASE, or make an empty one here with on-record migrate.'

function whereIn({ neo4j, data }: Config) {
  if (neo4j === null) return { directory: data === ':memory:' ? undefined : data }
  const { uri, credentials, database } = neo4j
  return { neo4j: { uri, ...credentials, database: database ?? undefined } }
}

/** Where the configured graph is, for a person. */
export function placeOf({ neo4j, data }: Config): string {
  if (neo4j === null) return data === ':memory:' ? 'memory, gone when this ends' : data
  return `Neo4j at ${neo4j.uri}${neo4j.database === null ? '' : `, database ${neo4j.database}`}`
}
