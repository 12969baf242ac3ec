import { createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { OnRecordError } from '../errors.ts'
import type { Option } from './command.ts'

/** Of a command that writes a file. */
export const outputOptions = {
  output: { type: 'string', short: 'o', value: 'FILE', meaning: 'the file to write' },
} as const satisfies Record<string, Option>

/**
 * Writes text to a file, or to standard output, no faster than it is taken, and no longer than it is read. A file gets
 * its name when it is whole, so that one that was there is not lost to what fails half-way.
 *
 * @throws BAD_USER_INPUT where there can be no such file
 */
export async function writeText(
  pieces: AsyncIterable<string> | readonly string[],
  file: string | undefined,
): Promise<void> {
  if (file === undefined) {
    await pipeline(Readable.from(pieces), process.stdout, { end: false }).catch((fault: unknown) => {
      if (!isUnread(fault)) throw fault
    })
    return
  }
  const isDevice = await stat(file).then(
    (found) => !found.isFile() && !found.isDirectory(),
    () => false,
  )
  const aside = isDevice ? file : `${file}.${process.pid}.part`
  try {
    await pipeline(Readable.from(pieces), createWriteStream(aside))
    if (aside !== file) await rename(aside, file)
  } catch (fault) {
    if (aside !== file) await rm(aside, { force: true })
    throw cannotBeWritten(file, fault)
  }
}

/** Whether the reader of what is written has stopped reading. */
export const isUnread = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && fault.code === 'EPIPE'

/** What went wrong with the file; whatever else went wrong stays what it is. */
function cannotBeWritten(file: string, fault: unknown): unknown {
  if (!(fault instanceof Error) || !('code' in fault && 'path' in fault)) return fault
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such folder.',
    EISDIR: 'it is a folder. Name a file.',
  }
  const reason = reasons[String(fault.code)] ?? `it cannot be written (${fault.code}).`
  return new OnRecordError('BAD_USER_INPUT', `${file}: ${reason}`, { argument: '--output' }, fault)
}
