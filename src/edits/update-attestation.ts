import { conceptOfId } from '../domain/concepts/concepts.ts'
import { type Stated, statedBy, statedFieldsOf, statedText } from '../domain/concepts/stated-values.ts'
import { badInput } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { revisionOf } from '../records/read/attestations.ts'
import { receiptsOf } from '../records/read/contents.ts'
import { attestedBeside, listOfId } from './attested.ts'
import { ancestorsOf, currentContent } from './current-content.ts'
import type { Edit, Fields } from './edit.ts'
import { checkKind, type RecordChanges, updateOf } from './update.ts'
import { type EditRequest, type Written, writeEdit } from './write-edit.ts'

/** Changes to an attestation; `prefer` is the stated value that the record is to have. */
export type AttestationChanges = RecordChanges & {
  readonly prefer?: string | null
  readonly reason?: string | null
}

/** Changes an attestation, adds to its receipts, and lets the record have another of the values that they state. */
export const updateAttestation = (
  store: GraphStore,
  asked: EditRequest,
  { id, revision, addEvidence, prefer, ...changes }: AttestationChanges,
): Promise<Written> =>
  writeEdit(store, asked, async (propose): Promise<Edit> => {
    checkKind(id, 'attestations')
    const content = await currentContent(store, id)
    const edit = await updateOf(store, 'attestations', content, { revision, changes, addEvidence }, propose)
    if (prefer == null) return { ...edit, beside: await attestedBeside(store, 'attestations', content) }
    if (changes.reason == null) throw badInput('input.reason', 'say why the record is to have this value.')
    const [attestation] = edit.records.attestations ?? []
    return preferring(store, edit, { ...attestation }, prefer)
  })

/** The same edit, and the record with the preferred value. */
async function preferring(
  store: GraphStore,
  edit: Edit,
  { of, field: name, evidence }: Fields,
  prefer: string,
): Promise<Edit> {
  const [id, list, concept] = [String(of), listOfId(String(of)), conceptOfId(String(of))]
  const field = concept && statedFieldsOf(concept).get(String(name))
  const held = await revisionOf(store, id)
  if (list === undefined || field === undefined || held === null) return edit
  const stated = (evidence as readonly Stated[] | undefined)?.find((each) => statedText(each) === prefer)
  if (field.type === 'list')
    throw badInput('input.prefer', `${name} is a list, which may have all of its values.`)
  if (stated === undefined)
    throw badInput(
      'input.prefer',
      `no receipt states "${prefer}". Add one with it, or name a value that one states.`,
    )
  const unstated = (await receiptsOf(store, 'Evidence', [id])).get(id)?.find((each) => each.field === name)
  if (unstated !== undefined)
    throw badInput(
      'input.prefer',
      `"${unstated.id}" supports the ${name} that the record has, without saying which it is. Withdraw it, and add it here with its value.`,
    )
  const record = { ...held.content, id, [String(name)]: stated[statedBy(field)] }
  return {
    ...edit,
    records: { ...edit.records, [list]: [record] },
    beside: { [list]: await ancestorsOf(store, list, record) },
    places: [
      ...edit.places,
      [
        [list, 0],
        ['input', 'prefer'],
      ],
    ],
    revisions: new Map([...(edit.revisions ?? []), [id, held.revision]]),
  }
}
