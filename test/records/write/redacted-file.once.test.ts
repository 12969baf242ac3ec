import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { local } from '../../../src/domain/viewers.ts'
import { createOnRecord, type OnRecord } from '../../../src/index.ts'

let directory: string
let onRecord: OnRecord
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'on-record-redacted-'))
  onRecord = await createOnRecord({ directory })
})
afterEach(async () => {
  await onRecord.close()
  rmSync(directory, { recursive: true })
})

/** In a text, a role, a text's words that are folded for the search, a passage, and a source's kept text. */
const secrets = ['xanthippe', 'jabberwock', 'zugzwang', 'quixotic', 'kumquat']

const record = `mutation {
  recordStatement(input: {
    id: "statement:secret", text: "Xanthippe lives with the jabberwock.", type: CLAIM
    persons: [{ id: "person:pat", name: "Pat Example" }]
    sources: [{ id: "source:letter", sourceKind: DOCUMENT, text: { content: "Pat wrote of quixotic kumquats." } }]
    speakers: [{ actor: "person:pat", role: "zugzwang" }]
    attributions: [{ source: "source:letter", channel: DOCUMENT, passages: [{ exact: "quixotic kumquats" }] }]
    idempotencyKey: "one"
  }) { statement { id } }
}`
const redaction =
  'mutation { redact(input: { id: "statement:secret", reason: "By order of a court." }) { alsoRedacted } }'

async function execute(query: string) {
  const { errors } = await onRecord.execute({ query }, undefined, local)
  expect(errors).toBeUndefined()
}

/** The secrets that can be read in the files of the directory, whatever their layout. */
function readable(): string[] {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  )
  const bytes = files
    .map((file) => readFileSync(join(file.parentPath, file.name), 'latin1').toLowerCase())
    .join()
  return secrets.filter((secret) => bytes.includes(secret))
}

test('no file of the embedded store holds a word of what was redacted, while it is open and after', async () => {
  await execute(record)
  expect(readable()).toEqual(secrets)
  await execute(redaction)
  expect(readable()).toEqual([])
  await onRecord.close()
  expect(readable()).toEqual([])
})

test('who reads and writes while the file is written anew notices nothing', async () => {
  await execute(record)
  const ask = () => execute('{ search(query: "pat") { nodes { id } } stats { statements } }')
  const write = (name: string) =>
    execute(`mutation { createTopic(input: { name: "${name}" }) { topic { id } } }`)
  const names = Array.from({ length: 10 }, (_, index) => `Topic ${index}`)
  await Promise.all([...names.map(write), ...names.map(ask), execute(redaction), ...names.map(ask)])
  const { data } = await onRecord.execute({ query: '{ topics { totalCount } }' })
  expect(data).toEqual({ topics: { totalCount: 10 } })
})

test('nor where the words were in its file, and not just in its journal', async () => {
  await execute(record)
  await onRecord.close()
  onRecord = await createOnRecord({ directory })
  expect(readable()).toEqual(secrets)
  await execute(redaction)
  expect(readable()).toEqual([])
})
