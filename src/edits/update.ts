import type { BundleList } from '../bundle/format.ts'
import { kindOfList } from '../domain/concepts/concepts.ts'
import { recordKindOf } from '../domain/ids.ts'
import { badInput } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { type Content, receiptsOf } from '../records/read/contents.ts'
import { refuseUnreasoned } from './attested.ts'
import { ancestorsOf, currentContent } from './current-content.ts'
import type { ArgumentPlace, Edit, Fields } from './edit.ts'
import type { ProposeId } from './proposed-ids.ts'
import { type ReceiptFields, receiptsFor } from './receipts.ts'
import { type EditRequest, type Written, writeEdit } from './write-edit.ts'

/** Changes to a record: an absent field stays as it is, null clears it, and a list replaces the list. */
export type RecordChanges = Fields & {
  readonly id: string
  readonly revision: number
  readonly addEvidence?: readonly ReceiptFields[] | null
}

/** Changes a record of any concept except a statement, and adds to its evidence. */
export const updateRecord = (
  store: GraphStore,
  asked: EditRequest,
  list: BundleList,
  { id, revision, addEvidence, ...changes }: RecordChanges,
): Promise<Written> =>
  writeEdit(store, asked, async (propose): Promise<Edit> => {
    checkKind(id, list)
    const content = await currentContent(store, id)
    await refuseUnreasoned(store, list, content, changed(content, changes))
    return updateOf(store, list, content, { revision, changes, addEvidence }, propose)
  })

type Update = {
  readonly revision: number
  readonly changes: Fields
  readonly addEvidence?: readonly ReceiptFields[] | null
}

/** A record with its changes and all of its evidence. */
export async function updateOf(
  store: GraphStore,
  list: BundleList,
  content: Content,
  { revision, changes, addEvidence }: Update,
  propose: ProposeId,
): Promise<Edit> {
  const { id } = content
  const record = { ...changed(content, changes), id }
  const before = (await receiptsOf(store, 'Evidence', [id])).get(id) ?? []
  const added = receiptsFor(id, 'evidence', addEvidence, propose)
  const evidence = [...before.map(({ of: _of, ...receipt }) => receipt), ...added]
  const addedPlaces = added.map((_, index): ArgumentPlace => {
    return [
      [list, 0, 'evidence', before.length + index],
      ['input', 'addEvidence', index],
    ]
  })
  return {
    root: id,
    records: { [list]: [evidence.length > 0 ? { ...record, evidence } : record] },
    unwritten: new Set(before.map((receipt) => receipt.id)),
    beside: { [list]: await ancestorsOf(store, list, record) },
    places: [
      [[list, 0], ['input']],
      [
        [list, 0, 'evidence'],
        ['input', 'addEvidence'],
      ],
      ...addedPlaces,
    ],
    revisions: new Map([[id, revision]]),
  }
}

/** The content of a record after changes. */
export function changed(content: Fields, changes: Fields): Fields {
  const fields = Object.entries({ ...content, ...changes })
  return Object.fromEntries(fields.filter(([, value]) => value !== null && value !== undefined))
}

/** @throws BAD_USER_INPUT if the id belongs to another kind of record */
export function checkKind(id: string, list: BundleList, argument = 'input.id'): void {
  const kind = kindOfList(list)
  if (recordKindOf(id) !== kind)
    throw badInput(argument, `"${id}" is not the id of a record of the kind ${kind}.`)
}
