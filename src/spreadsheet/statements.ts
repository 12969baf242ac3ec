import { canonicalBundle } from '../bundle/canonical.ts'
import {
  type Bundle,
  type BundlePassage,
  type BundleSource,
  type BundleStatement,
  formatFor,
  newerFieldsIn,
} from '../bundle/format.ts'
import { recordKindOf, slugIn } from '../domain/ids.ts'
import { urlKey } from '../domain/urls.ts'
import { actorsOfNames } from './actors.ts'
import { hasVerdict, verdictsOfSheet } from './assessed-row.ts'
import type { StatementCells } from './columns.ts'
import { type Decision, LEAVE_OUT } from './decisions/decisions.ts'
import type { Column } from './headers.ts'
import {
  idChooser,
  isSourceOf,
  isStatementOf,
  isThere,
  type KnownRecords,
  knownReceipts,
  knownStatement,
  receiptKey,
} from './known-records.ts'
import { type Cells, passagesOf, receiptOf, sourceOf, speakersOf, statementOf, typeOf } from './row.ts'
import { inCell } from './row-problems.ts'
import type { RowOutcome } from './row-table.ts'
import { originalsIn, translate } from './translated-rows.ts'
import { candidateOf, hasCandidate, withCandidate } from './uncertain-row.ts'

/** The key of a source's address in `CsvMeaning.sources`. */
export const sourceKey = urlKey

/** A problem that keeps a row from becoming a statement. */
export type RowProblem = {
  readonly line: number
  /** The column of the cell that it is in; null if it is in none, or in several. */
  readonly column: Column | null
  readonly message: string
  readonly mend: string
  /** Whether only a decision about its speaker is missing. */
  readonly isUndecided: boolean
}

export type CsvMeaning = {
  readonly title: string
  /** What was decided for each name. */
  readonly decisions: ReadonlyMap<string, Decision>
  /** The spelling under which a name was decided; by default, the name itself. */
  readonly nameOf?: (written: string) => string
  /** The sources that the graph has, by `urlKey`. */
  readonly sources: ReadonlyMap<string, string>
  /** What the graph has under the ids that a bundle of the same rows was given before. */
  readonly held?: KnownRecords
}

export type CsvBundle = {
  readonly bundle: Bundle
  readonly problems: readonly RowProblem[]
  /** The outcome of each row, in order. */
  readonly outcomes: readonly RowOutcome[]
  /** The ids of new actors, by name, which they keep when the bundle is made again. */
  readonly newIds: ReadonlyMap<string, string>
  /** The ids of its records. The graph may have other records under those that were not looked up. */
  readonly givenIds: ReadonlySet<string>
}

/**
 * Makes a bundle of a spreadsheet of statements, and of the verdicts that its rows have on them. Rows with the same speaker, text, type and date are one statement with
 * several receipts. Rows whose speaker is undecided, or that cannot be read, are left out and reported. Importing the
 * bundle only adds: a statement or receipt that the graph has is given as it is there, plus what the rows add.
 */
