import { readdirSync, readFileSync } from 'node:fs'
import { Kind, type OperationDefinitionNode, parse } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import * as client from '../../packages/client/src/index.ts'
import { createOnRecord } from '../../src/index.ts'
import { istanbul } from '../data/istanbul.ts'

const onRecord = await createOnRecord()
expect(await onRecord.importBundle(istanbul)).toMatchObject({ problems: [] })
afterAll(() => onRecord.close())

const folder = new URL('../../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const operation = parse(text).definitions.find(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    )
    return { name: operation?.name?.value ?? '', text }
  })

test.each(examples)('$name ships as a document that has the answer of its file', async ({ name, text }) => {
  const document = Object.entries(client).find(([exported]) => exported === `${name}Document`)?.[1]
  const answer = await onRecord.execute({ query: document as typeof client.DirtyGamesDocument })
  expect(answer.errors).toBeUndefined()
  expect(JSON.stringify(answer)).toBe(JSON.stringify(await onRecord.execute({ query: text })))
})
