/**
 * How long random valid operations keep the embedded engine, which cannot be stopped, busy: of 10,000 within the limits none may
 * take more than twice the deadline. Asked of the hubs of a graph that `npm run bench:peers -- --keep DIR` left:
 * `npx tsx bench/peers/embedded/busy.ts DIR/embedded-100000/graph [operations]`.
 */
import { schemaOfSdl } from '../../../src/api/schema.ts'
import { createOnRecord } from '../../../src/index.ts'
import { numbersFrom, randomOperation } from '../../../test/support/operations/random-operation.ts'
import { writeSection } from '../../sections.ts'
import { organisationId, personId } from '../graph/names.ts'
import { eventId, statementId } from '../graph/statements.ts'
import { quantile } from '../measure/timing.ts'

const [directory = '', operations = '10000'] = process.argv.slice(2)
const onRecord = await createOnRecord({ directory, existing: true, timeout: 120_000 })

/** Ranks from the busiest on. */
const ranks = Array.from({ length: 10 }, (_, rank) => rank)
const actors = [...ranks.map(personId), ...ranks.map(organisationId)]
const [events, statements] = [ranks.map(eventId), ranks.map(statementId)]
const subjects: Readonly<Record<string, readonly string[]>> = {
  actor: actors,
  event: events,
  statement: statements,
  node: [...actors, ...events, ...statements],
  nodes: [...actors, ...events, ...statements],
}
const lists = ['statements', 'events', 'sources', 'actors', 'attributions', 'disputes', 'evidence']

/** A random operation whose pages are as long as they may be. */
function operation(seed: number): string {
  const next = numbersFrom(seed)
  const idOf = (field: string) => {
    const ids = subjects[field] ?? actors
    return ids[Math.floor(next() * ids.length)] ?? ''
  }
  const asked = randomOperation(schemaOfSdl(), { next, idOf }, [...Object.keys(subjects), ...lists])
  return asked.replace(/first: \d+/g, 'first: 100')
}

const taken: { readonly ms: number; readonly query: string }[] = []
let refused = 0
for (let seed = 1; seed <= Number(operations); seed += 1) {
  const query = operation(seed)
  const began = performance.now()
  const { data } = await onRecord.execute({ query })
  if (data) taken.push({ ms: performance.now() - began, query })
  else refused += 1
}
await onRecord.close()

const times = taken.map(({ ms }) => ms)
const at = (part: number) => `${Math.round(quantile(times, part))} ms`
const text = `\`npx tsx bench/peers/embedded/busy.ts DIR/embedded-100000/graph\`: ${taken.length.toLocaleString('en')} operations answered, ${refused.toLocaleString('en')} refused for
their limits or for fields that do not go together. p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, the longest ${Math.round(Math.max(...times)).toLocaleString('en')} ms.`
console.log(text)
for (const { ms, query } of taken.toSorted((a, b) => b.ms - a.ms).slice(0, 5))
  console.log(`${Math.round(ms)} ms: ${query}`)
if (Number(operations) >= 10_000) writeSection('Random operations, the embedded engine', text)
