import { expect, test } from 'vitest'
import { askingBy } from '../../src/commands/remote/asking.ts'
import { SourceAtDocument } from '../../src/generated/operations.ts'

test('what is asked for each of several comes in their order, so many in one request', async () => {
  const requests: unknown[] = []
  const ask = askingBy(async (query, variables) => {
    requests.push(variables)
    const fields = [...query.matchAll(/(sourceByUrl_\d+): sourceByUrl\(url: \$(\w+)\)/g)]
    return {
      data: Object.fromEntries(fields.map(([, field, name = '']) => [field, { id: variables[name] }])),
    }
  })
  const urls = ['a', 'b', 'c'].map((url) => ({ url }))
  expect(await ask.each(SourceAtDocument, urls, 2)).toEqual(
    ['a', 'b', 'c'].map((id) => ({ sourceByUrl: { id } })),
  )
  expect(requests).toEqual([{ url_0: 'a', url_1: 'b' }, { url_0: 'c' }])
  expect(await ask.each(SourceAtDocument, [], 2)).toEqual([])
})

test('what is refused is told, though something was answered', async () => {
  const ask = askingBy(async () => ({
    data: { sourceByUrl_0: null },
    errors: [{ message: 'No such page.', extensions: { code: 'NOT_FOUND' } }],
  }))
  await expect(ask.each(SourceAtDocument, [{ url: 'a' }], 2)).rejects.toThrow('No such page.')
})
