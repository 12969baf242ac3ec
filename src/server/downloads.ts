import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Downloads } from '../api/downloads.ts'
import { badInput } from '../errors.ts'
import { isFromHere } from './requests/from-here.ts'
import { parametersOf, type Query } from './requests/parameters.ts'
import { sentErrorOf } from './sent-errors.ts'

const once = ['format', 'title', 'description', 'from', 'to'] as const
const several = ['speaker', 'about', 'source', 'type'] as const

/**
 * Sends the graph to an admin, as lines of JSON `{"text"}`. The last line is `{"result"}` or `{"errors"}`; if neither arrives,
 * the text is not complete.
 *
 * - GET /backup gives all of the graph, as `on-record backup` writes it.
 * - GET /export gives a bundle, or another form of it, with the parameters of `on-record export`.
 */
export function downloadRoutes(app: FastifyInstance, downloads: Downloads): void {
  app.get<{ Querystring: Query }>('/backup', async (request, reply) => {
    await downloads.admit(request.headers.authorization, 'GET /backup', isFromHere(request))
    parametersOf(request.query, [])
    return sent(request, reply, downloads.backupText())
  })
  app.get<{ Querystring: Query }>('/export', async (request, reply) => {
    await downloads.admit(request.headers.authorization, 'GET /export', isFromHere(request))
    return sent(request, reply, downloads.exportText(exportParameters(request.query)))
  })
}

/** @throws BAD_USER_INPUT for an unknown parameter, or one that is given several times but takes one value */
function exportParameters(query: Query) {
  const stranger = Object.keys(query).find((name) => ![...once, ...several].some((each) => each === name))
  if (stranger !== undefined)
    throw badInput(stranger, `it is not one of the parameters: ${[...once, ...several].join(', ')}.`)
  const single = parametersOf(Object.fromEntries(once.map((name) => [name, query[name]])), once)
  const lists = several.map((name) => [name, [query[name] ?? []].flat()] as const)
  return { ...single, ...Object.fromEntries(lists) }
}

/** Sends text at the speed of its reader. */
const sent = (request: FastifyRequest, reply: FastifyReply, pieces: AsyncIterable<string>) =>
  reply.type('application/x-ndjson').send(Readable.from(linesOf(request, pieces)))

async function* linesOf(request: FastifyRequest, pieces: AsyncIterable<string>): AsyncGenerator<string> {
  try {
    for await (const text of pieces) yield `${JSON.stringify({ text })}\n`
    yield `${JSON.stringify({ result: {} })}\n`
  } catch (fault) {
    yield `${JSON.stringify({ errors: [sentErrorOf(fault, request)] })}\n`
  }
}
