import type { ConceptName } from '../../domain/concepts/concepts.ts'
import {
  noSuchField,
  statedBy,
  statedFieldNames,
  statedFieldsOf,
} from '../../domain/concepts/stated-values.ts'
import { meaningOf } from '../../domain/concepts/values-compared.ts'
import { pageArguments } from '../../domain/paging/pages.ts'
import { badInput } from '../../errors.ts'
import type {
  AttestationResolvers,
  AttestedResolvers,
  QueryResolvers,
  StatedValueResolvers,
} from '../../generated/resolvers.ts'
import { checkFilter } from '../../records/pages/filters.ts'
import type { EntityRow, EvidenceRow } from '../../records/read/rows.ts'
import type { StatedValueRow } from '../../records/read/stated-values.ts'
import type { RequestContext } from '../context.ts'
import { entityNamed, neighbours, nodesOf, recordNamed, requiredNeighbour } from '../selections/parts.ts'
import { wantedOf } from '../selections/wanted.ts'
import { recordFields, typeOfRecord } from './record.ts'

export const attestationQueries: Pick<QueryResolvers, 'attestation' | 'attestations'> = {
  attestation: (_root, { id }, context, info) =>
    recordNamed(context.records.attestation, id, 'Attestation', context, info),
  async attestations(_root, { filter, ...args }, context, info) {
    checkFilter(filter ?? {}, 'filter')
    for (const [index, name] of (filter?.fields ?? []).entries()) {
      if (statedFieldNames.has(name)) continue
      const { message, mend } = noSuchField(null, name)
      throw badInput(`filter.fields[${index}]`, `${message} ${mend}`)
    }
    const rows = await wantedOf(info, context, 'Attestation', ...nodesOf)
    return context.records.attestations(filter ?? {}, pageArguments(args, { order: 'ID' }), rows)
  },
}

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
    const meant = value == null ? null : meaningOfText(record.concept, field, value)
    const asked = values.filter(({ text, meaning, preferred }) =>
      value == null ? preferred : text === value || meaning === meant,
    )
    const receipts = asked.flatMap(({ evidence }) => evidence)
    return [...new Map(receipts.map((receipt) => [receipt.id, receipt])).values()]
  },
}

/** What a value of a field means that is given as text; null if there is no such field. */
function meaningOfText(concept: ConceptName, name: string, value: string): string | null {
  const field = statedFieldsOf(concept).get(name)
  if (field === undefined) return null
  const by = statedBy(field)
  return meaningOf(name, field, by === 'date' ? { date: { edtf: value, basis: 'STATED' } } : { [by]: value })
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
