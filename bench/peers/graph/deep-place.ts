import type { Session } from 'neo4j-driver'
import type { DeepPlace } from '../operations/deep-page.ts'
import { at } from '../operations/fields.ts'
import type { Subjects } from './subjects.ts'

/** Answers this server's operations: gives their data. */
export type Execute = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>

/** The cursor after so many statements of the speaker, reached page by page as a client reaches it. */
export async function deepCursor(execute: Execute, { speaker, depth }: Subjects): Promise<string> {
  let after: unknown = null
  for (let left = depth; left > 0; left -= 100) {
    const data = await execute(
      `query ($id: ID!, $first: Int!, $after: String) {
        actor(id: $id) { statements(first: $first, after: $after) { pageInfo { endCursor } } } }`,
      { id: speaker, first: Math.min(left, 100), after },
    )
    after = at(data, 'actor', 'statements', 'pageInfo', 'endCursor')
  }
  return String(after)
}

export async function deepPlace(session: Session, execute: Execute, subjects: Subjects): Promise<DeepPlace> {
  const { records } = await session.run(
    `MATCH (:Record {id: $speaker})<-[said:SAID_BY]-(:Statement)
WITH said.key AS key ORDER BY key DESC LIMIT toInteger($depth)
RETURN min(key) AS key`,
    { speaker: subjects.speaker, depth: subjects.depth },
  )
  return { key: String(records[0]?.get('key')), cursor: await deepCursor(execute, subjects) }
}
