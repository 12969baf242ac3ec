import neo4j, { type Session } from 'neo4j-driver'

/** How to reach a server; without a username it asks for none. */
export type Neo4jAddress = { uri: string; username?: string; password?: string }

const ATTEMPT_MS = 3_000
const PAUSE_MS = 150

/** Runs `work` in a session that fails at once rather than trying again, and closes all that it opened. */
export async function withSession<T>(at: Neo4jAddress, work: (session: Session) => Promise<T>): Promise<T> {
  const auth = at.username ? neo4j.auth.basic(at.username, at.password ?? '') : undefined
  const driver = neo4j.driver(at.uri, auth, {
    connectionTimeout: ATTEMPT_MS,
    connectionAcquisitionTimeout: 2 * ATTEMPT_MS,
    disableLosslessIntegers: true,
  })
  try {
    return await work(driver.session())
  } finally {
    await driver.close()
  }
}

/** Resolves when the server answers a query; rejects when it has not within `milliseconds`, or `signal` aborts. */
export async function untilReady(at: Neo4jAddress, milliseconds: number, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + milliseconds
  for (;;) {
    const failure = await withSession(at, (session) => session.run('RETURN 1')).then(
      () => undefined,
      (error: Error) => error,
    )
    if (!failure) return
    signal.throwIfAborted()
    if (Date.now() > deadline) {
      throw new Error(`No answer within ${milliseconds / 1000} s.`, { cause: failure })
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}

/** The server's version, e.g. `5.26.31`. Rejects if it does not answer. */
export const serverVersion = (at: Neo4jAddress): Promise<string> =>
  withSession(at, async (session) => {
    const { records } = await session.run(
      "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version",
    )
    return String(records[0]?.get('version'))
  })
