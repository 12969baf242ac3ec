import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookmarkAt } from '../../src/api/pipeline/bookmarks.ts'
import { createOnRecord, local, type OnRecord } from '../../src/index.ts'

let onRecord: OnRecord
beforeAll(async () => {
  onRecord = await createOnRecord()
})
afterAll(() => onRecord.close())

const query = 'mutation { createTopic(input: { name: "Talks" }) { topic { name } } }'

test('one process with a graph of its own waits for no bookmark, and gives none', async () => {
  const bookmark = bookmarkAt(9_000_000)
  expect(await onRecord.execute({ query, bookmark }, undefined, local)).toEqual({
    data: { createTopic: { topic: { name: 'Talks' } } },
  })
})

test.each([['forged'], [''], ['WzEsIkxPRyIsIi0xIl0'], ['a'.repeat(5_000)]])(
  'a bookmark that is none is told in the answer: %.20s',
  async (bookmark) => {
    const { data, errors = [] } = await onRecord.execute({ query: '{ stats { topics } }', bookmark })
    expect(data).toBeUndefined()
    expect(errors[0]).toMatchObject({
      message: expect.stringMatching(/^bookmark: this is no bookmark\. Send the `extensions\.bookmark`/),
      extensions: { code: 'BAD_USER_INPUT', argument: 'bookmark' },
    })
  },
)

test('a page of another site may send one', async () => {
  const preflight = new Request('http://localhost/', {
    method: 'OPTIONS',
    headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
  })
  const { headers } = await onRecord.handle(preflight, { origins: ['*'] })
  expect(headers.get('access-control-allow-headers')).toContain('on-record-bookmark')
})
