import { type Neo4jAddress, withSession } from './bolt.ts'

/** Deletes every node, constraint and index of the server's one database, but for Neo4j's own LOOKUP indexes. */
export const wipeNeo4j = (at: Neo4jAddress): Promise<void> =>
  withSession(at, async (session) => {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS')
    const drops = async (query: string) => (await session.run(query)).records.map((row) => row.get('drop'))
    // A constraint takes its own index along, so constraints go first.
    const constraints = await drops(
      "SHOW CONSTRAINTS YIELD name RETURN 'DROP CONSTRAINT `' + name + '`' AS drop",
    )
    for (const drop of constraints) await session.run(drop)
    const indexes = await drops(
      "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN 'DROP INDEX `' + name + '`' AS drop",
    )
    for (const drop of indexes) await session.run(drop)
  })

/** How many nodes the server's database holds. */
export const countNodes = (at: Neo4jAddress): Promise<number> =>
  withSession(at, async (session) => {
    const { records } = await session.run('MATCH (n) RETURN count(n) AS nodes')
    return Number(records[0]?.get('nodes'))
  })
