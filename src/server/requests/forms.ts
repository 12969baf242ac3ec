import type { FastifyInstance, FastifyRequest } from 'fastify'
import { badInput } from '../../errors.ts'

/**
 * Reads what a form of a page sends, fields and files, within the limit of a body.
 *
 * @see https://url.spec.whatwg.org/#application/x-www-form-urlencoded
 */
export function readForms(app: FastifyInstance): void {
  const types = ['application/x-www-form-urlencoded', 'multipart/form-data']
  app.addContentTypeParser(types, { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    const headers = { 'content-type': request.headers['content-type'] ?? '' }
    return new Response(new Uint8Array(body), { headers }).formData().catch(() => {
      throw badInput('form', 'it is not written as a browser sends it.')
    })
  })
}
