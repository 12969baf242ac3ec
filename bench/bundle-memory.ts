/**
 * `npx tsx bench/bundle-memory.ts 200000`: the most memory that it takes to read, check and put aside a bundle of so many
 * records, as an import does before it writes. The bundle is made as it is read.
 */
import { checkParts } from '../src/bundle/import/check.ts'
import { readParts } from '../src/bundle/import/parts.ts'

const records = Number(process.argv[2] ?? 20_000)
const statements = Math.floor(records * 0.3)
const sources = Math.floor(records * 0.05)
const persons = records - 3 * statements - sources

function* lines(): Generator<object> {
  yield { format: 'on-record-bundle/1', title: 'Generated', description: 'Made to be measured.' }
  for (let n = 0; n < persons; n += 1) yield { person: { id: `person:p-${n}`, name: `Person ${n}` } }
  for (let n = 0; n < sources; n += 1)
    yield { source: { id: `source:s-${n}`, title: `Title ${n}`, sourceKind: 'ARTICLE' } }
  for (let n = 0; n < statements; n += 1)
    yield {
      statement: {
        id: `statement:s-${n}`,
        text: `Statement ${n} says this and that.`,
        type: 'CLAIM',
        speakers: [{ actor: `person:p-${n % persons}` }],
        attributions: [receipt(n, 1), receipt(n, 2)],
      },
    }
}

function receipt(n: number, number: number) {
  const exact = `words of statement ${n} as they are`
  const start = n * 60
  const passage = {
    part: 'CONTENT',
    exact,
    start,
    end: start + exact.length,
    quoted: true,
    status: 'VERBATIM',
  }
  return {
    id: `attribution:s-${n}-${number}`,
    source: `source:s-${(n + number) % sources}`,
    channel: 'INTERVIEW',
    wording: 'UNKNOWN',
    passages: [passage],
  }
}

async function* text(): AsyncGenerator<string> {
  for (const line of lines()) yield `${JSON.stringify(line)}\n`
}

const bundle = await checkParts(readParts(text()), async () => () => undefined)
let groups = 0
for await (const _group of bundle.groups()) groups += 1
await bundle.close()
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(
  `${records} records in ${groups} groups, ${bundle.problems.length} problems: ${megabytes} MB at most.`,
)
