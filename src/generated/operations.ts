/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type RepeatedDocument, repeated, type TypedDocument } from '../domain/typed-documents.ts'
export type NameKind =
  | 'ABBREVIATION'
  | 'ALIAS'
  | 'FORMER'
  | 'MAIN'
  | 'METONYM'
  | 'TRANSLITERATION'
  | 'WEAK';

export type NamedReason =
  | 'ALIAS'
  | 'BEGINNING'
  | 'NAME'
  | 'OTHER_SPELLING'
  | 'PART_OF_NAME';

export type QuoteCaution =
  | 'NEGATION_CUT'
  | 'NOT_QUOTED'
  | 'REFUTED';

export type QuoteDiffOp =
  | 'DELETE'
  | 'EQUAL'
  | 'INSERT';

export type QuoteOutcome =
  | 'ALTERED'
  | 'EDITED'
  | 'EXACT'
  | 'NOT_FOUND'
  | 'OTHER_TRANSLATION'
  | 'PART'
  | 'PUNCTUATION'
  | 'SPLICED'
  | 'TOO_FEW_WORDS';

export type SpeakerVerdict =
  | 'CONFIRMED'
  | 'NOT_NAMED'
  | 'OTHER'
  | 'UNCONFIRMED';

export type StoreEngine =
  | 'EMBEDDED'
  | 'NEO4J';

export type VerificationStatus =
  | 'AMBIGUOUS'
  | 'MOVED'
  | 'NORMALISED'
  | 'NOT_FOUND'
  | 'NO_TEXT'
  | 'SOURCE_CHANGED'
  | 'VERBATIM';

export type KnownActorQueryVariables = Exact<{
  id: string;
}>;


export type KnownActorQuery = { readonly actor:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type RecordKindsQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
}>;


export type RecordKindsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Attestation' }
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Group' }
    | { readonly __typename: 'Judgement' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'RatingScale' }
    | { readonly __typename: 'ReliabilityGrade' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'StatementRelation' }
    | { readonly __typename: 'Topic' }
    | { readonly __typename: 'Withdrawn' }
   | null> };

export type HeldRecordsQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
  log?: string | null | undefined;
  receipts?: string | null | undefined;
}>;


export type HeldRecordsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Assessment', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Attestation', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Attribution', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Event', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Evidence', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Group', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Judgement', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Membership', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Organisation', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Participation', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Person', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Place', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'RatingScale', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'ReliabilityGrade', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Source', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Statement', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly speakers: ReadonlyArray<{ readonly actor:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'StatementRelation', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Topic', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly __typename: 'Withdrawn', readonly history: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
   | null> };

export type LogFragment = { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type NearActorsQueryVariables = Exact<{
  name: string;
}>;


export type NearActorsQuery = { readonly named: ReadonlyArray<{ readonly actor:
      | { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> }
      | { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> }
      | { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> }
     }>, readonly like: ReadonlyArray<{ readonly actor:
      | { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> }
      | { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> }
      | { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> }
     }> };

type Near_Group_Fragment = { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> };

type Near_Organisation_Fragment = { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> };

type Near_Person_Fragment = { readonly id: string, readonly name: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> };

export type NearFragment =
  | Near_Group_Fragment
  | Near_Organisation_Fragment
  | Near_Person_Fragment
;

export type SourceAtQueryVariables = Exact<{
  url: string;
}>;


export type SourceAtQuery = { readonly sourceByUrl: { readonly id: string } | null };

export type GraphSizeQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphSizeQuery = { readonly stats: { readonly statements: number, readonly changes: number } };

export type StatsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatsQuery = { readonly stats: { readonly persons: number, readonly organisations: number, readonly groups: number, readonly statements: number, readonly attributions: number, readonly evidence: number, readonly relations: number, readonly events: number, readonly participations: number, readonly memberships: number, readonly assessments: number, readonly scales: number, readonly grades: number, readonly attestations: number, readonly sources: number, readonly topics: number, readonly places: number, readonly changes: number, readonly engine: StoreEngine, readonly version: string, readonly verification: ReadonlyArray<{ readonly status: VerificationStatus, readonly count: number, readonly countIsExact: boolean }> } };

export type ActorsNamedQueryVariables = Exact<{
  name: string;
}>;


export type ActorsNamedQuery = { readonly actorsNamed: ReadonlyArray<{ readonly reason: NamedReason, readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }> };

export type CheckQuoteQueryVariables = Exact<{
  words: string;
  speaker?: string | null | undefined;
  before?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CheckQuoteQuery = { readonly checkQuote: { readonly outcome: QuoteOutcome, readonly caution: QuoteCaution | null, readonly speaker: SpeakerVerdict, readonly matches: ReadonlyArray<{ readonly passage: { readonly exact: string, readonly quoted: boolean, readonly status: VerificationStatus, readonly translationOf: { readonly byAsNamed: string | null, readonly by:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           | null, readonly original: { readonly passage: { readonly exact: string, readonly language: string | null, readonly translationOf: { readonly byAsNamed: string | null } | null }, readonly attribution: { readonly id: string, readonly source: { readonly id: string, readonly publisher: { readonly name: string } | null, readonly publishedAt: { readonly edtf: string } | null } } } | null } | null }, readonly diff: ReadonlyArray<{ readonly op: QuoteDiffOp, readonly text: string }>, readonly cut: { readonly before: string | null, readonly after: string | null, readonly negates: boolean } | null, readonly attribution: { readonly id: string, readonly statement: { readonly id: string, readonly speakers: ReadonlyArray<{ readonly role: string | null, readonly actor:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
            , readonly onBehalfOf:
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
              | { readonly id: string, readonly name: string }
             | null }> }, readonly verification: { readonly status: VerificationStatus, readonly checkedHere: boolean }, readonly source: { readonly id: string, readonly url: string | null, readonly publisher: { readonly id: string, readonly name: string } | null, readonly publishedAt: { readonly edtf: string } | null } } }> } };

export type SpeakersQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
}>;


export type SpeakersQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Attestation' }
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'Change' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Evidence' }
    | { readonly __typename: 'Group', readonly id: string, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly role: string | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> } }> }, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> }
    | { readonly __typename: 'Judgement' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Organisation', readonly id: string, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly role: string | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> } }> }, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> }
    | { readonly __typename: 'Participation' }
    | { readonly __typename: 'Person', readonly id: string, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly role: string | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> } }> }, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'RatingScale' }
    | { readonly __typename: 'ReliabilityGrade' }
    | { readonly __typename: 'Source' }
    | { readonly __typename: 'Statement' }
    | { readonly __typename: 'StatementRelation' }
    | { readonly __typename: 'Topic' }
    | { readonly __typename: 'Withdrawn' }
   | null> };

