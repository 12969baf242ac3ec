import express from 'express'
import { createOnRecord, nodeHandler } from 'on-record'

const onRecord = await createOnRecord({ directory: 'my-graph' })

/** Whoever is asking, as your application knows them. */
function viewerOf(request) {
  const name = request.headers['x-signed-in-as'] // set by your sign-in, and by nobody else
  return name ? { name, role: 'editor' } : { name: 'a visitor', role: 'anonymous' }
}

const app = express()
app.all(
  '/graphql',
  nodeHandler(onRecord.handle, (request) => ({ viewer: viewerOf(request) })),
) // before express.json()

const server = app.listen(process.env.PORT ?? 3000)
process.on('SIGTERM', () => server.close(() => onRecord.close()))
