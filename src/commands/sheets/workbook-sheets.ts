import { strFromU8, unzipSync } from 'fflate'

/** A sheet of a workbook, as its tabs have it. */
export type WorkbookSheet = { readonly name: string; readonly isHidden: boolean }

/** The largest list of sheets that is read, in bytes; a real one has some thousands. */
const mostListed = 2 ** 20

/** Where programs that write workbooks keep the list of sheets. */
const list = 'xl/workbook.xml'

/** A sheet in that list, with its attributes, whose values may contain a ">". */
const SHEET = /<(?:\w+:)?sheet\s((?:[^"'<>]|"[^"]*"|'[^']*')*)>/gu

/** The sheets of an .xlsx workbook, in the order of its tabs; none if the list is not where it is expected. */
export function sheetsOf(bytes: Uint8Array): WorkbookSheet[] {
  const { [list]: found } = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === list && originalSize <= mostListed,
  })
  return [...(found === undefined ? '' : strFromU8(found)).matchAll(SHEET)].map(([, attributes = '']) => ({
    name: textOf(attribute(attributes, 'name')),
    isHidden: /^(?:hidden|veryHidden)$/u.test(attribute(attributes, 'state')),
  }))
}

function attribute(attributes: string, name: string): string {
  const [, double, single] =
    new RegExp(String.raw`(?:^|\s)${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes) ?? []
  return double ?? single ?? ''
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text of an attribute, without XML's entities. */
const textOf = (value: string): string =>
  value.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/giu, (whole, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    if (name !== undefined) return ENTITIES[name] ?? whole
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
