import type { ConceptName, Field } from '../../domain/concepts/concepts.ts'
import { type Stated, statedFieldsOf, statedText, valuesHeld } from '../../domain/concepts/stated-values.ts'
import { type CanonicalId, disagreesWithAny, meaningOf } from '../../domain/concepts/values-compared.ts'
import { groupsOf } from '../../domain/groups.ts'
import { type AttestedOfEntitiesRow, attestedOfEntities } from '../../generated/queries.ts'
import { batched } from '../loader.ts'
import type { Reader } from '../reader.ts'
import { canonicalIds } from './canonical-ids.ts'
import { type DateRow, dateOf, dateRow } from './dates.ts'
import type { EvidenceRow } from './rows.ts'

/** One value of a field, and the receipts of those who state it. */
export type StatedValueRow = {
  readonly field: string
  readonly text: string
  readonly date: DateRow | null
  readonly recordId: string | null
  /** What it means, by which it is compared with others of the field. */
  readonly meaning: string
  /** Whether the record has it. */
  readonly preferred: boolean
  /** Whether it cannot be right together with another of the field's values, or the record has none. */
  readonly disagrees: boolean
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
    const fields = [...statedFieldsOf(concept)].filter(([field]) => name === null || name === field)
    const references = fields.flatMap(([field, of]) =>
      valuesHeld(field, of, content).flatMap(({ record }) => record ?? []),
    )
    const stated = attested.stating.flatMap(({ recordId }) => recordId ?? [])
    const canonicalId = await canonicalIds(read, stated.length === 0 ? [] : [...stated, ...references])
    return fields.flatMap(([field, of]) =>
      valuesOf({ name: field, of, canonicalId, isAsked: field === name }, content, attested),
    )
  }
}

type AskedField = {
  readonly name: string
  readonly of: Field
  readonly canonicalId: CanonicalId
  readonly isAsked: boolean
}

function valuesOf(
  { name, of, canonicalId, isAsked }: AskedField,
  content: object,
  { attestations, stating, supporting }: AttestedOfEntitiesRow,
): StatedValueRow[] {
  const own = attestations.filter((each) => each.field === name)
  const ids = new Set(own.map(({ id }) => id))
  const meaning = (stated: Stated) => meaningOf(name, of, stated, canonicalId)
  const receipts = groupsOf(
    stating.filter(({ ofId }) => ids.has(ofId)),
    (receipt) => meaning(statedIn(receipt)),
  )
  const unstated = supporting.filter((receipt) => receipt.field === name)
  if (!isAsked && receipts.size + unstated.length === 0) return []
  const held = valuesHeld(name, of, content)
  const meanings = new Set(held.map(meaning))
  const others = [...receipts].flatMap(([meant, [first]]) => (meanings.has(meant) || !first ? [] : [first]))
  const reason = own.find((each) => each.reason !== null)?.reason ?? null
  const values = [...held, ...others.map(statedIn)]
  const disagrees = (stated: Stated) => disagreesWithAny(name, of, stated, values, canonicalId)
  const isOneOfSeveral = of.type !== 'list' && others.length > 0
  return [
    ...held.map((stated) => ({
      ...valueRow(name, stated),
      meaning: meaning(stated),
      preferred: true,
      disagrees: disagrees(stated),
      reason: isOneOfSeveral ? reason : null,
      // What an event's own receipts support is what it has in the field, all of it if that is a list.
      evidence: [...unstated, ...(receipts.get(meaning(stated)) ?? [])],
    })),
    ...others.map((first) => ({
      field: name,
      text: statedText(statedIn(first)) ?? '',
      date: dateOf(first.date),
      recordId: first.recordId,
      meaning: meaning(statedIn(first)),
      preferred: false,
      disagrees: (held.length === 0 && of.type !== 'list') || disagrees(statedIn(first)),
      reason: null,
      evidence: receipts.get(meaning(statedIn(first))) ?? [],
    })),
  ]
}

const valueRow = (field: string, stated: Stated) => ({
  field,
  text: statedText(stated) ?? '',
  date: stated.date ? dateRow(stated.date) : null,
  recordId: stated.record ?? null,
})

/** What a receipt states of the field of its attestation. */
function statedIn({ value, date, recordId }: EvidenceRow): Stated {
  const given = dateOf(date)
  return { value, record: recordId, date: given && { edtf: given.edtf, basis: given.basis } }
}

/** What a receipt states of the field of its attestation, as text; null for other receipts. */
export const textStated = (receipt: EvidenceRow): string | null => statedText(statedIn(receipt)) ?? null
