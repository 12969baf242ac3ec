import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { createOnRecord } from 'on-record'

const onRecord = await createOnRecord({ directory: 'my-graph' })

/** Whoever is asking, as your application knows them. */
function viewerOf(request) {
  const name = request.headers.get('x-signed-in-as') // set by your sign-in, and by nobody else
  return name ? { name, role: 'editor' } : { name: 'a visitor', role: 'anonymous' }
}

const app = new Hono()
app.all('/graphql', ({ req }) => onRecord.handle(req.raw, { viewer: viewerOf(req.raw) }))

const server = serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000) })
process.on('SIGTERM', () => server.close(() => onRecord.close()))
