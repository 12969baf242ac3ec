import type { Stored } from '../../domain/concepts/stored.ts'
import { worstStatus } from '../../domain/quotations/passages/passages.ts'
import { quoteForm } from '../../domain/quotations/passages/quote-form.ts'
import { type GraphRecord, type Link, paged } from '../../records/graph-record.ts'
import { type BundlePassage, type BundleVia, newerFieldsIn } from '../format.ts'
import { propertiesOf } from './properties.ts'

/** A receipt that is written is not checked yet: see records/checks.ts and records/write/kept-checks.ts. */
const notChecked = { checkedAt: null, checkedDigest: null, surroundings: null }

const statusOf = (passages: readonly BundlePassage[]) => worstStatus(passages.map(({ status }) => status))

/** The actors and sources that a report came through, without duplicates. */
const viaIds = (via: readonly BundleVia[] = []) => [
  ...new Set(via.flatMap(({ actor, source }) => [actor ?? [], source ?? []].flat())),
]

/** What passages are said to be translations of, and who translated them; the report itself not among them. */
const translationIds = (id: string, passages: readonly BundlePassage[]) => [
  ...new Set(
    passages.flatMap(({ translationOf }) =>
      [translationOf?.attribution ?? [], translationOf?.by ?? []].flat().filter((each) => each !== id),
    ),
  ),
]

/** The version of the bundle format that a report needs; absent where the first has all of it. */
const versionNeeded = (attribution: object) =>
  newerFieldsIn('statements', { attributions: [attribution] })[0]?.newer.since ?? null

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
      bundleVersion: versionNeeded(attribution),
      ...notChecked,
    },
    links: [
      { type: 'REPORTS', from: id, to: statement, properties: paged(statement, id) },
      { type: 'PRINTED_IN', from: id, to: source, properties: paged(source, id) },
      ...viaIds(via).map((to): Link => ({ type: 'VIA', from: id, to, properties: paged(to, id) })),
      ...translationIds(id, passages).map((to): Link => ({ type: 'REFERS_TO', from: id, to })),
    ],
    content: attribution,
  }
}

export function evidenceRecord(evidence: Stored['Evidence']): GraphRecord {
  const { id, of, source, record, passages } = evidence
  const stated: Link[] = record ? [{ type: 'REFERS_TO', from: id, to: record }] : []
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
      // Not PRINTED_IN, by which a source's attributions are counted.
      { type: 'TAKEN_FROM', from: id, to: source, properties: paged(source, id) },
      ...stated,
    ],
    content: evidence,
  }
}
