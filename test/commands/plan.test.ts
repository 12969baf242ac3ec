import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planExamples } from '../../src/commands/plan.ts'
import { istanbul } from '../data/istanbul.ts'
import { openProduct, type TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openProduct(istanbul)
})
afterAll(() => product.close())

const examples = readdirSync('examples')
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => readFileSync(`examples/${name}`, 'utf8'))

/** What is read for each example. */
async function readsOfExamples() {
  const reads: string[] = []
  for (const example of examples) reads.push(...(await product.roundTrips(example)).flat())
  return reads
}

test('a server has asked for all that the examples read before somebody asks for them', async () => {
  const reads = await readsOfExamples()
  product.rounds()
  const asked: string[] = []
  const stop = planExamples({
    execute: async (request, _signal, viewer) => {
      asked.push(String(request.query))
      return product.api.execute(request, undefined, viewer)
    },
  })
  while (asked.length < examples.length) await new Promise(setImmediate)
  await stop()
  const planned = product.rounds().flat()
  expect(planned.length).toBeGreaterThan(examples.length)
  expect(reads.filter((read) => !planned.includes(read))).toEqual([])
})

test('stopped, it asks for nothing more, and has been answered', async () => {
  let [asked, answered] = [0, 0]
  const stop = planExamples({
    execute: async (request) => {
      asked++
      const answer = await product.api.execute(request)
      answered++
      return answer
    },
  })
  await stop()
  expect([asked, answered]).toEqual([1, 1])
})
