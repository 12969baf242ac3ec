/**
 * An answer as an outline that a person can read: an object with one field is that field's value, an object of plain
 * values is one line, and nothing is left out.
 */
export const outline = (answer: unknown): string => linesOf(answer).join('\n')

function linesOf(value: unknown): string[] {
  const line = lineOf(value)
  if (line !== undefined) return [line]
  if (Array.isArray(value)) return value.flatMap((item) => underDash(linesOf(item)))
  const fields = Object.entries(value as object)
  const [only] = fields
  return only !== undefined && fields.length === 1 ? linesOf(only[1]) : fields.flatMap(linesOfField)
}

function linesOfField([name, value]: [string, unknown]): string[] {
  const line = lineOf(value)
  return line === undefined
    ? [`${name}:`, ...linesOf(value).map((inner) => `  ${inner}`)]
    : [`${name}: ${line}`]
}

const underDash = (lines: string[]) => lines.map((line, at) => `${at === 0 ? '- ' : '  '}${line}`)

/** The value on one line, undefined where it needs more. */
function lineOf(value: unknown): string | undefined {
  const plain = plainOf(value)
  if (plain !== undefined) return plain
  if (Array.isArray(value)) {
    if (value.length === 0) return 'none'
    return value.length === 1 ? lineOf(value[0]) : joined(value.map(plainOf), ' | ')
  }
  const fields = Object.entries(value as object)
  const [only] = fields
  return only !== undefined && fields.length === 1 ? lineOf(only[1]) : joined(fields.map(partOf), ' · ')
}

/** A field in a line of several: of a yes or no, its name says which. */
const partOf = ([name, value]: [string, unknown]) =>
  typeof value === 'boolean' ? `${value ? '' : 'not '}${name}` : plainOf(value)

/** A plain value, or that of the only field of an object. */
function plainOf(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return String(value)
  const fields = Array.isArray(value) ? [] : Object.values(value)
  return fields.length === 1 ? plainOf(fields[0]) : undefined
}

const joined = (parts: (string | undefined)[], by: string) =>
  parts.includes(undefined) ? undefined : parts.join(by)