type Called_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> };

type Called_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> };

type Called_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind }> };

export type CalledFragment =
  | Called_Group_Fragment
  | Called_Organisation_Fragment
  | Called_Person_Fragment
;

const logFragment = `fragment Log on ChangeConnection {
  nodes {
    after
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`

const nearFragment = `fragment Near on Actor {
  id
  name
  names {
    value
    kind
  }
}`

const calledFragment = `fragment Called on Actor {
  __typename
  id
  names {
    value
    kind
  }
}`

export const KnownActorDocument: TypedDocument<KnownActorQuery, KnownActorQueryVariables> = `query KnownActor($id: ID!) {
  actor(id: $id) {
    id
  }
}`

export const RecordKindsDocument: TypedDocument<RecordKindsQuery, RecordKindsQueryVariables> = `query RecordKinds($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
  }
}`

export const HeldRecordsDocument: TypedDocument<HeldRecordsQuery, HeldRecordsQueryVariables> = `query HeldRecords($ids: [ID!]!, $log: String, $receipts: String) {
  nodes(ids: $ids) {
    __typename
    ... on Record {
      history(first: 100, after: $log) {
        ...Log
      }
    }
    ... on Withdrawn {
      history(first: 100, after: $log) {
        ...Log
      }
    }
    ... on Statement {
      speakers {
        actor {
          id
        }
      }
      attributions(first: 100, after: $receipts) {
        nodes {
          id
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}

${logFragment}`

export const NearActorsDocument: RepeatedDocument<NearActorsQuery, NearActorsQueryVariables> = {
  fields: ["named","like"],
  text: (times) => `query NearActors(${repeated(times, (at) => `$name_${at}: String!`)}) {
${repeated(times, (at) => `named_${at}: actorsNamed(name: $name_${at}) {
  actor {
    ...Near
  }
}
like_${at}: matchActors(name: $name_${at}) {
  actor {
    ...Near
  }
}`)}
}

${nearFragment}`,
}

export const SourceAtDocument: RepeatedDocument<SourceAtQuery, SourceAtQueryVariables> = {
  fields: ["sourceByUrl"],
  text: (times) => `query SourceAt(${repeated(times, (at) => `$url_${at}: URL!`)}) {
${repeated(times, (at) => `sourceByUrl_${at}: sourceByUrl(url: $url_${at}) {
  id
}`)}
}`,
}

export const GraphSizeDocument: TypedDocument<GraphSizeQuery, GraphSizeQueryVariables> = `query GraphSize {
  stats {
    statements
    changes
  }
}`

export const StatsDocument: TypedDocument<StatsQuery, StatsQueryVariables> = `query Stats {
  stats {
    persons
    organisations
    groups
    statements
    attributions
    evidence
    relations
    events
    participations
    memberships
    assessments
    scales
    grades
    attestations
    sources
    topics
    places
    changes
    verification {
      status
      count
      countIsExact
    }
    engine
    version
  }
}`

export const ActorsNamedDocument: RepeatedDocument<ActorsNamedQuery, ActorsNamedQueryVariables> = {
  fields: ["actorsNamed"],
  text: (times) => `query ActorsNamed(${repeated(times, (at) => `$name_${at}: String!`)}) {
${repeated(times, (at) => `actorsNamed_${at}: actorsNamed(name: $name_${at}) {
  reason
  actor {
    id
    name
  }
}`)}
}`,
}

export const CheckQuoteDocument: TypedDocument<CheckQuoteQuery, CheckQuoteQueryVariables> = `query CheckQuote($words: String!, $speaker: ID, $before: String, $after: String) {
  checkQuote(words: $words, speaker: $speaker, before: $before, after: $after) {
    outcome
    caution
    speaker
    matches {
      passage {
        exact
        quoted
        status
        translationOf {
          by {
            name
          }
          byAsNamed
          original {
            passage {
              exact
              language
              translationOf {
                byAsNamed
              }
            }
            attribution {
              id
              source {
                id
                publisher {
                  name
                }
                publishedAt {
                  edtf
                }
              }
            }
          }
        }
      }
      diff {
        op
        text
      }
      cut {
        before
        after
        negates
      }
      attribution {
        id
        statement {
          id
          speakers {
            role
            actor {
              id
              name
            }
            onBehalfOf {
              id
              name
            }
          }
        }
        verification {
          status
          checkedHere
        }
        source {
          id
          url
          publisher {
            id
            name
          }
          publishedAt {
            edtf
          }
        }
      }
    }
  }
}`

export const SpeakersDocument: TypedDocument<SpeakersQuery, SpeakersQueryVariables> = `query Speakers($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Actor {
      ...Called
      memberships(first: 20) {
        nodes {
          role
          organisation {
            ...Called
          }
        }
      }
    }
  }
}

${calledFragment}`