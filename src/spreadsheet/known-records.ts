import type { BundleAttribution, BundleStatement } from '../bundle/format.ts'
import { slugIn } from '../domain/ids.ts'
import { nameKey } from '../domain/names/same-name.ts'
import { freeSlug, slugOf } from '../domain/slugs.ts'
import { urlKey } from '../domain/urls.ts'
import { type Cells, typeOf } from './row.ts'

/** What the graph has, or had, under an id. */
export type KnownRecord = {
  /** Every version in its bundle form, the present one last; redacted versions are left out. */
  readonly versions: readonly Readonly<Record<string, unknown>>[]
  readonly isWithdrawn: boolean
  /** For a statement, its speakers after merges with other actors. */
  readonly speakers?: readonly string[]
}

/** What the graph has under the ids that were looked up, by id; a statement comes with its receipts. */
export type KnownRecords = ReadonlyMap<string, KnownRecord>

/** Chooses ids for a spreadsheet's records that no other record has, in the graph or in the same sheet. */
export function idChooser(held: KnownRecords) {
  const given = new Set<string>()
  const give = (id: string) => {
    given.add(id)
    return id
  }
  const isOthers = (id: string, isSame: (record: KnownRecord) => boolean) => {
    const record = held.get(id)
    return given.has(id) || (record !== undefined && !isSame(record))
  }
  return {
    /** Every id that was chosen. */
    given,
    give,
    /** A readable id; one that the graph has only if `isSame` says that it is the same record. */
    idOf(kind: string, words: string, isSame: (record: KnownRecord) => boolean = () => false): string {
      return give(`${kind}:${freeSlug(slugOf(words), (slug) => isOthers(`${kind}:${slug}`, isSame))}`)
    },
    /** The id of a statement's receipt from a source, numbered. */
    receiptIdOf(statement: string, source: string): string {
      const slug = slugIn(statement)
      const isSame = ({ versions }: KnownRecord) =>
        versions.some((one) => one.statement === statement && one.source === source)
      let number = 1
      while (isOthers(`attribution:${slug}-${number}`, isSame)) number += 1
      return give(`attribution:${slug}-${number}`)
    },
  }
}

/** Whether the graph has a record, and it is not withdrawn. */
export const isThere = (record: KnownRecord | undefined): record is KnownRecord =>
  record !== undefined && !record.isWithdrawn

/**
 * Whether a statement of the graph is that of a row: it has, or once had, the row's speakers, text, date and type, if
 * the row has one. A redacted statement counts as the row's, so that an import is refused rather than writing it again.
 */
export function isStatementOf(
  { versions, speakers = [] }: KnownRecord,
  row: Pick<Cells, 'text' | 'date' | 'type'>,
  actors: readonly string[],
) {
  if (versions.length === 0) return true
  return (versions as readonly unknown[] as readonly BundleStatement[]).some(
    (one) =>
      one.text === row.text &&
      (one.saidAt?.edtf ?? '') === row.date &&
      (row.type === '' || one.type === typeOf(row)) &&
      (actors.length > 0 || one.speakers.length === 0) &&
      actors.every((actor) => [...one.speakers.map((speaker) => speaker.actor), ...speakers].includes(actor)),
  )
}

/** Whether a source of the graph is that of a row: it has the same address or, if neither has one, the same title. */
export const isSourceOf = (
  { versions }: KnownRecord,
  { url, title }: Pick<Cells, 'url' | 'title'>,
): boolean =>
  versions.some((one) =>
    typeof one.url === 'string'
      ? url !== '' && urlKey(one.url) === urlKey(url)
      : url === '' && one.title === title,
  )

/** Whether an actor of the graph has, or once had, a name. */
export const goesBy = ({ versions }: KnownRecord, name: string): boolean =>
  versions.some(({ name: main, names }) =>
    [main, ...((names ?? []) as { value: string }[]).map(({ value }) => value)].some(
      (each) => nameKey(String(each)) === nameKey(name),
    ),
  )

/** The statement that the graph has under an id, without its receipts; null if it has none. */
export function knownStatement(held: KnownRecords, id: string): BundleStatement | null {
  const record = held.get(id)
  const present = isThere(record) ? record.versions.at(-1) : undefined
  return present === undefined ? null : ({ ...present, attributions: [] } as unknown as BundleStatement)
}

/** A receipt of the graph, and the words that it has or once had. */
export type KnownReceipt = { readonly receipt: BundleAttribution; readonly words: ReadonlySet<string> }

/** The key of a statement's receipt from a source. */
export const receiptKey = (statement: string, source: string): string => `${statement} ${source}`

/** The receipts of the graph, by `receiptKey`. */
export function knownReceipts(held: KnownRecords): Map<string, KnownReceipt> {
  const receipts = new Map<string, KnownReceipt>()
  for (const { versions, isWithdrawn } of held.values()) {
    const { statement, ...present } = versions.at(-1) ?? {}
    if (isWithdrawn || statement === undefined) continue
    const receipt = structuredClone(present) as unknown as BundleAttribution
    const passages = (versions as readonly unknown[] as readonly BundleAttribution[]).flatMap(
      (one) => one.passages,
    )
    const words = new Set(passages.map(({ exact }) => exact))
    receipts.set(receiptKey(String(statement), receipt.source), { receipt, words })
  }
  return receipts
}
