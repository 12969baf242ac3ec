// Generated from cypher/ by `npm run codegen`. Do not edit: edit the .cypher file.
import type { CypherQuery, Value } from '../graph/store.ts'

const onBoth = (text: string) => ({ neo4j: text, embedded: text })

const textsOf = (textOf: (written: string) => string, values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([value, written]) => [value, textOf(written)]))

/** A person, an organisation or a group. */
export type ActorRow = {
  readonly concept: 'Person' | 'Organisation' | 'Group'
  readonly id: string
  readonly canonicalId: string
  readonly name: string
  readonly description: string | null
  readonly country: string | null
  readonly sameAs: readonly string[]
  readonly organisationKind: string | null
  readonly partOfId: string | null
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** One form of a name; lookups compare its folded form. */
export type NameRow = {
  readonly id: string
  readonly value: string
  readonly kind: string
  readonly language: string | null
  readonly script: string | null
}

/** The last entry of the log for a record up to a number. */
export type EarlierEntry = {
  readonly seq: number
  readonly kind: string
  readonly at: string
  readonly reason: string | null
}

/** A record, the number of its revision, and when that was written. */
export type RevisionThen = {
  readonly id: string
  readonly revision: number
  readonly at: string
}

/** A withdrawn record, and what its tombstone had. */
export type TombstoneThen = {
  readonly id: string
  readonly properties: { readonly [key: string]: Value }
}

/** What a record was created with, or ERASED. */
export type CreatedContent = {
  readonly id: string
  readonly content: string
}

/** Somebody's published verdict on a statement. */
export type AssessmentRow = {
  readonly concept: 'Assessment'
  readonly id: string
  readonly statementId: string
  readonly assessorId: string
  readonly rating: string
  readonly assessedAt: string
  readonly url: string | null
  readonly scaleId: string | null
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** What sources state of one field of a record. */
export type AttestationRow = {
  readonly concept: 'Attestation'
  readonly id: string
  readonly ofId: string
  readonly field: string
  readonly reason: string | null
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** One source's report of one statement; content is its JSON, which holds its passages and the chain it came through. */
export type AttributionRow = {
  readonly concept: 'Attribution'
  readonly id: string
  readonly statementId: string
  readonly sourceId: string
  readonly cue: string | null
  readonly speakerAsNamed: string | null
  readonly saidAtAsReported: string | null
  readonly channel: string
  readonly channelName: string | null
  readonly wording: string
  readonly form: string
  readonly confidence: number | null
  readonly confidenceNote: string | null
  readonly content: string
  readonly verification: string
  readonly checkedAt: string | null
  readonly checkedDigest: string | null
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** All properties of a node. */
export type RestoreRow = {
  readonly properties: { readonly [key: string]: Value }
}

/** One entry of the append-only log; before and after are JSON or ERASED, and null for a creation (contents-left.cypher). */
export type ChangeRow = {
  readonly id: string
  readonly seq: number
  readonly at: string
  readonly by: string | null
  readonly kind: string
  readonly recordId: string
  readonly before: string | null
  readonly after: string | null
  readonly reason: string | null
}

/** What the log says of a change besides its content and reason, which a redaction erases. */
export type LoggedRow = {
  readonly id: string
  readonly seq: number
  readonly at: string
  readonly by: string | null
  readonly kind: string
  readonly recordId: string
}

/** A walk through the log entries of one record, after a place in it. */
export type ChangeWalk = {
  readonly id: string
  readonly recordId: string
  readonly after: number
}

/** A log entry, by its number, and the id of its record. */
export type ChangeEntry = {
  readonly recordId: string
  readonly seq: number
}

/** A log entry to append, with its position among those of its transaction, from 1. */
export type NewChange = {
  readonly position: number
  readonly properties: { readonly [key: string]: Value }
}

/** Anything that a statement can be about: an actor, an event, a topic or a place, with the fields of each. */
export type EntityRow = {
  readonly concept: 'Person' | 'Organisation' | 'Group' | 'Event' | 'Topic' | 'Place'
  readonly id: string
  readonly canonicalId: string
  readonly name: string
  readonly description: string | null
  readonly country: string | null
  readonly sameAs: readonly string[] | null
  readonly organisationKind: string | null
  readonly partOfId: string | null
  readonly eventKind: string | null
  readonly status: string | null
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly outcome: string | null
  readonly placeId: string | null
  readonly precededByIds: readonly string[] | null
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** A name to write, and the entity that goes by it. */
export type NewName = {
  readonly entityId: string
  readonly properties: { readonly [key: string]: Value }
}

/** Something that happened, or is said to have happened. */
export type EventRow = {
  readonly concept: 'Event'
  readonly id: string
  readonly canonicalId: string
  readonly name: string
  readonly description: string | null
  readonly eventKind: string
  readonly status: string
  readonly startedAt: string | null
  readonly endedAt: string | null
  readonly outcome: string | null
  readonly placeId: string | null
  readonly partOfId: string | null
  readonly precededByIds: readonly string[] | null
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** A source's words for a fact other than a statement; content is its JSON, which holds its passages. */
export type EvidenceRow = {
  readonly concept: 'Evidence'
  readonly id: string
  readonly ofId: string
  readonly field: string | null
  readonly value: string | null
  readonly date: string | null
  readonly recordId: string | null
  readonly sourceId: string
  readonly content: string
  readonly verification: string
  readonly checkedAt: string | null
  readonly checkedDigest: string | null
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** A record and its folded search text. */
export type FoldedRow = {
  readonly id: string
  readonly searchText: string
}

/** A name of an entity, folded. */
export type FoldedName = {
  readonly entityId: string
  readonly id: string
  readonly folded: string
  readonly terms: string
  readonly words: string
}

/** An organisation, and its key in lists. */
export type FoldedPart = {
  readonly id: string
  readonly key: string
}

/** How reliable somebody holds a publisher. */
export type ReliabilityGradeRow = {
  readonly concept: 'ReliabilityGrade'
  readonly id: string
  readonly publisherId: string
  readonly assessorId: string
  readonly reliability: string
  readonly assessedAt: string
  readonly reason: string | null
  readonly url: string | null
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** A judgement of two actors, or of two sources: whether they are the same, or copies. */
export type JudgementRow = {
  readonly concept: 'Judgement'
  readonly id: string
  readonly verdict: string
  readonly actorIds: readonly string[]
  readonly sourceIds: readonly string[] | null
  readonly score: number | null
  readonly basis: string
  readonly by: string | null
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** An actor, and the id of the canonical actor of its cluster. */
export type ActorCluster = {
  readonly id: string
  readonly canonicalId: string
}

/** An actor, and what lists and searches find it by. */
export type ListedActor = {
  readonly id: string
  readonly key: string | null
  readonly searchText: string | null
}

/** Who belonged to which organisation, in what role, from when to when. */
export type MembershipRow = {
  readonly concept: 'Membership'
  readonly id: string
  readonly memberId: string
  readonly organisationId: string
  readonly role: string | null
  readonly from: string | null
  readonly to: string | null
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** Who took part in an event, in what role; hedged if the source hedges. */
export type ParticipationRow = {
  readonly concept: 'Participation'
  readonly id: string
  readonly actorId: string
  readonly eventId: string
  readonly role: string
  readonly hedged: boolean
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** How a record is linked to another one; `forward` if it is the subject of the relation, and the key of what makes it so. */
export type PathLinkRow = {
  readonly id: string
  readonly relation: string
  readonly forward: boolean
  readonly key: string
}

/** A place where things happen. */
export type PlaceRow = {
  readonly concept: 'Place'
  readonly id: string
  readonly name: string
  readonly country: string | null
  readonly partOfId: string | null
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** The fields that every record has, whatever its concept. */
export type RecordRow = {
  readonly concept: 'Person' | 'Organisation' | 'Group' | 'Event' | 'Topic' | 'Place' | 'Source' | 'Statement' | 'Attribution' | 'Evidence' | 'StatementRelation' | 'Participation' | 'Membership' | 'Judgement' | 'Assessment' | 'RatingScale' | 'ReliabilityGrade' | 'Attestation'
  readonly id: string
  readonly canonicalId: string
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** A record to write, its concept, and all of its own properties; null for those without a value. */
export type PutRow = {
  readonly id: string
  readonly concept: string
  readonly properties: { readonly [key: string]: Value }
}

/** A relationship to write, with its type and properties. */
export type LinkRow = {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: { readonly [key: string]: Value }
}

/** What exists under an id that a write locked: a record, nothing yet, or the tombstone of a withdrawn record. */
export type LockedRow = {
  readonly id: string
  readonly digest: string | null
  readonly content: string | null
  readonly revision: number | null
  readonly withdrawnAt: string | null
}

/** A judgement that links two statements. */
export type RelationRow = {
  readonly concept: 'StatementRelation'
  readonly id: string
  readonly relationType: string
  readonly clash: string | null
  readonly certainty: string
  readonly basis: string
  readonly fromId: string
  readonly toId: string
  readonly receiptIds: readonly string[]
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** Properties of a record that an older version wrote differently. */
export type RewrittenRow = {
  readonly id: string
  readonly properties: { readonly [key: string]: Value }
}

/** A scale of ratings; content is its JSON, which holds its words. */
export type RatingScaleRow = {
  readonly concept: 'RatingScale'
  readonly id: string
  readonly name: string
  readonly mappedById: string
  readonly content: string
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** What a folded text must contain to match. */
export type SearchQuestion = {
  readonly lucene: string
  readonly scanned: readonly string[]
  readonly needles: readonly string[]
  readonly rarest: string
  readonly choices: readonly Choice[]
  readonly own: readonly Choice[]
  readonly unsure: readonly Choice[]
}

/** Substrings of which a text must contain at least one. */
export type Choice = {
  readonly any: readonly string[]
}

/** Words that a name must contain, all of them. */
export type WordGroup = {
  readonly words: readonly Choice[]
}

/** A published document; fields that it does not state are null. */
export type SourceRow = {
  readonly concept: 'Source'
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  readonly archivedUrl: string | null
  readonly sourceKind: string
  readonly authors: readonly string[]
  readonly publishedAt: string | null
  readonly retrievedAt: string | null
  readonly language: string | null
  readonly textFormat: string | null
  readonly textDigest: string | null
  readonly textWords: number | null
  readonly textCodePoints: number | null
  readonly primary: boolean
  readonly publisherId: string | null
  readonly copyOfId: string | null
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** A source, and the smallest id of all sources that share its text, by copies recorded or judged; null for a text of its own. */
export type SharedText = {
  readonly id: string
  readonly sharedTextId: string | null
}

/** A single act of saying something. */
export type StatementRow = {
  readonly concept: 'Statement'
  readonly id: string
  readonly text: string
  readonly type: string
  readonly saidAt: string | null
  readonly language: string | null
  readonly form: string
  readonly independentSources: number
  readonly firstReportedId: string | null
  readonly retractedById: string | null
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** What is derived of a statement: its fields, its search text, and the sources that report it. */
export type DerivedStatement = {
  readonly id: string
  readonly properties: { readonly [key: string]: Value }
  readonly searchText: string
  readonly reports: readonly { readonly [key: string]: Value }[]
}

/** A subject that statements are about. */
export type TopicRow = {
  readonly concept: 'Topic'
  readonly id: string
  readonly name: string
  readonly description: string | null
  readonly revision: number
  readonly recordedAt: string
  readonly updatedAt: string
}

/** A receipt that was checked: its id, the digest of the text, and the text around its passages, as JSON. */
export type CheckedRow = {
  readonly id: string
  readonly digest: string
  readonly surroundings: string | null
}

/** A source's text, and its sketch (domain/copies), which a text of a few words has none of. */
export type KeptRow = {
  readonly id: string
  readonly digest: string
  readonly text: string
  readonly sketch: string | null
}

/** The sketch of a source's kept text. */
export type SketchedRow = {
  readonly id: string
  readonly sketch: string | null
}

/** A tombstone: what is left of a withdrawn record, and why it was withdrawn. */
export type WithdrawnRow = {
  readonly concept: 'Withdrawn'
  readonly id: string
  readonly was: string
  readonly withdrawnAt: string
  readonly redactedAt: string | null
  readonly reason: string
  readonly withdrawnWith: string | null
}

/** A record to withdraw: its concept, the record that it goes with, if any, and those that it was about. */
export type WithdrawnParams = {
  readonly id: string
  readonly was: string
  readonly withdrawnWith: string | null
  readonly belongedTo: readonly string[]
}

export type CountActorsParams = Record<string, never>
export type CountActorsRow = { readonly total: number }
/** The number of actors; merged actors count once. The engine itself knows the number of nodes, from which the merged ones are subtracted: only what was judged is read. */
export const countActors = ((ints: readonly string[]) => ({
Actor: { name: 'countActors.Actor', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (actor:Actor)
WITH count(actor) AS actors
CALL {
  MATCH (:Judgement {verdict: 'SAME_AS'})-[:JUDGES]->(merged:Actor)
  WHERE merged.canonicalId <> merged.id
  RETURN count(DISTINCT merged) AS repeated
}
RETURN actors - repeated AS total`) } as CypherQuery<CountActorsParams, CountActorsRow, 'read', 'one'>,
Person: { name: 'countActors.Person', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (actor:Person)
WITH count(actor) AS actors
CALL {
  MATCH (:Judgement {verdict: 'SAME_AS'})-[:JUDGES]->(merged:Person)
  WHERE merged.canonicalId <> merged.id
  RETURN count(DISTINCT merged) AS repeated
}
RETURN actors - repeated AS total`) } as CypherQuery<CountActorsParams, CountActorsRow, 'read', 'one'>,
Organisation: { name: 'countActors.Organisation', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (actor:Organisation)
WITH count(actor) AS actors
CALL {
  MATCH (:Judgement {verdict: 'SAME_AS'})-[:JUDGES]->(merged:Organisation)
  WHERE merged.canonicalId <> merged.id
  RETURN count(DISTINCT merged) AS repeated
}
RETURN actors - repeated AS total`) } as CypherQuery<CountActorsParams, CountActorsRow, 'read', 'one'>,
Group: { name: 'countActors.Group', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (actor:Group)
WITH count(actor) AS actors
CALL {
  MATCH (:Judgement {verdict: 'SAME_AS'})-[:JUDGES]->(merged:Group)
  WHERE merged.canonicalId <> merged.id
  RETURN count(DISTINCT merged) AS repeated
}
RETURN actors - repeated AS total`) } as CypherQuery<CountActorsParams, CountActorsRow, 'read', 'one'>,
}))([])

export type MatchEvidenceParams = { readonly ids: readonly string[]; readonly context: readonly string[] }
export type MatchEvidenceRow = { readonly id: string; readonly sameAs: readonly string[]; readonly country: string | null; readonly context: readonly string[] }
/** What is known about each of several actors besides its names, to support or refute a match: pages about it, countries, and those of the given organisations and events that it belonged to or took part in. Actors merged with it count too. */
export const matchEvidence = ((ints: readonly string[]) => ({ name: 'matchEvidence', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (member:Record {canonicalId: id})
CALL (member) {
  MATCH (member)-[:INSIDE]->(organisation:Organisation)
  WHERE organisation.id IN \$context
  RETURN organisation.name AS shared
  UNION
  MATCH (member)<-[:HAS_PARTICIPANT]-(event:Event)
  WHERE event.id IN \$context
  RETURN event.name AS shared
  UNION
  RETURN null AS shared
}
RETURN id, member.sameAs AS sameAs, member.country AS country, collect(shared) AS context`) } as CypherQuery<MatchEvidenceParams, MatchEvidenceRow, 'read', 'many'>))([])

export type VoicesOfActorsParams = { readonly ids: readonly string[]; readonly limit: number }
export type VoicesOfActorsRow = { readonly id: string; readonly voices: readonly string[] }
/** Each given actor and everyone inside it, at any depth: parts, groups and members, at most $limit of them. Since merged actors are one, a chain continues from all of their ids; it may pass through two merged actors at most. */
export const voicesOfActors = ((ints: readonly string[]) => ({ name: 'voicesOfActors', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (given:Record {id: id})
CALL (given) {
  MATCH (member:Record {canonicalId: given.canonicalId})
  MATCH (member)<-[:INSIDE*0..8]-(inner:Actor)
  WITH DISTINCT inner.canonicalId AS canonicalId LIMIT \$limit
  MATCH (twin:Record {canonicalId: canonicalId})
  MATCH (twin)<-[:INSIDE*0..8]-(further:Actor)
  WITH DISTINCT further.canonicalId AS canonicalId LIMIT \$limit
  MATCH (voice:Record {canonicalId: canonicalId})
  WITH voice LIMIT \$limit
  RETURN collect(voice.id) AS voices
}
RETURN id, voices`) } as CypherQuery<VoicesOfActorsParams, VoicesOfActorsRow, 'read', 'many'>))(["limit"])

export type ChangedSinceParams = { readonly after: number; readonly last: number }
export type ChangedSinceRow = { readonly id: string; readonly entries: number; readonly revisions: number; readonly kind: string; readonly before: string | null; readonly after: string | null; readonly earlier: readonly EarlierEntry[] }
/** What the log says of each record that it names between two numbers: the first of these entries, how many there are and how many of them wrote a revision, and the last entry before them, if there is one. By the numbers, so that it reads no more of the log than that. */
export const changedSince = ((ints: readonly string[]) => ({ name: 'changedSince', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND range(\$after + 1, \$last) AS seq
MATCH (change:Change {seq: seq})
WITH change.recordId AS id, min(change.seq) AS first, count(change) AS entries,
  sum(CASE WHEN change.kind IN ['CREATED', 'UPDATED', 'RESTORED'] THEN 1 ELSE 0 END) AS revisions
MATCH (change:Change {seq: first})
CALL (id) {
  MATCH (earlier:Change)
  WHERE earlier.recordId = id AND earlier.seq > 0 AND earlier.seq <= \$after
  WITH earlier ORDER BY earlier.recordId DESC, earlier.seq DESC LIMIT 1
  RETURN collect({seq: earlier.seq, kind: earlier.kind, at: earlier.at, reason: earlier.reason}) AS earlier
}
RETURN id, entries, revisions, change.kind AS kind, change.before AS before, change.after AS after, earlier ORDER BY id`) } as CypherQuery<ChangedSinceParams, ChangedSinceRow, 'read', 'many'>))(["after","last"])

export type ForgetChangesParams = { readonly after: number; readonly last: number; readonly unknown: readonly string[]; readonly tombstones: readonly TombstoneThen[]; readonly created: readonly CreatedContent[] }
export type ForgetChangesRow = { readonly forgotten: number }
/** Takes the end of the log away, from a number on, with the tombstones of records that were only added since. Other tombstones get what they had. Where what goes is all that keeps the content of a creation, the entry of that gets it. Never committed. */
export const forgetChanges = ((ints: readonly string[]) => ({ name: 'forgetChanges', mode: 'write', returns: 'one', ints, text: onBoth(`CALL {
  UNWIND \$unknown AS id
  MATCH (gone:Withdrawn {id: id})
  DELETE gone
  RETURN count(gone) AS added
}
CALL {
  UNWIND \$tombstones AS tombstone
  MATCH (gone:Withdrawn {id: tombstone.id})
  SET gone += tombstone.properties
  RETURN count(gone) AS withdrawn
}
CALL {
  UNWIND \$created AS entry
  MATCH (change:Change)
  WHERE change.recordId = entry.id AND change.seq > 0 AND change.kind = 'CREATED'
  SET change.after = entry.content
  RETURN count(change) AS contents
}
CALL {
  UNWIND range(\$after + 1, \$last) AS seq
  MATCH (change:Change {seq: seq})
  DELETE change
  RETURN count(change) AS entries
}
RETURN added + withdrawn + contents + entries AS forgotten`) } as CypherQuery<ForgetChangesParams, ForgetChangesRow, 'write', 'one'>))(["after","last"])

export type LockLogParams = Record<string, never>
export type LockLogRow = { readonly seq: number }
/** Waits for whoever is about to commit, and returns the number of the last log entry; nobody can commit afterwards. */
export const lockLog = ((ints: readonly string[]) => ({ name: 'lockLog', mode: 'write', returns: 'one', ints, text: onBoth(`MATCH (counter:ChangeCounter {id: 'changes'})
SET counter.lock = true
WITH counter
RETURN counter.seq AS seq`) } as CypherQuery<LockLogParams, LockLogRow, 'write', 'one'>))([])

export type LockTombstonesParams = { readonly ids: readonly string[] }
export type LockTombstonesRow = { readonly id: string; readonly was: string; readonly content: string | null; readonly revision: number; readonly recordedAt: string; readonly redactedAt: string | null; readonly by: string | null }
/** Locks the tombstones of several records, and returns what is left in them. */
export const lockTombstones = ((ints: readonly string[]) => ({ name: 'lockTombstones', mode: 'write', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (gone:Withdrawn {id: id})
SET gone.lock = true
RETURN gone.id AS id, gone.was AS was, gone.content AS content, gone.revision AS revision, gone.recordedAt AS recordedAt, gone.redactedAt AS redactedAt, gone.by AS by`) } as CypherQuery<LockTombstonesParams, LockTombstonesRow, 'write', 'many'>))([])

export type NumberRevisionsParams = { readonly rows: readonly RevisionThen[] }
export type NumberRevisionsRow = { readonly numbered: number }
/** Gives records the number and the time of an earlier revision. Never committed. */
export const numberRevisions = ((ints: readonly string[]) => ({ name: 'numberRevisions', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
MATCH (record:Record {id: row.id})
SET record.revision = row.revision, record.updatedAt = row.at
RETURN count(record) AS numbered`) } as CypherQuery<NumberRevisionsParams, NumberRevisionsRow, 'write', 'one'>))(["rows[].revision"])

export type OwnersOfLinksParams = { readonly ids: readonly string[] }
export type OwnersOfLinksRow = { readonly id: string }
/** The records that refer to several others, or that own a relationship of theirs, other than these. */
export const ownersOfLinks = ((ints: readonly string[]) => ({ name: 'ownersOfLinks', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (:Record {id: id})-[related]-()
WHERE related.ownerId IS NOT NULL AND NOT related.ownerId IN \$ids
RETURN DISTINCT related.ownerId AS id`) } as CypherQuery<OwnersOfLinksParams, OwnersOfLinksRow, 'read', 'many'>))([])

export type ReportsOfStatementsParams = { readonly ids: readonly string[] }
export type ReportsOfStatementsRow = { readonly id: string; readonly attribution: string }
/** The attributions of several statements. */
export const reportsOfStatements = ((ints: readonly string[]) => ({ name: 'reportsOfStatements', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (:Record {id: id})<-[:REPORTS]-(attribution:Attribution)
RETURN id, attribution.id AS attribution`) } as CypherQuery<ReportsOfStatementsParams, ReportsOfStatementsRow, 'read', 'many'>))([])

export type AttestedOfEntitiesParams = { readonly ids: readonly string[] }
export type AttestedOfEntitiesRow = { readonly id: string; readonly content: string; readonly attestations: readonly AttestationRow[]; readonly stating: readonly EvidenceRow[]; readonly supporting: readonly EvidenceRow[] }
/** What sources state of the fields of each of several actors, events and places, and of all that were merged with them: what is shown of it, its attestations, their receipts, and those that an event has for fields of its own. */
export const attestedOfEntities = ((ints: readonly string[]) => ({ name: 'attestedOfEntities', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (given:Record {id: id})
MATCH (shown:Record {id: given.canonicalId})
CALL (shown) {
  MATCH (member:Record {canonicalId: shown.id})
  MATCH (member)<-[:ATTESTS]-(attestation:Attestation)
  WITH attestation, CASE WHEN member.id = shown.id THEN 0 ELSE 1 END AS merged
  ORDER BY merged, attestation.id LIMIT 200
  RETURN collect(attestation { .id, .ofId, .field, .reason, .revision, .recordedAt, .updatedAt, concept: 'Attestation' }) AS attestations
}
CALL (shown) {
  MATCH (member:Record {canonicalId: shown.id})
  MATCH (member)<-[:ATTESTS]-(:Attestation)<-[:SUPPORTS]-(receipt:Evidence)
  WITH receipt ORDER BY receipt.id LIMIT 500
  RETURN collect(receipt { .id, .ofId, .field, .value, .date, .recordId, .sourceId, .content, .verification, .checkedAt, .checkedDigest, .revision, .recordedAt, .updatedAt, concept: 'Evidence' }) AS stating
}
CALL (shown) {
  MATCH (shown)<-[:SUPPORTS]-(receipt:Evidence)
  WHERE receipt.field IS NOT NULL
  WITH receipt ORDER BY receipt.id LIMIT 500
  RETURN collect(receipt { .id, .ofId, .field, .value, .date, .recordId, .sourceId, .content, .verification, .checkedAt, .checkedDigest, .revision, .recordedAt, .updatedAt, concept: 'Evidence' }) AS supporting
}
RETURN id, shown.content AS content, attestations, stating, supporting`) } as CypherQuery<AttestedOfEntitiesParams, AttestedOfEntitiesRow, 'read', 'many'>))([])

export type AttestationsOfEntitiesParams = { readonly ids: readonly string[] }
export type AttestationsOfEntitiesRow = { readonly within: string; readonly id: string; readonly values: readonly string[] }
/** The attestations of each of several records, each with its field, of which a record may have one only. */
export const attestationsOfEntities = ((ints: readonly string[]) => ({ name: 'attestationsOfEntities', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS within
MATCH (:Record {id: within})<-[:ATTESTS]-(attestation:Attestation)
RETURN within, attestation.id AS id, [attestation.field] AS values`) } as CypherQuery<AttestationsOfEntitiesParams, AttestationsOfEntitiesRow, 'read', 'many'>))([])

export type ReportOfNewerVersionParams = Record<string, never>
export type ReportOfNewerVersionRow = { readonly id: string }
/** Some report that a bundle of version 1 cannot have, if there is one: of words in another language than their source, or of a translation. */
export const reportOfNewerVersion = ((ints: readonly string[]) => ({ name: 'reportOfNewerVersion', mode: 'read', returns: 'maybeOne', ints, text: onBoth(`MATCH (attribution:Attribution) WHERE attribution.bundleVersion >= 2
RETURN attribution.id AS id LIMIT 1`) } as CypherQuery<ReportOfNewerVersionParams, ReportOfNewerVersionRow, 'read', 'maybeOne'>))([])

export type AttributionsOfStatementsParams = { readonly ids: readonly string[] }
export type AttributionsOfStatementsRow = { readonly within: string; readonly id: string; readonly values: readonly string[] }
/** The reports of each of several statements, each with its source, which no other report of the same statement may have. */
export const attributionsOfStatements = ((ints: readonly string[]) => ({ name: 'attributionsOfStatements', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS within
MATCH (:Record {id: within})<-[:REPORTS]-(attribution:Attribution)
RETURN within, attribution.id AS id, [attribution.sourceId] AS values`) } as CypherQuery<AttributionsOfStatementsParams, AttributionsOfStatementsRow, 'read', 'many'>))([])

export type BeginBackupParams = { readonly id: string; readonly until: string }
export type BeginBackupRow = { readonly seq: number }
/** Begins a backup: from now on every transaction that writes notes what it wrote. Under the lock of the log's counter, which every writer takes last: what is not noted has been committed, and is read. Returns the number of the last entry in the log. */
export const beginBackup = ((ints: readonly string[]) => ({ name: 'beginBackup', mode: 'write', returns: 'one', ints, text: onBoth(`MATCH (counter:ChangeCounter {id: 'changes'})
SET counter.isBackedUp = true
WITH counter
CREATE (backup:RunningBackup)
SET backup.id = \$id, backup.until = \$until, backup.notes = 0
RETURN counter.seq AS seq`) } as CypherQuery<BeginBackupParams, BeginBackupRow, 'write', 'one'>))([])

export type EndBackupParams = { readonly id: string }
export type EndBackupRow = { readonly ended: number }
/** Ends a backup: nothing more is noted for it, and its notes are deleted. */
export const endBackup = ((ints: readonly string[]) => ({ name: 'endBackup', mode: 'write', returns: 'one', ints, text: onBoth(`MATCH (counter:ChangeCounter {id: 'changes'})
SET counter.lock = true
WITH counter
CALL (counter) {
  MATCH (note:WrittenMeanwhile {backup: \$id})
  WHERE note.number > 0
  DELETE note
  RETURN count(note) AS notes
}
CALL (notes) {
  MATCH (backup:RunningBackup {id: \$id})
  DELETE backup
  RETURN count(backup) AS ended
}
RETURN ended`) } as CypherQuery<EndBackupParams, EndBackupRow, 'write', 'one'>))([])

export type ForgetMigrationsParams = { readonly after: number }
export type ForgetMigrationsRow = { readonly forgotten: number }
/** Forgets the migrations after the given one, so that they are applied again. */
export const forgetMigrations = ((ints: readonly string[]) => ({ name: 'forgetMigrations', mode: 'write', returns: 'one', ints, text: onBoth(`MATCH (migration:Migration)
WHERE migration.number > \$after
DETACH DELETE migration
RETURN count(migration) AS forgotten`) } as CypherQuery<ForgetMigrationsParams, ForgetMigrationsRow, 'write', 'one'>))(["after"])

export type GoOnWithBackupParams = { readonly id: string; readonly until: string }
export type GoOnWithBackupRow = { readonly until: string }
/** Says until when a backup certainly goes on. None is returned if it was taken for killed in the meantime. */
export const goOnWithBackup = ((ints: readonly string[]) => ({ name: 'goOnWithBackup', mode: 'write', returns: 'maybeOne', ints, text: onBoth(`MATCH (backup:RunningBackup {id: \$id})
SET backup.until = \$until
RETURN backup.until AS until`) } as CypherQuery<GoOnWithBackupParams, GoOnWithBackupRow, 'write', 'maybeOne'>))([])

export type LatestMigrationParams = Record<string, never>
export type LatestMigrationRow = { readonly number: number }
/** The number of the last migration that was applied. */
export const latestMigration = ((ints: readonly string[]) => ({ name: 'latestMigration', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (migration:Migration)
RETURN coalesce(max(migration.number), 0) AS number`) } as CypherQuery<LatestMigrationParams, LatestMigrationRow, 'read', 'one'>))([])

export type LinksOfRecordsParams = { readonly ids: readonly string[] }
export type LinksOfRecordsRow = { readonly type: string; readonly from: string; readonly to: string; readonly properties: { readonly [key: string]: Value } }
/** Every relationship from the given records to other records. */
export const linksOfRecords = ((ints: readonly string[]) => ({ name: 'linksOfRecords', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (record:Record {id: id})-[related]->(other:Record)
RETURN type(related) AS type, id AS from, other.id AS to, properties(related) AS properties`) } as CypherQuery<LinksOfRecordsParams, LinksOfRecordsRow, 'read', 'many'>))([])

export type LockForBackupParams = { readonly id: string }
export type LockForBackupRow = { readonly seq: number; readonly notes: number | null }
/** Locks the log's counter, so that nobody can commit, and returns how far the log and a backup's notes go. The notes are null if the backup was taken for killed. */
export const lockForBackup = ((ints: readonly string[]) => ({ name: 'lockForBackup', mode: 'write', returns: 'one', ints, text: onBoth(`MATCH (counter:ChangeCounter {id: 'changes'})
SET counter.lock = true
WITH counter
OPTIONAL MATCH (backup:RunningBackup {id: \$id})
RETURN counter.seq AS seq, backup.notes AS notes`) } as CypherQuery<LockForBackupParams, LockForBackupRow, 'write', 'one'>))([])

export type LogInOrderParams = { readonly after: number; readonly limit: number }
export type LogInOrderRow = { readonly seq: number; readonly properties: { readonly [key: string]: Value } }
/** A page of log entries with all of their properties, by number. */
export const logInOrder = ((ints: readonly string[]) => ({ name: 'logInOrder', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (change:Change)
WHERE change.seq > \$after
RETURN change.seq AS seq, properties(change) AS properties ORDER BY change.seq LIMIT \$limit`) } as CypherQuery<LogInOrderParams, LogInOrderRow, 'read', 'many'>))(["after","limit"])

export type NameNodesOfRecordsParams = { readonly ids: readonly string[] }
export type NameNodesOfRecordsRow = { readonly entityId: string; readonly properties: { readonly [key: string]: Value } }
/** The names of the given records, with all of their properties. */
export const nameNodesOfRecords = ((ints: readonly string[]) => ({ name: 'nameNodesOfRecords', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (:Record {id: id})<-[:NAMES]-(name:Name)
RETURN id AS entityId, properties(name) AS properties`) } as CypherQuery<NameNodesOfRecordsParams, NameNodesOfRecordsRow, 'read', 'many'>))([])

export type NodesByIdsParams = { readonly ids: readonly string[] }
export type NodesByIdsRow = { readonly id: string; readonly labels: readonly string[]; readonly properties: { readonly [key: string]: Value } }
/** The nodes with a label and one of these ids: all of their properties, and their labels in order. */
export const nodesByIds = ((ints: readonly string[]) => ({
Record: { name: 'nodesByIds.Record', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (node:Record {id: id})
UNWIND labels(node) AS label
WITH node, label ORDER BY label
RETURN node.id AS id, collect(label) AS labels, properties(node) AS properties ORDER BY id`) } as CypherQuery<NodesByIdsParams, NodesByIdsRow, 'read', 'many'>,
Withdrawn: { name: 'nodesByIds.Withdrawn', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (node:Withdrawn {id: id})
UNWIND labels(node) AS label
WITH node, label ORDER BY label
RETURN node.id AS id, collect(label) AS labels, properties(node) AS properties ORDER BY id`) } as CypherQuery<NodesByIdsParams, NodesByIdsRow, 'read', 'many'>,
Write: { name: 'nodesByIds.Write', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (node:Write {id: id})
UNWIND labels(node) AS label
WITH node, label ORDER BY label
RETURN node.id AS id, collect(label) AS labels, properties(node) AS properties ORDER BY id`) } as CypherQuery<NodesByIdsParams, NodesByIdsRow, 'read', 'many'>,
}))([])

export type NodesInOrderParams = { readonly after: string; readonly limit: number }
export type NodesInOrderRow = { readonly id: string; readonly labels: readonly string[]; readonly properties: { readonly [key: string]: Value } }
/** A page of the nodes with a label, by id: all of their properties, and their labels in order. */
export const nodesInOrder = ((ints: readonly string[]) => ({
Record: { name: 'nodesInOrder.Record', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (node:Record)
WHERE node.id > \$after
WITH node ORDER BY node.id LIMIT \$limit
UNWIND labels(node) AS label
WITH node, label ORDER BY label
RETURN node.id AS id, collect(label) AS labels, properties(node) AS properties ORDER BY id`) } as CypherQuery<NodesInOrderParams, NodesInOrderRow, 'read', 'many'>,
Withdrawn: { name: 'nodesInOrder.Withdrawn', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (node:Withdrawn)
WHERE node.id > \$after
WITH node ORDER BY node.id LIMIT \$limit
UNWIND labels(node) AS label
WITH node, label ORDER BY label
RETURN node.id AS id, collect(label) AS labels, properties(node) AS properties ORDER BY id`) } as CypherQuery<NodesInOrderParams, NodesInOrderRow, 'read', 'many'>,
Write: { name: 'nodesInOrder.Write', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (node:Write)
WHERE node.id > \$after
WITH node ORDER BY node.id LIMIT \$limit
UNWIND labels(node) AS label
WITH node, label ORDER BY label
RETURN node.id AS id, collect(label) AS labels, properties(node) AS properties ORDER BY id`) } as CypherQuery<NodesInOrderParams, NodesInOrderRow, 'read', 'many'>,
}))(["limit"])

export type RedactedSinceParams = { readonly seq: number }
export type RedactedSinceRow = { readonly redacted: number }
/** How many records were redacted after an entry of the log. */
export const redactedSince = ((ints: readonly string[]) => ({ name: 'redactedSince', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (change:Change)
WHERE change.seq > \$seq AND change.kind = 'REDACTED'
RETURN count(change) AS redacted`) } as CypherQuery<RedactedSinceParams, RedactedSinceRow, 'read', 'one'>))(["seq"])

export type RestoreCounterParams = { readonly seq: number }
export type RestoreCounterRow = { readonly seq: number }
/** Sets the log's counter to its value in the backup. */
export const restoreCounter = ((ints: readonly string[]) => ({ name: 'restoreCounter', mode: 'write', returns: 'one', ints, text: onBoth(`MATCH (counter:ChangeCounter {id: 'changes'})
SET counter.seq = \$seq
RETURN counter.seq AS seq`) } as CypherQuery<RestoreCounterParams, RestoreCounterRow, 'write', 'one'>))(["seq"])

export type RestoreNodesParams = { readonly rows: readonly RestoreRow[] }
export type RestoreNodesRow = { readonly created: number }
/** Creates nodes with the properties from a backup. Numbers that are used for counting become integers again. */
export const restoreNodes = ((ints: readonly string[]) => ({
Person: { name: 'restoreNodes.Person', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:Entity:Searchable:Actor:Person)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Organisation: { name: 'restoreNodes.Organisation', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:Entity:Searchable:Actor:Organisation)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Group: { name: 'restoreNodes.Group', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:Entity:Searchable:Actor:Group)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Event: { name: 'restoreNodes.Event', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:Entity:Searchable:Event)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Topic: { name: 'restoreNodes.Topic', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:Entity:Searchable:Topic)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Place: { name: 'restoreNodes.Place', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:Entity:Searchable:Place)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Source: { name: 'restoreNodes.Source', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:Searchable:Source)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Statement: { name: 'restoreNodes.Statement', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:Searchable:Statement)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Attribution: { name: 'restoreNodes.Attribution', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:Attribution)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Evidence: { name: 'restoreNodes.Evidence', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:Evidence)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
StatementRelation: { name: 'restoreNodes.StatementRelation', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:StatementRelation)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Dispute: { name: 'restoreNodes.Dispute', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:StatementRelation:Dispute)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Participation: { name: 'restoreNodes.Participation', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:Participation)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Membership: { name: 'restoreNodes.Membership', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:Membership)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Judgement: { name: 'restoreNodes.Judgement', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:Judgement)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Assessment: { name: 'restoreNodes.Assessment', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:Assessment)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
RatingScale: { name: 'restoreNodes.RatingScale', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:RatingScale)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
ReliabilityGrade: { name: 'restoreNodes.ReliabilityGrade', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:ReliabilityGrade)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Attestation: { name: 'restoreNodes.Attestation', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Record:Attestation)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Withdrawn: { name: 'restoreNodes.Withdrawn', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Withdrawn)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Write: { name: 'restoreNodes.Write', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Write)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
Change: { name: 'restoreNodes.Change', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
CREATE (node:Change)
SET node = row.properties
SET node.revision = toInteger(node.revision), node.seq = toInteger(node.seq)
RETURN count(node) AS created`) } as CypherQuery<RestoreNodesParams, RestoreNodesRow, 'write', 'one'>,
}))([])

export type WrittenMeanwhileParams = { readonly backup: string; readonly after: number; readonly limit: number }
export type WrittenMeanwhileRow = { readonly number: number; readonly write: string | null; readonly ids: readonly string[] }
/** A page of what was noted for a backup: the records that one transaction wrote, and its name if it has one. */
export const writtenMeanwhile = ((ints: readonly string[]) => ({ name: 'writtenMeanwhile', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (note:WrittenMeanwhile {backup: \$backup})
WHERE note.number > \$after
RETURN note.number AS number, note.write AS write, note.ids AS ids ORDER BY number LIMIT \$limit`) } as CypherQuery<WrittenMeanwhileParams, WrittenMeanwhileRow, 'read', 'many'>))(["after","limit"])

export type ChangesByIdsParams = { readonly ids: readonly string[] }
export type ChangesByIdsRow = { readonly id: string; readonly node: ChangeRow }
/** Entries of the log by id. */
export const changesByIds = ((ints: readonly string[]) => ({ name: 'changesByIds', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (change:Change {id: id})
RETURN id, change { .id, .seq, .at, .by, .kind, .recordId, .before, .after, .reason } AS node`) } as CypherQuery<ChangesByIdsParams, ChangesByIdsRow, 'read', 'many'>))([])

export type ContentsLeftParams = { readonly entries: readonly ChangeEntry[] }
export type ContentsLeftRow = { readonly seq: number; readonly kept: string | null; readonly found: readonly string[]; readonly contents: readonly string[]; readonly revisions: readonly number[] }
/** For each of several log entries, all that may hold the content it left in its record: the entry itself; the content before the record's next entry, if there is one (a redaction erases it); and the record's present content and revision. A creation's entry has no copy of what it wrote. Reading all three together tells whether the record still holds it. */
export const contentsLeft = ((ints: readonly string[]) => ({ name: 'contentsLeft', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$entries AS entry
MATCH (change:Change {seq: entry.seq})
CALL (entry) {
  MATCH (next:Change)
  WHERE next.recordId = entry.recordId AND next.seq > entry.seq
  WITH next ORDER BY next.recordId, next.seq LIMIT 1
  RETURN collect(coalesce(next.before, 'ERASED')) AS found
}
CALL (entry) {
  MATCH (record:Record {id: entry.recordId})
  RETURN collect(record.content) AS contents, collect(record.revision) AS revisions
}
RETURN entry.seq AS seq, change.after AS kept, found, contents, revisions`) } as CypherQuery<ContentsLeftParams, ContentsLeftRow, 'read', 'many'>))(["entries[].seq"])

export type CountChangesOfRecordsParams = { readonly ids: readonly string[] }
export type CountChangesOfRecordsRow = { readonly id: string; readonly total: number }
/** The number of log entries of each of several records. The index covers both properties, so both are in the condition. */
export const countChangesOfRecords = ((ints: readonly string[]) => ({ name: 'countChangesOfRecords', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
CALL (id) {
  MATCH (change:Change)
  WHERE change.recordId = id AND change.seq > 0
  RETURN count(change) AS total
}
RETURN id, total`) } as CypherQuery<CountChangesOfRecordsParams, CountChangesOfRecordsRow, 'read', 'many'>))([])

export type EditedSinceImportParams = { readonly ids: readonly string[]; readonly reason: string }
export type EditedSinceImportRow = { readonly id: string; readonly by: string | null; readonly at: string }
/** Those of several records that were changed, by anything but an import or a check of receipts, after they were last imported for the given reason. */
export const editedSinceImport = ((ints: readonly string[]) => ({ name: 'editedSinceImport', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
CALL (id) {
  MATCH (change:Change)
  WHERE change.recordId = id AND change.seq > 0
  RETURN coalesce(max(CASE WHEN change.reason = \$reason THEN change.seq ELSE 0 END), 0) AS imported
}
CALL (id, imported) {
  MATCH (change:Change)
  WHERE change.recordId = id AND change.seq > imported AND NOT coalesce(change.reason, '') STARTS WITH 'import: ' AND coalesce(change.reason, '') <> 'verify'
  RETURN change.by AS by, change.at AS at ORDER BY change.seq DESC LIMIT 1
}
RETURN id, by, at`) } as CypherQuery<EditedSinceImportParams, EditedSinceImportRow, 'read', 'many'>))([])

export type ChangesInOrderParams = { readonly after: number; readonly limit: number }
export type ChangesInOrderRow = { readonly node: ChangeRow }
/** A page of the log, in the order in which it was written. */
export const changesInOrder = ((ints: readonly string[]) => ({ name: 'changesInOrder', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (change:Change)
WHERE change.seq > \$after
WITH change ORDER BY change.seq LIMIT \$limit
RETURN change { .id, .seq, .at, .by, .kind, .recordId, .before, .after, .reason } AS node`) } as CypherQuery<ChangesInOrderParams, ChangesInOrderRow, 'read', 'many'>))(["after","limit"])

