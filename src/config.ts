import {
  clientLimitSettings,
  type FollowingConfig,
  followingOf,
} from './domain/settings/client-limit-settings.ts'
import { type DocumentsConfig, documentSettings, documentsOf } from './domain/settings/document-settings.ts'
import { type JwtConfig, jwtOf, jwtSettings } from './domain/settings/jwt-settings.ts'
import { type Neo4jConfig, neo4jOf, neo4jSettings } from './domain/settings/neo4j-settings.ts'
import {
  type ReadingRoomConfig,
  readingRoomOf,
  readingRoomSettings,
} from './domain/settings/reading-room-settings.ts'
import type { Setting } from './domain/settings/setting.ts'
import { directory } from './domain/settings/setting-files.ts'
import { misspelt } from './domain/settings/setting-names.ts'
import {
  boolean,
  hostOrAddress,
  origins,
  proxyNames,
  secret,
  type TokenConfig,
  tokens,
  trustedProxies,
  wholeNumber,
} from './domain/settings/setting-values.ts'
import { writingSettings } from './domain/settings/writing-settings.ts'
import { badConfiguration, OnRecordError } from './errors.ts'

/** What the environment decides, checked. The only way from `process.env` into the program. */
export type Config = {
  port: number
  host: string
  /** The absolute directory of the embedded store's file, or `:memory:`. Not used when `neo4j` is set. */
  data: string
  /** Whether an empty graph is filled with the Istanbul bundle at start: where nobody named the store, or somebody wished it. */
  demo: boolean
  /** The Neo4j to use instead of the embedded engine. */
  neo4j: Neo4jConfig | null
  logLevel: string
  /** How long one request may take, in milliseconds. */
  timeout: number
  /** The origins whose pages may call the API; empty for none but its own. `*` for all. */
  corsOrigins: string[]
  /** How many requests one address may send in a minute; null for no limit. */
  requestsPerMinute: number | null
  /** How many changes of the log may be undone for one answer about the past. */
  asOfChanges: number
  /** How much those who follow the log may keep open. */
  following: FollowingConfig
  /** The reverse proxies whose word about a client's address is taken; empty for nobody's. */
  trustedProxies: string[]
  /** Where metrics are served; null for nowhere. */
  metrics: { port: number; host: string } | null
  /** The tokens that were given out, by their hashes. */
  tokens: TokenConfig[]
  /** Whose JWTs are taken; null for nobody's. */
  jwt: JwtConfig | null
  /** Whether whoever shows no token may read. */
  anonymousReads: boolean
  /** Whether the texts of sources that come with a write are kept. */
  keepTexts: boolean
  /** Whether agents may propose statements. */
  agentProposals: boolean
  /** The documents that clients may name, and whether all others are refused; null for none. */
  documents: DocumentsConfig | null
  /** What the pages at /read say of the server; null where there are none. */
  readingRoom: ReadingRoomConfig | null
  /** What a command shows the server that it asks; empty for nothing. */
  clientToken: string
  /** What `propose` shows the model endpoint that somebody names; empty for nothing. */
  modelKey: string
}

/** In place of a directory: nothing is kept. */
const memory = ':memory:'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']

const address = { allowed: 'an IP address or a host name', default: '127.0.0.1', read: hostOrAddress }
export const settings = {
  PORT: {
    meaning: 'The port to listen on; 0 picks any free port.',
    allowed: 'a whole number from 0 to 65535',
    default: '4000',
    read: (given) => wholeNumber(given, 0, 65_535),
  },
  HOST: {
    meaning:
      'The address to listen on. The default can be reached from this machine only; `0.0.0.0` accepts connections from anywhere.',
    ...address,
  },
  ON_RECORD_DATA: {
    meaning: 'Where the embedded engine keeps its file. Not used with NEO4J_URI.',
    allowed: 'a directory (created if it does not exist), or ":memory:" to keep nothing',
    default: '.on-record',
    read: (given) => (given === memory ? given : directory(given)),
  },
  ON_RECORD_DEMO: {
    meaning:
      'Whether to load the Istanbul bundle into an empty graph at start. If not set: only where neither ON_RECORD_DATA nor NEO4J_URI names a store.',
    ...boolean,
    default: '',
    read: (given) => (given === '' ? null : boolean.read(given)),
  },
  ON_RECORD_LOG_LEVEL: {
    meaning: 'The least serious event that is logged.',
    allowed: `one of ${logLevels.join(', ')}`,
    default: 'warn',
    read: (given) => (logLevels.includes(given) ? given : undefined),
  },
  ON_RECORD_TIMEOUT: {
    meaning: 'How long one request may take, in milliseconds.',
    allowed: 'a whole number from 1 to 600000',
    default: '30000',
    read: (given) => wholeNumber(given, 1, 600_000),
  },
  ON_RECORD_CORS_ORIGINS: {
    meaning: 'The origins whose pages may call the API from a browser; by default, only its own.',
    allowed: '"*" or a list of origins such as https://example.org, separated by commas',
    default: '',
    read: (given) => origins(given),
  },
  ...clientLimitSettings,
  ON_RECORD_TRUSTED_PROXIES: {
    meaning:
      'The reverse proxies in front of the server, whose X-Forwarded-For says where a request comes from. From anybody else, that header is ignored.',
    allowed: `a list of addresses, ranges such as 10.0.0.0/8, and the names ${proxyNames.join(', ')}, separated by commas`,
    default: '',
    read: (given) => trustedProxies(given),
  },
  ON_RECORD_METRICS_PORT: {
    meaning: 'The port that serves Prometheus metrics, at /metrics; none if not set. 0 picks any free port.',
    allowed: 'a whole number from 0 to 65535',
    default: '',
    read: (given) => (given === '' ? null : wholeNumber(given, 0, 65_535)),
  },
  ON_RECORD_METRICS_HOST: {
    meaning: 'The address on which metrics are served. The default can be reached from this machine only.',
    ...address,
  },
  ON_RECORD_ANONYMOUS_READS: {
    meaning: 'Whether people without a token may read. Nobody can write without one.',
    ...boolean,
    default: 'true',
  },
  ...writingSettings,
  ON_RECORD_TOKENS: {
    meaning:
      'The tokens that you have given out: the holder, the role and the SHA-256 of each, never the token itself.',
    allowed: 'a list such as "anna:editor:9f86d0...", roles reader, editor or admin, separated by commas',
    default: '',
    read: (given) => tokens(given),
    show: () => '...',
  },
  ON_RECORD_TOKEN: {
    meaning:
      'The token that a command with `--server` sends to that server. The server itself does not read this variable.',
    ...secret,
    allowed: 'a token',
  },
  ON_RECORD_MODEL_KEY: {
    meaning: 'The key that `propose` sends to the model endpoint that its `--model-endpoint` names.',
    ...secret,
    allowed: 'a key',
  },
  ...documentSettings,
  ...readingRoomSettings,
  ...jwtSettings,
  ...neo4jSettings,
} satisfies Record<string, Setting<unknown>>

