import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as textOf } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { askModel, proposalsOf, readArticle, reportedIn, withModel } from '../../src/index.ts'

type Sent = { readonly headers: IncomingMessage['headers']; readonly url: string; readonly body: string }
type Answer = (sent: Sent, reply: ServerResponse, count: number) => void

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const article = 'The bridge is old. To Ada Marlow, “the hum is music” to be enjoyed.'

async function asked(answer: Answer, options: { timeout?: number; longestWait?: number; key?: string } = {}) {
  const sent: Sent[] = []
  server = createServer(async (request, reply) => {
    sent.push({ headers: request.headers, url: request.url ?? '', body: await textOf(request) })
    answer(sent.at(-1) as Sent, reply, sent.length)
  })
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const found = await askModel({ url, model: 'small', key: '', ...options }, article).catch((fault: Error) =>
    fault.message.replaceAll(url, 'HOST'),
  )
  return { found, sent }
}

const completes = (reply: ServerResponse, content: unknown) => {
  reply.setHeader('content-type', 'application/json')
  reply.end(
    JSON.stringify({
      choices: [{ message: { content: typeof content === 'string' ? content : JSON.stringify(content) } }],
    }),
  )
}
const good = {
  statements: [
    {
      content: { sentence: 2, from: 4, to: 10 },
      speaker: { sentence: 2, from: 2, to: 3 },
      cue: null,
    },
  ],
}

test('a model is sent numbered words, with a schema and the key, and its numbers become proposals of the text', async () => {
  const { found, sent } = await asked((_sent, reply) => completes(reply, good), { key: 'secret' })
  expect(sent).toHaveLength(1)
  expect(sent[0]?.url).toBe('/v1/chat/completions')
  expect(sent[0]?.headers.authorization).toBe('Bearer secret')
  const body = JSON.parse(sent[0]?.body ?? '')
  expect(body.model).toBe('small')
  expect(body.response_format.type).toBe('json_schema')
  expect(body.messages[1].content).toBe(
    '[1] 1:The 2:bridge 3:is 4:old.\n[2] 1:To 2:Ada 3:Marlow, 4:“the 5:hum 6:is 7:music” 8:to 9:be 10:enjoyed.',
  )
  if (typeof found === 'string') throw new Error(found)
  const read = readArticle(article, 'PLAIN')
  const proposals = proposalsOf(read, withModel(reportedIn(read.prose), found.reported), null)
  expect(
    proposals.map(({ speakers, words, by, passages }) => [
      speakers,
      words,
      by,
      passages.map(({ exact, quoted, status }) => [exact, quoted, status]),
    ]),
  ).toEqual([
    [
      ['Ada Marlow'],
      '“the hum is music” to be enjoyed',
      'MODEL',
      [
        ['Ada Marlow', false, 'VERBATIM'],
        ['the hum is music', true, 'VERBATIM'],
        ['to be enjoyed', false, 'VERBATIM'],
      ],
    ],
  ])
})

test('without a key, none is sent', async () => {
  const { sent } = await asked((_sent, reply) => completes(reply, { statements: [] }))
  expect(sent[0]?.headers.authorization).toBeUndefined()
})

test('numbers of words that are not there are left out and counted, and so is whatever is not numbers', async () => {
  const numbers = (sentence: number, from: number, to: number) => ({
    content: { sentence, from, to },
    speaker: null,
    cue: null,
  })
  const statements = [
    numbers(9, 1, 2),
    numbers(2, 5, 99),
    numbers(2, 6, 5),
    numbers(0, 1, 1),
    numbers(-1, 1, 1),
    { words: 'my own' },
    ...good.statements,
  ]
  const { found } = await asked((_sent, reply) => completes(reply, { statements }))
  expect(found).toMatchObject({ leftOut: 6, reported: [{ by: 'MODEL' }] })
})

test('an endpoint that refuses the schema is asked without it; a fence around the answer does not matter', async () => {
  const { found, sent } = await asked(({ body }, reply) => {
    if (!body.includes('response_format'))
      return completes(reply, `Here you are:\n\`\`\`json\n${JSON.stringify(good)}\n\`\`\``)
    reply.statusCode = 400
    reply.end(JSON.stringify({ error: { message: 'response_format is not supported' } }))
  })
  expect(sent).toHaveLength(2)
  expect(found).toMatchObject({ leftOut: 0, reported: [{}] })
})

test('one that asks to wait is asked again', async () => {
  const { found, sent } = await asked((_sent, reply, count) => {
    if (count > 1) return completes(reply, good)
    reply.statusCode = 429
    reply.setHeader('retry-after', '0')
    reply.end()
  })
  expect(sent).toHaveLength(2)
  expect(found).toMatchObject({ leftOut: 0 })
})

const refuses =
  (status: number, body = '', headers: Record<string, string> = {}): Answer =>
  (_sent, reply) => {
    reply.writeHead(status, headers)
    reply.end(body)
  }

test.each<[what: string, answer: Answer, message: RegExp]>([
  [
    'prose',
    (_sent, reply) => completes(reply, 'I found one statement, by Ada.'),
    /^The model small answered in prose instead of numbers \(“I found one/,
  ],
  ['other JSON', (_sent, reply) => completes(reply, { answer: 42 }), /answered in prose instead of numbers/],
  ['no completion', refuses(200, '<html>Welcome</html>'), /^HOST answered, but not as a chat completion/],
  [
    'a wait that is too long',
    refuses(429, '', { 'retry-after': '3600' }),
    /^HOST takes no more requests for now \(429\)\. It asks to wait 3600 seconds/,
  ],
  ['faults of its own', refuses(503), /^HOST failed 3 times \(503\)/],
  ['a key that is not taken', refuses(401), /^HOST refuses the key \(401\)\. Set ON_RECORD_MODEL_KEY/],
  ['no such model', refuses(404), /^HOST has no \/v1\/chat\/completions, or no such model \(404\)/],
  [
    'another refusal',
    refuses(413, '{"error":{"message":"too long"}}'),
    /^HOST refuses the request \(413\): too long/,
  ],
  ['a redirect', refuses(302, '', { location: 'http://127.0.0.1:1/' }), /^No model answers at HOST/],
  ['a broken answer', (_sent, reply) => reply.destroy(), /^No model answers at HOST/],
])('%s is told as what it is', async (_what, answer, message) => {
  const { found } = await asked(answer, { longestWait: 1 })
  expect(found).toMatch(message)
})

test('one that hangs is given up', async () => {
  const { found } = await asked(() => {}, { timeout: 200 })
  expect(found).toBe(
    'HOST gave no answer within 0.2 seconds. Run the command again later, or leave out --model-endpoint.',
  )
})

test('an address that is none is refused', async () => {
  await expect(askModel({ url: 'localhost', model: 'small', key: '' }, article)).rejects.toThrow(
    '--model-endpoint: "localhost" is not a URL. Write one such as http://127.0.0.1:11434/v1.',
  )
})