export type LastChangesBeforeParams = { readonly ids: readonly string[]; readonly before: string }
export type LastChangesBeforeRow = { readonly id: string; readonly node: ChangeRow }
/** For each of several records, the last log entry before an instant that left content in it; none for a record that was added later. */
export const lastChangesBefore = ((ints: readonly string[]) => ({ name: 'lastChangesBefore', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
CALL (id) {
  MATCH (change:Change)
  WHERE change.recordId = id AND change.seq > 0 AND change.at < \$before AND change.kind IN ['CREATED', 'UPDATED', 'RESTORED']
  WITH change ORDER BY change.recordId DESC, change.seq DESC LIMIT 1
  RETURN change
}
RETURN id, change { .id, .seq, .at, .by, .kind, .recordId, .before, .after, .reason } AS node`) } as CypherQuery<LastChangesBeforeParams, LastChangesBeforeRow, 'read', 'many'>))([])

export type LatestChangeParams = Record<string, never>
export type LatestChangeRow = { readonly seq: number }
/** The number of the last log entry; 0 if there is none. */
export const latestChange = ((ints: readonly string[]) => ({ name: 'latestChange', mode: 'read', returns: 'one', ints, text: onBoth(`OPTIONAL MATCH (counter:ChangeCounter {id: 'changes'})
RETURN coalesce(counter.seq, 0) AS seq`) } as CypherQuery<LatestChangeParams, LatestChangeRow, 'read', 'one'>))([])

export type LeftAndLatestParams = { readonly ids: readonly string[]; readonly at: string }
export type LeftAndLatestRow = { readonly id: string; readonly left: number | null; readonly latest: number | null }
/** The log entry that a write made for each of several records, and the latest entry that left content and is not from a check of receipts. All entries of one write have the same time, and no other entries of the same record have it. */
export const leftAndLatest = ((ints: readonly string[]) => ({ name: 'leftAndLatest', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
CALL (id) {
  MATCH (change:Change)
  WHERE change.recordId = id AND change.seq > 0
  RETURN max(CASE WHEN change.at = \$at THEN change.seq ELSE null END) AS left,
    max(CASE WHEN change.kind IN ['CREATED', 'UPDATED', 'RESTORED'] AND coalesce(change.reason, '') <> 'verify' THEN change.seq ELSE null END) AS latest
}
RETURN id, left, latest`) } as CypherQuery<LeftAndLatestParams, LeftAndLatestRow, 'read', 'many'>))([])

