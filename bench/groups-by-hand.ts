import type { Session } from 'neo4j-driver'

/**
 * Other ways to count one speaker's statements on Neo4j, by hand on the bare driver: from the statements as we do, from a copy
 * of what is counted on the relationship, from an index of such copies, and from counters that writes would have to keep.
 * Decision 45 rests on these.
 */
export const countedByHand = {
  'type, of the statements': `MATCH (:Record {id: 'person:speaker'})<-[:SAID_BY]-(statement:Statement)
RETURN statement.type AS type, count(*) AS statements`,
  'type by month, of the statements': `MATCH ()<-[said:SAID_BY]-(statement:Statement)
WHERE said.otherId = 'person:speaker' AND said.key > ''
RETURN statement.type AS type, left(statement.saidIn, 7) AS month, count(statement) AS statements`,
  'type by month, of copies on relationships': `MATCH (:Record {id: 'person:speaker'})<-[said:SAID_BY]-()
RETURN left(said.grouped, size(said.grouped) - 3) AS grouped, count(*) AS statements`,
  'type by month, of an index of these': `MATCH ()<-[said:SAID_BY]-() WHERE said.otherId = 'person:speaker' AND said.grouped > ''
RETURN left(said.grouped, size(said.grouped) - 3) AS grouped, count(*) AS statements`,
  'type by month, of counters': `MATCH (counter:Counter {actor: 'person:speaker'})
RETURN counter.grouped AS grouped, counter.statements AS statements`,
}

/** Writes the copies and the counters that these read. */
export async function prepareCounting(session: Session): Promise<void> {
  for (const text of [
    `MATCH (statement:Statement)-[said:SAID_BY]->()
CALL (statement, said) { SET said.grouped = statement.type + ' ' + statement.saidIn } IN TRANSACTIONS OF 5000 ROWS`,
    'CREATE INDEX said_grouped IF NOT EXISTS FOR ()-[said:SAID_BY]-() ON (said.otherId, said.grouped)',
    'CREATE INDEX counters IF NOT EXISTS FOR (counter:Counter) ON (counter.actor)',
    `MATCH ()-[said:SAID_BY]->() WITH left(said.grouped, size(said.grouped) - 3) AS grouped, count(*) AS statements
CREATE (:Counter {actor: 'person:speaker', grouped: grouped, statements: statements})`,
    'CALL db.awaitIndexes(300)',
  ])
    await session.run(text)
}
