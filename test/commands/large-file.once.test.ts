import { expect, test } from 'vitest'
import { run } from '../support/cli.ts'

test('a file of 200 MB is read in the memory of a small one', async () => {
  const description = 'x'.repeat(1_500)
  function* large() {
    yield `${JSON.stringify({ format: 'on-record-bundle/1', title: 'T', description: 'D' })}\n`
    for (let each = 0; each < 130_000; each += 1)
      yield `${JSON.stringify({ person: { id: `person:p-${each}`, name: 'Ada', description } })}\n`
  }
  const settings = { NODE_OPTIONS: '--max-old-space-size=96' }
  const { code, out, err } = await run(['validate', '-'], settings, undefined, large())
  expect([code, out, err]).toEqual([0, 'standard input is valid.\n', ''])
})