export type LoggedAfterParams = { readonly after: number; readonly limit: number }
export type LoggedAfterRow = { readonly node: LoggedRow }
/** The entries of the log after a number, in the order in which they were written, without anything that a redaction erases. */
export const loggedAfter = ((ints: readonly string[]) => ({ name: 'loggedAfter', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (change:Change)
WHERE change.seq > \$after
WITH change ORDER BY change.seq LIMIT \$limit
RETURN change { .id, .seq, .at, .by, .kind, .recordId } AS node`) } as CypherQuery<LoggedAfterParams, LoggedAfterRow, 'read', 'many'>))(["after","limit"])

export type ChangesOfRecordsParams = { readonly walks: readonly ChangeWalk[]; readonly limit: number }
export type ChangesOfRecordsRow = { readonly walk: string; readonly node: ChangeRow }
/** A page of the log of each of several records. */
export const changesOfRecords = ((ints: readonly string[]) => ({ name: 'changesOfRecords', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$walks AS walk
CALL (walk) {
  MATCH (change:Change)
  WHERE change.recordId = walk.recordId AND change.seq > walk.after
  WITH change ORDER BY change.recordId, change.seq LIMIT \$limit
  RETURN change
}
RETURN walk.id AS walk, change { .id, .seq, .at, .by, .kind, .recordId, .before, .after, .reason } AS node`) } as CypherQuery<ChangesOfRecordsParams, ChangesOfRecordsRow, 'read', 'many'>))(["walks[].after","limit"])

export type ChangesOfRevisionParams = { readonly id: string; readonly skipped: number }
export type ChangesOfRevisionRow = { readonly node: ChangeRow }
/** The log entry that wrote a revision of a record, and the one that wrote the next, if there is one. Every entry that leaves content writes a revision; `skipped` is how many come before. */
export const changesOfRevision = ((ints: readonly string[]) => ({ name: 'changesOfRevision', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (change:Change)
WHERE change.recordId = \$id AND change.seq > 0 AND change.kind IN ['CREATED', 'UPDATED', 'RESTORED']
WITH change ORDER BY change.recordId, change.seq SKIP \$skipped LIMIT 2
RETURN change { .id, .seq, .at, .by, .kind, .recordId, .before, .after, .reason } AS node`) } as CypherQuery<ChangesOfRevisionParams, ChangesOfRevisionRow, 'read', 'many'>))(["skipped"])

export type TimesOfChangesParams = { readonly seqs: readonly number[] }
export type TimesOfChangesRow = { readonly seq: number; readonly at: string }
/** The times of log entries, by their numbers. */
export const timesOfChanges = ((ints: readonly string[]) => ({ name: 'timesOfChanges', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$seqs AS seq
MATCH (change:Change {seq: seq})
RETURN change.seq AS seq, change.at AS at`) } as CypherQuery<TimesOfChangesParams, TimesOfChangesRow, 'read', 'many'>))(["seqs[]"])

export type WrittenForParams = { readonly ids: readonly string[]; readonly reason: string }
export type WrittenForRow = { readonly id: string }
/** Those of several records that were ever written for the given reason. */
export const writtenFor = ((ints: readonly string[]) => ({ name: 'writtenFor', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
CALL (id) {
  MATCH (change:Change)
  WHERE change.recordId = id AND change.seq > 0 AND change.reason = \$reason
  RETURN count(change) AS times
}
WITH id, times
WHERE times > 0
RETURN id`) } as CypherQuery<WrittenForParams, WrittenForRow, 'read', 'many'>))([])

export type CreateNamesParams = { readonly names: readonly NewName[] }
export type CreateNamesRow = { readonly written: number }
/** Writes the names of entities. */
export const createNames = ((ints: readonly string[]) => ({ name: 'createNames', mode: 'write', returns: 'one', ints, touches: ['$names.entityId'], text: onBoth(`UNWIND \$names AS new
MATCH (entity:Record {id: new.entityId})
CREATE (name:Name)-[:NAMES]->(entity)
SET name += new.properties
RETURN count(name) AS written`) } as CypherQuery<CreateNamesParams, CreateNamesRow, 'write', 'one'>))([])

export type MembersOfEntitiesParams = { readonly ids: readonly string[] }
export type MembersOfEntitiesRow = { readonly id: string; readonly members: readonly string[] }
/** Each of the given ids, with those of all entities merged with it. */
export const membersOfEntities = ((ints: readonly string[]) => ({ name: 'membersOfEntities', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (given:Record {id: id})
CALL (given) {
  MATCH (member:Record {canonicalId: given.canonicalId})
  WITH member ORDER BY member.id LIMIT 500
  RETURN collect(member.id) AS members
}
RETURN id, members`) } as CypherQuery<MembersOfEntitiesParams, MembersOfEntitiesRow, 'read', 'many'>))([])

export type NamesOfEntitiesParams = { readonly ids: readonly string[] }
export type NamesOfEntitiesRow = { readonly id: string; readonly names: readonly NameRow[] }
/** The names of each of several entities and of all merged with it, the main name first. */
export const namesOfEntities = ((ints: readonly string[]) => ({ name: 'namesOfEntities', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (given:Record {id: id})
CALL (given) {
  MATCH (member:Record {canonicalId: given.canonicalId})
  MATCH (member)<-[:NAMES]-(name:Name)
  WITH name, member.id AS memberId, CASE WHEN member.id = given.canonicalId THEN 0 ELSE 1 END AS merged
  ORDER BY merged, memberId, name.position LIMIT 100
  RETURN collect(name { .id, .value, .kind, .language, .script }) AS names
}
RETURN id, names`) } as CypherQuery<NamesOfEntitiesParams, NamesOfEntitiesRow, 'read', 'many'>))([])

export type EventsInsideParams = { readonly ids: readonly string[]; readonly limit: number }
export type EventsInsideRow = { readonly id: string; readonly inside: readonly string[] }
/** Each given event and every event that is part of it, at any depth, at most $limit of them. */
export const eventsInside = ((ints: readonly string[]) => ({ name: 'eventsInside', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (event:Record {id: id})
CALL (event) {
  MATCH (event)<-[:PART_OF*0..8]-(inner:Event)
  WITH DISTINCT inner LIMIT \$limit
  RETURN collect(inner.id) AS inside
}
RETURN id, inside`) } as CypherQuery<EventsInsideParams, EventsInsideRow, 'read', 'many'>))(["limit"])

export type CountFoldedParams = { readonly after: string }
export type CountFoldedRow = { readonly total: number }
/** How many records with a search text come after an id. */
export const countFolded = ((ints: readonly string[]) => ({ name: 'countFolded', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:Searchable)
WHERE record.id > \$after AND record.content IS NOT NULL
RETURN count(record) AS total`) } as CypherQuery<CountFoldedParams, CountFoldedRow, 'read', 'one'>))([])

export type FoldNamesParams = { readonly rows: readonly FoldedName[] }
export type FoldNamesRow = { readonly written: number }
/** Writes the terms that names are looked up by. */
export const foldNames = ((ints: readonly string[]) => ({ name: 'foldNames', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
MATCH (:Record {id: row.entityId})<-[:NAMES]-(name:Name {id: row.id})
SET name.folded = row.folded, name.terms = row.terms, name.words = row.words
RETURN count(name) AS written`) } as CypherQuery<FoldNamesParams, FoldNamesRow, 'write', 'one'>))([])

export type FoldPartsParams = { readonly rows: readonly FoldedPart[] }
export type FoldPartsRow = { readonly written: number }
/** Writes the keys by which organisations are sorted among the parts of another one. */
export const foldParts = ((ints: readonly string[]) => ({ name: 'foldParts', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
MATCH (:Record {id: row.id})-[part:PART_OF]->()
SET part.key = row.key
RETURN count(part) AS written`) } as CypherQuery<FoldPartsParams, FoldPartsRow, 'write', 'one'>))([])

export type FoldRecordsParams = { readonly rows: readonly FoldedRow[] }
export type FoldRecordsRow = { readonly written: number }
/** Writes the search texts of records. */
export const foldRecords = ((ints: readonly string[]) => ({ name: 'foldRecords', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
MATCH (record:Record {id: row.id})
SET record.searchText = row.searchText
RETURN count(record) AS written`) } as CypherQuery<FoldRecordsParams, FoldRecordsRow, 'write', 'one'>))([])

export type FoldedInOrderParams = { readonly after: string; readonly limit: number }
export type FoldedInOrderRow = { readonly id: string }
/** A page of the records with a search text, by id. */
export const foldedInOrder = ((ints: readonly string[]) => ({ name: 'foldedInOrder', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (record:Record)
WHERE record.id > \$after AND record:Searchable AND record.content IS NOT NULL
RETURN record.id AS id ORDER BY record.id LIMIT \$limit`) } as CypherQuery<FoldedInOrderParams, FoldedInOrderRow, 'read', 'many'>))(["limit"])

export type PublishersHeldParams = { readonly assessors: readonly string[]; readonly reliabilities: readonly string[]; readonly limit: number }
export type PublishersHeldRow = { readonly id: string }
/** The publishers that an assessor holds to be of a reliability, by the last grade that it gave to each, and all that were merged with them. */
export const publishersHeld = ((ints: readonly string[]) => ({ name: 'publishersHeld', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (assessor:Record) WHERE assessor.id IN \$assessors
MATCH (assessor)<-[:GRADED_BY]-(grade:ReliabilityGrade)-[:GRADES]->(publisher:Organisation)
WITH publisher.canonicalId AS canonicalId, grade ORDER BY grade.key DESC
WITH canonicalId, head(collect(grade.reliability)) AS reliability
WHERE reliability IN \$reliabilities
MATCH (held:Record {canonicalId: canonicalId})
RETURN held.id AS id ORDER BY id LIMIT \$limit`) } as CypherQuery<PublishersHeldParams, PublishersHeldRow, 'read', 'many'>))(["limit"])

export type JudgementsAroundParams = { readonly ids: readonly string[] }
export type JudgementsAroundRow = { readonly node: JudgementRow }
/** The judgements about some actors and everyone merged with them, or about some sources, each once. */
export const judgementsAround = ((ints: readonly string[]) => ({ name: 'judgementsAround', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (given:Record {id: id})
WITH DISTINCT given.canonicalId AS canonicalId
MATCH (member:Record {canonicalId: canonicalId})
MATCH (member)<-[:JUDGES]-(judgement:Judgement)
WITH DISTINCT judgement ORDER BY judgement.id
RETURN judgement { .id, .verdict, .actorIds, .sourceIds, .score, .basis, .by, .revision, .recordedAt, .updatedAt, concept: 'Judgement' } AS node`) } as CypherQuery<JudgementsAroundParams, JudgementsAroundRow, 'read', 'many'>))([])

export type ListActorsParams = { readonly rows: readonly ListedActor[] }
export type ListActorsRow = { readonly changed: number }
/** Sets the key that actors are sorted by in lists, and their search text; null takes an actor out of both. A text that does not change is not written. */
export const listActors = ((ints: readonly string[]) => ({ name: 'listActors', mode: 'write', returns: 'one', ints, touches: ['$rows.id'], text: onBoth(`UNWIND \$rows AS row
MATCH (actor:Record {id: row.id})
SET actor.key = row.key
FOREACH (changed IN CASE WHEN coalesce(actor.searchText, '') = coalesce(row.searchText, '') THEN [] ELSE [1] END | SET actor.searchText = row.searchText)
RETURN count(actor) AS changed`) } as CypherQuery<ListActorsParams, ListActorsRow, 'write', 'one'>))([])

export type ListedClustersParams = { readonly ids: readonly string[] }
export type ListedClustersRow = { readonly id: string; readonly name: string; readonly description: string | null; readonly names: readonly string[]; readonly merged: readonly string[] }
/** Locks the canonical actor of each of several, and returns what it is listed and found by: its name and description, and the names of all actors merged with it. Locked before reading, so that a concurrent writer sees the first writer's result. */
export const listedClusters = ((ints: readonly string[]) => ({ name: 'listedClusters', mode: 'write', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (given:Record {id: id})
WITH DISTINCT given.canonicalId AS id ORDER BY id
MATCH (actor:Record {id: id})
WHERE actor:Actor
SET actor.lock = true
WITH id, actor
CALL (id) {
  MATCH (member:Record {canonicalId: id})
  MATCH (member)<-[:NAMES]-(name:Name)
  WITH name, member.id AS memberId, CASE WHEN member.id = id THEN 0 ELSE 1 END AS merged
  ORDER BY merged, memberId, name.position LIMIT 1000
  RETURN collect(name.value) AS names
}
CALL (id) {
  MATCH (member:Record {canonicalId: id})
  WHERE member.id <> id
  RETURN collect(member.id) AS merged
}
RETURN id, actor.name AS name, actor.description AS description, names, merged`) } as CypherQuery<ListedClustersParams, ListedClustersRow, 'write', 'many'>))([])

export type LockClustersParams = { readonly ids: readonly string[] }
export type LockClustersRow = { readonly id: string; readonly canonicalId: string; readonly concept: string }
/** Locks some actors and everyone merged with them. */
export const lockClusters = ((ints: readonly string[]) => ({ name: 'lockClusters', mode: 'write', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (given:Record {id: id})
MATCH (member:Record {canonicalId: given.canonicalId})
WITH DISTINCT member ORDER BY member.id
SET member.lock = true
WITH member { .id, .canonicalId, .revision, .recordedAt, .updatedAt, concept: CASE WHEN member:Person THEN 'Person' WHEN member:Organisation THEN 'Organisation' WHEN member:Group THEN 'Group' WHEN member:Event THEN 'Event' WHEN member:Topic THEN 'Topic' WHEN member:Place THEN 'Place' WHEN member:Source THEN 'Source' WHEN member:Statement THEN 'Statement' WHEN member:Attribution THEN 'Attribution' WHEN member:Evidence THEN 'Evidence' WHEN member:StatementRelation THEN 'StatementRelation' WHEN member:Participation THEN 'Participation' WHEN member:Membership THEN 'Membership' WHEN member:Judgement THEN 'Judgement' WHEN member:Assessment THEN 'Assessment' WHEN member:RatingScale THEN 'RatingScale' WHEN member:ReliabilityGrade THEN 'ReliabilityGrade' ELSE 'Attestation' END } AS locked
RETURN locked.id AS id, locked.canonicalId AS canonicalId, locked.concept AS concept`) } as CypherQuery<LockClustersParams, LockClustersRow, 'write', 'many'>))([])

export type JudgementsOfActorsParams = { readonly ids: readonly string[] }
export type JudgementsOfActorsRow = { readonly id: string; readonly node: JudgementRow }
/** The judgements about each of several actors and everyone merged with it. */
export const judgementsOfActors = ((ints: readonly string[]) => ({ name: 'judgementsOfActors', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (given:Record {id: id})
MATCH (member:Record {canonicalId: given.canonicalId})
MATCH (member)<-[:JUDGES]-(judgement:Judgement)
WITH DISTINCT id, judgement ORDER BY judgement.id
RETURN id, judgement { .id, .verdict, .actorIds, .sourceIds, .score, .basis, .by, .revision, .recordedAt, .updatedAt, concept: 'Judgement' } AS node`) } as CypherQuery<JudgementsOfActorsParams, JudgementsOfActorsRow, 'read', 'many'>))([])

export type ReversedJudgementsParams = { readonly ids: readonly string[] }
export type ReversedJudgementsRow = { readonly id: string; readonly content: string; readonly withdrawnAt: string }
/** The reversed judgements about two of these actors or sources, except redacted ones. */
export const reversedJudgements = ((ints: readonly string[]) => ({ name: 'reversedJudgements', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (gone:Withdrawn {was: 'Judgement'})
WHERE gone.content IS NOT NULL AND all(judged IN gone.belongedTo WHERE judged IN \$ids)
RETURN gone.id AS id, gone.content AS content, gone.withdrawnAt AS withdrawnAt ORDER BY withdrawnAt`) } as CypherQuery<ReversedJudgementsParams, ReversedJudgementsRow, 'read', 'many'>))([])

export type SetClustersParams = { readonly actors: readonly ActorCluster[] }
export type SetClustersRow = { readonly changed: number }
/** Sets the canonical ids of actors to that of the cluster they now belong to. */
export const setClusters = ((ints: readonly string[]) => ({ name: 'setClusters', mode: 'write', returns: 'one', ints, touches: ['$actors.id'], text: onBoth(`UNWIND \$actors AS cluster
MATCH (actor:Record {id: cluster.id})
SET actor.canonicalId = cluster.canonicalId
RETURN count(actor) AS changed`) } as CypherQuery<SetClustersParams, SetClustersRow, 'write', 'one'>))([])

export type CountDatedMembershipsParams = { readonly after: string }
export type CountDatedMembershipsRow = { readonly total: number }
/** How many dated memberships come after an id. */
export const countDatedMemberships = ((ints: readonly string[]) => ({ name: 'countDatedMemberships', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (membership:Membership)
WHERE membership.id > \$after AND (membership.from IS NOT NULL OR membership.to IS NOT NULL)
RETURN count(membership) AS total`) } as CypherQuery<CountDatedMembershipsParams, CountDatedMembershipsRow, 'read', 'one'>))([])

