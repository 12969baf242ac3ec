import { afterAll, beforeAll, expect, test } from 'vitest'
import { importBundle } from '../../src/import/import.ts'
import { relation, statement } from '../bundle/small-bundle.ts'
import { uncertain } from '../support/graphs/uncertain.ts'
import { openProduct, type TestProduct } from '../support/product.ts'
import { elementsOf, metaOf, pagesOver } from '../support/reading-room.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(uncertain)
})
afterAll(() => product.close())

test('a statement of nobody for certain says so, and who it may have been, how likely and why', async () => {
  const { text, body } = await pagesOver(product.api).get('/read/statement:unclear')
  expect(text).toContain('It is not certain who spoke.')
  expect(text).toMatch(
    /Ben, spokesman: likely the speaker \(55 to 80 %\)\. The Daily says that a spokesman spoke, and there are two\./,
  )
  expect(text).toMatch(/Ada: unlikely to be the speaker \(20 to 45 %\)\. She was abroad that day\./)
  const [heading = ''] = /<h1[\s\S]*?<\/h1>/.exec(body) ?? []
  expect(heading).toContain('Somebody')
  expect(heading + JSON.stringify(metaOf(body))).not.toMatch(/Ada|Ben/)
})

test('a candidate’s page does not list it, and a list names nobody for it', async () => {
  const pages = pagesOver(product.api)
  expect((await pages.get('/read/person:ben')).text).toContain('No source recorded here reports anything')
  expect((await pages.get('/read/new')).text).toMatch(/Statements added Somebody Russia plays foul\./)
})

test('the office at the time stands with whoever spoke', async () => {
  const { text } = await pagesOver(product.api).get('/read/statement:unclear')
  expect(text).toMatch(/Recorded for that time: spokesman of Ukraine \(from 2024, no end given\)\./)
})

test('two of whom nobody knows who they were are two in the figure of who answers whom', async () => {
  const other = statement('other', {
    speakers: [],
    candidates: [{ actor: 'person:ben', likelihood: 'LIKELY', basis: 'He was there.' }],
  })
  const answers = ['unclear', 'other'].map((slug) =>
    relation({
      id: `relation:${slug}`,
      from: `statement:${slug}`,
      to: 'statement:certain',
      receipts: [`attribution:${slug}-daily`],
    }),
  )
  const whole = { ...uncertain, statements: [...(uncertain.statements ?? []), other], relations: answers }
  expect((await importBundle(product.store, whole)).problems).toEqual([])
  const { body } = await pagesOver(product.api).get('/read/relation:unclear')
  const drawn = elementsOf(body, 'text').map((each) => each.text)
  expect(drawn).toEqual(['Who answers', 'Whom', 'Somebody', 'Somebody', 'Ada', '1', '2'])
})
