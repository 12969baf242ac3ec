import type { FastifyHelmetOptions } from '@fastify/helmet'

/**
 * Headers that keep a page from loading or being loaded by anything foreign. The playground needs the exceptions:
 * its editor writes styles, and runs language services in workers made from blobs. Encryption is decided in front of this
 * server, so nothing is upgraded to https.
 */
export const contentSecurity: FastifyHelmetOptions = {
  strictTransportSecurity: false,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      baseUri: ["'self'"],
      fontSrc: ["'self'", 'data:'],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      scriptSrcAttr: ["'none'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      workerSrc: ["'self'", 'blob:'],
    },
  },
}
