import neo4j from 'neo4j-driver'
import { OnRecordError, timedOut, unavailable } from '../errors.ts'

/** A fault of the store as a coded error; what is no fault of the store passes unchanged. */
export function translated(fault: unknown): unknown {
  if (fault instanceof OnRecordError || !(fault instanceof neo4j.Neo4jError)) return fault
  if (fault.code.endsWith('TransactionTimedOut')) return timedOut('The graph store took too long.', fault)
  if (fault.code.includes('.Security.')) {
    return unavailable('Neo4j refuses these credentials: check NEO4J_USERNAME and NEO4J_PASSWORD.', fault)
  }
  // A server that takes the connection and never speaks has no code of its own.
  const isDown =
    neo4j.isRetryableError(fault) ||
    ['ServiceUnavailable', 'SessionExpired'].includes(fault.code) ||
    fault.message.startsWith('Connection acquisition timed out')
  return isDown ? unavailable('The graph store does not answer. Try again in a moment.', fault) : fault
}
