import { Readable } from 'node:stream'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Api } from '../api/api.ts'
import { OnRecordError } from '../errors.ts'
import { type Reply, readingRoom, type Site } from '../pages/pages.ts'
import { logOperation, type Observer } from './observed/access-log.ts'
import { addressOf } from './requests/addresses.ts'
import { readForms } from './requests/forms.ts'
import { leaving } from './requests/leaving.ts'
import type { LocalTokens } from './sign-in/local-tokens.ts'
import { readerOf, refuseForeignForm, signIn, signOut } from './sign-in/page-sessions.ts'

/**
 * What a page may load: its own sheet and script. Nothing that stands in the page itself runs or is styled, whatever got into
 * it.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** The same for a card, which has no form, and which pages of any site may frame. */
const cardPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  'frame-ancestors *',
].join('; ')

export type ReadingRoomOptions = {
  readonly api: Api
  readonly site: Site
  /** Whose one-time tokens are taken. */
  readonly local?: LocalTokens
  readonly observer?: Observer
}

/** The pages at /read, and cards of them, for people who write no GraphQL. All are looked at by GET; a form is sent by POST. */
export const readingRoomPages =
  (options: ReadingRoomOptions): FastifyPluginAsync =>
  async (room) => {
    const { api, site, local, observer } = options
    const pages = readingRoom(api.execute, site)
    const doors = { viewerOf: api.viewerOf, local }

    const asked = (request: FastifyRequest, reply: FastifyReply) => ({
      query: new URLSearchParams(request.url.split('?')[1]),
      root: addressOf('', request),
      signal: leaving(reply),
      caller: { requestId: request.id, answered: logOperation(request, observer) },
      known: request.headers['if-none-match'],
    })

    async function page(request: FastifyRequest, reply: FastifyReply, sentForm: SentForm = {}) {
      const { name = '' } = request.params as { name?: string }
      const answer = await pages.answer({
        ...asked(request, reply),
        name: sentForm.name ?? name,
        form: sentForm.form ?? null,
        notice: sentForm.notice,
        viewer: await readerOf(doors, request),
      })
      return sent(reply, answer)
    }

    room.get<{ Params: { name: string } }>('/card/:name', async (request, reply) => {
      const answer = await pages.card({ ...asked(request, reply), name: request.params.name })
      // For browsers of before `frame-ancestors`, and for pages that load the script of cards or isolate themselves.
      reply.removeHeader('x-frame-options').header('cross-origin-resource-policy', 'cross-origin')
      return sent(reply, answer, cardPolicy)
    })
    room.get('/oembed', async (request, reply) => sent(reply, await pages.embedding(asked(request, reply))))

    // Only these routes read forms: elsewhere a page of another site could send one.
    readForms(room)
    room.get('/read', (request, reply) => page(request, reply))
    room.get('/read/:name', (request, reply) => page(request, reply))
    room.post<{ Body: FormData }>('/read/check', (request, reply) =>
      page(request, reply, { name: 'check', form: request.body }),
    )
    room.post<{ Body: FormData }>('/read/sign-in', async (request, reply) => {
      refuseForeignForm(request)
      try {
        await signIn(doors, request, reply, String(request.body.get('token') ?? ''))
      } catch (fault) {
        if (!(fault instanceof OnRecordError)) throw fault
        return page(request, reply, { name: 'sign-in', form: request.body, notice: fault.message })
      }
      return reply.redirect(addressOf('read', request), 303)
    })
    room.post('/read/sign-out', async (request, reply) => {
      refuseForeignForm(request)
      signOut(request, reply)
      return reply.redirect(addressOf('read', request), 303)
    })
  }

/** A form that was sent to a page, and what is to be told about it. */
type SentForm = { readonly name?: string; readonly form?: FormData; readonly notice?: string }

function sent(reply: FastifyReply, { status, headers, body }: Reply, security = policy) {
  reply.code(status).headers(headers).header('content-security-policy', security)
  return reply.send(typeof body === 'string' ? body : Readable.from(body))
}
