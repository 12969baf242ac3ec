import { afterAll, beforeAll, expect, test } from 'vitest'
import { readingRoom } from '../../src/pages/pages.ts'
import { planPages } from '../../src/pages/planning.ts'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { newsroom, pagesOver } from '../support/reading-room.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(istanbul)
})
afterAll(() => product.close())

/** One page of each kind, of other records than those that are looked at to plan them. */
const addresses = [
  '/read',
  '/read/new',
  '/read/names',
  '/read/timeline',
  '/read/timeline?of=event:prisoner-exchange-2025-06',
  '/read/timeline?of=organisation:russia',
  '/read/timeline?of=topic:mediation',
  '/read/timeline?of=place:istanbul',
  '/read/search?q=exchange',
  '/read/connections?from=person:volodymyr-zelensky&to=organisation:ukraine',
  '/read/network?of=organisation:russia',
  '/read/statement:zelensky-exchange-complex',
  '/read/person:volodymyr-zelensky',
  '/read/organisation:russia',
  '/read/group:analysts',
  '/read/event:prisoner-exchange-2025-06',
  '/read/source:moscow-times-2025-06-09',
  '/read/topic:mediation',
  '/read/place:istanbul',
]

test('a server has asked what each kind of page asks before somebody looks at one', async () => {
  const pages = readingRoom(product.api.execute, newsroom)
  const looked: string[] = []
  const stop = planPages(
    {
      answer: async (request) => {
        const reply = await pages.answer(request)
        const [kind = ''] = (request.query.get('of') ?? '').split(':')
        const [name = ''] = request.name.split(':')
        looked.push(name === 'timeline' && kind ? `timeline of ${kind}` : name)
        return reply
      },
    },
    product.api.execute,
  )
  while (!looked.includes('timeline of place')) await new Promise(setImmediate)
  await stop()
  expect(looked).toEqual([
    ...[
      '',
      'new',
      'names',
      'timeline',
      'search',
      'suggestions',
      'search',
      'connections',
      'connections',
      'network',
    ],
    ...['person', 'organisation', 'group', 'statement', 'event', 'source', 'relation', 'topic', 'place'],
    ...['timeline of event', 'timeline of person', 'timeline of topic', 'timeline of place'],
  ])
  const planned = new Set(product.rounds().flat())
  for (const address of addresses) {
    expect((await pagesOver(product.api).get(address)).status, address).toBe(200)
    const asked = product.rounds().flat()
    expect(
      asked.filter((query) => !planned.has(query)),
      address,
    ).toEqual([])
  }
})
