import { groupsOf } from '../domain/groups.ts'
import { textDigest } from '../domain/texts.ts'
import { conflict, notFound } from '../errors.ts'
import {
  appendChanges,
  createNames,
  deleteNames,
  findWrite,
  forgetMembers,
  forgetParticipants,
  type LockRecordsRow,
  linkRecords,
  lockRecords,
  noteWrite,
  putRecords,
  unlinkRecords,
} from '../generated/queries.ts'
import type { GraphStore, Transaction } from '../graph/store.ts'
import { derive } from './derived.ts'
import type { GraphRecord } from './graph-record.ts'

/** What became of the records of one write. */
export type WriteResult = {
  readonly created: string[]
  readonly updated: string[]
  readonly unchanged: string[]
}

export type WriteOptions = {
  /** Names this write: done again under the same name it gives the stored result and changes nothing. */
  readonly writeId: string
  /** Who writes, for the log; null where nobody is known. */
  readonly by: string | null
  readonly reason?: string
  /** The revision at which each of some records was read; absent records are written whatever theirs is. */
  readonly expected?: ReadonlyMap<string, number>
}

/**
 * Writes records in one transaction, all or none: locks them, leaves those whose content is as it was, writes the
 * others with what they own, derives what comes from them, and appends to the log, last.
 *
 * What the records refer to must exist or be among them.
 *
 * @throws NOT_FOUND where it does not; CONFLICT where `writeId` named other records before, or a record is no longer
 *   at the revision expected
 */
export function writeRecords(
  store: GraphStore,
  records: readonly GraphRecord[],
  options: WriteOptions,
): Promise<WriteResult> {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1))
  const digested = sorted.map((record) => ({ record, digest: textDigest(JSON.stringify(record.content)) }))
  const input = textDigest(digested.map(({ digest }) => digest).join())
  const at = new Date().toISOString()

  return store.transaction(async (transaction) => {
    const done = await transaction.run(findWrite, { id: options.writeId })
    if (done) {
      if (done.input === input) return JSON.parse(done.result)
      throw conflict(`The write "${options.writeId}" was done before with other input. Name this one anew.`)
    }
    const ids = sorted.map(({ id }) => id)
    const locked = await transaction.run(lockRecords, { ids, writeId: options.writeId })
    checkRevisions(locked, options.expected)
    const before = new Map(locked.map((row) => [row.id, row]))
    const isNew = (id: string) => before.get(id)?.digest == null
    const changed = digested.filter(({ record, digest }) => before.get(record.id)?.digest !== digest)
    const changedIds = changed.map(({ record }) => record.id)
    const result: WriteResult = {
      created: changedIds.filter(isNew),
      updated: changedIds.filter((id) => !isNew(id)),
      unchanged: ids.filter((id) => !changedIds.includes(id)),
    }
    if (changed.length === 0) return result

    await forget(transaction, result.updated)
    await put(transaction, changed, at, isNew)
    await link(transaction, changed)
    await derive(
      transaction,
      changed.map(({ record }) => record),
      new Set(result.created),
    )
    await transaction.run(noteWrite, { id: options.writeId, input, result: JSON.stringify(result), at })
    await log(transaction, changed, before, options, at)
    return result
  })
}

type Digested = { readonly record: GraphRecord; readonly digest: string }

/** Compared only after the lock, so that of many writers who read one revision exactly one finds it still there. */
function checkRevisions(locked: readonly LockRecordsRow[], expected: WriteOptions['expected'] = new Map()) {
  for (const { id, revision } of locked) {
    const wanted = expected.get(id)
    if (wanted === undefined || wanted === revision) continue
    if (revision === null) throw notFound(`There is no "${id}" to update.`)
    throw conflict(`"${id}" is at revision ${revision}, not ${wanted}. Read it again, then decide anew.`, {
      record: id,
      currentRevision: revision,
    })
  }
}

/** Deletes what records wrote before, while the graph still shows where that is. */
async function forget(transaction: Transaction, ids: readonly string[]) {
  if (ids.length === 0) return
  await transaction.run(forgetMembers, { ids })
  await transaction.run(forgetParticipants, { ids })
  await transaction.run(deleteNames, { ids })
  await transaction.run(unlinkRecords, { links: ids.map((id) => ({ from: id, ownerId: id })) })
}

async function put(
  transaction: Transaction,
  changed: readonly Digested[],
  at: string,
  isNew: (id: string) => boolean,
) {
  for (const [concept, group] of groupsOf(changed, ({ record }) => record.concept)) {
    const rows = group.map(({ record: { id, properties, content }, digest }) => ({
      id,
      properties: {
        ...properties,
        ...(concept === 'Statement' && isNew(id) ? { recordedKey: `${at}:${id}` } : {}),
        content: JSON.stringify(content),
        digest,
      },
    }))
    await transaction.run(putRecords[concept], { rows, at })
  }
  const names = changed.flatMap(({ record: { id, names = [] } }) =>
    names.map((properties) => ({ entityId: id, properties })),
  )
  if (names.length > 0) await transaction.run(createNames, { names })
}

/** @throws NOT_FOUND where an end of a relationship is not in the graph */
async function link(transaction: Transaction, changed: readonly Digested[]) {
  const owned = changed.flatMap(({ record }) =>
    record.links.map((each) => ({ ...each, properties: { ...each.properties, ownerId: record.id } })),
  )
  for (const [type, links] of groupsOf(owned, ({ type }) => type)) {
    const rows = links.map(({ from, to, properties }) => ({ from, to, properties }))
    const { written } = await transaction.run(linkRecords[type], { links: rows })
    if (written !== rows.length)
      throw notFound(`Of ${rows.length} ${type} ends, ${rows.length - written} are not in the graph.`)
  }
}

async function log(
  transaction: Transaction,
  changed: readonly Digested[],
  before: ReadonlyMap<string, LockRecordsRow>,
  { writeId, by, reason }: WriteOptions,
  at: string,
) {
  const changes = changed.map(({ record: { id, content } }, index) => ({
    position: index + 1,
    properties: {
      id: `change:${textDigest(`${writeId}:${id}`).slice(7, 39)}`,
      recordId: id,
      kind: before.get(id)?.content == null ? 'CREATED' : 'UPDATED',
      before: before.get(id)?.content ?? null,
      after: JSON.stringify(content),
      by,
      reason: reason ?? null,
    },
  }))
  await transaction.run(appendChanges, { changes, count: changes.length, at })
}
