import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createOnRecord, nodeHandler } from 'on-record'
import { subgraph } from 'on-record/subgraph'

const onRecord = await createOnRecord({ directory: 'my-graph' })
const { handle, sdl } = await subgraph(onRecord, { mutations: true })
writeFileSync('on-record.graphql', sdl) // what your graph is composed from

/** Whoever is asking, in a header that your router adds, and that nobody but the router can send. */
function viewerOf(request) {
  const name = request.headers['x-signed-in-as']
  return name ? { name, role: 'editor' } : { name: 'a visitor', role: 'anonymous' }
}

const graphql = nodeHandler(handle, (request) => ({ viewer: viewerOf(request) }))
const server = createServer(graphql)

server.listen(process.env.PORT ?? 3000)
process.on('SIGTERM', () => server.close(() => onRecord.close()))
