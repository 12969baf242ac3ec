import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createOnRecord, type OnRecord } from '../../src/index.ts'
import { engine } from '../support/engines.ts'
import { type Closed, emptyStore, olderFile, olderStore, olderTexts, opened } from '../support/older-graph.ts'
import { answersAsBefore, ask, findsDisputes, findsItself } from './answers-as-before.ts'

/** The store of a test that needs one of its own. */
let own: Closed | undefined
afterEach(async () => {
  await own?.remove()
  own = undefined
})
async function theirOwn(made: Promise<Closed>): Promise<Closed> {
  own = await made
  return own
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

type OlderEdit = {
  readonly mutation: string
  readonly by: string
  readonly role: 'editor' | 'admin'
  readonly input: { readonly idempotencyKey?: string }
}

async function* piecesOf(text: string) {
  yield text
}

const exported = (record: OnRecord) =>
  textOf(record.exportBundle({ title: 'Port Velen', description: 'Everything of an invented town.' }))

/** The receipts of a graph that are worse than they were before they were looked for in these texts. */
async function worse(record: OnRecord, texts: 'texts' | 'edited', source?: string) {
  const found = []
  for await (const { changes } of record.verify({ texts: await olderTexts(texts), source }))
    found.push(...changes.filter(({ isWorse }) => isWorse))
  return found
}

const article = 'source:gazette-2031-03-06'

describe('a graph of an older version', () => {
  let older: Closed
  let record: OnRecord
  beforeAll(async () => {
    older = await olderStore()
    record = await createOnRecord(older.options)
  })
  afterAll(async () => {
    await record?.close()
    await older.remove()
  })

  test('answers what it answered, and is exported as it was', async () => {
    await answersAsBefore(record)
    expect(await exported(record)).toBe(olderFile('export.json'))
  })

  test('keeps one copy of what a record holds, and says what a redaction took', async () => {
    const items = (await textOf(record.backup()))
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
    const propertiesOf = (node: string) =>
      items.flatMap((item) => (item.node === node ? [item.properties] : []))
    const log = propertiesOf('Change')
    const creations = log.filter(({ kind }) => kind === 'CREATED')
    expect(creations.length).toBeGreaterThan(90)
    expect(creations.filter(({ after }) => after !== undefined)).toEqual([])
    expect(log.filter(({ kind, before }) => kind === 'UPDATED' && before === undefined)).toEqual([])
    expect(propertiesOf('Attribution').flatMap(({ passages }) => passages ?? [])).toEqual([])
  })

  test('is found by its names and words as they are folded today', async () => {
    await findsItself(record)
  })

  test('lists its disputes by what they are about', async () => {
    await findsDisputes(record)
  })

  test('is found by what the older version did not keep: whom reports came through, and when events certainly went on', async () => {
    const told = 'reportsVia { totalCount nodes { id } }'
    const day = 'from: "2031-03-05", to: "2031-03-05"'
    expect(
      await ask(record, {
        query: `{
          person: actor(id: "person:oleksii-kovalenko") { ${told} }
          source(id: "source:radio-2031-03-07") { ${told} }
          attributions(filter: { via: ["organisation:radio"] }) { nodes { id } }
          events(filter: { during: { ${day}, certainty: CERTAIN } }) { nodes { id } }
        }`,
      }),
    ).toEqual({
      person: { reportsVia: { totalCount: 1, nodes: [{ id: 'attribution:bell-quay-shut-minutes' }] } },
      source: { reportsVia: { totalCount: 1, nodes: [{ id: 'attribution:yildiz-no-promise-gazette' }] } },
      attributions: { nodes: [{ id: 'attribution:yildiz-no-promise-gazette' }] },
      events: { nodes: [{ id: 'event:council-2031-03-05' }] },
    })
  })

  test('is counted by months and days, which the older version did not keep either', async () => {
    const query = `{ statements { totalCount
      months: groups(by: [SAID_MONTH]) { nodes { count values { value } } unplaced }
      days: groups(by: [SAID_DAY]) { nodes { count values { value } } unplaced } }
      actors(first: 50) { nodes { id statements(first: 1) { types: groups(by: [TYPE, SAID_MONTH], first: 20) { nodes { count values { value } } unplaced } } } } }`
    const anew = await createOnRecord()
    await anew.importText(piecesOf(olderFile('export.json')), 'anna')
    const expected = await ask(anew, { query })
    await anew.close()
    expect(JSON.stringify(expected)).toContain('"value":"2031-03-0')
    expect(await ask(record, { query })).toEqual(expected)
  })

  test('takes its own export, with the texts and without: nothing is new, nothing is worse', async () => {
    for (const texts of [undefined, await olderTexts('edited')]) {
      const { created, problems } = await record.importText(piecesOf(olderFile('export.json')), 'anna', {
        texts,
        overwrite: true,
      })
      expect(problems).toEqual([])
      expect(created).toBe(0)
    }
    expect(await exported(record)).toBe(olderFile('export.json'))
  })

  test('knows its edits when they are sent again', async () => {
    const { stats } = await ask(record, { query: '{ stats { changes } }' })
    const edits: readonly OlderEdit[] = JSON.parse(olderFile('edits.json'))
    for (const { mutation, by, role, input } of edits.filter((each) => each.input.idempotencyKey)) {
      const viewer = { name: by, role }
      const { errors = [] } = await record.execute(
        { query: mutation, variables: { input } },
        undefined,
        viewer,
      )
      // What was redacted since cannot be shown.
      const codes = errors.map(({ extensions }) => extensions?.code).filter((code) => code !== 'NOT_FOUND')
      expect(codes, input.idempotencyKey).toEqual([])
    }
    expect(await ask(record, { query: '{ stats { changes } }' })).toEqual({ stats })
  })
})

describe('a graph of an older version', () => {
  test('is backed up, and what is restored answers as it did', async () => {
    const older = await theirOwn(olderStore())
    const backup = await opened(older, (record) => textOf(record.backup()))
    await older.remove()
    await opened(await theirOwn(emptyStore()), async (record) => {
      await record.restore(() => piecesOf(backup))
      await answersAsBefore(record)
      expect(await exported(record)).toBe(olderFile('export.json'))
      expect(await textOf(record.backup())).toBe(backup)
    })
  })

  test('verifies as it did, and knows from then on what stands around its passages: an edit makes nothing worse that it left alone', async () => {
    await opened(await theirOwn(olderStore()), async (record) => {
      const { stats } = await ask(record, { query: '{ stats { changes } }' })
      expect(await worse(record, 'edited', article)).toEqual([])
      expect(await ask(record, { query: '{ stats { changes } }' })).toEqual({ stats })
      expect(await worse(record, 'texts')).toEqual([])

      const changed = []
      const texts = await olderTexts('edited')
      for await (const { changes } of record.verify({ texts, source: article })) changed.push(...changes)
      expect(changed.filter(({ isWorse }) => isWorse).map(({ receipt, now }) => [receipt, now])).toEqual([
        ['attribution:residents-forty-jobs-gazette', 'NOT_FOUND'],
      ])
      expect(changed.flatMap(({ passages }) => passages).filter(({ now }) => now === 'MOVED').length).toBe(10)
    })
  })
})

/** What one engine took and the other restores, the embedded engine shows. */
test.each(engine === 'neo4j' ? (['neo4j'] as const) : (['embedded', 'neo4j'] as const))(
  'a backup that an older version took on %s is restored: it answers as that graph did',
  async (on) => {
    await opened(await theirOwn(emptyStore()), async (record) => {
      await record.restore(() => piecesOf(olderFile(`${on}.backup`)))
      await answersAsBefore(record, on)
      // Neo4j, which plans every question anew after each wipe, is asked these above.
      if (engine === 'embedded') {
        await findsItself(record)
        await findsDisputes(record)
      }
      expect(await exported(record)).toBe(olderFile('export.json'))
    })
  },
)

test('the bundle that made the graph is imported into an empty one, and everything verifies', async () => {
  await opened(await theirOwn(emptyStore()), async (record) => {
    const options = { texts: await olderTexts('texts') }
    const { problems } = await record.importText(piecesOf(olderFile('town.json')), 'anna', options)
    expect(problems).toEqual([])
    expect(await worse(record, 'texts')).toEqual([])
    const { stats } = await ask(record, { query: '{ stats { verification { status } } }' })
    expect(stats.verification).toEqual([{ status: 'NORMALISED' }, { status: 'VERBATIM' }])
  })
})
