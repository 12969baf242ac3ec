import { parsePartialDate } from '../../domain/dates.ts'
import { freeSlug, slugOf } from '../../domain/slugs.ts'
import { urlKey } from '../../domain/urls.ts'
import { DATE_BASES, STATEMENT_TYPES } from '../../domain/vocabulary.ts'
import { OnRecordError } from '../../errors.ts'
import { canonicalBundle } from '../canonical.ts'
import {
  BUNDLE_FORMAT,
  type Bundle,
  type BundleActor,
  type BundleAttribution,
  type BundleSource,
  type BundleStatement,
} from '../format.ts'
import type { StatementCells } from './columns.ts'
import { type Decision, LEAVE_OUT } from './decisions.ts'

/** How a source's address is looked up in `CsvMeaning.sources`. */
export const sourceKey = urlKey

/** A row that did not become a statement, and why. */
export type RowProblem = { readonly line: number; readonly message: string }

export type CsvMeaning = {
  readonly title: string
  /** What was decided of each name. */
  readonly decisions: ReadonlyMap<string, Decision>
  /** The ids of the graph that a new actor must not take. */
  readonly takenIds?: ReadonlySet<string>
  /** The sources that the graph has, by `urlKey`. */
  readonly sources: ReadonlyMap<string, string>
}

export type CsvBundle = {
  readonly bundle: Bundle
  readonly problems: readonly RowProblem[]
  /** The ids that new actors got, by their names: they keep them when the bundle is made again. */
  readonly newIds: ReadonlyMap<string, string>
}

/**
 * The bundle that a spreadsheet of statements makes: rows of the same speaker, text, type and date are one statement with several
 * receipts. Rows whose speaker is not decided, or that cannot be read, are left out and told.
 */
export function bundleOfRows(
  rows: readonly StatementCells[],
  { title, decisions, takenIds, sources }: CsvMeaning,
): CsvBundle {
  const problems: RowProblem[] = []
  const taken = new Set<string>(takenIds)
  const idOf = (kind: string, text: string) => {
    const slug = freeSlug(slugOf(text), (each) => taken.has(`${kind}:${each}`))
    taken.add(`${kind}:${slug}`)
    return `${kind}:${slug}`
  }
  const actors = new Map<string, BundleActor>()
  const newSources = new Map<string, BundleSource>()
  const statements = new Map<string, BundleStatement>()

  /** The id of whom a name means; null where that is not decided. */
  const actorOf = (name: string): string | null => {
    const decision = decisions.get(name) ?? null
    if (decision === null || !decision.startsWith('new ')) return decision
    const wanted = decision.replace('new ', '')
    const actor = actors.get(name) ?? { id: wanted.includes(':') ? wanted : idOf(wanted, name), name }
    actors.set(name, actor)
    return actor.id
  }
  const sourceOf = ({ url, title: name, publisher }: StatementCells): string => {
    const key = url === '' ? name : urlKey(url)
    const known = url === '' ? undefined : sources.get(key)
    if (known !== undefined) return known
    const by = publisher === '' ? null : actorOf(publisher)
    const source = newSources.get(key) ?? {
      id: idOf('source', name === '' ? url.replace(/^https?:\/\/(www\.)?/, '') : name),
      sourceKind: 'ARTICLE' as const,
      ...(name !== '' && { title: name }),
      ...(url !== '' && { url }),
      ...(by?.startsWith('organisation:') && { publisher: by }),
    }
    newSources.set(key, source)
    return source.id
  }

  for (const row of rows) {
    const refusal = refusalOf(row)
    const speaker = refusal === null ? actorOf(row.speaker) : null
    if (speaker === LEAVE_OUT) continue
    if (refusal !== null || speaker === null) {
      problems.push({ line: row.line, message: refusal ?? `it is not decided who "${row.speaker}" is.` })
      continue
    }
    const key = JSON.stringify([speaker, row.text, typeOf(row), row.date])
    const statement = statements.get(key) ?? statementOf(row, speaker, idOf)
    statements.set(key, statement)
    addReceipt(statement, sourceOf(row), row)
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
    sources: [...newSources.values()],
    statements: [...statements.values()],
  })
  const newIds = new Map([...actors].map(([name, { id }]) => [name, id]))
  return { bundle, problems, newIds }
}

/** A type as it is written in a spreadsheet: `no comment` is NO_COMMENT; OTHER where there is none. */
const typeOf = ({ type }: StatementCells) =>
  type === ''
    ? 'OTHER'
    : STATEMENT_TYPES.find((known) => known === type.toUpperCase().replaceAll(/[\s-]+/g, '_'))

const basisOf = ({ date_basis }: StatementCells) =>
  date_basis === '' ? 'INFERRED' : DATE_BASES.find((known) => known === date_basis.toUpperCase())

function refusalOf(row: StatementCells): string | null {
  if (row.speaker === '') return 'there is no speaker.'
  if (row.text === '') return 'there is no text: say in your own words what was said.'
  if (row.quote === '') return 'there is no quote: a receipt needs the words of its source.'
  if (typeOf(row) === undefined) return `"${row.type}" is none of ${STATEMENT_TYPES.join(', ')}.`
  if (basisOf(row) === undefined) return `"${row.date_basis}" is none of ${DATE_BASES.join(', ')}.`
  if (row.url === '' && row.title === '') return 'there is no source: give its URL, or its title.'
  if (row.url !== '' && !URL.canParse(row.url)) return `"${row.url}" is no URL.`
  if (row.date === '') return null
  try {
    parsePartialDate(row.date, 'date')
    return null
  } catch (fault) {
    if (fault instanceof OnRecordError) return fault.message
    throw fault
  }
}

function statementOf(
  row: StatementCells,
  actor: string,
  idOf: (kind: string, text: string) => string,
): BundleStatement {
  const said = row.date === '' ? undefined : { edtf: row.date, basis: basisOf(row) ?? 'INFERRED' }
  const note = row.date_basis === '' ? { note: 'The spreadsheet does not say how the date was come by.' } : {}
  return {
    id: idOf('statement', `${row.speaker} ${row.date} ${row.text}`),
    text: row.text,
    type: typeOf(row) ?? 'OTHER',
    ...(said && { saidAt: { ...said, ...note } }),
    speakers: [{ actor, ...(row.role !== '' && { role: row.role }) }],
    attributions: [],
  }
}

/** A source that repeats itself is one receipt with several passages. */
function addReceipt(statement: BundleStatement, source: string, row: StatementCells): void {
  const words = row.quote.replace(/^["“„«]([\s\S]*)["”“»]$/, '$1')
  const passage = { part: 'CONTENT', exact: words, quoted: true, status: 'NO_TEXT' } as const
  const there = statement.attributions.find((each) => each.source === source)
  if (there !== undefined) {
    if (!there.passages.some(({ exact }) => exact === words)) there.passages.push(passage)
    return
  }
  const slug = statement.id.slice(statement.id.indexOf(':') + 1)
  const receipt: BundleAttribution = {
    id: `attribution:${slug}-${statement.attributions.length + 1}`,
    source,
    channel: 'UNKNOWN',
    wording: 'UNKNOWN',
    passages: [passage],
  }
  statement.attributions.push(receipt)
}
