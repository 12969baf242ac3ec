import { afterAll, beforeAll, expect, test } from 'vitest'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { elementsOf, pagesOver } from '../support/reading-room.ts'

let product: TestProduct
let pages: ReturnType<typeof pagesOver>
beforeAll(async () => {
  product = await openProduct(istanbul)
  pages = pagesOver(product.api)
})
afterAll(() => product.close())

const medinsky = 'person:vladimir-medinsky'
const between = (to: string, more = '') => `/read/connections?from=${medinsky}&to=${to}${more}`

test('each hop is a sentence with what makes it and the words of its receipt', async () => {
  const { status, text } = await pages.get(between('person:volodymyr-zelensky'))
  expect(status).toBe(200)
  expect(text).toContain('How are Vladimir Medinsky and Volodymyr Zelensky connected?')
  expect(text).toContain('Vladimir Medinsky – Ukraine')
  expect(text).toContain('Vladimir Medinsky spoke against Ukraine')
  expect(text).toContain('Ukraine did not show up')
  expect(text).toContain('Volodymyr Zelensky belonged to Ukraine')
})

test('no way is told from ways that nobody looked for', async () => {
  const none = await pages.get(
    '/read/connections?from=organisation:the-moscow-times&to=place:istanbul&hops=4',
  )
  expect(none.text).toContain('In no way that is recorded here')
  const more = await pages.get(between('person:volodymyr-zelensky', '&hops=4'))
  expect(more.text).toContain('The 5 shortest ways; there may be more.')
})

test('with whom is looked up by a name, whatever it is spelled like', async () => {
  const asking = await pages.get(`/read/connections?from=${medinsky}`)
  expect(asking.text).toContain('How is Vladimir Medinsky connected with …')
  const group = await pages.get('/read/connections?from=group:analysts')
  expect(group.text).toContain('How are Analysts connected with …')
  const { body } = await pages.get(between('Зеленський'))
  expect(elementsOf(body, 'a').map(({ attributes: { href } }) => href)).toContain(
    '../read/connections?from=person%3Avladimir-medinsky&to=person%3Avolodymyr-zelensky',
  )
  expect((await pages.get(between('Nobody'))).text).toContain('Nothing here has such a name.')
})

test('an actor leads to whom else it is connected with', async () => {
  const { body } = await pages.get(`/read/${medinsky}`)
  const links = elementsOf(body, 'a').map(({ attributes: { href } }) => href)
  expect(links).toContain('../read/connections?from=person%3Avladimir-medinsky')
  expect(links).toContain('../read/network?of=person%3Avladimir-medinsky&by=TALKS_ABOUT')
  const group = await pages.get('/read/group:analysts')
  expect(group.text).toContain('How Analysts are connected with somebody else')
})

test('a network is drawn, and listed with the statements of each tie', async () => {
  const { text, body } = await pages.get('/read/network?of=organisation:ukraine&by=ACCUSES')
  expect(text).toContain('Ukraine accused or condemned Russia 3')
  expect(elementsOf(body, 'path').length).toBe(5)
  expect(body).not.toContain('style="')
})

test('a network is to be had as GEXF and as JSON', async () => {
  const gexf = await pages.get('/read/network?of=organisation:ukraine&by=ACCUSES&format=gexf')
  expect(gexf.headers['content-type']).toBe('application/gexf+xml; charset=utf-8')
  expect(elementsOf(gexf.body, 'edge').map(({ attributes }) => attributes)).toContainEqual({
    id: '0',
    source: 'organisation:ukraine',
    target: 'organisation:russia',
    weight: '3',
    type: 'directed',
  })
  expect(elementsOf(gexf.body, 'node').length).toBe(5)
  const json = await pages.get('/read/network?about=topic:war-crimes&by=NAMED_TOGETHER&format=json')
  expect(JSON.parse(json.body)).toMatchObject({ edgeCount: 1, edges: [{ weight: 2, isMutual: true }] })
})

test('what has no page is refused in the terms of the address', async () => {
  expect((await pages.get('/read/connections')).status).toBe(404)
  expect((await pages.get(between('person:nobody'))).status).toBe(400)
  expect((await pages.get('/read/network')).status).toBe(400)
  expect((await pages.get('/read/network?of=organisation:ukraine&by=LOVES')).status).toBe(400)
})
