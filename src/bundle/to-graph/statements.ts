import type { Stored } from '../../domain/concepts/stored.ts'
import { searchTextOf } from '../../domain/search/search.ts'
import { urlKey } from '../../domain/urls.ts'
import { SYMMETRIC_RELATION_TYPES } from '../../domain/vocabulary.ts'
import { type GraphRecord, type Link, paged, type RelationshipType } from '../../records/graph-record.ts'
import type { BundleRelation, BundleSource } from '../format.ts'
import { certainlyIn, dateBounds, dateKey } from './dates.ts'
import { propertiesOf } from './properties.ts'

export function sourceRecord(source: BundleSource): GraphRecord {
  const { id, publisher, copyOf, url, archivedUrl, publishedAt } = source
  const { key } = dateKey(publishedAt, id)
  const published = dateBounds(publishedAt)
  const links: Link[] = []
  if (publisher)
    links.push({ type: 'PUBLISHED_BY', from: id, to: publisher, properties: paged(publisher, key) })
  if (copyOf) links.push({ type: 'COPY_OF', from: id, to: copyOf, properties: paged(copyOf, key) })
  return {
    id,
    concept: 'Source',
    properties: {
      ...propertiesOf('Source', source),
      urlKey: url ? urlKey(url) : null,
      archivedUrlKey: archivedUrl ? urlKey(archivedUrl) : null,
      publishedFrom: published.from,
      publishedUntil: published.until,
      key,
      searchText: searchTextOf([source.title]),
    },
    links,
    content: source,
  }
}

/** The fields derived from a statement's attributions (form, sources) are set when those are written. */
export function statementRecord(statement: Stored['Statement']): GraphRecord {
  const { id, saidAt, speakers, madeAt } = statement
  const { key, span } = dateKey(saidAt, id)
  const { from, until } = dateBounds(saidAt)
  const saidIn = certainlyIn(saidAt)
  const related = (type: RelationshipType, others: readonly string[] = []): Link[] =>
    others.map((to, position) => ({ type, from: id, to, properties: { ...paged(to, key, span), position } }))

  const saidBy = speakers.map(
    ({ actor, role, onBehalfOf }, position): Link => ({
      type: 'SAID_BY',
      from: id,
      to: actor,
      properties: {
        ...paged(actor, key, span),
        // Copies, by which a speaker's statements are counted. What is absent is in no index.
        type: statement.type,
        saidIn: saidIn ?? '',
        position,
        speakerId: `${id}/speaker-${position + 1}`,
        role: role ?? null,
        onBehalfOfId: onBehalfOf ?? null,
      },
    }),
  )
  const candidates = (statement.candidates ?? []).map(
    ({ actor, role, likelihood, basis }, position): Link => ({
      type: 'MAY_BE_SAID_BY',
      from: id,
      to: actor,
      properties: {
        position,
        speakerId: `${id}/candidate-${position + 1}`,
        role: role ?? null,
        likelihood,
        basis,
      },
    }),
  )
  const principals = speakers.flatMap(({ onBehalfOf }) => onBehalfOf ?? [])
  return {
    id,
    concept: 'Statement',
    properties: {
      ...propertiesOf('Statement', statement),
      candidateCount: candidates.length > 0 ? candidates.length : null,
      saidAtBasis: saidAt?.basis ?? null,
      saidFrom: from,
      saidUntil: until,
      saidIn,
      key,
      span,
    },
    links: [
      ...saidBy,
      ...candidates,
      ...related('SAID_FOR', [...new Set(principals)]),
      ...related('ADDRESSED_TO', statement.addressedTo),
      ...related('AGAINST', statement.against),
      ...related('ABOUT', statement.about),
      ...related('MENTIONS', statement.mentions),
      ...related('MADE_AT', madeAt ? [madeAt] : []),
    ],
    content: statement,
  }
}

/** A symmetric relation is stored once, with a link by which reads in either direction find it from both ends. */
export function relationRecord(relation: BundleRelation): GraphRecord {
  const { id, from, to, clash } = relation
  const isSymmetric = SYMMETRIC_RELATION_TYPES.some((type) => type === relation.relationType)
  const bothWays: Link[] = (isSymmetric ? [from, to] : []).map((end) => ({
    type: 'HOLDS_BOTH_WAYS',
    from: id,
    to: end,
    properties: paged(end, id),
  }))
  return {
    id,
    concept: clash ? 'Dispute' : 'StatementRelation',
    properties: propertiesOf('StatementRelation', relation),
    links: [
      { type: 'RELATES_FROM', from: id, to: from, properties: paged(from, id) },
      { type: 'RELATES_TO', from: id, to, properties: paged(to, id) },
      ...bothWays,
      ...relation.receipts.map((receipt): Link => ({ type: 'REFERS_TO', from: id, to: receipt })),
    ],
    content: relation,
  }
}
