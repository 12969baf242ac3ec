import { type LogPage, type Part, sections } from '../records/backup/backup.ts'
import type { Place, SpoolDirectory } from '../spool/spool.ts'

type Section = (typeof sections)[number]

/** Lines of a backup, as one text that ends with a line feed, and their number. */
export type Lines = { readonly text: string; readonly count: number }

/** All of a graph on the disk: its sections in order of ids, and its log. */
export type SpooledGraph = {
  append(parts: readonly Part[]): Promise<void>
  replace(parts: readonly Part[]): Promise<void>
  appendLog(page: LogPage): Promise<void>
  /** Relationships come last, after both their ends. */
  lines(): AsyncGenerator<Lines>
}

export function spooledGraph(directory: SpoolDirectory): SpooledGraph {
  const bySection = new Map(sections.map((section) => [section, spooledSection(directory, section)]))
  const log = directory.spool('log')
  const linesOf = async function* (...names: readonly Section[]) {
    for (const name of names) yield* bySection.get(name)?.lines() ?? []
  }
  return {
    async append(parts) {
      for (const part of parts) await bySection.get(part.section)?.append(part)
    },
    async replace(parts) {
      for (const part of parts) await bySection.get(part.section)?.replace(part)
    },
    async appendLog({ items }) {
      // One by one, since a line of a spool has a longest length.
      for (const item of items) await log.append(linesOfItems([item]))
    },
    async *lines() {
      yield* linesOf('records', 'withdrawn', 'writes')
      for await (const lines of log.all()) yield lines as Lines
      yield* linesOf('links')
    },
  }
}

const linesOfItems = (items: readonly object[]): Lines => ({
  text: items.map((item) => `${JSON.stringify(item)}\n`).join(''),
  count: items.length,
})

/** One section of a backup on the disk, in order of ids, of which each may be replaced. Only ids are held in memory. */
type SpooledSection = {
  /** Appends a part, which comes in order of ids. */
  append(part: Part): Promise<void>
  /** Puts a part in the place of what is there under its id, or among the others; one without items removes it. */
  replace(part: Part): Promise<void>
  lines(): AsyncGenerator<Lines>
}

function spooledSection(directory: SpoolDirectory, name: Section): SpooledSection {
  const [first, again] = [directory.spool(name), directory.spool(`${name}-again`)]
  const replaced = new Map<string, Place>()
  return {
    async append({ id, items }) {
      if (items.length > 0) await first.append([id, linesOfItems(items)])
    },
    async replace({ id, items }) {
      replaced.set(id, await again.append([id, linesOfItems(items)]))
    },
    async *lines() {
      const places = [...replaced].sort(([a], [b]) => (a < b ? -1 : 1))
      let next = 0
      const before = async function* (id: string | null) {
        for (; next < places.length; next += 1) {
          const [replacedId, place] = places[next] ?? []
          if (place === undefined || (id !== null && String(replacedId) > id)) return
          yield linesIn(await again.at(place))[1]
        }
      }
      for await (const value of first.all()) {
        const [id, lines] = linesIn(value)
        yield* before(id)
        if (!replaced.has(id)) yield lines
      }
      yield* before(null)
    },
  }
}

const linesIn = (value: unknown) => value as readonly [id: string, lines: Lines]
