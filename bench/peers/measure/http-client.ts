import { Agent, request } from 'node:http'

/**
 * Posts JSON over connections that stay open, as many as are asked for at once; gives the text of the answer.
 *
 * @throws where the status is not 200, and for errors of GraphQL, with which all the servers begin
 */
export function poster(url: string): (body: string) => Promise<string> {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
  return (body) =>
    new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        accept: 'application/json',
      }
      const posted = request(url, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8')
          if (response.statusCode === 200 && !text.startsWith('{"errors"')) resolve(text)
          else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 500)}`))
        })
      })
      posted.on('error', reject)
      posted.end(body)
    })
}
