import { createReadStream } from 'node:fs'
import { access, constants, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { badInput, OnRecordError } from '../../errors.ts'
import { decodedText, type EncodingOption } from '../../spool/encodings.ts'
import type { Option } from '../command.ts'

/** For commands that read text which may be neither UTF-8 nor UTF-16. */
export const encodingOption = {
  type: 'string',
  value: 'LABEL',
  meaning: "the file's encoding, such as windows-1251, if it declares none and is not in UTF-8",
} as const satisfies Option

/**
 * The text of the file that a command is given, in pieces; `-` is standard input.
 *
 * @param usage completes "Name one": what the file is, and how the command is written
 * @param option the value of `--encoding`, where the command has it
 * @throws BAD_USER_INPUT where there is no such file or it cannot be read; while reading, where it is not text
 */
export async function readText(
  operands: readonly string[],
  usage: string,
  option?: EncodingOption,
): Promise<AsyncIterable<string>> {
  return decodedText(await readBytes(operands, usage), nameOf(operands), option)
}

/** The bytes of that file. */
export async function readBytes(operands: readonly string[], usage: string): Promise<Readable> {
  const path = await pathOf(operands, usage)
  return path === '-' ? process.stdin : createReadStream(path)
}

/**
 * The path of the one file that a command is given.
 *
 * @throws BAD_USER_INPUT where there is no such file, or it cannot be read
 */
export async function pathOf(operands: readonly string[], usage: string): Promise<string> {
  const [path, ...more] = operands
  if (path === undefined || more.length > 0) throw new OnRecordError('BAD_USER_INPUT', `Name one ${usage}`)
  if (path === '-') return path
  await access(path, constants.R_OK).catch((fault: NodeJS.ErrnoException) => {
    throw badInput(
      path,
      fault.code === 'ENOENT' ? 'there is no such file.' : `it cannot be read (${fault.code}).`,
    )
  })
  if ((await stat(path)).isDirectory()) throw badInput(path, 'it is a folder. Name a file.')
  return path
}

/** The file's name in messages. */
export const nameOf = ([path = '']: readonly string[]) => (path === '-' ? 'standard input' : path)
