import { jsonValue } from '../bundle/reading/json-value.ts'
import { isObject } from '../domain/objects.ts'
import { badInput, type OnRecordError } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { type BackupItem, backupItems, latestMigrationOf } from '../records/backup/backup.ts'
import { migrateAgainFrom, refuseUnlessEmpty, restoreItems } from '../records/backup/restore.ts'
import { linesOf } from '../spool/lines.ts'

const BACKUP_FORMAT = 'on-record-backup/1'

/** The last migration of graphs whose backups do not state it. */
const assumedMigration = 4

/**
 * The whole graph as lines of JSON: the format and the last migration, then one node, name or relationship per line,
 * then their number, which distinguishes a complete backup from a truncated one. Only `restoreBackup` reads it; an
 * export is the format for people to read and review.
 */
export async function* backupText(store: GraphStore): AsyncGenerator<string> {
  let items = 0
  yield `${JSON.stringify({ format: BACKUP_FORMAT, migration: await latestMigrationOf(store) })}\n`
  for await (const item of backupItems(store)) {
    items += 1
    yield `${JSON.stringify(item)}\n`
  }
  yield `${JSON.stringify({ items })}\n`
}

/**
 * Restores a backup into an empty graph, and returns the number of items written. `open` opens the backup's text; it is
 * called twice, because the text is first checked to be complete. Data of older versions are restored unchanged, and
 * the migrations since then are applied when the store is next migrated.
 *
 * @throws CONFLICT if the graph is not empty; BAD_USER_INPUT if the text is not a complete backup, or a newer version's
 */
export async function restoreBackup(
  store: GraphStore,
  open: () => AsyncIterable<string>,
  progress?: (done: number, total: number) => void,
): Promise<number> {
  await refuseUnlessEmpty(store)
  let [total, migration] = [0, assumedMigration]
  const onMigration = (number: number) => {
    migration = number
  }
  for await (const _item of itemsOf(open(), onMigration)) total += 1
  await refuseNewer(store, migration)
  await migrateAgainFrom(store, migration)
  return await restoreItems(store, itemsOf(open()), (done) => progress?.(done, total))
}

async function refuseNewer(store: GraphStore, migration: number): Promise<void> {
  const known = await latestMigrationOf(store)
  if (migration > known) {
    throw badInput(
      'line 1',
      `a newer version of On Record made this backup: it is at migration ${migration}, and this version knows migrations only up to ${known}. Restore it with that version or a later one.`,
    )
  }
}

/**
 * @param onMigration called with the graph's last migration, if the backup states it
 * @throws BAD_USER_INPUT once the text turns out not to be a complete backup
 */
async function* itemsOf(
  text: AsyncIterable<string>,
  onMigration?: (migration: number) => void,
): AsyncGenerator<BackupItem> {
  let [line, items] = [0, 0]
  let isWhole = false
  // An unreadable line is where the backup was truncated, unless another line follows.
  let unread: { readonly line: number; readonly text: string } | null = null
  for await (const each of linesOf(text)) {
    line += 1
    if (each === '') continue
    if (unread !== null) throw noBackup(unread.line, `${unread.text}${each}`)
    if (isWhole) throw badInput(`line ${line}`, 'the backup should have ended before this line.')
    const value = objectOf(each)
    if (value === null) unread = { line, text: each }
    else if (line === 1) {
      if (value.format !== BACKUP_FORMAT) throw noBackup(line, each)
      if (typeof value.migration === 'number') onMigration?.(value.migration)
    } else if ('items' in value) {
      isWhole = value.items === items
      if (!isWhole)
        throw badInput(`line ${line}`, `the backup has ${items} items, but says that it has ${value.items}.`)
    } else {
      items += 1
      yield value as unknown as BackupItem
    }
  }
  if (unread?.line === 1) throw noBackup(1, unread.text)
  if (!isWhole)
    throw badInput(
      `line ${line}`,
      'the backup is incomplete: it was cut off. Copy it again, or use another one.',
    )
}

/** The beginning of a bundle, whether it is written on several lines or on one. */
const bundleBegins = /^\s*\{\s*"format"\s*:\s*"on-record-bundle\//

function noBackup(line: number, text: string): OnRecordError {
  if (bundleBegins.test(text)) return badInput('line 1', 'this is a bundle: use on-record import.')
  const what =
    line === 1 ? `this is not a backup in the format ${BACKUP_FORMAT}` : 'this is not a line of a backup'
  return badInput(`line ${line}`, `${what}.`)
}

function objectOf(text: string): Readonly<Record<string, unknown>> | null {
  const read = jsonValue(text)
  return 'value' in read && isObject(read.value) ? read.value : null
}