export function bundleOfRows(
  rows: readonly StatementCells[],
  { title, decisions, nameOf = (written) => written, sources, held = new Map() }: CsvMeaning,
): CsvBundle {
  const problems: RowProblem[] = []
  const outcomes: RowOutcome[] = []
  const ids = idChooser(held)
  const receipts = knownReceipts(held)
  const published = rows.map(({ publisher }) => publisher)
  const actors = actorsOfNames(published, { decisions, nameOf, held, ids })
  const verdicts = verdictsOfSheet(held, ids)
  const newSources: BundleSource[] = []
  const sourceIds = new Map<string, string>()
  const statements = new Map<string, { readonly statement: BundleStatement; readonly line: number }>()

  const sourceIdOf = (row: Cells): string => {
    const { url, title: name, publisher } = row
    const key = url === '' ? name : urlKey(url)
    const known = sourceIds.get(key) ?? (url === '' ? undefined : sources.get(key))
    if (known !== undefined) return known
    // An export names a source by its id if it has neither title nor address.
    const isId = recordKindOf(name) === 'source'
    if (isId && isThere(held.get(name))) {
      sourceIds.set(key, name)
      return ids.give(name)
    }
    const words = isId
      ? name.slice('source:'.length)
      : name === ''
        ? url.replace(/^https?:\/\/(www\.)?/, '')
        : name
    const id = ids.idOf('source', words, (record) => isSourceOf(record, row))
    sourceIds.set(key, id)
    if (isThere(held.get(id))) return id
    const by = publisher === '' ? null : actors.idOf(publisher)
    newSources.push({ ...sourceOf(row, id), ...(by?.startsWith('organisation:') && { publisher: by }) })
    return id
  }
  const statementFor = (row: StatementCells, speakers: readonly string[]): BundleStatement => {
    const isSame = (id: string) => {
      const record = held.get(id)
      return record === undefined || isStatementOf(record, row, speakers)
    }
    const [speaker = ''] = speakers
    // From the speaker's id, not the row's spelling, so that another spelling gives the same id.
    const words = `${slugIn(speaker)} ${row.date} ${row.text}`
    const isFree = row.statement_id !== '' && !ids.given.has(row.statement_id) && isSame(row.statement_id)
    const id = isFree
      ? ids.give(row.statement_id)
      : ids.idOf('statement', words, (record) => isStatementOf(record, row, speakers))
    return knownStatement(held, id) ?? statementOf(row, speakers, id)
  }
  /** A source that repeats itself is one receipt with several passages. */
  const receiptFor = ({ id, attributions }: BundleStatement, row: StatementCells) => {
    const source = sourceIdOf(row)
    const known = receipts.get(receiptKey(id, source))
    let receipt = attributions.find((each) => each.source === source)
    if (receipt === undefined) {
      const own = row.attribution_id
      const isFree = own !== '' && !ids.given.has(own) && held.get(own) === undefined
      receipt = known?.receipt ?? receiptOf(isFree ? ids.give(own) : ids.receiptIdOf(id, source), source)
      attributions.push(receipt)
    }
    const added: BundlePassage[] = []
    for (const passage of passagesOf(row, row.reading)) {
      const isTold = receipt.passages.some(
        ({ exact, prefix, suffix }) =>
          exact === passage.exact && (prefix ?? '') === row.prefix && (suffix ?? '') === row.suffix,
      )
      if (isTold || known?.words.has(passage.exact)) continue
      receipt.passages.push(passage)
      added.push(passage)
    }
    return { receipt, added }
  }

  const hasOriginal = originalsIn(rows)
  const translated: { key: string; row: StatementCells; passages: BundlePassage[] }[] = []
  for (const row of rows) {
    const about = { line: row.line, id: row.id }
    const refusals = [...row.problems]
    const translator = row.translator_id === '' ? '' : row.translator
    const named = [...speakersOf(row).map(({ name }) => name), row.candidate, row.assessor, translator]
    const deciding = named.filter((name) => name !== '')
    const names = [...deciding, row.publisher]
    if (refusals.length === 0)
      refusals.push(
        ...names
          .flatMap((name) => actors.nameConflict(name) ?? [])
          .map((message) => ({ column: null, message, mend: '' })),
      )
    if (refusals.length === 0 && row.translation_of !== '' && !hasOriginal(row))
      refusals.push({
        column: 'translation_of',
        message: 'no other row of the statement has these words as its quote.',
        mend: 'Correct them, or add the row that has them.',
      })
    const undecided = deciding.filter((name) => actors.decisionOf(name) === null)
    if (refusals.length > 0) {
      problems.push(...refusals.map((refusal) => ({ line: row.line, ...refusal, isUndecided: false })))
      const why = refusals.map((refusal) => `${inCell(refusal)} ${refusal.mend}`.trim()).join(' ')
      outcomes.push({ ...about, outcome: 'refused', why })
      continue
    }
    const saying = row.speaker === '' ? [candidateOf(row)] : speakersOf(row)
    if (saying.some(({ name }) => actors.decisionOf(name) === LEAVE_OUT)) {
      const who = row.speaker || row.candidate
      outcomes.push({ ...about, outcome: 'left out', why: `You decided to leave ${who} out.` })
      continue
    }
    if (undecided.length > 0) {
      const message = `you have not decided who ${undecided.map((name) => `"${nameOf(name)}"`).join(' and ')} is.`
      problems.push({ line: row.line, column: null, message, mend: '', isUndecided: true })
      outcomes.push({ ...about, outcome: 'undecided', why: message })
      continue
    }
    const speakers = speakersOf(row).flatMap(({ name }) => actors.idOf(name) ?? [])
    const own = speakers.length === 0 ? row.statement_id : ''
    const key = JSON.stringify([speakers, row.text, typeOf(row), row.date, own])
    const earlier = statements.get(key)
    const found = earlier?.statement ?? statementFor(row, speakers)
    const candidate = hasCandidate(row) ? actors.idOf(row.candidate) : null
    const isAdded = candidate !== null && candidate !== LEAVE_OUT && !isThere(held.get(found.id))
    const statement = isAdded ? withCandidate(found, row, candidate) : found
    statements.set(key, { statement, line: earlier?.line ?? row.line })
    const { receipt, added } = receiptFor(statement, row)
    if (row.translation_of !== '') translated.push({ key, row, passages: added })
    const assessor = hasVerdict(row) ? actors.idOf(row.assessor) : null
    if (assessor !== null && assessor !== LEAVE_OUT) {
      const ofVerdict = {
        ...row,
        url: row.rating_url,
        title: '',
        published: row.rated,
        publisher: row.assessor,
      }
      verdicts.add(row, { statement: statement.id, assessor, source: sourceIdOf(ofVerdict) })
    }
    const isHeld = isThere(held.get(statement.id))
    outcomes.push({
      ...about,
      outcome: earlier !== undefined ? 'merged' : isHeld ? 'in the graph' : 'new',
      why: earlier === undefined ? '' : `with line ${earlier.line}`,
      statement: statement.id,
      attribution: receipt.id,
    })
  }
  for (const { key, row, passages } of translated) {
    const by = row.translator_id === '' ? null : actors.idOf(row.translator)
    const statement = statements.get(key)?.statement
    if (statement) translate(statement, passages, row, by === LEAVE_OUT ? null : by)
  }
  const assessments = verdicts.made()
  const made = [...statements.values()].map(({ statement }) => statement)
  const bundle = canonicalBundle<Bundle>({
    format: formatFor(
      assessments.length > 0 ? ['assessments'] : [],
      made.flatMap((statement) => newerFieldsIn('statements', statement).map(({ newer }) => newer)),
    ),
    title,
    description: 'Statements recorded in a spreadsheet.',
    ...actors.made(),
    sources: newSources,
    statements: made,
    assessments,
  })
  return { bundle, problems, outcomes, newIds: actors.newIds, givenIds: ids.given }
}
