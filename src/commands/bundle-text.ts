import { createReadStream } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import { badInput } from '../errors.ts'

/**
 * The text of the file that a command was given, in pieces; `-` is standard input.
 *
 * @throws BAD_USER_INPUT where there is no such file, or it cannot be read
 */
export async function readText(operands: readonly string[], what: string): Promise<AsyncIterable<string>> {
  const [path, ...more] = operands
  if (path === undefined || more.length > 0) throw badInput(what, 'name one file, or - for standard input.')
  if (path === '-') return process.stdin.setEncoding('utf8')
  await access(path, constants.R_OK).catch((fault: NodeJS.ErrnoException) => {
    throw badInput(
      path,
      fault.code === 'ENOENT' ? 'there is no such file.' : `it cannot be read (${fault.code}).`,
    )
  })
  return createReadStream(path, 'utf8')
}