export type DatedMembershipsAfterParams = { readonly after: string; readonly limit: number }
export type DatedMembershipsAfterRow = { readonly id: string }
/** A page of the ids of all dated memberships. */
export const datedMembershipsAfter = ((ints: readonly string[]) => ({ name: 'datedMembershipsAfter', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (membership:Record)
WHERE membership.id > \$after AND membership:Membership AND (membership.from IS NOT NULL OR membership.to IS NOT NULL)
RETURN membership.id AS id ORDER BY membership.id LIMIT \$limit`) } as CypherQuery<DatedMembershipsAfterParams, DatedMembershipsAfterRow, 'read', 'many'>))(["limit"])

export type DeriveParticipantsParams = { readonly participations: readonly string[]; readonly events: readonly string[] }
export type DeriveParticipantsRow = { readonly written: number; readonly taken: readonly string[] }
/** Links events, both the given ones and those of the given participations, to each of their participants, once per actor whatever the number of roles, so that an actor's events can be read in pages. */
export const deriveParticipants = ((ints: readonly string[]) => ({ name: 'deriveParticipants', mode: 'write', returns: 'one', ints, touches: ['$events', 'taken'], text: onBoth(`CALL {
  UNWIND \$participations AS id
  MATCH (:Record {id: id})-[:TAKES_PART_IN]->(event:Event)
  RETURN collect(DISTINCT event.id) AS taken
}
WITH taken, \$events + [id IN taken WHERE NOT id IN \$events] AS ids
CALL (ids) {
  UNWIND ids AS id
  MATCH (event:Record {id: id})-[has:HAS_PARTICIPANT]->()
  DELETE has
  RETURN count(has) AS forgotten
}
CALL (ids) {
  UNWIND ids AS id
  MATCH (event:Record {id: id})
  MATCH (event)<-[:TAKES_PART_IN]-(:Participation)-[:TAKES_PART_AS]->(actor:Actor)
  WITH DISTINCT event, actor
  CREATE (event)-[has:HAS_PARTICIPANT]->(actor)
  SET has.otherId = actor.id, has.key = event.key
  RETURN count(has) AS written
}
RETURN written, taken`) } as CypherQuery<DeriveParticipantsParams, DeriveParticipantsRow, 'write', 'one'>))([])

export type ParticipationsInEventsParams = { readonly ids: readonly string[] }
export type ParticipationsInEventsRow = { readonly within: string; readonly id: string; readonly values: readonly string[] }
/** The participations in each of several events, each with its actor and role, which no other one of the same event may have. */
export const participationsInEvents = ((ints: readonly string[]) => ({ name: 'participationsInEvents', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS within
MATCH (:Record {id: within})<-[:TAKES_PART_IN]-(participation:Participation)
RETURN within, participation.id AS id, [participation.actorId, participation.role] AS values`) } as CypherQuery<ParticipationsInEventsParams, ParticipationsInEventsRow, 'read', 'many'>))([])

export type EndsOfPathsParams = { readonly ids: readonly string[] }
export type EndsOfPathsRow = { readonly id: string; readonly canonicalId: string; readonly degree: number }
/** The records that paths may lead between: what each was merged into, and how often anything refers to that. */
export const endsOfPaths = ((ints: readonly string[]) => ({ name: 'endsOfPaths', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (given:Record {id: id})
WHERE given:Entity
MATCH (twin:Record {canonicalId: given.canonicalId})
RETURN id, given.canonicalId AS canonicalId, sum(COUNT { (twin)<--() }) AS degree`) } as CypherQuery<EndsOfPathsParams, EndsOfPathsRow, 'read', 'many'>))([])

export type LinksOfRecordsOnPathsParams = { readonly ids: readonly string[]; readonly among: readonly string[] | null; readonly relations: readonly string[]; readonly anyDate: boolean; readonly beginsFrom: number; readonly beginsUntil: number; readonly endsFrom: number; readonly endsUntil: number }
export type LinksOfRecordsOnPathsRow = { readonly otherId: string; readonly degree: number; readonly links: readonly PathLinkRow[] }
/** What each of several records is linked to, and how: by what the statements say that it speaks or is spoken of in, by the relations of its statements to those of others, and by participations, memberships and what it is part of. All that are merged count as one. Of several statements that link two records in the same way, the one with the last key is given. The degree of the other end is how often anything refers to it. Where only the reports clash, no speaker contradicted another. Where others are named in `among`, only links to these are given: on the last level of a search most lead to no path, and are not read further. No label is asked for, since each costs a hit and the relationships say as much. Dates are compared in a CASE, since Neo4j would multiply out an OR before it plans. */
export const linksOfRecordsOnPaths = ((ints: readonly string[]) => ({ name: 'linksOfRecordsOnPaths', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (member:Record {canonicalId: id})
CALL (member) {
  MATCH (member)<-[by:SAID_BY]-(statement)-[to:SAID_BY|SAID_FOR|AGAINST|ADDRESSED_TO|ABOUT|MENTIONS|MADE_AT]->(other)
  WHERE type(to) IN \$relations
    AND (type(to) <> 'SAID_FOR' OR by.onBehalfOfId = other.id)
    AND CASE WHEN \$anyDate THEN true ELSE statement.saidFrom >= \$beginsFrom AND statement.saidFrom <= \$beginsUntil AND statement.saidUntil >= \$endsFrom AND statement.saidUntil <= \$endsUntil END
  WITH to, other.canonicalId AS otherId WHERE CASE WHEN \$among IS NULL THEN true ELSE otherId IN \$among END
  RETURN otherId, type(to) AS relation, true AS forward, to.key AS key
  UNION ALL
  MATCH (member)<-[to:SAID_FOR|AGAINST|ADDRESSED_TO|ABOUT|MENTIONS|MADE_AT]-(statement)-[by:SAID_BY]->(other)
  WHERE type(to) IN \$relations
    AND (type(to) <> 'SAID_FOR' OR by.onBehalfOfId = member.id)
    AND CASE WHEN \$anyDate THEN true ELSE statement.saidFrom >= \$beginsFrom AND statement.saidFrom <= \$beginsUntil AND statement.saidUntil >= \$endsFrom AND statement.saidUntil <= \$endsUntil END
  WITH to, other.canonicalId AS otherId WHERE CASE WHEN \$among IS NULL THEN true ELSE otherId IN \$among END
  RETURN otherId, type(to) AS relation, false AS forward, to.key AS key
  UNION ALL
  MATCH (member)<-[:SAID_BY]-(one)<-[:RELATES_FROM|RELATES_TO]-(judged)-[:RELATES_FROM|RELATES_TO]->(two)-[:SAID_BY]->(other)
  WHERE judged.relationType IN \$relations AND coalesce(judged.clash, 'SPEAKERS') = 'SPEAKERS'
    AND CASE WHEN \$anyDate THEN true ELSE (one.saidFrom >= \$beginsFrom AND one.saidFrom <= \$beginsUntil AND one.saidUntil >= \$endsFrom AND one.saidUntil <= \$endsUntil)
      OR (two.saidFrom >= \$beginsFrom AND two.saidFrom <= \$beginsUntil AND two.saidUntil >= \$endsFrom AND two.saidUntil <= \$endsUntil) END
  RETURN other.canonicalId AS otherId, judged.relationType AS relation, judged.fromId = one.id AS forward, coalesce(judged.key, '!:' + judged.id) AS key
  UNION ALL
  MATCH (member)<-[:TAKES_PART_AS]-(taken)-[:TAKES_PART_IN]->(other)
  WHERE 'TAKES_PART_IN' IN \$relations
  RETURN other.canonicalId AS otherId, 'TAKES_PART_IN' AS relation, true AS forward, '!:' + taken.id AS key
  UNION ALL
  MATCH (member)<-[:TAKES_PART_IN]-(taken)-[:TAKES_PART_AS]->(other)
  WHERE 'TAKES_PART_IN' IN \$relations
  RETURN other.canonicalId AS otherId, 'TAKES_PART_IN' AS relation, false AS forward, '!:' + taken.id AS key
  UNION ALL
  MATCH (member)<-[:OF_MEMBER]-(belongs)-[:OF_ORGANISATION]->(other)
  WHERE 'OF_ORGANISATION' IN \$relations
  RETURN other.canonicalId AS otherId, 'OF_ORGANISATION' AS relation, true AS forward, '!:' + belongs.id AS key
  UNION ALL
  MATCH (member)<-[:OF_ORGANISATION]-(belongs)-[:OF_MEMBER]->(other)
  WHERE 'OF_ORGANISATION' IN \$relations
  RETURN other.canonicalId AS otherId, 'OF_ORGANISATION' AS relation, false AS forward, '!:' + belongs.id AS key
  UNION ALL
  MATCH (member)-[to:PART_OF|INSIDE|HELD_AT|FOLLOWS]->(other)
  WHERE type(to) IN \$relations AND (type(to) <> 'INSIDE' OR other.id = member.partOfId)
  RETURN other.canonicalId AS otherId, type(to) AS relation, true AS forward, '!:' + member.id AS key
  UNION ALL
  MATCH (member)<-[to:PART_OF|INSIDE|HELD_AT|FOLLOWS]-(other)
  WHERE type(to) IN \$relations AND (type(to) <> 'INSIDE' OR other.partOfId = member.id)
  RETURN other.canonicalId AS otherId, type(to) AS relation, false AS forward, '!:' + other.id AS key
}
WITH id, otherId, relation, forward, max(key) AS key
WHERE otherId <> id AND CASE WHEN \$among IS NULL THEN true ELSE otherId IN \$among END
WITH otherId, collect({id: id, relation: relation, forward: forward, key: key}) AS links
CALL (otherId) {
  MATCH (twin:Record {canonicalId: otherId})
  RETURN sum(COUNT { (twin)<--() }) AS degree
}
RETURN otherId, degree, links`) } as CypherQuery<LinksOfRecordsOnPathsParams, LinksOfRecordsOnPathsRow, 'read', 'many'>))([])

export type PlacesInsideParams = { readonly ids: readonly string[]; readonly limit: number }
export type PlacesInsideRow = { readonly id: string; readonly inside: readonly string[] }
/** Each given place and every place in it, at any depth, at most $limit of them. */
export const placesInside = ((ints: readonly string[]) => ({ name: 'placesInside', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (place:Record {id: id})
CALL (place) {
  MATCH (place)<-[:PART_OF*0..8]-(inner:Place)
  WITH DISTINCT inner LIMIT \$limit
  RETURN collect(inner.id) AS inside
}
RETURN id, inside`) } as CypherQuery<PlacesInsideParams, PlacesInsideRow, 'read', 'many'>))(["limit"])

export type ClearRecordsParams = { readonly ids: readonly string[] }
export type ClearRecordsRow = { readonly deleted: number; readonly touched: readonly string[] }
/** Deletes what earlier writes of these records left, and what was derived from it elsewhere, before they are written again: names, the relationships that they own, the INSIDE links of their memberships, and the participants of events that come from their participations. Relations lose the label Dispute, since they may no longer be one. */
export const clearRecords = ((ints: readonly string[]) => ({ name: 'clearRecords', mode: 'write', returns: 'one', ints, touches: ['$ids', 'touched'], text: onBoth(`CALL {
  UNWIND \$ids AS id
  MATCH (membership:Record {id: id})-[:OF_MEMBER]->(member:Actor)-[inside:INSIDE]->()
  WHERE inside.ownerId = membership.id
  DELETE inside
  RETURN count(inside) AS insides, collect(DISTINCT member.id) AS members
}
CALL {
  UNWIND \$ids AS id
  MATCH (:Record {id: id})-[:TAKES_PART_IN]->(event:Event)
  WITH DISTINCT event
  MATCH (event)-[has:HAS_PARTICIPANT]->()
  DELETE has
  RETURN count(has) AS participants, collect(DISTINCT event.id) AS events
}
CALL {
  UNWIND \$ids AS id
  MATCH (:Record {id: id})<-[:NAMES]-(name:Name)
  DETACH DELETE name
  RETURN count(name) AS names
}
CALL {
  UNWIND \$ids AS id
  MATCH (record:Record {id: id})
  REMOVE record:Dispute
  WITH record
  MATCH (record)-[related]->()
  WHERE related.ownerId = record.id
  DELETE related
  RETURN count(related) AS links
}
RETURN insides + participants + names + links AS deleted, members + events AS touched`) } as CypherQuery<ClearRecordsParams, ClearRecordsRow, 'write', 'one'>))([])

export type ContentsByIdsParams = { readonly ids: readonly string[] }
export type ContentsByIdsRow = { readonly id: string; readonly content: string }
/** The contents of several records; those that do not exist or were withdrawn are left out. */
export const contentsByIds = ((ints: readonly string[]) => ({ name: 'contentsByIds', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (record:Record {id: id})
WHERE record.withdrawnAt IS NULL AND record.content IS NOT NULL
RETURN record.id AS id, record.content AS content`) } as CypherQuery<ContentsByIdsParams, ContentsByIdsRow, 'read', 'many'>))([])

export type ContentsInOrderParams = { readonly after: string; readonly until: string; readonly limit: number }
export type ContentsInOrderRow = { readonly id: string; readonly content: string }
/** The contents of records in a range of ids. Ids begin with their kind, so the records of one kind are such a range. */
export const contentsInOrder = ((ints: readonly string[]) => ({ name: 'contentsInOrder', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (record:Record)
WHERE record.id > \$after AND record.id < \$until AND record.withdrawnAt IS NULL AND record.content IS NOT NULL
RETURN record.id AS id, record.content AS content ORDER BY record.id LIMIT \$limit`) } as CypherQuery<ContentsInOrderParams, ContentsInOrderRow, 'read', 'many'>))(["limit"])

export type FindRecordsParams = { readonly ids: readonly string[] }
export type FindRecordsRow = { readonly id: string; readonly record: RecordRow }
/** The concept and the canonical record of each id. */
export const findRecords = ((ints: readonly string[]) => ({ name: 'findRecords', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (given:Record {id: id})
MATCH (record:Record {id: given.canonicalId})
RETURN id, record { .id, .canonicalId, .revision, .recordedAt, .updatedAt, concept: CASE WHEN record:Person THEN 'Person' WHEN record:Organisation THEN 'Organisation' WHEN record:Group THEN 'Group' WHEN record:Event THEN 'Event' WHEN record:Topic THEN 'Topic' WHEN record:Place THEN 'Place' WHEN record:Source THEN 'Source' WHEN record:Statement THEN 'Statement' WHEN record:Attribution THEN 'Attribution' WHEN record:Evidence THEN 'Evidence' WHEN record:StatementRelation THEN 'StatementRelation' WHEN record:Participation THEN 'Participation' WHEN record:Membership THEN 'Membership' WHEN record:Judgement THEN 'Judgement' WHEN record:Assessment THEN 'Assessment' WHEN record:RatingScale THEN 'RatingScale' WHEN record:ReliabilityGrade THEN 'ReliabilityGrade' ELSE 'Attestation' END } AS record`) } as CypherQuery<FindRecordsParams, FindRecordsRow, 'read', 'many'>))([])

export type HeadsByIdsParams = { readonly ids: readonly string[] }
export type HeadsByIdsRow = { readonly id: string; readonly digest: string | null; readonly revision: number | null; readonly withdrawnAt: string | null; readonly checkedAt: string | null }
/** For each id, what is needed to tell whether its record changed: the digest and revision of a record that exists, or when it was withdrawn; ids that were never used are left out. There is no OPTIONAL MATCH here, because the embedded engine scans all records for each one, even by id. */
export const headsByIds = ((ints: readonly string[]) => ({ name: 'headsByIds', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
CALL (id) {
  MATCH (record:Record {id: id})
  RETURN record.digest AS digest, record.revision AS revision, null AS withdrawnAt, record.checkedAt AS checkedAt
  UNION ALL
  MATCH (gone:Withdrawn {id: id})
  RETURN null AS digest, null AS revision, gone.withdrawnAt AS withdrawnAt, null AS checkedAt
}
RETURN id, digest, revision, withdrawnAt, checkedAt`) } as CypherQuery<HeadsByIdsParams, HeadsByIdsRow, 'read', 'many'>))([])

export type HeldByIdsParams = { readonly ids: readonly string[] }
export type HeldByIdsRow = { readonly id: string; readonly digest: string | null; readonly content: string | null; readonly revision: number | null; readonly withdrawnAt: string | null; readonly checkedAt: string | null }
/** What each id holds, or held until it was withdrawn; ids that were never used are left out. There is no OPTIONAL MATCH here, because the embedded engine scans all records for each one, even by id. */
export const heldByIds = ((ints: readonly string[]) => ({ name: 'heldByIds', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
CALL (id) {
  MATCH (record:Record {id: id})
  RETURN record.digest AS digest, record.content AS content, record.revision AS revision, null AS withdrawnAt, record.checkedAt AS checkedAt
  UNION ALL
  MATCH (gone:Withdrawn {id: id})
  RETURN null AS digest, null AS content, null AS revision, gone.withdrawnAt AS withdrawnAt, null AS checkedAt
}
RETURN id, digest, content, revision, withdrawnAt, checkedAt`) } as CypherQuery<HeldByIdsParams, HeldByIdsRow, 'read', 'many'>))([])

