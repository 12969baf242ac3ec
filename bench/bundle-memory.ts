/**
 * `npx tsx bench/bundle-memory.ts 200000`: the most memory that it takes to read, check and put aside a bundle of so many
 * records, as an import does before it writes. The bundle is made as it is read.
 */
import { checkParts } from '../src/bundle/reading/check.ts'
import { readParts } from '../src/bundle/reading/parts.ts'
import { generatedLines } from './generated-lines.ts'

const records = Number(process.argv[2] ?? 20_000)
const bundle = await checkParts(readParts(generatedLines(records)), async () => () => undefined)
let groups = 0
for await (const _group of bundle.groups()) groups += 1
await bundle.close()
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(
  `${records} records in ${groups} groups, ${bundle.problems.length} problems: ${megabytes} MB at most.`,
)
