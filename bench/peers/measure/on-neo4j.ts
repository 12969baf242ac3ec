import neo4j from 'neo4j-driver'
import { withSession } from '../../../tools/neo4j/bolt.ts'
import { deepPlace } from '../graph/deep-place.ts'
import { startFilled } from '../graph/server.ts'
import { sizesOf } from '../graph/sizes.ts'
import { subjectsOf } from '../graph/subjects.ts'
import { normal } from '../operations/normal.ts'
import { operationsOn } from '../operations/operations.ts'
import type { Options } from '../options.ts'
import { measureAll, type Results } from './all.ts'
import { queryOf, runBare } from './bolt.ts'
import { type Lane, openLane } from './lanes.ts'
import { ownTexts } from './own-texts.ts'

/** Starts Neo4j with the graph and all that answers from it, and measures. */
export async function measureOnNeo4j(options: Options): Promise<Results> {
  const server = await startFilled(options.statements, options.keep)
  const driver = neo4j.driver(server.uri, undefined, { disableLosslessIntegers: true })
  const own = await ownTexts(server.uri)
  const lanes: Lane[] = []
  try {
    const subjects = subjectsOf(sizesOf(options.statements))
    const place = await withSession(server, (session) => deepPlace(session, own.execute, subjects))
    const operations = operationsOn(subjects, place).filter(
      ({ name }) => options.operations.length === 0 || options.operations.includes(name),
    )
    for (const name of options.servers) lanes.push(await openLane(name, { uri: server.uri, driver, own }))
    return await measureAll(operations, lanes, {
      ...options,
      driver,
      expected: async ({ byHand }) => normal(byHand.answer(await runBare(driver, queryOf(byHand))), 'nodes'),
    })
  } finally {
    await Promise.all(lanes.map((lane) => lane.stop()))
    await own.close()
    await driver.close()
    await server.stop()
  }
}
