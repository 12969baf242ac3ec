import type { GraphStore } from '../../graph/store.ts'
import { contentsOf } from '../../records/contents.ts'
import type { BundleAttribution, BundleSource, BundleStatement } from '../format.ts'
import type { ListedRecord } from './records.ts'

const columns = [
  'speaker',
  'role',
  'type',
  'date',
  'date_basis',
  'text',
  'words',
  'source',
  'publisher',
  'url',
  'status',
  'statement',
  'attribution',
] as const

/**
 * Statements as a spreadsheet: a row an attribution (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read
 * it as that). Several speakers, roles, passages and statuses are joined by "; ".
 */
export async function* csvText(
  store: GraphStore,
  pages: AsyncIterable<readonly ListedRecord[]>,
): AsyncGenerator<string> {
  yield `\uFEFF${columns.join(',')}\r\n`
  for await (const page of pages) {
    const statements = page.flatMap(({ list, record }) =>
      list === 'statements' ? [record as unknown as BundleStatement] : [],
    )
    if (statements.length === 0) continue
    const told = await referredTo(store, statements)
    for (const statement of statements) {
      for (const attribution of statement.attributions) yield row(statement, attribution, told)
    }
  }
}

type Told = Partial<Pick<BundleSource, 'title' | 'url' | 'publisher'> & { readonly name: string }>

/** The actors and sources that statements name, and who publishes these, by id. */
async function referredTo(store: GraphStore, statements: readonly BundleStatement[]) {
  const ids = new Set(
    statements.flatMap(({ speakers, attributions }) => [
      ...speakers.map(({ actor }) => actor),
      ...attributions.map(({ source }) => source),
    ]),
  )
  const told = new Map<string, Told>()
  const tell = async (missing: Iterable<string>) => {
    for await (const page of contentsOf(store, [...missing]))
      for (const each of page) told.set(each.id, each as Told)
  }
  await tell(ids)
  await tell(new Set([...told.values()].flatMap(({ publisher }) => publisher ?? [])))
  return told
}

function row(
  { id, text, type, saidAt, speakers }: BundleStatement,
  attribution: BundleAttribution,
  told: ReadonlyMap<string, Told>,
): string {
  const source = told.get(attribution.source)
  const nameOf = (actor: string) => told.get(actor)?.name ?? actor
  const words = attribution.passages.filter(({ part }) => part === 'CONTENT')
  const cells: Record<(typeof columns)[number], string | null | undefined> = {
    speaker: speakers.map(({ actor }) => nameOf(actor)).join('; '),
    role: speakers.flatMap(({ role }) => role ?? []).join('; '),
    type,
    date: saidAt?.edtf,
    date_basis: saidAt?.basis,
    text,
    words: words.map(({ exact, quoted }) => (quoted ? `“${exact}”` : exact)).join('; '),
    source: source?.title ?? attribution.source,
    publisher: source?.publisher && nameOf(source.publisher),
    url: source?.url,
    status: [...new Set(attribution.passages.map(({ status }) => status))].join('; '),
    statement: id,
    attribution: attribution.id,
  }
  return `${columns.map((column) => cellText(cells[column] ?? '')).join(',')}\r\n`
}

/**
 * One cell. What a spreadsheet would take for a formula is made text by an apostrophe before it: a source's words must
 * not run in a reader's program (CSV injection). Quoted is what any spreadsheet would divide, at semicolons or tabs too.
 */
export function cellText(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