export type LockRecordsParams = { readonly ids: readonly string[] }
export type LockRecordsRow = { readonly id: string; readonly concept: string; readonly content: string; readonly revision: number }
/** Locks records and returns their contents; those that do not exist are left out. */
export const lockRecords = ((ints: readonly string[]) => ({ name: 'lockRecords', mode: 'write', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (record:Record {id: id})
SET record.lock = true
WITH record, record { .id, .canonicalId, .revision, .recordedAt, .updatedAt, concept: CASE WHEN record:Person THEN 'Person' WHEN record:Organisation THEN 'Organisation' WHEN record:Group THEN 'Group' WHEN record:Event THEN 'Event' WHEN record:Topic THEN 'Topic' WHEN record:Place THEN 'Place' WHEN record:Source THEN 'Source' WHEN record:Statement THEN 'Statement' WHEN record:Attribution THEN 'Attribution' WHEN record:Evidence THEN 'Evidence' WHEN record:StatementRelation THEN 'StatementRelation' WHEN record:Participation THEN 'Participation' WHEN record:Membership THEN 'Membership' WHEN record:Judgement THEN 'Judgement' WHEN record:Assessment THEN 'Assessment' WHEN record:RatingScale THEN 'RatingScale' WHEN record:ReliabilityGrade THEN 'ReliabilityGrade' ELSE 'Attestation' END } AS held
RETURN held.id AS id, held.concept AS concept, record.content AS content, record.revision AS revision`) } as CypherQuery<LockRecordsParams, LockRecordsRow, 'write', 'many'>))([])

export type LinkRecordsParams = { readonly links: readonly LinkRow[] }
export type LinkRecordsRow = { readonly written: number }
/** What `type` may be in the `links` of `linkRecords`. */
export const linkRecordsEach = ['SAID_BY', 'MAY_BE_SAID_BY', 'SAID_FOR', 'AGAINST', 'ADDRESSED_TO', 'ABOUT', 'MENTIONS', 'MADE_AT', 'REPORTED_IN', 'REPORTS', 'PRINTED_IN', 'TAKEN_FROM', 'PUBLISHED_BY', 'COPY_OF', 'PART_OF', 'FOLLOWS', 'HELD_AT', 'HAS_PARTICIPANT', 'TAKES_PART_AS', 'TAKES_PART_IN', 'OF_MEMBER', 'OF_ORGANISATION', 'SUPPORTS', 'RELATES_FROM', 'RELATES_TO', 'HOLDS_BOTH_WAYS', 'INVOLVES', 'INVOLVES_FOR', 'CONCERNS', 'INSIDE', 'VIA', 'REFERS_TO', 'JUDGES', 'ASSESSES', 'ASSESSED_BY', 'RATED_ON', 'GRADES', 'GRADED_BY', 'MAPPED_BY', 'ATTESTS'] as const
export type LinkRecordsEach = (typeof linkRecordsEach)[number]
/** Writes relationships between existing records, and counts those written. Checks again that the other end is still a record, because writing the relationship waits for a concurrent withdrawal of it. */
export const linkRecords = ((ints: readonly string[]) => ({ name: 'linkRecords', mode: 'write', returns: 'one', ints, touches: ['$links.from'], text: { neo4j: `UNWIND \$links AS link
MATCH (from:Record {id: link.from})
MATCH (to:Record {id: link.to})
CREATE (from)-[related:\$(link.type)]->(to)
SET related += link.properties
WITH related, to
WHERE to:Record
RETURN count(related) AS written`, embedded: `UNWIND \$links AS link
MATCH (from:Record {id: link.from})
MATCH (to:Record {id: link.to})
CREATE (from)-[related:SAID_BY]->(to)
SET related += link.properties
WITH related, to
WHERE to:Record
RETURN count(related) AS written` }, each: { list: 'links', field: 'type', counts: 'written', texts: textsOf((written) => `UNWIND \$links AS link
MATCH (from:Record {id: link.from})
MATCH (to:Record {id: link.to})
CREATE (from)-[related:${written}]->(to)
SET related += link.properties
WITH related, to
WHERE to:Record
RETURN count(related) AS written`, {"SAID_BY":"SAID_BY","MAY_BE_SAID_BY":"MAY_BE_SAID_BY","SAID_FOR":"SAID_FOR","AGAINST":"AGAINST","ADDRESSED_TO":"ADDRESSED_TO","ABOUT":"ABOUT","MENTIONS":"MENTIONS","MADE_AT":"MADE_AT","REPORTED_IN":"REPORTED_IN","REPORTS":"REPORTS","PRINTED_IN":"PRINTED_IN","TAKEN_FROM":"TAKEN_FROM","PUBLISHED_BY":"PUBLISHED_BY","COPY_OF":"COPY_OF","PART_OF":"PART_OF","FOLLOWS":"FOLLOWS","HELD_AT":"HELD_AT","HAS_PARTICIPANT":"HAS_PARTICIPANT","TAKES_PART_AS":"TAKES_PART_AS","TAKES_PART_IN":"TAKES_PART_IN","OF_MEMBER":"OF_MEMBER","OF_ORGANISATION":"OF_ORGANISATION","SUPPORTS":"SUPPORTS","RELATES_FROM":"RELATES_FROM","RELATES_TO":"RELATES_TO","HOLDS_BOTH_WAYS":"HOLDS_BOTH_WAYS","INVOLVES":"INVOLVES","INVOLVES_FOR":"INVOLVES_FOR","CONCERNS":"CONCERNS","INSIDE":"INSIDE","VIA":"VIA","REFERS_TO":"REFERS_TO","JUDGES":"JUDGES","ASSESSES":"ASSESSES","ASSESSED_BY":"ASSESSED_BY","RATED_ON":"RATED_ON","GRADES":"GRADES","GRADED_BY":"GRADED_BY","MAPPED_BY":"MAPPED_BY","ATTESTS":"ATTESTS"}) } } as CypherQuery<LinkRecordsParams, LinkRecordsRow, 'write', 'one'>))([])

export type PutRecordsParams = { readonly rows: readonly PutRow[]; readonly at: string }
export type PutRecordsRow = { readonly written: number }
/** What `concept` may be in the `rows` of `putRecords`. */
export const putRecordsEach = ['Person', 'Organisation', 'Group', 'Event', 'Topic', 'Place', 'Source', 'Statement', 'Attribution', 'Evidence', 'StatementRelation', 'Dispute', 'Participation', 'Membership', 'Judgement', 'Assessment', 'RatingScale', 'ReliabilityGrade', 'Attestation'] as const
export type PutRecordsEach = (typeof putRecordsEach)[number]
/** Creates records, or gives existing ones their new properties and their next revision. */
export const putRecords = ((ints: readonly string[]) => ({ name: 'putRecords', mode: 'write', returns: 'one', ints, touches: ['$rows.id'], text: { neo4j: `UNWIND \$rows AS row
MERGE (record:Record {id: row.id})
SET record:\$(CASE row.concept WHEN 'Person' THEN ['Entity','Searchable','Actor','Person'] WHEN 'Organisation' THEN ['Entity','Searchable','Actor','Organisation'] WHEN 'Group' THEN ['Entity','Searchable','Actor','Group'] WHEN 'Event' THEN ['Entity','Searchable','Event'] WHEN 'Topic' THEN ['Entity','Searchable','Topic'] WHEN 'Place' THEN ['Entity','Searchable','Place'] WHEN 'Source' THEN ['Searchable','Source'] WHEN 'Statement' THEN ['Searchable','Statement'] WHEN 'Attribution' THEN ['Attribution'] WHEN 'Evidence' THEN ['Evidence'] WHEN 'StatementRelation' THEN ['StatementRelation'] WHEN 'Dispute' THEN ['StatementRelation','Dispute'] WHEN 'Participation' THEN ['Participation'] WHEN 'Membership' THEN ['Membership'] WHEN 'Judgement' THEN ['Judgement'] WHEN 'Assessment' THEN ['Assessment'] WHEN 'RatingScale' THEN ['RatingScale'] WHEN 'ReliabilityGrade' THEN ['ReliabilityGrade'] WHEN 'Attestation' THEN ['Attestation'] END)
SET record += row.properties, record.updatedAt = \$at
SET record.canonicalId = coalesce(record.canonicalId, row.id), record.recordedAt = coalesce(record.recordedAt, \$at)
SET record.revision = coalesce(record.revision, 0) + 1
RETURN count(record) AS written`, embedded: `UNWIND \$rows AS row
MERGE (record:Record {id: row.id})
SET record:Entity:Searchable:Actor:Person
SET record += row.properties, record.updatedAt = \$at
SET record.canonicalId = coalesce(record.canonicalId, row.id), record.recordedAt = coalesce(record.recordedAt, \$at)
SET record.revision = coalesce(record.revision, 0) + 1
RETURN count(record) AS written` }, each: { list: 'rows', field: 'concept', counts: 'written', texts: textsOf((written) => `UNWIND \$rows AS row
MERGE (record:Record {id: row.id})
SET record:${written}
SET record += row.properties, record.updatedAt = \$at
SET record.canonicalId = coalesce(record.canonicalId, row.id), record.recordedAt = coalesce(record.recordedAt, \$at)
SET record.revision = coalesce(record.revision, 0) + 1
RETURN count(record) AS written`, {"Person":"Entity:Searchable:Actor:Person","Organisation":"Entity:Searchable:Actor:Organisation","Group":"Entity:Searchable:Actor:Group","Event":"Entity:Searchable:Event","Topic":"Entity:Searchable:Topic","Place":"Entity:Searchable:Place","Source":"Searchable:Source","Statement":"Searchable:Statement","Attribution":"Attribution","Evidence":"Evidence","StatementRelation":"StatementRelation","Dispute":"StatementRelation:Dispute","Participation":"Participation","Membership":"Membership","Judgement":"Judgement","Assessment":"Assessment","RatingScale":"RatingScale","ReliabilityGrade":"ReliabilityGrade","Attestation":"Attestation"}) } } as CypherQuery<PutRecordsParams, PutRecordsRow, 'write', 'one'>))([])

export type ReceiptContentsParams = { readonly ids: readonly string[] }
export type ReceiptContentsRow = { readonly of: string; readonly content: string }
/** The contents of what belongs to several records: attributions of statements, evidence for other facts, and the assessments of statements. */
export const receiptContents = ((ints: readonly string[]) => ({
REPORTS: { name: 'receiptContents.REPORTS', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (record:Record {id: id})<-[:REPORTS]-(receipt:Record)
WHERE receipt.withdrawnAt IS NULL AND receipt.content IS NOT NULL
RETURN id AS of, receipt.content AS content`) } as CypherQuery<ReceiptContentsParams, ReceiptContentsRow, 'read', 'many'>,
SUPPORTS: { name: 'receiptContents.SUPPORTS', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (record:Record {id: id})<-[:SUPPORTS]-(receipt:Record)
WHERE receipt.withdrawnAt IS NULL AND receipt.content IS NOT NULL
RETURN id AS of, receipt.content AS content`) } as CypherQuery<ReceiptContentsParams, ReceiptContentsRow, 'read', 'many'>,
ASSESSES: { name: 'receiptContents.ASSESSES', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (record:Record {id: id})<-[:ASSESSES]-(receipt:Record)
WHERE receipt.withdrawnAt IS NULL AND receipt.content IS NOT NULL
RETURN id AS of, receipt.content AS content`) } as CypherQuery<ReceiptContentsParams, ReceiptContentsRow, 'read', 'many'>,
}))([])

export type CountRelationsAfterParams = { readonly after: string }
export type CountRelationsAfterRow = { readonly total: number }
/** How many relations come after an id. */
export const countRelationsAfter = ((ints: readonly string[]) => ({ name: 'countRelationsAfter', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (relation:StatementRelation)
WHERE relation.id > \$after
RETURN count(relation) AS total`) } as CypherQuery<CountRelationsAfterParams, CountRelationsAfterRow, 'read', 'one'>))([])

export type DeriveRelationsParams = { readonly ids: readonly string[]; readonly of: readonly string[]; readonly ends: readonly string[] }
export type DeriveRelationsRow = { readonly written: number; readonly related: readonly string[] }
/** Derives what relations take from their two statements, and what statements take from their relations. A dispute is dated by the later of its two statements. A statement's key begins with its instant or, if it has no date, with '!', which sorts before every instant. A dispute is linked to the speakers on both sides, to those they spoke for, and to what either statement is about, so that the disputes of each of these can be read in pages. Relations that are no longer disputes lose all of this. A statement stores the id of the one by which its speaker retracted it.  `ids` are relations. `of` are statements whose relations are derived as well; these are locked before reading, so that a concurrent writer sees the first writer's result. `ends` are the statements at the ends of changed relations. */
export const deriveRelations = ((ints: readonly string[]) => ({ name: 'deriveRelations', mode: 'write', returns: 'one', ints, touches: ['$ids', '$ends', 'related'], text: onBoth(`CALL {
  UNWIND \$of AS id
  MATCH (relation:StatementRelation)-[:RELATES_FROM|RELATES_TO]->(:Record {id: id})
  WITH DISTINCT relation ORDER BY relation.id
  SET relation.lock = true
  RETURN collect(relation.id) AS related
}
WITH related, \$ids + [id IN related WHERE NOT id IN \$ids] AS ids
CALL (ids) {
  UNWIND ids AS id
  MATCH (:Record {id: id})-[derived:INVOLVES|INVOLVES_FOR|CONCERNS]->()
  DELETE derived
  RETURN count(derived) AS forgotten
}
CALL (ids) {
  UNWIND ids AS id
  MATCH (relation:Record {id: id})
  WHERE relation:StatementRelation
  MATCH (relation)-[:RELATES_FROM]->(from:Statement)
  MATCH (relation)-[:RELATES_TO]->(to:Statement)
  WITH relation, CASE WHEN from.key > to.key THEN from.key ELSE to.key END AS later
  SET relation.key = CASE WHEN relation:Dispute THEN split(later, ':')[0] + ':' + relation.id ELSE null END
  RETURN count(relation) AS keyed
}
CALL (ids) {
  UNWIND ids AS id
  MATCH (relation:Record {id: id})
  WHERE relation:Dispute
  MATCH (relation)-[:RELATES_FROM|RELATES_TO]->(:Statement)-[:SAID_BY]->(other:Record)
  WITH DISTINCT relation, other
  CREATE (relation)-[derived:INVOLVES]->(other)
  SET derived.otherId = other.id, derived.key = relation.key
  RETURN count(derived) AS involved
}
CALL (ids) {
  UNWIND ids AS id
  MATCH (relation:Record {id: id})
  WHERE relation:Dispute
  MATCH (relation)-[:RELATES_FROM|RELATES_TO]->(:Statement)-[:SAID_FOR]->(other:Record)
  WITH DISTINCT relation, other
  CREATE (relation)-[derived:INVOLVES_FOR]->(other)
  SET derived.otherId = other.id, derived.key = relation.key
  RETURN count(derived) AS involvedFor
}
CALL (ids) {
  UNWIND ids AS id
  MATCH (relation:Record {id: id})
  WHERE relation:Dispute
  MATCH (relation)-[:RELATES_FROM|RELATES_TO]->(:Statement)-[:ABOUT]->(other:Record)
  WITH DISTINCT relation, other
  CREATE (relation)-[derived:CONCERNS]->(other)
  SET derived.otherId = other.id, derived.key = relation.key
  RETURN count(derived) AS concerned
}
CALL {
  UNWIND \$ends AS id
  MATCH (statement:Record:Statement {id: id})
  OPTIONAL MATCH (statement)<-[:RELATES_TO]-(relation:StatementRelation {relationType: 'RETRACTS'})
  WITH statement, min(relation.fromId) AS retractedById
  SET statement.retractedById = retractedById
  RETURN count(statement) AS ended
}
RETURN involved + involvedFor + concerned AS written, related`) } as CypherQuery<DeriveRelationsParams, DeriveRelationsRow, 'write', 'one'>))([])

export type RelationsFromStatementsParams = { readonly ids: readonly string[] }
export type RelationsFromStatementsRow = { readonly within: string; readonly id: string; readonly values: readonly string[] }
/** The relations that begin at each of several statements, each with its type and the other statement, which no other one of the same statement may have. */
export const relationsFromStatements = ((ints: readonly string[]) => ({ name: 'relationsFromStatements', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS within
MATCH (:Record {id: within})<-[:RELATES_FROM]-(relation:StatementRelation)
RETURN within, relation.id AS id, [relation.relationType, relation.toId] AS values`) } as CypherQuery<RelationsFromStatementsParams, RelationsFromStatementsRow, 'read', 'many'>))([])

export type RelationIdsAfterParams = { readonly after: string; readonly limit: number }
export type RelationIdsAfterRow = { readonly id: string }
/** A page of the ids of all relations. */
export const relationIdsAfter = ((ints: readonly string[]) => ({ name: 'relationIdsAfter', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (relation:Record)
WHERE relation.id > \$after AND relation:StatementRelation
RETURN relation.id AS id ORDER BY relation.id LIMIT \$limit`) } as CypherQuery<RelationIdsAfterParams, RelationIdsAfterRow, 'read', 'many'>))(["limit"])

export type SharedEntitiesOfRelationsParams = { readonly ids: readonly string[] }
export type SharedEntitiesOfRelationsRow = { readonly id: string; readonly entities: readonly EntityRow[] }
/** What both statements of each of several relations are about or mention; merged entities count as one. */
export const sharedEntitiesOfRelations = ((ints: readonly string[]) => ({ name: 'sharedEntitiesOfRelations', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (relation:Record {id: id})
WHERE relation:StatementRelation
WITH id, [(relation)-[:RELATES_FROM]->()-[:ABOUT|MENTIONS]->(one) | one.canonicalId] AS ofOne, [(relation)-[:RELATES_TO]->()-[:ABOUT|MENTIONS]->(other) | other.canonicalId] AS ofOther
WITH id, [each IN ofOne WHERE each IN ofOther] AS shared
CALL (shared) {
  UNWIND shared AS sharedId
  MATCH (entity:Record {id: sharedId})
  WITH DISTINCT entity ORDER BY entity.id LIMIT 100
  RETURN collect(entity { .id, .canonicalId, .name, .description, .country, .sameAs, .organisationKind, .partOfId, .eventKind, .status, .startedAt, .endedAt, .outcome, .placeId, .precededByIds, .revision, .recordedAt, .updatedAt, concept: CASE WHEN entity:Person THEN 'Person' WHEN entity:Organisation THEN 'Organisation' WHEN entity:Group THEN 'Group' WHEN entity:Event THEN 'Event' WHEN entity:Topic THEN 'Topic' ELSE 'Place' END }) AS entities
}
RETURN id, entities`) } as CypherQuery<SharedEntitiesOfRelationsParams, SharedEntitiesOfRelationsRow, 'read', 'many'>))([])

export type CopyToSpeakersParams = { readonly ids: readonly string[] }
export type CopyToSpeakersRow = { readonly copied: number }
/** Copies what a speaker's statements are counted by from statements to the relationships with their speakers. */
export const copyToSpeakers = ((ints: readonly string[]) => ({ name: 'copyToSpeakers', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (statement:Record {id: id})-[said:SAID_BY]->()
SET said.type = statement.type, said.saidIn = coalesce(statement.saidIn, '')
RETURN count(said) AS copied`) } as CypherQuery<CopyToSpeakersParams, CopyToSpeakersRow, 'write', 'one'>))([])

export type CountRelinkedParams = { readonly after: string; readonly ever: number }
export type CountRelinkedRow = { readonly total: number }
/** How many of the records that older versions linked differently come after an id. */
export const countRelinked = ((ints: readonly string[]) => ({ name: 'countRelinked', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:Record)
WHERE record.id > \$after AND record.content IS NOT NULL AND (record:Event OR record.saidFrom <= \$ever OR record.publishedFrom <= \$ever OR record.via IS NOT NULL)
RETURN count(record) AS total`) } as CypherQuery<CountRelinkedParams, CountRelinkedRow, 'read', 'one'>))([])

export type DropCopiesParams = { readonly seqs: readonly number[] }
export type DropCopiesRow = { readonly looked: number }
/** Deletes the copies of created content from log entries if the record or its next entry has the same content. Marks erased content as ERASED. Removes the properties of receipts that only repeat their content. */
export const dropCopies = ((ints: readonly string[]) => ({ name: 'dropCopies', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$seqs AS seq
MATCH (change:Change {seq: seq})
CALL (change) {
  MATCH (next:Change)
  WHERE next.recordId = change.recordId AND next.seq > change.seq
  WITH next ORDER BY next.recordId, next.seq LIMIT 1
  RETURN collect(coalesce(next.before, 'ERASED')) AS found
}
CALL (change) {
  MATCH (record:Record {id: change.recordId})
  WHERE record.revision = 1
  RETURN collect(record.content) AS contents
}
CALL (change) {
  MATCH (record:Record {id: change.recordId})
  REMOVE record.passages, record.via
  RETURN count(record) AS records
}
SET change.before = CASE WHEN change.kind IN ['UPDATED', 'WITHDRAWN'] THEN coalesce(change.before, 'ERASED') ELSE change.before END
SET change.after = CASE
  WHEN change.kind IN ['UPDATED', 'RESTORED'] THEN coalesce(change.after, 'ERASED')
  WHEN change.after IN found OR (size(found) = 0 AND change.after IN contents) THEN null
  ELSE change.after
END
RETURN count(change) AS looked`) } as CypherQuery<DropCopiesParams, DropCopiesRow, 'write', 'one'>))(["seqs[]"])

export type RelinkedInOrderParams = { readonly after: string; readonly ever: number; readonly limit: number }
export type RelinkedInOrderRow = { readonly id: string }
/** A page of the records that older versions linked differently, by id: all events, records whose date has no beginning, and reports that came through others. */
export const relinkedInOrder = ((ints: readonly string[]) => ({ name: 'relinkedInOrder', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (record:Record)
WHERE record.id > \$after AND record.content IS NOT NULL AND (record:Event OR record.saidFrom <= \$ever OR record.publishedFrom <= \$ever OR record.via IS NOT NULL)
RETURN record.id AS id ORDER BY record.id LIMIT \$limit`) } as CypherQuery<RelinkedInOrderParams, RelinkedInOrderRow, 'read', 'many'>))(["limit"])

export type RewritePropertiesParams = { readonly rows: readonly RewrittenRow[] }
export type RewritePropertiesRow = { readonly written: number }
/** Writes properties that are derived from the contents of records. */
export const rewriteProperties = ((ints: readonly string[]) => ({ name: 'rewriteProperties', mode: 'write', returns: 'one', ints, text: onBoth(`UNWIND \$rows AS row
MATCH (record:Record {id: row.id})
SET record += row.properties
RETURN count(record) AS written`) } as CypherQuery<RewritePropertiesParams, RewritePropertiesRow, 'write', 'one'>))([])

export type ActorsCalledParams = { readonly lucene: string; readonly anchor: string; readonly choices: readonly Choice[]; readonly scan: number; readonly limit: number }
export type ActorsCalledRow = { readonly words: string; readonly actorId: string; readonly ids: readonly string[] }
/** Actors with a name that contains at least one of the choices: the words that the name is found by, and the ids of all actors merged with this one. Names that contain the most choices come first. */
export const actorsCalled = ((ints: readonly string[]) => ({ name: 'actorsCalled', mode: 'read', returns: 'many', ints, text: { neo4j: `CALL db.index.fulltext.queryNodes('name_words', \$lucene, {limit: \$scan}) YIELD node AS name
WITH name, size([choice IN \$choices WHERE any(words IN choice.any WHERE name.words CONTAINS words)]) AS held
WHERE held > 0 AND \$anchor IS NOT NULL
MATCH (name)-[:NAMES]->(actor:Actor)
WITH DISTINCT name.words AS words, actor.canonicalId AS actorId, held ORDER BY held DESC, actorId, words LIMIT \$limit
MATCH (member:Record {canonicalId: actorId})
WITH words, actorId, member.id AS id ORDER BY id
RETURN words, actorId, collect(id) AS ids`, embedded: `CALL {
  MATCH (name:Name)
  WHERE text_match(name.words, \$anchor)
  WITH name, size([choice IN \$choices WHERE any(words IN choice.any WHERE name.words CONTAINS words)]) AS held
  WHERE held > 0
  WITH name, held ORDER BY held DESC, size(name.words), name.words LIMIT \$scan
  RETURN name, held
  UNION ALL
  UNWIND (CASE WHEN \$anchor = '' THEN [1] ELSE [] END) AS scanned
  MATCH (name:Name)
  WITH name, size([choice IN \$choices WHERE any(words IN choice.any WHERE name.words CONTAINS words)]) AS held
  WHERE held > 0
  WITH name, held ORDER BY held DESC, size(name.words), name.words LIMIT \$scan
  RETURN name, held
}
WITH name, held WHERE \$lucene <> ''
MATCH (name)-[:NAMES]->(actor:Actor)
WITH DISTINCT name.words AS words, actor.canonicalId AS actorId, held ORDER BY held DESC, actorId, words LIMIT \$limit
MATCH (member:Record {canonicalId: actorId})
WITH words, actorId, member.id AS id ORDER BY id
RETURN words, actorId, collect(id) AS ids` } } as CypherQuery<ActorsCalledParams, ActorsCalledRow, 'read', 'many'>))(["scan","limit"])

