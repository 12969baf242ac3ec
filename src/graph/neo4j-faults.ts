import neo4j from 'neo4j-driver'
import { OnRecordError, timedOut, unavailable } from '../errors.ts'

/** Errors that an operator can fix, by the beginning of their code; the first match counts. */
const refusals: readonly (readonly [string, string])[] = [
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    'Neo4j has no database of this name: check NEO4J_DATABASE, or create it there.',
  ],
  [
    'Neo.ClientError.Security.CredentialsExpired',
    'Neo4j requires this user to change the password first: change it there, then set NEO4J_PASSWORD.',
  ],
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    'Neo4j refuses more attempts after too many wrong passwords: wait a moment, and check NEO4J_PASSWORD.',
  ],
  [
    'Neo.ClientError.Security.Forbidden',
    'Neo4j does not let this user do that: NEO4J_USERNAME must be a user who may read, write and create indexes.',
  ],
  ['Neo.ClientError.Security.', 'Neo4j refuses these credentials: check NEO4J_USERNAME and NEO4J_PASSWORD.'],
]

/** An error of the store as a coded error; other errors are returned unchanged. */
export function translated(fault: unknown): unknown {
  if (fault instanceof OnRecordError || !(fault instanceof neo4j.Neo4jError)) return fault
  if (fault.code.includes('.TransactionTimedOut')) return timedOut('The graph store took too long.', fault)
  const refusal = refusals.find(([code]) => fault.code.startsWith(code))
  if (refusal) return unavailable(refusal[1], fault)
  // There is no code for a server that accepts the connection and never answers.
  const isDown =
    neo4j.isRetryableError(fault) ||
    ['ServiceUnavailable', 'SessionExpired'].includes(fault.code) ||
    fault.message.startsWith('Connection acquisition timed out')
  return isDown ? unavailable('The graph store does not answer. Try again in a moment.', fault) : fault
}
