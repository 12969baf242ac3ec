import { badInput } from '../../errors.ts'
import { decodedBytes } from '../../spool/encodings.ts'
import { type CsvRow, parseCsv } from '../../spreadsheet/sheet.ts'
import { nameOf, readBytes } from '../bundles/bundle-text.ts'
import { workbookRows } from './workbook.ts'

type SheetFile = {
  readonly encoding?: string
  /** The sheet of a workbook; by default the first that is not hidden. */
  readonly sheet?: string
  /** Told which sheet is read, if none is named and there are several. */
  readonly tell: (line: string) => void
  /** The number of columns, if known. */
  readonly columns?: number
}

const zip = [0x50, 0x4b, 0x03, 0x04]
/** How a workbook of the format before .xlsx begins. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * The rows of a spreadsheet: CSV or an .xlsx workbook, by its content, not its name.
 *
 * @throws BAD_USER_INPUT where there is no such file, or it is neither of these
 */
export async function sheetFile(
  operands: readonly string[],
  usage: string,
  { encoding, sheet, columns, tell }: SheetFile,
): Promise<readonly CsvRow[]> {
  const pieces: Uint8Array[] = []
  for await (const piece of await readBytes(operands, usage)) pieces.push(piece as Uint8Array)
  const bytes = Buffer.concat(pieces)
  const begins = (marks: readonly number[]) => marks.every((mark, at) => bytes[at] === mark)
  const name = nameOf(operands)
  if (begins(compoundFile))
    throw badInput(name, 'it is an old .xls workbook. Save it as .xlsx, or as "CSV UTF-8".')
  if (begins(zip)) return workbookRows(bytes, name, { sheet, tell })
  if (sheet !== undefined)
    throw badInput('--sheet', `${name} is not a workbook: it has one sheet without a name.`)
  return parseCsv(await decodedBytes(bytes, name, { encoding }), columns)
}
