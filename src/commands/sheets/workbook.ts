import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { unzipSync } from 'fflate'
import { badInput } from '../../errors.ts'
import type { CsvRow } from '../../index.ts'
import { sheetsOf, type WorkbookSheet } from './workbook-sheets.ts'

/** Limits on a workbook, in bytes once unpacked, in heap and in time: a small file can claim any size. */
const mostUnpacked = 256 * 2 ** 20
const mostHeapMb = 512
const mostTimeMs = 120_000

/**
 * The rows of a sheet of an .xlsx workbook (the first that is not hidden, or the one that is named), each with its number. A formula gives
 * its last computed value; a date gives its day, with the time if it has one.
 *
 * The reader keeps all rows and columns up to the last cell in memory, wherever a hostile file puts that. So it runs in a
 * process of its own, with limits on memory and time.
 *
 * @param name the file's name in messages
 * @param tell told which sheet is read, if there are several and none was named
 * @throws BAD_USER_INPUT where it is no such workbook, is broken or too large, or has no such sheet
 */
export async function workbookRows(
  bytes: Uint8Array,
  name: string,
  { sheet, tell = () => {} }: { readonly sheet?: string; readonly tell?: (line: string) => void } = {},
): Promise<CsvRow[]> {
  refuseTooLarge(bytes, name)
  const sheets = sheet === undefined ? sheetsOf(bytes) : []
  const visible = Math.max(
    0,
    sheets.findIndex(({ isHidden }) => !isHidden),
  )
  const answer = await readAside(bytes, sheet, visible)
  if (answer === null) throw badInput(name, tooLarge)
  if (answer.sheets !== undefined)
    throw badInput('--sheet', `${name} has no sheet "${sheet}". Its sheets are: ${answer.sheets.join(', ')}.`)
  if (answer.rows === undefined)
    throw badInput(name, `it is not an .xlsx workbook, or it is broken (${answer.fault}). ${saveAs}`)
  if (sheets.length > 1) tell(sheetRead(name, sheets, visible))
  return answer.rows.flatMap((cells, index) =>
    cells.some((cell) => cell.trim() !== '') ? [{ line: index + 1, cells }] : [],
  )
}

function sheetRead(name: string, sheets: readonly WorkbookSheet[], at: number): string {
  const hidden = sheets.filter(({ isHidden }) => isHidden).length
  const told = hidden === 0 ? '' : ` (${hidden} hidden)`
  return `${name} has ${sheets.length} sheets${told}: "${sheets[at]?.name}" is read. --sheet NAME reads another.`
}

const saveAs = 'Save it as .xlsx or as "CSV UTF-8" in your spreadsheet program.'
const tooLarge = `it is too large to be read as a workbook. Save the sheet as "CSV UTF-8".`

/** Adds up the sizes in the archive's directory, which unpacking does not exceed. */
function refuseTooLarge(bytes: Uint8Array, name: string): void {
  let unpacked = 0
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize
        return false
      },
    })
  } catch (fault) {
    throw badInput(
      name,
      `it is not an .xlsx workbook, or it is broken (${fault instanceof Error ? fault.message : fault}). ${saveAs}`,
    )
  }
  if (unpacked > mostUnpacked) throw badInput(name, tooLarge)
}

/** The reader's answer: rows, the names of the sheets if none has the name asked for, or an error. */
type Answer = {
  readonly rows?: readonly (readonly string[])[]
  readonly sheets?: readonly string[]
  readonly fault?: string
}

const reader = createRequire(import.meta.url).resolve('read-excel-file/universal')

/**
 * As text, since Node 20 runs no TypeScript. Its arguments are the reader's module, the number of the sheet to read
 * unless one is named, and that name.
 */
const program = `
const [, reader, number, sheet] = process.argv
const { default: readAll, readSheet } = require(reader)
const dateText = (date) => {
  if (Number.isNaN(date.getTime())) return ''
  const [day, time] = date.toISOString().split('T')
  return time.startsWith('00:00:00') ? day : day + ' ' + time.slice(0, 8)
}
const cellText = (cell) => (cell === null || cell === undefined ? '' : cell instanceof Date ? dateText(cell) : String(cell))
const answered = async () => {
  const parts = []
  for await (const part of process.stdin) parts.push(part)
  const file = new Blob(parts)
  try {
    return { rows: (await readSheet(file, sheet ?? Number(number))).map((row) => row.map(cellText)) }
  } catch (fault) {
    if (fault.name !== 'SheetNotFoundError') return { fault: String(fault.message) }
    return { sheets: (await readAll(file)).map(({ sheet }) => sheet) }
  }
}
answered().then((answer) => process.stdout.write(JSON.stringify(answer)))
`

/** The reader's answer; null if it did not finish. */
function readAside(bytes: Uint8Array, sheet: string | undefined, first: number): Promise<Answer | null> {
  return new Promise((done, failed) => {
    const child = execFile(
      process.execPath,
      [
        `--max-old-space-size=${mostHeapMb}`,
        '-e',
        program,
        reader,
        String(first + 1),
        ...(sheet === undefined ? [] : [sheet]),
      ],
      { maxBuffer: mostUnpacked, timeout: mostTimeMs, encoding: 'utf8' },
      (fault, answer) => {
        if (typeof fault?.code === 'string' && fault.code.startsWith('E') && fault.code !== overflow)
          failed(fault)
        else done(fault === null ? (JSON.parse(answer) as Answer) : null)
      },
    )
    // A reader that ends early closes its input.
    child.stdin?.on('error', () => {})
    child.stdin?.end(bytes)
  })
}

const overflow = 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER'
