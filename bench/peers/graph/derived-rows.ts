import type { ReceiptsOfStatementsRow } from '../../../src/generated/queries.ts'
import { type GraphRecord, type Properties, paged } from '../../../src/records/graph-record.ts'
import { fromReceipts, searchTextOfStatement } from '../../../src/records/write/deriving/derived.ts'
import type { Row } from './row.ts'

/** What an import derives from a statement's receipts. What it derives of disputes, the product does (offline.ts). */
export type Derived = {
  propertiesOf(record: GraphRecord, group: readonly GraphRecord[]): Properties
  rowsOf(record: GraphRecord, group: readonly GraphRecord[]): Row[]
}

export function derivedRows(): Derived {
  const sources = new Map<string, Properties>()
  const receiptsOf = (of: GraphRecord, group: readonly GraphRecord[]) =>
    group
      .filter(({ concept }) => concept === 'Attribution')
      .map((attribution) => receipt(of, attribution, sources))
      .sort((a, b) => (a.attributionId < b.attributionId ? -1 : 1))
  return {
    propertiesOf(record, group) {
      if (record.concept === 'Source') sources.set(record.id, record.properties)
      if (record.concept !== 'Statement') return {}
      const receipts = receiptsOf(record, group)
      return { ...fromReceipts(receipts), searchText: searchTextOfStatement(receipts) }
    },
    rowsOf(record, group) {
      if (record.concept !== 'Statement') return []
      const receipts = receiptsOf(record, group)
      return [...new Map(receipts.map((each) => [each.sourceId, each])).values()].map(
        ({ id: from, sourceId: to, key, span }) => ({
          kind: 'relationship',
          type: 'REPORTED_IN',
          from,
          to,
          properties: paged(to, key, span),
        }),
      )
    },
  }
}

/** What is derived from a receipt. No source of the graph is a copy of another. */
function receipt(
  { id, properties: of, links }: GraphRecord,
  { id: attributionId, properties, content }: GraphRecord,
  sources: ReadonlyMap<string, Properties>,
): ReceiptsOfStatementsRow {
  const sourceId = String(properties.sourceId)
  const { publishedFrom, publishedUntil } = sources.get(sourceId) ?? {}
  return {
    id,
    text: String(of.text),
    speakers: [...new Set(links.flatMap(({ type, to }) => (type === 'SAID_BY' ? to : [])))].sort(),
    key: String(of.key),
    span: String(of.span),
    attributionId,
    form: String(properties.form),
    content: JSON.stringify(content),
    speakerAsNamed: null,
    sourceId,
    textId: sourceId,
    publishedFrom: Number(publishedFrom),
    publishedUntil: Number(publishedUntil),
  }
}
