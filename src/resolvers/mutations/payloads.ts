import type { Resolvers } from '../../generated/resolvers.ts'
import { noParts } from '../../records/statement.ts'
import type { Written } from '../../records/writing.ts'
import type { RequestContext } from '../context.ts'
import { required } from '../record.ts'

/** What the log says of a write; null where there was nothing to write. */
const change = ({ changeId }: Written, _args: unknown, { records }: RequestContext) =>
  changeId === null ? null : required(records.changes.byId(changeId), changeId)

type Read = RequestContext['records']

/** A payload whose record is read anew, as it is after the write. */
const written =
  <Row>(byId: (records: Read) => (id: string) => Promise<Row | null>) =>
  ({ id }: Written, _args: unknown, { records }: RequestContext) =>
    required(byId(records)(id), id)

const actor = written(({ actors }) => actors.byId)
const statement = ({ id }: Written, _args: unknown, { records }: RequestContext) =>
  required(records.statements.byId(id, noParts), id)

/** What mutations answer: the record as it is now, and the entry of the log. */
export const payloads = {
  PersonPayload: { person: actor, change },
  OrganisationPayload: { organisation: actor, change },
  GroupPayload: { group: actor, change },
  EventPayload: { event: written(({ events }) => events.byId), change },
  TopicPayload: { topic: written(({ topics }) => topics.byId), change },
  PlacePayload: { place: written(({ places }) => places.byId), change },
  SourcePayload: { source: written(({ sources }) => sources.byId), change },
  ParticipationPayload: { participation: written(({ participations }) => participations.byId), change },
  MembershipPayload: { membership: written(({ memberships }) => memberships.byId), change },
  RecordStatementPayload: { statement, change },
  UpdateStatementPayload: { statement, change },
  RelateStatementsPayload: { relation: written(({ relations }) => relations.byId), change },
} satisfies Resolvers
