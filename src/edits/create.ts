import type { BundleList } from '../bundle/format.ts'
import { kindOfList } from '../domain/concepts/concepts.ts'
import type { GraphStore } from '../graph/store.ts'
import { attestedBeside } from './attested.ts'
import { rivalsOf } from './current-content.ts'
import type { Edit, Fields } from './edit.ts'
import { type ProposeId, wordsOfId } from './proposed-ids.ts'
import { type ReceiptFields, receiptsFor } from './receipts.ts'
import { type EditRequest, type Written, writeEdit } from './write-edit.ts'

/** The input for a new record of any concept except a statement. */
export type NewRecord = Fields & {
  readonly id?: string | null
  readonly evidence?: readonly ReceiptFields[] | null
}

/** Creates a record with its evidence. Without an id of its own, it gets one made of its words. */
export const createRecord = (
  store: GraphStore,
  asked: EditRequest,
  list: BundleList,
  given: NewRecord,
): Promise<Written> =>
  writeEdit(store, asked, async (propose): Promise<Edit> => {
    const record = recordFor(list, given, propose)
    return {
      root: record.id,
      records: { [list]: [record] },
      beside: {
        [list]: await rivalsOf(store, list, record),
        ...(await attestedBeside(store, list, record)),
      },
      places: [[[list, 0], ['input']]],
    }
  })

/** A new record in its bundle form. */
function recordFor(
  list: BundleList,
  { id: ownId, evidence, ...fields }: NewRecord,
  propose: ProposeId,
): Fields & { readonly id: string } {
  const id = ownId ?? propose(kindOfList(list), wordsFor(list, fields))
  const receipts = receiptsFor(id, 'evidence', evidence, propose)
  return { ...fields, id, ...(receipts.length > 0 ? { evidence: receipts } : {}) }
}

/** The words for a new record's id, by which a person tells it from others of its kind. */
function wordsFor(list: BundleList, fields: Fields): string {
  const words = (...names: string[]) =>
    names.map((name) => wordsOfId(String(fields[name] ?? ''), 35)).join(' ')
  switch (list) {
    case 'participations':
      return `${words('actor')} in ${words('event')}`
    case 'memberships':
      return `${words('member')} ${String(fields.role ?? '')} of ${words('organisation')}`
    case 'assessments':
      return `${words('assessor')} on ${words('statement')}`
    case 'grades':
      return `${words('assessor')} on ${words('publisher')}`
    case 'attestations':
      return `${words('of')} ${String(fields.field ?? '').replace(/[A-Z]/g, (letter) => ` ${letter}`)}`
    case 'sources':
      return String(fields.title ?? fields.url ?? '')
    default:
      return String(fields.name ?? '')
  }
}
