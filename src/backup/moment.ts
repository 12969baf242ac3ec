import { conflict } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { allParts, type LogPage, logAfter, type Part, sections } from '../records/backup/backup.ts'
import {
  begin,
  catchUp,
  end,
  lastRound,
  type Reached,
  type RunningBackup,
  signs,
} from '../records/backup/running.ts'
import { readerOf } from '../records/reader.ts'
import { type SpoolDirectory, spoolDirectory } from '../spool/spool.ts'
import { type Lines, linesOfItems, spooledSection } from './spooled-sections.ts'

/** The graph of one moment, on the disk. */
export type Moment = {
  /** The number of the last entry in its log. */
  readonly seq: number
  lines(): AsyncGenerator<Lines>
  close(): Promise<void>
}

export type MomentOptions = {
  /** The most records, writes and entries of the log that are read while nobody can commit. */
  readonly mostLocked?: number
}

/** How often to begin anew, and how often to read again what was written in the meantime. */
const [mostAttempts, mostRounds] = [5, 20]

/**
 * Puts aside the graph as it is at one moment, while others go on writing: all of it is read, then what was written
 * meanwhile is read again, in rounds that become smaller, and a last one while nobody can commit. If anything is
 * redacted meanwhile, what was put aside is deleted and it begins anew.
 *
 * Yields an empty text now and then, so that whoever waits can stop it.
 *
 * @throws CONFLICT if the graph is written too fast to be caught up with, or something is redacted again and again
 */
export async function* putAside(
  store: GraphStore,
  { mostLocked = 5_000 }: MomentOptions = {},
): AsyncGenerator<string, Moment> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const directory = spoolDirectory()
    let moment: Moment | null = null
    try {
      moment = yield* attempted(store, directory, mostLocked)
      if (moment !== null) return moment
    } finally {
      if (moment === null) await directory.close()
    }
  }
  throw conflict(
    `Something was redacted during each of ${mostAttempts} attempts to back the graph up. Back it up again once nobody redacts.`,
  )
}

async function* attempted(
  store: GraphStore,
  directory: SpoolDirectory,
  mostLocked: number,
): AsyncGenerator<string, Moment | null> {
  const running = await begin(store)
  try {
    const spooled = spooledGraph(directory)
    const goOn = signs(store, running)
    const read = readerOf(store)
    for await (const parts of allParts(read)) {
      await spooled.append(parts)
      await goOn()
      yield ''
    }
    let seq = 0
    for await (const page of logAfter(read, 0)) {
      await spooled.log(page)
      seq = page.seq
      await goOn()
      yield ''
    }
    const reached = yield* caughtUp(store, running, spooled, { note: 0, seq }, mostLocked)
    return reached && { seq: reached.seq, lines: spooled.lines, close: () => directory.close() }
  } finally {
    await end(store, running)
  }
}

/** Reads what was written meanwhile until nothing is missing; null if it has to begin anew. */
async function* caughtUp(
  store: GraphStore,
  running: RunningBackup,
  spooled: SpooledGraph,
  from: Reached,
  mostLocked: number,
): AsyncGenerator<string, Reached | null> {
  const goOn = signs(store, running)
  let reached = from
  for (let round = 0; round < mostRounds; round += 1) {
    const last = await lastRound(store, running, reached, mostLocked)
    if (last === 'anew') return null
    if (last !== 'too much') {
      await spooled.replace(last.parts)
      for (const page of last.log) await spooled.log(page)
      return last.reached
    }
    for await (const { parts, log, reached: now } of catchUp(readerOf(store), running, reached)) {
      await spooled.replace(parts)
      for (const page of log) await spooled.log(page)
      reached = now
      await goOn()
      yield ''
    }
  }
  throw conflict(
    'The graph is written faster than a backup can follow. Back it up again when less is written, after an import for example.',
  )
}

type SpooledGraph = ReturnType<typeof spooledGraph>

/** All of a graph on the disk: its sections in order of ids, and its log. Relationships come last, after both their ends. */
function spooledGraph(directory: SpoolDirectory) {
  const bySection = new Map(sections.map((section) => [section, spooledSection(directory, section)]))
  const log = directory.spool('log')
  const linesOf = async function* (...names: readonly (typeof sections)[number][]) {
    for (const name of names) yield* bySection.get(name)?.lines() ?? []
  }
  return {
    async append(parts: readonly Part[]) {
      for (const part of parts) await bySection.get(part.section)?.append(part)
    },
    async replace(parts: readonly Part[]) {
      for (const part of parts) await bySection.get(part.section)?.replace(part)
    },
    async log({ items }: LogPage) {
      for (const item of items) await log.append(linesOfItems([item]))
    },
    async *lines(): AsyncGenerator<Lines> {
      yield* linesOf('records', 'withdrawn', 'writes')
      for await (const lines of log.all()) yield lines as Lines
      yield* linesOf('links')
    },
  }
}
