/**
 * A process of its own that imports the generated graph three times: into an empty graph, again as it is, and with one
 * statement in a hundred changed. `ours.ts <engine> <place> <statements>`. It runs the built package, as a user does.
 */
import type { createOnRecord as Create } from '../../src/index.ts'
import { parts } from '../peers/graph/parts.ts'
import { header, type Part, sizesOf } from '../peers/graph/sizes.ts'
import { mostMegabytes } from './child.ts'

export type Ours = {
  /** Until the empty graph is ready. */
  readonly startMs: number
  readonly firstWriteMs: number
  readonly importMs: number
  readonly againMs: number
  readonly changedMs: number
  readonly changed: number
  /** At the start, and at most, in megabytes. */
  readonly startMegabytes: number
  readonly mostMegabytes: number
}

const [engine, at = '', statements = ''] = process.argv.slice(2)
const built = new URL('../../dist/index.js', import.meta.url).href
const { createOnRecord }: { createOnRecord: typeof Create } = await import(built)

const sizes = sizesOf(Number(statements))

async function* lines(change: (part: Part) => Part): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`
  for (const part of parts(sizes))
    for (const [list, records] of Object.entries(change(part)))
      yield records.map((record) => `${JSON.stringify({ [list.slice(0, -1)]: record })}\n`).join('')
}

const asItIs = (part: Part) => part
const oneInHundred = (part: Part): Part =>
  part.statements === undefined
    ? part
    : {
        ...part,
        statements: part.statements.map((statement, index) =>
          index % 100 === 0 ? { ...statement, language: 'uk' } : statement,
        ),
      }

const began = performance.now()
const onRecord = await createOnRecord(engine === 'neo4j' ? { neo4j: { uri: at } } : { directory: at })
const startMs = performance.now() - began
const startMegabytes = mostMegabytes()

async function imported(change: (part: Part) => Part) {
  const begun = performance.now()
  let first: number | undefined
  const { problems, ...counts } = await onRecord.importText(lines(change), 'bench', {
    progress: () => {
      first ??= performance.now() - begun
    },
  })
  if (problems[0]) throw new Error(`${problems[0].path}: ${problems[0].message}`)
  return { ...counts, firstMs: first ?? 0, ms: performance.now() - begun }
}

const first = await imported(asItIs)
const again = await imported(asItIs)
const changed = await imported(oneInHundred)
await onRecord.close()
const told: Ours = {
  startMs,
  firstWriteMs: first.firstMs,
  importMs: first.ms,
  againMs: again.ms,
  changedMs: changed.ms,
  changed: changed.updated,
  startMegabytes,
  mostMegabytes: mostMegabytes(),
}
console.log(JSON.stringify(told))
