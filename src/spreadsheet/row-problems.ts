import { messageText, type Problem } from '../bundle/problems.ts'
import { checkChunk, type ReadRecord } from '../bundle/reading/chunk.ts'
import { recordKindOf } from '../domain/ids.ts'
import type { Path } from '../domain/paths.ts'
import { DATE_BASES, LIKELIHOODS, STATEMENT_TYPES } from '../domain/vocabulary.ts'
import { hasVerdict, missingOfVerdict, verdictOf } from './assessed-row.ts'
import { ACTOR_KINDS } from './cells/actor-kinds.ts'
import { formOf, yesOrNo } from './cells/cell-words.ts'
import { quoteCell } from './cells/quote-cell.ts'
import type { DateCell } from './cells/row-dates.ts'
import type { Column } from './headers.ts'
import {
  basisOf,
  type CellReading,
  type Cells,
  passagesOf,
  receiptOf,
  saidOfQuote,
  sourceOf,
  speakersOf,
  statementOf,
  typeOf,
} from './row.ts'
import { hasCandidate, likelihoodOf, missingOfCandidate, withCandidate } from './uncertain-row.ts'

/** A problem that keeps a row from becoming a statement. */
export type CellProblem = { readonly column: Column | null; readonly message: string; readonly mend: string }

/** A problem's message after the name of its column. */
export const inCell = ({ column, message }: Pick<CellProblem, 'column' | 'message'>) =>
  column === null ? message : `${column}: ${message}`

/** A row with its dates in EDTF, and everything that is wrong with it. */
export function checkedRow(
  cells: Cells,
  reading: CellReading,
  readDate: (cell: string) => DateCell,
): { cells: Cells; problems: CellProblem[] } {
  const problems: CellProblem[] = []
  const tell = (column: Column | null, message: string, mend: string) =>
    problems.push({ column, message, mend })
  const dates = { date: cells.date, published: cells.published, rated: cells.rated }
  if (cells.speaker === '' && !hasCandidate(cells)) tell(null, 'there is no speaker.', '')
  if (cells.text === '') tell(null, 'there is no text:', 'say in your own words what was said.')
  if (cells.quote === '') tell(null, 'there is no quote:', 'a receipt needs the words of its source.')
  else {
    const quote = quoteCell(cells.quote, saidOfQuote(cells, reading))
    if ('refusal' in quote) tell('quote', quote.refusal, '')
  }
  const missing = missingOfVerdict(cells)
  if (missing.length > 0)
    tell(
      null,
      `the verdict has no ${missing.join(' and no ')}:`,
      'a verdict needs its assessor, the words of the rating, its date and its address.',
    )
  const missingOfOne = missingOfCandidate(cells)
  if (missingOfOne.length > 0)
    tell(
      null,
      `whoever may have said it has no ${missingOfOne.join(' and no ')}:`,
      'a candidate needs a name, how likely it is, and why.',
    )
  for (const column of ['date', 'published', 'rated'] as const) {
    const read = readDate(cells[column])
    if ('edtf' in read) dates[column] = read.edtf
    else tell(column, read.message, read.mend)
  }
  const terms = [
    ['type', typeOf(cells), STATEMENT_TYPES.map((type) => type.toLowerCase().replaceAll('_', ' '))],
    ['date_basis', basisOf(cells), DATE_BASES.map((basis) => basis.toLowerCase())],
    ['kind', speakersOf(cells).every(({ kind }) => kind !== undefined) || undefined, ACTOR_KINDS],
    ['quoted', yesOrNo(cells.quoted) === undefined ? undefined : true, ['yes', 'no']],
    ['form', formOf(cells.form), ['direct', 'mixed', 'indirect']],
    ['likelihood', likelihoodOf(cells), LIKELIHOODS.map((term) => term.toLowerCase().replaceAll('_', ' '))],
  ] as const
  for (const [column, read, known] of terms)
    if (cells[column] !== '' && read === undefined)
      tell(column, `I don't know ${JSON.stringify(cells[column])}.`, `Write one of: ${known.join(', ')}.`)
  for (const [column, kind] of idColumns)
    if (cells[column] !== '' && recordKindOf(cells[column]) !== kind)
      tell(
        column,
        `${JSON.stringify(cells[column])} is not the id of ${kind === 'statement' ? 'a statement' : 'an attribution'}.`,
        'Correct it, or leave it out.',
      )
  const actors = [
    ...speakersOf(cells).map(({ id = '' }) => ['speaker_id', id] as const),
    ['publisher_id', cells.publisher_id] as const,
    ['candidate_id', cells.candidate_id] as const,
    ['translator_id', cells.translator_id] as const,
  ]
  for (const [column, id] of actors)
    if (id !== '' && !ACTOR_KINDS.some((kind) => kind === recordKindOf(id)))
      tell(column, `${JSON.stringify(id)} is not the id of an actor.`, 'Correct it, or leave it out.')
  if (cells.url === '' && cells.title === '') tell(null, 'there is no source:', 'give its URL, or its title.')
  const read = { ...cells, ...dates }
  const told = new Set(problems.map(({ column }) => column))
  for (const problem of problemsAsBundle({ ...cells, date: '', published: '' }, reading)) {
    const column = columnOf(problem.place)
    if (column === null ? problems.length === 0 : !told.has(column) && cells[column] !== '')
      problems.push(cellProblem(column, problem, cells))
  }
  return { cells: read, problems }
}

