import { randomBytes } from 'node:crypto'
import { createWriteStream, rmSync } from 'node:fs'
import { link, lstat, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { diskFault } from '../domain/disk-faults.ts'
import { badInput, OnRecordError, unavailable } from '../errors.ts'
import { type Option, type OptionValues, textOption } from './command.ts'

/** Of a command that writes a file. */
export const outputOptions = {
  output: { type: 'string', short: 'o', value: 'FILE', meaning: 'the file to write; - for standard output' },
  force: { type: 'boolean', meaning: 'replace the file if it exists' },
} as const satisfies Record<string, Option>

/** Where text is written: standard output, what is open under a name (a device, a pipe), or a file. */
export type Output =
  | { readonly kind: 'standard output' }
  | { readonly kind: 'open'; readonly name: string }
  | {
      readonly kind: 'file'
      /** As it was given, for messages. */
      readonly name: string
      /** Where it is, whatever symbolic links lead there. */
      readonly path: string
      /** Whether one that is there may be replaced. */
      readonly replaces: boolean
      /** The permissions of the one that is there. */
      readonly mode?: number
    }

const standardOutput = ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']

/**
 * Where `-o` and `--force` say that text is written; standard output where they say nothing.
 *
 * @throws BAD_USER_INPUT where no file can be written there, or one is there already
 */
export async function outputOf(options: OptionValues): Promise<Output> {
  const name = textOption(options, 'output')
  if (name === undefined || standardOutput.includes(name)) return { kind: 'standard output' }
  return outputTo(name, options.force === true)
}

/** The same of a file that a command names itself. */
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
 * Writes text, no faster than it is taken, and no longer than it is read. A file is written beside its place and gets its
 * name when it is whole and on the disk: one that was there is not lost to what fails half-way, and nothing is left of that.
 *
 * @throws BAD_USER_INPUT where there can be no such file; SERVICE_UNAVAILABLE where the disk is full
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

/** Gives a file a name that nobody took in the meantime. */
async function takeName(aside: string, path: string): Promise<void> {
  try {
    await link(aside, path)
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : ''
    // Not every file system knows links.
    if (code === 'EEXIST' || (await stat(path).catch(() => null))) throw fault
    await rename(aside, path)
  }
}

/** The name of a file is on the disk when its folder is, where the system can be asked for that. */
async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => null)
  await folder?.sync().catch(() => {})
  await folder?.close()
}

/** Whether the reader of what is written has stopped reading. */
export const isUnread = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && fault.code === 'EPIPE'

/** What went wrong with the file; whatever else went wrong stays what it is. */
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
