/**
 * `npm run neo4j`: a Neo4j of one's own until Ctrl-C. Standard output holds the variables that On Record reads,
 * one a line, as soon as the server is ready; what goes on before is told on standard error.
 */
import { launchNeo4j } from './launch.ts'

const neo4j = await launchNeo4j({ progress: (line) => console.error(line) }).catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})

let stopping: Promise<void> | undefined
const stop = async () => {
  stopping ??= neo4j.stop()
  await stopping
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop())

// npm's shell and tsx may end without passing a signal on; a process whose parent ended gets another.
const parent = process.ppid
setInterval(() => process.ppid !== parent && void stop(), 500)

console.log(`NEO4J_URI=${neo4j.uri}`)
if (neo4j.username) console.log(`NEO4J_USERNAME=${neo4j.username}`)
if (neo4j.password) console.log(`NEO4J_PASSWORD=${neo4j.password}`)
console.error('Ready. Stop it with Ctrl+C; its data is then deleted.')
