import type { CodegenConfig } from '@graphql-codegen/cli'
import { examplesInOneFile } from './tools/documents/examples.ts'
import { plugin as typedDocumentNodes } from './tools/documents/typed-document-nodes.ts'
import { plugin as typedDocuments } from './tools/documents/typed-documents.ts'

/** Our own plugins, by the names under which they are asked for below. */
const ownPlugins: Readonly<Record<string, { readonly plugin: unknown }>> = {
  'typed-documents': { plugin: typedDocuments },
  'typed-document-nodes': { plugin: typedDocumentNodes },
}

/** A row type of src/records, written as src/generated/resolvers.ts imports it. */
const row = (type: string, module: string) => `../records/${module}.ts#${type}`

/** The row that answers each record of the schema. The three kinds of actor share one. */
const records = {
  Actor: row('ActorRow', 'read/rows'),
  Person: row('ActorRow', 'read/rows'),
  Organisation: row('ActorRow', 'read/rows'),
  Group: row('ActorRow', 'read/rows'),
  Statement: row('StatementRow', 'read/rows'),
  Attribution: row('AttributionRow', 'read/rows'),
  Evidence: row('EvidenceRow', 'read/rows'),
  StatementRelation: row('RelationRow', 'read/rows'),
  Event: row('EventRow', 'read/rows'),
  Participation: row('ParticipationRow', 'read/rows'),
  Membership: row('MembershipRow', 'read/rows'),
  Assessment: row('AssessmentRow', 'read/rows'),
  RatingScale: row('RatingScaleRow', 'read/rows'),
  ReliabilityGrade: row('ReliabilityGradeRow', 'read/rows'),
  Attestation: row('AttestationRow', 'read/rows'),
  Source: row('SourceRow', 'read/rows'),
  Topic: row('TopicRow', 'read/rows'),
  Place: row('PlaceRow', 'read/rows'),
  Entity: row('EntityRow', 'read/rows'),
  Change: row('EntryRow', 'read/changes'),
  RecordedStatement: row('LoggedRow', 'read/log'),
  Judgement: row('JudgementRow', 'read/rows'),
  Withdrawn: row('WithdrawnRow', 'read/withdrawn'),
}

/** The rows that are part of a record. */
const parts = {
  Name: row('NameRow', 'read/rows'),
  StatedValue: row('StatedValueRow', 'read/stated-values'),
  MergedRecord: row('MergedRow', 'read/entities'),
  PartialDate: row('DateRow', 'read/dates'),
  Speaker: row('SpeakerRow', 'read/rows'),
  Quote: row('QuoteRow', 'read/rows'),
  NormalisedRating: row('NormalisedRow', 'read/ratings'),
  Via: row('ViaRow', 'read/receipts'),
  Passage: row('PassageRow', 'read/receipts'),
  PassageTranslation: row('PassageTranslationRow', 'read/translations'),
  ReportedPassage: row('ReportedPassageRow', 'read/translations'),
  Verification: row('VerificationRow', 'read/receipts'),
  Stats: row('GraphStats', 'read/stats'),
  ActorMatch: row('ActorMatchRow', 'search/matching'),
  NamedActor: row('NamedActorRow', 'search/actors-named'),
  Corroboration: row('CorroborationRow', 'read/corroboration'),
  CopyCandidate: row('CopyCandidateRow', 'read/copy-candidates'),
  QuoteCheck: row('QuoteCheckRow', 'search/quote-check'),
  QuoteMatch: row('QuoteMatchRow', 'search/quote-check'),
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
    'Assessment',
    'RatingScale',
    'ReliabilityGrade',
    'Attestation',
    'RecordStatement',
    'UpdateStatement',
    'RelateStatements',
  ].map((name) => [`${name}Payload`, row('Written', 'write/writing')]),
)

/** What taking back gives: what is left of the record, and what went with it. */
const corrections = {
  WithdrawPayload: row('Withdrawal', 'read/withdrawn'),
  RedactPayload: row('Withdrawal', 'read/withdrawn'),
  JudgeCopiesPayload: row('JudgedRow', 'read/judgements'),
  JudgePayload: row('JudgedRow', 'read/judgements'),
  RevertChangePayload: row('Written', 'write/writing'),
}

/** A page, or one edge of a page, of rows. */
const page = (type: string, row: string) => `../domain/paging/pages.ts#${type}<${row}>`

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
  Assessment: 'AssessmentRow',
  Attestation: 'AttestationRow',
  RatingScale: 'RatingScaleRow',
  ReliabilityGrade: 'ReliabilityGradeRow',
  Judgement: 'JudgementRow',
  Source: 'SourceRow',
  Topic: 'TopicRow',
  Place: 'PlaceRow',
  Change: 'EntryRow',
}

