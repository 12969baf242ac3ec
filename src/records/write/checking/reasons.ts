import { conceptOfId } from '../../../domain/concepts/concepts.ts'
import { idsIn, valueIn } from '../../../domain/concepts/references.ts'
import {
  type Stated,
  statedFieldsOf,
  statedText,
  valuesHeld,
} from '../../../domain/concepts/stated-values.ts'
import type { Stored } from '../../../domain/concepts/stored.ts'
import { distinctValues, isDisputed, meaningOf } from '../../../domain/concepts/values-compared.ts'
import { groupsOf } from '../../../domain/groups.ts'
import { conflict } from '../../../errors.ts'
import {
  attestationsOfEntities,
  contentsByIds,
  lockRecords,
  receiptContents,
} from '../../../generated/queries.ts'
import type { Transaction } from '../../../graph/store.ts'
import { conceptWritten, type GraphRecord } from '../../graph-record.ts'
import { canonicalIds } from '../../read/canonical-ids.ts'
import type { Reader } from '../../reader.ts'

type Candidate = Pick<GraphRecord, 'id' | 'concept'> & { readonly content: object }

/** A field of which sources state different values, or another than its record has, and nobody said why it has that one. */
export type Unreasoned = {
  readonly attestation: string
  readonly record: string
  readonly field: string
  /** Whether only the record is written, so that a reason was given, if at all, for the value that it had before. */
  readonly isOfRecord: boolean
  /** What the sources state, one text for each meaning. */
  readonly stated: readonly string[]
  readonly message: string
  readonly mend: string
}

/** What is known of the write, and of the graph that it comes into. */
export type Around = {
  /** The content that a record had until now, as JSON; null if it is new. */
  readonly before: (id: string) => string | null
  /** Whether a record is only created by the same write, so that nothing of it is in the graph. */
  readonly isNew: (id: string) => boolean
  /** Whether an attestation is given by the same write, with its reason, even if it stays as it is. */
  readonly isGiven: (attestation: string) => boolean
  /** Whether an attestation is given, with its reason, by another transaction of the same import, which compares it. */
  readonly isGivenElsewhere?: (attestation: string) => boolean
  /** What a record will contain that another part of the same write changes. */
  readonly later?: (id: string) => object | undefined
}

/**
 * Finds the fields that nobody gave a reason for, once these records are written. Reads nothing if none of them is an attestation,
 * a receipt of one, or changes a value that sources may state.
 */
export async function unreasonedIn(
  read: Reader,
  records: readonly Candidate[],
  { before, isNew, isGiven, isGivenElsewhere = () => false, later = () => undefined }: Around,
): Promise<Unreasoned[]> {
  const written = new Map(records.map((record) => [record.id, record]))
  const changed = new Map(records.flatMap((record) => changedValues(record, before(record.id))))
  const ofChanged =
    changed.size === 0 ? [] : await read(attestationsOfEntities, { ids: [...changed.keys()].sort() })
  const concerned = new Set([
    ...ofChanged.flatMap(({ within, id, values: [field = ''] }) =>
      changed.get(within)?.has(field) ? id : [],
    ),
    ...records.flatMap(attestationWritten),
  ])
  if (concerned.size === 0) return []
  const ids = [...concerned].sort()
  const contentOf = async (wanted: readonly string[]) => {
    const unknown = wanted.filter((id) => !written.has(id) && !isNew(id))
    const stored = unknown.length === 0 ? [] : await read(contentsByIds, { ids: unknown })
    const contents = new Map(stored.map(({ id, content }): [string, object] => [id, JSON.parse(content)]))
    for (const id of wanted) {
      const given = written.get(id)?.content ?? later(id)
      if (given !== undefined) contents.set(id, given)
    }
    return contents
  }
  const attestations = [...(await contentOf(ids)).values()] as Stored['Attestation'][]
  const entities = await contentOf([...new Set(attestations.map(({ of }) => of))].sort())
  const receipts = await receiptsOf(
    read,
    records,
    ids.filter((id) => !isNew(id)),
  )
  const compared = attestations.flatMap((attestation) => {
    const { id, of, field: name } = attestation
    const [concept, content] = [conceptOfId(of), entities.get(of)]
    const field = concept && statedFieldsOf(concept).get(name)
    if (field === undefined || content === undefined) return []
    return { attestation, field, held: valuesHeld(name, field, content), stated: receipts.get(id) ?? [] }
  })
  const canonicalId = await canonicalIds(
    read,
    compared.flatMap(({ held, stated }) => [...held, ...stated].flatMap(({ record }) => record ?? [])),
  )
  return compared.flatMap(({ attestation, field, held, stated }) => {
    const { id, of, field: name, reason } = attestation
    if (!written.has(id) && isGivenElsewhere(id)) return []
    const isOfRecord = !written.has(id) && !isGiven(id) && changed.get(of)?.has(name) === true
    if ((reason != null && !isOfRecord) || !isDisputed(name, field, held, stated, canonicalId)) return []
    const textsOf = (values: readonly Stated[]) =>
      distinctValues(name, field, values, canonicalId).flatMap((each) => statedText(each) ?? [])
    const has = held.length === 0 ? `no ${name}` : quoted(textsOf(held))
    return {
      attestation: id,
      record: of,
      field: name,
      isOfRecord,
      stated: textsOf(stated),
      message: `Of the ${name} of "${of}", sources state ${quoted(textsOf(stated))}; the record would have ${has}.`,
      mend: isOfRecord
        ? `"${id}" does not say why it has that value: change it too, with a reason.`
        : `Give "${id}" a reason: why the record has ${held.length === 0 ? 'none' : 'the value that it has'}.`,
    }
  })
}

