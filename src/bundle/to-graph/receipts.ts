import type { Stored } from '../../domain/concepts/stored.ts'
import { worstStatus } from '../../domain/quotations/passages/passages.ts'
import { quoteForm } from '../../domain/quotations/passages/quote-form.ts'
import { type GraphRecord, type Link, paged } from '../../records/graph-record.ts'
import type { BundlePassage, BundleVia } from '../format.ts'
import { propertiesOf } from './properties.ts'

/** Passages that are written are claims until they are checked (records/checks.ts), or stay so (records/kept-checks.ts). */
const notChecked = { checkedAt: null, checkedDigest: null, surroundings: null }

const statusOf = (passages: readonly BundlePassage[]) => worstStatus(passages.map(({ status }) => status))

/** Whom and what a report came through, each once. */
const viaIds = (via: readonly BundleVia[] = []) => [
  ...new Set(via.flatMap(({ actor, source }) => [actor ?? [], source ?? []].flat())),
]

export function attributionRecord(attribution: Stored['Attribution']): GraphRecord {
  const { id, statement, source, passages, via } = attribution
  return {
    id,
    concept: 'Attribution',
    properties: {
      ...propertiesOf('Attribution', attribution),
      key: id,
      viaIds: viaIds(via),
      form: quoteForm(passages),
      verification: statusOf(passages),
      ...notChecked,
    },
    links: [
      { type: 'REPORTS', from: id, to: statement, properties: paged(statement, id) },
      { type: 'PRINTED_IN', from: id, to: source, properties: paged(source, id) },
      ...viaIds(via).map((to): Link => ({ type: 'VIA', from: id, to, properties: paged(to, id) })),
    ],
    content: attribution,
  }
}

export function evidenceRecord(evidence: Stored['Evidence']): GraphRecord {
  const { id, of, source, passages } = evidence
  return {
    id,
    concept: 'Evidence',
    properties: {
      ...propertiesOf('Evidence', evidence),
      key: id,
      verification: statusOf(passages),
      ...notChecked,
    },
    links: [
      { type: 'SUPPORTS', from: id, to: of, properties: paged(of, id) },
      // A type of its own: a source's PRINTED_IN are its attributions, and are counted as such.
      { type: 'TAKEN_FROM', from: id, to: source, properties: paged(source, id) },
    ],
    content: evidence,
  }
}
