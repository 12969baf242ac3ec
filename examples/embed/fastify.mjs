import { createHash } from 'node:crypto'
import Fastify from 'fastify'
import { createOnRecord, nodeHandler } from 'on-record'

const sha256 = createHash('sha256')
  .update(process.env.ANNAS_TOKEN ?? '')
  .digest('hex')
const onRecord = await createOnRecord({
  directory: 'my-graph',
  auth: { tokens: [{ name: 'anna', role: 'editor', sha256 }] }, // read from the Authorization header
})

const app = Fastify()
const graphql = nodeHandler(onRecord.handle)
app.register((scope, _options, registered) => {
  scope.removeAllContentTypeParsers() // the handler reads the body, within its own bounds
  scope.addContentTypeParser('*', (_request, _body, done) => done(null))
  scope.all('/graphql', async (request, reply) => {
    reply.hijack()
    await graphql(request.raw, reply.raw)
  })
  registered()
})
app.addHook('onClose', () => onRecord.close())

app.listen({ port: Number(process.env.PORT ?? 3000) })
process.on('SIGTERM', () => app.close())
