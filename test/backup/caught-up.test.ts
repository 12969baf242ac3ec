import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { backupText, restoreBackup } from '../../src/backup/backup.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { keepSourceTexts, markChecked } from '../../src/records/checks.ts'
import { redact } from '../../src/records/write/redacting.ts'
import { bundle, statement } from '../bundle/small-bundle.ts'
import { note } from '../records/small-graph.ts'
import { openTestStore } from '../support/engines.ts'
import { query } from '../support/graphs/query.ts'

const digest = `sha256:${'0'.repeat(64)}`
const words = 'words that must go'

let store: GraphStore
beforeEach(async () => {
  store = await openTestStore()
  const text = { digest, format: 'PLAIN' as const, words: 3, codePoints: 15 }
  const sources = [{ id: 'source:daily', sourceKind: 'ARTICLE' as const, text }]
  const { problems } = await importBundle(
    store,
    bundle({ sources, statements: [statement('a'), statement('b'), statement('c', { text: words })] }),
  )
  expect(problems).toEqual([])
})
afterEach(async () => {
  vi.useRealTimers()
  await store.close()
})

const added = (from: number, count: number) => {
  const statements = Array.from({ length: count }, (_, index) => statement(`added-${from + index}`))
  return importBundle(store, bundle({ organisations: [], sources: [], relations: [], statements }))
}
const redactC = () => redact(store, 'statement:c', { ...note(), reason: 'It must go.' })

/** How often a backup has read all tombstones: by then it has read all records, and it does so once in each attempt. */
type Met = { times: number }

/** A store in which something happens while a backup is taken: whenever all records have been read. */
function meeting(meet: (time: number) => Promise<unknown>): {
  readonly met: Met
  readonly store: GraphStore
} {
  const met = { times: 0 }
  const read: GraphStore['read'] = async (asked, params, options) => {
    if (asked.name === 'nodesInOrder.Withdrawn') {
      met.times += 1
      await meet(met.times)
    }
    return store.read(asked, params, options)
  }
  return { met, store: { ...store, read } }
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

/** The properties of the node with an id in a backup. */
const nodeIn = (text: string, id: string) =>
  text
    .split('\n')
    .flatMap((line) => (line.startsWith('{"node"') ? [JSON.parse(line)] : []))
    .find(({ properties }) => properties.id === id)?.properties

const running = query<Record<string, never>, { backups: number; notes: number }, 'read', 'one'>(
  'read',
  'one',
  'RETURN COUNT { (:RunningBackup) } AS backups, COUNT { (:WrittenMeanwhile) } AS notes',
)

test('a check and a kept text are in a backup that had read their records before: neither is in the log', async () => {
  const source = { id: 'source:daily', digest, text: 'Said the daily.' }
  const receipt = { id: 'attribution:a-daily', digest, surroundings: '[]' }
  const { store: met } = meeting(async () => {
    await keepSourceTexts(store, [source])
    await markChecked(store, [receipt])
  })
  const text = await textOf(backupText(met))
  expect(nodeIn(text, 'source:daily')).toMatchObject({ keptText: source.text })
  expect(nodeIn(text, 'attribution:a-daily')).toMatchObject({ checkedDigest: digest, surroundings: '[]' })
  expect(text).toBe(await textOf(backupText(store)))
})

test('a redaction meanwhile begins a backup anew: it holds nothing of the words, and is whole', async () => {
  const { store: met, met: counted } = meeting(async (time) => {
    if (time === 1) await redactC()
  })
  const text = await textOf(backupText(met))
  expect(text).not.toContain(words)
  expect(text).toBe(await textOf(backupText(store)))
  expect(counted.times).toBe(2)
})

test('nobody gets a backup while something is redacted again and again', async () => {
  const { store: met } = meeting(async (time) => {
    await added(time, 1)
    await redact(store, `statement:added-${time}`, { ...note(), reason: 'It must go.' })
  })
  await expect(textOf(backupText(met))).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('Something was redacted during each of 5 attempts'),
  })
  expect(await store.read(running, {})).toEqual({ backups: 0, notes: 0 })
})

test('a backup is not whole if something is redacted while it is sent', async () => {
  let sent = ''
  const sending = async () => {
    for await (const piece of backupText(store)) {
      if (sent === '' && piece !== '') await redactC()
      sent += piece
    }
  }
  await expect(sending()).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('Something was redacted while this backup was being written'),
  })
  async function* given() {
    yield sent
  }
  await expect(restoreBackup(await openTestStore(), given)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  })
})

/** A store that tells how many records and log entries were read in each transaction that locked the log's counter. */
function countingLocked(from: GraphStore) {
  const locked: number[] = []
  const counting: GraphStore = {
    ...from,
    transaction: (work) =>
      from.transaction(async (transaction) => {
        let isLocked = false
        return work({
          async run(asked, params) {
            const answer = await transaction.run(asked, params)
            if (asked.name === 'lockForBackup') {
              isLocked = true
              locked.push(0)
            } else if (isLocked && /^(nodesByIds|logInOrder)/.test(asked.name) && Array.isArray(answer))
              locked.push((locked.pop() ?? 0) + answer.length)
            return answer
          },
        })
      }),
  }
  return { store: counting, locked }
}

test('writers wait for few records: what is more is read before, while they go on', async () => {
  const { store: met } = meeting(() => added(0, 30))
  const { store: counting, locked } = countingLocked(met)
  const text = await textOf(backupText(counting, { mostLocked: 20 }))
  expect(locked).toEqual([0, 0])
  expect(text).toContain('"id":"statement:added-29"')
  expect(text).toBe(await textOf(backupText(store)))

  const once = countingLocked(meeting(() => added(30, 2)).store)
  await textOf(backupText(once.store, { mostLocked: 20 }))
  // Two statements with a report each, and the write that wrote them.
  expect(once.locked).toEqual([5])
})

test('a graph that is written faster than it is read makes no backup, and the error says what to do', async () => {
  let turn = 0
  const hurried: GraphStore = {
    ...store,
    async transaction(work) {
      turn += 1
      await added(turn * 10, 3)
      return store.transaction(work)
    },
  }
  await expect(textOf(backupText(hurried, { mostLocked: 5 }))).rejects.toMatchObject({
    code: 'CONFLICT',
    message: expect.stringContaining('written faster than a backup can follow'),
  })
  expect(await store.read(running, {})).toEqual({ backups: 0, notes: 0 })
})

test('whoever no longer waits for a backup ends it: nothing more is noted for it', async () => {
  for await (const piece of backupText(store)) {
    expect(piece).toBe('')
    expect(await store.read(running, {})).toEqual({ backups: 1, notes: 0 })
    break
  }
  await added(0, 1)
  expect(await store.read(running, {})).toEqual({ backups: 0, notes: 0 })
})

test('a backup that slept so long that it was taken for killed begins anew', async () => {
  const { store: met, met: counted } = meeting(async (time) => {
    if (time > 1) return
    vi.setSystemTime(Date.now() + 11 * 60_000)
    await added(0, 1)
  })
  expect(await textOf(backupText(met))).toContain('"id":"statement:added-0"')
  expect(counted.times).toBe(2)
})
