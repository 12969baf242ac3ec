import type { BundleAttribution, BundlePassage, BundleSource, BundleStatement } from '../bundle/format.ts'
import { cellText } from '../domain/texts/csv.ts'
import type { GraphStore } from '../graph/store.ts'
import { contentsOf } from '../records/read/contents.ts'
import type { ListedRecord } from './records.ts'

const columns = [
  'speaker',
  'speaker_id',
  'role',
  'type',
  'date',
  'date_basis',
  'text',
  'words',
  'quoted',
  'form',
  'prefix',
  'suffix',
  'source',
  'publisher',
  'publisher_id',
  'published',
  'url',
  'status',
  'statement',
  'attribution',
] as const

/**
 * Statements as a spreadsheet that `from-csv` can read: a row for each passage of what was said (RFC 4180, UTF-8 with a
 * byte order mark so that spreadsheet programs detect the encoding). Several speakers, their ids and their roles are
 * joined by "; ".
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
    const known = await referredTo(store, statements)
    for (const statement of statements) {
      for (const attribution of statement.attributions)
        for (const passage of saidIn(attribution)) yield row(statement, attribution, passage, known)
    }
  }
}

type Referred = Partial<
  Pick<BundleSource, 'title' | 'url' | 'publisher' | 'publishedAt'> & { readonly name: string }
>

/** The actors and sources that statements refer to, and the sources' publishers, by id. */
async function referredTo(store: GraphStore, statements: readonly BundleStatement[]) {
  const ids = new Set(
    statements.flatMap(({ speakers, attributions }) => [
      ...speakers.map(({ actor }) => actor),
      ...attributions.map(({ source }) => source),
    ]),
  )
  const known = new Map<string, Referred>()
  const read = async (missing: Iterable<string>) => {
    for await (const page of contentsOf(store, [...missing]))
      for (const each of page) known.set(each.id, each as Referred)
  }
  await read(ids)
  await read(new Set([...known.values()].flatMap(({ publisher }) => publisher ?? [])))
  return known
}

/** The passages that show what was said; a receipt without any still gets one row. */
const saidIn = ({ passages }: BundleAttribution): (BundlePassage | null)[] => {
  const said = passages.filter(({ part }) => part === 'CONTENT')
  return said.length > 0 ? said : [null]
}

function row(
  { id, text, type, saidAt, speakers }: BundleStatement,
  attribution: BundleAttribution,
  passage: BundlePassage | null,
  known: ReadonlyMap<string, Referred>,
): string {
  const source = known.get(attribution.source)
  const nameOf = (actor: string) => known.get(actor)?.name ?? actor
  const roles = speakers.map(({ role }) => role ?? '')
  const cells: Record<(typeof columns)[number], string | null | undefined> = {
    speaker: speakers.map(({ actor }) => nameOf(actor)).join('; '),
    speaker_id: speakers.map(({ actor }) => actor).join('; '),
    role: roles.some((role) => role !== '') ? roles.join('; ') : '',
    type,
    date: saidAt?.edtf,
    date_basis: saidAt?.basis,
    text,
    words: passage && (passage.quoted ? `“${passage.exact}”` : passage.exact),
    quoted: passage && (passage.quoted ? 'yes' : 'no'),
    form: passage?.whole === true ? 'direct' : '',
    prefix: passage?.prefix,
    suffix: passage?.suffix,
    source: source?.title ?? attribution.source,
    publisher: source?.publisher && nameOf(source.publisher),
    publisher_id: source?.publisher,
    published: source?.publishedAt?.edtf,
    url: source?.url,
    status: passage?.status,
    statement: id,
    attribution: attribution.id,
  }
  return `${columns.map((column) => cellText(cells[column] ?? '')).join(',')}\r\n`
}
