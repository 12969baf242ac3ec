import { afterEach, beforeEach, expect, test } from 'vitest'
import { backupText, restoreBackup } from '../../src/backup/backup.ts'
import { exportBundle } from '../../src/export/export.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { surroundingsOfReceipt } from '../../src/records/checks.ts'
import { redact } from '../../src/records/write/redacting.ts'
import type { Texts } from '../../src/verification/texts.ts'
import { verifyGraph } from '../../src/verification/verify-graph.ts'
import { bundle, passage, statement } from '../bundle/small-bundle.ts'
import { openTestStore } from '../support/engines.ts'

const article = `# The quay stays shut

The mayor said on Monday that “the quay will not open” before spring.

We were promised forty jobs.

Asked about the crates, the company said “no comment”. The harbour master said “no comment” as well.
`

const words: Readonly<
  Record<string, { readonly exact: string; readonly quoted: boolean; readonly prefix?: string }>
> = {
  quay: { exact: 'the quay will not open', quoted: true },
  monday: { exact: 'Monday', quoted: false },
  jobs: { exact: 'We were promised forty jobs.', quoted: false },
  company: { exact: 'no comment', quoted: true, prefix: 'company said “' },
  master: { exact: 'no comment', quoted: true, prefix: 'master said “' },
}

const receipts = bundle({
  statements: Object.entries(words).map(([slug, given]) => ({
    ...statement(slug),
    attributions: statement(slug).attributions.map((one) => ({
      ...one,
      passages: [passage({ ...given, status: 'NO_TEXT' })],
    })),
  })),
  relations: [],
})

const textsOf =
  (raw: string): Texts =>
  async (id) =>
    id === 'source:daily' ? { raw, format: 'MARKDOWN' } : null

let store: GraphStore
beforeEach(async () => {
  store = await openTestStore()
})
afterEach(() => store.close())

const importedWith = async (texts?: Texts) =>
  expect((await importBundle(store, receipts, 'anna', { texts })).problems).toEqual([])

/** What became of the receipts that changed, after the article was verified as it then was. */
async function verified(raw: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for await (const { changes } of verifyGraph(store, { by: 'carla', texts: textsOf(raw) }))
    for (const { receipt, before, now, isWorse } of changes)
      found[receipt.replace(/^attribution:|-daily$/g, '')] = `${before} -> ${now}${isWorse ? ', worse' : ''}`
  return found
}

async function exported(): Promise<string> {
  let text = ''
  for await (const piece of exportBundle(store)) text += piece
  return text
}

const addedTo = (text: string, before: string, line: string) => text.replace(before, `${line}\n\n${before}`)
const moved = 'VERBATIM -> MOVED'

test('after a line is added to the article all that was left alone has moved, and only what changed is worse', async () => {
  await importedWith(textsOf(article))
  const edited = addedTo(article, 'The mayor', 'Corrected on Tuesday.').replace('forty jobs', 'fifty jobs')
  expect(await verified(edited)).toEqual({
    quay: moved,
    monday: moved,
    jobs: 'VERBATIM -> NOT_FOUND, worse',
    company: moved,
    master: moved,
  })
  expect(await verified(edited)).toEqual({})
})

test('edited again and again next to it, a passage is known again; and where it was when the edits are undone', async () => {
  await importedWith(textsOf(article))
  const above = addedTo(article, 'We were promised', 'A paragraph that came before it.')
  const below = addedTo(above, 'Asked about', 'A paragraph that came after it.')
  expect(await verified(above)).toMatchObject({ jobs: moved })
  expect(await verified(below)).toEqual({})
  expect(await verified(article)).toEqual({
    jobs: 'MOVED -> VERBATIM',
    company: 'MOVED -> VERBATIM',
    master: 'MOVED -> VERBATIM',
  })
})

test('of twins the one that stays is not taken for the one that was deleted', async () => {
  await importedWith(textsOf(article))
  expect(
    await verified(article.replace('Asked about the crates, the company said “no comment”. ', '')),
  ).toEqual({
    company: 'VERBATIM -> SOURCE_CHANGED, worse',
    master: moved,
  })
})

test('what was imported without the text knows what stands around it when it was verified once', async () => {
  await importedWith()
  await verified(article)
  expect(await verified(`New.\n\n${article}`)).toMatchObject({ quay: moved, jobs: moved })
})

test('imported again with the edited article, receipts are found as when they are verified', async () => {
  await importedWith(textsOf(article))
  const whole = JSON.parse(await exported())
  const edited = `New.\n\n${article}`
  expect((await importBundle(store, whole, 'anna', { texts: textsOf(edited) })).problems).toEqual([])
  const statuses = JSON.parse(await exported()).statements.map(
    (each: { attributions: { passages: { status: string }[] }[] }) =>
      each.attributions.flatMap(({ passages }) => passages.map(({ status }) => status)),
  )
  expect(statuses.flat()).toEqual(Object.keys(words).map(() => 'MOVED'))
})

test('what stands around passages is in no export, but in a backup', async () => {
  await importedWith(textsOf(article))
  const kept = await surroundingsOfReceipt(store, 'attribution:quay-daily')
  expect(kept).toContain('said on Monday that')
  expect(await exported()).not.toContain('said on Monday that')
  let backup = ''
  for await (const piece of backupText(store)) backup += piece
  await store.close()
  store = await openTestStore()
  await restoreBackup(store, async function* () {
    yield backup
  })
  expect(await surroundingsOfReceipt(store, 'attribution:quay-daily')).toBe(kept)
})

test('a redaction erases what stands around the other passages of the source, and none is kept of it again', async () => {
  await importedWith(textsOf(article))
  await redact(store, 'statement:monday', { writeId: 'redaction', by: 'emil', reason: 'A court said so.' })
  expect(await surroundingsOfReceipt(store, 'attribution:quay-daily')).toBeNull()
  await verified(article)
  expect(await surroundingsOfReceipt(store, 'attribution:quay-daily')).toBeNull()
})

test('passages that stand in several places are imported as AMBIGUOUS where that is asked for, and stay so', async () => {
  const [attribution] = statement('a').attributions
  const attributions = [{ ...attribution, passages: [{ exact: 'no comment' }] }]
  const open = { ...bundle({ relations: [] }), statements: [{ ...statement('a'), attributions }] }
  const refused = await importBundle(store, open, 'anna', {
    texts: textsOf(article),
    allows: { ambiguous: false },
  })
  expect(refused.problems).toMatchObject([
    { mend: expect.stringMatching(/ Or leave it open, with --allow ambiguous\.$/) },
  ])
  const allowed = { texts: textsOf(article), allows: { ambiguous: true } }
  expect((await importBundle(store, open, 'anna', allowed)).problems).toEqual([])
  const [written] = JSON.parse(await exported()).statements
  expect(written.attributions[0].passages).toEqual([
    { part: 'CONTENT', exact: 'no comment', quoted: true, status: 'AMBIGUOUS' },
  ])
  expect((await importBundle(store, open, 'anna', allowed)).unchanged.length).toBeGreaterThan(0)
  expect(await verified(article)).toEqual({})
  // One of the two is gone, and nothing tells which of them was meant.
  expect(await verified(article.replace(' The harbour master said “no comment” as well.', ''))).toEqual({
    a: 'AMBIGUOUS -> SOURCE_CHANGED',
  })
})