const idColumns = [
  ['statement_id', 'statement'],
  ['attribution_id', 'attribution'],
] as const

/**
 * The problems that a bundle's checks find in a row, except for its dates. `place` begins with a column if it has one.
 */
function problemsAsBundle(cells: Cells, reading: CellReading): readonly Problem[] {
  const receipt = { ...receiptOf('attribution:a', 'source:a'), passages: passagesOf(cells, reading) }
  const speakers = speakersOf(cells)
  const ids = speakers.map((_, at) => `person:a-${at}`)
  const isUncertain = hasCandidate(cells) && missingOfCandidate(cells).length === 0
  const said = { ...statementOf(cells, ids, 'statement:a'), attributions: [receipt] }
  const statement = isUncertain ? withCandidate(said, cells, 'person:c') : said
  const records: ReadRecord[] = [
    ...speakers.map(
      ({ name }, at) => ({ list: 'persons', value: { id: ids[at], name }, place: ['speaker'] }) as const,
    ),
    { list: 'sources', value: sourceOf(cells, 'source:a'), place: [] },
    { list: 'statements', value: statement, place: [] },
  ]
  if (hasVerdict(cells) && missingOfVerdict(cells).length === 0) records.push(...recordsOfVerdict(cells))
  if (isUncertain)
    records.push({ list: 'persons', value: { id: 'person:c', name: cells.candidate }, place: ['candidate'] })
  const translator = { id: 'topic:b', name: cells.translator }
  if (cells.translator !== '') records.push({ list: 'topics', value: translator, place: ['translator'] })
  const publisher = { id: 'topic:a', name: cells.publisher }
  if (cells.publisher !== '') records.push({ list: 'topics', value: publisher, place: ['publisher'] })
  return checkChunk(records).problems
}

/** A verdict's records, each with its own column; its date is read by itself. */
function recordsOfVerdict(cells: Cells): ReadRecord[] {
  const of = { statement: 'statement:a', assessor: 'person:b', source: 'source:b' }
  const { url, ...verdict } = verdictOf({ ...cells, rated: '2000' }, of, {
    id: 'assessment:a',
    evidence: 'evidence:a',
  })
  return [
    { list: 'assessments', value: verdict, place: ['rating'] },
    { list: 'sources', value: { id: of.source, sourceKind: 'ARTICLE', url }, place: ['rating_url'] },
    { list: 'persons', value: { id: of.assessor, name: cells.assessor }, place: ['assessor'] },
  ]
}

/** The column that a field is read from; null if it is read from several columns, or from none. */
function columnOf(place: Path): Column | null {
  if (place.includes('candidates')) return columnsOfCandidates.get(place.at(-1)) ?? null
  const field = [place[0], place.at(-1)].find((step) => columnsOfFields.has(step))
  return columnsOfFields.get(field) ?? null
}

const columnsOfFields: ReadonlyMap<string | number | undefined, Column> = new Map([
  ['speaker', 'speaker'],
  ['publisher', 'publisher'],
  ['assessor', 'assessor'],
  ['rating', 'rating'],
  ['rating_url', 'rating_url'],
  ['url', 'url'],
  ['title', 'title'],
  ['text', 'text'],
  ['role', 'role'],
  ['prefix', 'prefix'],
  ['suffix', 'suffix'],
  ['exact', 'quote'],
  ['candidate', 'candidate'],
  ['translator', 'translator'],
])

const columnsOfCandidates: typeof columnsOfFields = new Map([
  ['role', 'candidate_role'],
  ['basis', 'candidate_basis'],
])

/** A problem in terms of a spreadsheet. */
function cellProblem(column: Column | null, { message, mend }: Problem, cells: Cells): CellProblem {
  if (column === 'url')
    return {
      column,
      message: `${JSON.stringify(cells.url)} is not a web address.`,
      mend: 'Write it with https://.',
    }
  return { column, message: messageText(message, (place) => columnOf(place) ?? 'another cell'), mend }
}
