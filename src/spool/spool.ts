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
  spool(name: string): Promise<Spool>
  close(): Promise<void>
}

/** How much is buffered before it is written to the disk. */
const bufferBytes = 64 * 1024

/**
 * A directory of spools, each with a name, for what memory should not hold. Only its user can read it; `close` deletes
 * it. A spool has a file only after its first flush, which most never reach. Files are unlinked as soon as they are
 * open, so that a process that is killed leaves only the empty directory.
 *
 * @throws SERVICE_UNAVAILABLE, as its spools do, if the directory for temporary files cannot be written to
 */
export async function spoolDirectory(): Promise<SpoolDirectory> {
  const directory = await mkdtemp(join(tmpdir(), 'on-record-import-')).catch(notSpooled)
  const files: FileHandle[] = []
  const remove = () => rmSync(directory, { recursive: true, force: true })
  process.once('exit', remove)
  const create = async (name: string) => {
    const path = join(directory, name)
    const file = await open(path, 'wx+', 0o600).catch(notSpooled)
    files.push(file)
    await rm(path)
    return file
  }
  return {
    spool: async (name: string): Promise<Spool> => spoolOn(() => create(name)),
    async close(): Promise<void> {
      await Promise.all(files.map((file) => file.close()))
      await rm(directory, { recursive: true, force: true })
      process.off('exit', remove)
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
  let waiting: Buffer[] = []
  const flush = async (): Promise<FileHandle> => {
    file ??= await create()
    const bytes = Buffer.concat(waiting)
    waiting = []
    if (bytes.length > 0) await file.write(bytes, 0, bytes.length, written).catch(notSpooled)
    written += bytes.length
    return file
  }
  return {
    async append(value) {
      const bytes = Buffer.from(`${JSON.stringify(value)}\n`)
      const place = { offset: size, length: bytes.length }
      waiting.push(bytes)
      size += bytes.length
      if (size - written > bufferBytes) await flush()
      return place
    },
    async at({ offset, length }) {
      const bytes = Buffer.alloc(length)
      await (await flush()).read(bytes, 0, length, offset)
      return JSON.parse(bytes.toString('utf8'))
    },
    async *all() {
      if (size === 0) return
      const input = (await flush()).createReadStream({ start: 0, autoClose: false, encoding: 'utf8' })
      for await (const line of linesOf(input)) if (line !== '') yield JSON.parse(line)
    },
  }
}
