import { type ConceptName, conceptNames } from '../../domain/concepts/concepts.ts'
import type { Stored } from '../../domain/concepts/stored.ts'
import type { GraphRecord } from '../../records/graph-record.ts'
import { judgementRecord } from '../../records/judgement-record.ts'
import { assessmentRecord, scaleRecord } from './assessments.ts'
import { attestationRecord } from './attestations.ts'
import { groupRecord, organisationRecord, personRecord, placeRecord, topicRecord } from './entities.ts'
import { eventRecord, membershipRecord, participationRecord } from './events.ts'
import { attributionRecord, evidenceRecord } from './receipts.ts'
import { reliabilityGradeRecord } from './reliability-grades.ts'
import { relationRecord, sourceRecord, statementRecord } from './statements.ts'

const builders: { readonly [C in ConceptName]: (content: Stored[C]) => GraphRecord } = {
  Person: personRecord,
  Organisation: organisationRecord,
  Group: groupRecord,
  Topic: topicRecord,
  Place: placeRecord,
  Source: sourceRecord,
  Attestation: attestationRecord,
  Event: eventRecord,
  Participation: participationRecord,
  Membership: membershipRecord,
  RatingScale: scaleRecord,
  Assessment: assessmentRecord,
  ReliabilityGrade: reliabilityGradeRecord,
  Statement: statementRecord,
  StatementRelation: relationRecord,
  Judgement: judgementRecord,
  Attribution: attributionRecord,
  Evidence: evidenceRecord,
}

const recordOf = <C extends ConceptName>(concept: C, content: Stored[C]): GraphRecord =>
  builders[concept](content)

/** A record as it is stored in the graph, from its content in a node or in the log. */
export function recordOfContent(concept: string, content: object): GraphRecord {
  const name = conceptNames.find((each) => each === concept)
  if (name === undefined) throw new Error(`There are no records of the concept ${concept}.`)
  return recordOf(name, content as Stored[typeof name])
}
