import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleText } from '../../src/bundle/canonical.ts'
import { createOnRecord } from '../../src/index.ts'
import { engine, neo4jAddress, openTestStore } from '../support/engines.ts'
import { generatedBundle } from './generated-bundle.ts'

const bundle = generatedBundle(300)
let directory: string
let file: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'on-record-test-'))
  file = join(directory, 'bundle.json')
  await writeFile(file, bundleText(bundle))
  const store = await openTestStore()
  await store.close()
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const graph = () => ({
  directory: join(directory, 'graph'),
  ...(engine === 'neo4j' && { neo4j: neo4jAddress() }),
})

function environment() {
  const { NEO4J_URI: _uri, ...env } = process.env
  if (engine === 'embedded') return { ...env, ON_RECORD_DATA: join(directory, 'graph') }
  const { uri, username, password } = neo4jAddress()
  return {
    ...env,
    NEO4J_URI: uri,
    ...(username && { NEO4J_USERNAME: username, NEO4J_PASSWORD: password }),
  }
}

/** Runs the importer, and kills it when it has told its progress so many times; the code it ended with. */
function runImport(killAfter = Number.POSITIVE_INFINITY) {
  return new Promise<{ code: number | null; told: number; said: string }>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'import', file], {
      env: environment(),
    })
    let told = 0
    let said = ''
    child.stdout.on('data', (text) => {
      said += text
    })
    child.stderr.on('data', (text: Buffer) => {
      said += text
      told += String(text).split('records\n').length - 1
      if (told >= killAfter) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, told, said }))
  })
}

async function exported(): Promise<string> {
  const onRecord = await createOnRecord(graph())
  const pieces: string[] = []
  const { title, description } = bundle
  for await (const piece of onRecord.exportBundle({ title, description })) pieces.push(piece)
  await onRecord.close()
  return pieces.join('')
}

test('an import that is killed again and again leaves whole records only, and the next one completes it', async () => {
  for (const killAfter of [1, 2, 3]) {
    expect(await runImport(killAfter)).toMatchObject({ code: null })
    const held = JSON.parse(await exported())
    const receipts = new Map(bundle.statements?.map(({ id, attributions }) => [id, attributions.length]))
    for (const { id, attributions = [] } of held.statements ?? [])
      expect([id, attributions.length]).toEqual([id, receipts.get(id)])
  }
  const last = await runImport()
  expect(last).toMatchObject({ code: 0 })
  expect(last.said).toMatch(/ [1-9]\d* created, 0 updated, [1-9]\d* unchanged\./)
  expect(await exported()).toBe(bundleText(bundle))
}, 180_000)
