import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'

/** A sheet of a workbook, as its tabs have it. */
export type WorkbookSheet = { readonly name: string; readonly isHidden: boolean }

/** The largest list of sheets that is read, in bytes; a real one has some thousands. */
const mostListed = 2 ** 20

/** Where programs that write workbooks keep the list of sheets. */
const list = 'xl/workbook.xml'

/** The sheets of an .xlsx workbook, in the order of its tabs; none if the list is not where it is expected. */
export function sheetsOf(bytes: Uint8Array): WorkbookSheet[] {
  const { [list]: found } = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === list && originalSize <= mostListed,
  })
  const sheets: WorkbookSheet[] = []
  const parser = new Parser(
    {
      onopentag(tag, { name = '', state = '' }) {
        // Some programs write a prefix: "x:sheet".
        if (/^(?:\w+:)?sheet$/u.test(tag))
          sheets.push({ name, isHidden: state === 'hidden' || state === 'veryHidden' })
      },
    },
    { xmlMode: true },
  )
  parser.end(found === undefined ? '' : strFromU8(found))
  return sheets
}