export type CountMatchingParams = { readonly asked: SearchQuestion; readonly anchor: string; readonly kinds: readonly string[] | null; readonly bound: number }
export type CountMatchingRow = { readonly total: number }
/** The number of records that match a search, up to a bound. */
export const countMatching = ((ints: readonly string[]) => ({ name: 'countMatching', mode: 'read', returns: 'one', ints, text: { neo4j: `CALL db.index.fulltext.queryNodes('search', \$asked.lucene) YIELD node AS record
WHERE \$anchor IS NOT NULL
  AND all(choice IN \$asked.unsure WHERE any(words IN choice.any WHERE record.searchText CONTAINS words))
  AND (\$kinds IS NULL OR any(kind IN \$kinds WHERE kind IN labels(record)))
WITH record LIMIT \$bound
RETURN count(record) AS total`, embedded: `CALL {
  MATCH (record:Searchable)
  WHERE text_match(record.searchText, \$anchor) AND record.searchText CONTAINS \$asked.rarest
  WITH record
  WHERE all(words IN \$asked.needles WHERE record.searchText CONTAINS words)
    AND all(choice IN \$asked.choices WHERE any(words IN choice.any WHERE record.searchText CONTAINS words))
    AND (\$kinds IS NULL OR any(kind IN \$kinds WHERE kind IN labels(record)))
  WITH record LIMIT \$bound
  RETURN record
  UNION
  UNWIND (CASE WHEN size(\$asked.scanned) > 0 THEN [1] ELSE [] END) AS scanned
  MATCH (record:Searchable)
  WHERE any(words IN \$asked.scanned WHERE record.searchText CONTAINS words)
    AND record.searchText CONTAINS \$asked.rarest
  WITH record
  WHERE all(words IN \$asked.needles WHERE record.searchText CONTAINS words)
    AND all(choice IN \$asked.choices WHERE any(words IN choice.any WHERE record.searchText CONTAINS words))
    AND (\$kinds IS NULL OR any(kind IN \$kinds WHERE kind IN labels(record)))
  WITH record LIMIT \$bound
  RETURN record
}
RETURN count(record) AS total` } } as CypherQuery<CountMatchingParams, CountMatchingRow, 'read', 'one'>))(["bound"])

export type RecordsMatchingParams = { readonly asked: SearchQuestion; readonly anchor: string; readonly kinds: readonly string[] | null; readonly afterScore: number | null; readonly afterId: string | null; readonly limit: number }
export type RecordsMatchingRow = { readonly id: string; readonly score: number }
/** The records that match a search, best first; a page begins after a score and an id. The index sorts its best by itself, which is much less work than passing on all that it finds. All are asked for only where these do not fill the page. Of those that score as low as the last of the best some may be missing, so none of them count. */
export const recordsMatching = ((ints: readonly string[]) => ({ name: 'recordsMatching', mode: 'read', returns: 'many', ints, text: { neo4j: `CALL db.index.fulltext.queryNodes('search', \$asked.lucene, {limit: 10 * \$limit}) YIELD node, score
WITH collect([node, score]) AS best
WITH best, CASE WHEN size(best) < 10 * \$limit THEN -1.0 ELSE best[-1][1] END AS lowest
WITH lowest, [hit IN best WHERE hit[1] > lowest
  AND \$anchor IS NOT NULL
  AND all(choice IN \$asked.unsure WHERE any(words IN choice.any WHERE hit[0].searchText CONTAINS words))
  AND (\$kinds IS NULL OR any(kind IN \$kinds WHERE kind IN labels(hit[0])))
  AND (\$afterScore IS NULL OR hit[1] < \$afterScore OR (hit[1] = \$afterScore AND hit[0].id > \$afterId)) | hit] AS hits
CALL (hits, lowest) {
  WITH hits, lowest WHERE lowest < 0 OR size(hits) >= \$limit
  UNWIND hits AS hit
  WITH hit[0] AS record, hit[1] AS score
  RETURN record, score
  UNION ALL
  WITH hits, lowest WHERE lowest >= 0 AND size(hits) < \$limit
  CALL db.index.fulltext.queryNodes('search', \$asked.lucene) YIELD node AS record, score
  WHERE \$anchor IS NOT NULL
    AND all(choice IN \$asked.unsure WHERE any(words IN choice.any WHERE record.searchText CONTAINS words))
    AND (\$kinds IS NULL OR any(kind IN \$kinds WHERE kind IN labels(record)))
    AND (\$afterScore IS NULL OR score < \$afterScore OR (score = \$afterScore AND record.id > \$afterId))
  RETURN record, score
}
WITH record, score ORDER BY score DESC, record.id LIMIT \$limit
RETURN record.id AS id, score`, embedded: `CALL {
  MATCH (record:Searchable)
  WHERE text_match(record.searchText, \$anchor) AND record.searchText CONTAINS \$asked.rarest
  WITH record
  WHERE all(words IN \$asked.needles WHERE record.searchText CONTAINS words)
    AND all(choice IN \$asked.choices WHERE any(words IN choice.any WHERE record.searchText CONTAINS words))
    AND (\$kinds IS NULL OR any(kind IN \$kinds WHERE kind IN labels(record)))
  WITH record, CASE WHEN all(choice IN \$asked.own WHERE any(words IN choice.any WHERE record.searchText CONTAINS words)) THEN 100.0 ELSE 1.0 END / size(record.searchText) AS score
  WHERE \$afterScore IS NULL OR score < \$afterScore OR (score = \$afterScore AND record.id > \$afterId)
  WITH record, score ORDER BY score DESC, record.id LIMIT \$limit
  RETURN record, score
  UNION
  UNWIND (CASE WHEN size(\$asked.scanned) > 0 THEN [1] ELSE [] END) AS scanned
  MATCH (record:Searchable)
  WHERE any(words IN \$asked.scanned WHERE record.searchText CONTAINS words)
    AND record.searchText CONTAINS \$asked.rarest
  WITH record
  WHERE all(words IN \$asked.needles WHERE record.searchText CONTAINS words)
    AND all(choice IN \$asked.choices WHERE any(words IN choice.any WHERE record.searchText CONTAINS words))
    AND (\$kinds IS NULL OR any(kind IN \$kinds WHERE kind IN labels(record)))
  WITH record, CASE WHEN all(choice IN \$asked.own WHERE any(words IN choice.any WHERE record.searchText CONTAINS words)) THEN 100.0 ELSE 1.0 END / size(record.searchText) AS score
  WHERE \$afterScore IS NULL OR score < \$afterScore OR (score = \$afterScore AND record.id > \$afterId)
  WITH record, score ORDER BY score DESC, record.id LIMIT \$limit
  RETURN record, score
}
WITH record.id AS id, score ORDER BY score DESC, id LIMIT \$limit
MATCH (record:Record {id: id})
RETURN id, score` }, finds: 'record' } as CypherQuery<RecordsMatchingParams, RecordsMatchingRow, 'read', 'many'> & { readonly finds: 'record' }))(["limit"])

export type ActorsNamedAsParams = { readonly lucene: string; readonly anchor: string; readonly groups: readonly WordGroup[]; readonly whole: readonly string[]; readonly begun: string | null; readonly kinds: readonly string[] | null; readonly scan: number; readonly limit: number }
export type ActorsNamedAsRow = { readonly value: string; readonly kind: string; readonly isPerson: boolean; readonly actorId: string }
/** Names that contain all words of at least one group, and the actors that go by them. Each group is a name that is looked up, or a part of one. A name that begins with the words typed comes first, then those with the fewest words. */
export const actorsNamedAs = ((ints: readonly string[]) => ({ name: 'actorsNamedAs', mode: 'read', returns: 'many', ints, text: { neo4j: `CALL {
  UNWIND \$whole AS terms
  MATCH (name:Name {terms: terms})
  RETURN name
  UNION
  MATCH (name:Name)
  WHERE name.folded STARTS WITH \$begun
  RETURN name ORDER BY name.folded LIMIT \$scan
  UNION
  CALL db.index.fulltext.queryNodes('names', \$lucene, {limit: \$scan}) YIELD node AS name
  RETURN name
}
WITH name WHERE \$anchor IS NOT NULL AND size(\$groups) > 0
MATCH (name)-[:NAMES]->(actor:Actor)
WHERE \$kinds IS NULL OR any(kind IN \$kinds WHERE kind IN labels(actor))
WITH DISTINCT name, actor, CASE WHEN name.folded STARTS WITH coalesce(\$begun, '') THEN 0 ELSE 1 END AS begins
WITH name, actor, begins ORDER BY begins, size(split(name.terms, ' ')), actor.canonicalId, name.value LIMIT \$limit
WITH name.value AS value, name.kind AS kind, 'Person' IN labels(actor) AS isPerson, actor.canonicalId AS actorId
MATCH (record:Record {id: actorId})
RETURN value, kind, isPerson, actorId`, embedded: `CALL {
  UNWIND \$whole AS terms
  MATCH (name:Name {terms: terms})
  WITH name ORDER BY size(split(name.terms, ' ')), name.terms LIMIT \$scan
  RETURN name
  UNION
  MATCH (name:Name)
  WHERE text_match(name.terms, \$anchor)
    AND any(group IN \$groups WHERE all(words IN group.words WHERE any(part IN words.any WHERE name.terms CONTAINS part)))
  WITH name ORDER BY size(split(name.terms, ' ')), name.terms LIMIT \$scan
  RETURN name
  UNION
  UNWIND (CASE WHEN \$anchor = '' THEN [1] ELSE [] END) AS scanned
  MATCH (name:Name)
  WHERE any(group IN \$groups WHERE all(words IN group.words WHERE any(part IN words.any WHERE name.terms CONTAINS part)))
  WITH name ORDER BY size(split(name.terms, ' ')), name.terms LIMIT \$scan
  RETURN name
}
WITH name WHERE \$lucene <> ''
MATCH (name)-[:NAMES]->(actor:Actor)
WHERE \$kinds IS NULL OR any(kind IN \$kinds WHERE kind IN labels(actor))
WITH DISTINCT name, actor, CASE WHEN name.folded STARTS WITH coalesce(\$begun, '') THEN 0 ELSE 1 END AS begins
WITH name, actor, begins ORDER BY begins, size(split(name.terms, ' ')), actor.canonicalId, name.value LIMIT \$limit
WITH name.value AS value, name.kind AS kind, 'Person' IN labels(actor) AS isPerson, actor.canonicalId AS actorId
MATCH (record:Record {id: actorId})
RETURN value, kind, isPerson, actorId` }, finds: 'record' } as CypherQuery<ActorsNamedAsParams, ActorsNamedAsRow, 'read', 'many'> & { readonly finds: 'record' }))(["scan","limit"])

export type ActorsNamedLikeParams = { readonly folded: string; readonly lucene: string; readonly terms: readonly string[]; readonly limit: number }
export type ActorsNamedLikeRow = { readonly value: string; readonly kind: string; readonly isPerson: boolean; readonly actorId: string }
/** Names whose folded form equals the one looked up, or shares a term with it, and the actors that go by them. */
export const actorsNamedLike = ((ints: readonly string[]) => ({ name: 'actorsNamedLike', mode: 'read', returns: 'many', ints, text: { neo4j: `CALL {
  MATCH (name:Name {folded: \$folded})
  RETURN name, 1000.0 AS score
  UNION
  CALL db.index.fulltext.queryNodes('names', \$lucene) YIELD node AS name, score
  WHERE any(term IN \$terms WHERE name.terms CONTAINS term)
  RETURN name, score ORDER BY score DESC LIMIT \$limit
}
MATCH (name)-[:NAMES]->(actor:Actor)
RETURN DISTINCT name.value AS value, name.kind AS kind, 'Person' IN labels(actor) AS isPerson, actor.canonicalId AS actorId`, embedded: `MATCH (name:Name)-[:NAMES]->(actor:Actor)
WHERE \$lucene <> '' AND (name.folded = \$folded OR any(term IN \$terms WHERE name.terms CONTAINS term))
WITH DISTINCT name, actor, CASE WHEN name.folded = \$folded THEN 0 ELSE 1 END AS rank
WITH name, actor, rank ORDER BY rank, name.value LIMIT \$limit
RETURN name.value AS value, name.kind AS kind, 'Person' IN labels(actor) AS isPerson, actor.canonicalId AS actorId` } } as CypherQuery<ActorsNamedLikeParams, ActorsNamedLikeRow, 'read', 'many'>))(["limit"])

export type ActorsNamedNearlyParams = { readonly lucene: string; readonly grams: readonly string[]; readonly least: number; readonly limit: number }
export type ActorsNamedNearlyRow = { readonly value: string; readonly actorId: string }
/** Names with a word that resembles one that is looked up, and the actors that go by them; those that share the most bigrams come first. */
export const actorsNamedNearly = ((ints: readonly string[]) => ({ name: 'actorsNamedNearly', mode: 'read', returns: 'many', ints, text: { neo4j: `CALL db.index.fulltext.queryNodes('names', \$lucene, {limit: \$limit}) YIELD node AS name
WITH name, size([gram IN \$grams WHERE name.terms CONTAINS gram]) AS shared
WHERE shared >= \$least
MATCH (name)-[:NAMES]->(actor:Actor)
WITH name, actor, shared ORDER BY shared DESC, name.value
RETURN DISTINCT name.value AS value, actor.canonicalId AS actorId`, embedded: `MATCH (name:Name)-[:NAMES]->(actor:Actor)
WHERE \$lucene <> ''
WITH name, actor, size([gram IN \$grams WHERE name.terms CONTAINS gram]) AS shared
WHERE shared >= \$least
WITH name, actor, shared ORDER BY shared DESC, name.value LIMIT \$limit
RETURN DISTINCT name.value AS value, actor.canonicalId AS actorId` } } as CypherQuery<ActorsNamedNearlyParams, ActorsNamedNearlyRow, 'read', 'many'>))(["least","limit"])

export type ActorsOfPagesParams = { readonly lucene: string; readonly urls: readonly string[]; readonly limit: number }
export type ActorsOfPagesRow = { readonly actorId: string; readonly value: string }
/** The actors that at least one of the given web pages is about. */
export const actorsOfPages = ((ints: readonly string[]) => ({ name: 'actorsOfPages', mode: 'read', returns: 'many', ints, text: { neo4j: `CALL db.index.fulltext.queryNodes('pages_about', \$lucene) YIELD node AS actor
WHERE any(url IN \$urls WHERE url IN actor.sameAs)
WITH actor ORDER BY actor.id LIMIT \$limit
RETURN actor.canonicalId AS actorId, actor.name AS value`, embedded: `MATCH (actor:Actor)
WHERE \$lucene <> '' AND any(url IN \$urls WHERE url IN actor.sameAs)
WITH actor ORDER BY actor.id LIMIT \$limit
RETURN actor.canonicalId AS actorId, actor.name AS value` } } as CypherQuery<ActorsOfPagesParams, ActorsOfPagesRow, 'read', 'many'>))(["limit"])

export type StatementsSharingWordsParams = { readonly lucene: string; readonly anchor: string; readonly needles: readonly string[]; readonly phrase: string; readonly speaker: string | null; readonly scan: number; readonly limit: number }
export type StatementsSharingWordsRow = { readonly id: string }
/** Statements whose search text contains the most of some words. Those with the whole phrase come first and, among equals, those of the given speaker. */
export const statementsSharingWords = ((ints: readonly string[]) => ({ name: 'statementsSharingWords', mode: 'read', returns: 'many', ints, text: { neo4j: `CALL db.index.fulltext.queryNodes('search', \$lucene, {limit: \$scan}) YIELD node AS statement
WITH statement, CASE WHEN statement.searchText CONTAINS \$phrase THEN 0 ELSE 1 END AS parts,
  size([needle IN \$needles WHERE statement.searchText CONTAINS needle]) AS shared
WITH statement, parts, shared, CASE WHEN EXISTS { MATCH (statement)-[:SAID_BY]->(said:Actor) WHERE said.canonicalId = \$speaker } THEN 0 ELSE 1 END AS other
WHERE shared > 0 AND \$anchor IS NOT NULL
WITH statement, parts, shared, other ORDER BY parts, shared DESC, other, statement.id LIMIT \$limit
RETURN statement.id AS id`, embedded: `CALL {
  MATCH (statement:Searchable)
  WHERE text_match(statement.searchText, \$anchor)
    AND statement:Statement AND any(needle IN \$needles WHERE statement.searchText CONTAINS needle)
  WITH statement, CASE WHEN statement.searchText CONTAINS \$phrase THEN 0 ELSE 1 END AS parts,
    size([needle IN \$needles WHERE statement.searchText CONTAINS needle]) AS shared
  WITH statement, parts, shared, CASE WHEN EXISTS { MATCH (statement)-[:SAID_BY]->(said:Actor) WHERE said.canonicalId = \$speaker } THEN 0 ELSE 1 END AS other
  WITH statement, parts, shared, other ORDER BY parts, shared DESC, other, statement.id LIMIT \$limit
  RETURN statement, parts, shared, other
  UNION ALL
  UNWIND (CASE WHEN \$anchor = '' THEN [1] ELSE [] END) AS scanned
  MATCH (statement:Statement)
  WHERE any(needle IN \$needles WHERE statement.searchText CONTAINS needle)
  WITH statement, CASE WHEN statement.searchText CONTAINS \$phrase THEN 0 ELSE 1 END AS parts,
    size([needle IN \$needles WHERE statement.searchText CONTAINS needle]) AS shared
  WITH statement, parts, shared, CASE WHEN EXISTS { MATCH (statement)-[:SAID_BY]->(said:Actor) WHERE said.canonicalId = \$speaker } THEN 0 ELSE 1 END AS other
  WITH statement, parts, shared, other ORDER BY parts, shared DESC, other, statement.id LIMIT \$limit
  RETURN statement, parts, shared, other
}
WITH statement, parts, shared, other WHERE \$lucene <> '' AND \$scan > 0
WITH statement, parts, shared, other ORDER BY parts, shared DESC, other, statement.id LIMIT \$limit
RETURN statement.id AS id` } } as CypherQuery<StatementsSharingWordsParams, StatementsSharingWordsRow, 'read', 'many'>))(["scan","limit"])

export type SourceIdByUrlParams = { readonly key: string }
export type SourceIdByUrlRow = { readonly id: string }
/** The source with this address or archive address; the first by id if there are several. */
export const sourceIdByUrl = ((ints: readonly string[]) => ({ name: 'sourceIdByUrl', mode: 'read', returns: 'maybeOne', ints, text: onBoth(`CALL {
  MATCH (source:Source {urlKey: \$key}) RETURN source.id AS id
  UNION
  MATCH (source:Source {archivedUrlKey: \$key}) RETURN source.id AS id
}
RETURN id ORDER BY id LIMIT 1`) } as CypherQuery<SourceIdByUrlParams, SourceIdByUrlRow, 'read', 'maybeOne'>))([])

export type CopiedOrKeptAfterParams = { readonly after: string; readonly limit: number }
export type CopiedOrKeptAfterRow = { readonly id: string }
/** A page of the ids of the sources that are recorded as copies, or whose texts are kept. */
export const copiedOrKeptAfter = ((ints: readonly string[]) => ({ name: 'copiedOrKeptAfter', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (source:Source)
WHERE source.id > \$after AND (source.copyOfId IS NOT NULL OR source.keptText IS NOT NULL)
RETURN source.id AS id ORDER BY source.id LIMIT \$limit`) } as CypherQuery<CopiedOrKeptAfterParams, CopiedOrKeptAfterRow, 'read', 'many'>))(["limit"])

export type CountCopiedOrKeptParams = { readonly after: string }
export type CountCopiedOrKeptRow = { readonly total: number }
/** How many sources that are recorded as copies, or whose texts are kept, come after an id. */
export const countCopiedOrKept = ((ints: readonly string[]) => ({ name: 'countCopiedOrKept', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (source:Source)
WHERE source.id > \$after AND (source.copyOfId IS NOT NULL OR source.keptText IS NOT NULL)
RETURN count(source) AS total`) } as CypherQuery<CountCopiedOrKeptParams, CountCopiedOrKeptRow, 'read', 'one'>))([])

export type LockNearTextsParams = { readonly ids: readonly string[] }
export type LockNearTextsRow = { readonly id: string; readonly copyOfId: string | null; readonly sharedTextId: string | null }
/** Locks some sources and those that they are recorded as copies of. Locked before reading, so that a concurrent writer sees the first writer's result. */
export const lockNearTexts = ((ints: readonly string[]) => ({ name: 'lockNearTexts', mode: 'write', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (:Record {id: id})-[:COPY_OF*0..1]->(near:Source)
WITH DISTINCT near ORDER BY near.id
SET near.lock = true
RETURN near.id AS id, near.copyOfId AS copyOfId, near.sharedTextId AS sharedTextId`) } as CypherQuery<LockNearTextsParams, LockNearTextsRow, 'write', 'many'>))([])

export type LockSharingTextsParams = { readonly texts: readonly string[] }
export type LockSharingTextsRow = { readonly id: string; readonly copyOfId: string | null; readonly sharedTextId: string | null }
/** Locks the sources that share one of some texts. */
export const lockSharingTexts = ((ints: readonly string[]) => ({ name: 'lockSharingTexts', mode: 'write', returns: 'many', ints, text: onBoth(`UNWIND \$texts AS text
MATCH (source:Source {sharedTextId: text})
WITH DISTINCT source ORDER BY source.id
SET source.lock = true
RETURN source.id AS id, source.copyOfId AS copyOfId, source.sharedTextId AS sharedTextId`) } as CypherQuery<LockSharingTextsParams, LockSharingTextsRow, 'write', 'many'>))([])

export type TextsReportedParams = { readonly ids: readonly string[] }
export type TextsReportedRow = { readonly id: string; readonly textId: string; readonly publishedFrom: number | null; readonly publishedUntil: number | null }
/** When sources were published, and which text each of them has: the one that it shares, or its own. */
export const textsReported = ((ints: readonly string[]) => ({ name: 'textsReported', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (source:Record {id: id})
RETURN id, coalesce(source.sharedTextId, id) AS textId, source.publishedFrom AS publishedFrom, source.publishedUntil AS publishedUntil`) } as CypherQuery<TextsReportedParams, TextsReportedRow, 'read', 'many'>))([])

