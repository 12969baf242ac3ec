import { expect, test } from 'vitest'
import { followGuide } from '../../tools/docs/add-a-field.ts'

test('whoever does what the guide tells has a new field that is asked for and answered', async () => {
  expect(await followGuide()).toMatch(/Tests\s+1 passed \(1\)/)
}, 180_000)