const pages = Object.fromEntries(
  Object.entries(connections).flatMap(([type, row]) => [
    [`${type}Connection`, page('Page', row)],
    [`${type}Edge`, page('PageEdge', row)],
  ]),
)

/** What connects records, which are told by their ids. */
const connected = {
  PathSearch: row('Connections', 'connected/connections'),
  PathHop: row('Hop', 'connected/connections'),
  PathLink: row('HopLink', 'connected/connections'),
  Network: row('NetworkFound', 'connected/network'),
  NetworkNode: row('NodeFound', 'connected/network'),
  NetworkEdge: row('EdgeFound', 'connected/network'),
}

/** Pages that say more than what is on them: groups, the other statement of a relation, where a search matched. */
const tellingPages = {
  StatementConnection: row('ListedPage<StatementRow>', 'pages/pages'),
  CopyCandidateConnection: row('CopyCandidatePage', 'read/copy-candidates'),
  CopyCandidateEdge: row('CopyCandidatePageEdge', 'read/copy-candidates'),
  StatementGroups: row('GroupedStatements', 'pages/groups'),
  StatementGroup: row('GroupRow', 'pages/groups'),
  StatementGroupValue: row('GroupValueRow', 'pages/groups'),
  StatementRelationConnection: row('RelationPage', 'read/relations'),
  StatementRelationEdge: row('RelationEdge', 'read/relations'),
  SearchConnection: row('SearchPage', 'search/search'),
  SearchEdge: row('SearchHit', 'search/search'),
  TimelineConnection: row('TimelinePage', 'pages/timeline'),
  TimelineEdge: row('EntryEdge', 'pages/timeline'),
}

/** The schema's `Record` would hide TypeScript's own. */
const typeName = (name: string) => (name === 'Record' ? 'GraphRecord' : name)

/** How the answers of operations are typed for who reads them: pages, tools, and the client's documents. */
const readAnswers = {
  avoidOptionals: { variableValue: true, inputValue: false },
  enumsAsTypes: true,
  immutableTypes: true,
  inlineFragmentTypes: 'combine',
  scalars: {
    CountryCode: 'string',
    DateTime: 'string',
    ID: 'string',
    JSONObject: 'Record<string, unknown>',
    Locale: 'string',
    NonNegativeInt: 'number',
    URL: 'string',
  },
  skipTypename: true,
  strictScalars: true,
  useTypeImports: true,
}

/** The operations of a room that asks the product, as texts with types. */
const askedBy = (room: string) => ({
  documents: `src/${room}/**/*.graphql`,
  plugins: ['typescript-operations', 'typed-documents'],
  config: readAnswers,
})

const config: CodegenConfig = {
  schema: 'schema.graphql',
  pluginLoader: async (name) => ownPlugins[name] ?? import(name),
  generates: {
    'src/generated/operations.ts': {
      documents: 'src/{commands,drafts}/**/*.graphql',
      plugins: ['typescript-operations', 'typed-documents'],
      config: {
        arrayInputCoercion: false,
        disableDescriptions: true,
        immutableTypes: true,
        scalars: {
          CountryCode: 'string',
          DateTime: 'string',
          ID: 'string',
          JSONObject: 'Readonly<Record<string, unknown>>',
          Locale: 'string',
          NonNegativeInt: 'number',
          URL: 'string',
        },
        strictScalars: true,
      },
    },
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../resolvers/context.ts#RequestContext',
        enumsAsTypes: true,
        mappers: {
          ...records,
          ...parts,
          ...payloads,
          ...corrections,
          ...pages,
          ...tellingPages,
          ...connected,
        },
        namingConvention: typeName,
        scalars: {
          CountryCode: 'string',
          DateTime: { input: 'Date', output: 'string' },
          JSONObject: 'Record<string, unknown>',
          Locale: 'string',
          NonNegativeInt: 'number',
          URL: { input: 'URL', output: 'string' },
        },
        strictScalars: true,
        useTypeImports: true,
      },
    },
    'src/generated/page-operations.ts': askedBy('pages'),
    'src/generated/tool-operations.ts': askedBy('mcp'),
    'packages/client/src/generated/documents.ts': {
      documents: ['packages/client/fragments/*.graphql', ...examplesInOneFile()],
      plugins: ['typescript-operations', 'typed-document-nodes'],
      config: { ...readAnswers, disableDescriptions: true },
    },
  },
}

export default config
