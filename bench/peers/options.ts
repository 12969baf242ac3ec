import { parseArgs } from 'node:util'
import { LANES, type LaneName } from './measure/lanes.ts'
import type { Budget } from './measure/timing.ts'
import { OPERATION_NAMES } from './operations/operation.ts'

export type Options = {
  readonly statements: number
  readonly runs: number
  readonly budget: Budget
  /** Names of operations; empty for all. */
  readonly operations: readonly string[]
  readonly servers: readonly LaneName[]
  /** Where the Neo4j with the graph stays for another run; null for nowhere. */
  readonly keep: string | null
  readonly embedded: boolean
  /** Only whether the bulk writer leaves what an import leaves. */
  readonly check: boolean
}

const usage = `npm run bench:peers -- [options]

  --quick               10 thousand statements, shorter; about four minutes
  --statements NUMBER   10000, 100000 (the default) or 1000000
  --runs NUMBER         how many runs the medians are of; 5 by default
  --operations NAMES    only these, by the names of the report, separated by commas
  --servers NAMES       only these: ${LANES.join(', ')}; or none
  --embedded BOOLEAN    whether the embedded engine is measured too; by default up to 100 thousand statements
  --keep DIRECTORY      leaves Neo4j with its graph there, and takes the one that is there
  --check               only shows that the bulk writer leaves what an import leaves, at 10 thousand statements`

const quick: Budget = { warmUpMs: 400, oneByOneMs: 150, togetherMs: 150, least: 7 }
const full: Budget = { warmUpMs: 1_500, oneByOneMs: 500, togetherMs: 500, least: 9 }

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      statements: { type: 'string' },
      runs: { type: 'string', default: '5' },
      operations: { type: 'string', default: '' },
      servers: { type: 'string', default: LANES.join(',') },
      embedded: { type: 'string' },
      keep: { type: 'string' },
      check: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(usage)
    process.exit(0)
  }
  const statements = Number(values.statements ?? (values.quick ? 10_000 : 100_000))
  const servers = values.servers === 'none' ? [] : namesIn(values.servers)
  const unknown = servers.find((name) => !LANES.some((lane) => lane === name))
  if (unknown !== undefined) throw new Error(`--servers: there is no ${unknown}, only ${LANES.join(', ')}.`)
  const operations = namesIn(values.operations)
  const odd = operations.find((name) => !OPERATION_NAMES.some((known) => known === name))
  if (odd !== undefined)
    throw new Error(`--operations: there is no ${odd}, only ${OPERATION_NAMES.join(', ')}.`)
  return {
    statements,
    runs: Number(values.runs),
    budget: values.quick ? quick : full,
    operations,
    servers: LANES.filter((lane) => servers.includes(lane)),
    keep: values.keep ?? null,
    embedded: values.embedded === undefined ? statements <= 100_000 : values.embedded === 'true',
    check: values.check,
  }
}

/** Whether all was measured that a report has; else it is only shown. */
export const isWhole = ({ operations, servers }: Options): boolean =>
  operations.length === 0 && servers.length === LANES.length

const namesIn = (list: string) =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
