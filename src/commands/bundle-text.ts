import { createReadStream } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import { badInput, OnRecordError } from '../errors.ts'

/**
 * The text of the file that a command was given, in pieces; `-` is standard input.
 *
 * @param usage completes "Name one": what the file is, and how the command is written
 * @throws BAD_USER_INPUT where there is no such file, or it cannot be read
 */
export async function readText(operands: readonly string[], usage: string): Promise<AsyncIterable<string>> {
  const [path, ...more] = operands
  if (path === undefined || more.length > 0) throw new OnRecordError('BAD_USER_INPUT', `Name one ${usage}`)
  if (path === '-') return process.stdin.setEncoding('utf8')
  await access(path, constants.R_OK).catch((fault: NodeJS.ErrnoException) => {
    throw badInput(
      path,
      fault.code === 'ENOENT' ? 'there is no such file.' : `it cannot be read (${fault.code}).`,
    )
  })
  if ((await stat(path)).isDirectory()) throw badInput(path, 'it is a folder. Name a file.')
  return createReadStream(path, 'utf8')
}
