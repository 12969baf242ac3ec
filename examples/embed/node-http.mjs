import { createServer } from 'node:http'
import { createOnRecord, nodeHandler } from 'on-record'

const onRecord = await createOnRecord({ directory: 'my-graph' }) // or { neo4j: { uri, username, password } }

/** Whoever is asking, as your application knows them. */
function viewerOf(request) {
  const name = request.headers['x-signed-in-as'] // set by your sign-in, and by nobody else
  return name ? { name, role: 'editor' } : { name: 'a visitor', role: 'anonymous' }
}

const graphql = nodeHandler(onRecord.handle, (request) => ({ viewer: viewerOf(request) }))
const server = createServer((request, response) =>
  request.url.startsWith('/graphql') ? graphql(request, response) : response.writeHead(404).end(),
)

server.listen(process.env.PORT ?? 3000)
process.on('SIGTERM', () => server.close(() => onRecord.close()))
