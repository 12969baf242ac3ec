import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check } from '../../src/commands/drafts/check.ts'
import { createOnRecord, type OnRecord } from '../../src/index.ts'
import { type Serving, serve } from '../../src/server/http.ts'
import { translated } from '../support/graphs/translated.ts'

let onRecord: OnRecord
let serving: Serving
let draft: string

beforeAll(async () => {
  draft = join(await mkdtemp(join(tmpdir(), 'on-record-check-')), 'draft.md')
  onRecord = await createOnRecord({})
  expect((await onRecord.importBundle(translated)).problems).toEqual([])
  serving = await serve({
    api: onRecord.api,
    host: '127.0.0.1',
    port: 0,
    playgroundDirectory: '/nowhere',
  })
})
afterAll(async () => {
  await serving.close()
  await onRecord.close()
})

async function checked(text: string) {
  await writeFile(draft, text)
  const lines: string[] = []
  const print = (line: string) => lines.push(line)
  const code = await check({ operands: [draft], options: {}, server: serving.url, print })
  return [`exit code ${code}`, ...lines.map((line) => line.replace(draft, 'draft.md'))].join('\n')
}

test('a recorded translation may be quoted, and its original stands below it', async () => {
  expect(
    await checked('“We stand ready to collect the bodies of the fallen soldiers,” said Ada Marlow.'),
  ).toMatchInlineSnapshot(`
    "exit code 0
       1  PUNCTUATION   CONFIRMED    “We stand ready to collect the bodies of the fallen soldiers,”
          the passage: “We stand ready to collect the bodies of the fallen soldiers”
          Ada Marlow: words recorded (NO_TEXT) from The Wire, undated; as its bundle claims, not checked here (attribution:ready-wire)
          translated from Russian, by The Wire: “Мы готовы забрать тела погибших солдат” The Agency, 2025-06-07 (attribution:ready-agency)
    draft.md: 1 quotation: 1 PUNCTUATION; speakers: 1 CONFIRMED."
  `)
})

test('another translation does not pass: it is to be compared with the original', async () => {
  expect(
    await checked('Ada Marlow said: “We are ready to take the bodies of our fallen soldiers.”'),
  ).toMatchInlineSnapshot(`
    "exit code 1
       1  OTHER_TRANSLATION CONFIRMED    “We are ready to take the bodies of our fallen soldiers.”
          The recorded words are themselves a translation from Russian, by The Wire. These may be another translation of the same words: only the original can show whether they are.
          We [-stand-] {+are+} ready to [-collect-] {+take+} the bodies of [-the-] {+our+} fallen soldiers.
          Ada Marlow: words recorded (NO_TEXT) from The Wire, undated; as its bundle claims, not checked here (attribution:ready-wire)
          translated from Russian, by The Wire: “Мы готовы забрать тела погибших солдат” The Agency, 2025-06-07 (attribution:ready-agency)
    draft.md: 1 quotation: 1 OTHER_TRANSLATION; speakers: 1 CONFIRMED."
  `)
})

test('a negation makes it an alteration, of words that are themselves a translation', async () => {
  expect(
    await checked('Ada Marlow said: “We are not prepared to bring home 640 dead soldiers of Russia.”'),
  ).toMatchInlineSnapshot(`
    "exit code 1
       1  ALTERED       CONFIRMED    “We are not prepared to bring home 640 dead soldiers of Russia.”
          The recorded words are themselves a translation from Ukrainian (itself a translation), by our correspondent. Compare these words with the original.
          We are {+not+} prepared to bring home 640 dead soldiers of Russia.
          Ada Marlow: words recorded (NO_TEXT) from source:paper, undated; as its bundle claims, not checked here (attribution:ready-paper)
          translated from Ukrainian (itself a translation), by our correspondent: “Ми готові забрати тіла загиблих солдатів” source:portal, undated (attribution:ready-portal)
    draft.md: 1 quotation: 1 ALTERED; speakers: 1 CONFIRMED."
  `)
})

test('words in the language of the original are compared with it as ever', async () => {
  expect(
    await checked('«Мы готовы забрать тела наших погибших солдат», — сказала Ада Марлоу.'),
  ).toMatchInlineSnapshot(`
    "exit code 1
       1  ALTERED       UNCONFIRMED  “Мы готовы забрать тела наших погибших солдат”
          The draft attributes these words to “Ада Марлоу”. This graph has them from Ada Marlow, and it is not clear whether they are the same.
          Мы готовы забрать тела {+наших+} погибших солдат
          Ada Marlow: words recorded (NO_TEXT) from The Agency, 2025-06-07; as its bundle claims, not checked here (attribution:ready-agency)
    draft.md: 1 quotation: 1 ALTERED; speakers: 1 UNCONFIRMED."
  `)
})
