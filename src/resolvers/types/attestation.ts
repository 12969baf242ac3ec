import type { ConceptName } from '../../domain/concepts/concepts.ts'
import { noSuchField, statedFieldsOf } from '../../domain/concepts/stated-values.ts'
import { badInput } from '../../errors.ts'
import type {
  AttestationResolvers,
  AttestedResolvers,
  StatedValueResolvers,
} from '../../generated/resolvers.ts'
import type { EntityRow, EvidenceRow } from '../../records/read/rows.ts'
import type { StatedValueRow } from '../../records/read/stated-values.ts'
import type { RequestContext } from '../context.ts'
import { entityNamed, neighbours, requiredNeighbour } from '../selections/parts.ts'
import { recordFields, typeOfRecord } from './record.ts'

type Named = { readonly id: string; readonly concept: ConceptName }

/** @throws BAD_USER_INPUT with the nearest field, if records of this kind have no such field */
function statedValues(
  { id, concept }: Named,
  field: string | null,
  argument: string,
  { records }: RequestContext,
): Promise<StatedValueRow[]> {
  if (field !== null && !statedFieldsOf(concept).has(field)) {
    const { message, mend } = noSuchField(concept, field)
    throw badInput(argument, `${message} ${mend}`)
  }
  return records.statedValuesOf(id, concept, field)
}

/** The fields that all records with attested fields resolve alike. */
export const attestedFields = {
  statedValues: (record: Named, { field }: { field?: string | null }, context: RequestContext) =>
    statedValues(record, field ?? null, 'statedValues.field', context),
  async evidenceFor(
    record: Named,
    { field, value }: { field: string; value?: string | null },
    context: RequestContext,
  ): Promise<EvidenceRow[]> {
    const values = await statedValues(record, field, 'evidenceFor.field', context)
    const asked = values.filter(({ text, preferred }) => (value == null ? preferred : text === value))
    const receipts = asked.flatMap(({ evidence }) => evidence)
    return [...new Map(receipts.map((receipt) => [receipt.id, receipt])).values()]
  },
}

export const Attested: AttestedResolvers = { __resolveType: typeOfRecord }

export const StatedValue: StatedValueResolvers = {
  entity: ({ recordId }, _args, context, info) =>
    recordId === null ? null : entityNamed(recordId, context, info),
}

export const Attestation: AttestationResolvers = {
  ...recordFields,
  of: requiredNeighbour<EntityRow>('of'),
  evidence: neighbours<EvidenceRow>('evidence'),
}
