import type { CodegenConfig } from '@graphql-codegen/cli'

/** A row type of src/records, written as src/generated/resolvers.ts imports it. */
const row = (type: string, module: string) => `../records/${module}.ts#${type}`

/** The row that answers each record of the schema. The three kinds of actor share one. */
const records = {
  Actor: row('ActorRow', 'actor'),
  Person: row('ActorRow', 'actor'),
  Organisation: row('ActorRow', 'actor'),
  Group: row('ActorRow', 'actor'),
  Statement: row('StatementRow', 'statement'),
  Attribution: row('AttributionRow', 'attribution'),
  Evidence: row('EvidenceRow', 'evidence'),
  StatementRelation: row('RelationRow', 'relation'),
  Event: row('EventRow', 'event'),
  Participation: row('ParticipationRow', 'participation'),
  Membership: row('MembershipRow', 'membership'),
  Source: row('SourceRow', 'source'),
  Topic: row('TopicRow', 'topic'),
  Place: row('PlaceRow', 'place'),
  Entity: row('EntityRow', 'entity'),
  Change: row('ChangeRow', 'change'),
  Judgement: row('JudgementRow', 'judgement'),
  Withdrawn: row('WithdrawnRow', 'withdrawn'),
}

/** The rows that are part of a record. */
const parts = {
  Name: row('NameRow', 'actor'),
  MergedRecord: row('MergedRow', 'entity'),
  PartialDate: row('DateRow', 'dates'),
  Speaker: row('SpeakerRow', 'statement'),
  Quote: row('QuoteRow', 'statement'),
  Via: row('ViaRow', 'attribution'),
  Passage: row('PassageRow', 'attribution'),
  Verification: row('VerificationRow', 'attribution'),
  Stats: row('StatsRow', 'stats'),
  ActorMatch: row('ActorMatchRow', 'matching'),
  NamedActor: row('NamedActorRow', 'actors-named'),
  QuoteCheck: row('QuoteCheckRow', 'quote-check'),
  QuoteMatch: row('QuoteMatchRow', 'quote-check'),
}

/** What a mutation gives: the record that it wrote, and its entry in the log. */
const payloads = Object.fromEntries(
  [
    'Person',
    'Organisation',
    'Group',
    'Event',
    'Topic',
    'Place',
    'Source',
    'Participation',
    'Membership',
    'RecordStatement',
    'UpdateStatement',
    'RelateStatements',
  ].map((name) => [`${name}Payload`, row('Written', 'writing')]),
)

/** What taking back gives: what is left of the record, and what went with it. */
const corrections = {
  WithdrawPayload: row('TakenBack', 'withdrawn'),
  RedactPayload: row('TakenBack', 'withdrawn'),
  JudgePayload: row('JudgedRow', 'judgement'),
  RevertChangePayload: row('Written', 'writing'),
}

/** A page, or one edge of a page, of rows. */
const page = (type: string, row: string) => `../domain/pages.ts#${type}<${row}>`

/** What is read in pages, and its row: `StatementConnection` is a `Page<StatementRow>`. */
const connections = {
  Actor: 'ActorRow',
  Organisation: 'ActorRow',
  Statement: 'StatementRow',
  Attribution: 'AttributionRow',
  Evidence: 'EvidenceRow',
  Event: 'EventRow',
  Participation: 'ParticipationRow',
  Membership: 'MembershipRow',
  Source: 'SourceRow',
  Topic: 'TopicRow',
  Place: 'PlaceRow',
  Change: 'ChangeRow',
}

const pages = Object.fromEntries(
  Object.entries(connections).flatMap(([type, row]) => [
    [`${type}Connection`, page('Page', row)],
    [`${type}Edge`, page('PageEdge', row)],
  ]),
)

/** Pages whose edges say more than where they are: the other statement of a relation, where a search matched. */
const tellingPages = {
  StatementRelationConnection: row('RelationPage', 'relation'),
  StatementRelationEdge: row('RelationEdge', 'relation'),
  SearchConnection: row('SearchPage', 'search'),
  SearchEdge: row('SearchHit', 'search'),
}

/** The schema's `Record` would hide TypeScript's own. */
const typeName = (name: string) => (name === 'Record' ? 'GraphRecord' : name)

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../resolvers/context.ts#RequestContext',
        enumsAsTypes: true,
        mappers: { ...records, ...parts, ...payloads, ...corrections, ...pages, ...tellingPages },
        namingConvention: typeName,
        scalars: {
          CountryCode: 'string',
          DateTime: 'string',
          JSONObject: 'Record<string, unknown>',
          Locale: 'string',
          NonNegativeInt: 'number',
          URL: { input: 'URL', output: 'string' },
        },
        strictScalars: true,
        useTypeImports: true,
      },
    },
  },
}

export default config
