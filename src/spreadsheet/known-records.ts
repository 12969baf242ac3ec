import type { BundleAttribution, BundleStatement } from '../bundle/format.ts'
import { nameKey } from '../domain/names/same-name.ts'
import { freeSlug, slugOf } from '../domain/slugs.ts'
import { urlKey } from '../domain/urls.ts'
import { type Cells, typeOf } from './row.ts'

/** What the graph holds, or held, under an id. */
export type KnownRecord = {
  /** What was ever written there, as a bundle has it, the present last; nothing of what was made unreadable. */
  readonly versions: readonly Readonly<Record<string, unknown>>[]
  readonly isWithdrawn: boolean
  /** Of a statement: who its speakers are by now, where they were judged to be the same as others. */
  readonly speakers?: readonly string[]
}

/** What the graph holds under the ids that were looked up; a statement comes with its receipts. */
export type HeldRecords = ReadonlyMap<string, KnownRecord>

/** Chooses ids for the records of a spreadsheet: none that another record has, of the graph or of the same sheet. */
export function idsBeside(held: HeldRecords) {
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
    /** Every id that was given. */
    given,
    give,
    /** A readable id; one of the graph only where that is the same record. */
    idOf(kind: string, words: string, isSame: (record: KnownRecord) => boolean = () => false): string {
      return give(`${kind}:${freeSlug(slugOf(words), (slug) => isOthers(`${kind}:${slug}`, isSame))}`)
    },
    /** The id of a statement's receipt from a source, numbered. */
    receiptIdOf(statement: string, source: string): string {
      const slug = statement.slice(statement.indexOf(':') + 1)
      const isSame = ({ versions }: KnownRecord) =>
        versions.some((one) => one.statement === statement && one.source === source)
      let number = 1
      while (isOthers(`attribution:${slug}-${number}`, isSame)) number += 1
      return give(`attribution:${slug}-${number}`)
    },
  }
}

/** Whether a record is there to be read, neither new nor withdrawn. */
export const isThere = (record: KnownRecord | undefined): record is KnownRecord =>
  record !== undefined && !record.isWithdrawn

/**
 * Whether a statement of the graph is a row's: it has, or once had, its speakers, text, date and, where the row tells one,
 * its type. One that was made unreadable is taken for the row's, so that an import is refused rather than brings it back.
 */
export function isStatementOf(
  { versions, speakers = [] }: KnownRecord,
  row: Cells,
  actors: readonly string[],
) {
  if (versions.length === 0) return true
  return (versions as readonly unknown[] as readonly BundleStatement[]).some(
    (one) =>
      one.text === row.text &&
      (one.saidAt?.edtf ?? '') === row.date &&
      (row.type === '' || one.type === typeOf(row)) &&
      actors.every((actor) => [...one.speakers.map((speaker) => speaker.actor), ...speakers].includes(actor)),
  )
}

/** Whether a source of the graph is a row's: it has its address or, where neither has one, its title. */
export const isSourceOf = ({ versions }: KnownRecord, { url, title }: Cells): boolean =>
  versions.some((one) =>
    typeof one.url === 'string'
      ? url !== '' && urlKey(one.url) === urlKey(url)
      : url === '' && one.title === title,
  )

/** Whether an actor of the graph goes, or once went, by a name. */
export const goesBy = ({ versions }: KnownRecord, name: string): boolean =>
  versions.some(({ name: main, names }) =>
    [main, ...((names ?? []) as { value: string }[]).map(({ value }) => value)].some(
      (each) => nameKey(String(each)) === nameKey(name),
    ),
  )

/** The statement that the graph holds under an id, without its receipts; null where there is none to be read. */
export function heldStatement(held: HeldRecords, id: string): BundleStatement | null {
  const record = held.get(id)
  const present = isThere(record) ? record.versions.at(-1) : undefined
  return present === undefined ? null : ({ ...present, attributions: [] } as unknown as BundleStatement)
}

/** A receipt that the graph holds, and the words that it has or once had. */
export type HeldReceipt = { readonly receipt: BundleAttribution; readonly words: ReadonlySet<string> }

/** How the receipt of a statement from a source is looked up. */
export const receiptKey = (statement: string, source: string): string => `${statement} ${source}`

/** The receipts that the graph holds, by `receiptKey`. */
export function heldReceipts(held: HeldRecords): Map<string, HeldReceipt> {
  const receipts = new Map<string, HeldReceipt>()
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
