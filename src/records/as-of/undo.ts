import { conceptNames, conceptOf } from '../../domain/concepts/concepts.ts'
import {
  bringBackWithdrawn,
  clearRecords,
  dependingOnRecords,
  detachWithdrawn,
  forgetChanges,
  lockRecords,
  numberRevisions,
  takeBackRecords,
} from '../../generated/queries.ts'
import type { Transaction } from '../../graph/store.ts'
import { erased } from '../contents-left.ts'
import { judgedBy } from '../judgement-record.ts'
import { deriveAround } from '../write/deriving/derived-around.ts'
import { keepingChecks } from '../write/kept-checks.ts'
import { type Digested, digested, writeNodes } from '../write/nodes.ts'
import type { Rebuild } from '../write/restoring.ts'
import { ownersIn } from '../write/withdrawing.ts'
import { type Changed, changedRecords } from './changed.ts'
import { withoutErased } from './without-erased.ts'

type Undoing = {
  /** The number of the last log entry that stays. */
  readonly after: number
  /** The number of the last log entry. */
  readonly last: number
  readonly rebuild: Rebuild
}

/**
 * Makes the graph, as a transaction sees it, what it was when the log ended with an earlier number. The transaction must not
 * be committed: the log loses what came after. Every record that was written since is written once, as it was, whatever
 * happened to it in between. A check of receipts is not in the log: receipts keep the last one if they are as they were.
 *
 * @returns how many records are left out because of redactions; null where the end of the log is just being committed
 */
export async function undoChanges(
  transaction: Transaction,
  { after, last, rebuild }: Undoing,
): Promise<{ readonly leftOut: number } | null> {
  if (after === last) return { leftOut: 0 }
  const found = await changedRecords(transaction, after, last)
  if (found === null) return null
  const changed = await withoutErased(transaction, found, rebuild)
  const roots = await rootsOf(transaction, changed)
  await takeBack(transaction, changed)
  await writeLive(transaction, changed, rebuild)
  // Those that are gone by now are left out.
  if (roots.length > 0) await deriveAround(transaction, await transaction.run(lockRecords, { ids: roots }))
  await forget(transaction, changed, after, last)
  return { leftOut: changed.filter(({ past }) => past.was === 'ERASED' && past.wasLive).length }
}

/** The records whose derived fields depend on what changed: what they belong to now. */
async function rootsOf(transaction: Transaction, changed: readonly Changed[]): Promise<string[]> {
  const parts = changed.filter(({ now }) => now.isLive && isDependedOn(now.concept)).map(({ id }) => id)
  if (parts.length === 0) return []
  return (await transaction.run(dependingOnRecords, { ids: parts })).map(({ id }) => id).sort()
}

/** Whether others have fields that depend on records of this concept. */
function isDependedOn(concept: string): boolean {
  const name = conceptNames.find((each) => each === concept)
  return (
    name === 'Judgement' || name === 'Source' || (name !== undefined && conceptOf(name).roots !== undefined)
  )
}

/** Takes out what was not live then; their tombstones get what they had last of all. */
async function takeBack(transaction: Transaction, changed: readonly Changed[]) {
  const gone = changed.filter(({ now, past }) => now.isLive && past.was !== 'LIVE')
  if (gone.length === 0) return
  const ids = gone.map(({ id }) => id)
  const rows = gone.map(({ id, now }) => ({ id, was: now.concept, withdrawnWith: null, belongedTo: [] }))
  await transaction.run(clearRecords, { ids })
  await transaction.run(takeBackRecords, { rows, at: '', reason: '' })
  await transaction.run(detachWithdrawn, { ids })
}

async function writeLive(transaction: Transaction, changed: readonly Changed[], rebuild: Rebuild) {
  const records: Digested[] = []
  const recordedAt = new Map<string, string>()
  const revisions: { id: string; revision: number; at: string }[] = []
  for (const { id, now, past } of changed) {
    if (past.was !== 'LIVE') continue
    const record = keepingChecks(rebuild(now.concept, JSON.parse(past.content)), now.content)
    records.push(digested(now.isLive ? record : judgedBy(record, now.by)))
    if (!now.isLive) recordedAt.set(id, now.recordedAt)
    revisions.push({ id, revision: past.revision, at: past.at })
  }
  if (records.length === 0) return
  if (recordedAt.size > 0) await transaction.run(bringBackWithdrawn, { ids: [...recordedAt.keys()] })
  const recopied = records.flatMap(({ record: { id, concept } }) => (concept === 'Source' ? id : []))
  await writeNodes(transaction, records, new Date().toISOString(), recordedAt, recopied)
  await transaction.run(numberRevisions, { rows: revisions })
}

async function forget(transaction: Transaction, changed: readonly Changed[], after: number, last: number) {
  const unknown = changed.filter(
    ({ now, past }) => past.was === 'ABSENT' || (past.was === 'ERASED' && now.content !== null),
  )
  const tombstones = changed.flatMap(({ id, past }) => {
    if (past.was !== 'WITHDRAWN') return []
    const { content, revision, at, reason, withdrawnWith } = past
    const belongedTo = content === null ? [] : ownersIn(content)
    return { id, properties: { content, revision, withdrawnAt: at, reason, withdrawnWith, belongedTo } }
  })
  await transaction.run(forgetChanges, {
    after,
    last,
    unknown: unknown.map(({ id }) => id),
    tombstones,
    created: changed.flatMap(createdWith),
  })
}

/**
 * The content of a creation, where that was the last revision: it is in the record, which is left out, or in a later entry
 * of the log, which goes (contents-left.ts).
 */
const createdWith = ({ id, past }: Changed) =>
  past.was === 'ERASED' && past.revision === 1 ? { id, content: past.content ?? erased } : []
