import { worstStatus } from '../../domain/passages.ts'
import { quoteForm } from '../../domain/quote-form.ts'
import { type GraphRecord, type Link, paged } from '../../records/graph-record.ts'
import type { BundleAttribution, BundleEventEvidence, BundlePassage, BundleVia } from '../format.ts'

/** Passages as their receipt keeps them: JSON, each with an id of its own. */
const passagesJson = (receiptId: string, passages: readonly BundlePassage[]): string =>
  JSON.stringify(passages.map((passage, index) => ({ id: `${receiptId}/passage-${index + 1}`, ...passage })))

/** Passages that are written are claims until they are checked (records/checks.ts), or stay so (records/kept-checks.ts). */
const notChecked = { checkedAt: null, checkedDigest: null, surroundings: null }

const statusOf = (passages: readonly BundlePassage[]) => worstStatus(passages.map(({ status }) => status))

/** Whom and what a report came through, each once. */
const viaIds = (via: readonly BundleVia[] = []) => [
  ...new Set(via.flatMap(({ actor, source }) => [actor ?? [], source ?? []].flat())),
]

export function attributionRecord(statementId: string, attribution: BundleAttribution): GraphRecord {
  const { id, source, passages, via } = attribution
  return {
    id,
    concept: 'Attribution',
    properties: {
      statementId,
      sourceId: source,
      key: id,
      cue: attribution.cue ?? null,
      speakerAsNamed: attribution.speakerAsNamed ?? null,
      saidAtAsReported: attribution.saidAtAsReported ?? null,
      channel: attribution.channel,
      channelName: attribution.channelName ?? null,
      wording: attribution.wording,
      via: via ? JSON.stringify(via.map((link, index) => ({ id: `${id}/via-${index + 1}`, ...link }))) : null,
      confidence: attribution.confidence ?? null,
      confidenceNote: attribution.confidenceNote ?? null,
      passages: passagesJson(id, passages),
      form: quoteForm(passages),
      verification: statusOf(passages),
      ...notChecked,
    },
    links: [
      { type: 'REPORTS', from: id, to: statementId, properties: paged(statementId, id) },
      { type: 'PRINTED_IN', from: id, to: source, properties: paged(source, id) },
      ...viaIds(via).map((to): Link => ({ type: 'REFERS_TO', from: id, to })),
    ],
    content: { statement: statementId, ...attribution },
  }
}

export function evidenceRecord(ofId: string, evidence: BundleEventEvidence): GraphRecord {
  const { id, source, passages } = evidence
  return {
    id,
    concept: 'Evidence',
    properties: {
      ofId,
      sourceId: source,
      key: id,
      field: evidence.field ?? null,
      passages: passagesJson(id, passages),
      verification: statusOf(passages),
      ...notChecked,
    },
    links: [
      { type: 'SUPPORTS', from: id, to: ofId, properties: paged(ofId, id) },
      // A type of its own: a source's PRINTED_IN are its attributions, and are counted as such.
      { type: 'TAKEN_FROM', from: id, to: source, properties: paged(source, id) },
    ],
    content: { of: ofId, ...evidence },
  }
}
