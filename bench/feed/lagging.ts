/** The memory, in MB, that this process takes to import topics while so many readers lag: `lagging.ts ENGINE AT ENTRIES READERS`. */
import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createOnRecord } from '../../src/index.ts'
import { mostMegabytes } from '../writing/child.ts'

const [, , engine, at = '', entries = '', readers = ''] = process.argv
const where = engine === 'neo4j' ? { neo4j: { uri: at } } : { directory: at }
const onRecord = await createOnRecord({ ...where, timeout: 600_000 })
const left = new AbortController()
const query = 'subscription { changes { cursor } }'
const reading = Array.from({ length: Number(readers) }, async () => {
  // Far slower than what is written, so that most of it falls out of the window.
  for await (const _ of onRecord.subscribe({ query }, left.signal)) await pause(100)
})

async function* lines() {
  yield `${JSON.stringify({ format: 'on-record-bundle/1', title: 'Many', description: 'Many.' })}\n`
  for (let index = 0; index < Number(entries); index += 1)
    yield `${JSON.stringify({ topic: { id: `topic:t-${index}`, name: `Topic ${index}` } })}\n`
}
const { problems } = await onRecord.importText(lines(), 'bench')
if (problems[0]) throw new Error(problems[0].message)
const most = mostMegabytes()
setFlagsFromString('--expose-gc')
runInNewContext('gc')()
const kept = Math.round(process.memoryUsage().heapUsed / 2 ** 20)
console.log(JSON.stringify({ most, kept }))
left.abort()
await Promise.all(reading)
await onRecord.close()
