import type { Session } from 'neo4j-driver'

/**
 * Ways to count one speaker's statements on Neo4j, by hand on the bare driver: from the statements, from the copies on the
 * relationships, from the index of these as we do, and from counters that writes would have to keep. Decisions 45 and 48 rest on these.
 */
export const countedByHand = {
  'type, of the statements': `MATCH (:Record {id: 'person:speaker'})<-[:SAID_BY]-(statement:Statement)
RETURN statement.type AS type, count(*) AS statements`,
  'type by month, of the statements': `MATCH ()<-[said:SAID_BY]-(statement:Statement)
WHERE said.otherId = 'person:speaker' AND said.key > ''
RETURN statement.type AS type, left(statement.saidIn, 7) AS month, count(statement) AS statements`,
  'type by month, of copies on relationships': `MATCH (:Record {id: 'person:speaker'})<-[said:SAID_BY]-()
RETURN said.type AS type, left(said.saidIn, 7) AS month, count(*) AS statements`,
  'type by month, of their index': `MATCH ()<-[said:SAID_BY]-()
WHERE said.otherId = 'person:speaker' AND said.type IS NOT NULL AND said.saidIn IS NOT NULL
RETURN said.type AS type, left(said.saidIn, 7) AS month, count(*) AS statements`,
  'type by month, of counters': `MATCH (counter:Counter {actor: 'person:speaker'})
RETURN counter.grouped AS grouped, counter.statements AS statements`,
}

/** Writes the counters that the last of these reads. */
export async function prepareCounting(session: Session): Promise<void> {
  for (const text of [
    'CREATE INDEX counters IF NOT EXISTS FOR (counter:Counter) ON (counter.actor)',
    `MATCH ()-[said:SAID_BY]->() WITH said.type + ' ' + left(said.saidIn, 7) AS grouped, count(*) AS statements
CREATE (:Counter {actor: 'person:speaker', grouped: grouped, statements: statements})`,
    'CALL db.awaitIndexes(300)',
  ])
    await session.run(text)
}
