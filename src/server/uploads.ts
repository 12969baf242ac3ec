import { PassThrough } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Uploads } from '../api/uploads.ts'
import { OnRecordError } from '../errors.ts'

type Query = { readonly overwrite?: string; readonly dryRun?: string }

/** So often, in milliseconds, something is sent while nothing is to be told, so that no proxy takes the line for dead. */
const sign = 10_000

/**
 * POST /import takes a bundle of any size as its body, in JSON or in lines of it, from an admin. It is imported as it is
 * from a file: read to its end and checked before anything is written, so that a connection that breaks off leaves nothing.
 * The answer is lines of JSON: `{"planned": ...}` of a dry run, `{"done", "total"}` after each transaction, at last
 * `{"result"}` or `{"errors"}`; without one of these two the import is to be sent again.
 */
export async function uploadRoute(app: FastifyInstance, uploads: Uploads): Promise<void> {
  await app.register((scope, _options, registered) => {
    scope.removeAllContentTypeParsers()
    // The import reads the body itself, as it comes.
    scope.addContentTypeParser('*', (_request, _body, done) => done(null))
    scope.post<{ Querystring: Query }>('/import', async (request, reply) => {
      const uploader = await uploads.uploader(request.headers.authorization)
      const lines = new PassThrough()
      const told = (value: object) => {
        if (lines.writable) lines.write(`${JSON.stringify(value)}\n`)
      }
      lines.write('\n')
      const signs = setInterval(() => lines.writable && lines.write('\n'), sign)
      uploads
        .take(request.raw, uploader, {
          overwrite: request.query.overwrite === 'true',
          dryRun: request.query.dryRun === 'true',
          progress: (done, total) => told({ done, total }),
          planned: (plan) => told({ planned: plan }),
        })
        .then((result) => told({ result }))
        .catch((fault: unknown) => told({ errors: [errorOf(fault, request)] }))
        .finally(() => {
          clearInterval(signs)
          lines.end()
        })
      return reply.type('application/x-ndjson').send(lines)
    })
    registered()
  })
}

/** What a client is told of a fault; a bug, or a client that left, is for the log. */
function errorOf(fault: unknown, request: FastifyRequest) {
  if (fault instanceof OnRecordError)
    return { message: fault.message, extensions: { code: fault.code, ...fault.details } }
  request.log.error(fault)
  const message = `Something went wrong here, not in the bundle. It was logged as ${request.id}.`
  return { message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }
}
