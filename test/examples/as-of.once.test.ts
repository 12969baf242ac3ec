import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createOnRecord, local } from '../../src/index.ts'
import { istanbul } from '../data/istanbul.ts'

const query = readFileSync('examples/as-of/what-the-record-held.graphql', 'utf8')
const id = 'statement:medinsky-2025-06-07-list-of-640'

type Held = {
  readonly statement: { readonly text: string; readonly revision: number; readonly attributions: object }
  readonly stats: { readonly changes: number }
}

test('what the record held is told of when the article went to print, and of what it was corrected to since', async () => {
  const onRecord = await createOnRecord()
  const ask = async (printed: Date): Promise<Held> => {
    const variables = { statement: id, printed: printed.toISOString() }
    const { data, errors } = await onRecord.execute({ query, variables }, undefined, local)
    expect(errors).toBeUndefined()
    return JSON.parse(JSON.stringify(data))
  }
  await onRecord.importBundle(istanbul)
  await pause(3)
  const printed = new Date()
  await pause(3)
  const correction = `mutation { updateStatement(input: { id: "${id}", revision: 1, text: "He gave a list." }) { __typename } }`
  expect((await onRecord.execute({ query: correction }, undefined, local)).errors).toBeUndefined()

  const [then, now] = [await ask(printed), await ask(new Date())]
  const original = istanbul.statements?.find((statement) => statement.id === id)?.text
  expect([then.statement.text, then.statement.revision]).toEqual([original, 1])
  expect([now.statement.text, now.statement.revision]).toEqual(['He gave a list.', 2])
  expect(now.statement.attributions).toEqual(then.statement.attributions)
  expect(now.stats.changes).toBe(then.stats.changes + 1)
  await onRecord.close()
})
