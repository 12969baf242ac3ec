/**
 * A process of its own that asks the embedded engine, from within: `lane.ts <directory> <statements> <least> <operation>...`.
 * It tells, a line of JSON each, that the graph is open, which operation begins, and what it took. Whoever started it ends it
 * where an operation takes too long: this engine cannot be stopped.
 */
import { createOnRecord } from '../../../src/index.ts'
import { deepCursor } from '../graph/deep-place.ts'
import { sizesOf } from '../graph/sizes.ts'
import { subjectsOf } from '../graph/subjects.ts'
import { quantile } from '../measure/timing.ts'
import { operationsOn } from '../operations/operations.ts'
import type { Told } from './told.ts'

const [directory = '', statements = '', least = '', ...names] = process.argv.slice(2)
const tell = (told: Told) => process.stdout.write(`${JSON.stringify(told)}\n`)

const began = performance.now()
const onRecord = await createOnRecord({ directory, existing: true })
tell({ kind: 'open', milliseconds: performance.now() - began, megabytes: megabytes() })

async function execute(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { data, errors } = await onRecord.execute({ query, variables: { ...variables } })
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

const subjects = subjectsOf(sizesOf(Number(statements)))
const cursor = await deepCursor(execute, subjects)
for (const { name, own } of operationsOn(subjects, { key: '', cursor })) {
  if (!names.includes(name)) continue
  tell({ kind: 'begins', name })
  const times: number[] = []
  const warmUps = Math.ceil(Number(least) / 3)
  for (let time = 0; time < warmUps + Number(least); time += 1) {
    const asked = performance.now()
    await execute(own.query, own.variables)
    if (time >= warmUps) times.push(performance.now() - asked)
  }
  tell({ kind: 'took', name, p50: quantile(times, 0.5), p95: quantile(times, 0.95) })
}
tell({ kind: 'done', megabytes: megabytes() })
await onRecord.close()

function megabytes(): number {
  return Math.round(process.memoryUsage.rss() / 2 ** 20)
}
