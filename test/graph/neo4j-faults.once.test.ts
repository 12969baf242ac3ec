import neo4j from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import { conflict } from '../../src/errors.ts'
import { translated } from '../../src/graph/neo4j-faults.ts'

/** A fault as the driver throws it, of a code that a server or the driver itself gives. */
const fault = (code: string, message = 'What happened.') =>
  new neo4j.Neo4jError(message, code, '50N42', message)

describe('what a caller is told of a fault of Neo4j', () => {
  test.each([
    ['Neo.ClientError.Security.Unauthorized', 'SERVICE_UNAVAILABLE', 'NEO4J_USERNAME and NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'SERVICE_UNAVAILABLE', 'NEO4J_PASSWORD'],
    ['Neo.ClientError.Security.Forbidden', 'SERVICE_UNAVAILABLE', 'NEO4J_USERNAME must be a user who may'],
    ['Neo.ClientError.Security.CredentialsExpired', 'SERVICE_UNAVAILABLE', 'change the password first'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'SERVICE_UNAVAILABLE', 'check NEO4J_DATABASE'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT', 'took too long'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT', 'took too long'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'SERVICE_UNAVAILABLE', 'Try again'],
    ['ServiceUnavailable', 'SERVICE_UNAVAILABLE', 'Try again'],
    ['SessionExpired', 'SERVICE_UNAVAILABLE', 'Try again'],
  ])('%s', (code, told, message) => {
    const cause = fault(code)
    expect(translated(cause)).toMatchObject({ code: told, message: expect.stringContaining(message), cause })
  })

  test('a server that takes the connection and never speaks does not answer', () => {
    const silent = fault('N/A', 'Connection acquisition timed out in 300 ms.')
    expect(translated(silent)).toMatchObject({ code: 'SERVICE_UNAVAILABLE' })
  })

  test.each([
    fault('Neo.ClientError.Statement.SyntaxError'),
    conflict('It was changed since.'),
    new TypeError('A bug.'),
  ])('%s is no fault of the store, and passes as it is', (other) => {
    expect(translated(other)).toBe(other)
  })
})
