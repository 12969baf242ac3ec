import type { Stored } from '../../domain/concepts/stored.ts'
import { type GraphRecord, paged } from '../../records/graph-record.ts'
import { propertiesOf } from './properties.ts'

export function attestationRecord(attestation: Stored['Attestation']): GraphRecord {
  const { id, of } = attestation
  return {
    id,
    concept: 'Attestation',
    properties: { ...propertiesOf('Attestation', attestation), key: id },
    links: [{ type: 'ATTESTS', from: id, to: of, properties: paged(of, id) }],
    content: attestation,
  }
}
