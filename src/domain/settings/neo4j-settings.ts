import type { Setting } from './setting.ts'
import { neo4jSchemes, neo4jUri, secret, text } from './setting-values.ts'

export type Neo4jConfig = {
  uri: string
  /** Null for a server that asks for no credentials. */
  credentials: { username: string; password: string } | null
  /** Null for the server's default database. */
  database: string | null
}

export const neo4jSettings = {
  NEO4J_URI: {
    meaning: 'The Neo4j to use instead of the embedded engine.',
    allowed: `a URI without user or password whose scheme is one of ${neo4jSchemes.join(', ')}`,
    default: '',
    read: (given: string) => (given === '' ? null : neo4jUri(given)),
    show: (given: string) => given.replace(/^(.*:\/\/)?.*@/s, '$1...@'),
  },
  NEO4J_USERNAME: {
    meaning: 'The user name for that Neo4j; none if it needs no credentials.',
    ...text,
    allowed: 'a name',
  },
  NEO4J_PASSWORD: {
    meaning: "That user's password.",
    ...secret,
    allowed: 'a password',
  },
  NEO4J_DATABASE: {
    meaning: 'The database on that Neo4j; its default database if not set.',
    allowed: 'a database name: 3 to 63 letters, digits, dots and dashes, a letter first',
    default: '',
    read: (given: string) =>
      given === '' ? null : /^[a-z][a-z0-9.-]{2,62}$/i.test(given) ? given : undefined,
  },
} satisfies Record<string, Setting<unknown>>

type Values = {
  readonly [Name in keyof typeof neo4jSettings]: Exclude<
    ReturnType<(typeof neo4jSettings)[Name]['read']>,
    undefined
  >
}

/** What the settings say; null where there is none to use. */
export const neo4jOf = (values: Values): Neo4jConfig | null => {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = values
  const credentials = username === '' ? null : { username, password }
  return uri === null ? null : { uri, credentials, database: values.NEO4J_DATABASE }
}