type Name = keyof typeof settings
type Values = { [N in Name]: Exclude<ReturnType<(typeof settings)[N]['read']>, undefined> }

/**
 * Reads and checks every setting. All that is wrong is reported at once.
 * @throws OnRecordError BAD_CONFIGURATION with the name, what is allowed and what was given, a line each.
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const refusals: OnRecordError[] = []
  const values: Partial<Record<Name, unknown>> = {}
  for (const [name, setting] of Object.entries(settings) as [Name, Setting<unknown>][]) {
    const given = env[name] || setting.default
    const value = setting.read(given)
    if (value === undefined)
      refusals.push(badConfiguration(name, setting.allowed, setting.show?.(given) ?? given))
    values[name] = value
  }
  refusals.push(...incomplete(env), ...unknown(env))
  if (refusals.length > 0) {
    const name = refusals.map(({ details }) => details.name).join(', ')
    throw new OnRecordError('BAD_CONFIGURATION', refusals.map((each) => each.message).join('\n'), { name })
  }
  const isNamed = Boolean(env.NEO4J_URI) || (env.ON_RECORD_DATA || memory) !== memory
  return configOf(values as Values, isNamed)
}

/** Settings that make sense only together. */
function incomplete(env: Record<string, string | undefined>): OnRecordError[] {
  const together = (name: Name, others: Name[]) =>
    others
      .filter((other) => env[other] && !env[name])
      .slice(0, 1)
      .map((other) => badConfiguration(name, `set when ${other} is`, ''))
  return [
    ...together('NEO4J_URI', ['NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']),
    ...together('NEO4J_USERNAME', ['NEO4J_PASSWORD']),
    ...together('NEO4J_PASSWORD', ['NEO4J_USERNAME']),
    ...together('ON_RECORD_METRICS_PORT', ['ON_RECORD_METRICS_HOST']),
    ...together('ON_RECORD_TRUSTED_DOCUMENTS', ['ON_RECORD_TRUSTED_ONLY']),
    ...together('ON_RECORD_JWKS_URL', ['ON_RECORD_JWT_ISSUER', 'ON_RECORD_JWT_AUDIENCE']),
    ...together('ON_RECORD_JWT_ISSUER', ['ON_RECORD_JWKS_URL']),
    ...together('ON_RECORD_JWT_AUDIENCE', ['ON_RECORD_JWKS_URL']),
  ]
}

/** Names that are none of a setting and look like one: a setting that was misspelt would be as if it were not set. */
const unknown = (env: Record<string, string | undefined>): OnRecordError[] =>
  misspelt(env, Object.keys(settings)).map(({ name, meant }) => {
    const mend = meant === null ? 'on-record help serve lists them all.' : `Did you mean ${meant}?`
    return new OnRecordError('BAD_CONFIGURATION', `There is no setting ${name}. ${mend}`, { name })
  })

/** @param isNamed whether somebody named the store, so that it may be meant for records of their own */
function configOf(values: Values, isNamed: boolean): Config {
  const { ON_RECORD_METRICS_PORT: metricsPort, ON_RECORD_METRICS_HOST: metricsHost } = values
  return {
    port: values.PORT,
    host: values.HOST,
    data: values.ON_RECORD_DATA,
    demo: values.ON_RECORD_DEMO ?? !isNamed,
    neo4j: neo4jOf(values),
    logLevel: values.ON_RECORD_LOG_LEVEL,
    timeout: values.ON_RECORD_TIMEOUT,
    corsOrigins: values.ON_RECORD_CORS_ORIGINS,
    requestsPerMinute: values.ON_RECORD_REQUESTS_PER_MINUTE,
    asOfChanges: values.ON_RECORD_AS_OF_CHANGES,
    following: followingOf(values),
    trustedProxies: values.ON_RECORD_TRUSTED_PROXIES,
    metrics: metricsPort === null ? null : { port: metricsPort, host: metricsHost },
    tokens: values.ON_RECORD_TOKENS,
    jwt: jwtOf(values),
    anonymousReads: values.ON_RECORD_ANONYMOUS_READS,
    keepTexts: values.ON_RECORD_KEEP_TEXTS,
    agentProposals: values.ON_RECORD_AGENT_PROPOSALS,
    documents: documentsOf(values),
    readingRoom: readingRoomOf(values),
    clientToken: values.ON_RECORD_TOKEN,
    modelKey: values.ON_RECORD_MODEL_KEY,
  }
}
