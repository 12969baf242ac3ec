/**
 * A process of its own that sends, by the engine's driver alone, the very queries that recording the same statements sends:
 * `bare-writes.ts <engine> <place> <another empty place>`. They are noted first, on the other place.
 */
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import neo4j from 'neo4j-driver'
import { startProduct } from '../../src/api/product.ts'
import { embeddedStore } from '../../src/graph/embedded.ts'
import { neo4jStore } from '../../src/graph/neo4j.ts'
import { plannedOnce } from '../../src/graph/plan-once.ts'
import type { CypherQuery, GraphStore } from '../../src/graph/store.ts'
import { textFor } from '../../src/graph/texts-of-each.ts'
import { upToDate } from '../../test/support/up-to-date.ts'
import { wipeNeo4j } from '../../tools/neo4j/wipe.ts'
import { counts, prepared, recordStatement, statementInput, timeWrites } from './statements.ts'

type Sent = { readonly query: CypherQuery<never, unknown>; readonly params: unknown }
/** Reads that were sent at once, or the queries of a transaction. */
type Step = { readonly kind: 'reads' | 'transaction'; readonly sent: Sent[] }

const [engine = '', at = '', other = ''] = process.argv.slice(2)
const isNeo4j = engine === 'neo4j'
const open = (place: string) => (isNeo4j ? neo4jStore({ uri: place }) : embeddedStore({ directory: place }))

const total = counts.first + counts.alone + counts.together
const { all, before } = await noted()
if (isNeo4j) await wipeNeo4j({ uri: at })
const store = await open(at)
await upToDate(store)
await startProduct(store, { timeout: 60_000, report: () => {} }).then(({ execute }) =>
  asked(execute, prepared),
)
await store.close()
const send = isNeo4j ? byNeo4j() : byEmbedded()
console.log(
  JSON.stringify({ ...(await timeWrites((number) => send.write(all[number] ?? []))), queries: before }),
)
await send.close()

type Execute = Awaited<ReturnType<typeof startProduct>>['execute']
async function asked(execute: Execute, query: string, variables: Record<string, unknown> = {}) {
  const { errors } = await execute({ query, variables }, undefined, { name: 'anna', role: 'editor' })
  if (errors) throw new Error(JSON.stringify(errors))
}

/** What each of the writes sends, step by step, and what that was for the last one. */
async function noted() {
  if (isNeo4j) await wipeNeo4j({ uri: other })
  const own = await open(other)
  await upToDate(own)
  let steps: Step[] = []
  let running = 0
  const noting: GraphStore = {
    ...own,
    async read(query, params, options) {
      if (running === 0) steps.push({ kind: 'reads', sent: [] })
      running += 1
      steps.at(-1)?.sent.push({ query, params })
      return own.read(query, params, options).finally(() => {
        running -= 1
      })
    },
    transaction: (work) =>
      own.transaction((transaction) => {
        const step: Step = { kind: 'transaction', sent: [] }
        steps.push(step)
        return work({
          run(query, params) {
            step.sent.push({ query, params })
            return transaction.run(query, params)
          },
        })
      }),
  }
  const api = await startProduct(noting, { timeout: 60_000, report: ({ error }) => console.error(error) })
  await asked(api.execute, prepared)
  const all: Step[][] = []
  for (let number = 0; number < total; number += 1) {
    steps = []
    await asked(api.execute, recordStatement, { input: statementInput(number) })
    all.push(steps)
  }
  await own.close()
  const before = all
    .at(-1)
    ?.map(({ kind, sent }) => `${kind}: ${sent.map(({ query }) => query.name).join(', ')}`)
  return { all, before }
}

function byNeo4j() {
  const driver = neo4j.driver(at, undefined, { disableLosslessIntegers: true })
  return {
    async write(steps: readonly Step[]) {
      for (const { kind, sent } of steps) {
        const texts = sent.map(({ query, params }) => plannedOnce(query, params))
        if (kind === 'reads') {
          await Promise.all(
            texts.map(async ({ text, parameters }) => {
              const session = driver.session({ defaultAccessMode: neo4j.session.READ })
              await session.run(text, parameters)
              await session.close()
            }),
          )
          continue
        }
        const session = driver.session()
        await session.executeWrite(async (transaction) => {
          for (const { text, parameters } of texts) await transaction.run(text, parameters)
        })
        await session.close()
      }
    },
    close: () => driver.close(),
  }
}

function byEmbedded() {
  const database = grafeo.GrafeoDB.create(join(at, 'graph.grafeo'))
  let last: Promise<void> = Promise.resolve()
  async function transact(sent: readonly Sent[]) {
    const transaction = database.beginTransaction()
    for (const { query, params } of sent) {
      const run = textFor(query, params)
      if (run !== null) await transaction.executeCypher(run.text, run.params)
    }
    transaction.commit()
  }
  return {
    async write(steps: readonly Step[]) {
      for (const { kind, sent } of steps) {
        if (kind === 'reads')
          await Promise.all(
            sent.map(({ query, params }) => database.executeCypher(query.text.embedded, params)),
          )
        else {
          last = last.then(() => transact(sent))
          await last
        }
      }
    },
    async close() {
      database.close()
    },
  }
}
