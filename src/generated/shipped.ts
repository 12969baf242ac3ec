// Generated from schema.graphql, examples/ and package.json by `npm run codegen`. Do not edit: edit those.

export const version = "0.1.0"

/** The whole SDL. */
export const sdl = `# Generated from schema/ by \`npm run codegen\`. Do not edit: edit that.

"""
A graph of who said what, with receipts.

A statement is one act of saying. Each attribution of it is one source's report, with the exact passages of that source:
its receipt. People, organisations and groups make statements, which are about actors, events, topics and places. The
graph says who is reported to have said something, where, and in which words. It never says that it is true.

Start with \`search\` or \`actorsNamed\` to find something by words or by name, \`statements\` with a filter, \`node\` with an
id, or \`disputes\` for who contradicts whom. Lists come in pages of 20: ask for \`pageInfo\` and continue with \`after\`.
"""
schema {
  query: Query
  mutation: Mutation
  subscription: Subscription
}

"""
Answers the whole query as the record stood at this moment: whatever the log says was done later is undone, corrections,
withdrawals and merges included. It is not about what had been *said* by then, which is \`filter: { said: ... }\`. What was
redacted since stays redacted.
"""
directive @asOf(
  """
  The moment, which must not be in the future. What was written at this moment is in the answer.
  """
  time: DateTime!
) on QUERY

"""
Who may use a field. Whoever shows no token, or one of a lesser role, gets UNAUTHENTICATED or FORBIDDEN, and nothing is
done.
"""
directive @auth(
  """The least role that may."""
  requires: Role!
) on FIELD_DEFINITION

"""
What a field costs to answer, if not the usual 1 for an object and 0 for a plain value. From the [GraphQL cost
specification](https://ibm.github.io/graphql-specs/cost-spec.html#sec-The-Cost-Directive).
"""
directive @cost(
  """The cost: a whole number as a string, as in the specification."""
  weight: String!
) on FIELD_DEFINITION

"""
How many items a list counts as when the cost of a request is estimated, before it runs. From the [GraphQL cost
specification](https://ibm.github.io/graphql-specs/cost-spec.html#sec-The-List-Size-Directive). A connection needs
none: it counts as its \`first\`.
"""
directive @listSize(
  """The usual length of the list, on the generous side."""
  assumedSize: Int
  """
  Arguments that determine the length of the list: a number, or a list whose length counts.
  """
  slicingArguments: [String!]
) on FIELD_DEFINITION

"""
Anyone who can say something or take part in something: a person, an organisation, or a group of people.
"""
interface Actor implements Attested & Entity & Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """The name this graph uses for it."""
  name: String!
  """
  The values that sources state of its fields, field by field. Where sources disagree, the first value is the one that the
  record has, and \`reason\` says why. A value that the record has without a receipt is among them if others have one, or
  if its field is asked for.
  """
  statedValues(
    """
    Only those of this field, by its name in this schema: \`startedAt\`, \`country\`, \`names\`.
    """
    field: String
  ): [StatedValue!]! @listSize(assumedSize: 5)
  """
  The receipts of one value of a field. Empty if there are none. What somebody did or was, such as an office, is a record
  with receipts of its own: \`memberships\`, \`participations\`.
  """
  evidenceFor(
    """The name of the field in this schema: \`startedAt\`, \`country\`, \`names\`."""
    field: String!
    """
    The value, as \`StatedValue.text\` has it or as a source writes it. If left out, the one that the record has or, for a list, any of those.
    """
    value: String
  ): [Evidence!]! @listSize(assumedSize: 5)
  """Every name it goes by, the main one first."""
  names: [Name!]! @listSize(assumedSize: 5)
  """Who or what it is, in this graph's own words."""
  description: String
  """The country it belongs to."""
  country: CountryCode
  """Pages about the same person or body, such as its Wikidata entry."""
  sameAs: [URL!]!
  """
  The records judged to be the same as this one, which resolve to its id: at most 500, by id. Each keeps its own
  content and is updated under its own id, at its own revision.
  """
  mergedRecords: [MergedRecord!]! @listSize(assumedSize: 5)
  """
  Why it is taken to be the same as others, or not: what was judged of it and of the records that it stands for, by id.
  """
  judgements(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): JudgementConnection!
  """What it said."""
  statements(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """What others said on its behalf."""
  statementsOnBehalf(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """Statements that accuse, condemn, threaten or reject it."""
  statementsAgainst(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """What was said about it."""
  statementsAbout(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """What was said to it."""
  statementsAddressed(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """Statements that mention it without being about it."""
  statementsMentioning(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """
  What it said, what others said on its behalf, and what its members, parts and groups said, to any depth: at most 500
  of them.
  """
  voice(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """
  The reports that came through it: what others said, passed on by it, by id.
  """
  reportsVia(
    """Which ones to include."""
    filter: AttributionFilter
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): AttributionConnection!
  """The events it took part in, and its role in each, by id."""
  participations(
    """Only those in one of these roles."""
    roles: [ParticipationRole!]
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ParticipationConnection!
  """The organisations it belongs to, with role and dates, by id."""
  memberships(
    """
    Only those that were held then: an EDTF date such as \`2025\`, \`2025-06-02\` or \`2025-06-02/2025-06-09\`.
    """
    at: String
    """
    Whether those match that may have been held then, as those without a date may, or only those that certainly were.
    """
    certainty: DateCertainty = POSSIBLE
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): MembershipConnection!
  """The verdicts that it published on statements, the latest first."""
  assessments(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): AssessmentConnection!
  """
  How reliable it holds publishers: the grades that it gave, the latest first.
  """
  gradesGiven(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ReliabilityGradeConnection!
  """The disputes in which it is the speaker on either side."""
  disputes(
    """Which ones to include."""
    filter: DisputeFilter
    """The order of the list."""
    orderBy: DisputeOrder = LAST_SAID_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementRelationConnection!
}

"""A page of actors."""
type ActorConnection {
  """The actors of this page, each with its position."""
  edges: [ActorEdge!]!
  """The actors of this page."""
  nodes: [Actor!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""An actor at its position in the list."""
type ActorEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The actor."""
  node: Actor!
}

"""
Which actors to include. Every field given must match; within a list, one value is enough. An empty list is refused:
leave the field out instead.
"""
input ActorFilter {
  """Only those with these ids."""
  ids: [ID!]
  """Only persons, organisations or groups."""
  kinds: [ActorKind!]
  """Only organisations of these kinds."""
  organisationKinds: [OrganisationKind!]
  """Only those of these countries."""
  countries: [CountryCode!]
}

"""The kinds of actor."""
enum ActorKind {
  """A human being."""
  PERSON
  """A body that speaks and acts as one."""
  ORGANISATION
  """People with no list of members."""
  GROUP
}

"""An actor that a name may refer to."""
type ActorMatch {
  """The actor that the name may refer to."""
  actor: Actor!
  """
  The actor's name that is most like the one given; its main name if only a page is shared.
  """
  matchedName: String!
  """How much is alike, from 0 to 1: the sum of the weights of all reasons."""
  score: Float!
  """The reasons for and against the match."""
  reasons: [MatchReason!]! @listSize(assumedSize: 4)
}

"""The order of actors."""
enum ActorOrder {
  """By name, from A to Z."""
  NAME_ASC
  """By name, from Z to A."""
  NAME_DESC
}

"""
Somebody's published verdict on a statement, in the assessor's own words. It is the assessor's and not this graph's, which
says of no statement whether it is true.
"""
type Assessment implements Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """The statement that is assessed."""
  statement: Statement!
  """Who assesses it."""
  assessor: Actor!
  """The rating in the assessor's own words: "Mostly false"."""
  rating: String!
  """When the assessor published it."""
  assessedAt: PartialDate!
  """The web address at which the assessor published it."""
  url: URL
  """
  The scale by which the rating is read. Null if nobody says which one it is on.
  """
  scale: RatingScale
  """
  The rating as a common term, and who says that the assessor's words mean it. Null without a scale, and if the scale does not
  have these words. Never show it without the assessor, the words and the date.
  """
  normalised: NormalisedRating
  """The passages that show it."""
  evidence: [Evidence!]! @listSize(assumedSize: 5)
}

"""A page of assessments."""
type AssessmentConnection {
  """The assessments of this page, each with its position."""
  edges: [AssessmentEdge!]!
  """The assessments of this page."""
  nodes: [Assessment!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""An assessment at its position in the list."""
type AssessmentEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The assessment."""
  node: Assessment!
}

"""
Which assessments to include. An empty list is refused: leave the field out instead.
"""
input AssessmentFilter {
  """Only those with these ids."""
  ids: [ID!]
}

"""The record as it is now, and the log's entry for the change."""
type AssessmentPayload {
  """The record as it is now."""
  assessment: Assessment!
  """
  The entry that was added to the log. Null if there was nothing to change.
  """
  change: Change
}

"""
What sources state of one field of a record: receipts, each with the value that its source states, and if they
disagree, why the record has the value that it has.
"""
type Attestation implements Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """The actor, event or place that has the field."""
  of: Entity!
  """The name of the field, such as \`startedAt\`."""
  field: String!
  """
  Why the record has the value that it has. Null if nobody gave a reason: the sources agree, or two records were merged.
  """
  reason: String
  """The receipts, each with the value that its source states."""
  evidence: [Evidence!]! @listSize(assumedSize: 5)
}

"""A page of attestations."""
type AttestationConnection {
  """The attestations of this page, each with its position."""
  edges: [AttestationEdge!]!
  """The attestations of this page."""
  nodes: [Attestation!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""An attestation at its position in the list."""
type AttestationEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The attestation."""
  node: Attestation!
}

"""Which attestations to list. All conditions that are given must be met."""
input AttestationFilter {
  """
  Only those of these actors, events and places, and of all that were merged with them.
  """
  of: [ID!]
  """
  Only those of these fields, by their names in this schema: \`startedAt\`, \`country\`.
  """
  fields: [String!]
  """
  Whether some of the values disagree (\`StatedValue.disagrees\`): those of all sources, of the record, and of what was merged
  with it. Fields that are lists never do.
  """
  disagreeing: Boolean
  """
  Whether somebody said why the record has its value, in the attestation or in that of a record merged with it.
  """
  hasReason: Boolean
}

"""The record as it is now, and the log's entry for the change."""
type AttestationPayload {
  """The record as it is now."""
  attestation: Attestation!
  """
  The entry that was added to the log. Null if there was nothing to change.
  """
  change: Change
}

"""
A record with fields whose values sources state: an actor, an event or a place.
"""
interface Attested implements Entity & Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """The name this graph uses for it."""
  name: String!
  """
  The values that sources state of its fields, field by field. Where sources disagree, the first value is the one that the
  record has, and \`reason\` says why. A value that the record has without a receipt is among them if others have one, or
  if its field is asked for.
  """
  statedValues(
    """
    Only those of this field, by its name in this schema: \`startedAt\`, \`country\`, \`names\`.
    """
    field: String
  ): [StatedValue!]! @listSize(assumedSize: 5)
  """
  The receipts of one value of a field. Empty if there are none. What somebody did or was, such as an office, is a record
  with receipts of its own: \`memberships\`, \`participations\`.
  """
  evidenceFor(
    """The name of the field in this schema: \`startedAt\`, \`country\`, \`names\`."""
    field: String!
    """
    The value, as \`StatedValue.text\` has it or as a source writes it. If left out, the one that the record has or, for a list, any of those.
    """
    value: String
  ): [Evidence!]! @listSize(assumedSize: 5)
}

"""
The receipt for what a source states of a field: exactly one of \`value\`, \`date\` and \`record\`.
"""
input AttestedEvidenceInput {
  """Its id, if you want to choose it: \`evidence:<words>\`."""
  id: ID
  """The source that the passages come from."""
  source: ID!
  """
  What the source states, if the field has words, a term, a code or an address.
  """
  value: String
  """What the source states, if the field is a date."""
  date: PartialDateInput
  """What the source states, if the field refers to a record."""
  record: ID
  """The passages of the source's text that support it."""
  passages: [PassageInput!]!
}

"""
One source's report of one statement: the receipt. It records the source's words, its name for the speaker, the
channel, and whoever passed the statement on.
"""
type Attribution implements Receipt & Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """The source that the passages come from."""
  source: Source!
  """The passages of the source's text that support it."""
  passages: [Passage!]! @listSize(assumedSize: 5)
  """Whether the passages were found in the source's text."""
  verification: Verification!
  """The statement it reports."""
  statement: Statement!
  """How closely it reports the words."""
  form: QuoteForm!
  """
  The verb or phrase by which the source attributes it: "accused", "according to".
  """
  cue: String
  """
  What the source calls the speaker: "Russian lead negotiator Vladimir Medinsky".
  """
  speakerAsNamed: String
  """When it was said, in the source's own words: "Saturday"."""
  saidAtAsReported: String
  """The kind of channel it was said through, according to the source."""
  channel: Channel!
  """The channel's name: "X", "Telegram"."""
  channelName: String
  """Whether these can be the words as spoken, or are a translation."""
  wording: Wording!
  """Whom or what the source has it from, the closest to the source first."""
  via: [Via!]! @listSize(assumedSize: 2)
  """
  How confident whoever recorded it is that it is recorded correctly, from 0 to 1.
  """
  confidence: Float
  """The reason, in words."""
  confidenceNote: String
}

"""A page of attributions."""
type AttributionConnection {
  """The attributions of this page, each with its position."""
  edges: [AttributionEdge!]!
  """The attributions of this page."""
  nodes: [Attribution!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""An attribution at its position in the list."""
type AttributionEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The attribution."""
  node: Attribution!
}

"""
Which attributions to include. One attribution must match every field given; within a list, one value is enough. An
empty list is refused: leave the field out instead.
"""
input AttributionFilter {
  """By one of these sources."""
  sources: [ID!]
  """By a source of one of these publishers."""
  publishers: [ID!]
  """By a source of a publisher that somebody holds so reliable."""
  publisherHeld: PublisherHeldInput
  """Reporting in one of these forms."""
  forms: [QuoteForm!]
  """Naming one of these channels."""
  channels: [Channel!]
  """
  Naming the channel in one of these ways, such as "Telegram"; capital and small letters are the same.
  """
  channelNames: [String!]
  """That came through one of these actors or sources."""
  via: [ID!]
  """With one of these verification statuses."""
  verification: [VerificationStatus!]
  """When its source was published."""
  published: DateRange
  """Whether its source is the speaker's own publication."""
  primary: Boolean
}

"""One source's report of a statement, to be recorded."""
input AttributionInput {
  """Its id, if you want to choose it: \`attribution:<words>\`."""
  id: ID
  """The source that reports it."""
  source: ID!
  """The verb or phrase by which the source attributes it: "accused"."""
  cue: String
  """What the source calls the speaker."""
  speakerAsNamed: String
  """When it was said, in the source's own words: "Saturday"."""
  saidAtAsReported: String
  """The kind of channel it was said through, according to the source."""
  channel: Channel = UNKNOWN
  """The channel's name: "Telegram"."""
  channelName: String
  """Whether these can be the words as spoken, or are a translation."""
  wording: Wording = UNKNOWN
  """Whom or what the source has it from, the closest to the source first."""
  via: [ViaInput!]
  """How confident you are that it is recorded correctly, from 0 to 1."""
  confidence: Float
  """The reason, in words."""
  confidenceNote: String
  """The passages of the source's text that support it."""
  passages: [PassageInput!]!
}

"""One thing that is wrong with a bundle."""
type BundleProblem {
  """
  Where the problem is, such as \`statements[14].attributions[0].passages[1].exact\`. Empty if it is the bundle as a
  whole.
  """
  path: String!
  """The id of the record that has the problem."""
  record: ID
  """What is wrong."""
  message: String!
  """How to fix it."""
  mend: String!
}

"""Someone who may have made a statement, to be recorded."""
input CandidateInput {
  """Who may have spoken."""
  actor: ID!
  """The role they held then: "lead negotiator"."""
  role: String
  """How likely it is."""
  likelihood: Likelihood!
  """Why, in one sentence, and who says so."""
  basis: String!
}

"""How certain a judgement is."""
enum Certainty {
  """Nothing in the sources speaks against it."""
  SURE
  """Likely, but not proven."""
  UNSURE
}

"""One entry of the log, to which entries are only ever added."""
type Change implements Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  Its position in the log: pass it to \`changes\` as \`after\` to read what came later.
  """
  cursor: String!
  """When it was made."""
  at: DateTime!
  """
  Who or what made it: a person, or the import of a bundle. Shown only to viewers with a token.
  """
  by: String
  """What was done."""
  kind: ChangeKind!
  """
  The id of the record that was changed: its own id, even if it was merged into another record.
  """
  recordId: ID!
  """
  The record that was changed, as it is now, or what remains of it if it was withdrawn. For an actor that was merged,
  this is the record it resolves to.
  """
  record: Node
  """
  The content before the change. Null for a new record, and where the record or something it named has since been
  redacted.
  """
  before: JSONObject
  """
  The content after the change. Null for a withdrawn record, and where the record or something it named has since been
  redacted.
  """
  after: JSONObject
  """The reason, if one was given."""
  reason: String
}

"""A page of changes."""
type ChangeConnection {
  """The changes of this page, each with its position."""
  edges: [ChangeEdge!]!
  """The changes of this page."""
  nodes: [Change!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""A change at its position in the list."""
type ChangeEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The change."""
  node: Change!
}

"""Which changes to tell: those that meet every condition that is given."""
input ChangeFilter {
  """Only changes of these kinds."""
  kinds: [ChangeKind!]
  """Only changes of records of these kinds."""
  recordKinds: [RecordKind!]
  """Only changes of these records: at most 100."""
  records: [ID!]
}

"""The kinds of change."""
enum ChangeKind {
  """The record was added to the graph."""
  CREATED
  """Fields of the record were changed."""
  UPDATED
  """
  The record was withdrawn: it is in no list any more, and a query by its id says why.
  """
  WITHDRAWN
  """The record had been withdrawn and was restored as it was."""
  RESTORED
  """The record was made unreadable, in this log too."""
  REDACTED
}

"""The kinds of channel a statement can be made through."""
enum Channel {
  """At a press conference."""
  PRESS_CONFERENCE
  """In an interview."""
  INTERVIEW
  """In a speech."""
  SPEECH
  """In writing: a press release, a letter, a statement."""
  WRITTEN_STATEMENT
  """In a post on a social network or a messenger."""
  SOCIAL_MEDIA
  """In an address on video."""
  VIDEO_ADDRESS
  """In a document, such as a report or a treaty."""
  DOCUMENT
  """To the media, with nothing more said about how."""
  MEDIA
  """The source does not say."""
  UNKNOWN
}

"""Between whom two statements clash."""
enum Clash {
  """One speaker disputes what another said."""
  SPEAKERS
  """Two sources report it differently, and no speaker answered another."""
  REPORTS
}

"""
Two sources whose texts share much wording. That is no proof: one may copy the other, both may copy a third, or both may follow
one press release.
"""
type CopyCandidate {
  """The two sources, the smaller id first."""
  sources: [Source!]! @listSize(assumedSize: 2)
  """
  The share of the shorter text's own wording that the other one has too, from 0 to 1: of all runs of five words, or of about as
  much in scripts without spaces.
  """
  share: Float!
  """
  The passages that both have, in the order of the first source's text; of more than 20, the longest.
  """
  passages: [SharedPassage!]! @listSize(assumedSize: 5)
}

"""A page of candidates."""
type CopyCandidateConnection {
  """The candidates of this page, each with its position."""
  edges: [CopyCandidateEdge!]!
  """The candidates of this page."""
  nodes: [CopyCandidate!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""A candidate at its position in the list."""
type CopyCandidateEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The candidate."""
  node: CopyCandidate!
}

"""
How independent the sources of a statement are known to be. The sources that report it are \`copies\` and \`independentSources\`
together; of the latter, \`unknownLineage\` may lead anywhere, and the others lead to \`origins\`.
"""
type Corroboration {
  """
  The lower bound: to how many different origins the sources lead of which it is recorded where they have it from, by the
  \`via\` of their reports, or because they are the speaker's own publications. Sources that have any step in common count as one,
  and all of the speaker's own publications together as another. A source whose lineage nobody recorded counts for nothing here.
  """
  origins: Int!
  """
  How many sources there are, copies of one text counted once, of which nobody recorded where they have it from. They may be
  independent, or follow one of the others.
  """
  unknownLineage: Int!
  """
  How many of the sources repeat the text of another of them: they are recorded as copies (\`Source.copyOf\`), or an editor judged
  that they are (\`judgeCopies\`).
  """
  copies: Int!
  """
  The report whose source was published first. Null unless every source has a date precise enough to tell; who published first
  need not be whom the others follow.
  """
  firstReported: Attribution
}

"""A country, as the two letters of ISO 3166-1: \`UA\`, \`RU\`, \`TR\`."""
scalar CountryCode @specifiedBy(url: "https://www.iso.org/iso-3166-country-codes.html")

"""Somebody's published verdict on a statement, to be recorded."""
input CreateAssessmentInput {
  """
  Its id, if you want to choose it: \`assessment:<words>\`. If left out, one is made from the assessor and the statement.
  """
  id: ID
  """The statement that is assessed."""
  statement: ID!
  """Who assesses it."""
  assessor: ID!
  """The rating in the assessor's own words, such as "Mostly false"."""
  rating: String!
  """When the assessor published it."""
  assessedAt: PartialDateInput!
  """The web address at which the assessor published it."""
  url: URL
  """The scale by which the rating is read."""
  scale: ID
  """The passages that show it: at least one source."""
  evidence: [EvidenceInput!]!
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""
What sources state of one field of a record, to be recorded. There is one attestation for each field.
"""
input CreateAttestationInput {
  """
  Its id, if you want to choose it: \`attestation:<words>\`. If left out, one is made from the record and the field.
  """
  id: ID
  """The actor, event or place that has the field."""
  of: ID!
  """The name of the field, such as \`startedAt\`."""
  field: String!
  """
  Why the record has the value that it has. Required as soon as sources state another value than that.
  """
  reason: String
  """The receipts, each with the value that its source states."""
  evidence: [AttestedEvidenceInput!]!
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""An event, to be recorded."""
input CreateEventInput {
  """
  Its id, if you want to choose it: \`event:<words>\`. If left out, one is made from the name.
  """
  id: ID
  """The name this graph uses for it."""
  name: String!
  """What kind of event it is."""
  eventKind: EventKind!
  """How well it is established."""
  status: EventStatus!
  """What it is, in this graph's own words."""
  description: String
  """When it began."""
  startedAt: PartialDateInput
  """When it ended."""
  endedAt: PartialDateInput
  """Where it took place."""
  place: ID
  """What came of it, in this graph's own words."""
  outcome: String
  """The event that it is part of."""
  partOf: ID
  """The events that it follows from."""
  precededBy: [ID!]
  """The passages that support it."""
  evidence: [EventEvidenceInput!]
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""A group of people with no list of members, to be recorded."""
input CreateGroupInput {
  """
  Its id, if you want to choose it: \`group:<words>\`. If left out, one is made from the name.
  """
  id: ID
  """The name this graph uses for it."""
  name: String!
  """Its other names, in any language and script."""
  names: [NameInput!]
  """What it is, in this graph's own words."""
  description: String
  """Its country."""
  country: CountryCode
  """Pages elsewhere that identify it, such as its Wikidata item."""
  sameAs: [URL!]
  """The organisation that they are part of."""
  partOf: ID
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""Someone's membership of an organisation, to be recorded."""
input CreateMembershipInput {
  """
  Its id, if you want to choose it: \`membership:<words>\`. If left out, one is made from the member and the
  organisation.
  """
  id: ID
  """Who belongs to it."""
  member: ID!
  """The organisation that the member belongs to."""
  organisation: ID!
  """The role, such as "President"."""
  role: String
  """When it began."""
  from: PartialDateInput
  """When it ended."""
  to: PartialDateInput
  """The passages that support it."""
  evidence: [EvidenceInput!]
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""An organisation, to be recorded."""
input CreateOrganisationInput {
  """
  Its id, if you want to choose it: \`organisation:<words>\`. If left out, one is made from the name.
  """
  id: ID
  """The name this graph uses for it."""
  name: String!
  """Its other names, in any language and script."""
  names: [NameInput!]
  """What it is, in this graph's own words."""
  description: String
  """Its country."""
  country: CountryCode
  """Pages elsewhere that identify it, such as its Wikidata item."""
  sameAs: [URL!]
  """What kind of organisation it is."""
  organisationKind: OrganisationKind!
  """The organisation that it is part of."""
  partOf: ID
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""Someone's part in an event, to be recorded."""
input CreateParticipationInput {
  """
  Its id, if you want to choose it: \`participation:<words>\`. If left out, one is made from the participant and the
  event.
  """
  id: ID
  """Who took part."""
  actor: ID!
  """The event that the actor took part in."""
  event: ID!
  """In which role."""
  role: ParticipationRole!
  """
  Whether a source hedges it, for example with "reportedly", or only passes on what one side says.
  """
  hedged: Boolean
  """The passages that support it."""
  evidence: [EvidenceInput!]
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""A person, to be recorded."""
input CreatePersonInput {
  """
  Its id, if you want to choose it: \`person:<words>\`. If left out, one is made from the name. Even a redaction does
  not erase an id, so choose one without words that might have to go.
  """
  id: ID
  """The name this graph uses for it."""
  name: String!
  """Its other names, in any language and script."""
  names: [NameInput!]
  """What it is, in this graph's own words."""
  description: String
  """Its country."""
  country: CountryCode
  """Pages elsewhere that identify it, such as its Wikidata item."""
  sameAs: [URL!]
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""A place, to be recorded."""
input CreatePlaceInput {
  """
  Its id, if you want to choose it: \`place:<words>\`. If left out, one is made from the name.
  """
  id: ID
  """The name this graph uses for it."""
  name: String!
  """Its other names, in any language and script."""
  names: [NameInput!]
  """Its country."""
  country: CountryCode
  """The place that it is in."""
  partOf: ID
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""A scale of ratings, to be recorded."""
input CreateRatingScaleInput {
  """
  Its id, if you want to choose it: \`scale:<words>\`. If left out, one is made from the name.
  """
  id: ID
  """Its name."""
  name: String!
  """Who mapped its words."""
  mappedBy: ID!
  """Its words, each with what it is mapped to."""
  words: [ScaleWordInput!]!
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""How reliable somebody holds a publisher, to be recorded."""
input CreateReliabilityGradeInput {
  """
  Its id, if you want to choose it: \`grade:<words>\`. If left out, one is made from the assessor and the publisher.
  """
  id: ID
  """The publisher that is graded."""
  publisher: ID!
  """Who grades it."""
  assessor: ID!
  """
  The grade that the assessor gave on this scale. Do not read one into other words.
  """
  reliability: Reliability!
  """When the assessor published it."""
  assessedAt: PartialDateInput!
  """Why, as the assessor gives it."""
  reason: String
  """The web address at which the assessor published it."""
  url: URL
  """The passages that show it: at least one source."""
  evidence: [EvidenceInput!]!
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""A published document, to be recorded."""
input CreateSourceInput {
  """
  Its id, if you want to choose it: \`source:<words>\`. If left out, one is made from its title or address.
  """
  id: ID
  """Its title, if it states one."""
  title: String
  """Its address on the web."""
  url: URL
  """The address of an archived copy."""
  archivedUrl: URL
  """What kind of document it is."""
  sourceKind: SourceKind!
  """The organisation that published it."""
  publisher: ID
  """Its authors, as it names them."""
  authors: [String!]
  """When it was published, if it says so."""
  publishedAt: PartialDateInput
  """When its text was retrieved."""
  retrievedAt: DateTime
  """The language it is in."""
  language: Locale
  """
  Whether it is the speaker's own publication, such as a post or a transcript.
  """
  primary: Boolean
  """The source that it is a copy of."""
  copyOf: ID
  """
  Its text, in which its passages are looked up. It is kept only if this server is set up to keep texts.
  """
  text: SourceTextInput
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""A topic, to be recorded."""
input CreateTopicInput {
  """
  Its id, if you want to choose it: \`topic:<words>\`. If left out, one is made from the name.
  """
  id: ID
  """The name this graph uses for it."""
  name: String!
  """What it is, in this graph's own words."""
  description: String
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""How a date is known."""
enum DateBasis {
  """The source gives the whole date."""
  STATED
  """
  Worked out from words such as "Saturday" and a date that the source gives.
  """
  RESOLVED
  """Some part of it, such as the year, is not in the source."""
  INFERRED
}

"""How sure it has to be that a date lies in a span of time."""
enum DateCertainty {
  """
  It overlaps the span: \`2025\`, and \`../2025-06-09\`, are found in June 2025.
  """
  POSSIBLE
  """
  Every day that it may mean is in the span: \`2025-06-09\` is found in June 2025, \`2025\` is not.
  """
  CERTAIN
}

"""How precise a date is, from the most to the least."""
enum DatePrecision {
  """To the minute or second."""
  TIME
  """A day, or what is probably that day: \`2025-06-09?\`."""
  DAY
  """A whole month."""
  MONTH
  """A whole year."""
  YEAR
  """
  From one date to another, or some years: \`2025-06-07/2025-06-09\`, \`202X\`.
  """
  INTERVAL
  """One end is not known: \`../2025-06-09\`."""
  OPEN
}

"""
A span of time to search in. Anything that overlaps it matches, unless you ask for what lies in it for certain: \`2025-06\`
overlaps a search from \`2025-06-09\`, and may be before it. Both ends are included, days are days in UTC, and an end left out
is open.
"""
input DateRange {
  """
  From this date, as an EDTF date: \`2025\`, \`2025-06\`, \`2025-06-09\` or \`2025-06-09T11:42Z\`.
  """
  from: String
  """Up to and including this date, as an EDTF date."""
  to: String
  """
  Whether dates that may lie in the span match, or only those that certainly do.
  """
  certainty: DateCertainty = POSSIBLE
}

"""A moment in time, in UTC: \`2025-06-09T11:42:00.000Z\`."""
scalar DateTime @specifiedBy(url: "https://the-guild.dev/graphql/scalars/docs/scalars/date-time")

"""
Which disputes to include. Every field given must match; within a list, one value is enough. An empty list is refused:
leave the field out instead.
"""
input DisputeFilter {
  """One of these actors is the speaker on either side."""
  involving: [ID!]
  """Two actors, one the speaker on each side."""
  between: [ID!]
  """
  At least one side was said by one of these actors, on its behalf, or by its members, parts or groups.
  """
  voiceOf: [ID!]
  """
  At least one of the two statements is about one of these actors, events, topics or places.
  """
  about: [ID!]
  """Only these kinds: CONTRADICTS, REBUTS or DENIES."""
  types: [RelationType!]
  """Only judgements of this certainty."""
  certainty: [Certainty!]
  """Between speakers, between reports, or both."""
  clash: [Clash!] = [SPEAKERS]
  """When either statement was said."""
  said: DateRange
  """
  True: only speakers who dispute their own earlier words. False: only different speakers.
  """
  sameSpeaker: Boolean
}

"""
In which order disputes are listed: by when the later of the two statements was said.
"""
enum DisputeOrder {
  """The latest first; those of which neither statement has a date last."""
  LAST_SAID_DESC
  """The exact reverse: those without a date first, then from the earliest."""
  LAST_SAID_ASC
}

"""A quotation in a draft, and what this graph has of its words."""
type DraftQuotation {
  """Its words, without the quotation marks around them."""
  words: String!
  """The line of the draft where its words begin, counted from 1."""
  line: Int!
  """The character of the line where its words begin, counted from 1."""
  column: Int!
  """In how many other quotations it stands."""
  depth: Int!
  """
  Whether a mark closes it. Where none does, it is taken to end with its paragraph.
  """
  closed: Boolean!
  """How its words compare to the passages of this graph."""
  outcome: QuoteOutcome!
  """
  Why they are not to be quoted although a passage has them; null where nothing speaks against it.
  """
  caution: QuoteCaution
  """Whether they are the words of those to whom the draft attributes them."""
  speaker: SpeakerVerdict!
  """Those to whom the draft attributes them, as it writes their names."""
  named: [String!]!
  """
  Whether it may be quoted as it stands: a passage has its words, and they are the speaker's, if the draft names one.
  """
  isFound: Boolean!
  """
  What else a writer should know: what was cut off, whose words they are, or why they could not be looked up.
  """
  note: String
  """
  The passages that come into question, the best first and at most five, with their receipts.
  """
  matches: [QuoteMatch!]! @listSize(assumedSize: 5)
}

"""A page of quotations of a draft."""
type DraftQuotationConnection {
  """The quotations of a draft of this page, each with its position."""
  edges: [DraftQuotationEdge!]!
  """The quotations of a draft of this page."""
  nodes: [DraftQuotation!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""A quotation at its position in the list."""
type DraftQuotationEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The quotation."""
  node: DraftQuotation!
}

"""
What a statement can be about or mention: a person, an organisation, a group, an event, a topic or a place.
"""
interface Entity implements Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """The name this graph uses for it."""
  name: String!
}

"""
Something that happened, is said to have happened, or was planned: talks, an agreement, an exchange.
"""
type Event implements Attested & Entity & Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """The name this graph uses for it."""
  name: String!
  """
  The values that sources state of its fields, field by field. Where sources disagree, the first value is the one that the
  record has, and \`reason\` says why. A value that the record has without a receipt is among them if others have one, or
  if its field is asked for.
  """
  statedValues(
    """
    Only those of this field, by its name in this schema: \`startedAt\`, \`country\`, \`names\`.
    """
    field: String
  ): [StatedValue!]! @listSize(assumedSize: 5)
  """
  The receipts of one value of a field. Empty if there are none. What somebody did or was, such as an office, is a record
  with receipts of its own: \`memberships\`, \`participations\`.
  """
  evidenceFor(
    """The name of the field in this schema: \`startedAt\`, \`country\`, \`names\`."""
    field: String!
    """
    The value, as \`StatedValue.text\` has it or as a source writes it. If left out, the one that the record has or, for a list, any of those.
    """
    value: String
  ): [Evidence!]! @listSize(assumedSize: 5)
  """What kind of event it is."""
  eventKind: EventKind!
  """How well it is established."""
  status: EventStatus!
  """What it is, in this graph's own words."""
  description: String
  """When it began. Null if no source says so."""
  startedAt: PartialDate
  """When it ended. Null if no source says so."""
  endedAt: PartialDate
  """Where it took place."""
  place: Place
  """What came of it."""
  outcome: String
  """Who took part, and in which role, by id."""
  participants(
    """Only those who took part in one of these roles."""
    roles: [ParticipationRole!]
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ParticipationConnection!
  """What was said about it, or at it."""
  statements(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """The passages that support its dates, its status or its outcome."""
  evidence: [Evidence!]! @listSize(assumedSize: 5)
  """The larger event that it is part of."""
  partOf: Event
  """The events that are part of it."""
  parts(
    """Which ones to include."""
    filter: EventFilter
    """The order of the list."""
    orderBy: EventOrder = STARTED_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): EventConnection!
  """The events that led to it."""
  precededBy(
    """Which ones to include."""
    filter: EventFilter
    """The order of the list."""
    orderBy: EventOrder = STARTED_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): EventConnection!
  """The events that it led to."""
  followedBy(
    """Which ones to include."""
    filter: EventFilter
    """The order of the list."""
    orderBy: EventOrder = STARTED_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): EventConnection!
}

"""A page of events."""
type EventConnection {
  """The events of this page, each with its position."""
  edges: [EventEdge!]!
  """The events of this page."""
  nodes: [Event!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""An event at its position in the list."""
type EventEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The event."""
  node: Event!
}

"""The receipt for a fact about an event, to be recorded."""
input EventEvidenceInput {
  """Its id, if you want to choose it: \`evidence:<words>\`."""
  id: ID
  """The source that the passages come from."""
  source: ID!
  """
  The field of the event that it supports, such as \`outcome\`. Leave it out if it supports that the event happened.
  """
  field: String
  """The passages of the source's text that support it."""
  passages: [PassageInput!]!
}

"""
Which events to include. Every field given must match; within a list, one value is enough. An empty list is refused:
leave the field out instead.
"""
input EventFilter {
  """Only those with these ids."""
  ids: [ID!]
  """Only events of these kinds."""
  kinds: [EventKind!]
  """Only events with one of these statuses."""
  status: [EventStatus!]
  """Those in which one of these actors took part."""
  participants: [ID!]
  """Those that took place at one of these places, or at a place in it."""
  places: [ID!]
  """
  Events that went on in this span of time. One whose end is not known may still be going on, so it is found in every later
  span; \`CERTAIN\` leaves it out there, and finds it where it began.
  """
  during: DateRange
  """Those that are part of this event."""
  partOf: ID
}

"""What kind of event."""
enum EventKind {
  """Talks."""
  NEGOTIATION
  """Something agreed."""
  AGREEMENT
  """An exchange of prisoners."""
  PRISONER_EXCHANGE
  """The return of people, or of the bodies of the dead."""
  REPATRIATION
  """An attack."""
  ATTACK
  """A meeting other than talks, such as a visit."""
  MEETING
  """Something made public or handed over."""
  PUBLICATION
  """None of these."""
  OTHER
}

"""The order of events."""
enum EventOrder {
  """The latest to begin first; those without a date last."""
  STARTED_AT_DESC
  """
  The exact reverse: those without a date first, then from the earliest to begin.
  """
  STARTED_AT_ASC
}

"""The record as it is now, and the log's entry for the change."""
type EventPayload {
  """The record as it is now."""
  event: Event!
  """
  The entry that was added to the log. Null if there was nothing to change.
  """
  change: Change
}

"""How well an event is established."""
enum EventStatus {
  """It was planned."""
  PLANNED
  """Sources report it."""
  REPORTED
  """Those who took part confirm it."""
  CONFIRMED
  """One side says so and another disputes it."""
  DISPUTED
  """It was called off."""
  CANCELLED
}

"""
The receipt for a fact that is not a statement: someone's part in an event, a membership, what an event was, that somebody
assessed a statement, how reliable somebody holds a publisher, or the value of a field.
"""
type Evidence implements Receipt & Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """The source that the passages come from."""
  source: Source!
  """The passages of the source's text that support it."""
  passages: [Passage!]! @listSize(assumedSize: 5)
  """Whether the passages were found in the source's text."""
  verification: Verification!
  """
  What it supports: a participation, a membership, an event, an assessment, a grade of reliability or an attestation.
  """
  of: Node!
  """
  The field of an event that it supports, such as \`outcome\`. Null if it supports the record as a whole.
  """
  field: String
  """
  What the source states of an attestation's field, as \`StatedValue.text\` has it. Null for other receipts.
  """
  value: String
}

"""A page of receipts."""
type EvidenceConnection {
  """The receipts of this page, each with its position."""
  edges: [EvidenceEdge!]!
  """The receipts of this page."""
  nodes: [Evidence!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""A receipt at its position in the list."""
type EvidenceEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The receipt."""
  node: Evidence!
}

"""The receipt for a fact, to be recorded."""
input EvidenceInput {
  """Its id, if you want to choose it: \`evidence:<words>\`."""
  id: ID
  """The source that the passages come from."""
  source: ID!
  """The passages of the source's text that support it."""
  passages: [PassageInput!]!
}

"""
People with no list of members, such as "analysts" or "Ukrainian officials".
"""
type Group implements Actor & Attested & Entity & Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """The name this graph uses for it."""
  name: String!
  """
  The values that sources state of its fields, field by field. Where sources disagree, the first value is the one that the
  record has, and \`reason\` says why. A value that the record has without a receipt is among them if others have one, or
  if its field is asked for.
  """
  statedValues(
    """
    Only those of this field, by its name in this schema: \`startedAt\`, \`country\`, \`names\`.
    """
    field: String
  ): [StatedValue!]! @listSize(assumedSize: 5)
  """
  The receipts of one value of a field. Empty if there are none. What somebody did or was, such as an office, is a record
  with receipts of its own: \`memberships\`, \`participations\`.
  """
  evidenceFor(
    """The name of the field in this schema: \`startedAt\`, \`country\`, \`names\`."""
    field: String!
    """
    The value, as \`StatedValue.text\` has it or as a source writes it. If left out, the one that the record has or, for a list, any of those.
    """
    value: String
  ): [Evidence!]! @listSize(assumedSize: 5)
  """Every name it goes by, the main one first."""
  names: [Name!]! @listSize(assumedSize: 5)
  """Who or what it is, in this graph's own words."""
  description: String
  """The country it belongs to."""
  country: CountryCode
  """Pages about the same person or body, such as its Wikidata entry."""
  sameAs: [URL!]!
  """
  The records judged to be the same as this one, which resolve to its id: at most 500, by id. Each keeps its own
  content and is updated under its own id, at its own revision.
  """
  mergedRecords: [MergedRecord!]! @listSize(assumedSize: 5)
  """
  Why it is taken to be the same as others, or not: what was judged of it and of the records that it stands for, by id.
  """
  judgements(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): JudgementConnection!
  """What it said."""
  statements(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """What others said on its behalf."""
  statementsOnBehalf(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """Statements that accuse, condemn, threaten or reject it."""
  statementsAgainst(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """What was said about it."""
  statementsAbout(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """What was said to it."""
  statementsAddressed(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """Statements that mention it without being about it."""
  statementsMentioning(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """
  What it said, what others said on its behalf, and what its members, parts and groups said, to any depth: at most 500
  of them.
  """
  voice(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """
  The reports that came through it: what others said, passed on by it, by id.
  """
  reportsVia(
    """Which ones to include."""
    filter: AttributionFilter
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): AttributionConnection!
  """The events it took part in, and its role in each, by id."""
  participations(
    """Only those in one of these roles."""
    roles: [ParticipationRole!]
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ParticipationConnection!
  """The organisations it belongs to, with role and dates, by id."""
  memberships(
    """
    Only those that were held then: an EDTF date such as \`2025\`, \`2025-06-02\` or \`2025-06-02/2025-06-09\`.
    """
    at: String
    """
    Whether those match that may have been held then, as those without a date may, or only those that certainly were.
    """
    certainty: DateCertainty = POSSIBLE
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): MembershipConnection!
  """The verdicts that it published on statements, the latest first."""
  assessments(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): AssessmentConnection!
  """
  How reliable it holds publishers: the grades that it gave, the latest first.
  """
  gradesGiven(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ReliabilityGradeConnection!
  """The disputes in which it is the speaker on either side."""
  disputes(
    """Which ones to include."""
    filter: DisputeFilter
    """The order of the list."""
    orderBy: DisputeOrder = LAST_SAID_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementRelationConnection!
  """The organisation they are part of, if known."""
  partOf: Organisation
}

"""The record as it is now, and the log's entry for the change."""
type GroupPayload {
  """
  The record as it is now. If it was merged, the record it resolves to, which lists it under \`mergedRecords\`.
  """
  group: Group!
  """
  The entry that was added to the log. Null if there was nothing to change.
  """
  change: Change
}

"""A bundle to import."""
input ImportBundleInput {
  """The bundle, in the format of \`bundle.schema.json\`."""
  bundle: JSONObject!
  """
  Whether the bundle overrules the graph where a record has a different name there or someone has changed it.
  """
  overwrite: Boolean = false
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""The result of importing a bundle."""
type ImportBundlePayload {
  """How many records were created."""
  created: Int!
  """How many records were changed."""
  updated: Int!
  """How many records were already the same as in the bundle."""
  unchanged: Int!
  """
  Everything that is wrong with the bundle. If there is any problem, nothing was written.
  """
  problems: [BundleProblem!]! @listSize(assumedSize: 100)
}

"""A JSON object: a record as the log keeps it, or a bundle to import."""
scalar JSONObject @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc8259")

"""Two sources to judge. Refused if it contradicts other judgements."""
input JudgeCopiesInput {
  """The ids of exactly two sources."""
  sources: [ID!]!
  """Why, in one sentence."""
  basis: String!
  """
  How alike they are, from 0 to 1: for example, the share that \`copyCandidates\` gives.
  """
  score: Float
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""The result of a judgement of two sources."""
type JudgeCopiesPayload {
  """The judgement, or the earlier one if the same was judged before."""
  judgement: Judgement!
  """The two sources."""
  sources: [Source!]! @listSize(assumedSize: 2)
  """Its entry in the log. Null if the same was judged before."""
  change: Change
}

"""Two actors to judge. Refused if it contradicts other judgements."""
input JudgeInput {
  """The ids of exactly two persons, two organisations or two groups."""
  actors: [ID!]!
  """Why, in one sentence."""
  basis: String!
  """
  How alike they are, from 0 to 1: for example, the score that \`matchActors\` gives.
  """
  score: Float
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""The result of a judgement."""
type JudgePayload {
  """The judgement, or the earlier one if the same was judged before."""
  judgement: Judgement!
  """
  The two actors as they resolve now: one and the same if they were judged the same.
  """
  actors: [Actor!]! @listSize(assumedSize: 2)
  """Its entry in the log. Null if the same was judged before."""
  change: Change
}

"""
Someone's judgement of two actors or of two sources: whether they are the same, or copies.
"""
type Judgement implements Record & Node {
  """Its id: \`judgement:\` and 32 hexadecimal digits."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """Whether the two are the same, or copies."""
  verdict: Verdict!
  """
  The ids of the two actors that were judged. If they are the same, both ids resolve to one actor. Empty for a judgement of
  sources.
  """
  actorIds: [ID!]!
  """
  The two actors as they resolve now, by their own ids: one and the same if they were judged the same. Empty for a judgement of
  sources.
  """
  actors: [Actor!]! @listSize(assumedSize: 2)
  """
  The ids of the two sources that were judged. Empty for a judgement of actors.
  """
  sourceIds: [ID!]!
  """
  The two sources that were judged, by id. Empty for a judgement of actors.
  """
  sources: [Source!]! @listSize(assumedSize: 2)
  """How alike they were judged to be, from 0 to 1."""
  score: Float
  """Why, in one sentence."""
  basis: String!
  """Who judged. Shown only to viewers with a token."""
  by: String
}

"""A page of judgements."""
type JudgementConnection {
  """The judgements of this page, each with its position."""
  edges: [JudgementEdge!]!
  """The judgements of this page."""
  nodes: [Judgement!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""A judgement at its position in the list."""
type JudgementEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The judgement."""
  node: Judgement!
}

"""
How likely it is that somebody said it, in the terms of [Intelligence Community Directive
203](https://www.dni.gov/files/documents/ICD/ICD-203.pdf).
"""
enum Likelihood {
  """A probability of 95 to 99 %."""
  ALMOST_CERTAIN
  """A probability of 80 to 95 %."""
  VERY_LIKELY
  """A probability of 55 to 80 %."""
  LIKELY
  """A probability of 45 to 55 %."""
  EVEN_CHANCE
  """A probability of 20 to 45 %."""
  UNLIKELY
  """A probability of 5 to 20 %."""
  VERY_UNLIKELY
  """A probability of 1 to 5 %."""
  ALMOST_NO_CHANCE
}

"""A language, as a BCP 47 tag: \`en\`, \`uk\`, \`ru\`, \`pt-BR\`."""
scalar Locale @specifiedBy(url: "https://www.rfc-editor.org/rfc/bcp/bcp47.txt")

"""One reason for or against a match."""
type MatchReason {
  """The kind of reason."""
  kind: MatchReasonKind!
  """What it adds to the score; negative if it speaks against the match."""
  weight: Float!
  """What was compared, in a sentence."""
  explanation: String!
}

"""The kinds of reason for or against a match."""
enum MatchReasonKind {
  """The actor has exactly this name."""
  SAME_NAME
  """The actor has this name, spelled or romanised differently."""
  OTHER_SPELLING
  """The actor has this name in another script."""
  OTHER_SCRIPT
  """One of the names is part of the other."""
  PART_OF_NAME
  """The names have similar words."""
  SIMILAR_NAME
  """The same page is about both."""
  SAME_IDENTIFIER
  """Both belong to the same country."""
  SAME_COUNTRY
  """They belong to different countries."""
  OTHER_COUNTRY
  """The actor belongs to the organisation, or took part in the event."""
  SHARED_CONTEXT
}

"""Who belongs to which organisation, in which role, and when."""
type Membership implements Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """Who belongs to it."""
  member: Actor!
  """The organisation that the member belongs to."""
  organisation: Organisation!
  """The role: "lead negotiator", "president"."""
  role: String
  """When it began. Null if no source says so."""
  from: PartialDate
  """When it ended. Null if it has not ended, or no source says so."""
  to: PartialDate
  """The passages that support it."""
  evidence: [Evidence!]! @listSize(assumedSize: 5)
}

"""A page of memberships."""
type MembershipConnection {
  """The memberships of this page, each with its position."""
  edges: [MembershipEdge!]!
  """The memberships of this page."""
  nodes: [Membership!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""A membership at its position in the list."""
type MembershipEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The membership."""
  node: Membership!
}

"""The record as it is now, and the log's entry for the change."""
type MembershipPayload {
  """The record as it is now."""
  membership: Membership!
  """
  The entry that was added to the log. Null if there was nothing to change.
  """
  change: Change
}

"""
A record judged to be the same as another, which resolves to that one: its own content and history.
"""
type MergedRecord {
  """
  Its own id. Use it, with its revision, to update this record; a query by this id gives the actor it was merged into.
  """
  id: ID!
  """Its own name."""
  name: String!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """Its own content, in the form of the log's \`after\`."""
  content: JSONObject!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
}

"""
Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
correct something: \`withdraw\` takes back an error in this graph, \`recordRetraction\` records that the speaker took the
statement back, and \`redact\` makes the words unreadable.
"""
type Mutation {
  """Imports a whole bundle, or nothing if there is any problem."""
  importBundle(
    """The bundle."""
    input: ImportBundleInput!
  ): ImportBundlePayload! @auth(requires: ADMIN)
  """Records somebody's published verdict on a statement."""
  createAssessment(
    """What is known about it."""
    input: CreateAssessmentInput!
  ): AssessmentPayload! @auth(requires: EDITOR)
  """
  Changes a record. If someone else has changed it since you read it, nothing is written.
  """
  updateAssessment(
    """The changes."""
    input: UpdateAssessmentInput!
  ): AssessmentPayload! @auth(requires: EDITOR)
  """Records what sources state of one field of a record."""
  createAttestation(
    """What sources state."""
    input: CreateAttestationInput!
  ): AttestationPayload! @auth(requires: EDITOR)
  """
  Changes a record. If someone else has changed it since you read it, nothing is written.
  """
  updateAttestation(
    """The changes."""
    input: UpdateAttestationInput!
  ): AttestationPayload! @auth(requires: EDITOR)
  """
  Undoes a change, as long as the record is still as that change left it: a record it created is withdrawn, one it
  updated gets its earlier content back, and one it withdrew is restored. The log keeps both entries. A creation
  cannot be undone once others have added receipts or relations.
  """
  revertChange(
    """The change to undo."""
    input: RevertChangeInput!
  ): RevertChangePayload! @auth(requires: ADMIN)
  """Records an event."""
  createEvent(
    """What is known about it."""
    input: CreateEventInput!
  ): EventPayload! @auth(requires: EDITOR)
  """
  Changes a record. If someone else has changed it since you read it, nothing is written.
  """
  updateEvent(
    """The changes."""
    input: UpdateEventInput!
  ): EventPayload! @auth(requires: EDITOR)
  """Records how reliable somebody holds a publisher."""
  createReliabilityGrade(
    """What is known about it."""
    input: CreateReliabilityGradeInput!
  ): ReliabilityGradePayload! @auth(requires: EDITOR)
  """
  Changes a record. If someone else has changed it since you read it, nothing is written.
  """
  updateReliabilityGrade(
    """The changes."""
    input: UpdateReliabilityGradeInput!
  ): ReliabilityGradePayload! @auth(requires: EDITOR)
  """Adds a group of people with no list of members."""
  createGroup(
    """What is known about it."""
    input: CreateGroupInput!
  ): GroupPayload! @auth(requires: EDITOR)
  """
  Changes a record. If someone else has changed it since you read it, nothing is written.
  """
  updateGroup(
    """The changes."""
    input: UpdateGroupInput!
  ): GroupPayload! @auth(requires: EDITOR)
  """
  Judges that two actors are the same: from then on both resolve to one actor, under the smallest id among all that
  are the same. Neither record is rewritten.
  """
  judgeSame(
    """The two actors, and the reason."""
    input: JudgeInput!
  ): JudgePayload! @auth(requires: ADMIN)
  """
  Judges that two actors are not the same, so that nobody merges them by mistake.
  """
  judgeDifferent(
    """The two actors, and the reason."""
    input: JudgeInput!
  ): JudgePayload! @auth(requires: ADMIN)
  """
  Judges that two sources are copies: that one copies the other, or both a third. From then on they count as one text
  wherever sources are counted. Neither record is rewritten. If it is known which one is the original, record that as the
  copy's \`copyOf\` instead.
  """
  judgeCopies(
    """The two sources, and the reason."""
    input: JudgeCopiesInput!
  ): JudgeCopiesPayload! @auth(requires: ADMIN)
  """
  Judges that neither of two sources copies the other, whatever their texts share, so that \`copyCandidates\` leaves them out.
  """
  judgeNotCopies(
    """The two sources, and the reason."""
    input: JudgeCopiesInput!
  ): JudgeCopiesPayload! @auth(requires: ADMIN)
  """
  Reverses a judgement of any kind. Actors that it merged are separate again, exactly as they were, and sources count as
  they did.
  """
  reverseJudgement(
    """The judgement, and the reason."""
    input: WithdrawInput!
  ): WithdrawPayload! @auth(requires: ADMIN)
  """Records that someone belongs to an organisation."""
  createMembership(
    """What is known about it."""
    input: CreateMembershipInput!
  ): MembershipPayload! @auth(requires: EDITOR)
  """
  Changes a record. If someone else has changed it since you read it, nothing is written.
  """
  updateMembership(
    """The changes."""
    input: UpdateMembershipInput!
  ): MembershipPayload! @auth(requires: EDITOR)
  """Adds an organisation."""
  createOrganisation(
    """What is known about it."""
    input: CreateOrganisationInput!
  ): OrganisationPayload! @auth(requires: EDITOR)
  """
  Changes a record. If someone else has changed it since you read it, nothing is written.
  """
  updateOrganisation(
    """The changes."""
    input: UpdateOrganisationInput!
  ): OrganisationPayload! @auth(requires: EDITOR)
  """Records that someone took part in an event."""
  createParticipation(
    """What is known about it."""
    input: CreateParticipationInput!
  ): ParticipationPayload! @auth(requires: EDITOR)
  """
  Changes a record. If someone else has changed it since you read it, nothing is written.
  """
  updateParticipation(
    """The changes."""
    input: UpdateParticipationInput!
  ): ParticipationPayload! @auth(requires: EDITOR)
  """Adds a person."""
  createPerson(
    """What is known about it."""
    input: CreatePersonInput!
  ): PersonPayload! @auth(requires: EDITOR)
  """
  Changes a record. If someone else has changed it since you read it, nothing is written.
  """
  updatePerson(
    """The changes."""
    input: UpdatePersonInput!
  ): PersonPayload! @auth(requires: EDITOR)
  """Adds a place."""
  createPlace(
    """What is known about it."""
    input: CreatePlaceInput!
  ): PlacePayload! @auth(requires: EDITOR)
  """
  Changes a record. If someone else has changed it since you read it, nothing is written.
  """
  updatePlace(
    """The changes."""
    input: UpdatePlaceInput!
  ): PlacePayload! @auth(requires: EDITOR)
  """
  Links two statements: a judgement, with its basis in words and its receipts.
  """
  relateStatements(
    """The judgement."""
    input: RelateStatementsInput!
  ): RelateStatementsPayload! @auth(requires: EDITOR)
  """Records a scale of ratings."""
  createRatingScale(
    """What is known about it."""
    input: CreateRatingScaleInput!
  ): RatingScalePayload! @auth(requires: EDITOR)
  """
  Changes a record. If someone else has changed it since you read it, nothing is written.
  """
  updateRatingScale(
    """The changes."""
    input: UpdateRatingScaleInput!
  ): RatingScalePayload! @auth(requires: EDITOR)
  """Records a published document."""
  createSource(
    """What is known about it."""
    input: CreateSourceInput!
  ): SourcePayload! @auth(requires: EDITOR)
  """
  Changes a record. If someone else has changed it since you read it, nothing is written.
  """
  updateSource(
    """The changes."""
    input: UpdateSourceInput!
  ): SourcePayload! @auth(requires: EDITOR)
  """
  Records who said what, with the reports that support it and any new actors and sources.
  """
  recordStatement(
    """What was said, and where it was reported."""
    input: RecordStatementInput!
  ): RecordStatementPayload! @auth(requires: EDITOR)
  """
  Records that a speaker took a statement back. The retraction is a statement of its own, which the other one names as
  \`retractedBy\`. To correct an error in this graph, use \`withdraw\` instead.
  """
  recordRetraction(
    """The retraction."""
    input: RecordRetractionInput!
  ): RecordStatementPayload! @auth(requires: EDITOR)
  """
  Changes a statement and its reports. If someone else has changed it since you read it, nothing is written.
  """
  updateStatement(
    """The changes."""
    input: UpdateStatementInput!
  ): UpdateStatementPayload! @auth(requires: EDITOR)
  """Adds a topic."""
  createTopic(
    """What is known about it."""
    input: CreateTopicInput!
  ): TopicPayload! @auth(requires: EDITOR)
  """
  Changes a record. If someone else has changed it since you read it, nothing is written.
  """
  updateTopic(
    """The changes."""
    input: UpdateTopicInput!
  ): TopicPayload! @auth(requires: EDITOR)
  """
  Takes back an error in this graph: the record disappears from every list and count, together with the receipts that
  are only about it, the attestations of its fields and, for a statement, its relations and assessments. A query by its id says
  what became of it. Refused if other
  records refer to it, and for the last attribution of a statement.
  """
  withdraw(
    """Which record, and the reason."""
    input: WithdrawInput!
  ): WithdrawPayload! @auth(requires: EDITOR)
  """
  Makes a record unreadable: its content is erased from the graph, the search, the log and the exports, together with
  the receipts, relations, assessments and attestations that are only about it, anything withdrawn that names it, what the log holds of other
  records from when they named it, and the kept texts of the sources that these receipts are from. A tombstone stays,
  with its id: ids are not erased, so give records whose words might have to go an id without those words. It cannot
  be undone.
  """
  redact(
    """Which record, and the reason."""
    input: RedactInput!
  ): RedactPayload! @auth(requires: ADMIN)
}

"""One of the names of a person, body or place."""
type Name {
  """An id for a client's cache. It cannot be queried on its own."""
  id: ID!
  """The name as written."""
  value: String!
  """What kind of name it is."""
  kind: NameKind!
  """The language it is in."""
  language: Locale
  """The script it is written in, as an ISO 15924 code: \`Latn\`, \`Cyrl\`."""
  script: String
}

"""A further name to be recorded."""
input NameInput {
  """The name as written."""
  value: String!
  """What kind of name it is: any but \`MAIN\`, which is the record's \`name\`."""
  kind: NameKind!
  """The language it is in."""
  language: Locale
  """The script it is written in, as an ISO 15924 code: \`Latn\`, \`Cyrl\`."""
  script: String
}

"""What kind of name it is."""
enum NameKind {
  """The main name in this graph."""
  MAIN
  """Another name for it."""
  ALIAS
  """A former name."""
  FORMER
  """
  The same name in another script or spelling system, such as Zelenskyy and Zelenskiy.
  """
  TRANSLITERATION
  """A short form, such as POW or UN."""
  ABBREVIATION
  """A place or part that stands for the whole, as Moscow does for Russia."""
  METONYM
  """
  A name it shares with others, such as a surname alone. It helps to find someone, but proves nothing.
  """
  WEAK
}

"""An actor that goes by a name, and why it is thought to be meant."""
type NamedActor {
  """Who goes by it."""
  actor: Actor!
  """That name of the actor which answers best."""
  matchedName: String!
  """Why it was found."""
  reason: NamedReason!
  """
  How near the name comes to the one that was asked for, from 0 to 1: 1 is the name itself.
  """
  nearness: Float!
}

"""Why an actor is found by a name. The first three are whole names."""
enum NamedReason {
  """It is called so here."""
  NAME
  """It also goes by this name."""
  ALIAS
  """It goes by this name in another spelling, script or order of words."""
  OTHER_SPELLING
  """
  It goes by a longer name that has these words, such as a surname alone; or it is the person whose name ends what was asked
  for: \`President Zelensky\`. Others may be called so: by itself, this tells nobody.
  """
  PART_OF_NAME
  """
  Only with \`prefix\`: it goes by a name that has these words, of which the last is not finished. This tells nobody either.
  """
  BEGINNING
}

"""Records and what ties them, the strongest ties first."""
type Network {
  """The record that was asked about."""
  center: Entity!
  """What ties two records."""
  by: NetworkTie!
  """
  What the edges below connect: those with the greatest weight first, then by id.
  """
  nodes: [NetworkNode!]! @listSize(assumedSize: 100)
  """The ties, the heaviest first, then by the ids of their ends."""
  edges: [NetworkEdge!]! @listSize(assumedSize: 100)
  """
  How many edges of at least \`minWeight\` there are; more than are here, if \`first\` is smaller.
  """
  edgeCount: Int!
  """How many statements, or disputes, it is made of."""
  recordsRead: Int!
  """
  Whether all statements, or disputes, were read. If not, there are more than 2,000: weights are of the latest of them. Ask for a
  span of time with \`said\`.
  """
  isComplete: Boolean!
}

"""Two records, and the statements that tie them."""
type NetworkEdge {
  """
  Who talks or accuses; of ties that hold both ways, the one whose id comes first.
  """
  from: Entity!
  """About whom or what, or whom."""
  to: Entity!
  """Whether \`from\` and \`to\` could change places."""
  isMutual: Boolean!
  """How many statements tie them; for CLASHES, how many disputes."""
  weight: Int!
  """
  The latest three of these statements. For several edges they are read together.
  """
  latest: [Statement!]! @listSize(assumedSize: 3)
  """
  All of these statements, the latest first; for CLASHES, those on both sides.
  """
  statements(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection! @cost(weight: "50")
}

"""A record in a network."""
type NetworkNode {
  """The actor, event, place or topic."""
  record: Entity!
  """The sum of the weights of its edges here."""
  weight: Int!
}

"""What ties two records of a network."""
enum NetworkTie {
  """
  The one said something about the other: a statement that has the one as a speaker and is about the other.
  """
  TALKS_ABOUT
  """
  The one accused or condemned the other: a statement of one of these types that has the one as a speaker and is against the other.
  """
  ACCUSES
  """
  Statements of the two contradict each other, or one rebuts or denies the other; clashes between reports alone are left out.
  """
  CLASHES
  """
  The two said something together: a statement that has both as speakers.
  """
  SPEAKS_WITH
  """One statement is about both, or mentions them."""
  NAMED_TOGETHER
}

"""Anything that has an id of its own and can be queried by it."""
interface Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
}

"""A whole number that is zero or more."""
scalar NonNegativeInt @specifiedBy(url: "https://the-guild.dev/graphql/scalars/docs/scalars/non-negative-int")

"""
A rating as a common term, with whose rating it is, in which words and of when, and who says that the words mean it.
"""
type NormalisedRating {
  """What the words are mapped to."""
  value: NormalisedRatingValue!
  """The rating in the assessor's own words."""
  words: String!
  """Who assessed the statement."""
  assessor: Actor!
  """When the assessor published the rating."""
  assessedAt: PartialDate!
  """The scale that maps the words."""
  scale: RatingScale!
  """Who mapped the words of the scale."""
  mappedBy: Actor!
}

"""The common terms that the words of ratings are mapped to."""
enum NormalisedRatingValue {
  """The statement is rated as true."""
  TRUE
  """As true but for details."""
  MOSTLY_TRUE
  """As partly true and partly false, or as true but misleading."""
  MIXED
  """As false but for details."""
  MOSTLY_FALSE
  """As false."""
  FALSE
  """As something that cannot be told."""
  UNPROVEN
  """As something else, such as satire."""
  OTHER
}

"""
A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one.
"""
type Organisation implements Actor & Attested & Entity & Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """The name this graph uses for it."""
  name: String!
  """
  The values that sources state of its fields, field by field. Where sources disagree, the first value is the one that the
  record has, and \`reason\` says why. A value that the record has without a receipt is among them if others have one, or
  if its field is asked for.
  """
  statedValues(
    """
    Only those of this field, by its name in this schema: \`startedAt\`, \`country\`, \`names\`.
    """
    field: String
  ): [StatedValue!]! @listSize(assumedSize: 5)
  """
  The receipts of one value of a field. Empty if there are none. What somebody did or was, such as an office, is a record
  with receipts of its own: \`memberships\`, \`participations\`.
  """
  evidenceFor(
    """The name of the field in this schema: \`startedAt\`, \`country\`, \`names\`."""
    field: String!
    """
    The value, as \`StatedValue.text\` has it or as a source writes it. If left out, the one that the record has or, for a list, any of those.
    """
    value: String
  ): [Evidence!]! @listSize(assumedSize: 5)
  """Every name it goes by, the main one first."""
  names: [Name!]! @listSize(assumedSize: 5)
  """Who or what it is, in this graph's own words."""
  description: String
  """The country it belongs to."""
  country: CountryCode
  """Pages about the same person or body, such as its Wikidata entry."""
  sameAs: [URL!]!
  """
  The records judged to be the same as this one, which resolve to its id: at most 500, by id. Each keeps its own
  content and is updated under its own id, at its own revision.
  """
  mergedRecords: [MergedRecord!]! @listSize(assumedSize: 5)
  """
  Why it is taken to be the same as others, or not: what was judged of it and of the records that it stands for, by id.
  """
  judgements(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): JudgementConnection!
  """What it said."""
  statements(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """What others said on its behalf."""
  statementsOnBehalf(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """Statements that accuse, condemn, threaten or reject it."""
  statementsAgainst(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """What was said about it."""
  statementsAbout(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """What was said to it."""
  statementsAddressed(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """Statements that mention it without being about it."""
  statementsMentioning(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """
  What it said, what others said on its behalf, and what its members, parts and groups said, to any depth: at most 500
  of them.
  """
  voice(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """
  The reports that came through it: what others said, passed on by it, by id.
  """
  reportsVia(
    """Which ones to include."""
    filter: AttributionFilter
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): AttributionConnection!
  """The events it took part in, and its role in each, by id."""
  participations(
    """Only those in one of these roles."""
    roles: [ParticipationRole!]
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ParticipationConnection!
  """The organisations it belongs to, with role and dates, by id."""
  memberships(
    """
    Only those that were held then: an EDTF date such as \`2025\`, \`2025-06-02\` or \`2025-06-02/2025-06-09\`.
    """
    at: String
    """
    Whether those match that may have been held then, as those without a date may, or only those that certainly were.
    """
    certainty: DateCertainty = POSSIBLE
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): MembershipConnection!
  """The verdicts that it published on statements, the latest first."""
  assessments(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): AssessmentConnection!
  """
  How reliable it holds publishers: the grades that it gave, the latest first.
  """
  gradesGiven(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ReliabilityGradeConnection!
  """The disputes in which it is the speaker on either side."""
  disputes(
    """Which ones to include."""
    filter: DisputeFilter
    """The order of the list."""
    orderBy: DisputeOrder = LAST_SAID_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementRelationConnection!
  """What kind of body it is."""
  organisationKind: OrganisationKind!
  """The organisation it is part of, as a ministry is of its government."""
  partOf: Organisation
  """The groups of people that belong to it, by name."""
  groups(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ActorConnection!
  """
  The organisations that are part of it, by name. Merged ones appear once.
  """
  parts(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): OrganisationConnection!
  """Its members, with role and dates, by id."""
  members(
    """
    Only those that were held then: an EDTF date such as \`2025\`, \`2025-06-02\` or \`2025-06-02/2025-06-09\`.
    """
    at: String
    """
    Whether those match that may have been held then, as those without a date may, or only those that certainly were.
    """
    certainty: DateCertainty = POSSIBLE
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): MembershipConnection!
  """What it has published, if it is a publisher."""
  published(
    """Which ones to include."""
    filter: SourceFilter
    """The order of the list."""
    orderBy: SourceOrder = PUBLISHED_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): SourceConnection!
  """
  How reliable others hold it as a publisher, the latest first. Each grade is the assessor's own: this graph grades nobody, and an
  empty list says nothing about the publisher.
  """
  grades(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ReliabilityGradeConnection!
}

"""A page of organisations."""
type OrganisationConnection {
  """The organisations of this page, each with its position."""
  edges: [OrganisationEdge!]!
  """The organisations of this page."""
  nodes: [Organisation!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""An organisation at its position in the list."""
type OrganisationEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The organisation."""
  node: Organisation!
}

"""What kind of body an organisation is."""
enum OrganisationKind {
  """A country as an actor among others."""
  STATE
  """
  The government of a country, a region or a town, or the office of its head.
  """
  GOVERNMENT
  """A department of a government, headed by a minister."""
  MINISTRY
  """An army, or part of one."""
  ARMED_FORCES
  """
  A public body other than a ministry, such as an intelligence service or a coordination headquarters.
  """
  AGENCY
  """A political party."""
  PARTY
  """A business."""
  COMPANY
  """A publisher of news: a newspaper, an agency, a broadcaster."""
  MEDIA
  """A body of several countries, such as the United Nations."""
  INTERNATIONAL
  """A non-governmental organisation."""
  NGO
  """None of these."""
  OTHER
}

"""The record as it is now, and the log's entry for the change."""
type OrganisationPayload {
  """
  The record as it is now. If it was merged, the record it resolves to, which lists it under \`mergedRecords\`.
  """
  organisation: Organisation!
  """
  The entry that was added to the log. Null if there was nothing to change.
  """
  change: Change
}

"""
A page's place in its list. To read on, ask again with \`after\` set to \`endCursor\` while \`hasNextPage\` is true.
"""
type PageInfo {
  """
  Whether more may follow. A page can hold fewer items than were asked for while this is true: a filter with few
  matches stops after a bounded number of records and lets you decide whether to go on.
  """
  hasNextPage: Boolean!
  """
  Whether anything comes before this page. True on every page asked for with \`after\`.
  """
  hasPreviousPage: Boolean!
  """
  The position of the first item of the page; null when the page is empty.
  """
  startCursor: String
  """
  The position to continue from: pass it as \`after\`. Null when the page is empty and nothing follows.
  """
  endCursor: String
}

"""
A date exactly as precise as its source, with how it is known. A day, month or year is never turned into a moment that
nobody stated.
"""
type PartialDate {
  """
  The date in the Extended Date/Time Format (EDTF, ISO 8601-2): \`2025\`, \`2025-06\`, \`2025-06-09\`, \`2025-06-09T11:42Z\`,
  an interval \`2025-06-07/2025-06-09\`, or one open at an end: \`../2025-06-09\` (by then), \`2025-06-02/..\` (since then).
  """
  edtf: String!
  """The earliest moment it can refer to. Null if it is open to the past."""
  earliest: DateTime
  """The latest moment it can refer to. Null if it is open to the future."""
  latest: DateTime
  """Whether the source states the date or it was worked out."""
  basis: DateBasis!
  """How it was worked out, in words."""
  note: String
  """How precise it is."""
  precision: DatePrecision!
}

"""A date to be recorded, exactly as precise as its source."""
input PartialDateInput {
  """
  The date in EDTF: \`2025\`, \`2025-06-09\`, \`2025-06-09T11:42Z\`, \`2025-06-07/2025-06-09\`, \`../2025-06-09\`.
  """
  edtf: String!
  """Whether the source states it or it was worked out."""
  basis: DateBasis!
  """How it was worked out, in words."""
  note: String
}

"""
Someone's part in an event, their role, and the passages that support it.
"""
type Participation implements Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """Who took part."""
  actor: Actor!
  """The event that the actor took part in."""
  event: Event!
  """In which role."""
  role: ParticipationRole!
  """
  Whether a source hedges it, for example with "reportedly", or only passes on what one side says.
  """
  hedged: Boolean!
  """The passages that support it."""
  evidence: [Evidence!]! @listSize(assumedSize: 5)
}

"""A page of participations."""
type ParticipationConnection {
  """The participations of this page, each with its position."""
  edges: [ParticipationEdge!]!
  """The participations of this page."""
  nodes: [Participation!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""A participation at its position in the list."""
type ParticipationEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The participation."""
  node: Participation!
}

"""The record as it is now, and the log's entry for the change."""
type ParticipationPayload {
  """The record as it is now."""
  participation: Participation!
  """
  The entry that was added to the log. Null if there was nothing to change.
  """
  change: Change
}

"""The roles in which someone takes part in an event."""
enum ParticipationRole {
  """One of the sides."""
  PARTY
  """Mediates between the sides."""
  MEDIATOR
  """Hosts it."""
  HOST
  """The one it is done to, such as a prisoner who is exchanged."""
  SUBJECT
  """Observes it."""
  OBSERVER
}

"""
A span of a source's text, as a [W3C text quote selector](https://www.w3.org/TR/annotation-model/#text-quote-selector)
with its position.
"""
type Passage {
  """An id for a client's cache. It cannot be queried on its own."""
  id: ID!
  """What the passage supports: the content, the speaker, the time."""
  part: PassagePart!
  """
  The words, exactly as the source has them, without quotation marks around them.
  """
  exact: String!
  """
  The words just before it, if they are needed to tell it from another place.
  """
  prefix: String
  """
  The words just after it, if they are needed to tell it from another place.
  """
  suffix: String
  """
  Where it begins in the source's normalised text, counted in Unicode code points from 0.
  """
  start: NonNegativeInt
  """Where it ends: the position after its last character."""
  end: NonNegativeInt
  """Whether the source puts these words in quotation marks."""
  quoted: Boolean!
  """Whether the words were found in the source's text, and how."""
  status: VerificationStatus!
  """
  The language of the words, as a BCP 47 tag: that of their source, unless they are in another one. Null if nobody recorded it.
  """
  language: String
  """
  What these words are a translation of. Null if they are none, or if nobody recorded of what.
  """
  translationOf: PassageTranslation
  """
  The recorded translations of these words, in the first hundred reports of the statement.
  """
  translations: [PassageTranslation!]! @listSize(assumedSize: 2)
  """
  The passage with the text around it. Null if the source's text is not kept here.
  """
  context(
    """How many characters on either side, at most 1,000."""
    characters: Int = 200
  ): PassageContext
}

"""A passage with the text around it."""
type PassageContext {
  """The text before."""
  before: String!
  """The passage."""
  exact: String!
  """The text after."""
  after: String!
}

"""
A passage of a source's text, to be recorded. Only the words are required.
"""
input PassageInput {
  """
  The words, exactly as the source has them, without quotation marks around them.
  """
  exact: String!
  """What the passage supports."""
  part: PassagePart = CONTENT
  """
  Whether the source puts these words in quotation marks. If left out, it is read from the source's text, if
  available.
  """
  quoted: Boolean
  """
  Whether the quotation marks enclose a whole utterance, rather than words within the source's own sentence.
  """
  whole: Boolean
  """
  The words just before it, at most 24 characters, if they are needed to tell it from another place.
  """
  prefix: String
  """
  The words just after it, at most 24 characters, if they are needed to tell it from another place.
  """
  suffix: String
  """
  Where it begins in the source's normalised text, counted in Unicode code points from 0.
  """
  start: NonNegativeInt
  """Where it ends: the position after its last character."""
  end: NonNegativeInt
  """
  The language of the words, if it is not that of their source: BCP 47. Only in a report of a statement.
  """
  language: String
  """What the words are a translation of. Only in a report of a statement."""
  translationOf: PassageTranslationInput
}

"""What a passage supports."""
enum PassagePart {
  """What was said, or what happened."""
  CONTENT
  """The words that attribute it: "accused"."""
  CUE
  """Who said it."""
  SPEAKER
  """When it was said or happened."""
  TIME
  """The channel it was said through."""
  CHANNEL
  """In which role it was said."""
  ROLE
  """Whom it was said to."""
  ADDRESSEE
}

"""
That a passage is the translation of another one. Both are in reports of the same statement. It says whose words were
translated by whom, never that they were translated well.
"""
type PassageTranslation {
  """
  The words before they were translated. Null in an earlier revision, if the record no longer has them.
  """
  original: ReportedPassage
  """The words after that."""
  rendering: ReportedPassage!
  """
  Who translated them. Null if nobody says who, or the translator is only known as \`byAsNamed\`.
  """
  by: Actor
  """The translator, as the source names them."""
  byAsNamed: String
}

"""
The words that a passage is a translation of: those of a passage in a report of the same statement.
"""
input PassageTranslationInput {
  """The report that has them."""
  attribution: ID!
  """These words, exactly as that report has them."""
  exact: String!
  """Who translated them."""
  by: ID
  """The translator, as the source names them."""
  byAsNamed: String
}

"""A way from one record to another."""
type Path {
  """How many hops it has."""
  length: Int!
  """Its hops, in order: each begins where the one before ends."""
  hops: [PathHop!]! @listSize(assumedSize: 3)
}

"""Two records that are directly related."""
type PathHop {
  """Where it begins."""
  from: Entity!
  """Where it ends."""
  to: Entity!
  """
  All that relates the two: each relation once in either direction, in the order of \`PathRelation\`.
  """
  links: [PathLink!]! @listSize(assumedSize: 2)
}

"""
One relation between two records, as a sentence: the subject, the relation, the object.
"""
type PathLink {
  """How they are related."""
  relation: PathRelation!
  """
  Who speaks, takes part, belongs. Of relations that hold both ways, where the hop begins.
  """
  subject: Entity!
  """To whom or what."""
  object: Entity!
  """
  What makes it so: a statement, a judgement that links two statements, a participation, a membership; or, where it is part
  of something, was held somewhere or followed something, that record itself. Of several, the last by date.
  """
  madeBy: Record!
  """
  The receipts of that: a statement's first hundred reports, what a judgement rests on, or evidence.
  """
  receipts: [Receipt!]! @listSize(assumedSize: 3)
}

"""How two records on a path are related."""
enum PathRelation {
  """The subject said something on the object's behalf."""
  SPEAKS_FOR
  """The subject accused, condemned, threatened or rejected the object."""
  SPEAKS_AGAINST
  """The subject said something to the object."""
  SPEAKS_TO
  """The subject said something about the object."""
  SPEAKS_ABOUT
  """Both said the same thing together: one statement has both as speakers."""
  SPEAKS_WITH
  """The subject said something at the object, an event."""
  SPEAKS_AT
  """The subject mentioned the object."""
  MENTIONS
  """
  The two said what cannot both be true. What clashes only between reports connects nobody.
  """
  CONTRADICTS
  """The subject answered the object and disputed it."""
  REBUTS
  """The subject said that what the object claimed did not happen."""
  DENIES
  """The subject said that what the object claimed is so."""
  CONFIRMS
  """The subject answered the object, without taking a side."""
  RESPONDS_TO
  """The two said the same in other words."""
  REPHRASES
  """The subject took part in the object, an event."""
  TAKES_PART_IN
  """The subject belonged to the object."""
  MEMBER_OF
  """The subject is part of the object."""
  PART_OF
  """The subject, an event, was held at the object."""
  HELD_AT
  """The subject, an event, came after the object, which led to it."""
  FOLLOWS
}

"""What a search for paths between two records came to."""
type PathSearch {
  """
  Where the paths begin: the record asked for, or the one that it was merged into.
  """
  from: Entity!
  """Where they end."""
  to: Entity!
  """The paths, the shortest first."""
  paths: [Path!]! @listSize(assumedSize: 5)
  """
  Whether the search came to its end. It tells that there is no path from that nobody looked further.
  """
  status: PathSearchStatus!
  """Up to how many hops all paths were looked for."""
  hopsSearched: Int!
  """How many records were looked at for what they are related to."""
  recordsSearched: Int!
  """How many pairs of related records were found by that."""
  pairsFound: Int!
  """
  Records that were reached and not gone through, because they are referred to more often than \`maxDegree\`: at most ten, those that
  are referred to most first. Name one in \`from\` or \`to\`, or ask for a larger \`maxDegree\`.
  """
  hubs: [Entity!]! @listSize(assumedSize: 5)
}

"""How a search for paths ended."""
enum PathSearchStatus {
  """All paths within the bounds are here. None means that there is none."""
  COMPLETE
  """
  As many were found as were asked for. There may be more, of as many hops as the last one or more.
  """
  ENOUGH
  """
  To look on would have read more than 10,000 references to records. All paths of up to \`hopsSearched\` hops are here; whether there
  are longer ones is not known.
  """
  STOPPED
}

"""A human being."""
type Person implements Actor & Attested & Entity & Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """The name this graph uses for it."""
  name: String!
  """
  The values that sources state of its fields, field by field. Where sources disagree, the first value is the one that the
  record has, and \`reason\` says why. A value that the record has without a receipt is among them if others have one, or
  if its field is asked for.
  """
  statedValues(
    """
    Only those of this field, by its name in this schema: \`startedAt\`, \`country\`, \`names\`.
    """
    field: String
  ): [StatedValue!]! @listSize(assumedSize: 5)
  """
  The receipts of one value of a field. Empty if there are none. What somebody did or was, such as an office, is a record
  with receipts of its own: \`memberships\`, \`participations\`.
  """
  evidenceFor(
    """The name of the field in this schema: \`startedAt\`, \`country\`, \`names\`."""
    field: String!
    """
    The value, as \`StatedValue.text\` has it or as a source writes it. If left out, the one that the record has or, for a list, any of those.
    """
    value: String
  ): [Evidence!]! @listSize(assumedSize: 5)
  """Every name it goes by, the main one first."""
  names: [Name!]! @listSize(assumedSize: 5)
  """Who or what it is, in this graph's own words."""
  description: String
  """The country it belongs to."""
  country: CountryCode
  """Pages about the same person or body, such as its Wikidata entry."""
  sameAs: [URL!]!
  """
  The records judged to be the same as this one, which resolve to its id: at most 500, by id. Each keeps its own
  content and is updated under its own id, at its own revision.
  """
  mergedRecords: [MergedRecord!]! @listSize(assumedSize: 5)
  """
  Why it is taken to be the same as others, or not: what was judged of it and of the records that it stands for, by id.
  """
  judgements(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): JudgementConnection!
  """What it said."""
  statements(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """What others said on its behalf."""
  statementsOnBehalf(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """Statements that accuse, condemn, threaten or reject it."""
  statementsAgainst(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """What was said about it."""
  statementsAbout(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """What was said to it."""
  statementsAddressed(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """Statements that mention it without being about it."""
  statementsMentioning(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """
  What it said, what others said on its behalf, and what its members, parts and groups said, to any depth: at most 500
  of them.
  """
  voice(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """
  The reports that came through it: what others said, passed on by it, by id.
  """
  reportsVia(
    """Which ones to include."""
    filter: AttributionFilter
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): AttributionConnection!
  """The events it took part in, and its role in each, by id."""
  participations(
    """Only those in one of these roles."""
    roles: [ParticipationRole!]
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ParticipationConnection!
  """The organisations it belongs to, with role and dates, by id."""
  memberships(
    """
    Only those that were held then: an EDTF date such as \`2025\`, \`2025-06-02\` or \`2025-06-02/2025-06-09\`.
    """
    at: String
    """
    Whether those match that may have been held then, as those without a date may, or only those that certainly were.
    """
    certainty: DateCertainty = POSSIBLE
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): MembershipConnection!
  """The verdicts that it published on statements, the latest first."""
  assessments(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): AssessmentConnection!
  """
  How reliable it holds publishers: the grades that it gave, the latest first.
  """
  gradesGiven(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ReliabilityGradeConnection!
  """The disputes in which it is the speaker on either side."""
  disputes(
    """Which ones to include."""
    filter: DisputeFilter
    """The order of the list."""
    orderBy: DisputeOrder = LAST_SAID_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementRelationConnection!
}

"""The record as it is now, and the log's entry for the change."""
type PersonPayload {
  """
  The record as it is now. If it was merged, the record it resolves to, which lists it under \`mergedRecords\`.
  """
  person: Person!
  """
  The entry that was added to the log. Null if there was nothing to change.
  """
  change: Change
}

"""
A town, a region, or a country as a territory. A country that speaks and acts is an organisation.
"""
type Place implements Attested & Entity & Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """The name this graph uses for it."""
  name: String!
  """
  The values that sources state of its fields, field by field. Where sources disagree, the first value is the one that the
  record has, and \`reason\` says why. A value that the record has without a receipt is among them if others have one, or
  if its field is asked for.
  """
  statedValues(
    """
    Only those of this field, by its name in this schema: \`startedAt\`, \`country\`, \`names\`.
    """
    field: String
  ): [StatedValue!]! @listSize(assumedSize: 5)
  """
  The receipts of one value of a field. Empty if there are none. What somebody did or was, such as an office, is a record
  with receipts of its own: \`memberships\`, \`participations\`.
  """
  evidenceFor(
    """The name of the field in this schema: \`startedAt\`, \`country\`, \`names\`."""
    field: String!
    """
    The value, as \`StatedValue.text\` has it or as a source writes it. If left out, the one that the record has or, for a list, any of those.
    """
    value: String
  ): [Evidence!]! @listSize(assumedSize: 5)
  """Every name it goes by, the main one first."""
  names: [Name!]! @listSize(assumedSize: 5)
  """The country it is in."""
  country: CountryCode
  """The larger place that it is in."""
  partOf: Place
  """The places in it, by id."""
  parts(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): PlaceConnection!
  """What was said about it."""
  statements(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """
  What happened there, and in the places in it: events in a country include those in its towns.
  """
  events(
    """Which ones to include."""
    filter: EventFilter
    """The order of the list."""
    orderBy: EventOrder = STARTED_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): EventConnection!
}

"""A page of places."""
type PlaceConnection {
  """The places of this page, each with its position."""
  edges: [PlaceEdge!]!
  """The places of this page."""
  nodes: [Place!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""A place at its position in the list."""
type PlaceEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The place."""
  node: Place!
}

"""
Which places to include. An empty list is refused: leave the field out instead.
"""
input PlaceFilter {
  """Only those with these ids."""
  ids: [ID!]
}

"""The record as it is now, and the log's entry for the change."""
type PlacePayload {
  """The record as it is now."""
  place: Place!
  """
  The entry that was added to the log. Null if there was nothing to change.
  """
  change: Change
}

"""
How reliable one assessor holds a publisher, by the latest grade that it gave it. Others' grades of it do not count.
"""
input PublisherHeldInput {
  """Who holds it so. There is no reliability without somebody who says so."""
  by: ID!
  """
  One of these grades. Name each: F, that nobody can tell, is not below E.
  """
  reliability: [Reliability!]!
}

"""Everything that can be queried. Nothing here writes."""
type Query {
  """
  Any record by its id, whatever its kind. The id of a merged record gives the record it was merged into, and the id
  of a withdrawn one says what became of it.
  """
  node(
    """For example \`person:vladimir-medinsky\`."""
    id: ID!
    """
    As it stood at this revision, until the next one was written: its own fields and, for a statement, the receipts that
    it had then and still has, as they stood. What it refers to, its other lists, and what is derived from them are as
    they are now, and what was withdrawn since is withdrawn. Null for a revision that it never had, and for an id that
    was merged.
    """
    revision: Int
  ): Node
  """
  Several records by their ids, in the order asked, with null where an id is unknown.
  """
  nodes(
    """At most 100 ids."""
    ids: [ID!]!
  ): [Node]! @listSize(slicingArguments: ["ids"])
  """One person, organisation or group by its id."""
  actor(
    """For example \`organisation:kremlin\`."""
    id: ID!
  ): Actor
  """
  Whoever goes by a name, the nearest first. Case, accents, and the kind of dash or apostrophe do not matter, and
  other names count too: \`Zelenskiy\`, \`ZELENSKY\` and \`Зеленський\` all find the same man. Only a whole name tells who is meant:
  read \`reason\`. What merely stands inside a longer name is somebody else: \`Bank of Russia\` does not find Russia.
  """
  actorsNamed(
    """
    A name, an alias, or the words by which an article calls somebody, such as \`Russia's Defense Ministry\`.
    """
    name: String!
    """Only actors of these kinds."""
    kinds: [ActorKind!]
    """
    Whether the last word is still being typed: \`Volodymyr Zel\` then finds Volodymyr Zelenskyy too, for the reason
    \`BEGINNING\`. It counts from two letters on; a space behind the word ends it.
    """
    prefix: Boolean = false
    """At most how many to return, from 1 to 100."""
    first: Int = 20
  ): [NamedActor!]! @listSize(slicingArguments: ["first"])
  """Every person, organisation and group."""
  actors(
    """Which ones to include."""
    filter: ActorFilter
    """The order of the list."""
    orderBy: ActorOrder = NAME_ASC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ActorConnection!
  """One assessment by its id."""
  assessment(
    """For example \`assessment:check-desk-medinsky-list-of-640\`."""
    id: ID!
  ): Assessment
  """Who rated what: every assessment, the most recently published first."""
  assessments(
    """Which ones to include."""
    filter: AssessmentFilter
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): AssessmentConnection!
  """
  What sources state of one field of a record. Null if there is none with this id.
  """
  attestation(
    """For example \`attestation:istanbul-talks-2025-06-02-started-at\`."""
    id: ID!
  ): Attestation
  """
  What sources state of single fields of records, by the ids of the attestations. For an editor's rounds: all fields of which
  sources state different values are \`disagreeing: true\`, and those for which nobody said why the record has its value,
  \`hasReason: false\`. These are compared as they are read: a page may then be short, or even empty, while \`hasNextPage\`
  is true.
  """
  attestations(
    """Which ones to include."""
    filter: AttestationFilter
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): AttestationConnection!
  """
  Every report of a statement by a source, by id: for example, those whose words could not be verified.
  """
  attributions(
    """Which ones to include."""
    filter: AttributionFilter
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): AttributionConnection!
  """
  Every change ever made to this graph, oldest first. To see what is new, ask again later after the last \`endCursor\`: at the log's end there is one too.
  """
  changes(
    """
    Only what was written at this time or later: \`2025-06-09T00:00:00Z\`. Continue by the cursor: it is exact, while the clocks of several servers may differ.
    """
    since: DateTime
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """
  Sources whose kept texts share much wording, the most alike first, for somebody to judge whether they are copies
  (\`judgeCopies\`, \`judgeNotCopies\`). What they quote does not count, since two reporters who heard one speech have its words
  without having copied each other. Left out are sources that are recorded as copies or were judged, and texts of a few words.
  Empty where this server keeps no texts.
  """
  copyCandidates(
    """Only those that look like copies of this source, or it of them."""
    source: ID
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): CopyCandidateConnection! @auth(requires: EDITOR)
  """
  The quotations of a draft, in their order, each looked up among the passages of this graph, with a verdict on its words and
  one on its speaker: what \`on-record check\` gives. The draft is kept nowhere. Quotations inside one that is found as quoted
  count as found with it and are left out, though \`totalCount\` counts them.
  """
  checkDraft(
    """The draft, at most 100,000 characters."""
    text: String!
    """
    Its markup. Front matter, code and comments are not read. As Markdown, plain text is read too.
    """
    format: TextFormat = MARKDOWN
    """
    Whose words all of its quotations should be, whatever the draft says: the id of an actor.
    """
    speaker: ID
    """Whether a quotation is found even if its speaker is UNCONFIRMED."""
    allowUnconfirmed: Boolean = false
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): DraftQuotationConnection! @cost(weight: "100000")
  """One event by its id."""
  event(
    """For example \`event:istanbul-talks-2025-06-02\`."""
    id: ID!
  ): Event
  """Every event that happened or was planned, the latest first."""
  events(
    """Which ones to include."""
    filter: EventFilter
    """The order of the list."""
    orderBy: EventOrder = STARTED_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): EventConnection!
  """Every receipt for a fact that is not a statement, by id."""
  evidence(
    """Only those with one of these verification statuses."""
    verification: [VerificationStatus!]
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): EvidenceConnection!
  """One grade of a publisher's reliability by its id."""
  reliabilityGrade(
    """For example \`grade:check-desk-on-the-moscow-times\`."""
    id: ID!
  ): ReliabilityGrade
  """
  Who holds which publisher how reliable: every grade, the most recently published first.
  """
  reliabilityGrades(
    """Which ones to include."""
    filter: ReliabilityGradeFilter
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ReliabilityGradeConnection!
  """
  Whom a name may refer to: the actors known by it or by a similar name, in other spellings and scripts too, and those
  that a page in \`sameAs\` is about, each with a score and the reasons for it, best first. If no name is very similar,
  names with a word that is one or two typing slips away ("Zelenksy") count too. A score says how much is alike, not
  that they are the same.
  """
  matchActors(
    """The name as a source has it, with or without a title."""
    name: String!
    """The country it should belong to."""
    country: CountryCode
    """Pages about it, such as its Wikidata entry."""
    sameAs: [URL!]
    """
    The ids of organisations it should belong to, and of events it should have taken part in.
    """
    context: [ID!]
    """At most how many to return, from 1 to 20."""
    first: Int = 10
  ): [ActorMatch!]! @listSize(slicingArguments: ["first"])
  """
  Who or what is tied to whom, by the statements that tie them: in all that was said about a record, or of what an actor said and
  what was said about it. Of the latest 2,000 statements, or disputes, at most.
  """
  network(
    """
    What was said about this actor, event, topic or place, or at this event. Either this or \`of\`.
    """
    about: ID
    """The ties of this actor. Either this or \`about\`."""
    of: ID
    """What ties two records."""
    by: NetworkTie!
    """Only edges of at least this weight."""
    minWeight: Int = 1
    """When what was said was said: of disputes, either statement."""
    said: DateRange
    """At most how many edges to return, from 1 to 500: the heaviest."""
    first: Int = 100
  ): Network! @cost(weight: "2000")
  """
  How two records are connected: through whom and what, by which statements, rebuttals, events and memberships, each with its
  receipts. The shortest paths come first, and those of one length in the order of the ids along them. A path goes through actors,
  events and places, through topics only where that is asked for, and never through a source or its publishing. Merged actors are
  one.
  """
  connections(
    """The id of an actor, event, place or topic."""
    from: ID!
    """The id of another one."""
    to: ID!
    """The most hops that a path may have, from 1 to 4."""
    maxHops: Int = 3
    """Only along these relations. All of them, if left out."""
    relations: [PathRelation!]
    """
    When what was said was said: of what answers or rebuts, either statement. What no statement makes, such as a membership, is not
    bound by it; \`relations\` can leave it out.
    """
    said: DateRange
    """Not through these actors, events or places."""
    avoid: [ID!]
    """
    Whether a path may go through a topic. Most of what is about one topic is not connected in any other way.
    """
    throughTopics: Boolean = false
    """
    Not through records that are referred to more often than this, from 1 to 5,000, by statements, judgements, memberships and all
    else: whoever is connected through a head of state is connected with everybody. The two ends may be referred to as often as
    they are.
    """
    maxDegree: Int = 500
    """At most how many paths to return, from 1 to 10."""
    first: Int = 5
  ): PathSearch! @cost(weight: "500")
  """One place by its id."""
  place(
    """For example \`place:istanbul\`."""
    id: ID!
  ): Place
  """Every place where something happened, by id."""
  places(
    """Which ones to include."""
    filter: PlaceFilter
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): PlaceConnection!
  """
  Whether words are quoted as a source has them: looked up among the passages of this graph. It tells where the words
  were found, never that they are true.
  """
  checkQuote(
    """
    The words without the quotation marks around them, at most 5,000 characters.
    """
    words: String!
    """
    Whose words they should be: the id of an actor that said them, or in whose name they were said.
    """
    speaker: ID
    """
    The same by name, as a draft has it: "Mr. Umerov". A name that this graph does not know is UNCONFIRMED, not an error. Give
    this or \`speaker\`, not both.
    """
    speakerNamed: String
    """
    The draft's own words before its opening quotation mark, in the same sentence: where the negation that the passage has
    stands there ("would not"), it is not missing.
    """
    before: String
    """
    The draft's own words after its closing quotation mark, in the same sentence.
    """
    after: String
  ): QuoteCheck! @cost(weight: "20")
  """
  Who contradicts, rebuts or denies whom: disputes between speakers, unless the filter asks for those between reports.
  """
  disputes(
    """Which ones to include."""
    filter: DisputeFilter
    """The order of the list."""
    orderBy: DisputeOrder = LAST_SAID_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementRelationConnection!
  """One scale of ratings by its id."""
  ratingScale(
    """For example \`scale:check-desk\`."""
    id: ID!
  ): RatingScale
  """Every scale of ratings, by id."""
  ratingScales(
    """Which ones to include."""
    filter: RatingScaleFilter
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): RatingScaleConnection!
  """
  Everything that contains the words: names, statements, the quoted words of sources, titles. Best matches first. A
  statement is also found by what its speakers are called, in part or whole: \`Zelensky prisoners\` finds what he said of
  prisoners. Case, accents, the usual endings of English words, and British or American spelling do not matter. In Chinese,
  Japanese, Thai and other scripts without spaces, any part of a text is found.
  """
  search(
    """
    Words to search for; all of them must be there. \`"dirty games"\` in quotation marks is kept together.
    """
    query: String!
    """Only results of these kinds."""
    kinds: [SearchKind!]
    """
    Whether the last word is still being typed: \`dirty ga\` then finds \`dirty games\`. It counts from two letters on; a space
    behind the word ends it.
    """
    prefix: Boolean = false
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): SearchConnection!
  """One source by its id."""
  source(
    """For example \`source:moscow-times-2025-06-09\`."""
    id: ID!
  ): Source
  """One source by its web address, or by that of its archived copy."""
  sourceByUrl(
    """
    The address. The part after \`#\`, a final slash, and upper case in the host name do not matter.
    """
    url: URL!
  ): Source
  """
  Every article, post, transcript and document, the most recently published first.
  """
  sources(
    """Which ones to include."""
    filter: SourceFilter
    """The order of the list."""
    orderBy: SourceOrder = PUBLISHED_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): SourceConnection!
  """One statement by its id."""
  statement(
    """For example \`statement:medinsky-2025-06-07-list-of-640\`."""
    id: ID!
  ): Statement
  """Who said what: every statement, the latest first."""
  statements(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """What this graph holds, and which engine stores it."""
  stats: Stats!
  """
  What was said and what happened, in one order of time, the earliest first. Two dates may leave open which of them was first:
  the edges tell. What has no date is left out, and counted in \`undated\`.
  """
  timeline(
    """What to include."""
    filter: TimelineFilter
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): TimelineConnection!
  """One topic by its id."""
  topic(
    """For example \`topic:prisoner-exchange\`."""
    id: ID!
  ): Topic
  """What is talked about: every topic, by id."""
  topics(
    """Which ones to include."""
    filter: TopicFilter
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): TopicConnection!
}

"""Words that a source puts in quotation marks."""
type Quote {
  """An id for a client's cache. It cannot be queried on its own."""
  id: ID!
  """The words between the quotation marks, as the source has them."""
  words: String!
  """The report that they are from."""
  attribution: Attribution!
}

"""Why words are not to be quoted although a passage has them."""
enum QuoteCaution {
  """
  The passage has a negation directly before the first or directly after the last of these words, and neither they nor the
  words around them have it: \`cut\` of the match shows it.
  """
  NEGATION_CUT
  """
  The source has them as its own words: they do not stand in quotation marks there. Where there is no text, nobody looked.
  """
  NOT_QUOTED
  """
  The passage was not found in its source's text: its status is NOT_FOUND.
  """
  REFUTED
}

"""What this graph has of quoted words."""
type QuoteCheck {
  """How the words compare to the passages of this graph."""
  outcome: QuoteOutcome!
  """
  Why the words are not to be quoted although a passage has them. Null where they are neither EXACT, PUNCTUATION nor
  EDITED, or some passage has them of which there is nothing to say: that one comes first.
  """
  caution: QuoteCaution
  """Whether they are the words of \`speaker\` or \`speakerNamed\`."""
  speaker: SpeakerVerdict!
  """
  The passages that come into question, the best first and at most five; where two are joined, these two in their order.
  """
  matches: [QuoteMatch!]! @listSize(assumedSize: 5)
}

"""
The words of a passage at which a quotation was cut. What they mean is left to the reader.
"""
type QuoteCut {
  """
  The words directly before the quoted ones, down to a negation; null where there is none.
  """
  before: String
  """
  The words directly after them: a negation, or how the sentence goes on with "but", "unless" or the like; else null.
  """
  after: String
  """Whether a negation is among them."""
  negates: Boolean!
}

"""Which of two texts has a run of words."""
enum QuoteDiffOp {
  """Both have them."""
  EQUAL
  """Only the words that were asked for."""
  INSERT
  """Only the passage."""
  DELETE
}

"""A run of words that two texts share, or that only one has."""
type QuoteDiffPart {
  """Which text has them."""
  op: QuoteDiffOp!
  """The words."""
  text: String!
}

"""How closely a source reports what was said."""
enum QuoteForm {
  """A whole utterance in quotation marks."""
  DIRECT
  """Quoted words inside the source's own sentence."""
  MIXED
  """Only the source's own words."""
  INDIRECT
}

"""A passage that quoted words may be from, with its receipt."""
type QuoteMatch {
  """
  The report that the passage is from, which leads to the source and to the statement.
  """
  attribution: Attribution!
  """
  The passage. Where it is not \`quoted\`, the words are the source's own, not the speaker's, but for what stands in
  quotation marks inside it. Its \`status\` tells whether it was found in the source.
  """
  passage: Passage!
  """
  How the words differ from the passage: EQUAL and INSERT together are the words that were asked for; where they are SPLICED,
  the part of them that is this passage's.
  """
  diff: [QuoteDiffPart!]! @listSize(assumedSize: 5)
  """
  What stands directly before or after the words in the passage and may turn their meaning; null where nothing does.
  """
  cut: QuoteCut
}

"""
How quoted words compare to the passages of this graph. The first three count as found, but for a \`caution\`.
"""
enum QuoteOutcome {
  """
  A passage has these words, character for character but for white space.
  """
  EXACT
  """
  A passage has these words in this order, with other punctuation or typography (invisible characters, ligatures, vowel points,
  a hyphen at a line's end), another capital where a sentence begins, or all in capitals.
  """
  PUNCTUATION
  """
  A passage has these words but for what an editor put in square brackets, for all to see: "[W]e", "[sic]", "[the minister]".
  \`diff\` tells what the brackets replace.
  """
  EDITED
  """
  Two passages that do not stand together are joined as if they were one, with or without an "and" between them.
  """
  SPLICED
  """
  The words hold a whole passage unbroken, or all that it has to its end or from its beginning, and more on that side that is
  not in this graph: \`diff\` shows the rest.
  """
  PART
  """
  Nearly the words of a passage that is itself a translation (\`translationOf\`), with no negation, condition, figure, name
  or question changed: they may be another translation of the same words. Whether they are, only the original can show.
  """
  OTHER_TRANSLATION
  """A passage has nearly these words: \`diff\` tells what was changed."""
  ALTERED
  """
  One to three words, so everyday that they identify no statement, whoever once said them. Two or three that a source quotes
  by themselves, and that are not all everyday, are compared as any other words.
  """
  TOO_FEW_WORDS
  """
  No passage has these words, or anything near them: of the forty statements of this graph that share the most words with them.
  """
  NOT_FOUND
}

"""
A scale of ratings: its words, and what somebody mapped each of them to.
"""
type RatingScale implements Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """Its name."""
  name: String!
  """Who mapped its words."""
  mappedBy: Actor!
  """Its words, each with what it is mapped to."""
  words: [ScaleWord!]! @listSize(assumedSize: 10)
}

"""A page of scales."""
type RatingScaleConnection {
  """The scales of this page, each with its position."""
  edges: [RatingScaleEdge!]!
  """The scales of this page."""
  nodes: [RatingScale!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""A scale at its position in the list."""
type RatingScaleEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The scale."""
  node: RatingScale!
}

"""
Which scales to include. An empty list is refused: leave the field out instead.
"""
input RatingScaleFilter {
  """Only those with these ids."""
  ids: [ID!]
}

"""The record as it is now, and the log's entry for the change."""
type RatingScalePayload {
  """The record as it is now."""
  scale: RatingScale!
  """
  The entry that was added to the log. Null if there was nothing to change.
  """
  change: Change
}

"""
What shows that a source says something: the source, the passages, and whether the passages were found in its text.
"""
interface Receipt implements Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """The source that the passages come from."""
  source: Source!
  """The passages of the source's text that support it."""
  passages: [Passage!]! @listSize(assumedSize: 5)
  """Whether the passages were found in the source's text."""
  verification: Verification!
}

"""A record of this graph, with its history."""
interface Record implements Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
}

"""The kinds of record."""
enum RecordKind {
  """A human being."""
  PERSON
  """An organisation, from a state to a newspaper."""
  ORGANISATION
  """People with no list of members, such as analysts."""
  GROUP
  """Something that happened, or was to happen."""
  EVENT
  """What statements are about."""
  TOPIC
  """Where something happens."""
  PLACE
  """A published document."""
  SOURCE
  """One act of saying."""
  STATEMENT
  """One source's report of one statement."""
  ATTRIBUTION
  """The receipt for a fact that is not a statement."""
  EVIDENCE
  """A judgement that links two statements."""
  RELATION
  """Someone's part in an event."""
  PARTICIPATION
  """Someone's membership of an organisation."""
  MEMBERSHIP
  """Someone's judgement on whether two actors are the same."""
  JUDGEMENT
  """Someone's published verdict on a statement."""
  ASSESSMENT
  """A scale of ratings."""
  SCALE
  """How reliable somebody holds a publisher."""
  GRADE
  """What sources state of one field of a record."""
  ATTESTATION
}

"""A statement by which a speaker takes another one back, to be recorded."""
input RecordRetractionInput {
  """
  Its id, if you want to choose it: \`statement:<words>\`. If left out, one is made from the speaker, date and text.
  Even a redaction does not erase an id, so choose one without words that might have to go.
  """
  id: ID
  """The statement that is taken back."""
  retracts: ID!
  """
  What was said, in this graph's own words. Never phrased as a quotation: quoted words belong in \`passages\`.
  """
  text: String!
  """
  When it was said. Leave it out if no source says so; the date of publication is never used instead.
  """
  saidAt: PartialDateInput
  """Who takes it back. Leave it out if it is whoever made the statement."""
  speakers: [SpeakerInput!]
  """
  Who may have said it, where that is not certain. They count as speakers nowhere.
  """
  candidates: [CandidateInput!]
  """Whom it was said to."""
  addressedTo: [ID!]
  """Whom it accuses, condemns, threatens or rejects."""
  against: [ID!]
  """What it is about: actors, events, topics or places."""
  about: [ID!]
  """What else it mentions."""
  mentions: [ID!]
  """The event at which it was said."""
  madeAt: ID
  """The language it was spoken in, if known."""
  language: Locale
  """
  The sources that report it, at least one, each with the passages that show it.
  """
  attributions: [AttributionInput!]!
  """Why this takes back the other statement, in one sentence."""
  basis: String
  """
  New organisations to record with it. Give each an id, so that the rest of this input can refer to it.
  """
  organisations: [CreateOrganisationInput!]
  """
  New persons to record with it. Give each an id, so that the rest of this input can refer to it.
  """
  persons: [CreatePersonInput!]
  """
  New groups to record with it. Give each an id, so that the rest of this input can refer to it.
  """
  groups: [CreateGroupInput!]
  """
  New sources to record with it. Give each an id, so that the rest of this input can refer to it.
  """
  sources: [CreateSourceInput!]
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""A statement to be recorded, with its reports."""
input RecordStatementInput {
  """
  Its id, if you want to choose it: \`statement:<words>\`. If left out, one is made from the speaker, date and text.
  Even a redaction does not erase an id, so choose one without words that might have to go.
  """
  id: ID
  """
  What was said, in this graph's own words. Never phrased as a quotation: quoted words belong in \`passages\`.
  """
  text: String!
  """What kind of act it was."""
  type: StatementType!
  """
  When it was said. Leave it out if no source says so; the date of publication is never used instead.
  """
  saidAt: PartialDateInput
  """
  Who certainly said it, each in the role they held at the time: at least one, unless there are candidates.
  """
  speakers: [SpeakerInput!]
  """
  Who may have said it, where that is not certain. They count as speakers nowhere.
  """
  candidates: [CandidateInput!]
  """Whom it was said to."""
  addressedTo: [ID!]
  """Whom it accuses, condemns, threatens or rejects."""
  against: [ID!]
  """What it is about: actors, events, topics or places."""
  about: [ID!]
  """What else it mentions."""
  mentions: [ID!]
  """The event at which it was said."""
  madeAt: ID
  """The language it was spoken in, if known."""
  language: Locale
  """
  The sources that report it, at least one, each with the passages that show it.
  """
  attributions: [AttributionInput!]!
  """
  New organisations to record with it. Give each an id, so that the rest of this input can refer to it.
  """
  organisations: [CreateOrganisationInput!]
  """
  New persons to record with it. Give each an id, so that the rest of this input can refer to it.
  """
  persons: [CreatePersonInput!]
  """
  New groups to record with it. Give each an id, so that the rest of this input can refer to it.
  """
  groups: [CreateGroupInput!]
  """
  New sources to record with it. Give each an id, so that the rest of this input can refer to it.
  """
  sources: [CreateSourceInput!]
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""The statement that was recorded, and its entry in the log."""
type RecordStatementPayload {
  """The statement as it is now."""
  statement: Statement!
  """The log's entry for the statement itself."""
  change: Change
}

"""A statement that was recorded, and where the log says so."""
type RecordedStatement {
  """Its position in the log: pass it as \`after\` to go on from here."""
  cursor: String!
  """The entry of the log."""
  change: Change!
  """The statement as it is now."""
  statement: Statement!
}

"""A record to make unreadable."""
input RedactInput {
  """Its id. It may have been withdrawn before."""
  id: ID!
  """
  The reason, without the words that must not be readable: the reason is kept.
  """
  reason: String!
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""The result of a redaction."""
type RedactPayload {
  """What remains of the record."""
  redacted: Withdrawn!
  """
  The ids of the records redacted with it: its receipts, relations, assessments and attestations, and anything withdrawn earlier that named it.
  """
  alsoRedacted: [ID!]!
  """Its entry in the log."""
  change: Change!
}

"""A judgement that links two statements, to be recorded."""
input RelateStatementsInput {
  """
  Its id, if you want to choose it: \`relation:<words>\`. If left out, one is made from the two statements.
  """
  id: ID
  """How \`from\` bears on \`to\`."""
  relationType: RelationType!
  """The statement that answers, denies, confirms or repeats."""
  from: ID!
  """The statement that is answered, denied, confirmed or repeated."""
  to: ID!
  """
  Who clashes: required for CONTRADICTS, REBUTS and DENIES, and refused for the others.
  """
  clash: Clash
  """How certain the judgement is."""
  certainty: Certainty!
  """Why, in one sentence."""
  basis: String!
  """The attributions that the judgement rests on."""
  receipts: [ID!]!
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""The relation as it is now, and its entry in the log."""
type RelateStatementsPayload {
  """The relation as it is now."""
  relation: StatementRelation!
  """
  The entry that was added to the log. Null if there was nothing to change.
  """
  change: Change
}

"""Which way a relation points, seen from a statement."""
enum RelationDirection {
  """Either way."""
  BOTH
  """From this statement to another: whom it answers."""
  OUTGOING
  """From another to this statement: who answers it."""
  INCOMING
}

"""How one statement bears on another."""
enum RelationType {
  """Both cannot be true."""
  CONTRADICTS
  """Answers and disputes it."""
  REBUTS
  """Says that the thing did not happen."""
  DENIES
  """Says that it is so."""
  CONFIRMS
  """Answers it, neither for nor against."""
  RESPONDS_TO
  """Says the same in other words."""
  REPHRASES
  """Corrects what the same speaker said."""
  CORRECTS
  """Takes back what the same speaker said."""
  RETRACTS
}

"""
The grades of a source's reliability on the Admiralty scale. F is not below E: it says that nobody can tell.
"""
enum Reliability {
  """Completely reliable."""
  A
  """Usually reliable."""
  B
  """Fairly reliable."""
  C
  """Not usually reliable."""
  D
  """Unreliable."""
  E
  """Its reliability cannot be judged."""
  F
}

"""
How reliable somebody holds a publisher, on the [Admiralty scale](https://en.wikipedia.org/wiki/Admiralty_code). It is the
assessor's and not this graph's, which grades nobody. Never show it without the assessor and the date.
"""
type ReliabilityGrade implements Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """The publisher that is graded."""
  publisher: Organisation!
  """Who grades it."""
  assessor: Actor!
  """The grade, as the assessor gave it."""
  reliability: Reliability!
  """When the assessor published it."""
  assessedAt: PartialDate!
  """Why, as the assessor gives it. Null if it gives no reason."""
  reason: String
  """The web address at which the assessor published it."""
  url: URL
  """The passages that show it."""
  evidence: [Evidence!]! @listSize(assumedSize: 5)
}

"""A page of grades."""
type ReliabilityGradeConnection {
  """The grades of this page, each with its position."""
  edges: [ReliabilityGradeEdge!]!
  """The grades of this page."""
  nodes: [ReliabilityGrade!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""A grade at its position in the list."""
type ReliabilityGradeEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The grade."""
  node: ReliabilityGrade!
}

"""
Which grades to include. An empty list is refused: leave the field out instead.
"""
input ReliabilityGradeFilter {
  """Only those with these ids."""
  ids: [ID!]
}

"""The record as it is now, and the log's entry for the change."""
type ReliabilityGradePayload {
  """The record as it is now."""
  grade: ReliabilityGrade!
  """
  The entry that was added to the log. Null if there was nothing to change.
  """
  change: Change
}

"""A passage, and the report that it is in."""
type ReportedPassage {
  """The words, in their language."""
  passage: Passage!
  """The report that has them, which leads to the source."""
  attribution: Attribution!
}

"""A change to undo."""
input RevertChangeInput {
  """The change's id, from the log."""
  change: ID!
  """The reason. If left out, the log names the change that was reverted."""
  reason: String
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""The result of undoing a change."""
type RevertChangePayload {
  """The record as it is now, or what remains of it."""
  record: Node!
  """The log's entry for the undoing."""
  change: Change!
}

"""
What somebody may do who shows a token. Each role includes the one before it.
"""
enum Role {
  """Reads, also where the server answers only to those who show a token."""
  READER
  """Records, corrects and withdraws."""
  EDITOR
  """Also imports, judges who is the same, redacts and reverts."""
  ADMIN
}

"""A word of a scale, and what it is mapped to."""
type ScaleWord {
  """An id for a client's cache. It cannot be queried on its own."""
  id: ID!
  """The rating as assessors write it. Case and white space do not matter."""
  word: String!
  """What it is mapped to."""
  means: NormalisedRatingValue!
}

"""A word of a scale, to be recorded."""
input ScaleWordInput {
  """The rating as assessors write it. Case and white space do not matter."""
  word: String!
  """What it is mapped to."""
  means: NormalisedRatingValue!
}

"""A page of results, the best first."""
type SearchConnection {
  """The results of this page, each with the words that matched."""
  edges: [SearchEdge!]!
  """The records found."""
  nodes: [Node!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. It is false, and there are at least that many, where counting stops at 10,000, and where
  more names have one of the words than are looked at for their bearers' statements (200).
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""One result."""
type SearchEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The record found."""
  node: Node!
  """
  How well it matches. Compare scores only within one answer: the two engines rank differently.
  """
  score: Float!
  """
  The field that matched best: the \`name\`, \`names\` or \`description\` of an entity; the \`outcome\` of an event; the
  \`title\` of a source; the \`text\` of a statement, the \`passages\` or \`speakerAsNamed\` of one of its reports, or the
  \`speakers\`, by one of their names.
  """
  field: String!
  """The words that matched, with those around them."""
  snippet: [SnippetPart!]! @listSize(assumedSize: 5)
}

"""What a search can find."""
enum SearchKind {
  """Human beings."""
  PERSON
  """States, ministries, companies, newspapers."""
  ORGANISATION
  """People with no list of members."""
  GROUP
  """What was said."""
  STATEMENT
  """What happened."""
  EVENT
  """Articles, posts, transcripts."""
  SOURCE
  """What is talked about."""
  TOPIC
  """Towns, regions, countries as territories."""
  PLACE
}

"""
A passage that the texts of two sources have in common, apart from typography and capital letters.
"""
type SharedPassage {
  """The words, as the first source has them."""
  exact: String!
  """
  Where it begins in the text of the first source, in Unicode code points.
  """
  start: Int!
  """Where it ends there."""
  end: Int!
  """
  Where it begins in the text of the second source, in Unicode code points.
  """
  otherStart: Int!
  """Where it ends there."""
  otherEnd: Int!
}

"""A part of a snippet. Joined in order, the parts make up the snippet."""
type SnippetPart {
  """The text, without markup."""
  text: String!
  """Whether these words matched."""
  match: Boolean!
}

"""
A published document. What it does not state, such as its author or its date, is null and never guessed.
"""
type Source implements Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """Its title."""
  title: String
  """Its address on the web."""
  url: URL
  """The address of an archived copy."""
  archivedUrl: URL
  """What kind of document it is."""
  sourceKind: SourceKind!
  """Who published it."""
  publisher: Organisation
  """Who wrote it, as it names them."""
  authors: [String!]!
  """When it was published."""
  publishedAt: PartialDate
  """When it was retrieved for this graph."""
  retrievedAt: DateTime
  """The language it is in."""
  language: Locale
  """
  The SHA-256 of its normalised text, against which passages are checked: \`sha256:…\`.
  """
  textDigest: String
  """Its text. Null unless this server keeps it and you may read it."""
  fullText: String
  """
  Whether it is the speaker's own publication: the post itself, the transcript itself.
  """
  primary: Boolean!
  """The statements it reports, each as it reports them, by id."""
  attributions(
    """Which ones to include."""
    filter: AttributionFilter
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): AttributionConnection!
  """The reports in other sources that came through it, by id."""
  reportsVia(
    """Which ones to include."""
    filter: AttributionFilter
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): AttributionConnection!
  """The statements it reports."""
  statements(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
  """
  The receipts that are from it for facts that are not statements, by id.
  """
  evidence(
    """Only those with one of these verification statuses."""
    verification: [VerificationStatus!]
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): EvidenceConnection!
  """The source that it copies, such as the agency report it reprints."""
  copyOf: Source
  """The sources that copy it."""
  copies(
    """Which ones to include."""
    filter: SourceFilter
    """The order of the list."""
    orderBy: SourceOrder = PUBLISHED_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): SourceConnection!
  """
  Which sources it was judged to share a text with, as copies of each other or of a third, and which not, by id.
  """
  judgements(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): JudgementConnection!
}

"""A page of sources."""
type SourceConnection {
  """The sources of this page, each with its position."""
  edges: [SourceEdge!]!
  """The sources of this page."""
  nodes: [Source!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""A source at its position in the list."""
type SourceEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The source."""
  node: Source!
}

"""
Which sources to include. Every field given must match; within a list, one value is enough. An empty list is refused:
leave the field out instead.
"""
input SourceFilter {
  """Only those with these ids."""
  ids: [ID!]
  """By one of these publishers."""
  publishers: [ID!]
  """By a publisher that somebody holds so reliable."""
  publisherHeld: PublisherHeldInput
  """When it was published. Sources without a date are left out."""
  published: DateRange
  """In one of these languages."""
  languages: [Locale!]
  """Whether it is the speaker's own publication."""
  primary: Boolean
}

"""What kind of document a source is."""
enum SourceKind {
  """An article of a newspaper, an agency or a site."""
  ARTICLE
  """A post on a social network."""
  POST
  """A record of what was spoken."""
  TRANSCRIPT
  """A report, a treaty, a letter."""
  DOCUMENT
  """A recording with pictures."""
  VIDEO
  """None of these."""
  OTHER
}

"""The order of sources."""
enum SourceOrder {
  """The latest published first; those without a date last."""
  PUBLISHED_AT_DESC
  """
  The exact reverse: those without a date first, then from the earliest published.
  """
  PUBLISHED_AT_ASC
}

"""The record as it is now, and the log's entry for the change."""
type SourcePayload {
  """The record as it is now."""
  source: Source!
  """
  The entry that was added to the log. Null if there was nothing to change.
  """
  change: Change
}

"""The text of a source, in which its passages are looked up."""
input SourceTextInput {
  """The whole text."""
  content: String!
  """Its markup."""
  format: TextFormat = PLAIN
}

"""Someone who made a statement, in the role they held at the time."""
type Speaker {
  """An id for a client's cache. It cannot be queried on its own."""
  id: ID!
  """Who spoke."""
  actor: Actor!
  """The role: "lead negotiator"."""
  role: String
  """On whose behalf, if not the speaker's own."""
  onBehalfOf: Actor
  """
  How likely it is that a candidate is the speaker. Null for whoever certainly spoke.
  """
  likelihood: Likelihood
  """
  Why a candidate may be the speaker, in one sentence. Null for whoever certainly spoke.
  """
  basis: String
  """
  The offices that the speaker may have held when this was said: the memberships whose dates allow it, as those without a date
  do, by id. Only the first 100 memberships are looked at. Empty where nobody knows when it was said.
  """
  offices: [Membership!]! @listSize(assumedSize: 3)
}

"""Someone who made a statement, to be recorded."""
input SpeakerInput {
  """Who spoke."""
  actor: ID!
  """The role: "lead negotiator"."""
  role: String
  """On whose behalf, if not the speaker's own."""
  onBehalfOf: ID
}

"""Whether quoted words are those of whom they are said to be of."""
enum SpeakerVerdict {
  """That speaker said them, or they were said in that speaker's name."""
  CONFIRMED
  """
  They are somebody else's: this graph knows that speaker, no passage of theirs has the words, and one of another does.
  """
  OTHER
  """
  This graph does not know that speaker, or knows only a part of the name; or it has no passage with all of the words.
  """
  UNCONFIRMED
  """Nobody was named as the speaker."""
  NOT_NAMED
}

"""
One value of a field of a record, and what supports it. It says what sources state, never that it is true.
"""
type StatedValue {
  """The name of the field."""
  field: String!
  """
  The value as text: words, a term, a date in EDTF, or the id of a record.
  """
  text: String!
  """The value if it is a date."""
  date: PartialDate
  """The value if it is a record."""
  entity: Entity
  """
  Whether it cannot be right together with another of these values, or the record has none. Values that mean the same are one, however they are written: a
  name in other letters, an instant in another time zone, a record under the id that it had before it was merged. A date
  that contains another, such as its month, is another value, but does not disagree with it.
  """
  disagrees: Boolean!
  """
  Whether the record has this value, in its field of that name. An editor decides; no value is preferred by how many sources state it.
  """
  preferred: Boolean!
  """
  Why the record has this value, where sources state others too. Null for a value that is not preferred, where there
  is no other, for fields that are lists, and if nobody gave a reason, as when two records were merged.
  """
  reason: String
  """
  The receipts: sources that state this value, and the passages. Empty if there are none.
  """
  evidence: [Evidence!]! @listSize(assumedSize: 5)
}

"""
One act of saying: one speaker, one occasion, one content. It is here because a source reports it; the graph never
says that it is true.
"""
type Statement implements Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """
  What was said, in this graph's own words. This is not a quotation: for the words themselves, see \`quotes\`.
  """
  text: String!
  """What kind of act it was: a claim, an accusation, a denial."""
  type: StatementType!
  """
  When it was said. Null if no source says so; the date of publication is never used instead.
  """
  saidAt: PartialDate
  """
  Who said it, each in the role they held at the time. There is more than one if they spoke together, and none if it is not
  certain who spoke.
  """
  speakers(
    """
    Whether to list those too who only may have said it, after the others, each with its likelihood. They count as speakers nowhere
    else: no filter, list, group or count has them.
    """
    candidates: Boolean = false
  ): [Speaker!]! @listSize(assumedSize: 3)
  """Whom it was said to."""
  addressedTo: [Actor!]! @listSize(assumedSize: 3)
  """Whom it accuses, condemns, threatens or rejects."""
  against: [Actor!]! @listSize(assumedSize: 3)
  """What it is about."""
  about: [Entity!]! @listSize(assumedSize: 5)
  """What else it mentions."""
  mentions: [Entity!]! @listSize(assumedSize: 5)
  """
  The event at which it was said, such as a press conference or a round of talks.
  """
  madeAt: Event
  """The language it was spoken in, if known."""
  language: Locale
  """The most direct form in which any source reports it."""
  form: QuoteForm!
  """
  The words that sources put in quotation marks, each on its own: never joined, never edited.
  """
  quotes: [Quote!]! @listSize(assumedSize: 5)
  """
  The sources that report it, each with the passages that show it. There is always at least one.
  """
  attributions(
    """Which ones to include."""
    filter: AttributionFilter
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): AttributionConnection!
  """
  How many sources report it, with copies of one text counted once: those recorded as copies, and those judged to be. This is an
  upper bound. At most that many are independent: one source may follow another without being a copy of it, or several may
  follow one agency. What is known of that, \`corroboration\` says.
  """
  independentSources: Int!
  """How independent the sources that report it are known to be."""
  corroboration: Corroboration!
  """
  The first report of it. Null unless every source has a date precise enough to tell.
  """
  firstReported: Attribution
  """
  Other statements that answer, deny, contradict, confirm or repeat it, by id.
  """
  relations(
    """Only relations of these kinds."""
    types: [RelationType!]
    """
    Which way the relation points, seen from this statement. CONTRADICTS and REPHRASES hold both ways, so they appear
    in either.
    """
    direction: RelationDirection = BOTH
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementRelationConnection!
  """
  What others published as their verdict on it, the latest first. Each is the assessor's own: this graph rates nothing, and an
  empty list says only that no verdict is recorded.
  """
  assessments(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): AssessmentConnection!
  """The statement by which the speaker took it back."""
  retractedBy: Statement
}

"""A page of statements."""
type StatementConnection {
  """The statements of this page, each with its position."""
  edges: [StatementEdge!]!
  """The statements of this page."""
  nodes: [Statement!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
  """
  How many of the whole list have what in common: how many of each type, by each speaker, in each month. \`first\` and \`after\` of
  the list count for nothing here.
  """
  groups(
    """
    What to group by, from one to three different keys: a group has a value for each of them.
    """
    by: [StatementGroupKey!]!
    """
    At most how many groups to return, from 1 to 1,000: those with the most statements.
    """
    first: Int = 100
  ): StatementGroups! @cost(weight: "5000")
}

"""A statement at its position in the list."""
type StatementEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The statement."""
  node: Statement!
}

"""
Which statements to include. Every field given must match; within a list, one value is enough. An empty list is
refused: leave the field out instead. Look ids up with \`actorsNamed\` or \`search\`.
"""
input StatementFilter {
  """Only those with these ids."""
  ids: [ID!]
  """Said by one of these actors."""
  speakers: [ID!]
  """
  Said by somebody in one of these roles, as recorded, such as "President"; capital and small letters are the same.
  """
  roles: [String!]
  """Said on behalf of one of these actors."""
  onBehalfOf: [ID!]
  """
  Said by one of these actors, on its behalf, or by its members, parts or groups.
  """
  voiceOf: [ID!]
  """Accusing, condemning, threatening or rejecting one of these actors."""
  against: [ID!]
  """Said to one of these actors."""
  addressedTo: [ID!]
  """About one of these actors, events, topics or places."""
  about: [ID!]
  """Mentioning one of these actors, events, topics or places."""
  mentions: [ID!]
  """Said at one of these events."""
  madeAt: [ID!]
  """Only acts of these kinds."""
  types: [StatementType!]
  """When it was said."""
  said: DateRange
  """
  What to do with undated statements when \`said\` is given. \`ONLY\` needs no \`said\`.
  """
  undated: Undated = EXCLUDE
  """Only those with a date on one of these bases."""
  dateBasis: [DateBasis!]
  """
  Reported by at least one attribution that meets all of these conditions.
  """
  attribution: AttributionFilter
  """Reported by every one of these sources."""
  reportedByAll: [ID!]
  """
  Reported by at least this many sources that are not copies of each other.
  """
  minIndependentSources: Int
  """
  Whether another speaker contradicts, rebuts or denies it. True keeps only those statements, false only the others.
  """
  disputed: Boolean
  """Assessed by one of these actors."""
  assessedBy: [ID!]
  """
  Whether anybody's assessment of it is recorded. True keeps only those statements, false only the others.
  """
  hasAssessment: Boolean
  """
  Words to search for. The best 1,000 matches are taken, then put in the order asked for. A phrase in quotation marks
  is kept together.
  """
  matching: String
}

"""Statements that have something in common."""
type StatementGroup {
  """What they have in common, in the order in which it was asked for."""
  values: [StatementGroupValue!]! @listSize(assumedSize: 3)
  """
  How many they are. Someone who was merged with others, or speaks with others, makes a statement count once.
  """
  count: Int!
  """Whether \`count\` is exact. If not, there are at least that many."""
  isExact: Boolean!
  """These statements, in the order of the list."""
  statements(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection! @cost(weight: "500")
}

"""What statements can be grouped by."""
enum StatementGroupKey {
  """
  Who said it. What several said together is in the group of each of them.
  """
  SPEAKER
  """
  For whom it was said. It may be for several, and need not be for anybody.
  """
  ON_BEHALF_OF
  """What it is about, of which there may be several."""
  ABOUT
  """What kind of act it was."""
  TYPE
  """The most direct form in which any source reports it."""
  FORM
  """
  The publishers of all the sources that report it, whichever of them met a filter.
  """
  PUBLISHER
  """
  The status of each of its reports: a statement may be found in one text and not in another.
  """
  VERIFICATION
  """The year in which it was certainly said."""
  SAID_YEAR
  """The month in which it was certainly said."""
  SAID_MONTH
  """The day on which it was certainly said."""
  SAID_DAY
}

"""What the statements of a group have in common."""
type StatementGroupValue {
  """What it is a value of."""
  key: StatementGroupKey!
  """
  The value: an id, the name of a type, form or status as in the filter, or a year, month or day in UTC (\`2025\`, \`2025-06\`,
  \`2025-06-09\`).
  """
  value: String!
  """The record, where the value is an id."""
  record: Entity
}

"""
The groups of a list of statements. A statement is in one group, in several where it has several values for a key, or in
none: then it is in \`unplaced\`. So with keys that have one value (TYPE, FORM and the dates) all groups and \`unplaced\` add up to
\`totalCount\`; with others they may come to more, and each group is as large as its own \`statements\`.
"""
type StatementGroups {
  """
  The groups, those with the most statements first, and such as have equally many in the order of their values.
  """
  nodes: [StatementGroup!]! @listSize(assumedSize: 100)
  """How many groups there are in all."""
  totalCount: Int!
  """
  How many statements are in no group, because they have no value for one of the keys: nobody on whose behalf they were said, no
  date, or one that is less precise than what is asked for ("2025" is in no month).
  """
  unplaced: Int!
  """
  Whether all counts are exact. They are made of at most 50,000 statements: then this is false, and there are at least so many.
  """
  isExact: Boolean!
}

"""The order of statements."""
enum StatementOrder {
  """The latest said first; those without a date last."""
  SAID_AT_DESC
  """
  The exact reverse: those without a date first, then from the earliest said.
  """
  SAID_AT_ASC
  """The most recently added first. Only for the root field \`statements\`."""
  RECORDED_AT_DESC
}

"""
A judgement that one statement bears on another, with its basis and its receipts. \`from\` answers, denies or repeats
\`to\`; for CONTRADICTS and REPHRASES, which hold both ways, the order means nothing.
"""
type StatementRelation implements Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """How \`from\` bears on \`to\`."""
  relationType: RelationType!
  """The statement that answers, denies, confirms or repeats."""
  from: Statement!
  """The statement that is answered, denied, confirmed or repeated."""
  to: Statement!
  """
  Who clashes: the speakers, or only two reports. Null if the relation is not a clash.
  """
  clash: Clash
  """How certain the judgement is."""
  certainty: Certainty!
  """Why, in one sentence."""
  basis: String!
  """The reports that the judgement rests on."""
  receipts: [Attribution!]! @listSize(assumedSize: 5)
  """What both statements are about or mention."""
  sharedEntities: [Entity!]! @listSize(assumedSize: 5)
}

"""A page of relations."""
type StatementRelationConnection {
  """The relations of this page, each with its position."""
  edges: [StatementRelationEdge!]!
  """The relations of this page."""
  nodes: [StatementRelation!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""A relation at its position in the list."""
type StatementRelationEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The relation."""
  node: StatementRelation!
  """
  The statement on the other side, seen from the record whose list this is. Null in the root list, and if both
  statements belong to that record.
  """
  other: Statement
}

"""
What kind of act a statement was. It says nothing about whether the statement is true.
"""
enum StatementType {
  """Says that something is so."""
  CLAIM
  """Says that someone did wrong."""
  ACCUSATION
  """Speaks against something that was done."""
  CONDEMNATION
  """Says that something is not so, or did not happen."""
  DENIAL
  """Says that the speaker did it."""
  ADMISSION
  """Says that what was already reported or expected is so."""
  CONFIRMATION
  """Turns down an offer, a demand or a version of events."""
  REJECTION
  """Asks for something to be done."""
  REQUEST
  """Says that something bad will follow."""
  THREAT
  """Promises to do something."""
  COMMITMENT
  """Puts something forward for others to accept."""
  OFFER
  """Makes something known."""
  ANNOUNCEMENT
  """Says what will happen."""
  PREDICTION
  """Says what the speaker thinks of something."""
  OPINION
  """Asks."""
  QUESTION
  """
  A reported silence: someone who was asked, or expected to speak, did not.
  """
  NO_COMMENT
  """Takes back what the speaker said before."""
  RETRACTION
  """None of these."""
  OTHER
}

"""
How many records of each kind this graph holds, how its receipts verify, and which engine stores it.
"""
type Stats {
  """How many human beings."""
  persons: Int!
  """How many organisations."""
  organisations: Int!
  """How many groups of people with no list of members."""
  groups: Int!
  """How many statements."""
  statements: Int!
  """How many reports of statements by sources."""
  attributions: Int!
  """How many receipts for facts that are not statements."""
  evidence: Int!
  """How many judgements that link two statements."""
  relations: Int!
  """How many events."""
  events: Int!
  """How many participations in events."""
  participations: Int!
  """How many memberships of organisations."""
  memberships: Int!
  """How many assessments of statements."""
  assessments: Int!
  """How many scales of ratings."""
  scales: Int!
  """How many grades of publishers' reliability."""
  grades: Int!
  """
  How many attestations: fields of records of which receipts are recorded.
  """
  attestations: Int!
  """How many sources."""
  sources: Int!
  """How many topics."""
  topics: Int!
  """How many places."""
  places: Int!
  """How many entries in the log of changes."""
  changes: Int!
  """How the receipts verify: one count for each status that occurs."""
  verification: [VerificationCount!]! @listSize(assumedSize: 7)
  """The engine that stores the graph."""
  engine: StoreEngine!
  """The version of On Record that answers."""
  version: String!
}

"""The engine that stores the graph."""
enum StoreEngine {
  """A store inside the server's own process."""
  EMBEDDED
  """A Neo4j database."""
  NEO4J
}

"""
What is told as it is written. Asked for over WebSocket; \`GET /changes\` gives the log as a stream, too.
"""
type Subscription {
  """
  Every change to this graph, as the log has it: first what was written after \`after\`, then each change as it is made,
  none left out and none twice. If the connection breaks, ask again after the last \`cursor\`.
  """
  changes(
    """
    Begin after this position: the \`cursor\` of a change, or the \`endCursor\` of \`Query.changes\`. If left out: with what is written from now on.
    """
    after: String
    """Only changes that meet all of these conditions."""
    filter: ChangeFilter
  ): Change!
  """
  Every statement that is recorded or restored and meets the filter, in the order of the log, with its position there. What was
  withdrawn since is left out.
  """
  statementRecorded(
    """Only statements that meet all of these conditions when they are told."""
    filter: StatementFilter
    """
    Begin after this position: the \`cursor\` of a change or of a recorded statement. If left out: with what is recorded from now on.
    """
    after: String
  ): RecordedStatement!
}

"""
The markup of a text. Links and inline markup are reduced to plain text before anything is looked up.
"""
enum TextFormat {
  """No markup."""
  PLAIN
  """As Markdown."""
  MARKDOWN
  """As a web page."""
  HTML
}

"""A page of a timeline."""
type TimelineConnection {
  """
  The entries of this page, each with its date, and how it follows the one before.
  """
  edges: [TimelineEdge!]!
  """The entries of this page."""
  nodes: [TimelineEntry!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """
  How many there are in the whole list, which has none without a date. Counted only when asked for.
  """
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
  """
  How many have no date, of those that meet the filter apart from \`during\`: nobody knows whether they belong in it. At most
  10,000 are counted.
  """
  undated: Int! @cost(weight: "1")
}

"""An entry at its position in a timeline."""
type TimelineEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """What was said, or what happened."""
  node: TimelineEntry!
  """
  The date that it is placed by, which is as precise as its source. It stands where the date begins: \`2025\` before \`2025-01-02\`.
  """
  date: PartialDate!
  """What the date is of."""
  moment: TimelineMoment!
  """
  How it follows the entry right before it, be that on the page before. Null for the first one of the whole list. An entry that
  comes after the one before may still overlap an earlier one whose date is longer.
  """
  sequence: TimelineSequence
}

"""What a timeline is made of."""
union TimelineEntry = Statement | Event

"""
What to include in a timeline. Every field given must match; within a list, one value is enough. An empty list is refused:
leave the field out instead.
"""
input TimelineFilter {
  """Only statements, or only events."""
  kinds: [TimelineKind!]
  """
  What one of these actors said, and events in which one of them took part.
  """
  actors: [ID!]
  """
  What was said about one of these actors, events, topics or places, and those of them that are events.
  """
  about: [ID!]
  """
  These events and those that are part of them, at any depth, and what was said about one of them, or at it.
  """
  events: [ID!]
  """
  Events at one of these places, or at a place in it, and what was said about such a place.
  """
  places: [ID!]
  """
  When it was said, or went on. An event that lasted into this span of time is included, though it stands where it began.
  """
  during: DateRange
}

"""What an entry of a timeline is."""
enum TimelineKind {
  """What was said."""
  STATEMENT
  """What happened."""
  EVENT
}

"""What happened at the date of an entry."""
enum TimelineMoment {
  """It was said."""
  SAID
  """The event began."""
  BEGAN
  """The event ended: when it began is not known."""
  ENDED
}

"""How an entry follows the one before it."""
enum TimelineSequence {
  """
  It certainly comes later: the date of the other one ends before its own begins.
  """
  AFTER
  """The dates overlap: which of the two came first is not known."""
  OVERLAPS
}

"""A subject of statements that is not a person, body, event or place."""
type Topic implements Entity & Record & Node {
  """Its id, readable and stable: \`<kind>:<name>\`."""
  id: ID!
  """
  How many times it has been written: 1 when it is created, and one more with each change.
  """
  revision: Int!
  """When it was added to this graph."""
  recordedAt: DateTime!
  """When it was last changed in this graph."""
  updatedAt: DateTime!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
  """The name this graph uses for it."""
  name: String!
  """What it covers, in this graph's own words."""
  description: String
  """What was said about it."""
  statements(
    """Which ones to include."""
    filter: StatementFilter
    """The order of the list."""
    orderBy: StatementOrder = SAID_AT_DESC
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): StatementConnection!
}

"""A page of topics."""
type TopicConnection {
  """The topics of this page, each with its position."""
  edges: [TopicEdge!]!
  """The topics of this page."""
  nodes: [Topic!]!
  """This page's place in the whole list."""
  pageInfo: PageInfo!
  """How many there are in the whole list. Counted only when asked for."""
  totalCount: Int! @cost(weight: "1")
  """
  Whether \`totalCount\` is exact. Counting stops at 10,000: then this is false, and there are at least that many.
  """
  totalCountIsExact: Boolean! @cost(weight: "1")
}

"""A topic at its position in the list."""
type TopicEdge {
  """Its position: pass it as \`after\` to continue from here."""
  cursor: String!
  """The topic."""
  node: Topic!
}

"""
Which topics to include. An empty list is refused: leave the field out instead.
"""
input TopicFilter {
  """Only those with these ids."""
  ids: [ID!]
}

"""The record as it is now, and the log's entry for the change."""
type TopicPayload {
  """The record as it is now."""
  topic: Topic!
  """
  The entry that was added to the log. Null if there was nothing to change.
  """
  change: Change
}

"""The address of a page on the web: \`https://www.themoscowtimes.com/\`."""
scalar URL @specifiedBy(url: "https://url.spec.whatwg.org/")

"""What to do with undated statements."""
enum Undated {
  """Keep them along with those whose date matches."""
  INCLUDE
  """Leave them out."""
  EXCLUDE
  """Keep only them."""
  ONLY
}

"""
Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list.
"""
input UpdateAssessmentInput {
  """Its id."""
  id: ID!
  """
  The revision you read. If the record has changed since then, nothing is written.
  """
  revision: Int!
  """The rating in the assessor's own words, such as "Mostly false"."""
  rating: String
  """When the assessor published it."""
  assessedAt: PartialDateInput
  """The web address at which the assessor published it."""
  url: URL
  """The scale by which the rating is read."""
  scale: ID
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
  """Further passages that show it."""
  addEvidence: [EvidenceInput!]
}

"""
Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list.
"""
input UpdateAttestationInput {
  """Its id."""
  id: ID!
  """
  The revision you read. If the record has changed since then, nothing is written.
  """
  revision: Int!
  """
  Why the record has the value that it has. Required as soon as sources state another value than that.
  """
  reason: String
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
  """
  Lets the record have another of the values that the receipts state, as \`StatedValue.text\` has it, in the same write. It
  takes a new reason.
  """
  prefer: String
  """Further receipts, each with the value that its source states."""
  addEvidence: [AttestedEvidenceInput!]
}

"""
Changes to a report. A field left out stays as it is, null clears it, and a list replaces the whole list.
"""
input UpdateAttributionInput {
  """Its id."""
  id: ID!
  """
  The revision you read. If the record has changed since then, nothing is written.
  """
  revision: Int!
  """The verb or phrase by which the source attributes it: "accused"."""
  cue: String
  """What the source calls the speaker."""
  speakerAsNamed: String
  """When it was said, in the source's own words: "Saturday"."""
  saidAtAsReported: String
  """The kind of channel it was said through, according to the source."""
  channel: Channel
  """The channel's name: "Telegram"."""
  channelName: String
  """Whether these can be the words as spoken, or are a translation."""
  wording: Wording
  """Whom or what the source has it from, the closest to the source first."""
  via: [ViaInput!]
  """How confident you are that it is recorded correctly, from 0 to 1."""
  confidence: Float
  """The reason, in words."""
  confidenceNote: String
  """The passages of the source's text that support it: all of them."""
  passages: [PassageInput!]
}

"""
Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list.
"""
input UpdateEventInput {
  """Its id."""
  id: ID!
  """
  The revision you read. If the record has changed since then, nothing is written.
  """
  revision: Int!
  """The name this graph uses for it."""
  name: String
  """What kind of event it is."""
  eventKind: EventKind
  """How well it is established."""
  status: EventStatus
  """What it is, in this graph's own words."""
  description: String
  """When it began."""
  startedAt: PartialDateInput
  """When it ended."""
  endedAt: PartialDateInput
  """Where it took place."""
  place: ID
  """What came of it, in this graph's own words."""
  outcome: String
  """The event that it is part of."""
  partOf: ID
  """The events that it follows from."""
  precededBy: [ID!]
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
  """Further passages that support it."""
  addEvidence: [EventEvidenceInput!]
}

"""
Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list.
"""
input UpdateGroupInput {
  """Its id."""
  id: ID!
  """
  The revision you read. If the record has changed since then, nothing is written.
  """
  revision: Int!
  """The name this graph uses for it."""
  name: String
  """Its other names, in any language and script."""
  names: [NameInput!]
  """What it is, in this graph's own words."""
  description: String
  """Its country."""
  country: CountryCode
  """Pages elsewhere that identify it, such as its Wikidata item."""
  sameAs: [URL!]
  """The organisation that they are part of."""
  partOf: ID
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""
Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list.
"""
input UpdateMembershipInput {
  """Its id."""
  id: ID!
  """
  The revision you read. If the record has changed since then, nothing is written.
  """
  revision: Int!
  """The role, such as "President"."""
  role: String
  """When it began."""
  from: PartialDateInput
  """When it ended."""
  to: PartialDateInput
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
  """Further passages that support it."""
  addEvidence: [EvidenceInput!]
}

"""
Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list.
"""
input UpdateOrganisationInput {
  """Its id."""
  id: ID!
  """
  The revision you read. If the record has changed since then, nothing is written.
  """
  revision: Int!
  """The name this graph uses for it."""
  name: String
  """Its other names, in any language and script."""
  names: [NameInput!]
  """What it is, in this graph's own words."""
  description: String
  """Its country."""
  country: CountryCode
  """Pages elsewhere that identify it, such as its Wikidata item."""
  sameAs: [URL!]
  """What kind of organisation it is."""
  organisationKind: OrganisationKind
  """The organisation that it is part of."""
  partOf: ID
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""
Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list.
"""
input UpdateParticipationInput {
  """Its id."""
  id: ID!
  """
  The revision you read. If the record has changed since then, nothing is written.
  """
  revision: Int!
  """In which role."""
  role: ParticipationRole
  """
  Whether a source hedges it, for example with "reportedly", or only passes on what one side says.
  """
  hedged: Boolean
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
  """Further passages that support it."""
  addEvidence: [EvidenceInput!]
}

"""
Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list.
"""
input UpdatePersonInput {
  """Its id."""
  id: ID!
  """
  The revision you read. If the record has changed since then, nothing is written.
  """
  revision: Int!
  """The name this graph uses for it."""
  name: String
  """Its other names, in any language and script."""
  names: [NameInput!]
  """What it is, in this graph's own words."""
  description: String
  """Its country."""
  country: CountryCode
  """Pages elsewhere that identify it, such as its Wikidata item."""
  sameAs: [URL!]
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""
Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list.
"""
input UpdatePlaceInput {
  """Its id."""
  id: ID!
  """
  The revision you read. If the record has changed since then, nothing is written.
  """
  revision: Int!
  """The name this graph uses for it."""
  name: String
  """Its other names, in any language and script."""
  names: [NameInput!]
  """Its country."""
  country: CountryCode
  """The place that it is in."""
  partOf: ID
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""
Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list.
"""
input UpdateRatingScaleInput {
  """Its id."""
  id: ID!
  """
  The revision you read. If the record has changed since then, nothing is written.
  """
  revision: Int!
  """Its name."""
  name: String
  """Who mapped its words."""
  mappedBy: ID
  """Its words, each with what it is mapped to."""
  words: [ScaleWordInput!]
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""
Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list.
"""
input UpdateReliabilityGradeInput {
  """Its id."""
  id: ID!
  """
  The revision you read. If the record has changed since then, nothing is written.
  """
  revision: Int!
  """
  The grade that the assessor gave on this scale. Do not read one into other words.
  """
  reliability: Reliability
  """When the assessor published it."""
  assessedAt: PartialDateInput
  """Why, as the assessor gives it."""
  reason: String
  """The web address at which the assessor published it."""
  url: URL
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
  """Further passages that show it."""
  addEvidence: [EvidenceInput!]
}

"""
Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list.
"""
input UpdateSourceInput {
  """Its id."""
  id: ID!
  """
  The revision you read. If the record has changed since then, nothing is written.
  """
  revision: Int!
  """Its title, if it states one."""
  title: String
  """Its address on the web."""
  url: URL
  """The address of an archived copy."""
  archivedUrl: URL
  """What kind of document it is."""
  sourceKind: SourceKind
  """The organisation that published it."""
  publisher: ID
  """Its authors, as it names them."""
  authors: [String!]
  """When it was published, if it says so."""
  publishedAt: PartialDateInput
  """When its text was retrieved."""
  retrievedAt: DateTime
  """The language it is in."""
  language: Locale
  """
  Whether it is the speaker's own publication, such as a post or a transcript.
  """
  primary: Boolean
  """The source that it is a copy of."""
  copyOf: ID
  """
  Its text, in which its passages are looked up. It is kept only if this server is set up to keep texts.
  """
  text: SourceTextInput
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""
Changes to a statement. A field left out stays as it is, null clears it, and a list replaces the whole list. Its
reports stay as they are, except those named here.
"""
input UpdateStatementInput {
  """Its id."""
  id: ID!
  """
  The revision you read. If the record has changed since then, nothing is written.
  """
  revision: Int!
  """
  What was said, in this graph's own words. Never phrased as a quotation: quoted words belong in \`passages\`.
  """
  text: String
  """What kind of act it was."""
  type: StatementType
  """
  When it was said. Leave it out if no source says so; the date of publication is never used instead.
  """
  saidAt: PartialDateInput
  """
  Who certainly said it, each in the role they held at the time: at least one, unless there are candidates.
  """
  speakers: [SpeakerInput!]
  """
  Who may have said it, where that is not certain. They count as speakers nowhere.
  """
  candidates: [CandidateInput!]
  """Whom it was said to."""
  addressedTo: [ID!]
  """Whom it accuses, condemns, threatens or rejects."""
  against: [ID!]
  """What it is about: actors, events, topics or places."""
  about: [ID!]
  """What else it mentions."""
  mentions: [ID!]
  """The event at which it was said."""
  madeAt: ID
  """The language it was spoken in, if known."""
  language: Locale
  """Changes to its reports."""
  attributions: [UpdateAttributionInput!]
  """Further sources that report it."""
  addAttributions: [AttributionInput!]
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""The statement as it is now, and the log's entry for the change."""
type UpdateStatementPayload {
  """The statement as it is now."""
  statement: Statement!
  """
  The log's entry for the change; if there are several, the one for the statement itself. Null if there was nothing to
  change.
  """
  change: Change
}

"""
Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list.
"""
input UpdateTopicInput {
  """Its id."""
  id: ID!
  """
  The revision you read. If the record has changed since then, nothing is written.
  """
  revision: Int!
  """The name this graph uses for it."""
  name: String
  """What it is, in this graph's own words."""
  description: String
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""The verdict of a judgement on two actors or two sources."""
enum Verdict {
  """The two actors are the same."""
  SAME_AS
  """The two actors are not the same."""
  NOT_SAME_AS
  """One of the two sources copies the other, or both copy a third."""
  COPIES
  """
  Neither source copies the other: what their texts share has another reason.
  """
  NOT_COPIES
}

"""
Whether the words of a receipt were found in its source's text. It means that the words are there, never that they are
true.
"""
type Verification {
  """The worst status among the passages."""
  status: VerificationStatus!
  """The reason, unless the words were simply found."""
  reason: String
  """When it was last checked."""
  checkedAt: DateTime
  """
  Whether this server checked it. False if the status came with a bundle and the text was not available.
  """
  checkedHere: Boolean!
  """The SHA-256 of the normalised text it was checked against: \`sha256:…\`."""
  textDigest: String
}

"""
How many receipts, attributions and evidence together, have one status.
"""
type VerificationCount {
  """The status that is counted."""
  status: VerificationStatus!
  """
  How many receipts have it. Counting stops at 10,000 attributions and 10,000 pieces of evidence.
  """
  count: Int!
  """Whether the count is exact. If false, there are more."""
  countIsExact: Boolean!
}

"""
How a passage was found in its source's text. The first two count as found.
"""
enum VerificationStatus {
  """Character for character, in the recorded place."""
  VERBATIM
  """
  The same but for typography: quotation marks, dashes, ellipses, white space, characters that nobody sees, ligatures, vowel
  points, a hyphen at a line's end.
  """
  NORMALISED
  """
  In another place of a text that has changed, with the same words around it.
  """
  MOVED
  """In more than one place, with nothing to show which is meant."""
  AMBIGUOUS
  """Nowhere in the text."""
  NOT_FOUND
  """
  The source's text has changed since the check: either nobody has checked it again, or the words are in another place
  and no surrounding words are recorded to show that they are the same.
  """
  SOURCE_CHANGED
  """There is no text to check against."""
  NO_TEXT
}

"""
One step on a statement's way to its source: a person or body that passed it on, a publication, or both.
"""
type Via {
  """An id for a client's cache. It cannot be queried on its own."""
  id: ID!
  """Who passed it on."""
  actor: Actor
  """The publication that it came through."""
  source: Source
}

"""
One step on a statement's way to its source. Give at least one of the two.
"""
input ViaInput {
  """Who passed it on."""
  actor: ID
  """The publication that it came through."""
  source: ID
}

"""A record to withdraw."""
input WithdrawInput {
  """Its id."""
  id: ID!
  """The reason. It is kept, for whoever looks for the record later."""
  reason: String!
  """
  The revision you read. If the record has changed since then, nothing is withdrawn.
  """
  revision: Int
  """
  A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing.
  """
  idempotencyKey: String
}

"""The result of a withdrawal."""
type WithdrawPayload {
  """What remains of the record."""
  withdrawn: Withdrawn!
  """The ids of the records withdrawn with it."""
  alsoWithdrawn: [ID!]!
  """Its entry in the log."""
  change: Change!
}

"""
What remains of a record that was withdrawn: that it existed, when it was withdrawn, and why.
"""
type Withdrawn implements Node {
  """The id of the record, which stays taken."""
  id: ID!
  """The kind of record it was."""
  kind: RecordKind!
  """When it was withdrawn."""
  withdrawnAt: DateTime!
  """
  When it was made unreadable. Null if it was only withdrawn: its history then still shows its content.
  """
  redactedAt: DateTime
  """Why it was withdrawn."""
  reason: String!
  """Every change made to it, oldest first."""
  history(
    """At most how many to return, from 1 to 100."""
    first: Int = 20
    """Continue after this position: the \`endCursor\` of the previous page."""
    after: String
  ): ChangeConnection!
}

"""Whether reported words can be the words as spoken."""
enum Wording {
  """They are in the language that was spoken."""
  ORIGINAL
  """They are a translation."""
  TRANSLATED
  """The source does not say."""
  UNKNOWN
}
`

