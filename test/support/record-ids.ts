import { archive } from './graphs/archive.ts'

const idsOf = (records: readonly { readonly id: string }[] = []) => records.slice(0, 100).map(({ id }) => id)

/** A hundred ids of records of each type, or all that the archive has. */
export const archiveIds: Readonly<Record<string, readonly string[]>> = {
  Person: idsOf(archive.persons),
  Organisation: idsOf(archive.organisations),
  Group: idsOf(archive.groups),
  Statement: idsOf(archive.statements),
  StatementRelation: idsOf(archive.relations),
  Attribution: idsOf(archive.statements?.flatMap(({ attributions }) => attributions)),
  Evidence: idsOf(archive.events?.flatMap(({ evidence = [] }) => evidence)),
  Event: idsOf(archive.events),
  Participation: idsOf(archive.participations),
  Membership: idsOf(archive.memberships),
  Assessment: idsOf(archive.assessments),
  ReliabilityGrade: idsOf(archive.grades),
  Attestation: idsOf(archive.attestations),
  RatingScale: idsOf(archive.scales),
  Source: idsOf(archive.sources),
  Topic: idsOf(archive.topics),
  Place: idsOf(archive.places),
}
