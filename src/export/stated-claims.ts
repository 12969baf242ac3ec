import type { BundleAttestation } from '../bundle/format.ts'
import { conceptOfId } from '../domain/concepts/concepts.ts'
import { type Stated, statedFieldsOf, statedText } from '../domain/concepts/stated-values.ts'
import { meaningOf } from '../domain/concepts/values-compared.ts'
import { groupsOf } from '../domain/groups.ts'

/** The terms of schema.org for fields that sources state; the others have none, or another one for each kind of record. */
const terms: Readonly<Record<string, string>> = {
  name: 'name',
  names: 'alternateName',
  description: 'description',
  sameAs: 'sameAs',
  startedAt: 'startDate',
  endedAt: 'endDate',
  place: 'location',
}

/**
 * What sources state of a field as Claims of schema.org, one for each value: about the record and the value, and appearing in
 * the sources that state it. Which of them is used is told by the record's own node.
 *
 * @param iri makes an IRI of an id
 */
export function statedClaims(
  { id, of, field: name, evidence = [] }: BundleAttestation,
  iri: (id: string) => string,
): Readonly<Record<string, unknown>>[] {
  const concept = conceptOfId(of)
  const field = concept && statedFieldsOf(concept).get(name)
  if (field === undefined) return []
  const values = groupsOf(evidence, (receipt) => meaningOf(name, field, receipt as Stated))
  return [...values.values()].map((receipts, index) => {
    const [first] = receipts
    const term = terms[name]
    return {
      '@type': 'Claim',
      '@id': `${iri(id)}/value-${index + 1}`,
      about: [
        { '@id': iri(of) },
        {
          '@type': 'PropertyValue',
          name,
          propertyID: term && `https://schema.org/${term}`,
          value: first?.record ? iri(first.record) : first && statedText(first as Stated),
        },
      ],
      appearance: [...new Set(receipts.map(({ source }) => source))].map((source) => ({
        '@id': iri(source),
      })),
    }
  })
}
