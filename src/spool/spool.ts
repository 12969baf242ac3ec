import { rmSync } from 'node:fs'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diskFault } from '../domain/disk-faults.ts'
import { unavailable } from '../errors.ts'
import { linesOf } from './lines.ts'

/** The place of a value in a spool. */
export type Place = { readonly offset: number; readonly length: number }

/** Values spooled to the disk, in the order in which they came. */
export type Spool = {
  append(value: unknown): Promise<Place>
  at(place: Place): Promise<unknown>
  all(): AsyncGenerator<unknown>
}

export type SpoolDirectory = {
  spool(name: string): Spool
  close(): Promise<void>
}

/** How much is buffered before it is written to the disk. */
const bufferBytes = 64 * 1024

/**
 * A directory of spools, each with a name, for what memory should not hold. What fits a spool's buffer stays there, so
 * that a mutation touches no disk. The directory is made with the first file, and only its user can read it; `close`
 * deletes it. Files are unlinked as soon as they are open, so that a process that is killed leaves only the empty
 * directory.
 *
 * Its spools throw SERVICE_UNAVAILABLE if the directory for temporary files cannot be written to.
 */
export function spoolDirectory(): SpoolDirectory {
  let directory: Promise<Directory> | undefined
  const files: FileHandle[] = []
  const create = async (name: string) => {
    directory ??= makeDirectory()
    const path = join((await directory).path, name)
    const file = await open(path, 'wx+', 0o600).catch(notSpooled)
    files.push(file)
    await rm(path)
    return file
  }
  return {
    spool: (name) => spoolOn(() => create(name)),
    async close() {
      await Promise.all(files.map((file) => file.close()))
      await (await directory)?.remove()
    },
  }
}

type Directory = { readonly path: string; remove(): Promise<void> }

async function makeDirectory(): Promise<Directory> {
  const path = await mkdtemp(join(tmpdir(), 'on-record-spool-')).catch(notSpooled)
  const removeAtExit = () => rmSync(path, { recursive: true, force: true })
  process.once('exit', removeAtExit)
  return {
    path,
    async remove() {
      await rm(path, { recursive: true, force: true })
      process.off('exit', removeAtExit)
    },
  }
}

/** The disk's error, with what to do about it. */
function notSpooled(fault: unknown): never {
  const refused = diskFault(fault)
  if (refused === null) throw fault
  throw unavailable(
    `The folder for temporary files, ${tmpdir()}, cannot be used: ${refused.reason}. ${refused.mend}, or set TMPDIR to another folder.`,
    fault,
  )
}

function spoolOn(create: () => Promise<FileHandle>): Spool {
  let file: FileHandle | undefined
  let written = 0
  let size = 0
  let lines: string[] = []
  let bytes = Buffer.alloc(0)
  /** What waits to be written, in one piece. */
  const buffered = (): Buffer => {
    if (lines.length > 0) bytes = Buffer.concat([bytes, Buffer.from(lines.join(''))])
    lines = []
    return bytes
  }
  const flush = async (): Promise<FileHandle> => {
    file ??= await create()
    const waiting = buffered()
    bytes = Buffer.alloc(0)
    if (waiting.length > 0) await file.write(waiting, 0, waiting.length, written).catch(notSpooled)
    written += waiting.length
    return file
  }
  return {
    async append(value) {
      const line = `${JSON.stringify(value)}\n`
      const place = { offset: size, length: Buffer.byteLength(line) }
      lines.push(line)
      size += place.length
      if (size - written > bufferBytes) await flush()
      return place
    },
    async at({ offset, length }) {
      if (offset >= written)
        return JSON.parse(buffered().toString('utf8', offset - written, offset - written + length))
      const bytes = Buffer.alloc(length)
      await (await flush()).read(bytes, 0, length, offset)
      return JSON.parse(bytes.toString('utf8'))
    },
    async *all() {
      if (written === 0) {
        for (const line of buffered().toString('utf8').split('\n')) if (line !== '') yield JSON.parse(line)
        return
      }
      const input = (await flush()).createReadStream({ start: 0, autoClose: false, encoding: 'utf8' })
      for await (const line of linesOf(input)) if (line !== '') yield JSON.parse(line)
    },
  }
}
