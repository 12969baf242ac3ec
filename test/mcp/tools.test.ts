import { afterAll, beforeAll, expect, test } from 'vitest'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { clientOf, dataOf, receiptsIn, textOf } from './client.ts'

let product: TestProduct
let tools: Awaited<ReturnType<typeof clientOf>>
beforeAll(async () => {
  product = await openProduct(istanbul)
  tools = await clientOf(product.api)
})
afterAll(async () => {
  await tools.close()
  await product.close()
})

const editor = { name: 'anna', role: 'editor' } as const

test('eight tools that read are listed, each with what it gives, in less than 12 kB', async () => {
  const { tools: listed } = await tools.client.listTools()
  expect(listed.map(({ name }) => name)).toEqual([
    'search',
    'who_is',
    'statement',
    'said_by',
    'disputes',
    'check_quote',
    'check_draft',
    'events',
  ])
  for (const { annotations, outputSchema } of listed) {
    expect(annotations).toEqual({ readOnlyHint: true })
    expect(outputSchema).toMatchObject({ type: 'object', properties: {} })
  }
})

test('with the role and the setting there is one more, and all still fit', async () => {
  const editing = await clientOf(product.api, editor, true)
  const { tools: listed } = await editing.client.listTools()
  expect(listed.map(({ name, annotations }) => [name, annotations?.readOnlyHint]).slice(8)).toEqual([
    ['propose_statement', false],
  ])
  expect(Buffer.byteLength(JSON.stringify({ tools: listed }))).toBeLessThan(12_000)
  await editing.close()
})

test('a statement comes with its speaker, its receipts, their status and whether it was checked here', async () => {
  const found = await tools.call('said_by', { speaker: 'organisation:ukraine', words: 'dirty games' })
  expect(dataOf(found)).toMatchInlineSnapshot(`
    {
      "statements": [
        {
          "id": "statement:ukraine-dirty-games",
          "receipts": [
            {
              "checkedHere": false,
              "id": "attribution:ukraine-dirty-games-mt",
              "published": "2025-06-09",
              "publisher": "The Moscow Times",
              "quoted": true,
              "source": "source:moscow-times-2025-06-09",
              "status": "VERBATIM",
              "title": "Russia and Ukraine Begin POW Exchange With Young Soldiers",
              "url": "https://www.themoscowtimes.com/2025/06/09/russia-and-ukraine-begin-pow-exchange-with-young-soldiers-a89389",
              "words": "dirty games",
            },
          ],
          "speakers": [
            {
              "id": "organisation:ukraine",
              "name": "Ukraine",
            },
          ],
          "status": [],
          "summary": "Russia is playing dirty.",
          "type": "ACCUSATION",
        },
      ],
    }
  `)
})

test('a quotation is checked as for an article, by the name of its speaker', async () => {
  const right = dataOf(await tools.call('check_quote', { words: 'dirty games', speaker: 'Ukraine' }))
  expect(right).toMatchObject({ outcome: 'EXACT', speaker: 'CONFIRMED' })
  const wrong = { words: 'dirty games', speaker: 'person:vladimir-medinsky' }
  expect(dataOf(await tools.call('check_quote', wrong))).toMatchObject({ outcome: 'EXACT', speaker: 'OTHER' })
})

test('a disputed statement says so', async () => {
  const { disputes } = dataOf(await tools.call('disputes', {})) as { disputes: { statements: object[] }[] }
  expect(disputes[0]?.statements[1]).toMatchObject({ status: ['DISPUTED'] })
})

test('what a name means is told with how', async () => {
  expect(dataOf(await tools.call('who_is', { name: 'Zelensky' }))).toMatchObject({
    actors: [{ id: 'person:volodymyr-zelensky', kind: 'PERSON', how: 'PART_OF_NAME' }],
  })
})

test.each([
  ['said_by', { speaker: 'person:volodymyr-zelensky' }, 'statements'],
  ['events', {}, 'events'],
  ['search', { query: 'exchange' }, 'results'],
  ['check_draft', { text: 'He said “dirty games” and “no such words”. '.repeat(12) }, 'quotations'],
])('all of a list is had by its cursor, each once: %s', async (name, args, list) => {
  const all: string[] = []
  let cursor: unknown
  let pages = 0
  do {
    const data = dataOf(await tools.call(name, cursor === undefined ? args : { ...args, cursor }))
    all.push(...(data[list] as object[]).map((each) => JSON.stringify(each)))
    cursor = data.cursor
    pages += 1
  } while (cursor !== undefined)
  expect(pages).toBeGreaterThan(1)
  expect(new Set(all).size).toBe(all.length)
})

