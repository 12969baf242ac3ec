import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { isObject } from '../domain/objects.ts'
import { badInput } from '../errors.ts'
import { decodedBytes } from '../spool/encodings.ts'
import { formatOfEnding } from './text-formats.ts'
import type { Texts } from './texts.ts'

/** A file that lists the texts by their sources' ids: `{ "source:daily-2025-06-07": "games.md" }`. */
const INDEX = 'index.json'

/** No article is longer, but a file named by mistake may be. */
const MOST_BYTES = 20_000_000

/** The texts of a directory, by the ids of their sources. */
export type TextsDirectory = {
  readonly ids: readonly string[]
  readonly textOf: Texts
  /** The names of the files, by the ids of their sources. */
  readonly files: ReadonlyMap<string, string>
  /** Files that look like texts, but whose source neither their name nor an index tells. */
  readonly unnamed: readonly string[]
}

/** The texts of a directory, as `openTextsDirectory` finds them. */
export const textsOfDirectory = async (directory: string, encoding?: string): Promise<Texts> =>
  (await openTextsDirectory(directory, encoding)).textOf

/**
 * Lists the texts of a directory, and reads each when it is needed. A file is named after its source's id, with a dash
 * for the colon (`source-daily-2025-06-07.md`), unless `index.json` in the directory says otherwise. Its extension
 * gives the format, unless the source states one.
 *
 * @param encoding the encoding of texts that do not declare one and are not in UTF-8
 * @throws BAD_USER_INPUT if there is no such directory, its index is invalid, or a text cannot be read
 */
export async function openTextsDirectory(directory: string, encoding?: string): Promise<TextsDirectory> {
  const names = await readdir(directory).catch((fault: NodeJS.ErrnoException) => {
    throw badInput(
      directory,
      fault.code === 'ENOENT' ? 'there is no such directory.' : 'it is not a directory.',
    )
  })
  const files = new Map<string, string>()
  for (const name of names.sort()) {
    if (formatOfEnding(name) === null || !name.startsWith('source-')) continue
    const id = name.slice(0, -extname(name).length).replace('-', ':')
    const other = files.get(id)
    if (other !== undefined) throw badInput(directory, `${other} and ${name} are both the text of ${id}.`)
    files.set(id, name)
  }
  if (names.includes(INDEX)) for (const [id, name] of await indexOf(directory)) files.set(id, name)
  const named = new Set(files.values())
  return {
    ids: [...files.keys()],
    files,
    unnamed: names.filter((name) => formatOfEnding(name) !== null && !named.has(name)),
    async textOf(id) {
      const name = files.get(id)
      if (name === undefined) return null
      return { raw: await textOf(directory, name, encoding), format: formatOfEnding(name) }
    },
  }
}

async function indexOf(directory: string): Promise<[string, string][]> {
  const path = join(directory, INDEX)
  const bytes = await readFile(path).catch((fault: NodeJS.ErrnoException) => {
    throw badInput(path, `it cannot be read (${fault.code}).`)
  })
  const text = await decodedBytes(bytes, path)
  let index: unknown
  try {
    index = JSON.parse(text)
  } catch (fault) {
    throw badInput(path, `it is not valid JSON: ${(fault as Error).message}.`)
  }
  const entries = isObject(index) ? Object.entries(index) : []
  if (entries.length === 0 || !entries.every(([, name]) => typeof name === 'string'))
    throw badInput(path, 'it is not a list of files by id. Write { "source:...": "file.md" }.')
  return entries.map(([id, name]) => [id, String(name)])
}

/** Reads a file, which must be in the directory: an index or a link may point elsewhere. */
async function textOf(directory: string, name: string, encoding: string | undefined): Promise<string> {
  const path = join(directory, name)
  try {
    const inside = relative(await realpath(directory), await realpath(path))
    if (inside.startsWith('..') || inside === '')
      throw badInput(path, 'it is outside the directory of texts.')
    const { size } = await stat(path)
    if (size > MOST_BYTES) throw badInput(path, `it has ${size} bytes; a text has at most ${MOST_BYTES}.`)
    return await decodedBytes(await readFile(path), path, {
      encoding,
      isPage: formatOfEnding(name) === 'HTML',
    })
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')
      throw badInput(path, 'there is no such file.')
    throw fault
  }
}
