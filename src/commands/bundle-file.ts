import { readFile } from 'node:fs/promises'
import { badInput, OnRecordError } from '../errors.ts'

/**
 * Reads the bundle that a command was given.
 *
 * @throws BAD_USER_INPUT where there is no such file, or it is no JSON, and where
 */
export async function readBundle(operands: readonly string[]): Promise<unknown> {
  const [path, ...more] = operands
  if (path === undefined || more.length > 0)
    throw new OnRecordError('BAD_USER_INPUT', 'Name one bundle file: on-record validate bundle.json')
  const text = await readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    throw badInput(
      path,
      fault.code === 'ENOENT' ? 'there is no such file.' : `it cannot be read (${fault.code}).`,
    )
  })
  try {
    return JSON.parse(text)
  } catch (fault) {
    throw badInput(path, `it is no JSON: ${placed(text, (fault as SyntaxError).message)}.`)
  }
}

/** The parser's message, with the line and column that a person finds the place by. */
function placed(text: string, message: string): string {
  const position = /position (\d+)/.exec(message)?.[1]
  if (position === undefined || message.includes('line')) return message
  const before = text.slice(0, Number(position)).split('\n')
  return `${message}, line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
}
