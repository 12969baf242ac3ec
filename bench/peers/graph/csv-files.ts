import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Value } from '../../../src/graph/store.ts'
import type { Row } from './row.ts'

/** Whole numbers to Neo4j; whatever else is a number goes out of the driver as a float. */
const integers = new Set(['revision', 'seq'])

/** Between the items of a list: no text has it. */
const separator = '\u001f'

/** One kind of row: its properties in the order of their columns, and each one's type in the header. */
type Columns = Map<string, string>

/** Which columns rows of each kind have, by some of them. */
export function columnsOf(rows: Iterable<Row>): Map<string, Columns> {
  const kinds = new Map<string, Columns>()
  for (const row of rows) {
    const columns = kinds.get(row.type) ?? new Map<string, string>()
    kinds.set(row.type, columns)
    for (const [name, value] of Object.entries(row.properties))
      if (value !== null && !columns.has(name)) columns.set(name, typeOf(name, value))
  }
  return kinds
}

function typeOf(name: string, value: Value): string {
  if (Array.isArray(value)) return 'string[]'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return integers.has(name) ? 'long' : 'double'
  return 'string'
}

/**
 * Writes rows as files for Neo4j's importer, two for each kind, the first with the header; gives its arguments.
 *
 * @throws Error for a property that the columns do not have
 */
export function writeCsv(
  directory: string,
  kinds: ReadonlyMap<string, Columns>,
  rows: Iterable<Row>,
): string[] {
  const files = new Map<string, { readonly descriptor: number; lines: string[] }>()
  const args: string[] = []
  for (const row of rows) {
    const columns = kinds.get(row.type)
    if (columns === undefined) throw new Error(`There are no columns for ${row.type}.`)
    let file = files.get(row.type)
    if (file === undefined) {
      const name = row.type.replaceAll(':', '-')
      const [head, body] = [join(directory, `${name}-header.csv`), join(directory, `${name}.csv`)]
      writeFileSync(head, `${headerOf(row, columns)}\n`)
      file = { descriptor: openSync(body, 'w'), lines: [] }
      files.set(row.type, file)
      args.push(`--${row.kind}s=${row.type}=${head},${body}`)
    }
    if (file.lines.push(lineOf(row, columns)) === 5_000) flush(file)
  }
  for (const file of files.values()) {
    flush(file)
    closeSync(file.descriptor)
  }
  return [...args, `--array-delimiter=U+001F`]
}

function flush(file: { readonly descriptor: number; lines: string[] }) {
  writeSync(file.descriptor, file.lines.join(''))
  file.lines = []
}

const headerOf = ({ kind }: Row, columns: Columns) =>
  [
    ...(kind === 'node' ? [] : [':START_ID', ':END_ID']),
    ...[...columns].map(([name, type]) => (kind === 'node' && name === 'id' ? 'id:ID' : `${name}:${type}`)),
  ].join(',')

function lineOf({ kind, type, from = '', to = '', properties }: Row, columns: Columns): string {
  const strange = Object.keys(properties).find((name) => properties[name] !== null && !columns.has(name))
  if (strange !== undefined) throw new Error(`There is no column for ${type}.${strange}.`)
  const cells = [...columns.keys()].map((name) => cellOf(properties[name] ?? null))
  return `${[...(kind === 'node' ? [] : [from, to]), ...cells].join(',')}\n`
}

/** Nothing where there is no value: an empty text has quotation marks. */
function cellOf(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`
  if (Array.isArray(value)) return `"${value.join(separator).replaceAll('"', '""')}"`
  return String(value)
}