export type SetSharedTextsParams = { readonly rows: readonly SharedText[] }
export type SetSharedTextsRow = { readonly changed: number }
/** Sets which text sources share: the smallest id of all that share it, or null for a text of its own. */
export const setSharedTexts = ((ints: readonly string[]) => ({ name: 'setSharedTexts', mode: 'write', returns: 'one', ints, touches: ['$rows.id'], text: onBoth(`UNWIND \$rows AS row
MATCH (source:Record {id: row.id})
SET source.sharedTextId = row.sharedTextId
RETURN count(source) AS changed`) } as CypherQuery<SetSharedTextsParams, SetSharedTextsRow, 'write', 'one'>))([])

export type CountStatementsAfterParams = { readonly after: string }
export type CountStatementsAfterRow = { readonly total: number }
/** How many statements come after an id. */
export const countStatementsAfter = ((ints: readonly string[]) => ({ name: 'countStatementsAfter', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (statement:Statement)
WHERE statement.id > \$after
RETURN count(statement) AS total`) } as CypherQuery<CountStatementsAfterParams, CountStatementsAfterRow, 'read', 'one'>))([])

export type DeriveStatementsParams = { readonly rows: readonly DerivedStatement[] }
export type DeriveStatementsRow = { readonly derived: number }
/** Writes what is derived of statements: fields, the search text, and the links to the sources that report them and to those who assessed them. A text that does not change is not written, because updating a full-text index is most of the cost. */
export const deriveStatements = ((ints: readonly string[]) => ({ name: 'deriveStatements', mode: 'write', returns: 'one', ints, touches: ['$rows.id'], text: onBoth(`UNWIND \$rows AS row
MATCH (statement:Record {id: row.id})
SET statement += row.properties
FOREACH (changed IN CASE WHEN statement.searchText = row.searchText THEN [] ELSE [1] END | SET statement.searchText = row.searchText)
WITH row, statement
CALL (statement) {
  MATCH (statement)-[reported:REPORTED_IN]->()
  DELETE reported
  RETURN count(reported) AS forgotten
}
CALL (row, statement) {
  UNWIND row.reports AS report
  MATCH (source:Record {id: report.otherId})
  CREATE (statement)-[reported:REPORTED_IN]->(source)
  SET reported += report
  RETURN count(reported) AS reports
}
CALL (statement) {
  MATCH (statement)-[had:HAS_ASSESSOR]->()
  DELETE had
  RETURN count(had) AS forgottenAssessors
}
CALL (statement) {
  MATCH (statement)<-[:ASSESSES]-(:Assessment)-[:ASSESSED_BY]->(assessor:Actor)
  WITH DISTINCT statement, assessor
  CREATE (statement)-[:HAS_ASSESSOR {otherId: assessor.id, key: statement.key, span: statement.span}]->(assessor)
  RETURN count(assessor) AS assessors
}
RETURN count(statement) AS derived`) } as CypherQuery<DeriveStatementsParams, DeriveStatementsRow, 'write', 'one'>))([])

export type StatementIdsAfterParams = { readonly after: string; readonly limit: number }
export type StatementIdsAfterRow = { readonly id: string }
/** A page of the ids of all statements. */
export const statementIdsAfter = ((ints: readonly string[]) => ({ name: 'statementIdsAfter', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (statement:Record)
WHERE statement.id > \$after AND statement:Statement
RETURN statement.id AS id ORDER BY statement.id LIMIT \$limit`) } as CypherQuery<StatementIdsAfterParams, StatementIdsAfterRow, 'read', 'many'>))(["limit"])

export type LineagesOfStatementsParams = { readonly ids: readonly string[] }
export type LineagesOfStatementsRow = { readonly id: string; readonly textId: string; readonly primary: boolean; readonly publishers: readonly string[]; readonly via: readonly string[]; readonly viaPublishers: readonly string[]; readonly viaPrimary: boolean }
/** Where the sources that report statements have it from, as far as that is recorded: for each report, the text of its source, its publisher, and the texts, actors and publishers that it came through. Merged actors are the same. */
export const lineagesOfStatements = ((ints: readonly string[]) => ({ name: 'lineagesOfStatements', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (:Record {id: id})<-[:REPORTS]-(attribution:Attribution)-[:PRINTED_IN]->(source:Source)
CALL (attribution) {
  MATCH (attribution)-[:VIA]->(step:Record)
  WITH coalesce(step.sharedTextId, step.canonicalId) AS step, coalesce(step.primary, false) AS primary ORDER BY step
  RETURN collect(step) AS via, collect(primary) AS primaries
}
CALL (attribution) {
  MATCH (attribution)-[:VIA]->(step:Source)-[:PUBLISHED_BY]->(publisher:Record)
  WITH publisher.canonicalId AS publisherId ORDER BY publisherId
  RETURN collect(publisherId) AS viaPublishers
}
CALL (source) {
  MATCH (source)-[:PUBLISHED_BY]->(publisher:Record)
  RETURN collect(publisher.canonicalId) AS publishers
}
RETURN id, coalesce(source.sharedTextId, source.id) AS textId, coalesce(source.primary, false) AS primary, publishers, via, viaPublishers, any(primary IN primaries WHERE primary) AS viaPrimary
ORDER BY id, attribution.id`) } as CypherQuery<LineagesOfStatementsParams, LineagesOfStatementsRow, 'read', 'many'>))([])

export type ReceiptsOfStatementsParams = { readonly ids: readonly string[] }
export type ReceiptsOfStatementsRow = { readonly id: string; readonly text: string; readonly speakers: readonly string[]; readonly key: string; readonly span: string; readonly attributionId: string; readonly form: string; readonly content: string; readonly speakerAsNamed: string | null; readonly sourceId: string; readonly textId: string; readonly publishedFrom: number | null; readonly publishedUntil: number | null }
/** What the derived fields of several statements are computed from: their speakers, and the forms, sources and words of their attributions. Sources that are copies share a text. */
export const receiptsOfStatements = ((ints: readonly string[]) => ({ name: 'receiptsOfStatements', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (statement:Record {id: id})
CALL (statement) {
  MATCH (statement)-[:SAID_BY]->(speaker:Actor)
  WITH DISTINCT speaker.id AS speakerId ORDER BY speakerId
  RETURN collect(speakerId) AS speakers
}
MATCH (statement)<-[:REPORTS]-(attribution:Attribution)
MATCH (attribution)-[:PRINTED_IN]->(source:Source)
RETURN id, statement.text AS text, speakers, statement.key AS key, statement.span AS span, attribution.id AS attributionId, attribution.form AS form, attribution.content AS content, attribution.speakerAsNamed AS speakerAsNamed, source.id AS sourceId, coalesce(source.sharedTextId, source.id) AS textId, source.publishedFrom AS publishedFrom, source.publishedUntil AS publishedUntil
ORDER BY attributionId`) } as CypherQuery<ReceiptsOfStatementsParams, ReceiptsOfStatementsRow, 'read', 'many'>))([])

export type StatementIdsOfSourcesParams = { readonly ids: readonly string[] }
export type StatementIdsOfSourcesRow = { readonly id: string }
/** The statements that the given sources report: what is derived of them depends on the sources' dates and texts. */
export const statementIdsOfSources = ((ints: readonly string[]) => ({ name: 'statementIdsOfSources', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (statement:Statement)-[:REPORTED_IN]->(source:Record {id: id})
RETURN DISTINCT statement.id AS id`) } as CypherQuery<StatementIdsOfSourcesParams, StatementIdsOfSourcesRow, 'read', 'many'>))([])

export type StatementWithCandidatesParams = Record<string, never>
export type StatementWithCandidatesRow = { readonly id: string }
/** Some statement whose speaker is not certain, if there is one: bundles of version 1 cannot have it. */
export const statementWithCandidates = ((ints: readonly string[]) => ({ name: 'statementWithCandidates', mode: 'read', returns: 'maybeOne', ints, text: onBoth(`MATCH (statement:Statement) WHERE statement.candidateCount >= 1
RETURN statement.id AS id LIMIT 1`) } as CypherQuery<StatementWithCandidatesParams, StatementWithCandidatesRow, 'read', 'maybeOne'>))([])

export type CountRecordsParams = Record<string, never>
export type CountRecordsRow = { readonly total: number }
/** The number of records of a concept, except actors; the engine itself keeps this count. */
export const countRecords = ((ints: readonly string[]) => ({
Statement: { name: 'countRecords.Statement', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:Statement) RETURN count(record) AS total`) } as CypherQuery<CountRecordsParams, CountRecordsRow, 'read', 'one'>,
Attribution: { name: 'countRecords.Attribution', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:Attribution) RETURN count(record) AS total`) } as CypherQuery<CountRecordsParams, CountRecordsRow, 'read', 'one'>,
Event: { name: 'countRecords.Event', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:Event) RETURN count(record) AS total`) } as CypherQuery<CountRecordsParams, CountRecordsRow, 'read', 'one'>,
Topic: { name: 'countRecords.Topic', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:Topic) RETURN count(record) AS total`) } as CypherQuery<CountRecordsParams, CountRecordsRow, 'read', 'one'>,
Place: { name: 'countRecords.Place', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:Place) RETURN count(record) AS total`) } as CypherQuery<CountRecordsParams, CountRecordsRow, 'read', 'one'>,
Source: { name: 'countRecords.Source', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:Source) RETURN count(record) AS total`) } as CypherQuery<CountRecordsParams, CountRecordsRow, 'read', 'one'>,
Evidence: { name: 'countRecords.Evidence', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:Evidence) RETURN count(record) AS total`) } as CypherQuery<CountRecordsParams, CountRecordsRow, 'read', 'one'>,
StatementRelation: { name: 'countRecords.StatementRelation', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:StatementRelation) RETURN count(record) AS total`) } as CypherQuery<CountRecordsParams, CountRecordsRow, 'read', 'one'>,
Dispute: { name: 'countRecords.Dispute', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:Dispute) RETURN count(record) AS total`) } as CypherQuery<CountRecordsParams, CountRecordsRow, 'read', 'one'>,
Participation: { name: 'countRecords.Participation', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:Participation) RETURN count(record) AS total`) } as CypherQuery<CountRecordsParams, CountRecordsRow, 'read', 'one'>,
Membership: { name: 'countRecords.Membership', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:Membership) RETURN count(record) AS total`) } as CypherQuery<CountRecordsParams, CountRecordsRow, 'read', 'one'>,
Assessment: { name: 'countRecords.Assessment', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:Assessment) RETURN count(record) AS total`) } as CypherQuery<CountRecordsParams, CountRecordsRow, 'read', 'one'>,
RatingScale: { name: 'countRecords.RatingScale', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:RatingScale) RETURN count(record) AS total`) } as CypherQuery<CountRecordsParams, CountRecordsRow, 'read', 'one'>,
ReliabilityGrade: { name: 'countRecords.ReliabilityGrade', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:ReliabilityGrade) RETURN count(record) AS total`) } as CypherQuery<CountRecordsParams, CountRecordsRow, 'read', 'one'>,
Attestation: { name: 'countRecords.Attestation', mode: 'read', returns: 'one', ints, text: onBoth(`MATCH (record:Attestation) RETURN count(record) AS total`) } as CypherQuery<CountRecordsParams, CountRecordsRow, 'read', 'one'>,
}))([])

export type CountVerificationParams = { readonly statuses: readonly string[]; readonly bound: number }
export type CountVerificationRow = { readonly status: string; readonly attributions: number; readonly evidence: number }
/** The number of receipts with each verification status; each count stops at $bound. */
export const countVerification = ((ints: readonly string[]) => ({ name: 'countVerification', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$statuses AS status
CALL (status) {
  MATCH (attribution:Attribution {verification: status})
  WITH attribution LIMIT \$bound
  RETURN count(attribution) AS attributions
}
CALL (status) {
  MATCH (evidence:Evidence {verification: status})
  WITH evidence LIMIT \$bound
  RETURN count(evidence) AS evidence
}
RETURN status, attributions, evidence`) } as CypherQuery<CountVerificationParams, CountVerificationRow, 'read', 'many'>))(["bound"])

export type KeepTextsParams = { readonly rows: readonly KeptRow[] }
export type KeepTextsRow = { readonly kept: number }
/** Keeps the normalised texts of sources, and the sketches by which texts that are alike are found, if their digests match those of the sources, except for sources with a redacted receipt. */
export const keepTexts = ((ints: readonly string[]) => ({ name: 'keepTexts', mode: 'write', returns: 'one', ints, touches: ['$rows.id'], text: onBoth(`UNWIND \$rows AS row
MATCH (source:Record {id: row.id})
WHERE source:Source AND source.textDigest = row.digest AND source.keepsNoText IS NULL
SET source.keptText = row.text, source.textSketch = row.sketch
RETURN count(source) AS kept`) } as CypherQuery<KeepTextsParams, KeepTextsRow, 'write', 'one'>))([])

export type NoteChecksParams = { readonly rows: readonly CheckedRow[]; readonly at: string }
export type NoteChecksRow = { readonly noted: number }
/** Stores when receipts were checked, against which text, and the text around their passages, which is left out for sources with a redacted receipt. The contents of receipts do not change, so nothing is logged. */
export const noteChecks = ((ints: readonly string[]) => ({ name: 'noteChecks', mode: 'write', returns: 'one', ints, touches: ['$rows.id'], text: onBoth(`UNWIND \$rows AS row
MATCH (receipt:Record {id: row.id})
MATCH (source:Record {id: receipt.sourceId})
SET receipt.checkedAt = \$at, receipt.checkedDigest = row.digest
SET receipt.surroundings = CASE WHEN source.keepsNoText IS NULL THEN row.surroundings ELSE null END
RETURN count(receipt) AS noted`) } as CypherQuery<NoteChecksParams, NoteChecksRow, 'write', 'one'>))([])

export type ReceiptsOfSourceParams = { readonly source: string; readonly after: string; readonly limit: number }
export type ReceiptsOfSourceRow = { readonly id: string; readonly concept: string; readonly content: string; readonly revision: number; readonly checkedDigest: string | null; readonly checkedAt: string | null; readonly surroundings: string | null }
/** A page of a source's receipts as they were written, by id: its attributions, or the evidence taken from it. */
export const receiptsOfSource = ((ints: readonly string[]) => ({
PRINTED_IN: { name: 'receiptsOfSource.PRINTED_IN', mode: 'read', returns: 'many', ints, text: { neo4j: `MATCH (receipt:Record)-[printed:PRINTED_IN]->()
WHERE printed.otherId = \$source AND printed.key > \$after AND receipt.withdrawnAt IS NULL
WITH receipt, printed ORDER BY printed.otherId, printed.key LIMIT \$limit
RETURN receipt.id AS id, CASE WHEN receipt:Attribution THEN 'Attribution' ELSE 'Evidence' END AS concept, receipt.content AS content, receipt.revision AS revision, receipt.checkedDigest AS checkedDigest, receipt.checkedAt AS checkedAt, receipt.surroundings AS surroundings
ORDER BY id`, embedded: `MATCH (source:Record {id: \$source})<-[printed:PRINTED_IN]-(receipt:Record)
WHERE printed.key > \$after AND receipt.withdrawnAt IS NULL
WITH receipt, printed ORDER BY printed.key LIMIT \$limit
RETURN receipt.id AS id, CASE WHEN receipt:Attribution THEN 'Attribution' ELSE 'Evidence' END AS concept, receipt.content AS content, receipt.revision AS revision, receipt.checkedDigest AS checkedDigest, receipt.checkedAt AS checkedAt, receipt.surroundings AS surroundings
ORDER BY id` } } as CypherQuery<ReceiptsOfSourceParams, ReceiptsOfSourceRow, 'read', 'many'>,
TAKEN_FROM: { name: 'receiptsOfSource.TAKEN_FROM', mode: 'read', returns: 'many', ints, text: { neo4j: `MATCH (receipt:Record)-[printed:TAKEN_FROM]->()
WHERE printed.otherId = \$source AND printed.key > \$after AND receipt.withdrawnAt IS NULL
WITH receipt, printed ORDER BY printed.otherId, printed.key LIMIT \$limit
RETURN receipt.id AS id, CASE WHEN receipt:Attribution THEN 'Attribution' ELSE 'Evidence' END AS concept, receipt.content AS content, receipt.revision AS revision, receipt.checkedDigest AS checkedDigest, receipt.checkedAt AS checkedAt, receipt.surroundings AS surroundings
ORDER BY id`, embedded: `MATCH (source:Record {id: \$source})<-[printed:TAKEN_FROM]-(receipt:Record)
WHERE printed.key > \$after AND receipt.withdrawnAt IS NULL
WITH receipt, printed ORDER BY printed.key LIMIT \$limit
RETURN receipt.id AS id, CASE WHEN receipt:Attribution THEN 'Attribution' ELSE 'Evidence' END AS concept, receipt.content AS content, receipt.revision AS revision, receipt.checkedDigest AS checkedDigest, receipt.checkedAt AS checkedAt, receipt.surroundings AS surroundings
ORDER BY id` } } as CypherQuery<ReceiptsOfSourceParams, ReceiptsOfSourceRow, 'read', 'many'>,
}))(["limit"])

export type SetSketchesParams = { readonly rows: readonly SketchedRow[] }
export type SetSketchesRow = { readonly changed: number }
/** Stores the sketches of kept texts. */
export const setSketches = ((ints: readonly string[]) => ({ name: 'setSketches', mode: 'write', returns: 'one', ints, touches: ['$rows.id'], text: onBoth(`UNWIND \$rows AS row
MATCH (source:Record {id: row.id})
SET source.textSketch = row.sketch
RETURN count(source) AS changed`) } as CypherQuery<SetSketchesParams, SetSketchesRow, 'write', 'one'>))([])

export type SketchesOfTextsParams = { readonly after: string; readonly limit: number }
export type SketchesOfTextsRow = { readonly id: string; readonly sketch: string; readonly sharedTextId: string | null }
/** A page of the sketches of kept texts, by the ids of their sources, and which text each source shares. */
export const sketchesOfTexts = ((ints: readonly string[]) => ({ name: 'sketchesOfTexts', mode: 'read', returns: 'many', ints, text: onBoth(`MATCH (source:Source)
WHERE source.id > \$after AND source.textSketch IS NOT NULL
RETURN source.id AS id, source.textSketch AS sketch, source.sharedTextId AS sharedTextId ORDER BY source.id LIMIT \$limit`) } as CypherQuery<SketchesOfTextsParams, SketchesOfTextsRow, 'read', 'many'>))(["limit"])

export type SurroundingsOfReceiptsParams = { readonly ids: readonly string[] }
export type SurroundingsOfReceiptsRow = { readonly id: string; readonly surroundings: string }
/** The text around the passages of receipts when they were last found. */
export const surroundingsOfReceipts = ((ints: readonly string[]) => ({ name: 'surroundingsOfReceipts', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (receipt:Record {id: id})
WHERE receipt.surroundings IS NOT NULL
RETURN id, receipt.surroundings AS surroundings`) } as CypherQuery<SurroundingsOfReceiptsParams, SurroundingsOfReceiptsRow, 'read', 'many'>))([])

export type TextsOfSourcesParams = { readonly ids: readonly string[] }
export type TextsOfSourcesRow = { readonly id: string; readonly format: string | null; readonly digest: string | null; readonly text: string | null; readonly updatedAt: string }
/** What is known about the texts of sources, and the texts themselves if they are kept. */
export const textsOfSources = ((ints: readonly string[]) => ({ name: 'textsOfSources', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (source:Record {id: id})
WHERE source:Source
RETURN id, source.textFormat AS format, source.textDigest AS digest, source.keptText AS text, source.updatedAt AS updatedAt`) } as CypherQuery<TextsOfSourcesParams, TextsOfSourcesRow, 'read', 'many'>))([])

