import { conflict } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { allParts, logAfter } from '../records/backup/backup.ts'
import {
  catchUp,
  finishBackup,
  lastRound,
  type Reached,
  type RunningBackup,
  startBackup,
} from '../records/backup/running.ts'
import { readerOf } from '../records/reader.ts'
import { type SpoolDirectory, spoolDirectory } from '../spool/spool.ts'
import { type Lines, type SpooledGraph, spooledGraph } from './spooled-graph.ts'

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
  const running = await startBackup(store)
  try {
    const spooled = spooledGraph(directory)
    const read = readerOf(store)
    for await (const parts of allParts(read)) {
      await spooled.append(parts)
      await running.goOn()
      yield ''
    }
    let seq = 0
    for await (const page of logAfter(read, 0)) {
      await spooled.appendLog(page)
      seq = page.seq
      await running.goOn()
      yield ''
    }
    const reached = yield* caughtUp(store, running, spooled, { note: 0, seq }, mostLocked)
    return reached && { seq: reached.seq, lines: spooled.lines, close: () => directory.close() }
  } finally {
    await finishBackup(store, running)
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
  let reached = from
  for (let round = 0; round < mostRounds; round += 1) {
    const last = await lastRound(store, running, reached, mostLocked)
    if (last === 'anew') return null
    if (last !== 'too much') {
      await spooled.replace(last.parts)
      for (const page of last.log) await spooled.appendLog(page)
      return last.reached
    }
    for await (const { parts, log, reached: now } of catchUp(readerOf(store), running, reached)) {
      await spooled.replace(parts)
      for (const page of log) await spooled.appendLog(page)
      reached = now
      await running.goOn()
      yield ''
    }
  }
  throw conflict(
    'The graph is written faster than a backup can follow. Back it up again when less is written, after an import for example.',
  )
}
