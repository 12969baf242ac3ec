import type { CsvRow } from '../../domain/csv.ts'
import { nearestTo } from '../../domain/near-words.ts'
import { badInput } from '../../errors.ts'

/** What a spreadsheet of statements may tell of each, and the headers by which it is known besides its own name. */
const columns = {
  speaker: ['name', 'who'],
  role: ['position'],
  text: ['statement', 'claim', 'what'],
  quote: ['words', 'quotation'],
  date: ['said', 'when'],
  date_basis: [],
  type: ['kind'],
  url: ['source url', 'link'],
  title: ['source', 'source title', 'headline'],
  published: ['publication date', 'published at'],
  publisher: ['outlet', 'media'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Column = keyof typeof columns

export const columnNames = Object.keys(columns) as Column[]

/** In which cell of a row each column is. */
export type Places = ReadonlyMap<Column, number>

/**
 * Finds the columns by their headers. `mapping` gives headers of its own a meaning, and says which one is read where several
 * have the same.
 *
 * @throws BAD_USER_INPUT where a mapping names no column of either side, two headers have one meaning, or there is no
 *   speaker, text or quote
 */
export function placesOf({ cells }: CsvRow, mapping: ReadonlyMap<string, string>): Places {
  const headers = cells.map(plain)
  const places = mappedPlaces(headers, mapping)
  const mapped = new Set(places.values())
  for (const column of columnNames) {
    if (places.has(column)) continue
    const known = headersOf(column)
    const found = [...headers.keys()].filter((at) => !mapped.has(at) && known.includes(headers[at] ?? ''))
    const [at, ...others] = found
    if (others.length > 0)
      throw badInput(
        'line 1',
        rivalsTold(
          column,
          found.map((each) => cells[each]?.trim() ?? ''),
        ),
      )
    if (at !== undefined) places.set(column, at)
  }
  for (const needed of ['speaker', 'text', 'quote'] as const) {
    if (places.has(needed)) continue
    const told = cells
      .map((cell) => cell.trim())
      .join(', ')
      .slice(0, 300)
    throw badInput(
      'line 1',
      `no header is "${needed}". The headers are: ${told}. Say which it is: --map "header=${needed}".`,
    )
  }
  return places
}

/** What is told of each header whose cells are not read, with how to have them read. */
export function unreadTold({ cells }: CsvRow, places: Places): string[] {
  const read = new Set(places.values())
  const missing = columnNames.filter((column) => !places.has(column))
  return cells.flatMap((cell, at) => {
    const header = cell.trim()
    if (read.has(at) || header === '') return []
    const near = nearestTo(plain(header), missing.flatMap(headersOf))
    const meant = missing.find((column) => near !== null && headersOf(column).includes(near))
    const mend =
      meant !== undefined
        ? ` If it is the ${meant}: --map "${header}=${meant}".`
        : missing.length > 0
          ? ` If it is one of ${missing.join(', ')}, say which: --map "${header}=${missing.at(-1)}".`
          : ''
    return `The column "${header}" is not read.${mend}`
  })
}

function mappedPlaces(headers: readonly string[], mapping: ReadonlyMap<string, string>): Map<Column, number> {
  const places = new Map<Column, number>()
  for (const [header, meaning] of mapping) {
    const [at, ...others] = [...headers.keys()].filter((each) => headers[each] === plain(header))
    if (at === undefined) throw badInput('--map', `there is no header "${header}".`)
    if (others.length > 0) throw badInput('line 1', `several headers are "${header}". Give each its own.`)
    const column = columnNames.find((known) => known === meaning)
    if (column === undefined) throw badInput('--map', `"${meaning}" is none of ${columnNames.join(', ')}.`)
    if (places.has(column)) throw badInput('--map', `two headers are given for ${column}. Give one.`)
    places.set(column, at)
  }
  return places
}

function rivalsTold(column: Column, headers: readonly string[]): string {
  const [first = ''] = headers
  const mend =
    new Set(headers.map(plain)).size < headers.length
      ? 'Give each a header of its own'
      : `Say which one is read: --map "${first}=${column}"`
  return `${headers.map((header) => `"${header}"`).join(' and ')} both mean ${column}. ${mend}.`
}

const headersOf = (column: Column): readonly string[] => [plain(column), ...columns[column]]

/** Headers are the same whatever their case, and with spaces, dashes or underscores. */
const plain = (header: string) =>
  header
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')
