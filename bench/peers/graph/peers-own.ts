import type { Session } from 'neo4j-driver'

/** How many reports are given their passages in one transaction. */
const batchSize = 10_000

/**
 * Gives the store what the peers need besides, as their users would make it: an index of the statements' words alone, which
 * ours tells by a word of theirs; and each report's passages in a property of their own, which ours reads from its content.
 */
export async function addWhatPeersNeed(session: Session): Promise<void> {
  await session.run(
    `CREATE FULLTEXT INDEX statements IF NOT EXISTS FOR (n:Statement) ON EACH [n.searchText]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  )
  for (let after = ''; ; ) {
    const { records } = await session.run(
      `MATCH (report:Attribution) WHERE report.key > $after
RETURN report.id AS id, report.content AS content ORDER BY report.key LIMIT ${batchSize}`,
      { after },
    )
    const rows = records.map((record) => ({
      id: record.get('id'),
      passages: JSON.stringify(JSON.parse(record.get('content')).passages),
    }))
    if (rows.length === 0) return
    await session.run(
      'UNWIND $rows AS row MATCH (report:Record {id: row.id}) SET report.passages = row.passages',
      { rows },
    )
    after = rows.at(-1)?.id ?? ''
  }
}