/** The documents of examples/, in the order of their numbers. */
export const examples: readonly string[] = [
`# What did Vladimir Medinsky say, when, and in which words was it reported?
# Neither report quotes him: the text is this graph's own wording, and the passages are the words of the source.
# Asked for: Who said what
# Gives: one person, each statement with its date, and each report with its article and its words.
# Change this: the id in \`actor(id: ...)\`, for another speaker; \`actorsNamed(name: ...)\` finds ids.
query WhatMedinskySaid {
  actor(id: "person:vladimir-medinsky") {
    name
    statements {
      nodes {
        text
        type
        saidAt {
          edtf
          basis
          note
        }
        attributions {
          nodes {
            form
            speakerAsNamed
            cue
            saidAtAsReported
            source {
              publisher {
                name
              }
              publishedAt {
                edtf
              }
              url
            }
            passages {
              part
              exact
            }
            verification {
              status
              reason
            }
          }
        }
      }
    }
  }
}
`,
`# Who rebuts whom about the bodies of the fallen?
# A relation is somebody's judgement, with a basis, a certainty and receipts. It does not say who is right.
# Asked for: Who disagrees
# Gives: pairs of statements, each with its speaker, why they are set against each other, and the receipts.
# Change this: the event in \`about\` and the organisation in \`speakers\`.
query WhoRebutsWhom {
  disputes(filter: { about: ["event:return-of-the-fallen-2025-06"] }) {
    nodes {
      relationType
      certainty
      basis
      from {
        ...WhoSaidWhat
      }
      to {
        ...WhoSaidWhat
      }
      receipts {
        ...Receipt
      }
    }
  }
  allByTheHeadquarters: statements(
    filter: { speakers: ["organisation:coordination-headquarters-for-the-treatment-of-prisoners-of-war"] }
  ) {
    nodes {
      ...WhoSaidWhat
      attributions {
        nodes {
          ...Receipt
        }
      }
      relations {
        edges {
          node {
            relationType
            certainty
            basis
          }
          other {
            ...WhoSaidWhat
          }
        }
      }
    }
  }
}

fragment WhoSaidWhat on Statement {
  speakers {
    actor {
      name
    }
  }
  type
  text
}

fragment Receipt on Attribution {
  form
  source {
    publisher {
      name
    }
    url
  }
  passages {
    part
    exact
  }
  verification {
    status
    reason
  }
}
`,
`# Did anyone say "dirty games", in exactly those words?
# A phrase in quotation marks is searched for as a whole. quotes holds only words that a source puts in quotation marks.
# Asked for: In which words
# Gives: the statements that contain the phrase, by whom and against whom, and the words in quotation marks.
# Change this: the phrase in \`query\`; keep its quotation marks to find it as a whole.
query DirtyGames {
  search(query: "\\"dirty games\\"", kinds: [STATEMENT]) {
    edges {
      node {
        ... on Statement {
          speakers {
            actor {
              name
            }
          }
          against {
            name
          }
          text
          form
          quotes {
            words
            attribution {
              cue
              source {
                publisher {
                  name
                }
                url
              }
              passages {
                part
                exact
                quoted
              }
              verification {
                status
                reason
              }
            }
          }
        }
      }
      field
      snippet {
        text
        match
      }
    }
  }
}
`,
`# What did Zelensky say in quotation marks, and on which channel?
# Only reports that quote him: a whole utterance (DIRECT), or quoted words inside the source's sentence (MIXED).
# Asked for: In which words
# Gives: statements, each with its quoted words, the channel and the article.
# Change this: the person in \`speakers\`; \`forms: [DIRECT]\` leaves only whole utterances.
query ZelenskyInQuotationMarks {
  statements(filter: { speakers: ["person:volodymyr-zelensky"], attribution: { forms: [DIRECT, MIXED] } }) {
    nodes {
      text
      saidAt {
        edtf
        basis
      }
      quotes {
        words
        attribution {
          form
          channel
          channelName
          source {
            id
            publisher {
              name
            }
          }
          passages {
            part
            exact
            quoted
          }
          verification {
            status
            reason
          }
        }
      }
    }
  }
}
`,
`# Which statements are reported by both articles?
# One statement, two receipts: compare the words. independentSources is an upper limit: one may follow the other without saying so.
# And where may two statements be one act, reported twice in other words?
# Asked for: What is the evidence
# Gives: statements with their speakers and a receipt from each article; then a pair that may be one act.
# Change this: the articles in \`reportedByAll\`, and the statement whose other wordings you look for.
query ReportedByBoth {
  statements(
    filter: {
      reportedByAll: ["source:moscow-times-2025-06-09", "source:unnamed-article-on-the-exchange-of-june-9"]
    }
  ) {
    nodes {
      ...Reported
      independentSources
    }
  }
  zelenskyOnX: statement(id: "statement:zelensky-x-several-stages") {
    ...Reported
    relations(types: [REPHRASES]) {
      nodes {
        relationType
        certainty
        basis
        from {
          ...Reported
        }
        to {
          ...Reported
        }
      }
    }
  }
}

fragment Reported on Statement {
  speakers {
    actor {
      name
    }
  }
  text
  attributions {
    nodes {
      form
      channel
      channelName
      source {
        id
        publisher {
          name
        }
      }
      passages {
        part
        exact
      }
      verification {
        status
        reason
      }
    }
  }
}
`,
`# Who took part in the Istanbul talks of 2 June, in which role, according to whom, and what was agreed?
# A role that a source hedges ("reportedly") stays hedged. Facts have receipts too, called evidence.
# Asked for: What happened
# Gives: one event: its date, place, who took part in which role, what was agreed and what followed.
# Change this: the id in \`event(id: ...)\`; \`events { nodes { id name } }\` lists them.
query IstanbulTalks {
  event(id: "event:istanbul-talks-2025-06-02") {
    name
    startedAt {
      edtf
      basis
      note
    }
    place {
      name
    }
    participants {
      nodes {
        actor {
          name
        }
        role
        hedged
        evidence {
          ...Receipt
        }
      }
    }
    outcome
    evidence {
      field
      ...Receipt
    }
    parts {
      nodes {
        name
        eventKind
        status
        followedBy {
          nodes {
            name
            status
          }
        }
      }
    }
  }
}

fragment Receipt on Evidence {
  source {
    id
    publisher {
      name
    }
  }
  passages {
    exact
  }
  verification {
    status
    reason
  }
}
`,
`# Who stayed silent?
# A reported silence is a statement of its own. Where another report says otherwise, only the REPORTS clash.
# Asked for: Who disagrees
# Gives: statements of silence with their receipts, then the reports that differ.
# Change this: \`types: [NO_COMMENT]\`, for another kind of statement such as DENIAL.
query WhoStayedSilent {
  statements(filter: { types: [NO_COMMENT] }) {
    nodes {
      ...WhoSaidWhat
      about {
        name
      }
      attributions {
        nodes {
          ...Receipt
        }
      }
    }
  }
  disputes(filter: { clash: [REPORTS] }) {
    nodes {
      relationType
      clash
      certainty
      basis
      from {
        ...WhoSaidWhat
      }
      to {
        ...WhoSaidWhat
      }
      receipts {
        ...Receipt
      }
    }
  }
}

fragment WhoSaidWhat on Statement {
  speakers {
    actor {
      name
    }
  }
  text
}

fragment Receipt on Attribution {
  source {
    id
    publisher {
      name
    }
  }
  passages {
    part
    exact
  }
  verification {
    status
    reason
  }
}
`,
`# What did every voice of the Russian state say on 9 June, in chronological order?
# The voice of an organisation is its own and that of its parts, members and groups. Undated statements are asked for separately.
# Asked for: Who said what
# Gives: one organisation with its parts and members, and two lists of statements with their receipts.
# Change this: the days in \`said: { from, to }\` and the id of the organisation.
query VoiceOfRussia {
  actor(id: "organisation:russia") {
    name
    ... on Organisation {
      parts {
        nodes {
          name
        }
      }
      members {
        nodes {
          role
          member {
            name
          }
        }
      }
    }
    on9June: voice(filter: { said: { from: "2025-06-09", to: "2025-06-09" } }, orderBy: SAID_AT_ASC) {
      nodes {
        ...Said
      }
    }
    onNoStatedDay: voice(filter: { undated: ONLY }) {
      nodes {
        ...Said
      }
    }
  }
}

fragment Said on Statement {
  saidAt {
    edtf
    basis
    note
  }
  speakers {
    actor {
      name
    }
    role
  }
  type
  text
  attributions {
    nodes {
      form
      channelName
      source {
        id
        publisher {
          name
        }
      }
      passages {
        part
        exact
      }
      verification {
        status
        reason
      }
    }
  }
}
`,
`# Which accusations did each side make against the other?
# Each accusation has its own receipts; where both sides accuse each other, there is one statement in each direction.
# Asked for: Who disagrees
# Gives: two lists of accusations, one for each side, with dates and receipts.
# Change this: \`voiceOf\` and \`against\`, for two other sides.
query Accusations {
  byUkraine: statements(
    filter: { types: [ACCUSATION], voiceOf: ["organisation:ukraine"], against: ["organisation:russia"] }
  ) {
    nodes {
      ...Accusation
    }
  }
  byRussia: statements(
    filter: { types: [ACCUSATION], voiceOf: ["organisation:russia"], against: ["organisation:ukraine"] }
  ) {
    nodes {
      ...Accusation
    }
  }
}

fragment Accusation on Statement {
  text
  saidAt {
    edtf
    basis
  }
  speakers {
    actor {
      name
    }
  }
  attributions {
    nodes {
      form
      cue
      source {
        id
        publisher {
          name
        }
      }
      passages {
        part
        exact
        quoted
      }
      verification {
        status
        reason
      }
    }
  }
}
`,
`# Which speakers have only a description, not a name, and what did they say?
# "Analysts", "critics", "Turkish officials": a group is people whom the source does not name.
# Asked for: Who said what
# Gives: groups, each with what it belongs to, its statements and their receipts.
# Change this: \`kinds: [GROUP]\`, for PERSON or ORGANISATION.
query SpeakersWithoutAName {
  actors(filter: { kinds: [GROUP] }) {
    nodes {
      name
      ... on Group {
        partOf {
          name
        }
      }
      statements {
        nodes {
          type
          text
          attributions {
            nodes {
              speakerAsNamed
              source {
                id
                publisher {
                  name
                }
              }
              passages {
                part
                exact
              }
              verification {
                status
                reason
              }
            }
          }
        }
      }
    }
  }
}
`,
`# From the agreement to its sources: who said what about it, and where are the words?
# Five steps through the graph: the event, the statements, their speakers, the reports, the passages.
# Asked for: What happened
# Gives: one event, and each statement about it with date, speakers, articles and words.
# Change this: the id in \`event(id: ...)\`, or the order in \`orderBy\`.
query FromAgreementToSources {
  event(id: "event:istanbul-agreement-2025-06-02") {
    name
    outcome
    statements(orderBy: SAID_AT_ASC, first: 100) {
      nodes {
        text
        saidAt {
          edtf
          basis
        }
        speakers {
          actor {
            name
          }
          role
        }
        attributions {
          nodes {
            form
            source {
              id
              publisher {
                name
              }
              url
            }
            passages {
              part
              exact
              start
              end
              status
            }
            verification {
              status
              reason
            }
          }
        }
      }
    }
  }
}
`,
`# Which passages do not verify, and why?
# VERBATIM and NORMALISED verify: the words are in the source's text. Two empty lists mean that every passage verifies.
# Asked for: What is the evidence
# Gives: counts by result, then the receipts that do not verify, and one that does for comparison.
# Change this: the results in \`verification\`, or \`first\` for more receipts.
query WhatDoesNotVerify {
  stats {
    attributions
    evidence
    verification {
      status
      count
    }
  }
  attributions(filter: { verification: [NOT_FOUND, AMBIGUOUS, SOURCE_CHANGED, NO_TEXT, MOVED] }, first: 100) {
    totalCount
    nodes {
      statement {
        text
      }
      ...Receipt
    }
  }
  evidence(verification: [NOT_FOUND, AMBIGUOUS, SOURCE_CHANGED, NO_TEXT, MOVED], first: 100) {
    totalCount
    nodes {
      of {
        __typename
        id
      }
      field
      ...Receipt
    }
  }
  whatVerifiesLooksSo: attributions(filter: { verification: [VERBATIM, NORMALISED] }, first: 1) {
    totalCount
    nodes {
      statement {
        text
      }
      ...Receipt
    }
  }
}

fragment Receipt on Receipt {
  source {
    id
    publisher {
      name
    }
  }
  passages {
    part
    exact
    start
    end
    status
  }
  verification {
    status
    reason
    checkedHere
    textDigest
  }
}
`,
`# Which dates are worked out or inferred rather than stated?
# RESOLVED: "Saturday", counted from the day of publication. INFERRED: a part of it, such as the year, is nowhere in the source.
# Asked for: What is the evidence
# Gives: statements and events, each with its date, how the date is known, and the words it rests on.
# Change this: \`dateBasis: [STATED]\`, for the dates that a source gives itself.
query DatesNotStated {
  statements(filter: { dateBasis: [RESOLVED, INFERRED] }, orderBy: SAID_AT_ASC, first: 100) {
    nodes {
      text
      saidAt {
        ...Date
      }
      attributions {
        nodes {
          saidAtAsReported
          ...Receipt
        }
      }
    }
  }
  events(orderBy: STARTED_AT_ASC, first: 100) {
    nodes {
      name
      startedAt {
        ...Date
      }
      evidence {
        field
        ...Receipt
      }
    }
  }
}

fragment Date on PartialDate {
  edtf
  basis
  note
}

fragment Receipt on Receipt {
  source {
    id
    publishedAt {
      edtf
    }
  }
  passages {
    part
    exact
  }
  verification {
    status
    reason
  }
}
`,
`# How many statements of which kind did Vladimir Medinsky make in each month, and which is an instance of each?
# A statement whose date is less precise than a month, or that has none, is counted in \`unplaced\`. Each group lists its statements.
# Asked for: Who said what
# Gives: one person, and for each kind and month a count with an instance and its receipt.
# Change this: the keys in \`by\`, such as ABOUT or PUBLISHER, and the person.
query StatementsByMonth {
  actor(id: "person:vladimir-medinsky") {
    name
    statements {
      totalCount
      groups(by: [TYPE, SAID_MONTH], first: 3) {
        totalCount
        unplaced
        isExact
        nodes {
          values {
            key
            value
          }
          count
          statements(first: 1) {
            nodes {
              text
              attributions {
                nodes {
                  source {
                    id
                    title
                  }
                  passages {
                    exact
                  }
                  verification {
                    status
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
`,
`# In what order did the exchange of prisoners go on, and what was said about it?
# Each entry has its date, and \`sequence\` tells whether it certainly comes after the one before, or the dates leave that open.
# Asked for: What happened
# Gives: statements and events in one order of time, each with its date and how it follows the one before.
# Change this: the id in \`events\`; or ask by actors, about, places or a span of time instead.
query InOrderOfTime {
  timeline(filter: { events: ["event:prisoner-exchange-2025-06"] }, first: 100) {
    totalCount
    undated
    edges {
      sequence
      moment
      date {
        edtf
        precision
        basis
      }
      node {
        ... on Event {
          name
          status
          evidence {
            ...Receipt
          }
        }
        ... on Statement {
          text
          speakers {
            actor {
              name
            }
          }
          attributions {
            nodes {
              ...Receipt
            }
          }
        }
      }
    }
  }
}

fragment Receipt on Receipt {
  source {
    id
    title
  }
  passages {
    exact
  }
  verification {
    status
  }
}
`,
`# Does a draft quote the words as its sources have them, and is it the right speaker?
# Each quotation has a verdict on its words (\`outcome\`), one on its speaker, and the passages that come nearest.
# Asked for: In which words
# Gives: the quotations of a draft with the line of each, whether it may stand, and its receipts.
# Change this: the draft in \`text\`, and its \`format\`; or give the id of who should have said all of it.
query ADraftChecked {
  checkDraft(
    text: "Ukraine accused Russia of “dirty games”.\\n\\nVladimir Medinsky spoke of “dirty games”, too."
    format: MARKDOWN
  ) {
    nodes {
      words
      line
      outcome
      caution
      speaker
      isFound
      note
      matches {
        passage {
          exact
        }
        attribution {
          ...Receipt
          statement {
            speakers {
              actor {
                name
              }
            }
          }
        }
      }
    }
  }
}

fragment Receipt on Receipt {
  source {
    id
    title
  }
  passages {
    exact
  }
  verification {
    status
    checkedHere
  }
}
`,
`# How is Russia's negotiator connected with the President of Ukraine?
# The shortest paths first; each hop is a sentence, and opens down to the words of its receipts.
# Asked for: What happened
# Gives: paths of related records, with the statement, judgement, participation or membership that makes each relation.
# Change this: the two ids, of actors, events or places; \`maxHops\`, from 1 to 4; or name relations, or whom to avoid.
query HowTwoAreConnected {
  connections(from: "person:vladimir-medinsky", to: "person:volodymyr-zelensky", maxHops: 2) {
    status
    hopsSearched
    paths {
      length
      hops {
        links {
          subject {
            name
          }
          relation
          object {
            name
          }
          madeBy {
            id
          }
          receipts {
            source {
              id
              title
            }
            passages {
              exact
            }
            verification {
              status
            }
          }
        }
      }
    }
  }
}
`,
`# Who accuses Ukraine, and whom does Ukraine accuse?
# A network: what ties two records, how often, and the statements that do.
# Asked for: Who disagrees
# Gives: edges with their weights, the heaviest first, each with its latest statements and their receipts.
# Change this: \`by\`, to TALKS_ABOUT, CLASHES, SPEAKS_WITH or NAMED_TOGETHER; or name an event or a topic that it is about instead.
query WhoAccusesWhom {
  network(of: "organisation:ukraine", by: ACCUSES) {
    edges {
      from {
        name
      }
      to {
        name
      }
      weight
      latest {
        text
        attributions(first: 2) {
          nodes {
            source {
              id
              title
            }
            passages {
              exact
            }
            verification {
              status
            }
          }
        }
      }
    }
    recordsRead
    isComplete
  }
}
`,
`# Which facts of an event do its sources state, and with which words?
# Where sources disagree, each value has its receipts, and the one that the event has comes first, with the reason.
# Asked for: What happened
# Gives: values of the event's fields, each with whether it is preferred, why, and the passages that state it.
# Change this: the \`id\`, for another event; actors and places are asked in the same way, and statedValues takes one field.
query FactsWithTheirReceipts {
  event(id: "event:prisoner-exchange-2025-06") {
    name
    statedValues {
      field
      text
      preferred
      reason
      evidence {
        source {
          id
          title
        }
        passages {
          exact
        }
        verification {
          status
        }
      }
    }
  }
}
`,
]