export type SourcesWithTextParams = { readonly ids: readonly string[] }
export type SourcesWithTextRow = { readonly id: string }
/** Those of several sources about whose text the graph knows anything: its format, its digest, or the text itself. */
export const sourcesWithText = ((ints: readonly string[]) => ({ name: 'sourcesWithText', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (source:Record {id: id})
WHERE source.textFormat IS NOT NULL OR source.textDigest IS NOT NULL OR source.keptText IS NOT NULL
RETURN source.id AS id`) } as CypherQuery<SourcesWithTextParams, SourcesWithTextRow, 'read', 'many'>))([])

export type BringBackWithdrawnParams = { readonly ids: readonly string[] }
export type BringBackWithdrawnRow = { readonly restored: number }
/** Turns tombstones back into records, still without their contents, which are written next. The times at which receipts were checked are kept. */
export const bringBackWithdrawn = ((ints: readonly string[]) => ({ name: 'bringBackWithdrawn', mode: 'write', returns: 'one', ints, touches: ['$ids'], text: onBoth(`UNWIND \$ids AS id
MATCH (gone:Withdrawn {id: id})
SET gone = {id: id, revision: gone.revision, recordedAt: gone.recordedAt, checkedAt: gone.checkedAt, checkedDigest: gone.checkedDigest}
SET gone:Record
REMOVE gone:Withdrawn
RETURN count(gone) AS restored`) } as CypherQuery<BringBackWithdrawnParams, BringBackWithdrawnRow, 'write', 'one'>))([])

export type WithdrawnByIdsParams = { readonly ids: readonly string[] }
export type WithdrawnByIdsRow = { readonly id: string; readonly node: WithdrawnRow }
/** The tombstones of records that were withdrawn or redacted. */
export const withdrawnByIds = ((ints: readonly string[]) => ({ name: 'withdrawnByIds', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (gone:Withdrawn {id: id})
RETURN id, gone { .id, .was, .withdrawnAt, .redactedAt, .reason, .withdrawnWith, concept: 'Withdrawn' } AS node`) } as CypherQuery<WithdrawnByIdsParams, WithdrawnByIdsRow, 'read', 'many'>))([])

export type DependingOnRecordsParams = { readonly ids: readonly string[] }
export type DependingOnRecordsRow = { readonly id: string }
/** The other records whose derived fields depend on the given ones: statements that they report, link or assess, events that they are participations in, actors and sources that they judge, sources that they copy. */
export const dependingOnRecords = ((ints: readonly string[]) => ({ name: 'dependingOnRecords', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (:Record {id: id})-[:REPORTS|RELATES_FROM|RELATES_TO|ASSESSES|TAKES_PART_IN|JUDGES|COPY_OF]->(root:Record)
WHERE NOT root.id IN \$ids
RETURN DISTINCT root.id AS id`) } as CypherQuery<DependingOnRecordsParams, DependingOnRecordsRow, 'read', 'many'>))([])

export type DetachWithdrawnParams = { readonly ids: readonly string[] }
export type DetachWithdrawnRow = { readonly deleted: number; readonly touched: readonly string[] }
/** Deletes all relationships of records that were withdrawn. */
export const detachWithdrawn = ((ints: readonly string[]) => ({ name: 'detachWithdrawn', mode: 'write', returns: 'one', ints, touches: ['$ids', 'touched'], text: onBoth(`UNWIND \$ids AS id
MATCH (:Withdrawn {id: id})-[related]-(other)
DELETE related
RETURN count(related) AS deleted, collect(DISTINCT other.id) AS touched`) } as CypherQuery<DetachWithdrawnParams, DetachWithdrawnRow, 'write', 'one'>))([])

export type EraseRecordsParams = { readonly ids: readonly string[]; readonly named: readonly string[]; readonly at: string; readonly reason: string }
export type EraseRecordsRow = { readonly erased: number }
/** Erases the contents of withdrawn records, and from the log their contents before and after each change, which are marked as erased, and the reasons for the changes. The tombstones stay. Also erased are contents in the log that mention one of the ids in `named`, which appear there as JSON strings; this scans the whole log. The log's index covers both properties, so both are in the condition. */
export const eraseRecords = ((ints: readonly string[]) => ({ name: 'eraseRecords', mode: 'write', returns: 'one', ints, touches: ['$ids'], text: onBoth(`CALL {
  UNWIND \$ids AS id
  MATCH (gone:Withdrawn {id: id})
  SET gone = {id: id, was: gone.was, revision: gone.revision, recordedAt: gone.recordedAt, withdrawnAt: gone.withdrawnAt, withdrawnWith: gone.withdrawnWith, redactedAt: \$at, reason: \$reason}
  RETURN count(gone) AS records
}
CALL {
  UNWIND \$ids AS id
  MATCH (change:Change)
  WHERE change.recordId = id AND change.seq > 0
  SET change.before = CASE WHEN change.before IS NULL THEN null ELSE 'ERASED' END, change.after = CASE WHEN change.after IS NULL THEN null ELSE 'ERASED' END, change.reason = null
  RETURN count(change) AS changes
}
CALL {
  MATCH (change:Change)
  WHERE change.seq > 0
  WITH change, any(id IN \$named WHERE change.before CONTAINS '"' + id + '"') AS before, any(id IN \$named WHERE change.after CONTAINS '"' + id + '"') AS after
  WHERE before OR after
  SET change.before = CASE WHEN before THEN 'ERASED' ELSE change.before END, change.after = CASE WHEN after THEN 'ERASED' ELSE change.after END
  RETURN count(change) AS naming
}
RETURN records + changes + naming AS erased`) } as CypherQuery<EraseRecordsParams, EraseRecordsRow, 'write', 'one'>))([])

export type ForgetTextsParams = { readonly ids: readonly string[] }
export type ForgetTextsRow = { readonly forgotten: number; readonly touched: readonly string[] }
/** Erases the kept texts of sources, because they contain the words of redacted receipts, and marks the sources so that no text is kept again. Also erases the text around passages of their receipts, which may contain such words. */
export const forgetTexts = ((ints: readonly string[]) => ({ name: 'forgetTexts', mode: 'write', returns: 'one', ints, touches: ['$ids', 'touched'], text: onBoth(`CALL {
  UNWIND \$ids AS id
  MATCH (source:Record {id: id})
  SET source.keepsNoText = true
  REMOVE source.keptText, source.textSketch
  RETURN count(source) AS texts
}
CALL {
  UNWIND \$ids AS id
  MATCH (:Record {id: id})<-[:PRINTED_IN|TAKEN_FROM]-(receipt:Record)
  WITH receipt ORDER BY receipt.id
  REMOVE receipt.surroundings
  RETURN count(receipt) AS receipts, collect(receipt.id) AS touched
}
RETURN texts + receipts AS forgotten, touched`) } as CypherQuery<ForgetTextsParams, ForgetTextsRow, 'write', 'one'>))([])

export type LockWithdrawnOfParams = { readonly ids: readonly string[] }
export type LockWithdrawnOfRow = { readonly id: string; readonly content: string | null }
/** Locks the receipts and relations of a record that were withdrawn before the record itself. Scans all tombstones. */
export const lockWithdrawnOf = ((ints: readonly string[]) => ({ name: 'lockWithdrawnOf', mode: 'write', returns: 'many', ints, text: onBoth(`MATCH (gone:Withdrawn)
WHERE gone.redactedAt IS NULL AND any(owner IN gone.belongedTo WHERE owner IN \$ids) AND NOT gone.id IN \$ids
SET gone.lock = true
RETURN gone.id AS id, gone.content AS content ORDER BY id`) } as CypherQuery<LockWithdrawnOfParams, LockWithdrawnOfRow, 'write', 'many'>))([])

export type LockWithdrawnNamingParams = { readonly ids: readonly string[] }
export type LockWithdrawnNamingRow = { readonly id: string; readonly content: string | null }
/** Locks the withdrawn records whose content refers to one of the given records: a person's memberships, statements, judgements about the person. Scans all tombstones. */
export const lockWithdrawnNaming = ((ints: readonly string[]) => ({ name: 'lockWithdrawnNaming', mode: 'write', returns: 'many', ints, text: onBoth(`MATCH (gone:Withdrawn)
WHERE gone.redactedAt IS NULL AND NOT gone.id IN \$ids AND any(id IN \$ids WHERE gone.content CONTAINS '"' + id + '"')
SET gone.lock = true
RETURN gone.id AS id, gone.content AS content ORDER BY id`) } as CypherQuery<LockWithdrawnNamingParams, LockWithdrawnNamingRow, 'write', 'many'>))([])

export type LockWithdrawnParams = { readonly id: string }
export type LockWithdrawnRow = { readonly id: string; readonly was: string; readonly content: string | null; readonly revision: number; readonly recordedAt: string; readonly withdrawnAt: string; readonly redactedAt: string | null; readonly withdrawnWith: string | null; readonly by: string | null }
/** Locks a withdrawn record and those withdrawn along with it, and returns their tombstones. */
export const lockWithdrawn = ((ints: readonly string[]) => ({ name: 'lockWithdrawn', mode: 'write', returns: 'many', ints, text: onBoth(`MATCH (gone:Withdrawn)
WHERE gone.id = \$id OR gone.withdrawnWith = \$id
SET gone.lock = true
RETURN gone.id AS id, gone.was AS was, gone.content AS content, gone.revision AS revision, gone.recordedAt AS recordedAt, gone.withdrawnAt AS withdrawnAt, gone.redactedAt AS redactedAt, gone.withdrawnWith AS withdrawnWith, gone.by AS by
ORDER BY id`) } as CypherQuery<LockWithdrawnParams, LockWithdrawnRow, 'write', 'many'>))([])

export type ReferringToWithdrawnParams = { readonly ids: readonly string[]; readonly limit: number }
export type ReferringToWithdrawnRow = { readonly id: string }
/** Live records that refer to some that are being withdrawn, at most $limit of them. */
export const referringToWithdrawn = ((ints: readonly string[]) => ({ name: 'referringToWithdrawn', mode: 'read', returns: 'many', ints, text: onBoth(`UNWIND \$ids AS id
MATCH (:Withdrawn {id: id})<-[related]-()
WHERE related.ownerId IS NOT NULL AND NOT related.ownerId IN \$ids
WITH DISTINCT related.ownerId AS id ORDER BY id LIMIT \$limit
RETURN id`) } as CypherQuery<ReferringToWithdrawnParams, ReferringToWithdrawnRow, 'read', 'many'>))(["limit"])

export type TakeBackRecordsParams = { readonly rows: readonly WithdrawnParams[]; readonly at: string; readonly reason: string }
export type TakeBackRecordsRow = { readonly withdrawn: number }
/** Withdraws records from everything that is read. What is left is the tombstone, the content, and when a receipt was checked. */
export const takeBackRecords = ((ints: readonly string[]) => ({ name: 'takeBackRecords', mode: 'write', returns: 'one', ints, touches: ['$rows.id'], text: onBoth(`UNWIND \$rows AS row
MATCH (record:Record {id: row.id})
SET record = {id: row.id, was: row.was, content: record.content, by: record.by, checkedAt: record.checkedAt, checkedDigest: record.checkedDigest, revision: record.revision, recordedAt: record.recordedAt, withdrawnAt: \$at, reason: \$reason, withdrawnWith: row.withdrawnWith, belongedTo: row.belongedTo}
SET record:Withdrawn
REMOVE record:Record:Searchable:Entity:Actor:Person:Organisation:Group:Event:Topic:Place:Source:Statement:Attribution:Evidence:StatementRelation:Dispute:Participation:Membership:Judgement:Assessment:RatingScale:ReliabilityGrade:Attestation
RETURN count(record) AS withdrawn`) } as CypherQuery<TakeBackRecordsParams, TakeBackRecordsRow, 'write', 'one'>))([])

export type WholeOfRecordParams = { readonly id: string }
export type WholeOfRecordRow = { readonly parts: readonly string[]; readonly depending: readonly string[] }
/** What goes with a record when it is withdrawn: the receipts that are only about it, the relations and assessments of a statement, and the attestations of a record's fields, which take their own receipts along. Also the other records whose derived fields depend on any of these: statements that they report, link or assess, events that they are participations in, actors that they judge. */
export const wholeOfRecord = ((ints: readonly string[]) => ({ name: 'wholeOfRecord', mode: 'read', returns: 'maybeOne', ints, text: onBoth(`MATCH (record:Record {id: \$id})
CALL (record) {
  MATCH (record)<-[:REPORTS|SUPPORTS|RELATES_FROM|RELATES_TO|ASSESSES|ATTESTS]-(near:Record)
  MATCH (near)<-[:SUPPORTS*0..1]-(part:Record)
  WITH DISTINCT part ORDER BY part.id
  RETURN collect(part.id) AS parts
}
WITH parts, parts + [record.id] AS ids
CALL (ids) {
  UNWIND ids AS id
  MATCH (:Record {id: id})-[:REPORTS|RELATES_FROM|RELATES_TO|ASSESSES|TAKES_PART_IN|JUDGES]->(root:Record)
  WHERE NOT root.id IN ids
  WITH DISTINCT root ORDER BY root.id
  RETURN collect(root.id) AS depending
}
RETURN parts, depending`) } as CypherQuery<WholeOfRecordParams, WholeOfRecordRow, 'read', 'maybeOne'>))([])

export type BeginWriteParams = { readonly id: string; readonly at: string; readonly judging: boolean; readonly roots: readonly string[]; readonly ids: readonly string[] }
export type BeginWriteRow = { readonly input: string | null; readonly result: string | null; readonly locked: readonly LockedRow[] }
/** Claims a write's name, so that a concurrent write with the same name waits, and returns the stored result if the write was already done. Otherwise locks what will be written before any of it is read: the judging of who is the same, if the write may change it; the records that others belong to (`roots`); and the records, in the given order. A record that does not exist yet is locked as well, so that a concurrent writer sees it created. An id that was withdrawn stays taken. */
export const beginWrite = ((ints: readonly string[]) => ({ name: 'beginWrite', mode: 'write', returns: 'one', ints, text: onBoth(`MERGE (done:Write {id: \$id})
SET done.at = coalesce(done.at, \$at)
WITH done
CALL (done) {
  UNWIND CASE WHEN \$judging AND done.result IS NULL THEN ['judging'] ELSE [] END AS judgingId
  MATCH (judging:Judging {id: judgingId})
  SET judging.lock = true
  RETURN count(judging) AS judgings
}
CALL (done) {
  UNWIND CASE WHEN done.result IS NULL THEN \$roots ELSE [] END AS root
  MATCH (record:Record {id: root})
  SET record.lock = true
  RETURN count(record) AS held
}
CALL (done) {
  UNWIND CASE WHEN done.result IS NULL THEN \$ids ELSE [] END AS own
  MERGE (record:Record {id: own})
  SET record.lock = true
  WITH own, record
  OPTIONAL MATCH (gone:Withdrawn {id: own})
  RETURN collect({id: own, digest: record.digest, content: record.content, revision: record.revision, withdrawnAt: gone.withdrawnAt}) AS locked
}
RETURN done.input AS input, done.result AS result, locked`) } as CypherQuery<BeginWriteParams, BeginWriteRow, 'write', 'one'>))([])

export type DoneWriteParams = { readonly id: string }
export type DoneWriteRow = { readonly input: string; readonly result: string }
/** The stored result of a write; none if it was not done, or is not finished. */
export const doneWrite = ((ints: readonly string[]) => ({ name: 'doneWrite', mode: 'read', returns: 'maybeOne', ints, text: onBoth(`MATCH (done:Write {id: \$id})
WHERE done.result IS NOT NULL
RETURN done.input AS input, done.result AS result`) } as CypherQuery<DoneWriteParams, DoneWriteRow, 'read', 'maybeOne'>))([])

export type EndUnloggedParams = Record<string, never>
export type EndUnloggedRow = { readonly isBackedUp: boolean }
/** Locks the log's counter at the end of a transaction of which the log says nothing, as the end of a logged one does (end.cypher), and tells whether a backup is being taken. */
export const endUnlogged = ((ints: readonly string[]) => ({ name: 'endUnlogged', mode: 'write', returns: 'one', ints, text: onBoth(`MATCH (counter:ChangeCounter {id: 'changes'})
SET counter.lock = true
RETURN coalesce(counter.isBackedUp, false) AS isBackedUp`) } as CypherQuery<EndUnloggedParams, EndUnloggedRow, 'write', 'one'>))([])

export type EndWriteParams = { readonly id: string; readonly input: string; readonly result: string; readonly changes: readonly NewChange[]; readonly count: number; readonly at: string }
export type EndWriteRow = { readonly isBackedUp: boolean }
/** Stores a write's result in the transaction that did it, and appends its entries to the log. This locks the log's counter, so it comes last, but for the notes for backups (note-for-backups.cypher) where any is being taken. */
export const endWrite = ((ints: readonly string[]) => ({ name: 'endWrite', mode: 'write', returns: 'one', ints, text: onBoth(`MATCH (done:Write {id: \$id})
SET done.input = \$input, done.result = \$result
WITH done
CALL (done) {
  MATCH (counter:ChangeCounter {id: 'changes'})
  SET counter.seq = counter.seq + \$count
  RETURN counter.seq - \$count AS base, coalesce(counter.isBackedUp, false) AS isBackedUp
}
CALL (base) {
  UNWIND \$changes AS new
  CREATE (change:Change)
  SET change += new.properties, change.seq = base + new.position, change.at = \$at
  RETURN count(change) AS written
}
RETURN isBackedUp`) } as CypherQuery<EndWriteParams, EndWriteRow, 'write', 'one'>))(["changes[].position","count"])

export type NoteForBackupsParams = { readonly id: string | null; readonly ids: readonly string[]; readonly at: string }
export type NoteForBackupsRow = { readonly noted: number }
/** Notes for every backup that is being taken what a transaction wrote: the name of the write, if it is in the log, and the ids of the records. A backup that has not said for a while that it goes on has been killed: it is forgotten, with its notes. The conditions that hold for all are there because the indexes cover those properties. */
export const noteForBackups = ((ints: readonly string[]) => ({ name: 'noteForBackups', mode: 'write', returns: 'one', ints, text: onBoth(`MATCH (counter:ChangeCounter {id: 'changes'})
CALL (counter) {
  MATCH (killed:RunningBackup)
  WHERE killed.id > '' AND killed.until < \$at
  MATCH (old:WrittenMeanwhile {backup: killed.id})
  WHERE old.number > 0
  DELETE old
  RETURN count(old) AS old
}
CALL (old) {
  MATCH (killed:RunningBackup)
  WHERE killed.id > '' AND killed.until < \$at
  DELETE killed
  RETURN count(killed) AS forgotten
}
CALL (forgotten) {
  MATCH (backup:RunningBackup)
  WHERE backup.id > ''
  SET backup.notes = backup.notes + 1
  CREATE (note:WrittenMeanwhile)
  SET note.backup = backup.id, note.number = backup.notes, note.write = \$id, note.ids = \$ids
  RETURN count(note) AS noted
}
SET counter.isBackedUp = noted > 0
RETURN noted`) } as CypherQuery<NoteForBackupsParams, NoteForBackupsRow, 'write', 'one'>))([])

/** The runnable queries, by name, for the tests that hold both engines to the same rows. */
export const everyQuery = { countActors, matchEvidence, voicesOfActors, changedSince, forgetChanges, lockLog, lockTombstones, numberRevisions, ownersOfLinks, reportsOfStatements, attestedOfEntities, attestationsOfEntities, reportOfNewerVersion, attributionsOfStatements, beginBackup, endBackup, forgetMigrations, goOnWithBackup, latestMigration, linksOfRecords, lockForBackup, logInOrder, nameNodesOfRecords, nodesByIds, nodesInOrder, redactedSince, restoreCounter, restoreNodes, writtenMeanwhile, changesByIds, contentsLeft, countChangesOfRecords, editedSinceImport, changesInOrder, lastChangesBefore, latestChange, leftAndLatest, loggedAfter, changesOfRecords, changesOfRevision, timesOfChanges, writtenFor, createNames, membersOfEntities, namesOfEntities, eventsInside, countFolded, foldNames, foldParts, foldRecords, foldedInOrder, publishersHeld, judgementsAround, listActors, listedClusters, lockClusters, judgementsOfActors, reversedJudgements, setClusters, countDatedMemberships, datedMembershipsAfter, deriveParticipants, participationsInEvents, endsOfPaths, linksOfRecordsOnPaths, placesInside, clearRecords, contentsByIds, contentsInOrder, findRecords, headsByIds, heldByIds, lockRecords, linkRecords, putRecords, receiptContents, countRelationsAfter, deriveRelations, relationsFromStatements, relationIdsAfter, sharedEntitiesOfRelations, copyToSpeakers, countRelinked, dropCopies, relinkedInOrder, rewriteProperties, actorsCalled, countMatching, recordsMatching, actorsNamedAs, actorsNamedLike, actorsNamedNearly, actorsOfPages, statementsSharingWords, sourceIdByUrl, copiedOrKeptAfter, countCopiedOrKept, lockNearTexts, lockSharingTexts, textsReported, setSharedTexts, countStatementsAfter, deriveStatements, statementIdsAfter, lineagesOfStatements, receiptsOfStatements, statementIdsOfSources, statementWithCandidates, countRecords, countVerification, keepTexts, noteChecks, receiptsOfSource, setSketches, sketchesOfTexts, surroundingsOfReceipts, textsOfSources, sourcesWithText, bringBackWithdrawn, withdrawnByIds, dependingOnRecords, detachWithdrawn, eraseRecords, forgetTexts, lockWithdrawnOf, lockWithdrawnNaming, lockWithdrawn, referringToWithdrawn, takeBackRecords, wholeOfRecord, beginWrite, doneWrite, endUnlogged, endWrite, noteForBackups }
