import { afterEach, beforeEach, expect, test } from 'vitest'
import { local } from '../../src/domain/viewers.ts'
import { importBundle } from '../../src/import/import.ts'
import { relation, bundle as small } from '../bundle/small-bundle.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { elementsOf, pagesOver } from '../support/reading-room.ts'

let product: TestProduct
let pages: ReturnType<typeof pagesOver>
beforeEach(async () => {
  product = await openProduct(small())
  pages = pagesOver(product.api)
})
afterEach(() => product.close())

async function write(name: string, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`
  const { errors } = await product.api.execute({ query, variables: { input } }, undefined, local)
  expect(errors).toBeUndefined()
}

test('a revision keeps its wording, and says that there is a newer one', async () => {
  expect((await pages.card('/card/statement:a@1')).text).not.toContain('revision')
  await write('updateStatement', { id: 'statement:a', revision: 1, text: 'Russia is unfair.' })
  const { text } = await pages.card('/card/statement:a@1')
  expect(text).toContain('Russia plays foul.')
  expect(text).toContain('The wording of revision 1. The newest is revision 2.')
  expect(text).toContain('Disputed. Ukraine is reported to have said (summary): Russia plays foul.')
  expect((await pages.card('/card/statement:a')).text).toContain('Russia is unfair.')
})

test('whether it is disputed is told as of now, at every revision', async () => {
  await write('updateStatement', { id: 'statement:a', revision: 1, text: 'Russia is unfair.' })
  await write('withdraw', { id: 'relation:b-rebuts-a', reason: 'It answers something else.' })
  expect((await pages.card('/card/statement:a@1')).text).not.toContain('Disputed')
})

test('a redaction shows to whoever has the card already', async () => {
  for (const name of ['statement:a', 'statement:a@1']) {
    const { headers } = await pages.card(`/card/${name}`)
    expect(headers['cache-control']).toBe('no-cache')
    expect(await pages.card(`/card/${name}`, headers.etag)).toMatchObject({ status: 304, body: '' })
  }
  const { headers } = await pages.card('/card/statement:a@1')
  await write('redact', { id: 'statement:a', reason: 'A court ordered it.' })
  for (const name of ['statement:a', 'statement:a@1']) {
    const { status, body, text } = await pages.card(`/card/${name}`, headers.etag)
    expect(status).toBe(410)
    expect(text).toMatch(
      /^This statement has been withdrawn\. Its words are not shown any more\. Withdrawn on .*, because: A court ordered it\. Made unreadable on /,
    )
    expect(body).not.toMatch(/Russia plays foul|dirty games|Ukraine/)
    expect(await pages.oembed({ url: `https://example.org/read/${name}` })).toMatchObject({
      status: 404,
      answer: { error: 'There is nothing at this address that has a card.' },
    })
  }
})

test('a dispute of which one side was redacted shows nothing of either, to whoever has its card already', async () => {
  const dispute = '/card/relation:b-rebuts-a'
  const { status: before, headers, text: both } = await pages.card(dispute)
  expect(before).toBe(200)
  expect(both.match(/Russia plays foul/g)).toHaveLength(2)
  await write('redact', { id: 'statement:a', reason: 'A court ordered it.' })
  const { status, body, text } = await pages.card(dispute, headers.etag)
  expect(status).toBe(410)
  expect(text).toMatch(
    /^This relation between two statements has been withdrawn\..* because: A court ordered it\./,
  )
  expect(body).not.toMatch(/Russia plays foul|dirty games|Ukraine/)
  expect(await pages.oembed({ url: 'https://example.org/read/relation:b-rebuts-a' })).toMatchObject({
    status: 404,
  })
})

test('a dispute that was put otherwise since says so at the revision that was asked for', async () => {
  expect((await pages.card('/card/relation:b-rebuts-a@1')).text).not.toContain('revision')
  await importBundle(product.store, small({ relations: [relation({ certainty: 'UNSURE' })] }))
  const { text } = await pages.card('/card/relation:b-rebuts-a@1')
  expect(text).toContain('The second disputes the first, as an editor judges it.')
  expect(text).toContain('Put side by side as in revision 1. The newest is revision 2.')
  expect((await pages.card('/card/relation:b-rebuts-a')).text).toContain('The second may dispute the first')
})

