import type { BundleList } from '../../bundle/format.ts'
import type { NewRecord } from '../../edits/create.ts'
import type { RecordChanges } from '../../edits/update.ts'
import type { MutationResolvers } from '../../generated/resolvers.ts'
import { writing } from './input.ts'

/** The mutation that creates records of one list of the bundle. */
const creates = (list: BundleList) =>
  writing((writes) => (asked, given: NewRecord) => writes.createRecord(asked, list, given))

/** The mutation that updates records of one list of the bundle. */
const updates = (list: BundleList) =>
  writing((writes) => (asked, changes: RecordChanges) => writes.updateRecord(asked, list, changes))

/** Creating and updating records of every concept but statements and their relations. */
export const recordMutations: MutationResolvers = {
  createPerson: creates('persons'),
  updatePerson: updates('persons'),
  createOrganisation: creates('organisations'),
  updateOrganisation: updates('organisations'),
  createGroup: creates('groups'),
  updateGroup: updates('groups'),
  createEvent: creates('events'),
  updateEvent: updates('events'),
  createTopic: creates('topics'),
  updateTopic: updates('topics'),
  createPlace: creates('places'),
  updatePlace: updates('places'),
  createSource: creates('sources'),
  updateSource: updates('sources'),
  createParticipation: creates('participations'),
  updateParticipation: updates('participations'),
  createMembership: creates('memberships'),
  updateMembership: updates('memberships'),
  createAssessment: creates('assessments'),
  updateAssessment: updates('assessments'),
  createRatingScale: creates('scales'),
  updateRatingScale: updates('scales'),
  createReliabilityGrade: creates('grades'),
  updateReliabilityGrade: updates('grades'),
  createAttestation: creates('attestations'),
  updateAttestation: writing((writes) => writes.updateAttestation),
}