test('a record is a resource under its id', async () => {
  const read = (uri: string) => tools.client.readResource({ uri })
  const { contents } = await read('on-record://record/event:istanbul-talks-2025-06-02')
  const [content] = contents as readonly { mimeType: string; text: string }[]
  expect(content?.mimeType).toBe('application/json')
  expect(JSON.parse(content?.text ?? '')).toMatchObject({ kind: 'Event', status: 'REPORTED', revision: 1 })
  expect((await tools.client.listResourceTemplates()).resourceTemplates).toMatchObject([
    { uriTemplate: 'on-record://record/{id}' },
  ])
  await expect(read('on-record://record/event:none')).rejects.toThrow('There is no record with this id.')
  await expect(read('file:///etc/passwd')).rejects.toThrow('A record is at on-record://record/{id}.')
})

test.each([
  ['search', {}, 'query: it is missing; give a string.'],
  ['who_is', { name: 5 }, 'name: Invalid input: expected string, received number.'],
  ['search', { query: 'x', kinds: ['ALL'] }, 'kinds.0: Invalid option: expected one of'],
  ['search', { query: 'x', limit: 5 }, 'arguments: Unrecognized key: \\"limit\\".'],
  [
    'who_is',
    { name: 'Ada', cursor: 'x' },
    'cursor: pass the cursor of an answer unchanged, or leave it out.',
  ],
  // In the terms of the tool, not of the API that it asks.
  [
    'said_by',
    { speaker: 'person:nobody' },
    'speaker: nothing in this graph has the id \\"person:nobody\\", so nothing is found by it. Look its id up with search or who_is.',
  ],
  ['said_by', { speaker: 'Zelensky' }, 'speaker: \\"Zelensky\\" is not the id of a record.'],
  [
    'said_by',
    { speaker: 'topic:mediation' },
    'speaker: \\"topic:mediation\\" is the id of a topic. Give that of a person or an organisation or a group.',
  ],
  [
    'said_by',
    { speaker: 'person:volodymyr-zelensky', from: 'June' },
    'from: \\"June\\" is not a date in an accepted form.',
  ],
  ['statement', { id: 'person:volodymyr-zelensky' }, 'There is no statement'],
  ['disputes', { about: 'zelensky' }, 'about: \\"zelensky\\" is not the id of a record'],
  ['events', { to: 'June' }, 'to: \\"June\\" is not a date in an accepted form.'],
  ['events', { cursor: 'WzFd' }, 'cursor: this is not a valid cursor'],
  ['propose_statement', {}, 'There is no tool with this name'],
])('a call that cannot be answered says why: %s %o', async (name, args, message) => {
  const refused = await tools.call(name, args).catch((error: Error) => error)
  const told = refused instanceof Error ? refused.message : textOf(refused)
  expect(told).toContain(message)
  expect(refused).not.toHaveProperty('structuredContent')
})

const proposal = {
  summary: 'Ukraine is said to have announced a parade of kites.',
  type: 'ANNOUNCEMENT',
  speaker: 'organisation:ukraine',
  receipts: [{ source: 'source:moscow-times-2025-06-09', words: 'a parade of kites', quoted: true }],
}

test('a proposal is recorded once, for whom it is, marked for whoever looks it over', async () => {
  const editing = await clientOf(product.api, editor, true)
  const first = dataOf(await editing.call('propose_statement', proposal))
  expect(first).toMatchObject({ recorded: true, receipts: [{ status: 'NO_TEXT', checkedHere: false }] })
  const again = dataOf(await editing.call('propose_statement', proposal))
  expect(again.id).toBe(first.id)
  const { statement } = await product.ask<{ statement: object }>(
    `query ($id: ID!) { statement(id: $id) {
      history { nodes { by } } attributions { nodes { confidenceNote } }
    } }`,
    { id: first.id },
  )
  expect(statement).toEqual({
    history: { nodes: [{ by: 'anna' }] },
    attributions: { nodes: [{ confidenceNote: 'Proposed by an agent: nobody has looked it over yet.' }] },
  })
  const found = dataOf(await editing.call('statement', { id: first.id }))
  expect(receiptsIn(found)).toMatchObject([{ words: 'a parade of kites' }])
  const absent = { ...proposal, speaker: 'person:nobody' }
  expect(textOf(await editing.call('propose_statement', absent))).toContain('person:nobody')
  await editing.close()
})

test('the mutation decides who may propose, even if the tool were listed', async () => {
  const reading = await clientOf(product.api, { name: 'rita', role: 'reader' }, true)
  const refused = await reading.call('propose_statement', proposal)
  expect(textOf(refused)).toContain('"code":"FORBIDDEN"')
  await reading.close()
})

test('a statement that was withdrawn says when and why', async () => {
  const editing = await clientOf(product.api, editor, true)
  const { id } = dataOf(await editing.call('propose_statement', { ...proposal, summary: 'Another kite.' }))
  const withdraw = 'mutation ($input: WithdrawInput!) { withdraw(input: $input) { withdrawn { id } } }'
  const variables = { input: { id, reason: 'nobody said so' } }
  await product.api.execute({ query: withdraw, variables }, undefined, editor)
  expect(dataOf(await editing.call('statement', { id }))).toEqual({
    withdrawn: { id, at: expect.any(String), reason: 'nobody said so' },
    receipts: [],
  })
  await editing.close()
})
