import { type Neo4jAddress, withSession } from './bolt.ts'

const namesOf = {
  CONSTRAINT: 'SHOW CONSTRAINTS YIELD name RETURN name',
  // Those of type LOOKUP are Neo4j's own.
  INDEX: "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
}

/** Deletes every node, constraint and index of the server's one database, but for the indexes that are Neo4j's own. */
export const wipeNeo4j = (at: Neo4jAddress): Promise<void> =>
  withSession(at, async (session) => {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 2000 ROWS')
    // A constraint takes its own index along, so constraints go first.
    for (const kind of ['CONSTRAINT', 'INDEX'] as const) {
      const { records } = await session.run(namesOf[kind])
      const drops = records.map((record) => `DROP ${kind} \`${record.get('name')}\``)
      if (drops.length === 0) continue
      // In one transaction: a commit each is what takes the time.
      const transaction = session.beginTransaction()
      for (const drop of drops) await transaction.run(drop)
      await transaction.commit()
    }
  })

/**
 * Deletes everything that was recorded, but leaves the product's constraints and indexes, and what else its
 * migrations made: dropping an index would throw all plans away.
 */
export const emptyNeo4j = (at: Neo4jAddress): Promise<void> =>
  withSession(at, async (session) => {
    await session.run(
      'MATCH (n) WHERE NOT n:Migration AND NOT n:ChangeCounter AND NOT n:Judging CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS',
    )
    await session.run('MATCH (counter:ChangeCounter) SET counter.seq = 0')
  })

/** How many nodes the server's database holds. */
export const countNodes = (at: Neo4jAddress): Promise<number> =>
  withSession(at, async (session) => {
    const { records } = await session.run('MATCH (n) RETURN count(n) AS nodes')
    return Number(records[0]?.get('nodes'))
  })