test('a withdrawn statement says so in place of the words', async () => {
  await write('withdraw', { id: 'statement:a', reason: 'It was recorded twice.' })
  const { status, text } = await pages.card('/card/statement:a@1')
  expect(status).toBe(410)
  expect(text).toMatch(/^This statement has been withdrawn\. .* because: It was recorded twice\./)
  expect(text).not.toContain('foul')
})

test('a revision that named what was redacted since shows nothing of it', async () => {
  await write('updateStatement', { id: 'statement:a', revision: 1, about: ['organisation:ukraine'] })
  await write('createTopic', { id: 'topic:secret', name: 'A secret' })
  await write('updateStatement', { id: 'statement:a', revision: 2, about: ['topic:secret'] })
  await write('updateStatement', { id: 'statement:a', revision: 3, about: [] })
  await write('redact', { id: 'topic:secret', reason: 'A court ordered it.' })
  const { status, text } = await pages.card('/card/statement:a@3')
  expect(status).toBe(410)
  expect(text).toContain('The wording of revision 3 cannot be shown.')
  const page = await pages.get('/read/statement:a@3')
  expect(page).toMatchObject({ status: 410 })
  expect(page.text).toContain('Revision 3 cannot be shown')
  expect(await pages.card('/card/statement:a@4')).toMatchObject({ status: 200 })
})

test('a reference with its revision and day leads to the wording that it was copied with', async () => {
  const { text: copied } = await pages.get('/read/statement:a')
  const [, address = '', day = ''] = /(https:\S+@1), revision 1 of ([^)]+)\)/.exec(copied) ?? []
  await write('updateStatement', { id: 'statement:a', revision: 1, text: 'Russia is unfair.' })
  const { status, text } = await pages.get(new URL(address).pathname)
  expect(status).toBe(200)
  expect(text).toContain('This is revision 1, as it stood before it was changed. The newest is revision 2.')
  expect(text).toContain('Russia plays foul.')
  expect(text).not.toContain('Russia is unfair.')
  expect(text).toContain(`History ${day}: added`)
})

test('a page of a revision is marked as older, kept from search engines, and leads to the newest', async () => {
  await write('updateStatement', { id: 'statement:a', revision: 1, text: 'Russia is unfair.' })
  const { status, text, body } = await pages.get('/read/statement:a@1')
  expect(status).toBe(200)
  expect(text).toContain(
    'An earlier version. This is revision 1, as it stood before it was changed. The newest is revision 2.',
  )
  expect(text).toContain('Russia plays foul.')
  expect(elementsOf(body, 'a')).toContainEqual({
    attributes: { href: '../read/statement:a' },
    text: 'The newest is revision 2',
  })
  expect(elementsOf(body, 'link')).toContainEqual({
    attributes: { rel: 'canonical', href: 'https://example.org/read/statement:a' },
    text: '',
  })
  expect(elementsOf(body, 'meta')).toContainEqual({
    attributes: { name: 'robots', content: 'noindex' },
    text: '',
  })
  const newest = await pages.get('/read/statement:a@2')
  expect(newest.text).toContain('Revision 2, the newest.')
  expect(newest.text).toContain('https://example.org/read/statement:a@2, revision 2 of')
  expect(await pages.get('/read/statement:a@3')).toMatchObject({ status: 404 })
})

test('other records too are shown as they stood', async () => {
  await write('updateOrganisation', { id: 'organisation:ukraine', revision: 1, name: 'Ukraine (state)' })
  const { text } = await pages.get('/read/organisation:ukraine@1')
  expect(text).toContain('An earlier version.')
  expect(text).toMatch(/Organisation.* Ukraine (?!\(state\))/)
})
