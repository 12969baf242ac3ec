import { urlKey } from '../../domain/urls.ts'
import { canonicalBundle } from '../canonical.ts'
import {
  BUNDLE_FORMAT,
  type Bundle,
  type BundleActor,
  type BundleSource,
  type BundleStatement,
} from '../format.ts'
import type { StatementCells } from './columns.ts'
import { type Decision, LEAVE_OUT } from './decisions.ts'
import {
  goesBy,
  type HeldRecords,
  heldReceipts,
  heldStatement,
  idsBeside,
  isSourceOf,
  isStatementOf,
  isThere,
  receiptKey,
} from './held.ts'
import { passageOf, receiptOf, refusalOf, sourceOf, statementOf, typeOf } from './row.ts'

/** How a source's address is looked up in `CsvMeaning.sources`. */
export const sourceKey = urlKey

/** A row that did not become a statement, and why. */
export type RowProblem = {
  readonly line: number
  readonly message: string
  /** Whether only a decision on its speaker is missing. */
  readonly isUndecided: boolean
}

export type CsvMeaning = {
  readonly title: string
  /** What was decided of each name. */
  readonly decisions: ReadonlyMap<string, Decision>
  /** The sources that the graph has, by `urlKey`. */
  readonly sources: ReadonlyMap<string, string>
  /** What the graph holds under ids that a bundle of the same rows was given. */
  readonly held?: HeldRecords
}

export type CsvBundle = {
  readonly bundle: Bundle
  readonly problems: readonly RowProblem[]
  /** The ids that new actors got, by their names: they keep them when the bundle is made again. */
  readonly newIds: ReadonlyMap<string, string>
  /** The ids that its records were given. The graph may hold other records under those that were not looked up. */
  readonly givenIds: ReadonlySet<string>
}

/** The id that was decided for a new actor; null where it waits for one, or the actor is not new. */
const chosenId = (decision: Decision | undefined): string | null =>
  /^new (.+:.+)$/.exec(decision ?? '')?.[1] ?? null

/**
 * The bundle that a spreadsheet of statements makes: rows of the same speaker, text, type and date are one statement with several
 * receipts. Rows whose speaker is not decided, or that cannot be read, are left out and told. An import of it only adds: a
 * statement or receipt that the graph holds is given as it is there, with what the rows add.
 */
export function bundleOfRows(
  rows: readonly StatementCells[],
  { title, decisions, sources, held = new Map() }: CsvMeaning,
): CsvBundle {
  const problems: RowProblem[] = []
  const ids = idsBeside(held)
  const receipts = heldReceipts(held)
  const actors = new Map<string, BundleActor>()
  const newIds = new Map<string, string>()
  const newSources: BundleSource[] = []
  const sourceIds = new Map<string, string>()
  const statements = new Map<string, BundleStatement>()
  for (const decision of decisions.values()) {
    const chosen = chosenId(decision)
    if (chosen !== null) ids.give(chosen)
  }

  /** The id of whom a name means; null where that is not decided. */
  const actorOf = (name: string): string | null => {
    const decision = decisions.get(name) ?? null
    if (decision === null || !decision.startsWith('new ')) return decision
    const wanted = decision.replace('new ', '')
    const id = newIds.get(name) ?? chosenId(decision) ?? ids.idOf(wanted, name)
    if (!newIds.has(name) && !isThere(held.get(id))) addActor(id, name)
    newIds.set(name, id)
    return id
  }
  /** Names that are decided to mean one new actor are names of it; the first is the one it goes by. */
  const addActor = (id: string, name: string): void => {
    const actor = actors.get(id)
    if (actor === undefined) actors.set(id, { id, name })
    else actor.names = [...(actor.names ?? []), { value: name, kind: 'ALIAS' }]
  }
  /** Why a name cannot mean the new actor that was decided; null where it can. */
  const rivalTold = (name: string): string | null => {
    const id = chosenId(decisions.get(name)) ?? ''
    const record = held.get(id)
    if (!isThere(record) || goesBy(record, name)) return null
    return `"${name}" was to be new, but the graph holds another name for ${id}. Decide "${id}" if that is meant, or "new ${id.split(':')[0]}".`
  }
  const sourceIdOf = (row: StatementCells): string => {
    const { url, title: name, publisher } = row
    const key = url === '' ? name : urlKey(url)
    const known = sourceIds.get(key) ?? (url === '' ? undefined : sources.get(key))
    if (known !== undefined) return known
    const words = name === '' ? url.replace(/^https?:\/\/(www\.)?/, '') : name
    const id = ids.idOf('source', words, (record) => isSourceOf(record, row))
    sourceIds.set(key, id)
    if (isThere(held.get(id))) return id
    const by = publisher === '' ? null : actorOf(publisher)
    newSources.push({ ...sourceOf(row, id), ...(by?.startsWith('organisation:') && { publisher: by }) })
    return id
  }
  const statementFor = (row: StatementCells, speaker: string): BundleStatement => {
    // Of the speaker's id, not of the row's spelling: under another spelling the same statement gets the same id.
    const words = `${speaker.slice(speaker.indexOf(':') + 1)} ${row.date} ${row.text}`
    const id = ids.idOf('statement', words, (record) => isStatementOf(record, row, speaker))
    return heldStatement(held, id) ?? statementOf(row, speaker, id)
  }
  /** A source that repeats itself is one receipt with several passages. */
  const addReceipt = ({ id, attributions }: BundleStatement, row: StatementCells): void => {
    const source = sourceIdOf(row)
    const known = receipts.get(receiptKey(id, source))
    let receipt = attributions.find((each) => each.source === source)
    if (receipt === undefined) {
      receipt = known?.receipt ?? receiptOf(ids.receiptIdOf(id, source), source)
      attributions.push(receipt)
    }
    const passage = passageOf(row)
    const isTold = receipt.passages.some(({ exact }) => exact === passage.exact)
    if (!isTold && !known?.words.has(passage.exact)) receipt.passages.push(passage)
  }

  for (const row of rows) {
    const refusal = refusalOf(row) ?? rivalTold(row.speaker) ?? rivalTold(row.publisher)
    const speaker = refusal === null ? actorOf(row.speaker) : null
    if (speaker === LEAVE_OUT) continue
    if (refusal !== null || speaker === null) {
      const message = refusal ?? `it is not decided who "${row.speaker}" is.`
      problems.push({ line: row.line, message, isUndecided: refusal === null })
      continue
    }
    const key = JSON.stringify([speaker, row.text, typeOf(row), row.date])
    const statement = statements.get(key) ?? statementFor(row, speaker)
    statements.set(key, statement)
    addReceipt(statement, row)
  }
  const publishers = new Set(rows.map(({ publisher }) => publisher))
  const ofKind = (kind: string) => [...actors.values()].filter(({ id }) => id.startsWith(kind))
  const bundle = canonicalBundle<Bundle>({
    format: BUNDLE_FORMAT,
    title,
    description: 'Statements that were written down in a spreadsheet.',
    organisations: ofKind('organisation').map((actor) => ({
      ...actor,
      organisationKind: publishers.has(actor.name) ? 'MEDIA' : 'OTHER',
    })),
    persons: ofKind('person'),
    groups: ofKind('group'),
    sources: newSources,
    statements: [...statements.values()],
  })
  return { bundle, problems, newIds, givenIds: ids.given }
}
