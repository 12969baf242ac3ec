import type { GraphRecord } from '../../records/graph-record.ts'
import { judgementRecord } from '../../records/judgement-record.ts'
import type {
  BundleAttribution,
  BundleEvent,
  BundleEventEvidence,
  BundleGroup,
  BundleJudgement,
  BundleMembership,
  BundleOrganisation,
  BundleParticipation,
  BundlePerson,
  BundlePlace,
  BundleRelation,
  BundleSource,
  BundleStatement,
  BundleTopic,
} from '../format.ts'
import { groupRecord, organisationRecord, personRecord, placeRecord, topicRecord } from './entities.ts'
import { eventRecords, membershipRecords, participationRecords } from './events.ts'
import { attributionRecord, evidenceRecord } from './receipts.ts'
import { relationRecord, sourceRecord, statementRecords } from './statements.ts'

/** What a record holds, by its concept: its bundle form, its receipts apart and naming what they are of. */
type Contents = {
  readonly Person: BundlePerson
  readonly Organisation: BundleOrganisation
  readonly Group: BundleGroup
  readonly Topic: BundleTopic
  readonly Place: BundlePlace
  readonly Source: BundleSource
  readonly Event: BundleEvent
  readonly Participation: BundleParticipation
  readonly Membership: BundleMembership
  readonly Statement: Omit<BundleStatement, 'attributions'>
  readonly StatementRelation: BundleRelation
  readonly Judgement: BundleJudgement
  readonly Attribution: BundleAttribution & { readonly statement: string }
  readonly Evidence: BundleEventEvidence & { readonly of: string }
}

const alone = ([record]: readonly GraphRecord[]): GraphRecord => {
  if (!record) throw new Error('A record is at least itself.')
  return record
}

const builders: { readonly [C in keyof Contents]: (content: Contents[C]) => GraphRecord } = {
  Person: personRecord,
  Organisation: organisationRecord,
  Group: groupRecord,
  Topic: topicRecord,
  Place: placeRecord,
  Source: sourceRecord,
  Event: (event) => alone(eventRecords(event)),
  Participation: (participation) => alone(participationRecords(participation)),
  Membership: (membership) => alone(membershipRecords(membership)),
  Statement: (statement) => alone(statementRecords({ ...statement, attributions: [] })),
  StatementRelation: relationRecord,
  Judgement: judgementRecord,
  Attribution: ({ statement, ...attribution }) => attributionRecord(statement, attribution),
  Evidence: ({ of, ...evidence }) => evidenceRecord(of, evidence),
}

/** The graph record of what a record's node, or the log, keeps of it. */
export function recordOfContent(concept: string, content: object): GraphRecord {
  const build: unknown = Object.hasOwn(builders, concept) ? Reflect.get(builders, concept) : undefined
  if (typeof build !== 'function') throw new Error(`There are no records of the concept ${concept}.`)
  return build(content)
}
