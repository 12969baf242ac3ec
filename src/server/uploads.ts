import { PassThrough } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Uploads } from '../api/uploads.ts'
import { badInput } from '../errors.ts'
import { isFromHere } from './requests/from-here.ts'
import { flagOf, parametersOf, type Query } from './requests/parameters.ts'
import { sentErrorOf } from './sent-errors.ts'

/** How often, in milliseconds, a line feed is sent while there is no progress, so that no proxy closes the connection. */
const sign = 10_000

/**
 * Takes a body of any size from an admin, and answers with lines of JSON while it works. The last line is `{"result"}` or
 * `{"errors"}`; if neither arrives, the body has to be sent again. A source's text is a line of `{"source", "raw",
 * "format"}`.
 *
 * - POST /import takes a bundle, as JSON or as lines of it, after as many texts as `?texts=` says. All of it is read and
 *   checked before anything is written, so that a broken connection leaves nothing behind. `?allow=ambiguous` lets
 *   passages pass that occur in several places of their text. The lines are `{"prepared", "total"}` while the bundle is
 *   read (`total` is null) and compared, `{"planned": { create, change, leave }}` in a dry run, and `{"done", "total"}`
 *   after each transaction. The result's `textsUsed` are the bundle's sources whose texts were sent with it; beside it is
 *   `extensions.bookmark`, as beside the data of a mutation.
 * - POST /verify takes texts and verifies the graph, or the source that `?source=` names: `{"verified": ...}` for each
 *   source.
 */
export async function uploadRoutes(app: FastifyInstance, uploads: Uploads): Promise<void> {
  await app.register((scope, _options, registered) => {
    scope.removeAllContentTypeParsers()
    // The handler reads the body as it comes.
    scope.addContentTypeParser('*', (_request, _body, done) => done(null))
    scope.post<{ Querystring: Query }>('/import', async (request, reply) => {
      const uploader = await uploads.uploader(
        request.headers.authorization,
        'POST /import',
        isFromHere(request),
      )
      const { overwrite, dryRun, allow, texts } = parametersOf(request.query, [
        'overwrite',
        'dryRun',
        'allow',
        'texts',
      ])
      const options = {
        overwrite: flagOf('overwrite', overwrite),
        dryRun: flagOf('dryRun', dryRun),
        allows: allowanceOf(allow),
        texts: countOf(texts),
      }
      return answered(request, reply, async (told) => {
        const { result, bookmark } = await uploads.take(request.raw, uploader, {
          ...options,
          progress: (done, total) => told({ done, total }),
          prepared: (done, total) => told({ prepared: done, total }),
          planned: ({ create, change, leave }) => {
            if (options.dryRun) told({ planned: { create, change, leave } })
          },
        })
        told({ result, ...(bookmark !== undefined && { extensions: { bookmark } }) })
      })
    })
    scope.post<{ Querystring: Query }>('/verify', async (request, reply) => {
      const uploader = await uploads.uploader(
        request.headers.authorization,
        'POST /verify',
        isFromHere(request),
      )
      const { source } = parametersOf(request.query, ['source'])
      return answered(request, reply, async (told) => {
        const verified = (source: object) => told({ verified: source })
        await uploads.verify(request.raw, uploader, { source, verified })
        told({ result: {} })
      })
    })
    registered()
  })
}

/** @throws BAD_USER_INPUT where something else is to be allowed */
function allowanceOf(allow: string | undefined) {
  if (allow === undefined || allow === 'ambiguous') return { ambiguous: allow === 'ambiguous' }
  throw badInput('allow', 'only "ambiguous" can be allowed.')
}

/** How many texts come first. */
function countOf(texts = '0'): number {
  if (/^\d{1,9}$/.test(texts)) return Number(texts)
  throw badInput('texts', 'write how many texts come before the bundle.')
}

type Told = (value: object) => void

/** Answers with what the work reports, line by line; its failure is the last line. */
function answered(request: FastifyRequest, reply: FastifyReply, work: (told: Told) => Promise<void>) {
  const lines = new PassThrough()
  const told: Told = (value) => {
    if (lines.writable) lines.write(`${JSON.stringify(value)}\n`)
  }
  lines.write('\n')
  const signs = setInterval(() => lines.writable && lines.write('\n'), sign)
  work(told)
    .catch((fault: unknown) => told({ errors: [sentErrorOf(fault, request)] }))
    .finally(() => {
      clearInterval(signs)
      lines.end()
    })
  return reply.type('application/x-ndjson').send(lines)
}
