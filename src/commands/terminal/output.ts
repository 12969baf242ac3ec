import { randomBytes } from 'node:crypto'
import { createWriteStream, rmSync } from 'node:fs'
import { link, lstat, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { diskFault } from '../../domain/disk-faults.ts'
import { badInput, OnRecordError, unavailable } from '../../errors.ts'
import { type Option, type OptionValues, textOption } from '../command.ts'

/** For commands that write a file. */
export const outputOptions = {
  output: { type: 'string', short: 'o', value: 'FILE', meaning: 'the file to write; - for standard output' },
  force: { type: 'boolean', meaning: 'replace the file if it exists' },
} as const satisfies Record<string, Option>

/** Where text is written: standard output, a device or pipe, or a file. */
export type Output =
  | { readonly kind: 'standard output' }
  | { readonly kind: 'open'; readonly name: string }
  | {
      readonly kind: 'file'
      /** As given, for messages. */
      readonly name: string
      /** Its path with symbolic links resolved. */
      readonly path: string
      /** Whether an existing file may be replaced. */
      readonly replaces: boolean
      /** The permissions of the existing file. */
      readonly mode?: number
    }

const standardOutput = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']

/**
 * The output that `-o` and `--force` name; standard output by default.
 *
 * @throws BAD_USER_INPUT where no file can be written there, or one exists and may not be replaced
 */
export async function outputOf(options: OptionValues): Promise<Output> {
  const name = textOption(options, 'output')
  if (name === undefined || standardOutput.includes(name)) return { kind: 'standard output' }
  return outputTo(name, options.force === true)
}

/** The same for a file that the command names. */
export async function outputTo(name: string, replaces: boolean): Promise<Output> {
  if (name === '') throw badInput('--output', 'name a file.')
  const found = await stat(name).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return null
    throw notWritten(name, fault)
  })
  if (found?.isDirectory()) throw badInput(name, 'it is a folder. Name a file in it.')
  if (found !== null && !found.isFile()) return { kind: 'open', name }
  if (found !== null && !replaces)
    throw badInput(name, 'this file already exists. Name another, or replace it with --force.')
  if (basename(name) === 'graph.grafeo') throw badInput(name, 'a graph is kept in this file. Name another.')
  if (found !== null)
    return { kind: 'file', name, path: await realpath(name), replaces, mode: found.mode & 0o777 }
  if (await lstat(name).catch(() => null))
    throw badInput(
      name,
      'it is a symbolic link to a file that does not exist. Remove it, or name the file itself.',
    )
  const folder = await realpath(dirname(name)).catch((fault: unknown) => {
    throw notWritten(name, fault)
  })
  if (/[/\\]$/.test(name)) throw badInput(name, 'there is no such folder. Name a file.')
  return { kind: 'file', name, path: join(folder, basename(name)), replaces }
}

/**
 * Writes text at the speed of its reader, and stops when the reader does. A file is written beside its place and renamed once
 * it is complete and on the disk, so that a failure half-way neither harms an existing file nor leaves a partial one.
 *
 * @throws BAD_USER_INPUT where the file cannot be written; SERVICE_UNAVAILABLE where the disk is full
 */
export async function writeText(
  pieces: AsyncIterable<string> | readonly string[],
  output: Output,
): Promise<void> {
  if (output.kind === 'file') return writeFile(pieces, output)
  const isOpen = output.kind === 'open'
  const written = isOpen
    ? pipeline(Readable.from(pieces), createWriteStream(output.name))
    : pipeline(Readable.from(pieces), process.stdout, { end: false })
  await written.catch((fault: unknown) => {
    if (!isUnread(fault)) throw notWritten(isOpen ? output.name : 'Standard output', fault)
  })
}

async function writeFile(
  pieces: AsyncIterable<string> | readonly string[],
  { name, path, replaces, mode }: Output & { readonly kind: 'file' },
): Promise<void> {
  const aside = join(dirname(path), `.on-record-${randomBytes(6).toString('hex')}.part`)
  const remove = () => rmSync(aside, { force: true })
  process.once('exit', remove)
  try {
    await pipeline(
      Readable.from(pieces),
      createWriteStream(aside, { flags: 'wx', flush: true, mode: mode ?? 0o666 }),
    )
    await (replaces ? rename(aside, path) : takeName(aside, path))
    await flushFolder(dirname(path))
  } catch (fault) {
    throw notWritten(name, fault)
  } finally {
    await rm(aside, { force: true }).catch(() => {})
    process.off('exit', remove)
  }
}

/** Gives a file its name, unless somebody has taken that in the meantime. */
async function takeName(aside: string, path: string): Promise<void> {
  try {
    await link(aside, path)
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : ''
    // Not every file system has hard links.
    if (code === 'EEXIST' || (await stat(path).catch(() => null))) throw fault
    await rename(aside, path)
  }
}

/** Flushes a folder, on systems that can: only then is a new name in it on the disk. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  await folder?.sync().catch(() => {})
  await folder?.close()
}

/** Whether a write failed because its reader has stopped reading. */
export const isUnread = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && fault.code === 'EPIPE'

/** An error that says what is wrong with the file; any other error as it is. */
function notWritten(name: string, fault: unknown): unknown {
  if (fault instanceof OnRecordError || !(fault instanceof Error && 'code' in fault)) return fault
  if (fault.code === 'EEXIST')
    return badInput(name, 'another program has created this file in the meantime. It was left as it is.')
  const refused = diskFault(fault)
  if (refused === null) return fault
  const message = `${name}: it cannot be written: ${refused.reason}. ${refused.mend}, or name another place.`
  return ['ENOSPC', 'EDQUOT', 'EIO'].includes(String(fault.code))
    ? unavailable(message, fault)
    : new OnRecordError('BAD_USER_INPUT', message, { argument: '--output' }, fault)
}
