/** A process of its own that records statements by the built package: `our-writes.ts <engine> <place>`. */
import type { createOnRecord as Create, Viewer } from '../../src/index.ts'
import { wipeNeo4j } from '../../tools/neo4j/wipe.ts'
import { prepared, recordStatement, statementInput, timeWrites } from './statements.ts'

const [engine, at = ''] = process.argv.slice(2)
const built = new URL('../../dist/index.js', import.meta.url).href
const { createOnRecord }: { createOnRecord: typeof Create } = await import(built)
const editor: Viewer = { name: 'anna', role: 'editor' }

if (engine === 'neo4j') await wipeNeo4j({ uri: at })
const onRecord = await createOnRecord(engine === 'neo4j' ? { neo4j: { uri: at } } : { directory: at })
await onRecord.planWrites()
await asked(prepared)
console.log(
  JSON.stringify(await timeWrites((number) => asked(recordStatement, { input: statementInput(number) }))),
)
await onRecord.close()

async function asked(query: string, variables: Record<string, unknown> = {}) {
  const { errors } = await onRecord.execute({ query, variables }, undefined, editor)
  if (errors) throw new Error(JSON.stringify(errors))
}
