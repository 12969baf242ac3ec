import type { ConceptName, Field } from '../../domain/concepts/concepts.ts'
import { type Stated, statedFieldsOf, statedText, valuesHeld } from '../../domain/concepts/stated-values.ts'
import { groupsOf } from '../../domain/groups.ts'
import { type AttestedOfEntitiesRow, attestedOfEntities } from '../../generated/queries.ts'
import { batched } from '../loader.ts'
import type { Reader } from '../reader.ts'
import { type DateRow, dateOf, dateRow } from './dates.ts'
import type { EvidenceRow } from './rows.ts'

/** One value of a field, and the receipts of those who state it. */
export type StatedValueRow = {
  readonly field: string
  readonly text: string
  readonly date: DateRow | null
  readonly recordId: string | null
  /** Whether the record has it. */
  readonly preferred: boolean
  readonly reason: string | null
  readonly evidence: EvidenceRow[]
}

/**
 * The values of a record's fields: those that it has, in the order of its fields, each followed by the others that
 * sources state, in the order of their receipts. What a record has without any receipts of the field is left out unless
 * the field is asked for.
 */
export function statedValuesReader(read: Reader) {
  const attestedOf = batched(async (ids: readonly string[]) => {
    const rows = new Map((await read(attestedOfEntities, { ids })).map((row) => [row.id, row]))
    return ids.map((id) => rows.get(id) ?? null)
  })
  return async (id: string, concept: ConceptName, name: string | null): Promise<StatedValueRow[]> => {
    const attested = await attestedOf(id)
    if (attested === null) return []
    const content: object = JSON.parse(attested.content)
    return [...statedFieldsOf(concept)].flatMap(([field, of]) =>
      name === null || name === field ? valuesOf(field, of, content, attested, field === name) : [],
    )
  }
}

function valuesOf(
  name: string,
  field: Field,
  content: object,
  { attestations, stating, supporting }: AttestedOfEntitiesRow,
  isAsked: boolean,
): StatedValueRow[] {
  const own = attestations.filter((each) => each.field === name)
  const ids = new Set(own.map(({ id }) => id))
  const receipts = groupsOf(
    stating.filter(({ ofId }) => ids.has(ofId)),
    (receipt) => textStated(receipt) ?? '',
  )
  const unstated = supporting.filter((receipt) => receipt.field === name)
  if (!isAsked && receipts.size + unstated.length === 0) return []
  const held = valuesHeld(name, field, content)
  const texts = new Set(held.map(statedText))
  const others = [...receipts].flatMap(([text, [first]]) => (texts.has(text) || !first ? [] : [first]))
  const reason = own.find((each) => each.reason !== null)?.reason ?? null
  const isOneOfSeveral = field.type !== 'list' && others.length > 0
  return [
    ...held.map((stated) => ({
      ...valueRow(name, stated),
      preferred: true,
      reason: isOneOfSeveral ? reason : null,
      // What an event's own receipts support is what it has in the field, all of it if that is a list.
      evidence: [...unstated, ...(receipts.get(statedText(stated) ?? '') ?? [])],
    })),
    ...others.map((first) => ({
      field: name,
      text: textStated(first) ?? '',
      date: dateOf(first.date),
      recordId: first.recordId,
      preferred: false,
      reason: null,
      evidence: receipts.get(textStated(first) ?? '') ?? [],
    })),
  ]
}

const valueRow = (field: string, stated: Stated) => ({
  field,
  text: statedText(stated) ?? '',
  date: stated.date ? dateRow(stated.date) : null,
  recordId: stated.record ?? null,
})

/** What a receipt states of the field of its attestation, as text; null for other receipts. */
export const textStated = ({ value, date, recordId }: EvidenceRow): string | null =>
  value ?? dateOf(date)?.edtf ?? recordId
