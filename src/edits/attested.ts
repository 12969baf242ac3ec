import { BUNDLE_LISTS, type BundleList } from '../bundle/format.ts'
import { conceptOfId, conceptOfList } from '../domain/concepts/concepts.ts'
import { idsIn } from '../domain/concepts/references.ts'
import { badInput } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import type { Content } from '../records/read/contents.ts'
import { unreasonedIn } from '../records/write/checking/reasons.ts'
import { currentContents } from './current-content.ts'
import type { Fields, Lists } from './edit.ts'

/** The record whose field an attestation is of, by its list, so that the two are checked together. */
export async function attestedBeside(store: GraphStore, list: BundleList, record: Fields): Promise<Lists> {
  const contents = list === 'attestations' ? await currentContents(store, idsIn(record, 'of')) : []
  return Object.fromEntries(contents.map((content) => [listOfId(content.id), [content]]))
}

export const listOfId = (id: string): BundleList | undefined =>
  BUNDLE_LISTS.find((list) => conceptOfList(list) === conceptOfId(id))

/**
 * Nobody lets a record have another value than sources state without saying why: the attestation of the field, which has the
 * reason, is changed with the record.
 *
 * @throws BAD_USER_INPUT if the record would have another value than some source states
 */
export async function refuseUnreasoned(
  store: GraphStore,
  list: BundleList,
  before: Content,
  after: Fields,
): Promise<void> {
  const [fault] = await unreasonedIn(
    (query, params) => store.read(query, params),
    [{ id: before.id, concept: conceptOfList(list), content: after }],
    { before: () => JSON.stringify(before), isNew: () => false, isGiven: () => false },
  )
  if (fault === undefined) return
  const texts = fault.stated.map((text) => `"${text}"`).join(', ')
  throw badInput(
    `input.${fault.field}`,
    `sources state ${texts} (${fault.attestation}). To let the record have another value, use updateAttestation: it takes the receipt of whoever states that value, the value in \`prefer\`, and the reason.`,
  )
}
