import { type ConceptName, conceptOf } from '../domain/concepts/concepts.ts'
import { eventEvidence } from '../domain/concepts/evidence.ts'
import { valueIn } from '../domain/concepts/references.ts'
import type { Draft } from './draft.ts'
import type { Bundle, BundleList } from './format.ts'
import { bundleSchema, resolveNode, type SchemaNode } from './schema.ts'

/**
 * A valid bundle as it is written: fields in the schema's order, records and receipts by id, passages by start and
 * then part, null and empty lists left out. Two bundles that say the same are then the same text, and a change of
 * one record is a change of its lines.
 */
export function bundleText(bundle: Bundle | Draft<Bundle>): string {
  return `${JSON.stringify(inOrder(bundle, bundleSchema), null, 2)}\n`
}

/** A bundle, or what is sound of one, with everything in its order: what it holds is the same. */
export const canonicalBundle = <T extends Bundle | Draft<Bundle>>(bundle: T): T =>
  inOrder(bundle, bundleSchema) as T

/** One record of a bundle's list, with everything in its order. */
export const canonicalRecord = (list: BundleList, record: object): { readonly id: string } =>
  inOrder(record, bundleSchema.properties?.[list]?.items ?? {}) as { readonly id: string }

/**
 * What a record's node keeps, in its order. Of a receipt, first what it is of, which its bundle form does not tell, then the
 * receipt.
 */
export function canonicalContent(concept: ConceptName, content: object): { readonly id: string } {
  const { kind, receiptOf } = conceptOf(concept)
  const definition = concept === 'Evidence' ? eventEvidence.name : kind
  const ordered = inOrder(content, { $ref: `#/$defs/${definition}` }) as { readonly id: string }
  return receiptOf === undefined ? ordered : { [receiptOf]: valueIn(content, receiptOf), ...ordered }
}

function inOrder(value: unknown, schema: SchemaNode): unknown {
  const node = resolveNode(schema)
  if (Array.isArray(value)) return value.map((item) => inOrder(item, node.items ?? {})).sort(byIdOrStart)
  if (typeof value !== 'object' || value === null) return value
  const fields: [string, unknown][] = []
  for (const [key, part] of Object.entries(node.properties ?? {})) {
    const field = valueIn(value, key)
    const isAbsent = field === undefined || field === null || (Array.isArray(field) && field.length === 0)
    if (!isAbsent) fields.push([key, inOrder(field, part)])
  }
  return Object.fromEntries(fields)
}

/** Only what has an id, or is a passage, has an order of its own; the order of other lists means something. */
function byIdOrStart(a: unknown, b: unknown): number {
  const [left, right] = [sortKey(a), sortKey(b)]
  return left < right ? -1 : left > right ? 1 : 0
}

function sortKey(item: unknown): string {
  if (typeof item !== 'object' || item === null) return ''
  if ('id' in item) return String(item.id)
  if (!('exact' in item && 'part' in item)) return ''
  const start = 'start' in item && typeof item.start === 'number' ? item.start : Number.MAX_SAFE_INTEGER
  return `${String(start).padStart(16, '0')} ${item.part} ${item.exact}`
}
