import { randomUUID } from 'node:crypto'
import {
  beginBackup,
  endBackup,
  goOnWithBackup,
  lockForBackup,
  redactedSince,
  writtenMeanwhile,
} from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'
import type { Reader } from '../reader.ts'
import { type LogPage, logAfter, type Part, partsOf } from './backup.ts'

/** A backup that is being taken: meanwhile every transaction notes which records it wrote. */
export type RunningBackup = {
  readonly id: string
  /** The number of the last entry in the log when it began. */
  readonly since: number
  /** To be called often: every minute it says in the graph that the backup goes on. */
  goOn(): Promise<void>
}

/** How far a backup has read what was written since it began: the numbers of a note and of an entry in the log. */
export type Reached = { readonly note: number; readonly seq: number }

/** What one round of catching up has read: to put in the place of what was read before, and to append to the log. */
export type Round = {
  readonly parts: readonly Part[]
  readonly log: readonly LogPage[]
  readonly reached: Reached
}

/** How many notes are read at a time, and of how many records and writes. */
const [notesAtOnce, partsAtOnce] = [1_000, 500]

/** After so long without a sign a backup is taken for killed, and nothing more is noted for it. */
const [killedAfterMs, sayEveryMs] = [10 * 60_000, 60_000]

/** For how long nobody can commit, at most: a round that is not read by then is abandoned, and tried again later. */
const longestLockMs = 4_000

const killedUnlessBy = (said: number) => new Date(said + killedAfterMs).toISOString()

export async function startBackup(store: GraphStore): Promise<RunningBackup> {
  const id = randomUUID()
  let said = Date.now()
  const { seq } = await store.transaction((transaction) =>
    transaction.run(beginBackup, { id, until: killedUnlessBy(said) }),
  )
  return {
    id,
    since: seq,
    async goOn() {
      if (Date.now() - said < sayEveryMs) return
      said = Date.now()
      await store.transaction((transaction) =>
        transaction.run(goOnWithBackup, { id, until: killedUnlessBy(said) }),
      )
    },
  }
}

/** Ends a backup. If that fails, it will be taken for killed, so this does not hide what went wrong before. */
export async function finishBackup(store: GraphStore, { id }: RunningBackup): Promise<void> {
  await store.transaction((transaction) => transaction.run(endBackup, { id })).catch(() => {})
}

/** Whether anything was redacted after this entry of the log. */
export const isRedactedSince = async (read: Reader, seq: number): Promise<boolean> =>
  (await read(redactedSince, { seq })).redacted > 0

/** Reads again what was written up to now, in rounds of a few hundred records, while others go on writing. */
export async function* catchUp(read: Reader, { id }: RunningBackup, from: Reached): AsyncGenerator<Round> {
  let { note, seq } = from
  const [ids, writes] = [new Set<string>(), new Set<string>()]
  for (;;) {
    const notes = await read(writtenMeanwhile, { backup: id, after: note, limit: notesAtOnce })
    collect(notes, ids, writes)
    note = notes.at(-1)?.number ?? note
    if (notes.length < notesAtOnce) break
  }
  for (const [someIds, someWrites] of slices(ids, writes))
    yield { parts: await partsOf(read, someIds, someWrites), log: [], reached: { note: from.note, seq } }
  for await (const page of logAfter(read, seq)) {
    seq = page.seq
    yield { parts: [], log: [page], reached: { note, seq } }
  }
  yield { parts: [], log: [], reached: { note, seq } }
}

/**
 * The last round: what is not yet read, while nobody can commit. After it, what was read is the graph of one moment.
 *
 * @param most the most records, writes and entries of the log to read while others wait
 * @returns 'too much' if that, or 4 seconds, is not enough; 'anew' if something was redacted since the backup began, or
 *   it was taken for killed, so that what was read cannot be completed
 */
export function lastRound(
  store: GraphStore,
  { id, since }: RunningBackup,
  from: Reached,
  most: number,
): Promise<Round | 'too much' | 'anew'> {
  return store.transaction(async ({ run: read }) => {
    const { seq, notes: lastNote } = await read(lockForBackup, { id })
    const latest = Date.now() + longestLockMs
    if (lastNote === null || (await isRedactedSince(read, since))) return 'anew'
    const entries = seq - from.seq
    if (entries + lastNote - from.note > most) return 'too much'
    const [ids, writes] = [new Set<string>(), new Set<string>()]
    collect(await read(writtenMeanwhile, { backup: id, after: from.note, limit: most }), ids, writes)
    if (entries + ids.size + writes.size > most) return 'too much'
    const [parts, log]: [Part[], LogPage[]] = [[], []]
    for (const [someIds, someWrites] of slices(ids, writes)) {
      if (Date.now() > latest) return 'too much'
      parts.push(...(await partsOf(read, someIds, someWrites)))
    }
    for await (const page of logAfter(read, from.seq)) {
      if (Date.now() > latest) return 'too much'
      log.push(page)
    }
    return { parts, log, reached: { note: lastNote, seq } }
  })
}

type Note = { readonly write: string | null; readonly ids: readonly string[] }

function collect(notes: readonly Note[], ids: Set<string>, writes: Set<string>): void {
  for (const note of notes) {
    if (note.write !== null) writes.add(note.write)
    for (const id of note.ids) ids.add(id)
  }
}

/** Some ids and some writes at a time. */
function* slices(ids: ReadonlySet<string>, writes: ReadonlySet<string>) {
  const [allIds, allWrites] = [[...ids], [...writes]]
  for (let from = 0; from < Math.max(ids.size, writes.size); from += partsAtOnce)
    yield [allIds.slice(from, from + partsAtOnce), allWrites.slice(from, from + partsAtOnce)] as const
}