/**
 * Refuses to leave values that disagree without a reason. The records that have them are locked before, so that of two writers
 * the second one sees what the first one wrote.
 *
 * @throws CONFLICT with the attestation that has no reason
 */
export async function refuseUnreasoned(
  transaction: Transaction,
  records: readonly Candidate[],
  around: Around,
): Promise<void> {
  await lockAttested(transaction, records)
  const [fault] = await unreasonedIn((query, params) => transaction.run(query, params), records, around)
  if (fault !== undefined) throw conflict(`${fault.message} ${fault.mend}`, { record: fault.attestation })
}

const quoted = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(', ')

/** Receipts can be written without their attestation, whose record is locked with it otherwise. */
async function lockAttested(transaction: Transaction, records: readonly Candidate[]): Promise<void> {
  const own = new Set(records.map(({ id }) => id))
  const alone = new Set(records.flatMap(attestationWritten).filter((id) => !own.has(id)))
  if (alone.size === 0) return
  const found = await transaction.run(contentsByIds, { ids: [...alone].sort() })
  const ids = new Set(found.flatMap(({ content }) => idsIn(JSON.parse(content), 'of')))
  await transaction.run(lockRecords, { ids: [...ids].sort() })
}

/** The id of the attestation that a record is, or is a receipt of. */
function attestationWritten({ id, concept, content }: Candidate): string[] {
  if (concept === 'Attestation') return [id]
  return concept === 'Evidence' ? idsIn(content, 'of').filter((of) => conceptOfId(of) === 'Attestation') : []
}

/** A record and its fields with another value than before, of those that have one value; none if it is new. */
function changedValues(
  { id, concept, content }: Candidate,
  before: string | null,
): (readonly [id: string, fields: ReadonlySet<string>])[] {
  const stated = statedFieldsOf(conceptWritten(concept))
  if (before === null || stated.size === 0) return []
  const was: object = JSON.parse(before)
  const fields = [...stated].flatMap(([name, field]) => {
    if (field.type === 'list' || valueIn(was, name) === valueIn(content, name)) return []
    const [then, now] = [was, content].map((each) =>
      valuesHeld(name, field, each)
        .map((value) => meaningOf(name, field, value))
        .join(),
    )
    return then === now ? [] : name
  })
  return fields.length === 0 ? [] : [[id, new Set(fields)]]
}

/** What is stated in the receipts of attestations, with those that are being written, by the attestations' ids. */
async function receiptsOf(
  read: Reader,
  records: readonly Candidate[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Stated[]>> {
  const stored = ids.length === 0 ? [] : await read(receiptContents.SUPPORTS, { ids })
  const all = new Map<string, Stored['Evidence']>()
  for (const { content } of stored) {
    const receipt: Stored['Evidence'] = JSON.parse(content)
    all.set(receipt.id, receipt)
  }
  for (const { id, concept, content } of records)
    if (concept === 'Evidence') all.set(id, content as Stored['Evidence'])
  const inOrder = [...all.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
  return groupsOf(inOrder, ({ of }) => of)
}
