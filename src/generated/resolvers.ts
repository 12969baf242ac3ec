import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActorRow, StatementRow, AttributionRow, EvidenceRow, RelationRow, EventRow, ParticipationRow, MembershipRow, AssessmentRow, RatingScaleRow, ReliabilityGradeRow, AttestationRow, SourceRow, TopicRow, PlaceRow, EntityRow, JudgementRow, NameRow, SpeakerRow, QuoteRow } from '../records/read/rows.ts';
import type { EntryRow } from '../records/read/changes.ts';
import type { LoggedRow } from '../records/read/log.ts';
import type { WithdrawnRow, Withdrawal } from '../records/read/withdrawn.ts';
import type { StatedValueRow } from '../records/read/stated-values.ts';
import type { MergedRow } from '../records/read/entities.ts';
import type { DateRow } from '../records/read/dates.ts';
import type { NormalisedRow } from '../records/read/ratings.ts';
import type { ViaRow, PassageRow, VerificationRow } from '../records/read/receipts.ts';
import type { PassageTranslationRow, ReportedPassageRow } from '../records/read/translations.ts';
import type { GraphStats } from '../records/read/stats.ts';
import type { ActorMatchRow } from '../records/search/matching.ts';
import type { NamedActorRow } from '../records/search/actors-named.ts';
import type { CorroborationRow } from '../records/read/corroboration.ts';
import type { CopyCandidateRow, CopyCandidatePage, CopyCandidatePageEdge } from '../records/read/copy-candidates.ts';
import type { QuoteCheckRow, QuoteMatchRow } from '../records/search/quote-check.ts';
import type { Written } from '../records/write/writing.ts';
import type { JudgedRow } from '../records/read/judgements.ts';
import type { Page, PageEdge } from '../domain/paging/pages.ts';
import type { ListedPage } from '../records/pages/pages.ts';
import type { GroupedStatements, GroupRow, GroupValueRow } from '../records/pages/groups.ts';
import type { RelationPage, RelationEdge } from '../records/read/relations.ts';
import type { SearchPage, SearchHit } from '../records/search/search.ts';
import type { TimelinePage, EntryEdge } from '../records/pages/timeline.ts';
import type { Connections, Hop, HopLink } from '../records/connected/connections.ts';
import type { NetworkFound, NodeFound, EdgeFound } from '../records/connected/network.ts';
import type { RequestContext } from '../resolvers/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country, as the two letters of ISO 3166-1: `UA`, `RU`, `TR`. */
  CountryCode: { input: string; output: string; }
  /** A moment in time, in UTC: `2025-06-09T11:42:00.000Z`. */
  DateTime: { input: Date; output: string; }
  /** A JSON object: a record as the log keeps it, or a bundle to import. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A language, as a BCP 47 tag: `en`, `uk`, `ru`, `pt-BR`. */
  Locale: { input: string; output: string; }
  /** A whole number that is zero or more. */
  NonNegativeInt: { input: number; output: number; }
  /** The address of a page on the web: `https://www.themoscowtimes.com/`. */
  URL: { input: URL; output: string; }
};

/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type Actor = {
  /** The verdicts that it published on statements, the latest first. */
  assessments: AssessmentConnection;
  /** The country it belongs to. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Who or what it is, in this graph's own words. */
  description?: Maybe<Scalars['String']['output']>;
  /** The disputes in which it is the speaker on either side. */
  disputes: StatementRelationConnection;
  /**
   * The receipts of one value of a field. Empty if there are none. What somebody did or was, such as an office, is a record
   * with receipts of its own: `memberships`, `participations`.
   */
  evidenceFor: Array<Evidence>;
  /** How reliable it holds publishers: the grades that it gave, the latest first. */
  gradesGiven: ReliabilityGradeConnection;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** Why it is taken to be the same as others, or not: what was judged of it and of the records that it stands for, by id. */
  judgements: JudgementConnection;
  /** The organisations it belongs to, with role and dates, by id. */
  memberships: MembershipConnection;
  /**
   * The records judged to be the same as this one, which resolve to its id: at most 500, by id. Each keeps its own
   * content and is updated under its own id, at its own revision.
   */
  mergedRecords: Array<MergedRecord>;
  /** The name this graph uses for it. */
  name: Scalars['String']['output'];
  /** Every name it goes by, the main one first. */
  names: Array<Name>;
  /** The events it took part in, and its role in each, by id. */
  participations: ParticipationConnection;
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** The reports that came through it: what others said, passed on by it, by id. */
  reportsVia: AttributionConnection;
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** Pages about the same person or body, such as its Wikidata entry. */
  sameAs: Array<Scalars['URL']['output']>;
  /**
   * The values that sources state of its fields, field by field. Where sources disagree, the first value is the one that the
   * record has, and `reason` says why. A value that the record has without a receipt is among them if others have one, or
   * if its field is asked for.
   */
  statedValues: Array<StatedValue>;
  /** What it said. */
  statements: StatementConnection;
  /** What was said about it. */
  statementsAbout: StatementConnection;
  /** What was said to it. */
  statementsAddressed: StatementConnection;
  /** Statements that accuse, condemn, threaten or reject it. */
  statementsAgainst: StatementConnection;
  /** Statements that mention it without being about it. */
  statementsMentioning: StatementConnection;
  /** What others said on its behalf. */
  statementsOnBehalf: StatementConnection;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * What it said, what others said on its behalf, and what its members, parts and groups said, to any depth: at most 500
   * of them.
   */
  voice: StatementConnection;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorassessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActordisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DisputeOrder>;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorevidenceForArgs = {
  field: Scalars['String']['input'];
  value?: InputMaybe<Scalars['String']['input']>;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorgradesGivenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorjudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActormembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<DateCertainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorparticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<ParticipationRole>>;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorreportsViaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorstatedValuesArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorstatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorstatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorstatementsAddressedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorstatementsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorstatementsMentioningArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorstatementsOnBehalfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Anyone who can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorvoiceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A page of actors. */
export type ActorConnection = {
  __typename?: 'ActorConnection';
  /** The actors of this page, each with its position. */
  edges: Array<ActorEdge>;
  /** The actors of this page. */
  nodes: Array<Actor>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An actor at its position in the list. */
export type ActorEdge = {
  __typename?: 'ActorEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The actor. */
  node: Actor;
};

/**
 * Which actors to include. Every field given must match; within a list, one value is enough. An empty list is refused:
 * leave the field out instead.
 */
export type ActorFilter = {
  /** Only those of these countries. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Only those with these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only persons, organisations or groups. */
  kinds?: InputMaybe<Array<ActorKind>>;
  /** Only organisations of these kinds. */
  organisationKinds?: InputMaybe<Array<OrganisationKind>>;
};

/** The kinds of actor. */
export type ActorKind =
  /** People with no list of members. */
  | 'GROUP'
  /** A body that speaks and acts as one. */
  | 'ORGANISATION'
  /** A human being. */
  | 'PERSON';

/** An actor that a name may refer to. */
export type ActorMatch = {
  __typename?: 'ActorMatch';
  /** The actor that the name may refer to. */
  actor: Actor;
  /** The actor's name that is most like the one given; its main name if only a page is shared. */
  matchedName: Scalars['String']['output'];
  /** The reasons for and against the match. */
  reasons: Array<MatchReason>;
  /** How much is alike, from 0 to 1: the sum of the weights of all reasons. */
  score: Scalars['Float']['output'];
};

/** The order of actors. */
export type ActorOrder =
  /** By name, from A to Z. */
  | 'NAME_ASC'
  /** By name, from Z to A. */
  | 'NAME_DESC';

/**
 * Somebody's published verdict on a statement, in the assessor's own words. It is the assessor's and not this graph's, which
 * says of no statement whether it is true.
 */
export type Assessment = Node & GraphRecord & {
  __typename?: 'Assessment';
  /** When the assessor published it. */
  assessedAt: PartialDate;
  /** Who assesses it. */
  assessor: Actor;
  /** The passages that show it. */
  evidence: Array<Evidence>;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /**
   * The rating as a common term, and who says that the assessor's words mean it. Null without a scale, and if the scale does not
   * have these words. Never show it without the assessor, the words and the date.
   */
  normalised?: Maybe<NormalisedRating>;
  /** The rating in the assessor's own words: "Mostly false". */
  rating: Scalars['String']['output'];
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** The scale by which the rating is read. Null if nobody says which one it is on. */
  scale?: Maybe<RatingScale>;
  /** The statement that is assessed. */
  statement: Statement;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /** The web address at which the assessor published it. */
  url?: Maybe<Scalars['URL']['output']>;
};


/**
 * Somebody's published verdict on a statement, in the assessor's own words. It is the assessor's and not this graph's, which
 * says of no statement whether it is true.
 */
export type AssessmenthistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of assessments. */
export type AssessmentConnection = {
  __typename?: 'AssessmentConnection';
  /** The assessments of this page, each with its position. */
  edges: Array<AssessmentEdge>;
  /** The assessments of this page. */
  nodes: Array<Assessment>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An assessment at its position in the list. */
export type AssessmentEdge = {
  __typename?: 'AssessmentEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The assessment. */
  node: Assessment;
};

/** Which assessments to include. An empty list is refused: leave the field out instead. */
export type AssessmentFilter = {
  /** Only those with these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The record as it is now, and the log's entry for the change. */
export type AssessmentPayload = {
  __typename?: 'AssessmentPayload';
  /** The record as it is now. */
  assessment: Assessment;
  /** The entry that was added to the log. Null if there was nothing to change. */
  change?: Maybe<Change>;
};

/**
 * What sources state of one field of a record: receipts, each with the value that its source states, and if they
 * disagree, why the record has the value that it has.
 */
export type Attestation = Node & GraphRecord & {
  __typename?: 'Attestation';
  /** The receipts, each with the value that its source states. */
  evidence: Array<Evidence>;
  /** The name of the field, such as `startedAt`. */
  field: Scalars['String']['output'];
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** The actor, event or place that has the field. */
  of: Entity;
  /** Why the record has the value that it has. Null if nobody gave a reason: the sources agree, or two records were merged. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/**
 * What sources state of one field of a record: receipts, each with the value that its source states, and if they
 * disagree, why the record has the value that it has.
 */
export type AttestationhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of attestations. */
export type AttestationConnection = {
  __typename?: 'AttestationConnection';
  /** The attestations of this page, each with its position. */
  edges: Array<AttestationEdge>;
  /** The attestations of this page. */
  nodes: Array<Attestation>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An attestation at its position in the list. */
export type AttestationEdge = {
  __typename?: 'AttestationEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The attestation. */
  node: Attestation;
};

/** Which attestations to list. All conditions that are given must be met. */
export type AttestationFilter = {
  /**
   * Whether some of the values disagree (`StatedValue.disagrees`): those of all sources, of the record, and of what was merged
   * with it. Fields that are lists never do.
   */
  disagreeing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of these fields, by their names in this schema: `startedAt`, `country`. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether somebody said why the record has its value, in the attestation or in that of a record merged with it. */
  hasReason?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of these actors, events and places, and of all that were merged with them. */
  of?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The record as it is now, and the log's entry for the change. */
export type AttestationPayload = {
  __typename?: 'AttestationPayload';
  /** The record as it is now. */
  attestation: Attestation;
  /** The entry that was added to the log. Null if there was nothing to change. */
  change?: Maybe<Change>;
};

/** A record with fields whose values sources state: an actor, an event or a place. */
export type Attested = {
  /**
   * The receipts of one value of a field. Empty if there are none. What somebody did or was, such as an office, is a record
   * with receipts of its own: `memberships`, `participations`.
   */
  evidenceFor: Array<Evidence>;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** The name this graph uses for it. */
  name: Scalars['String']['output'];
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /**
   * The values that sources state of its fields, field by field. Where sources disagree, the first value is the one that the
   * record has, and `reason` says why. A value that the record has without a receipt is among them if others have one, or
   * if its field is asked for.
   */
  statedValues: Array<StatedValue>;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A record with fields whose values sources state: an actor, an event or a place. */
export type AttestedevidenceForArgs = {
  field: Scalars['String']['input'];
  value?: InputMaybe<Scalars['String']['input']>;
};


/** A record with fields whose values sources state: an actor, an event or a place. */
export type AttestedhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A record with fields whose values sources state: an actor, an event or a place. */
export type AttestedstatedValuesArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};

/** The receipt for what a source states of a field: exactly one of `value`, `date` and `record`. */
export type AttestedEvidenceInput = {
  /** What the source states, if the field is a date. */
  date?: InputMaybe<PartialDateInput>;
  /** Its id, if you want to choose it: `evidence:<words>`. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The passages of the source's text that support it. */
  passages: Array<PassageInput>;
  /** What the source states, if the field refers to a record. */
  record?: InputMaybe<Scalars['ID']['input']>;
  /** The source that the passages come from. */
  source: Scalars['ID']['input'];
  /** What the source states, if the field has words, a term, a code or an address. */
  value?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One source's report of one statement: the receipt. It records the source's words, its name for the speaker, the
 * channel, and whoever passed the statement on.
 */
export type Attribution = Node & Receipt & GraphRecord & {
  __typename?: 'Attribution';
  /** The kind of channel it was said through, according to the source. */
  channel: Channel;
  /** The channel's name: "X", "Telegram". */
  channelName?: Maybe<Scalars['String']['output']>;
  /** How confident whoever recorded it is that it is recorded correctly, from 0 to 1. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** The reason, in words. */
  confidenceNote?: Maybe<Scalars['String']['output']>;
  /** The verb or phrase by which the source attributes it: "accused", "according to". */
  cue?: Maybe<Scalars['String']['output']>;
  /** How closely it reports the words. */
  form: QuoteForm;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** The passages of the source's text that support it. */
  passages: Array<Passage>;
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** When it was said, in the source's own words: "Saturday". */
  saidAtAsReported?: Maybe<Scalars['String']['output']>;
  /** The source that the passages come from. */
  source: Source;
  /** What the source calls the speaker: "Russian lead negotiator Vladimir Medinsky". */
  speakerAsNamed?: Maybe<Scalars['String']['output']>;
  /** The statement it reports. */
  statement: Statement;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whether the passages were found in the source's text. */
  verification: Verification;
  /** Whom or what the source has it from, the closest to the source first. */
  via: Array<Via>;
  /** Whether these can be the words as spoken, or are a translation. */
  wording: Wording;
};


/**
 * One source's report of one statement: the receipt. It records the source's words, its name for the speaker, the
 * channel, and whoever passed the statement on.
 */
export type AttributionhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of attributions. */
export type AttributionConnection = {
  __typename?: 'AttributionConnection';
  /** The attributions of this page, each with its position. */
  edges: Array<AttributionEdge>;
  /** The attributions of this page. */
  nodes: Array<Attribution>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An attribution at its position in the list. */
export type AttributionEdge = {
  __typename?: 'AttributionEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The attribution. */
  node: Attribution;
};

/**
 * Which attributions to include. One attribution must match every field given; within a list, one value is enough. An
 * empty list is refused: leave the field out instead.
 */
export type AttributionFilter = {
  /** Naming the channel in one of these ways, such as "Telegram"; capital and small letters are the same. */
  channelNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Naming one of these channels. */
  channels?: InputMaybe<Array<Channel>>;
  /** Reporting in one of these forms. */
  forms?: InputMaybe<Array<QuoteForm>>;
  /** Whether its source is the speaker's own publication. */
  primary?: InputMaybe<Scalars['Boolean']['input']>;
  /** When its source was published. */
  published?: InputMaybe<DateRange>;
  /** By a source of a publisher that somebody holds so reliable. */
  publisherHeld?: InputMaybe<PublisherHeldInput>;
  /** By a source of one of these publishers. */
  publishers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By one of these sources. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With one of these verification statuses. */
  verification?: InputMaybe<Array<VerificationStatus>>;
  /** That came through one of these actors or sources. */
  via?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** One source's report of a statement, to be recorded. */
export type AttributionInput = {
  /** The kind of channel it was said through, according to the source. */
  channel?: InputMaybe<Channel>;
  /** The channel's name: "Telegram". */
  channelName?: InputMaybe<Scalars['String']['input']>;
  /** How confident you are that it is recorded correctly, from 0 to 1. */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** The reason, in words. */
  confidenceNote?: InputMaybe<Scalars['String']['input']>;
  /** The verb or phrase by which the source attributes it: "accused". */
  cue?: InputMaybe<Scalars['String']['input']>;
  /** Its id, if you want to choose it: `attribution:<words>`. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The passages of the source's text that support it. */
  passages: Array<PassageInput>;
  /** When it was said, in the source's own words: "Saturday". */
  saidAtAsReported?: InputMaybe<Scalars['String']['input']>;
  /** The source that reports it. */
  source: Scalars['ID']['input'];
  /** What the source calls the speaker. */
  speakerAsNamed?: InputMaybe<Scalars['String']['input']>;
  /** Whom or what the source has it from, the closest to the source first. */
  via?: InputMaybe<Array<ViaInput>>;
  /** Whether these can be the words as spoken, or are a translation. */
  wording?: InputMaybe<Wording>;
};

/** One thing that is wrong with a bundle. */
export type BundleProblem = {
  __typename?: 'BundleProblem';
  /** How to fix it. */
  mend: Scalars['String']['output'];
  /** What is wrong. */
  message: Scalars['String']['output'];
  /**
   * Where the problem is, such as `statements[14].attributions[0].passages[1].exact`. Empty if it is the bundle as a
   * whole.
   */
  path: Scalars['String']['output'];
  /** The id of the record that has the problem. */
  record?: Maybe<Scalars['ID']['output']>;
};

/** Someone who may have made a statement, to be recorded. */
export type CandidateInput = {
  /** Who may have spoken. */
  actor: Scalars['ID']['input'];
  /** Why, in one sentence, and who says so. */
  basis: Scalars['String']['input'];
  /** How likely it is. */
  likelihood: Likelihood;
  /** The role they held then: "lead negotiator". */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** How certain a judgement is. */
export type Certainty =
  /** Nothing in the sources speaks against it. */
  | 'SURE'
  /** Likely, but not proven. */
  | 'UNSURE';

/** One entry of the log, to which entries are only ever added. */
export type Change = Node & {
  __typename?: 'Change';
  /**
   * The content after the change. Null for a withdrawn record, and where the record or something it named has since been
   * redacted.
   */
  after?: Maybe<Scalars['JSONObject']['output']>;
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /**
   * The content before the change. Null for a new record, and where the record or something it named has since been
   * redacted.
   */
  before?: Maybe<Scalars['JSONObject']['output']>;
  /** Who or what made it: a person, or the import of a bundle. Shown only to viewers with a token. */
  by?: Maybe<Scalars['String']['output']>;
  /** Its position in the log: pass it to `changes` as `after` to read what came later. */
  cursor: Scalars['String']['output'];
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: ChangeKind;
  /** The reason, if one was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /**
   * The record that was changed, as it is now, or what remains of it if it was withdrawn. For an actor that was merged,
   * this is the record it resolves to.
   */
  record?: Maybe<Node>;
  /** The id of the record that was changed: its own id, even if it was merged into another record. */
  recordId: Scalars['ID']['output'];
};

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The changes of this page, each with its position. */
  edges: Array<ChangeEdge>;
  /** The changes of this page. */
  nodes: Array<Change>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A change at its position in the list. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Change;
};

/** Which changes to tell: those that meet every condition that is given. */
export type ChangeFilter = {
  /** Only changes of these kinds. */
  kinds?: InputMaybe<Array<ChangeKind>>;
  /** Only changes of records of these kinds. */
  recordKinds?: InputMaybe<Array<RecordKind>>;
  /** Only changes of these records: at most 100. */
  records?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The kinds of change. */
export type ChangeKind =
  /** The record was added to the graph. */
  | 'CREATED'
  /** The record was made unreadable, in this log too. */
  | 'REDACTED'
  /** The record had been withdrawn and was restored as it was. */
  | 'RESTORED'
  /** Fields of the record were changed. */
  | 'UPDATED'
  /** The record was withdrawn: it is in no list any more, and a query by its id says why. */
  | 'WITHDRAWN';

/** The kinds of channel a statement can be made through. */
export type Channel =
  /** In a document, such as a report or a treaty. */
  | 'DOCUMENT'
  /** In an interview. */
  | 'INTERVIEW'
  /** To the media, with nothing more said about how. */
  | 'MEDIA'
  /** At a press conference. */
  | 'PRESS_CONFERENCE'
  /** In a post on a social network or a messenger. */
  | 'SOCIAL_MEDIA'
  /** In a speech. */
  | 'SPEECH'
  /** The source does not say. */
  | 'UNKNOWN'
  /** In an address on video. */
  | 'VIDEO_ADDRESS'
  /** In writing: a press release, a letter, a statement. */
  | 'WRITTEN_STATEMENT';

/** Between whom two statements clash. */
export type Clash =
  /** Two sources report it differently, and no speaker answered another. */
  | 'REPORTS'
  /** One speaker disputes what another said. */
  | 'SPEAKERS';

/**
 * Two sources whose texts share much wording. That is no proof: one may copy the other, both may copy a third, or both may follow
 * one press release.
 */
export type CopyCandidate = {
  __typename?: 'CopyCandidate';
  /** The passages that both have, in the order of the first source's text; of more than 20, the longest. */
  passages: Array<SharedPassage>;
  /**
   * The share of the shorter text's own wording that the other one has too, from 0 to 1: of all runs of five words, or of about as
   * much in scripts without spaces.
   */
  share: Scalars['Float']['output'];
  /** The two sources, the smaller id first. */
  sources: Array<Source>;
};

/** A page of candidates. */
export type CopyCandidateConnection = {
  __typename?: 'CopyCandidateConnection';
  /** The candidates of this page, each with its position. */
  edges: Array<CopyCandidateEdge>;
  /** The candidates of this page. */
  nodes: Array<CopyCandidate>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A candidate at its position in the list. */
export type CopyCandidateEdge = {
  __typename?: 'CopyCandidateEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The candidate. */
  node: CopyCandidate;
};

/**
 * How independent the sources of a statement are known to be. The sources that report it are `copies` and `independentSources`
 * together; of the latter, `unknownLineage` may lead anywhere, and the others lead to `origins`.
 */
export type Corroboration = {
  __typename?: 'Corroboration';
  /**
   * How many of the sources repeat the text of another of them: they are recorded as copies (`Source.copyOf`), or an editor judged
   * that they are (`judgeCopies`).
   */
  copies: Scalars['Int']['output'];
  /**
   * The report whose source was published first. Null unless every source has a date precise enough to tell; who published first
   * need not be whom the others follow.
   */
  firstReported?: Maybe<Attribution>;
  /**
   * The lower bound: to how many different origins the sources lead of which it is recorded where they have it from, by the
   * `via` of their reports, or because they are the speaker's own publications. Sources that have any step in common count as one,
   * and all of the speaker's own publications together as another. A source whose lineage nobody recorded counts for nothing here.
   */
  origins: Scalars['Int']['output'];
  /**
   * How many sources there are, copies of one text counted once, of which nobody recorded where they have it from. They may be
   * independent, or follow one of the others.
   */
  unknownLineage: Scalars['Int']['output'];
};

/** Somebody's published verdict on a statement, to be recorded. */
export type CreateAssessmentInput = {
  /** When the assessor published it. */
  assessedAt: PartialDateInput;
  /** Who assesses it. */
  assessor: Scalars['ID']['input'];
  /** The passages that show it: at least one source. */
  evidence: Array<EvidenceInput>;
  /** Its id, if you want to choose it: `assessment:<words>`. If left out, one is made from the assessor and the statement. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The rating in the assessor's own words, such as "Mostly false". */
  rating: Scalars['String']['input'];
  /** The scale by which the rating is read. */
  scale?: InputMaybe<Scalars['ID']['input']>;
  /** The statement that is assessed. */
  statement: Scalars['ID']['input'];
  /** The web address at which the assessor published it. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** What sources state of one field of a record, to be recorded. There is one attestation for each field. */
export type CreateAttestationInput = {
  /** The receipts, each with the value that its source states. */
  evidence: Array<AttestedEvidenceInput>;
  /** The name of the field, such as `startedAt`. */
  field: Scalars['String']['input'];
  /** Its id, if you want to choose it: `attestation:<words>`. If left out, one is made from the record and the field. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The actor, event or place that has the field. */
  of: Scalars['ID']['input'];
  /** Why the record has the value that it has. Required as soon as sources state another value than that. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** An event, to be recorded. */
export type CreateEventInput = {
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When it ended. */
  endedAt?: InputMaybe<PartialDateInput>;
  /** What kind of event it is. */
  eventKind: EventKind;
  /** The passages that support it. */
  evidence?: InputMaybe<Array<EventEvidenceInput>>;
  /** Its id, if you want to choose it: `event:<words>`. If left out, one is made from the name. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name this graph uses for it. */
  name: Scalars['String']['input'];
  /** What came of it, in this graph's own words. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** The event that it is part of. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Where it took place. */
  place?: InputMaybe<Scalars['ID']['input']>;
  /** The events that it follows from. */
  precededBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When it began. */
  startedAt?: InputMaybe<PartialDateInput>;
  /** How well it is established. */
  status: EventStatus;
};

/** A group of people with no list of members, to be recorded. */
export type CreateGroupInput = {
  /** Its country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its id, if you want to choose it: `group:<words>`. If left out, one is made from the name. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name this graph uses for it. */
  name: Scalars['String']['input'];
  /** Its other names, in any language and script. */
  names?: InputMaybe<Array<NameInput>>;
  /** The organisation that they are part of. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Pages elsewhere that identify it, such as its Wikidata item. */
  sameAs?: InputMaybe<Array<Scalars['URL']['input']>>;
};

/** Someone's membership of an organisation, to be recorded. */
export type CreateMembershipInput = {
  /** The passages that support it. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** When it began. */
  from?: InputMaybe<PartialDateInput>;
  /**
   * Its id, if you want to choose it: `membership:<words>`. If left out, one is made from the member and the
   * organisation.
   */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who belongs to it. */
  member: Scalars['ID']['input'];
  /** The organisation that the member belongs to. */
  organisation: Scalars['ID']['input'];
  /** The role, such as "President". */
  role?: InputMaybe<Scalars['String']['input']>;
  /** When it ended. */
  to?: InputMaybe<PartialDateInput>;
};

/** An organisation, to be recorded. */
export type CreateOrganisationInput = {
  /** Its country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its id, if you want to choose it: `organisation:<words>`. If left out, one is made from the name. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name this graph uses for it. */
  name: Scalars['String']['input'];
  /** Its other names, in any language and script. */
  names?: InputMaybe<Array<NameInput>>;
  /** What kind of organisation it is. */
  organisationKind: OrganisationKind;
  /** The organisation that it is part of. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Pages elsewhere that identify it, such as its Wikidata item. */
  sameAs?: InputMaybe<Array<Scalars['URL']['input']>>;
};

/** Someone's part in an event, to be recorded. */
export type CreateParticipationInput = {
  /** Who took part. */
  actor: Scalars['ID']['input'];
  /** The event that the actor took part in. */
  event: Scalars['ID']['input'];
  /** The passages that support it. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Whether a source hedges it, for example with "reportedly", or only passes on what one side says. */
  hedged?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Its id, if you want to choose it: `participation:<words>`. If left out, one is made from the participant and the
   * event.
   */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In which role. */
  role: ParticipationRole;
};

/** A person, to be recorded. */
export type CreatePersonInput = {
  /** Its country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /**
   * Its id, if you want to choose it: `person:<words>`. If left out, one is made from the name. Even a redaction does
   * not erase an id, so choose one without words that might have to go.
   */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name this graph uses for it. */
  name: Scalars['String']['input'];
  /** Its other names, in any language and script. */
  names?: InputMaybe<Array<NameInput>>;
  /** Pages elsewhere that identify it, such as its Wikidata item. */
  sameAs?: InputMaybe<Array<Scalars['URL']['input']>>;
};

/** A place, to be recorded. */
export type CreatePlaceInput = {
  /** Its country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Its id, if you want to choose it: `place:<words>`. If left out, one is made from the name. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name this graph uses for it. */
  name: Scalars['String']['input'];
  /** Its other names, in any language and script. */
  names?: InputMaybe<Array<NameInput>>;
  /** The place that it is in. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
};

/** A scale of ratings, to be recorded. */
export type CreateRatingScaleInput = {
  /** Its id, if you want to choose it: `scale:<words>`. If left out, one is made from the name. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who mapped its words. */
  mappedBy: Scalars['ID']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** Its words, each with what it is mapped to. */
  words: Array<ScaleWordInput>;
};

/** How reliable somebody holds a publisher, to be recorded. */
export type CreateReliabilityGradeInput = {
  /** When the assessor published it. */
  assessedAt: PartialDateInput;
  /** Who grades it. */
  assessor: Scalars['ID']['input'];
  /** The passages that show it: at least one source. */
  evidence: Array<EvidenceInput>;
  /** Its id, if you want to choose it: `grade:<words>`. If left out, one is made from the assessor and the publisher. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The publisher that is graded. */
  publisher: Scalars['ID']['input'];
  /** Why, as the assessor gives it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The grade that the assessor gave on this scale. Do not read one into other words. */
  reliability: Reliability;
  /** The web address at which the assessor published it. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** A published document, to be recorded. */
export type CreateSourceInput = {
  /** The address of an archived copy. */
  archivedUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Its authors, as it names them. */
  authors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The source that it is a copy of. */
  copyOf?: InputMaybe<Scalars['ID']['input']>;
  /** Its id, if you want to choose it: `source:<words>`. If left out, one is made from its title or address. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language it is in. */
  language?: InputMaybe<Scalars['Locale']['input']>;
  /** Whether it is the speaker's own publication, such as a post or a transcript. */
  primary?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was published, if it says so. */
  publishedAt?: InputMaybe<PartialDateInput>;
  /** The organisation that published it. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** When its text was retrieved. */
  retrievedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What kind of document it is. */
  sourceKind: SourceKind;
  /** Its text, in which its passages are looked up. It is kept only if this server is set up to keep texts. */
  text?: InputMaybe<SourceTextInput>;
  /** Its title, if it states one. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Its address on the web. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** A topic, to be recorded. */
export type CreateTopicInput = {
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its id, if you want to choose it: `topic:<words>`. If left out, one is made from the name. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name this graph uses for it. */
  name: Scalars['String']['input'];
};

/** How a date is known. */
export type DateBasis =
  /** Some part of it, such as the year, is not in the source. */
  | 'INFERRED'
  /** Worked out from words such as "Saturday" and a date that the source gives. */
  | 'RESOLVED'
  /** The source gives the whole date. */
  | 'STATED';

/** How sure it has to be that a date lies in a span of time. */
export type DateCertainty =
  /** Every day that it may mean is in the span: `2025-06-09` is found in June 2025, `2025` is not. */
  | 'CERTAIN'
  /** It overlaps the span: `2025`, and `../2025-06-09`, are found in June 2025. */
  | 'POSSIBLE';

/** How precise a date is, from the most to the least. */
export type DatePrecision =
  /** A day, or what is probably that day: `2025-06-09?`. */
  | 'DAY'
  /** From one date to another, or some years: `2025-06-07/2025-06-09`, `202X`. */
  | 'INTERVAL'
  /** A whole month. */
  | 'MONTH'
  /** One end is not known: `../2025-06-09`. */
  | 'OPEN'
  /** To the minute or second. */
  | 'TIME'
  /** A whole year. */
  | 'YEAR';

/**
 * A span of time to search in. Anything that overlaps it matches, unless you ask for what lies in it for certain: `2025-06`
 * overlaps a search from `2025-06-09`, and may be before it. Both ends are included, days are days in UTC, and an end left out
 * is open.
 */
export type DateRange = {
  /** Whether dates that may lie in the span match, or only those that certainly do. */
  certainty?: InputMaybe<DateCertainty>;
  /** From this date, as an EDTF date: `2025`, `2025-06`, `2025-06-09` or `2025-06-09T11:42Z`. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Up to and including this date, as an EDTF date. */
  to?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Which disputes to include. Every field given must match; within a list, one value is enough. An empty list is refused:
 * leave the field out instead.
 */
export type DisputeFilter = {
  /** At least one of the two statements is about one of these actors, events, topics or places. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Two actors, one the speaker on each side. */
  between?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only judgements of this certainty. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Between speakers, between reports, or both. */
  clash?: InputMaybe<Array<Clash>>;
  /** One of these actors is the speaker on either side. */
  involving?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When either statement was said. */
  said?: InputMaybe<DateRange>;
  /** True: only speakers who dispute their own earlier words. False: only different speakers. */
  sameSpeaker?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these kinds: CONTRADICTS, REBUTS or DENIES. */
  types?: InputMaybe<Array<RelationType>>;
  /** At least one side was said by one of these actors, on its behalf, or by its members, parts or groups. */
  voiceOf?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** In which order disputes are listed: by when the later of the two statements was said. */
export type DisputeOrder =
  /** The exact reverse: those without a date first, then from the earliest. */
  | 'LAST_SAID_ASC'
  /** The latest first; those of which neither statement has a date last. */
  | 'LAST_SAID_DESC';

/** A quotation in a draft, and what this graph has of its words. */
export type DraftQuotation = {
  __typename?: 'DraftQuotation';
  /** Why they are not to be quoted although a passage has them; null where nothing speaks against it. */
  caution?: Maybe<QuoteCaution>;
  /** Whether a mark closes it. Where none does, it is taken to end with its paragraph. */
  closed: Scalars['Boolean']['output'];
  /** The character of the line where its words begin, counted from 1. */
  column: Scalars['Int']['output'];
  /** In how many other quotations it stands. */
  depth: Scalars['Int']['output'];
  /** Whether it may be quoted as it stands: a passage has its words, and they are the speaker's, if the draft names one. */
  isFound: Scalars['Boolean']['output'];
  /** The line of the draft where its words begin, counted from 1. */
  line: Scalars['Int']['output'];
  /** The passages that come into question, the best first and at most five, with their receipts. */
  matches: Array<QuoteMatch>;
  /** Those to whom the draft attributes them, as it writes their names. */
  named: Array<Scalars['String']['output']>;
  /** What else a writer should know: what was cut off, whose words they are, or why they could not be looked up. */
  note?: Maybe<Scalars['String']['output']>;
  /** How its words compare to the passages of this graph. */
  outcome: QuoteOutcome;
  /** Whether they are the words of those to whom the draft attributes them. */
  speaker: SpeakerVerdict;
  /** Its words, without the quotation marks around them. */
  words: Scalars['String']['output'];
};

/** A page of quotations of a draft. */
export type DraftQuotationConnection = {
  __typename?: 'DraftQuotationConnection';
  /** The quotations of a draft of this page, each with its position. */
  edges: Array<DraftQuotationEdge>;
  /** The quotations of a draft of this page. */
  nodes: Array<DraftQuotation>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A quotation at its position in the list. */
export type DraftQuotationEdge = {
  __typename?: 'DraftQuotationEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The quotation. */
  node: DraftQuotation;
};

/** What a statement can be about or mention: a person, an organisation, a group, an event, a topic or a place. */
export type Entity = {
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** The name this graph uses for it. */
  name: Scalars['String']['output'];
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/** What a statement can be about or mention: a person, an organisation, a group, an event, a topic or a place. */
export type EntityhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that happened, is said to have happened, or was planned: talks, an agreement, an exchange. */
export type Event = Attested & Entity & Node & GraphRecord & {
  __typename?: 'Event';
  /** What it is, in this graph's own words. */
  description?: Maybe<Scalars['String']['output']>;
  /** When it ended. Null if no source says so. */
  endedAt?: Maybe<PartialDate>;
  /** What kind of event it is. */
  eventKind: EventKind;
  /** The passages that support its dates, its status or its outcome. */
  evidence: Array<Evidence>;
  /**
   * The receipts of one value of a field. Empty if there are none. What somebody did or was, such as an office, is a record
   * with receipts of its own: `memberships`, `participations`.
   */
  evidenceFor: Array<Evidence>;
  /** The events that it led to. */
  followedBy: EventConnection;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** The name this graph uses for it. */
  name: Scalars['String']['output'];
  /** What came of it. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** The larger event that it is part of. */
  partOf?: Maybe<Event>;
  /** Who took part, and in which role, by id. */
  participants: ParticipationConnection;
  /** The events that are part of it. */
  parts: EventConnection;
  /** Where it took place. */
  place?: Maybe<Place>;
  /** The events that led to it. */
  precededBy: EventConnection;
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** When it began. Null if no source says so. */
  startedAt?: Maybe<PartialDate>;
  /**
   * The values that sources state of its fields, field by field. Where sources disagree, the first value is the one that the
   * record has, and `reason` says why. A value that the record has without a receipt is among them if others have one, or
   * if its field is asked for.
   */
  statedValues: Array<StatedValue>;
  /** What was said about it, or at it. */
  statements: StatementConnection;
  /** How well it is established. */
  status: EventStatus;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/** Something that happened, is said to have happened, or was planned: talks, an agreement, an exchange. */
export type EventevidenceForArgs = {
  field: Scalars['String']['input'];
  value?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happened, is said to have happened, or was planned: talks, an agreement, an exchange. */
export type EventfollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happened, is said to have happened, or was planned: talks, an agreement, an exchange. */
export type EventhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, is said to have happened, or was planned: talks, an agreement, an exchange. */
export type EventparticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<ParticipationRole>>;
};


/** Something that happened, is said to have happened, or was planned: talks, an agreement, an exchange. */
export type EventpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happened, is said to have happened, or was planned: talks, an agreement, an exchange. */
export type EventprecededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happened, is said to have happened, or was planned: talks, an agreement, an exchange. */
export type EventstatedValuesArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happened, is said to have happened, or was planned: talks, an agreement, an exchange. */
export type EventstatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The events of this page, each with its position. */
  edges: Array<EventEdge>;
  /** The events of this page. */
  nodes: Array<Event>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An event at its position in the list. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** The receipt for a fact about an event, to be recorded. */
export type EventEvidenceInput = {
  /** The field of the event that it supports, such as `outcome`. Leave it out if it supports that the event happened. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** Its id, if you want to choose it: `evidence:<words>`. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The passages of the source's text that support it. */
  passages: Array<PassageInput>;
  /** The source that the passages come from. */
  source: Scalars['ID']['input'];
};

/**
 * Which events to include. Every field given must match; within a list, one value is enough. An empty list is refused:
 * leave the field out instead.
 */
export type EventFilter = {
  /**
   * Events that went on in this span of time. One whose end is not known may still be going on, so it is found in every later
   * span; `CERTAIN` leaves it out there, and finds it where it began.
   */
  during?: InputMaybe<DateRange>;
  /** Only those with these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only events of these kinds. */
  kinds?: InputMaybe<Array<EventKind>>;
  /** Those that are part of this event. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Those in which one of these actors took part. */
  participants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Those that took place at one of these places, or at a place in it. */
  places?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only events with one of these statuses. */
  status?: InputMaybe<Array<EventStatus>>;
};

/** What kind of event. */
export type EventKind =
  /** Something agreed. */
  | 'AGREEMENT'
  /** An attack. */
  | 'ATTACK'
  /** A meeting other than talks, such as a visit. */
  | 'MEETING'
  /** Talks. */
  | 'NEGOTIATION'
  /** None of these. */
  | 'OTHER'
  /** An exchange of prisoners. */
  | 'PRISONER_EXCHANGE'
  /** Something made public or handed over. */
  | 'PUBLICATION'
  /** The return of people, or of the bodies of the dead. */
  | 'REPATRIATION';

/** The order of events. */
export type EventOrder =
  /** The exact reverse: those without a date first, then from the earliest to begin. */
  | 'STARTED_AT_ASC'
  /** The latest to begin first; those without a date last. */
  | 'STARTED_AT_DESC';

/** The record as it is now, and the log's entry for the change. */
export type EventPayload = {
  __typename?: 'EventPayload';
  /** The entry that was added to the log. Null if there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now. */
  event: Event;
};

/** How well an event is established. */
export type EventStatus =
  /** It was called off. */
  | 'CANCELLED'
  /** Those who took part confirm it. */
  | 'CONFIRMED'
  /** One side says so and another disputes it. */
  | 'DISPUTED'
  /** It was planned. */
  | 'PLANNED'
  /** Sources report it. */
  | 'REPORTED';

/**
 * The receipt for a fact that is not a statement: someone's part in an event, a membership, what an event was, that somebody
 * assessed a statement, how reliable somebody holds a publisher, or the value of a field.
 */
export type Evidence = Node & Receipt & GraphRecord & {
  __typename?: 'Evidence';
  /** The field of an event that it supports, such as `outcome`. Null if it supports the record as a whole. */
  field?: Maybe<Scalars['String']['output']>;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** What it supports: a participation, a membership, an event, an assessment, a grade of reliability or an attestation. */
  of: Node;
  /** The passages of the source's text that support it. */
  passages: Array<Passage>;
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** The source that the passages come from. */
  source: Source;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /** What the source states of an attestation's field, as `StatedValue.text` has it. Null for other receipts. */
  value?: Maybe<Scalars['String']['output']>;
  /** Whether the passages were found in the source's text. */
  verification: Verification;
};


/**
 * The receipt for a fact that is not a statement: someone's part in an event, a membership, what an event was, that somebody
 * assessed a statement, how reliable somebody holds a publisher, or the value of a field.
 */
export type EvidencehistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of receipts. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The receipts of this page, each with its position. */
  edges: Array<EvidenceEdge>;
  /** The receipts of this page. */
  nodes: Array<Evidence>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A receipt at its position in the list. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The receipt. */
  node: Evidence;
};

/** The receipt for a fact, to be recorded. */
export type EvidenceInput = {
  /** Its id, if you want to choose it: `evidence:<words>`. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The passages of the source's text that support it. */
  passages: Array<PassageInput>;
  /** The source that the passages come from. */
  source: Scalars['ID']['input'];
};

/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type Group = Actor & Attested & Entity & Node & GraphRecord & {
  __typename?: 'Group';
  /** The verdicts that it published on statements, the latest first. */
  assessments: AssessmentConnection;
  /** The country it belongs to. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Who or what it is, in this graph's own words. */
  description?: Maybe<Scalars['String']['output']>;
  /** The disputes in which it is the speaker on either side. */
  disputes: StatementRelationConnection;
  /**
   * The receipts of one value of a field. Empty if there are none. What somebody did or was, such as an office, is a record
   * with receipts of its own: `memberships`, `participations`.
   */
  evidenceFor: Array<Evidence>;
  /** How reliable it holds publishers: the grades that it gave, the latest first. */
  gradesGiven: ReliabilityGradeConnection;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** Why it is taken to be the same as others, or not: what was judged of it and of the records that it stands for, by id. */
  judgements: JudgementConnection;
  /** The organisations it belongs to, with role and dates, by id. */
  memberships: MembershipConnection;
  /**
   * The records judged to be the same as this one, which resolve to its id: at most 500, by id. Each keeps its own
   * content and is updated under its own id, at its own revision.
   */
  mergedRecords: Array<MergedRecord>;
  /** The name this graph uses for it. */
  name: Scalars['String']['output'];
  /** Every name it goes by, the main one first. */
  names: Array<Name>;
  /** The organisation they are part of, if known. */
  partOf?: Maybe<Organisation>;
  /** The events it took part in, and its role in each, by id. */
  participations: ParticipationConnection;
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** The reports that came through it: what others said, passed on by it, by id. */
  reportsVia: AttributionConnection;
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** Pages about the same person or body, such as its Wikidata entry. */
  sameAs: Array<Scalars['URL']['output']>;
  /**
   * The values that sources state of its fields, field by field. Where sources disagree, the first value is the one that the
   * record has, and `reason` says why. A value that the record has without a receipt is among them if others have one, or
   * if its field is asked for.
   */
  statedValues: Array<StatedValue>;
  /** What it said. */
  statements: StatementConnection;
  /** What was said about it. */
  statementsAbout: StatementConnection;
  /** What was said to it. */
  statementsAddressed: StatementConnection;
  /** Statements that accuse, condemn, threaten or reject it. */
  statementsAgainst: StatementConnection;
  /** Statements that mention it without being about it. */
  statementsMentioning: StatementConnection;
  /** What others said on its behalf. */
  statementsOnBehalf: StatementConnection;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * What it said, what others said on its behalf, and what its members, parts and groups said, to any depth: at most 500
   * of them.
   */
  voice: StatementConnection;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GroupassessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GroupdisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DisputeOrder>;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GroupevidenceForArgs = {
  field: Scalars['String']['input'];
  value?: InputMaybe<Scalars['String']['input']>;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GroupgradesGivenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GrouphistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GroupjudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GroupmembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<DateCertainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GroupparticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<ParticipationRole>>;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GroupreportsViaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GroupstatedValuesArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GroupstatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GroupstatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GroupstatementsAddressedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GroupstatementsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GroupstatementsMentioningArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GroupstatementsOnBehalfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** People with no list of members, such as "analysts" or "Ukrainian officials". */
export type GroupvoiceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** The record as it is now, and the log's entry for the change. */
export type GroupPayload = {
  __typename?: 'GroupPayload';
  /** The entry that was added to the log. Null if there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now. If it was merged, the record it resolves to, which lists it under `mergedRecords`. */
  group: Group;
};

/** A bundle to import. */
export type ImportBundleInput = {
  /** The bundle, in the format of `bundle.schema.json`. */
  bundle: Scalars['JSONObject']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the bundle overrules the graph where a record has a different name there or someone has changed it. */
  overwrite?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The result of importing a bundle. */
export type ImportBundlePayload = {
  __typename?: 'ImportBundlePayload';
  /** How many records were created. */
  created: Scalars['Int']['output'];
  /** Everything that is wrong with the bundle. If there is any problem, nothing was written. */
  problems: Array<BundleProblem>;
  /** How many records were already the same as in the bundle. */
  unchanged: Scalars['Int']['output'];
  /** How many records were changed. */
  updated: Scalars['Int']['output'];
};

/** Two sources to judge. Refused if it contradicts other judgements. */
export type JudgeCopiesInput = {
  /** Why, in one sentence. */
  basis: Scalars['String']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How alike they are, from 0 to 1: for example, the share that `copyCandidates` gives. */
  score?: InputMaybe<Scalars['Float']['input']>;
  /** The ids of exactly two sources. */
  sources: Array<Scalars['ID']['input']>;
};

/** The result of a judgement of two sources. */
export type JudgeCopiesPayload = {
  __typename?: 'JudgeCopiesPayload';
  /** Its entry in the log. Null if the same was judged before. */
  change?: Maybe<Change>;
  /** The judgement, or the earlier one if the same was judged before. */
  judgement: Judgement;
  /** The two sources. */
  sources: Array<Source>;
};

/** Two actors to judge. Refused if it contradicts other judgements. */
export type JudgeInput = {
  /** The ids of exactly two persons, two organisations or two groups. */
  actors: Array<Scalars['ID']['input']>;
  /** Why, in one sentence. */
  basis: Scalars['String']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How alike they are, from 0 to 1: for example, the score that `matchActors` gives. */
  score?: InputMaybe<Scalars['Float']['input']>;
};

/** The result of a judgement. */
export type JudgePayload = {
  __typename?: 'JudgePayload';
  /** The two actors as they resolve now: one and the same if they were judged the same. */
  actors: Array<Actor>;
  /** Its entry in the log. Null if the same was judged before. */
  change?: Maybe<Change>;
  /** The judgement, or the earlier one if the same was judged before. */
  judgement: Judgement;
};

/** Someone's judgement of two actors or of two sources: whether they are the same, or copies. */
export type Judgement = Node & GraphRecord & {
  __typename?: 'Judgement';
  /**
   * The ids of the two actors that were judged. If they are the same, both ids resolve to one actor. Empty for a judgement of
   * sources.
   */
  actorIds: Array<Scalars['ID']['output']>;
  /**
   * The two actors as they resolve now, by their own ids: one and the same if they were judged the same. Empty for a judgement of
   * sources.
   */
  actors: Array<Actor>;
  /** Why, in one sentence. */
  basis: Scalars['String']['output'];
  /** Who judged. Shown only to viewers with a token. */
  by?: Maybe<Scalars['String']['output']>;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id: `judgement:` and 32 hexadecimal digits. */
  id: Scalars['ID']['output'];
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** How alike they were judged to be, from 0 to 1. */
  score?: Maybe<Scalars['Float']['output']>;
  /** The ids of the two sources that were judged. Empty for a judgement of actors. */
  sourceIds: Array<Scalars['ID']['output']>;
  /** The two sources that were judged, by id. Empty for a judgement of actors. */
  sources: Array<Source>;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whether the two are the same, or copies. */
  verdict: Verdict;
};


/** Someone's judgement of two actors or of two sources: whether they are the same, or copies. */
export type JudgementhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of judgements. */
export type JudgementConnection = {
  __typename?: 'JudgementConnection';
  /** The judgements of this page, each with its position. */
  edges: Array<JudgementEdge>;
  /** The judgements of this page. */
  nodes: Array<Judgement>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A judgement at its position in the list. */
export type JudgementEdge = {
  __typename?: 'JudgementEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The judgement. */
  node: Judgement;
};

/**
 * How likely it is that somebody said it, in the terms of [Intelligence Community Directive
 * 203](https://www.dni.gov/files/documents/ICD/ICD-203.pdf).
 */
export type Likelihood =
  /** A probability of 95 to 99 %. */
  | 'ALMOST_CERTAIN'
  /** A probability of 1 to 5 %. */
  | 'ALMOST_NO_CHANCE'
  /** A probability of 45 to 55 %. */
  | 'EVEN_CHANCE'
  /** A probability of 55 to 80 %. */
  | 'LIKELY'
  /** A probability of 20 to 45 %. */
  | 'UNLIKELY'
  /** A probability of 80 to 95 %. */
  | 'VERY_LIKELY'
  /** A probability of 5 to 20 %. */
  | 'VERY_UNLIKELY';

/** One reason for or against a match. */
export type MatchReason = {
  __typename?: 'MatchReason';
  /** What was compared, in a sentence. */
  explanation: Scalars['String']['output'];
  /** The kind of reason. */
  kind: MatchReasonKind;
  /** What it adds to the score; negative if it speaks against the match. */
  weight: Scalars['Float']['output'];
};

/** The kinds of reason for or against a match. */
export type MatchReasonKind =
  /** They belong to different countries. */
  | 'OTHER_COUNTRY'
  /** The actor has this name in another script. */
  | 'OTHER_SCRIPT'
  /** The actor has this name, spelled or romanised differently. */
  | 'OTHER_SPELLING'
  /** One of the names is part of the other. */
  | 'PART_OF_NAME'
  /** Both belong to the same country. */
  | 'SAME_COUNTRY'
  /** The same page is about both. */
  | 'SAME_IDENTIFIER'
  /** The actor has exactly this name. */
  | 'SAME_NAME'
  /** The actor belongs to the organisation, or took part in the event. */
  | 'SHARED_CONTEXT'
  /** The names have similar words. */
  | 'SIMILAR_NAME';

/** Who belongs to which organisation, in which role, and when. */
export type Membership = Node & GraphRecord & {
  __typename?: 'Membership';
  /** The passages that support it. */
  evidence: Array<Evidence>;
  /** When it began. Null if no source says so. */
  from?: Maybe<PartialDate>;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** Who belongs to it. */
  member: Actor;
  /** The organisation that the member belongs to. */
  organisation: Organisation;
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** The role: "lead negotiator", "president". */
  role?: Maybe<Scalars['String']['output']>;
  /** When it ended. Null if it has not ended, or no source says so. */
  to?: Maybe<PartialDate>;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/** Who belongs to which organisation, in which role, and when. */
export type MembershiphistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of memberships. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** The memberships of this page, each with its position. */
  edges: Array<MembershipEdge>;
  /** The memberships of this page. */
  nodes: Array<Membership>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A membership at its position in the list. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The membership. */
  node: Membership;
};

/** The record as it is now, and the log's entry for the change. */
export type MembershipPayload = {
  __typename?: 'MembershipPayload';
  /** The entry that was added to the log. Null if there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now. */
  membership: Membership;
};

/** A record judged to be the same as another, which resolves to that one: its own content and history. */
export type MergedRecord = {
  __typename?: 'MergedRecord';
  /** Its own content, in the form of the log's `after`. */
  content: Scalars['JSONObject']['output'];
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its own id. Use it, with its revision, to update this record; a query by this id gives the actor it was merged into. */
  id: Scalars['ID']['output'];
  /** Its own name. */
  name: Scalars['String']['output'];
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
};


/** A record judged to be the same as another, which resolves to that one: its own content and history. */
export type MergedRecordhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Records somebody's published verdict on a statement. */
  createAssessment: AssessmentPayload;
  /** Records what sources state of one field of a record. */
  createAttestation: AttestationPayload;
  /** Records an event. */
  createEvent: EventPayload;
  /** Adds a group of people with no list of members. */
  createGroup: GroupPayload;
  /** Records that someone belongs to an organisation. */
  createMembership: MembershipPayload;
  /** Adds an organisation. */
  createOrganisation: OrganisationPayload;
  /** Records that someone took part in an event. */
  createParticipation: ParticipationPayload;
  /** Adds a person. */
  createPerson: PersonPayload;
  /** Adds a place. */
  createPlace: PlacePayload;
  /** Records a scale of ratings. */
  createRatingScale: RatingScalePayload;
  /** Records how reliable somebody holds a publisher. */
  createReliabilityGrade: ReliabilityGradePayload;
  /** Records a published document. */
  createSource: SourcePayload;
  /** Adds a topic. */
  createTopic: TopicPayload;
  /** Imports a whole bundle, or nothing if there is any problem. */
  importBundle: ImportBundlePayload;
  /**
   * Judges that two sources are copies: that one copies the other, or both a third. From then on they count as one text
   * wherever sources are counted. Neither record is rewritten. If it is known which one is the original, record that as the
   * copy's `copyOf` instead.
   */
  judgeCopies: JudgeCopiesPayload;
  /** Judges that two actors are not the same, so that nobody merges them by mistake. */
  judgeDifferent: JudgePayload;
  /** Judges that neither of two sources copies the other, whatever their texts share, so that `copyCandidates` leaves them out. */
  judgeNotCopies: JudgeCopiesPayload;
  /**
   * Judges that two actors are the same: from then on both resolve to one actor, under the smallest id among all that
   * are the same. Neither record is rewritten.
   */
  judgeSame: JudgePayload;
  /**
   * Records that a speaker took a statement back. The retraction is a statement of its own, which the other one names as
   * `retractedBy`. To correct an error in this graph, use `withdraw` instead.
   */
  recordRetraction: RecordStatementPayload;
  /** Records who said what, with the reports that support it and any new actors and sources. */
  recordStatement: RecordStatementPayload;
  /**
   * Makes a record unreadable: its content is erased from the graph, the search, the log and the exports, together with
   * the receipts, relations, assessments and attestations that are only about it, anything withdrawn that names it, what the log holds of other
   * records from when they named it, and the kept texts of the sources that these receipts are from. A tombstone stays,
   * with its id: ids are not erased, so give records whose words might have to go an id without those words. It cannot
   * be undone.
   */
  redact: RedactPayload;
  /** Links two statements: a judgement, with its basis in words and its receipts. */
  relateStatements: RelateStatementsPayload;
  /**
   * Reverses a judgement of any kind. Actors that it merged are separate again, exactly as they were, and sources count as
   * they did.
   */
  reverseJudgement: WithdrawPayload;
  /**
   * Undoes a change, as long as the record is still as that change left it: a record it created is withdrawn, one it
   * updated gets its earlier content back, and one it withdrew is restored. The log keeps both entries. A creation
   * cannot be undone once others have added receipts or relations.
   */
  revertChange: RevertChangePayload;
  /** Changes a record. If someone else has changed it since you read it, nothing is written. */
  updateAssessment: AssessmentPayload;
  /** Changes a record. If someone else has changed it since you read it, nothing is written. */
  updateAttestation: AttestationPayload;
  /** Changes a record. If someone else has changed it since you read it, nothing is written. */
  updateEvent: EventPayload;
  /** Changes a record. If someone else has changed it since you read it, nothing is written. */
  updateGroup: GroupPayload;
  /** Changes a record. If someone else has changed it since you read it, nothing is written. */
  updateMembership: MembershipPayload;
  /** Changes a record. If someone else has changed it since you read it, nothing is written. */
  updateOrganisation: OrganisationPayload;
  /** Changes a record. If someone else has changed it since you read it, nothing is written. */
  updateParticipation: ParticipationPayload;
  /** Changes a record. If someone else has changed it since you read it, nothing is written. */
  updatePerson: PersonPayload;
  /** Changes a record. If someone else has changed it since you read it, nothing is written. */
  updatePlace: PlacePayload;
  /** Changes a record. If someone else has changed it since you read it, nothing is written. */
  updateRatingScale: RatingScalePayload;
  /** Changes a record. If someone else has changed it since you read it, nothing is written. */
  updateReliabilityGrade: ReliabilityGradePayload;
  /** Changes a record. If someone else has changed it since you read it, nothing is written. */
  updateSource: SourcePayload;
  /** Changes a statement and its reports. If someone else has changed it since you read it, nothing is written. */
  updateStatement: UpdateStatementPayload;
  /** Changes a record. If someone else has changed it since you read it, nothing is written. */
  updateTopic: TopicPayload;
  /**
   * Takes back an error in this graph: the record disappears from every list and count, together with the receipts that
   * are only about it, the attestations of its fields and, for a statement, its relations and assessments. A query by its id says
   * what became of it. Refused if other
   * records refer to it, and for the last attribution of a statement.
   */
  withdraw: WithdrawPayload;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationcreateAssessmentArgs = {
  input: CreateAssessmentInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationcreateAttestationArgs = {
  input: CreateAttestationInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationcreateEventArgs = {
  input: CreateEventInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationcreateGroupArgs = {
  input: CreateGroupInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationcreateMembershipArgs = {
  input: CreateMembershipInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationcreateOrganisationArgs = {
  input: CreateOrganisationInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationcreateParticipationArgs = {
  input: CreateParticipationInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationcreatePersonArgs = {
  input: CreatePersonInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationcreatePlaceArgs = {
  input: CreatePlaceInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationcreateRatingScaleArgs = {
  input: CreateRatingScaleInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationcreateReliabilityGradeArgs = {
  input: CreateReliabilityGradeInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationcreateSourceArgs = {
  input: CreateSourceInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationcreateTopicArgs = {
  input: CreateTopicInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationimportBundleArgs = {
  input: ImportBundleInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationjudgeCopiesArgs = {
  input: JudgeCopiesInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationjudgeDifferentArgs = {
  input: JudgeInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationjudgeNotCopiesArgs = {
  input: JudgeCopiesInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationjudgeSameArgs = {
  input: JudgeInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationrecordRetractionArgs = {
  input: RecordRetractionInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationrecordStatementArgs = {
  input: RecordStatementInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationredactArgs = {
  input: RedactInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationrelateStatementsArgs = {
  input: RelateStatementsInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationreverseJudgementArgs = {
  input: WithdrawInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationrevertChangeArgs = {
  input: RevertChangeInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationupdateAssessmentArgs = {
  input: UpdateAssessmentInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationupdateAttestationArgs = {
  input: UpdateAttestationInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationupdateEventArgs = {
  input: UpdateEventInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationupdateGroupArgs = {
  input: UpdateGroupInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationupdateMembershipArgs = {
  input: UpdateMembershipInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationupdateOrganisationArgs = {
  input: UpdateOrganisationInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationupdateParticipationArgs = {
  input: UpdateParticipationInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationupdatePersonArgs = {
  input: UpdatePersonInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationupdatePlaceArgs = {
  input: UpdatePlaceInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationupdateRatingScaleArgs = {
  input: UpdateRatingScaleInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationupdateReliabilityGradeArgs = {
  input: UpdateReliabilityGradeInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationupdateSourceArgs = {
  input: UpdateSourceInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationupdateStatementArgs = {
  input: UpdateStatementInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationupdateTopicArgs = {
  input: UpdateTopicInput;
};


/**
 * Everything that writes. Each field is one transaction: it is done completely or not at all. There are three ways to
 * correct something: `withdraw` takes back an error in this graph, `recordRetraction` records that the speaker took the
 * statement back, and `redact` makes the words unreadable.
 */
export type MutationwithdrawArgs = {
  input: WithdrawInput;
};

/** One of the names of a person, body or place. */
export type Name = {
  __typename?: 'Name';
  /** An id for a client's cache. It cannot be queried on its own. */
  id: Scalars['ID']['output'];
  /** What kind of name it is. */
  kind: NameKind;
  /** The language it is in. */
  language?: Maybe<Scalars['Locale']['output']>;
  /** The script it is written in, as an ISO 15924 code: `Latn`, `Cyrl`. */
  script?: Maybe<Scalars['String']['output']>;
  /** The name as written. */
  value: Scalars['String']['output'];
};

/** A further name to be recorded. */
export type NameInput = {
  /** What kind of name it is: any but `MAIN`, which is the record's `name`. */
  kind: NameKind;
  /** The language it is in. */
  language?: InputMaybe<Scalars['Locale']['input']>;
  /** The script it is written in, as an ISO 15924 code: `Latn`, `Cyrl`. */
  script?: InputMaybe<Scalars['String']['input']>;
  /** The name as written. */
  value: Scalars['String']['input'];
};

/** What kind of name it is. */
export type NameKind =
  /** A short form, such as POW or UN. */
  | 'ABBREVIATION'
  /** Another name for it. */
  | 'ALIAS'
  /** A former name. */
  | 'FORMER'
  /** The main name in this graph. */
  | 'MAIN'
  /** A place or part that stands for the whole, as Moscow does for Russia. */
  | 'METONYM'
  /** The same name in another script or spelling system, such as Zelenskyy and Zelenskiy. */
  | 'TRANSLITERATION'
  /** A name it shares with others, such as a surname alone. It helps to find someone, but proves nothing. */
  | 'WEAK';

/** An actor that goes by a name, and why it is thought to be meant. */
export type NamedActor = {
  __typename?: 'NamedActor';
  /** Who goes by it. */
  actor: Actor;
  /** That name of the actor which answers best. */
  matchedName: Scalars['String']['output'];
  /** How near the name comes to the one that was asked for, from 0 to 1: 1 is the name itself. */
  nearness: Scalars['Float']['output'];
  /** Why it was found. */
  reason: NamedReason;
};

/** Why an actor is found by a name. The first three are whole names. */
export type NamedReason =
  /** It also goes by this name. */
  | 'ALIAS'
  /** Only with `prefix`: it goes by a name that has these words, of which the last is not finished. This tells nobody either. */
  | 'BEGINNING'
  /** It is called so here. */
  | 'NAME'
  /** It goes by this name in another spelling, script or order of words. */
  | 'OTHER_SPELLING'
  /**
   * It goes by a longer name that has these words, such as a surname alone; or it is the person whose name ends what was asked
   * for: `President Zelensky`. Others may be called so: by itself, this tells nobody.
   */
  | 'PART_OF_NAME';

/** Records and what ties them, the strongest ties first. */
export type Network = {
  __typename?: 'Network';
  /** What ties two records. */
  by: NetworkTie;
  /** The record that was asked about. */
  center: Entity;
  /** How many edges of at least `minWeight` there are; more than are here, if `first` is smaller. */
  edgeCount: Scalars['Int']['output'];
  /** The ties, the heaviest first, then by the ids of their ends. */
  edges: Array<NetworkEdge>;
  /**
   * Whether all statements, or disputes, were read. If not, there are more than 2,000: weights are of the latest of them. Ask for a
   * span of time with `said`.
   */
  isComplete: Scalars['Boolean']['output'];
  /** What the edges below connect: those with the greatest weight first, then by id. */
  nodes: Array<NetworkNode>;
  /** How many statements, or disputes, it is made of. */
  recordsRead: Scalars['Int']['output'];
};

/** Two records, and the statements that tie them. */
export type NetworkEdge = {
  __typename?: 'NetworkEdge';
  /** Who talks or accuses; of ties that hold both ways, the one whose id comes first. */
  from: Entity;
  /** Whether `from` and `to` could change places. */
  isMutual: Scalars['Boolean']['output'];
  /** The latest three of these statements. For several edges they are read together. */
  latest: Array<Statement>;
  /** All of these statements, the latest first; for CLASHES, those on both sides. */
  statements: StatementConnection;
  /** About whom or what, or whom. */
  to: Entity;
  /** How many statements tie them; for CLASHES, how many disputes. */
  weight: Scalars['Int']['output'];
};


/** Two records, and the statements that tie them. */
export type NetworkEdgestatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A record in a network. */
export type NetworkNode = {
  __typename?: 'NetworkNode';
  /** The actor, event, place or topic. */
  record: Entity;
  /** The sum of the weights of its edges here. */
  weight: Scalars['Int']['output'];
};

/** What ties two records of a network. */
export type NetworkTie =
  /** The one accused or condemned the other: a statement of one of these types that has the one as a speaker and is against the other. */
  | 'ACCUSES'
  /** Statements of the two contradict each other, or one rebuts or denies the other; clashes between reports alone are left out. */
  | 'CLASHES'
  /** One statement is about both, or mentions them. */
  | 'NAMED_TOGETHER'
  /** The two said something together: a statement that has both as speakers. */
  | 'SPEAKS_WITH'
  /** The one said something about the other: a statement that has the one as a speaker and is about the other. */
  | 'TALKS_ABOUT';

/** Anything that has an id of its own and can be queried by it. */
export type Node = {
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
};

/** A rating as a common term, with whose rating it is, in which words and of when, and who says that the words mean it. */
export type NormalisedRating = {
  __typename?: 'NormalisedRating';
  /** When the assessor published the rating. */
  assessedAt: PartialDate;
  /** Who assessed the statement. */
  assessor: Actor;
  /** Who mapped the words of the scale. */
  mappedBy: Actor;
  /** The scale that maps the words. */
  scale: RatingScale;
  /** What the words are mapped to. */
  value: NormalisedRatingValue;
  /** The rating in the assessor's own words. */
  words: Scalars['String']['output'];
};

/** The common terms that the words of ratings are mapped to. */
export type NormalisedRatingValue =
  /** As false. */
  | 'FALSE'
  /** As partly true and partly false, or as true but misleading. */
  | 'MIXED'
  /** As false but for details. */
  | 'MOSTLY_FALSE'
  /** As true but for details. */
  | 'MOSTLY_TRUE'
  /** As something else, such as satire. */
  | 'OTHER'
  /** The statement is rated as true. */
  | 'TRUE'
  /** As something that cannot be told. */
  | 'UNPROVEN';

/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type Organisation = Actor & Attested & Entity & Node & GraphRecord & {
  __typename?: 'Organisation';
  /** The verdicts that it published on statements, the latest first. */
  assessments: AssessmentConnection;
  /** The country it belongs to. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Who or what it is, in this graph's own words. */
  description?: Maybe<Scalars['String']['output']>;
  /** The disputes in which it is the speaker on either side. */
  disputes: StatementRelationConnection;
  /**
   * The receipts of one value of a field. Empty if there are none. What somebody did or was, such as an office, is a record
   * with receipts of its own: `memberships`, `participations`.
   */
  evidenceFor: Array<Evidence>;
  /**
   * How reliable others hold it as a publisher, the latest first. Each grade is the assessor's own: this graph grades nobody, and an
   * empty list says nothing about the publisher.
   */
  grades: ReliabilityGradeConnection;
  /** How reliable it holds publishers: the grades that it gave, the latest first. */
  gradesGiven: ReliabilityGradeConnection;
  /** The groups of people that belong to it, by name. */
  groups: ActorConnection;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** Why it is taken to be the same as others, or not: what was judged of it and of the records that it stands for, by id. */
  judgements: JudgementConnection;
  /** Its members, with role and dates, by id. */
  members: MembershipConnection;
  /** The organisations it belongs to, with role and dates, by id. */
  memberships: MembershipConnection;
  /**
   * The records judged to be the same as this one, which resolve to its id: at most 500, by id. Each keeps its own
   * content and is updated under its own id, at its own revision.
   */
  mergedRecords: Array<MergedRecord>;
  /** The name this graph uses for it. */
  name: Scalars['String']['output'];
  /** Every name it goes by, the main one first. */
  names: Array<Name>;
  /** What kind of body it is. */
  organisationKind: OrganisationKind;
  /** The organisation it is part of, as a ministry is of its government. */
  partOf?: Maybe<Organisation>;
  /** The events it took part in, and its role in each, by id. */
  participations: ParticipationConnection;
  /** The organisations that are part of it, by name. Merged ones appear once. */
  parts: OrganisationConnection;
  /** What it has published, if it is a publisher. */
  published: SourceConnection;
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** The reports that came through it: what others said, passed on by it, by id. */
  reportsVia: AttributionConnection;
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** Pages about the same person or body, such as its Wikidata entry. */
  sameAs: Array<Scalars['URL']['output']>;
  /**
   * The values that sources state of its fields, field by field. Where sources disagree, the first value is the one that the
   * record has, and `reason` says why. A value that the record has without a receipt is among them if others have one, or
   * if its field is asked for.
   */
  statedValues: Array<StatedValue>;
  /** What it said. */
  statements: StatementConnection;
  /** What was said about it. */
  statementsAbout: StatementConnection;
  /** What was said to it. */
  statementsAddressed: StatementConnection;
  /** Statements that accuse, condemn, threaten or reject it. */
  statementsAgainst: StatementConnection;
  /** Statements that mention it without being about it. */
  statementsMentioning: StatementConnection;
  /** What others said on its behalf. */
  statementsOnBehalf: StatementConnection;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * What it said, what others said on its behalf, and what its members, parts and groups said, to any depth: at most 500
   * of them.
   */
  voice: StatementConnection;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationassessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationdisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DisputeOrder>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationevidenceForArgs = {
  field: Scalars['String']['input'];
  value?: InputMaybe<Scalars['String']['input']>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationgradesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationgradesGivenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationgroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationjudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationmembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<DateCertainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationmembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<DateCertainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationparticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<ParticipationRole>>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationpublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationreportsViaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationstatedValuesArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationstatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationstatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationstatementsAddressedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationstatementsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationstatementsMentioningArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationstatementsOnBehalfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationvoiceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The organisations of this page, each with its position. */
  edges: Array<OrganisationEdge>;
  /** The organisations of this page. */
  nodes: Array<Organisation>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An organisation at its position in the list. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The organisation. */
  node: Organisation;
};

/** What kind of body an organisation is. */
export type OrganisationKind =
  /** A public body other than a ministry, such as an intelligence service or a coordination headquarters. */
  | 'AGENCY'
  /** An army, or part of one. */
  | 'ARMED_FORCES'
  /** A business. */
  | 'COMPANY'
  /** The government of a country, a region or a town, or the office of its head. */
  | 'GOVERNMENT'
  /** A body of several countries, such as the United Nations. */
  | 'INTERNATIONAL'
  /** A publisher of news: a newspaper, an agency, a broadcaster. */
  | 'MEDIA'
  /** A department of a government, headed by a minister. */
  | 'MINISTRY'
  /** A non-governmental organisation. */
  | 'NGO'
  /** None of these. */
  | 'OTHER'
  /** A political party. */
  | 'PARTY'
  /** A country as an actor among others. */
  | 'STATE';

/** The record as it is now, and the log's entry for the change. */
export type OrganisationPayload = {
  __typename?: 'OrganisationPayload';
  /** The entry that was added to the log. Null if there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now. If it was merged, the record it resolves to, which lists it under `mergedRecords`. */
  organisation: Organisation;
};

/** A page's place in its list. To read on, ask again with `after` set to `endCursor` while `hasNextPage` is true. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The position to continue from: pass it as `after`. Null when the page is empty and nothing follows. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /**
   * Whether more may follow. A page can hold fewer items than were asked for while this is true: a filter with few
   * matches stops after a bounded number of records and lets you decide whether to go on.
   */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether anything comes before this page. True on every page asked for with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The position of the first item of the page; null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * A date exactly as precise as its source, with how it is known. A day, month or year is never turned into a moment that
 * nobody stated.
 */
export type PartialDate = {
  __typename?: 'PartialDate';
  /** Whether the source states the date or it was worked out. */
  basis: DateBasis;
  /** The earliest moment it can refer to. Null if it is open to the past. */
  earliest?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The date in the Extended Date/Time Format (EDTF, ISO 8601-2): `2025`, `2025-06`, `2025-06-09`, `2025-06-09T11:42Z`,
   * an interval `2025-06-07/2025-06-09`, or one open at an end: `../2025-06-09` (by then), `2025-06-02/..` (since then).
   */
  edtf: Scalars['String']['output'];
  /** The latest moment it can refer to. Null if it is open to the future. */
  latest?: Maybe<Scalars['DateTime']['output']>;
  /** How it was worked out, in words. */
  note?: Maybe<Scalars['String']['output']>;
  /** How precise it is. */
  precision: DatePrecision;
};

/** A date to be recorded, exactly as precise as its source. */
export type PartialDateInput = {
  /** Whether the source states it or it was worked out. */
  basis: DateBasis;
  /** The date in EDTF: `2025`, `2025-06-09`, `2025-06-09T11:42Z`, `2025-06-07/2025-06-09`, `../2025-06-09`. */
  edtf: Scalars['String']['input'];
  /** How it was worked out, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Someone's part in an event, their role, and the passages that support it. */
export type Participation = Node & GraphRecord & {
  __typename?: 'Participation';
  /** Who took part. */
  actor: Actor;
  /** The event that the actor took part in. */
  event: Event;
  /** The passages that support it. */
  evidence: Array<Evidence>;
  /** Whether a source hedges it, for example with "reportedly", or only passes on what one side says. */
  hedged: Scalars['Boolean']['output'];
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** In which role. */
  role: ParticipationRole;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/** Someone's part in an event, their role, and the passages that support it. */
export type ParticipationhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of participations. */
export type ParticipationConnection = {
  __typename?: 'ParticipationConnection';
  /** The participations of this page, each with its position. */
  edges: Array<ParticipationEdge>;
  /** The participations of this page. */
  nodes: Array<Participation>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A participation at its position in the list. */
export type ParticipationEdge = {
  __typename?: 'ParticipationEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The participation. */
  node: Participation;
};

/** The record as it is now, and the log's entry for the change. */
export type ParticipationPayload = {
  __typename?: 'ParticipationPayload';
  /** The entry that was added to the log. Null if there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now. */
  participation: Participation;
};

/** The roles in which someone takes part in an event. */
export type ParticipationRole =
  /** Hosts it. */
  | 'HOST'
  /** Mediates between the sides. */
  | 'MEDIATOR'
  /** Observes it. */
  | 'OBSERVER'
  /** One of the sides. */
  | 'PARTY'
  /** The one it is done to, such as a prisoner who is exchanged. */
  | 'SUBJECT';

/**
 * A span of a source's text, as a [W3C text quote selector](https://www.w3.org/TR/annotation-model/#text-quote-selector)
 * with its position.
 */
export type Passage = {
  __typename?: 'Passage';
  /** The passage with the text around it. Null if the source's text is not kept here. */
  context?: Maybe<PassageContext>;
  /** Where it ends: the position after its last character. */
  end?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The words, exactly as the source has them, without quotation marks around them. */
  exact: Scalars['String']['output'];
  /** An id for a client's cache. It cannot be queried on its own. */
  id: Scalars['ID']['output'];
  /** The language of the words, as a BCP 47 tag: that of their source, unless they are in another one. Null if nobody recorded it. */
  language?: Maybe<Scalars['String']['output']>;
  /** What the passage supports: the content, the speaker, the time. */
  part: PassagePart;
  /** The words just before it, if they are needed to tell it from another place. */
  prefix?: Maybe<Scalars['String']['output']>;
  /** Whether the source puts these words in quotation marks. */
  quoted: Scalars['Boolean']['output'];
  /** Where it begins in the source's normalised text, counted in Unicode code points from 0. */
  start?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Whether the words were found in the source's text, and how. */
  status: VerificationStatus;
  /** The words just after it, if they are needed to tell it from another place. */
  suffix?: Maybe<Scalars['String']['output']>;
  /** What these words are a translation of. Null if they are none, or if nobody recorded of what. */
  translationOf?: Maybe<PassageTranslation>;
  /** The recorded translations of these words, in the first hundred reports of the statement. */
  translations: Array<PassageTranslation>;
};


/**
 * A span of a source's text, as a [W3C text quote selector](https://www.w3.org/TR/annotation-model/#text-quote-selector)
 * with its position.
 */
export type PassagecontextArgs = {
  characters?: InputMaybe<Scalars['Int']['input']>;
};

/** A passage with the text around it. */
export type PassageContext = {
  __typename?: 'PassageContext';
  /** The text after. */
  after: Scalars['String']['output'];
  /** The text before. */
  before: Scalars['String']['output'];
  /** The passage. */
  exact: Scalars['String']['output'];
};

/** A passage of a source's text, to be recorded. Only the words are required. */
export type PassageInput = {
  /** Where it ends: the position after its last character. */
  end?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The words, exactly as the source has them, without quotation marks around them. */
  exact: Scalars['String']['input'];
  /** The language of the words, if it is not that of their source: BCP 47. Only in a report of a statement. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** What the passage supports. */
  part?: InputMaybe<PassagePart>;
  /** The words just before it, at most 24 characters, if they are needed to tell it from another place. */
  prefix?: InputMaybe<Scalars['String']['input']>;
  /**
   * Whether the source puts these words in quotation marks. If left out, it is read from the source's text, if
   * available.
   */
  quoted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it begins in the source's normalised text, counted in Unicode code points from 0. */
  start?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The words just after it, at most 24 characters, if they are needed to tell it from another place. */
  suffix?: InputMaybe<Scalars['String']['input']>;
  /** What the words are a translation of. Only in a report of a statement. */
  translationOf?: InputMaybe<PassageTranslationInput>;
  /** Whether the quotation marks enclose a whole utterance, rather than words within the source's own sentence. */
  whole?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a passage supports. */
export type PassagePart =
  /** Whom it was said to. */
  | 'ADDRESSEE'
  /** The channel it was said through. */
  | 'CHANNEL'
  /** What was said, or what happened. */
  | 'CONTENT'
  /** The words that attribute it: "accused". */
  | 'CUE'
  /** In which role it was said. */
  | 'ROLE'
  /** Who said it. */
  | 'SPEAKER'
  /** When it was said or happened. */
  | 'TIME';

/**
 * That a passage is the translation of another one. Both are in reports of the same statement. It says whose words were
 * translated by whom, never that they were translated well.
 */
export type PassageTranslation = {
  __typename?: 'PassageTranslation';
  /** Who translated them. Null if nobody says who, or the translator is only known as `byAsNamed`. */
  by?: Maybe<Actor>;
  /** The translator, as the source names them. */
  byAsNamed?: Maybe<Scalars['String']['output']>;
  /** The words before they were translated. Null in an earlier revision, if the record no longer has them. */
  original?: Maybe<ReportedPassage>;
  /** The words after that. */
  rendering: ReportedPassage;
};

/** The words that a passage is a translation of: those of a passage in a report of the same statement. */
export type PassageTranslationInput = {
  /** The report that has them. */
  attribution: Scalars['ID']['input'];
  /** Who translated them. */
  by?: InputMaybe<Scalars['ID']['input']>;
  /** The translator, as the source names them. */
  byAsNamed?: InputMaybe<Scalars['String']['input']>;
  /** These words, exactly as that report has them. */
  exact: Scalars['String']['input'];
};

/** A way from one record to another. */
export type Path = {
  __typename?: 'Path';
  /** Its hops, in order: each begins where the one before ends. */
  hops: Array<PathHop>;
  /** How many hops it has. */
  length: Scalars['Int']['output'];
};

/** Two records that are directly related. */
export type PathHop = {
  __typename?: 'PathHop';
  /** Where it begins. */
  from: Entity;
  /** All that relates the two: each relation once in either direction, in the order of `PathRelation`. */
  links: Array<PathLink>;
  /** Where it ends. */
  to: Entity;
};

/** One relation between two records, as a sentence: the subject, the relation, the object. */
export type PathLink = {
  __typename?: 'PathLink';
  /**
   * What makes it so: a statement, a judgement that links two statements, a participation, a membership; or, where it is part
   * of something, was held somewhere or followed something, that record itself. Of several, the last by date.
   */
  madeBy: GraphRecord;
  /** To whom or what. */
  object: Entity;
  /** The receipts of that: a statement's first hundred reports, what a judgement rests on, or evidence. */
  receipts: Array<Receipt>;
  /** How they are related. */
  relation: PathRelation;
  /** Who speaks, takes part, belongs. Of relations that hold both ways, where the hop begins. */
  subject: Entity;
};

/** How two records on a path are related. */
export type PathRelation =
  /** The subject said that what the object claimed is so. */
  | 'CONFIRMS'
  /** The two said what cannot both be true. What clashes only between reports connects nobody. */
  | 'CONTRADICTS'
  /** The subject said that what the object claimed did not happen. */
  | 'DENIES'
  /** The subject, an event, came after the object, which led to it. */
  | 'FOLLOWS'
  /** The subject, an event, was held at the object. */
  | 'HELD_AT'
  /** The subject belonged to the object. */
  | 'MEMBER_OF'
  /** The subject mentioned the object. */
  | 'MENTIONS'
  /** The subject is part of the object. */
  | 'PART_OF'
  /** The subject answered the object and disputed it. */
  | 'REBUTS'
  /** The two said the same in other words. */
  | 'REPHRASES'
  /** The subject answered the object, without taking a side. */
  | 'RESPONDS_TO'
  /** The subject said something about the object. */
  | 'SPEAKS_ABOUT'
  /** The subject accused, condemned, threatened or rejected the object. */
  | 'SPEAKS_AGAINST'
  /** The subject said something at the object, an event. */
  | 'SPEAKS_AT'
  /** The subject said something on the object's behalf. */
  | 'SPEAKS_FOR'
  /** The subject said something to the object. */
  | 'SPEAKS_TO'
  /** Both said the same thing together: one statement has both as speakers. */
  | 'SPEAKS_WITH'
  /** The subject took part in the object, an event. */
  | 'TAKES_PART_IN';

/** What a search for paths between two records came to. */
export type PathSearch = {
  __typename?: 'PathSearch';
  /** Where the paths begin: the record asked for, or the one that it was merged into. */
  from: Entity;
  /** Up to how many hops all paths were looked for. */
  hopsSearched: Scalars['Int']['output'];
  /**
   * Records that were reached and not gone through, because they are referred to more often than `maxDegree`: at most ten, those that
   * are referred to most first. Name one in `from` or `to`, or ask for a larger `maxDegree`.
   */
  hubs: Array<Entity>;
  /** How many pairs of related records were found by that. */
  pairsFound: Scalars['Int']['output'];
  /** The paths, the shortest first. */
  paths: Array<Path>;
  /** How many records were looked at for what they are related to. */
  recordsSearched: Scalars['Int']['output'];
  /** Whether the search came to its end. It tells that there is no path from that nobody looked further. */
  status: PathSearchStatus;
  /** Where they end. */
  to: Entity;
};

/** How a search for paths ended. */
export type PathSearchStatus =
  /** All paths within the bounds are here. None means that there is none. */
  | 'COMPLETE'
  /** As many were found as were asked for. There may be more, of as many hops as the last one or more. */
  | 'ENOUGH'
  /**
   * To look on would have read more than 10,000 references to records. All paths of up to `hopsSearched` hops are here; whether there
   * are longer ones is not known.
   */
  | 'STOPPED';

/** A human being. */
export type Person = Actor & Attested & Entity & Node & GraphRecord & {
  __typename?: 'Person';
  /** The verdicts that it published on statements, the latest first. */
  assessments: AssessmentConnection;
  /** The country it belongs to. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Who or what it is, in this graph's own words. */
  description?: Maybe<Scalars['String']['output']>;
  /** The disputes in which it is the speaker on either side. */
  disputes: StatementRelationConnection;
  /**
   * The receipts of one value of a field. Empty if there are none. What somebody did or was, such as an office, is a record
   * with receipts of its own: `memberships`, `participations`.
   */
  evidenceFor: Array<Evidence>;
  /** How reliable it holds publishers: the grades that it gave, the latest first. */
  gradesGiven: ReliabilityGradeConnection;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** Why it is taken to be the same as others, or not: what was judged of it and of the records that it stands for, by id. */
  judgements: JudgementConnection;
  /** The organisations it belongs to, with role and dates, by id. */
  memberships: MembershipConnection;
  /**
   * The records judged to be the same as this one, which resolve to its id: at most 500, by id. Each keeps its own
   * content and is updated under its own id, at its own revision.
   */
  mergedRecords: Array<MergedRecord>;
  /** The name this graph uses for it. */
  name: Scalars['String']['output'];
  /** Every name it goes by, the main one first. */
  names: Array<Name>;
  /** The events it took part in, and its role in each, by id. */
  participations: ParticipationConnection;
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** The reports that came through it: what others said, passed on by it, by id. */
  reportsVia: AttributionConnection;
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** Pages about the same person or body, such as its Wikidata entry. */
  sameAs: Array<Scalars['URL']['output']>;
  /**
   * The values that sources state of its fields, field by field. Where sources disagree, the first value is the one that the
   * record has, and `reason` says why. A value that the record has without a receipt is among them if others have one, or
   * if its field is asked for.
   */
  statedValues: Array<StatedValue>;
  /** What it said. */
  statements: StatementConnection;
  /** What was said about it. */
  statementsAbout: StatementConnection;
  /** What was said to it. */
  statementsAddressed: StatementConnection;
  /** Statements that accuse, condemn, threaten or reject it. */
  statementsAgainst: StatementConnection;
  /** Statements that mention it without being about it. */
  statementsMentioning: StatementConnection;
  /** What others said on its behalf. */
  statementsOnBehalf: StatementConnection;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * What it said, what others said on its behalf, and what its members, parts and groups said, to any depth: at most 500
   * of them.
   */
  voice: StatementConnection;
};


/** A human being. */
export type PersonassessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersondisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DisputeOrder>;
};


/** A human being. */
export type PersonevidenceForArgs = {
  field: Scalars['String']['input'];
  value?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersongradesGivenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonjudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonmembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['String']['input']>;
  certainty?: InputMaybe<DateCertainty>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonparticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<ParticipationRole>>;
};


/** A human being. */
export type PersonreportsViaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonstatedValuesArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonstatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A human being. */
export type PersonstatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A human being. */
export type PersonstatementsAddressedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A human being. */
export type PersonstatementsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A human being. */
export type PersonstatementsMentioningArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A human being. */
export type PersonstatementsOnBehalfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** A human being. */
export type PersonvoiceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** The record as it is now, and the log's entry for the change. */
export type PersonPayload = {
  __typename?: 'PersonPayload';
  /** The entry that was added to the log. Null if there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now. If it was merged, the record it resolves to, which lists it under `mergedRecords`. */
  person: Person;
};

/** A town, a region, or a country as a territory. A country that speaks and acts is an organisation. */
export type Place = Attested & Entity & Node & GraphRecord & {
  __typename?: 'Place';
  /** The country it is in. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** What happened there, and in the places in it: events in a country include those in its towns. */
  events: EventConnection;
  /**
   * The receipts of one value of a field. Empty if there are none. What somebody did or was, such as an office, is a record
   * with receipts of its own: `memberships`, `participations`.
   */
  evidenceFor: Array<Evidence>;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** The name this graph uses for it. */
  name: Scalars['String']['output'];
  /** Every name it goes by, the main one first. */
  names: Array<Name>;
  /** The larger place that it is in. */
  partOf?: Maybe<Place>;
  /** The places in it, by id. */
  parts: PlaceConnection;
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /**
   * The values that sources state of its fields, field by field. Where sources disagree, the first value is the one that the
   * record has, and `reason` says why. A value that the record has without a receipt is among them if others have one, or
   * if its field is asked for.
   */
  statedValues: Array<StatedValue>;
  /** What was said about it. */
  statements: StatementConnection;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A town, a region, or a country as a territory. A country that speaks and acts is an organisation. */
export type PlaceeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A town, a region, or a country as a territory. A country that speaks and acts is an organisation. */
export type PlaceevidenceForArgs = {
  field: Scalars['String']['input'];
  value?: InputMaybe<Scalars['String']['input']>;
};


/** A town, a region, or a country as a territory. A country that speaks and acts is an organisation. */
export type PlacehistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A town, a region, or a country as a territory. A country that speaks and acts is an organisation. */
export type PlacepartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A town, a region, or a country as a territory. A country that speaks and acts is an organisation. */
export type PlacestatedValuesArgs = {
  field?: InputMaybe<Scalars['String']['input']>;
};


/** A town, a region, or a country as a territory. A country that speaks and acts is an organisation. */
export type PlacestatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A page of places. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The places of this page, each with its position. */
  edges: Array<PlaceEdge>;
  /** The places of this page. */
  nodes: Array<Place>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A place at its position in the list. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: Place;
};

/** Which places to include. An empty list is refused: leave the field out instead. */
export type PlaceFilter = {
  /** Only those with these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The record as it is now, and the log's entry for the change. */
export type PlacePayload = {
  __typename?: 'PlacePayload';
  /** The entry that was added to the log. Null if there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now. */
  place: Place;
};

/** How reliable one assessor holds a publisher, by the latest grade that it gave it. Others' grades of it do not count. */
export type PublisherHeldInput = {
  /** Who holds it so. There is no reliability without somebody who says so. */
  by: Scalars['ID']['input'];
  /** One of these grades. Name each: F, that nobody can tell, is not below E. */
  reliability: Array<Reliability>;
};

/** Everything that can be queried. Nothing here writes. */
export type Query = {
  __typename?: 'Query';
  /** One person, organisation or group by its id. */
  actor?: Maybe<Actor>;
  /** Every person, organisation and group. */
  actors: ActorConnection;
  /**
   * Whoever goes by a name, the nearest first. Case, accents, and the kind of dash or apostrophe do not matter, and
   * other names count too: `Zelenskiy`, `ZELENSKY` and `Зеленський` all find the same man. Only a whole name tells who is meant:
   * read `reason`. What merely stands inside a longer name is somebody else: `Bank of Russia` does not find Russia.
   */
  actorsNamed: Array<NamedActor>;
  /** One assessment by its id. */
  assessment?: Maybe<Assessment>;
  /** Who rated what: every assessment, the most recently published first. */
  assessments: AssessmentConnection;
  /** What sources state of one field of a record. Null if there is none with this id. */
  attestation?: Maybe<Attestation>;
  /**
   * What sources state of single fields of records, by the ids of the attestations. For an editor's rounds: all fields of which
   * sources state different values are `disagreeing: true`, and those for which nobody said why the record has its value,
   * `hasReason: false`. These are compared as they are read: a page may then be short, or even empty, while `hasNextPage`
   * is true.
   */
  attestations: AttestationConnection;
  /** Every report of a statement by a source, by id: for example, those whose words could not be verified. */
  attributions: AttributionConnection;
  /** Every change ever made to this graph, oldest first. To see what is new, ask again later after the last `endCursor`: at the log's end there is one too. */
  changes: ChangeConnection;
  /**
   * The quotations of a draft, in their order, each looked up among the passages of this graph, with a verdict on its words and
   * one on its speaker: what `on-record check` gives. The draft is kept nowhere. Quotations inside one that is found as quoted
   * count as found with it and are left out, though `totalCount` counts them.
   */
  checkDraft: DraftQuotationConnection;
  /**
   * Whether words are quoted as a source has them: looked up among the passages of this graph. It tells where the words
   * were found, never that they are true.
   */
  checkQuote: QuoteCheck;
  /**
   * How two records are connected: through whom and what, by which statements, rebuttals, events and memberships, each with its
   * receipts. The shortest paths come first, and those of one length in the order of the ids along them. A path goes through actors,
   * events and places, through topics only where that is asked for, and never through a source or its publishing. Merged actors are
   * one.
   */
  connections: PathSearch;
  /**
   * Sources whose kept texts share much wording, the most alike first, for somebody to judge whether they are copies
   * (`judgeCopies`, `judgeNotCopies`). What they quote does not count, since two reporters who heard one speech have its words
   * without having copied each other. Left out are sources that are recorded as copies or were judged, and texts of a few words.
   * Empty where this server keeps no texts.
   */
  copyCandidates: CopyCandidateConnection;
  /** Who contradicts, rebuts or denies whom: disputes between speakers, unless the filter asks for those between reports. */
  disputes: StatementRelationConnection;
  /** One event by its id. */
  event?: Maybe<Event>;
  /** Every event that happened or was planned, the latest first. */
  events: EventConnection;
  /** Every receipt for a fact that is not a statement, by id. */
  evidence: EvidenceConnection;
  /**
   * Whom a name may refer to: the actors known by it or by a similar name, in other spellings and scripts too, and those
   * that a page in `sameAs` is about, each with a score and the reasons for it, best first. If no name is very similar,
   * names with a word that is one or two typing slips away ("Zelenksy") count too. A score says how much is alike, not
   * that they are the same.
   */
  matchActors: Array<ActorMatch>;
  /**
   * Who or what is tied to whom, by the statements that tie them: in all that was said about a record, or of what an actor said and
   * what was said about it. Of the latest 2,000 statements, or disputes, at most.
   */
  network: Network;
  /**
   * Any record by its id, whatever its kind. The id of a merged record gives the record it was merged into, and the id
   * of a withdrawn one says what became of it.
   */
  node?: Maybe<Node>;
  /** Several records by their ids, in the order asked, with null where an id is unknown. */
  nodes: Array<Maybe<Node>>;
  /** One place by its id. */
  place?: Maybe<Place>;
  /** Every place where something happened, by id. */
  places: PlaceConnection;
  /** One scale of ratings by its id. */
  ratingScale?: Maybe<RatingScale>;
  /** Every scale of ratings, by id. */
  ratingScales: RatingScaleConnection;
  /** One grade of a publisher's reliability by its id. */
  reliabilityGrade?: Maybe<ReliabilityGrade>;
  /** Who holds which publisher how reliable: every grade, the most recently published first. */
  reliabilityGrades: ReliabilityGradeConnection;
  /**
   * Everything that contains the words: names, statements, the quoted words of sources, titles. Best matches first. A
   * statement is also found by what its speakers are called, in part or whole: `Zelensky prisoners` finds what he said of
   * prisoners. Case, accents, the usual endings of English words, and British or American spelling do not matter. In Chinese,
   * Japanese, Thai and other scripts without spaces, any part of a text is found.
   */
  search: SearchConnection;
  /** One source by its id. */
  source?: Maybe<Source>;
  /** One source by its web address, or by that of its archived copy. */
  sourceByUrl?: Maybe<Source>;
  /** Every article, post, transcript and document, the most recently published first. */
  sources: SourceConnection;
  /** One statement by its id. */
  statement?: Maybe<Statement>;
  /** Who said what: every statement, the latest first. */
  statements: StatementConnection;
  /** What this graph holds, and which engine stores it. */
  stats: Stats;
  /**
   * What was said and what happened, in one order of time, the earliest first. Two dates may leave open which of them was first:
   * the edges tell. What has no date is left out, and counted in `undated`.
   */
  timeline: TimelineConnection;
  /** One topic by its id. */
  topic?: Maybe<Topic>;
  /** What is talked about: every topic, by id. */
  topics: TopicConnection;
};


/** Everything that can be queried. Nothing here writes. */
export type QueryactorArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be queried. Nothing here writes. */
export type QueryactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** Everything that can be queried. Nothing here writes. */
export type QueryactorsNamedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ActorKind>>;
  name: Scalars['String']['input'];
  prefix?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be queried. Nothing here writes. */
export type QueryassessmentArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be queried. Nothing here writes. */
export type QueryassessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AssessmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be queried. Nothing here writes. */
export type QueryattestationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be queried. Nothing here writes. */
export type QueryattestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttestationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be queried. Nothing here writes. */
export type QueryattributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be queried. Nothing here writes. */
export type QuerychangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be queried. Nothing here writes. */
export type QuerycheckDraftArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  allowUnconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  format?: InputMaybe<TextFormat>;
  speaker?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
};


/** Everything that can be queried. Nothing here writes. */
export type QuerycheckQuoteArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  speaker?: InputMaybe<Scalars['ID']['input']>;
  speakerNamed?: InputMaybe<Scalars['String']['input']>;
  words: Scalars['String']['input'];
};


/** Everything that can be queried. Nothing here writes. */
export type QueryconnectionsArgs = {
  avoid?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<PathRelation>>;
  said?: InputMaybe<DateRange>;
  throughTopics?: InputMaybe<Scalars['Boolean']['input']>;
  to: Scalars['ID']['input'];
};


/** Everything that can be queried. Nothing here writes. */
export type QuerycopyCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be queried. Nothing here writes. */
export type QuerydisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DisputeOrder>;
};


/** Everything that can be queried. Nothing here writes. */
export type QueryeventArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be queried. Nothing here writes. */
export type QueryeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Everything that can be queried. Nothing here writes. */
export type QueryevidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  verification?: InputMaybe<Array<VerificationStatus>>;
};


/** Everything that can be queried. Nothing here writes. */
export type QuerymatchActorsArgs = {
  context?: InputMaybe<Array<Scalars['ID']['input']>>;
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
  sameAs?: InputMaybe<Array<Scalars['URL']['input']>>;
};


/** Everything that can be queried. Nothing here writes. */
export type QuerynetworkArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  by: NetworkTie;
  first?: InputMaybe<Scalars['Int']['input']>;
  minWeight?: InputMaybe<Scalars['Int']['input']>;
  of?: InputMaybe<Scalars['ID']['input']>;
  said?: InputMaybe<DateRange>;
};


/** Everything that can be queried. Nothing here writes. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
  revision?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be queried. Nothing here writes. */
export type QuerynodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be queried. Nothing here writes. */
export type QueryplaceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be queried. Nothing here writes. */
export type QueryplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be queried. Nothing here writes. */
export type QueryratingScaleArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be queried. Nothing here writes. */
export type QueryratingScalesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RatingScaleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be queried. Nothing here writes. */
export type QueryreliabilityGradeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be queried. Nothing here writes. */
export type QueryreliabilityGradesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReliabilityGradeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be queried. Nothing here writes. */
export type QuerysearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<SearchKind>>;
  prefix?: InputMaybe<Scalars['Boolean']['input']>;
  query: Scalars['String']['input'];
};


/** Everything that can be queried. Nothing here writes. */
export type QuerysourceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be queried. Nothing here writes. */
export type QuerysourceByUrlArgs = {
  url: Scalars['URL']['input'];
};


/** Everything that can be queried. Nothing here writes. */
export type QuerysourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
};


/** Everything that can be queried. Nothing here writes. */
export type QuerystatementArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be queried. Nothing here writes. */
export type QuerystatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Everything that can be queried. Nothing here writes. */
export type QuerytimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be queried. Nothing here writes. */
export type QuerytopicArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be queried. Nothing here writes. */
export type QuerytopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Words that a source puts in quotation marks. */
export type Quote = {
  __typename?: 'Quote';
  /** The report that they are from. */
  attribution: Attribution;
  /** An id for a client's cache. It cannot be queried on its own. */
  id: Scalars['ID']['output'];
  /** The words between the quotation marks, as the source has them. */
  words: Scalars['String']['output'];
};

/** Why words are not to be quoted although a passage has them. */
export type QuoteCaution =
  /**
   * The passage has a negation directly before the first or directly after the last of these words, and neither they nor the
   * words around them have it: `cut` of the match shows it.
   */
  | 'NEGATION_CUT'
  /** The source has them as its own words: they do not stand in quotation marks there. Where there is no text, nobody looked. */
  | 'NOT_QUOTED'
  /** The passage was not found in its source's text: its status is NOT_FOUND. */
  | 'REFUTED';

/** What this graph has of quoted words. */
export type QuoteCheck = {
  __typename?: 'QuoteCheck';
  /**
   * Why the words are not to be quoted although a passage has them. Null where they are neither EXACT, PUNCTUATION nor
   * EDITED, or some passage has them of which there is nothing to say: that one comes first.
   */
  caution?: Maybe<QuoteCaution>;
  /** The passages that come into question, the best first and at most five; where two are joined, these two in their order. */
  matches: Array<QuoteMatch>;
  /** How the words compare to the passages of this graph. */
  outcome: QuoteOutcome;
  /** Whether they are the words of `speaker` or `speakerNamed`. */
  speaker: SpeakerVerdict;
};

/** The words of a passage at which a quotation was cut. What they mean is left to the reader. */
export type QuoteCut = {
  __typename?: 'QuoteCut';
  /** The words directly after them: a negation, or how the sentence goes on with "but", "unless" or the like; else null. */
  after?: Maybe<Scalars['String']['output']>;
  /** The words directly before the quoted ones, down to a negation; null where there is none. */
  before?: Maybe<Scalars['String']['output']>;
  /** Whether a negation is among them. */
  negates: Scalars['Boolean']['output'];
};

/** Which of two texts has a run of words. */
export type QuoteDiffOp =
  /** Only the passage. */
  | 'DELETE'
  /** Both have them. */
  | 'EQUAL'
  /** Only the words that were asked for. */
  | 'INSERT';

/** A run of words that two texts share, or that only one has. */
export type QuoteDiffPart = {
  __typename?: 'QuoteDiffPart';
  /** Which text has them. */
  op: QuoteDiffOp;
  /** The words. */
  text: Scalars['String']['output'];
};

/** How closely a source reports what was said. */
export type QuoteForm =
  /** A whole utterance in quotation marks. */
  | 'DIRECT'
  /** Only the source's own words. */
  | 'INDIRECT'
  /** Quoted words inside the source's own sentence. */
  | 'MIXED';

/** A passage that quoted words may be from, with its receipt. */
export type QuoteMatch = {
  __typename?: 'QuoteMatch';
  /** The report that the passage is from, which leads to the source and to the statement. */
  attribution: Attribution;
  /** What stands directly before or after the words in the passage and may turn their meaning; null where nothing does. */
  cut?: Maybe<QuoteCut>;
  /**
   * How the words differ from the passage: EQUAL and INSERT together are the words that were asked for; where they are SPLICED,
   * the part of them that is this passage's.
   */
  diff: Array<QuoteDiffPart>;
  /**
   * The passage. Where it is not `quoted`, the words are the source's own, not the speaker's, but for what stands in
   * quotation marks inside it. Its `status` tells whether it was found in the source.
   */
  passage: Passage;
};

/** How quoted words compare to the passages of this graph. The first three count as found, but for a `caution`. */
export type QuoteOutcome =
  /** A passage has nearly these words: `diff` tells what was changed. */
  | 'ALTERED'
  /**
   * A passage has these words but for what an editor put in square brackets, for all to see: "[W]e", "[sic]", "[the minister]".
   * `diff` tells what the brackets replace.
   */
  | 'EDITED'
  /** A passage has these words, character for character but for white space. */
  | 'EXACT'
  /** No passage has these words, or anything near them: of the forty statements of this graph that share the most words with them. */
  | 'NOT_FOUND'
  /**
   * Nearly the words of a passage that is itself a translation (`translationOf`), with no negation, condition, figure, name
   * or question changed: they may be another translation of the same words. Whether they are, only the original can show.
   */
  | 'OTHER_TRANSLATION'
  /**
   * The words hold a whole passage unbroken, or all that it has to its end or from its beginning, and more on that side that is
   * not in this graph: `diff` shows the rest.
   */
  | 'PART'
  /**
   * A passage has these words in this order, with other punctuation or typography (invisible characters, ligatures, vowel points,
   * a hyphen at a line's end), another capital where a sentence begins, or all in capitals.
   */
  | 'PUNCTUATION'
  /** Two passages that do not stand together are joined as if they were one, with or without an "and" between them. */
  | 'SPLICED'
  /**
   * One to three words, so everyday that they identify no statement, whoever once said them. Two or three that a source quotes
   * by themselves, and that are not all everyday, are compared as any other words.
   */
  | 'TOO_FEW_WORDS';

/** A scale of ratings: its words, and what somebody mapped each of them to. */
export type RatingScale = Node & GraphRecord & {
  __typename?: 'RatingScale';
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** Who mapped its words. */
  mappedBy: Actor;
  /** Its name. */
  name: Scalars['String']['output'];
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /** Its words, each with what it is mapped to. */
  words: Array<ScaleWord>;
};


/** A scale of ratings: its words, and what somebody mapped each of them to. */
export type RatingScalehistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of scales. */
export type RatingScaleConnection = {
  __typename?: 'RatingScaleConnection';
  /** The scales of this page, each with its position. */
  edges: Array<RatingScaleEdge>;
  /** The scales of this page. */
  nodes: Array<RatingScale>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A scale at its position in the list. */
export type RatingScaleEdge = {
  __typename?: 'RatingScaleEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The scale. */
  node: RatingScale;
};

/** Which scales to include. An empty list is refused: leave the field out instead. */
export type RatingScaleFilter = {
  /** Only those with these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The record as it is now, and the log's entry for the change. */
export type RatingScalePayload = {
  __typename?: 'RatingScalePayload';
  /** The entry that was added to the log. Null if there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now. */
  scale: RatingScale;
};

/** What shows that a source says something: the source, the passages, and whether the passages were found in its text. */
export type Receipt = {
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** The passages of the source's text that support it. */
  passages: Array<Passage>;
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** The source that the passages come from. */
  source: Source;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whether the passages were found in the source's text. */
  verification: Verification;
};


/** What shows that a source says something: the source, the passages, and whether the passages were found in its text. */
export type ReceipthistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A record of this graph, with its history. */
export type GraphRecord = {
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A record of this graph, with its history. */
export type RecordhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The kinds of record. */
export type RecordKind =
  /** Someone's published verdict on a statement. */
  | 'ASSESSMENT'
  /** What sources state of one field of a record. */
  | 'ATTESTATION'
  /** One source's report of one statement. */
  | 'ATTRIBUTION'
  /** Something that happened, or was to happen. */
  | 'EVENT'
  /** The receipt for a fact that is not a statement. */
  | 'EVIDENCE'
  /** How reliable somebody holds a publisher. */
  | 'GRADE'
  /** People with no list of members, such as analysts. */
  | 'GROUP'
  /** Someone's judgement on whether two actors are the same. */
  | 'JUDGEMENT'
  /** Someone's membership of an organisation. */
  | 'MEMBERSHIP'
  /** An organisation, from a state to a newspaper. */
  | 'ORGANISATION'
  /** Someone's part in an event. */
  | 'PARTICIPATION'
  /** A human being. */
  | 'PERSON'
  /** Where something happens. */
  | 'PLACE'
  /** A judgement that links two statements. */
  | 'RELATION'
  /** A scale of ratings. */
  | 'SCALE'
  /** A published document. */
  | 'SOURCE'
  /** One act of saying. */
  | 'STATEMENT'
  /** What statements are about. */
  | 'TOPIC';

/** A statement by which a speaker takes another one back, to be recorded. */
export type RecordRetractionInput = {
  /** What it is about: actors, events, topics or places. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whom it was said to. */
  addressedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whom it accuses, condemns, threatens or rejects. */
  against?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The sources that report it, at least one, each with the passages that show it. */
  attributions: Array<AttributionInput>;
  /** Why this takes back the other statement, in one sentence. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** Who may have said it, where that is not certain. They count as speakers nowhere. */
  candidates?: InputMaybe<Array<CandidateInput>>;
  /** New groups to record with it. Give each an id, so that the rest of this input can refer to it. */
  groups?: InputMaybe<Array<CreateGroupInput>>;
  /**
   * Its id, if you want to choose it: `statement:<words>`. If left out, one is made from the speaker, date and text.
   * Even a redaction does not erase an id, so choose one without words that might have to go.
   */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language it was spoken in, if known. */
  language?: InputMaybe<Scalars['Locale']['input']>;
  /** The event at which it was said. */
  madeAt?: InputMaybe<Scalars['ID']['input']>;
  /** What else it mentions. */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** New organisations to record with it. Give each an id, so that the rest of this input can refer to it. */
  organisations?: InputMaybe<Array<CreateOrganisationInput>>;
  /** New persons to record with it. Give each an id, so that the rest of this input can refer to it. */
  persons?: InputMaybe<Array<CreatePersonInput>>;
  /** The statement that is taken back. */
  retracts: Scalars['ID']['input'];
  /** When it was said. Leave it out if no source says so; the date of publication is never used instead. */
  saidAt?: InputMaybe<PartialDateInput>;
  /** New sources to record with it. Give each an id, so that the rest of this input can refer to it. */
  sources?: InputMaybe<Array<CreateSourceInput>>;
  /** Who takes it back. Leave it out if it is whoever made the statement. */
  speakers?: InputMaybe<Array<SpeakerInput>>;
  /** What was said, in this graph's own words. Never phrased as a quotation: quoted words belong in `passages`. */
  text: Scalars['String']['input'];
};

/** A statement to be recorded, with its reports. */
export type RecordStatementInput = {
  /** What it is about: actors, events, topics or places. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whom it was said to. */
  addressedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whom it accuses, condemns, threatens or rejects. */
  against?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The sources that report it, at least one, each with the passages that show it. */
  attributions: Array<AttributionInput>;
  /** Who may have said it, where that is not certain. They count as speakers nowhere. */
  candidates?: InputMaybe<Array<CandidateInput>>;
  /** New groups to record with it. Give each an id, so that the rest of this input can refer to it. */
  groups?: InputMaybe<Array<CreateGroupInput>>;
  /**
   * Its id, if you want to choose it: `statement:<words>`. If left out, one is made from the speaker, date and text.
   * Even a redaction does not erase an id, so choose one without words that might have to go.
   */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language it was spoken in, if known. */
  language?: InputMaybe<Scalars['Locale']['input']>;
  /** The event at which it was said. */
  madeAt?: InputMaybe<Scalars['ID']['input']>;
  /** What else it mentions. */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** New organisations to record with it. Give each an id, so that the rest of this input can refer to it. */
  organisations?: InputMaybe<Array<CreateOrganisationInput>>;
  /** New persons to record with it. Give each an id, so that the rest of this input can refer to it. */
  persons?: InputMaybe<Array<CreatePersonInput>>;
  /** When it was said. Leave it out if no source says so; the date of publication is never used instead. */
  saidAt?: InputMaybe<PartialDateInput>;
  /** New sources to record with it. Give each an id, so that the rest of this input can refer to it. */
  sources?: InputMaybe<Array<CreateSourceInput>>;
  /** Who certainly said it, each in the role they held at the time: at least one, unless there are candidates. */
  speakers?: InputMaybe<Array<SpeakerInput>>;
  /** What was said, in this graph's own words. Never phrased as a quotation: quoted words belong in `passages`. */
  text: Scalars['String']['input'];
  /** What kind of act it was. */
  type: StatementType;
};

/** The statement that was recorded, and its entry in the log. */
export type RecordStatementPayload = {
  __typename?: 'RecordStatementPayload';
  /** The log's entry for the statement itself. */
  change?: Maybe<Change>;
  /** The statement as it is now. */
  statement: Statement;
};

/** A statement that was recorded, and where the log says so. */
export type RecordedStatement = {
  __typename?: 'RecordedStatement';
  /** The entry of the log. */
  change: Change;
  /** Its position in the log: pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The statement as it is now. */
  statement: Statement;
};

/** A record to make unreadable. */
export type RedactInput = {
  /** Its id. It may have been withdrawn before. */
  id: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason, without the words that must not be readable: the reason is kept. */
  reason: Scalars['String']['input'];
};

/** The result of a redaction. */
export type RedactPayload = {
  __typename?: 'RedactPayload';
  /** The ids of the records redacted with it: its receipts, relations, assessments and attestations, and anything withdrawn earlier that named it. */
  alsoRedacted: Array<Scalars['ID']['output']>;
  /** Its entry in the log. */
  change: Change;
  /** What remains of the record. */
  redacted: Withdrawn;
};

/** A judgement that links two statements, to be recorded. */
export type RelateStatementsInput = {
  /** Why, in one sentence. */
  basis: Scalars['String']['input'];
  /** How certain the judgement is. */
  certainty: Certainty;
  /** Who clashes: required for CONTRADICTS, REBUTS and DENIES, and refused for the others. */
  clash?: InputMaybe<Clash>;
  /** The statement that answers, denies, confirms or repeats. */
  from: Scalars['ID']['input'];
  /** Its id, if you want to choose it: `relation:<words>`. If left out, one is made from the two statements. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The attributions that the judgement rests on. */
  receipts: Array<Scalars['ID']['input']>;
  /** How `from` bears on `to`. */
  relationType: RelationType;
  /** The statement that is answered, denied, confirmed or repeated. */
  to: Scalars['ID']['input'];
};

/** The relation as it is now, and its entry in the log. */
export type RelateStatementsPayload = {
  __typename?: 'RelateStatementsPayload';
  /** The entry that was added to the log. Null if there was nothing to change. */
  change?: Maybe<Change>;
  /** The relation as it is now. */
  relation: StatementRelation;
};

/** Which way a relation points, seen from a statement. */
export type RelationDirection =
  /** Either way. */
  | 'BOTH'
  /** From another to this statement: who answers it. */
  | 'INCOMING'
  /** From this statement to another: whom it answers. */
  | 'OUTGOING';

/** How one statement bears on another. */
export type RelationType =
  /** Says that it is so. */
  | 'CONFIRMS'
  /** Both cannot be true. */
  | 'CONTRADICTS'
  /** Corrects what the same speaker said. */
  | 'CORRECTS'
  /** Says that the thing did not happen. */
  | 'DENIES'
  /** Answers and disputes it. */
  | 'REBUTS'
  /** Says the same in other words. */
  | 'REPHRASES'
  /** Answers it, neither for nor against. */
  | 'RESPONDS_TO'
  /** Takes back what the same speaker said. */
  | 'RETRACTS';

/** The grades of a source's reliability on the Admiralty scale. F is not below E: it says that nobody can tell. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Its reliability cannot be judged. */
  | 'F';

/**
 * How reliable somebody holds a publisher, on the [Admiralty scale](https://en.wikipedia.org/wiki/Admiralty_code). It is the
 * assessor's and not this graph's, which grades nobody. Never show it without the assessor and the date.
 */
export type ReliabilityGrade = Node & GraphRecord & {
  __typename?: 'ReliabilityGrade';
  /** When the assessor published it. */
  assessedAt: PartialDate;
  /** Who grades it. */
  assessor: Actor;
  /** The passages that show it. */
  evidence: Array<Evidence>;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** The publisher that is graded. */
  publisher: Organisation;
  /** Why, as the assessor gives it. Null if it gives no reason. */
  reason?: Maybe<Scalars['String']['output']>;
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** The grade, as the assessor gave it. */
  reliability: Reliability;
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /** The web address at which the assessor published it. */
  url?: Maybe<Scalars['URL']['output']>;
};


/**
 * How reliable somebody holds a publisher, on the [Admiralty scale](https://en.wikipedia.org/wiki/Admiralty_code). It is the
 * assessor's and not this graph's, which grades nobody. Never show it without the assessor and the date.
 */
export type ReliabilityGradehistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of grades. */
export type ReliabilityGradeConnection = {
  __typename?: 'ReliabilityGradeConnection';
  /** The grades of this page, each with its position. */
  edges: Array<ReliabilityGradeEdge>;
  /** The grades of this page. */
  nodes: Array<ReliabilityGrade>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A grade at its position in the list. */
export type ReliabilityGradeEdge = {
  __typename?: 'ReliabilityGradeEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The grade. */
  node: ReliabilityGrade;
};

/** Which grades to include. An empty list is refused: leave the field out instead. */
export type ReliabilityGradeFilter = {
  /** Only those with these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The record as it is now, and the log's entry for the change. */
export type ReliabilityGradePayload = {
  __typename?: 'ReliabilityGradePayload';
  /** The entry that was added to the log. Null if there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now. */
  grade: ReliabilityGrade;
};

/** A passage, and the report that it is in. */
export type ReportedPassage = {
  __typename?: 'ReportedPassage';
  /** The report that has them, which leads to the source. */
  attribution: Attribution;
  /** The words, in their language. */
  passage: Passage;
};

/** A change to undo. */
export type RevertChangeInput = {
  /** The change's id, from the log. */
  change: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason. If left out, the log names the change that was reverted. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The result of undoing a change. */
export type RevertChangePayload = {
  __typename?: 'RevertChangePayload';
  /** The log's entry for the undoing. */
  change: Change;
  /** The record as it is now, or what remains of it. */
  record: Node;
};

/** What somebody may do who shows a token. Each role includes the one before it. */
export type Role =
  /** Also imports, judges who is the same, redacts and reverts. */
  | 'ADMIN'
  /** Records, corrects and withdraws. */
  | 'EDITOR'
  /** Reads, also where the server answers only to those who show a token. */
  | 'READER';

/** A word of a scale, and what it is mapped to. */
export type ScaleWord = {
  __typename?: 'ScaleWord';
  /** An id for a client's cache. It cannot be queried on its own. */
  id: Scalars['ID']['output'];
  /** What it is mapped to. */
  means: NormalisedRatingValue;
  /** The rating as assessors write it. Case and white space do not matter. */
  word: Scalars['String']['output'];
};

/** A word of a scale, to be recorded. */
export type ScaleWordInput = {
  /** What it is mapped to. */
  means: NormalisedRatingValue;
  /** The rating as assessors write it. Case and white space do not matter. */
  word: Scalars['String']['input'];
};

/** A page of results, the best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The results of this page, each with the words that matched. */
  edges: Array<SearchEdge>;
  /** The records found. */
  nodes: Array<Node>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /**
   * Whether `totalCount` is exact. It is false, and there are at least that many, where counting stops at 10,000, and where
   * more names have one of the words than are looked at for their bearers' statements (200).
   */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** One result. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /**
   * The field that matched best: the `name`, `names` or `description` of an entity; the `outcome` of an event; the
   * `title` of a source; the `text` of a statement, the `passages` or `speakerAsNamed` of one of its reports, or the
   * `speakers`, by one of their names.
   */
  field: Scalars['String']['output'];
  /** The record found. */
  node: Node;
  /** How well it matches. Compare scores only within one answer: the two engines rank differently. */
  score: Scalars['Float']['output'];
  /** The words that matched, with those around them. */
  snippet: Array<SnippetPart>;
};

/** What a search can find. */
export type SearchKind =
  /** What happened. */
  | 'EVENT'
  /** People with no list of members. */
  | 'GROUP'
  /** States, ministries, companies, newspapers. */
  | 'ORGANISATION'
  /** Human beings. */
  | 'PERSON'
  /** Towns, regions, countries as territories. */
  | 'PLACE'
  /** Articles, posts, transcripts. */
  | 'SOURCE'
  /** What was said. */
  | 'STATEMENT'
  /** What is talked about. */
  | 'TOPIC';

/** A passage that the texts of two sources have in common, apart from typography and capital letters. */
export type SharedPassage = {
  __typename?: 'SharedPassage';
  /** Where it ends there. */
  end: Scalars['Int']['output'];
  /** The words, as the first source has them. */
  exact: Scalars['String']['output'];
  /** Where it ends there. */
  otherEnd: Scalars['Int']['output'];
  /** Where it begins in the text of the second source, in Unicode code points. */
  otherStart: Scalars['Int']['output'];
  /** Where it begins in the text of the first source, in Unicode code points. */
  start: Scalars['Int']['output'];
};

/** A part of a snippet. Joined in order, the parts make up the snippet. */
export type SnippetPart = {
  __typename?: 'SnippetPart';
  /** Whether these words matched. */
  match: Scalars['Boolean']['output'];
  /** The text, without markup. */
  text: Scalars['String']['output'];
};

/** A published document. What it does not state, such as its author or its date, is null and never guessed. */
export type Source = Node & GraphRecord & {
  __typename?: 'Source';
  /** The address of an archived copy. */
  archivedUrl?: Maybe<Scalars['URL']['output']>;
  /** The statements it reports, each as it reports them, by id. */
  attributions: AttributionConnection;
  /** Who wrote it, as it names them. */
  authors: Array<Scalars['String']['output']>;
  /** The sources that copy it. */
  copies: SourceConnection;
  /** The source that it copies, such as the agency report it reprints. */
  copyOf?: Maybe<Source>;
  /** The receipts that are from it for facts that are not statements, by id. */
  evidence: EvidenceConnection;
  /** Its text. Null unless this server keeps it and you may read it. */
  fullText?: Maybe<Scalars['String']['output']>;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** Which sources it was judged to share a text with, as copies of each other or of a third, and which not, by id. */
  judgements: JudgementConnection;
  /** The language it is in. */
  language?: Maybe<Scalars['Locale']['output']>;
  /** Whether it is the speaker's own publication: the post itself, the transcript itself. */
  primary: Scalars['Boolean']['output'];
  /** When it was published. */
  publishedAt?: Maybe<PartialDate>;
  /** Who published it. */
  publisher?: Maybe<Organisation>;
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** The reports in other sources that came through it, by id. */
  reportsVia: AttributionConnection;
  /** When it was retrieved for this graph. */
  retrievedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** What kind of document it is. */
  sourceKind: SourceKind;
  /** The statements it reports. */
  statements: StatementConnection;
  /** The SHA-256 of its normalised text, against which passages are checked: `sha256:…`. */
  textDigest?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title?: Maybe<Scalars['String']['output']>;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /** Its address on the web. */
  url?: Maybe<Scalars['URL']['output']>;
};


/** A published document. What it does not state, such as its author or its date, is null and never guessed. */
export type SourceattributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document. What it does not state, such as its author or its date, is null and never guessed. */
export type SourcecopiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
};


/** A published document. What it does not state, such as its author or its date, is null and never guessed. */
export type SourceevidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  verification?: InputMaybe<Array<VerificationStatus>>;
};


/** A published document. What it does not state, such as its author or its date, is null and never guessed. */
export type SourcehistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document. What it does not state, such as its author or its date, is null and never guessed. */
export type SourcejudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document. What it does not state, such as its author or its date, is null and never guessed. */
export type SourcereportsViaArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A published document. What it does not state, such as its author or its date, is null and never guessed. */
export type SourcestatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The sources of this page, each with its position. */
  edges: Array<SourceEdge>;
  /** The sources of this page. */
  nodes: Array<Source>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A source at its position in the list. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/**
 * Which sources to include. Every field given must match; within a list, one value is enough. An empty list is refused:
 * leave the field out instead.
 */
export type SourceFilter = {
  /** Only those with these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In one of these languages. */
  languages?: InputMaybe<Array<Scalars['Locale']['input']>>;
  /** Whether it is the speaker's own publication. */
  primary?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was published. Sources without a date are left out. */
  published?: InputMaybe<DateRange>;
  /** By a publisher that somebody holds so reliable. */
  publisherHeld?: InputMaybe<PublisherHeldInput>;
  /** By one of these publishers. */
  publishers?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What kind of document a source is. */
export type SourceKind =
  /** An article of a newspaper, an agency or a site. */
  | 'ARTICLE'
  /** A report, a treaty, a letter. */
  | 'DOCUMENT'
  /** None of these. */
  | 'OTHER'
  /** A post on a social network. */
  | 'POST'
  /** A record of what was spoken. */
  | 'TRANSCRIPT'
  /** A recording with pictures. */
  | 'VIDEO';

/** The order of sources. */
export type SourceOrder =
  /** The exact reverse: those without a date first, then from the earliest published. */
  | 'PUBLISHED_AT_ASC'
  /** The latest published first; those without a date last. */
  | 'PUBLISHED_AT_DESC';

/** The record as it is now, and the log's entry for the change. */
export type SourcePayload = {
  __typename?: 'SourcePayload';
  /** The entry that was added to the log. Null if there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now. */
  source: Source;
};

/** The text of a source, in which its passages are looked up. */
export type SourceTextInput = {
  /** The whole text. */
  content: Scalars['String']['input'];
  /** Its markup. */
  format?: InputMaybe<TextFormat>;
};

/** Someone who made a statement, in the role they held at the time. */
export type Speaker = {
  __typename?: 'Speaker';
  /** Who spoke. */
  actor: Actor;
  /** Why a candidate may be the speaker, in one sentence. Null for whoever certainly spoke. */
  basis?: Maybe<Scalars['String']['output']>;
  /** An id for a client's cache. It cannot be queried on its own. */
  id: Scalars['ID']['output'];
  /** How likely it is that a candidate is the speaker. Null for whoever certainly spoke. */
  likelihood?: Maybe<Likelihood>;
  /**
   * The offices that the speaker may have held when this was said: the memberships whose dates allow it, as those without a date
   * do, by id. Only the first 100 memberships are looked at. Empty where nobody knows when it was said.
   */
  offices: Array<Membership>;
  /** On whose behalf, if not the speaker's own. */
  onBehalfOf?: Maybe<Actor>;
  /** The role: "lead negotiator". */
  role?: Maybe<Scalars['String']['output']>;
};

/** Someone who made a statement, to be recorded. */
export type SpeakerInput = {
  /** Who spoke. */
  actor: Scalars['ID']['input'];
  /** On whose behalf, if not the speaker's own. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The role: "lead negotiator". */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** Whether quoted words are those of whom they are said to be of. */
export type SpeakerVerdict =
  /** That speaker said them, or they were said in that speaker's name. */
  | 'CONFIRMED'
  /** Nobody was named as the speaker. */
  | 'NOT_NAMED'
  /** They are somebody else's: this graph knows that speaker, no passage of theirs has the words, and one of another does. */
  | 'OTHER'
  /** This graph does not know that speaker, or knows only a part of the name; or it has no passage with all of the words. */
  | 'UNCONFIRMED';

/** One value of a field of a record, and what supports it. It says what sources state, never that it is true. */
export type StatedValue = {
  __typename?: 'StatedValue';
  /** The value if it is a date. */
  date?: Maybe<PartialDate>;
  /**
   * Whether it cannot be right together with another of these values, or the record has none. Values that mean the same are one, however they are written: a
   * name in other letters, an instant in another time zone, a record under the id that it had before it was merged. A date
   * that contains another, such as its month, is another value, but does not disagree with it.
   */
  disagrees: Scalars['Boolean']['output'];
  /** The value if it is a record. */
  entity?: Maybe<Entity>;
  /** The receipts: sources that state this value, and the passages. Empty if there are none. */
  evidence: Array<Evidence>;
  /** The name of the field. */
  field: Scalars['String']['output'];
  /** Whether the record has this value, in its field of that name. An editor decides; no value is preferred by how many sources state it. */
  preferred: Scalars['Boolean']['output'];
  /**
   * Why the record has this value, where sources state others too. Null for a value that is not preferred, where there
   * is no other, for fields that are lists, and if nobody gave a reason, as when two records were merged.
   */
  reason?: Maybe<Scalars['String']['output']>;
  /** The value as text: words, a term, a date in EDTF, or the id of a record. */
  text: Scalars['String']['output'];
};

/**
 * One act of saying: one speaker, one occasion, one content. It is here because a source reports it; the graph never
 * says that it is true.
 */
export type Statement = Node & GraphRecord & {
  __typename?: 'Statement';
  /** What it is about. */
  about: Array<Entity>;
  /** Whom it was said to. */
  addressedTo: Array<Actor>;
  /** Whom it accuses, condemns, threatens or rejects. */
  against: Array<Actor>;
  /**
   * What others published as their verdict on it, the latest first. Each is the assessor's own: this graph rates nothing, and an
   * empty list says only that no verdict is recorded.
   */
  assessments: AssessmentConnection;
  /** The sources that report it, each with the passages that show it. There is always at least one. */
  attributions: AttributionConnection;
  /** How independent the sources that report it are known to be. */
  corroboration: Corroboration;
  /** The first report of it. Null unless every source has a date precise enough to tell. */
  firstReported?: Maybe<Attribution>;
  /** The most direct form in which any source reports it. */
  form: QuoteForm;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /**
   * How many sources report it, with copies of one text counted once: those recorded as copies, and those judged to be. This is an
   * upper bound. At most that many are independent: one source may follow another without being a copy of it, or several may
   * follow one agency. What is known of that, `corroboration` says.
   */
  independentSources: Scalars['Int']['output'];
  /** The language it was spoken in, if known. */
  language?: Maybe<Scalars['Locale']['output']>;
  /** The event at which it was said, such as a press conference or a round of talks. */
  madeAt?: Maybe<Event>;
  /** What else it mentions. */
  mentions: Array<Entity>;
  /** The words that sources put in quotation marks, each on its own: never joined, never edited. */
  quotes: Array<Quote>;
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Other statements that answer, deny, contradict, confirm or repeat it, by id. */
  relations: StatementRelationConnection;
  /** The statement by which the speaker took it back. */
  retractedBy?: Maybe<Statement>;
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** When it was said. Null if no source says so; the date of publication is never used instead. */
  saidAt?: Maybe<PartialDate>;
  /**
   * Who said it, each in the role they held at the time. There is more than one if they spoke together, and none if it is not
   * certain who spoke.
   */
  speakers: Array<Speaker>;
  /** What was said, in this graph's own words. This is not a quotation: for the words themselves, see `quotes`. */
  text: Scalars['String']['output'];
  /** What kind of act it was: a claim, an accusation, a denial. */
  type: StatementType;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/**
 * One act of saying: one speaker, one occasion, one content. It is here because a source reports it; the graph never
 * says that it is true.
 */
export type StatementassessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One act of saying: one speaker, one occasion, one content. It is here because a source reports it; the graph never
 * says that it is true.
 */
export type StatementattributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One act of saying: one speaker, one occasion, one content. It is here because a source reports it; the graph never
 * says that it is true.
 */
export type StatementhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One act of saying: one speaker, one occasion, one content. It is here because a source reports it; the graph never
 * says that it is true.
 */
export type StatementrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/**
 * One act of saying: one speaker, one occasion, one content. It is here because a source reports it; the graph never
 * says that it is true.
 */
export type StatementspeakersArgs = {
  candidates?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The statements of this page, each with its position. */
  edges: Array<StatementEdge>;
  /**
   * How many of the whole list have what in common: how many of each type, by each speaker, in each month. `first` and `after` of
   * the list count for nothing here.
   */
  groups: StatementGroups;
  /** The statements of this page. */
  nodes: Array<Statement>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};


/** A page of statements. */
export type StatementConnectiongroupsArgs = {
  by: Array<StatementGroupKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A statement at its position in the list. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The statement. */
  node: Statement;
};

/**
 * Which statements to include. Every field given must match; within a list, one value is enough. An empty list is
 * refused: leave the field out instead. Look ids up with `actorsNamed` or `search`.
 */
export type StatementFilter = {
  /** About one of these actors, events, topics or places. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Said to one of these actors. */
  addressedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Accusing, condemning, threatening or rejecting one of these actors. */
  against?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Assessed by one of these actors. */
  assessedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Reported by at least one attribution that meets all of these conditions. */
  attribution?: InputMaybe<AttributionFilter>;
  /** Only those with a date on one of these bases. */
  dateBasis?: InputMaybe<Array<DateBasis>>;
  /** Whether another speaker contradicts, rebuts or denies it. True keeps only those statements, false only the others. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether anybody's assessment of it is recorded. True keeps only those statements, false only the others. */
  hasAssessment?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Said at one of these events. */
  madeAt?: InputMaybe<Array<Scalars['ID']['input']>>;
  /**
   * Words to search for. The best 1,000 matches are taken, then put in the order asked for. A phrase in quotation marks
   * is kept together.
   */
  matching?: InputMaybe<Scalars['String']['input']>;
  /** Mentioning one of these actors, events, topics or places. */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Reported by at least this many sources that are not copies of each other. */
  minIndependentSources?: InputMaybe<Scalars['Int']['input']>;
  /** Said on behalf of one of these actors. */
  onBehalfOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Reported by every one of these sources. */
  reportedByAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Said by somebody in one of these roles, as recorded, such as "President"; capital and small letters are the same. */
  roles?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When it was said. */
  said?: InputMaybe<DateRange>;
  /** Said by one of these actors. */
  speakers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only acts of these kinds. */
  types?: InputMaybe<Array<StatementType>>;
  /** What to do with undated statements when `said` is given. `ONLY` needs no `said`. */
  undated?: InputMaybe<Undated>;
  /** Said by one of these actors, on its behalf, or by its members, parts or groups. */
  voiceOf?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Statements that have something in common. */
export type StatementGroup = {
  __typename?: 'StatementGroup';
  /** How many they are. Someone who was merged with others, or speaks with others, makes a statement count once. */
  count: Scalars['Int']['output'];
  /** Whether `count` is exact. If not, there are at least that many. */
  isExact: Scalars['Boolean']['output'];
  /** These statements, in the order of the list. */
  statements: StatementConnection;
  /** What they have in common, in the order in which it was asked for. */
  values: Array<StatementGroupValue>;
};


/** Statements that have something in common. */
export type StatementGroupstatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What statements can be grouped by. */
export type StatementGroupKey =
  /** What it is about, of which there may be several. */
  | 'ABOUT'
  /** The most direct form in which any source reports it. */
  | 'FORM'
  /** For whom it was said. It may be for several, and need not be for anybody. */
  | 'ON_BEHALF_OF'
  /** The publishers of all the sources that report it, whichever of them met a filter. */
  | 'PUBLISHER'
  /** The day on which it was certainly said. */
  | 'SAID_DAY'
  /** The month in which it was certainly said. */
  | 'SAID_MONTH'
  /** The year in which it was certainly said. */
  | 'SAID_YEAR'
  /** Who said it. What several said together is in the group of each of them. */
  | 'SPEAKER'
  /** What kind of act it was. */
  | 'TYPE'
  /** The status of each of its reports: a statement may be found in one text and not in another. */
  | 'VERIFICATION';

/** What the statements of a group have in common. */
export type StatementGroupValue = {
  __typename?: 'StatementGroupValue';
  /** What it is a value of. */
  key: StatementGroupKey;
  /** The record, where the value is an id. */
  record?: Maybe<Entity>;
  /**
   * The value: an id, the name of a type, form or status as in the filter, or a year, month or day in UTC (`2025`, `2025-06`,
   * `2025-06-09`).
   */
  value: Scalars['String']['output'];
};

/**
 * The groups of a list of statements. A statement is in one group, in several where it has several values for a key, or in
 * none: then it is in `unplaced`. So with keys that have one value (TYPE, FORM and the dates) all groups and `unplaced` add up to
 * `totalCount`; with others they may come to more, and each group is as large as its own `statements`.
 */
export type StatementGroups = {
  __typename?: 'StatementGroups';
  /** Whether all counts are exact. They are made of at most 50,000 statements: then this is false, and there are at least so many. */
  isExact: Scalars['Boolean']['output'];
  /** The groups, those with the most statements first, and such as have equally many in the order of their values. */
  nodes: Array<StatementGroup>;
  /** How many groups there are in all. */
  totalCount: Scalars['Int']['output'];
  /**
   * How many statements are in no group, because they have no value for one of the keys: nobody on whose behalf they were said, no
   * date, or one that is less precise than what is asked for ("2025" is in no month).
   */
  unplaced: Scalars['Int']['output'];
};

/** The order of statements. */
export type StatementOrder =
  /** The most recently added first. Only for the root field `statements`. */
  | 'RECORDED_AT_DESC'
  /** The exact reverse: those without a date first, then from the earliest said. */
  | 'SAID_AT_ASC'
  /** The latest said first; those without a date last. */
  | 'SAID_AT_DESC';

/**
 * A judgement that one statement bears on another, with its basis and its receipts. `from` answers, denies or repeats
 * `to`; for CONTRADICTS and REPHRASES, which hold both ways, the order means nothing.
 */
export type StatementRelation = Node & GraphRecord & {
  __typename?: 'StatementRelation';
  /** Why, in one sentence. */
  basis: Scalars['String']['output'];
  /** How certain the judgement is. */
  certainty: Certainty;
  /** Who clashes: the speakers, or only two reports. Null if the relation is not a clash. */
  clash?: Maybe<Clash>;
  /** The statement that answers, denies, confirms or repeats. */
  from: Statement;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** The reports that the judgement rests on. */
  receipts: Array<Attribution>;
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How `from` bears on `to`. */
  relationType: RelationType;
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** What both statements are about or mention. */
  sharedEntities: Array<Entity>;
  /** The statement that is answered, denied, confirmed or repeated. */
  to: Statement;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/**
 * A judgement that one statement bears on another, with its basis and its receipts. `from` answers, denies or repeats
 * `to`; for CONTRADICTS and REPHRASES, which hold both ways, the order means nothing.
 */
export type StatementRelationhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of relations. */
export type StatementRelationConnection = {
  __typename?: 'StatementRelationConnection';
  /** The relations of this page, each with its position. */
  edges: Array<StatementRelationEdge>;
  /** The relations of this page. */
  nodes: Array<StatementRelation>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A relation at its position in the list. */
export type StatementRelationEdge = {
  __typename?: 'StatementRelationEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The relation. */
  node: StatementRelation;
  /**
   * The statement on the other side, seen from the record whose list this is. Null in the root list, and if both
   * statements belong to that record.
   */
  other?: Maybe<Statement>;
};

/** What kind of act a statement was. It says nothing about whether the statement is true. */
export type StatementType =
  /** Says that someone did wrong. */
  | 'ACCUSATION'
  /** Says that the speaker did it. */
  | 'ADMISSION'
  /** Makes something known. */
  | 'ANNOUNCEMENT'
  /** Says that something is so. */
  | 'CLAIM'
  /** Promises to do something. */
  | 'COMMITMENT'
  /** Speaks against something that was done. */
  | 'CONDEMNATION'
  /** Says that what was already reported or expected is so. */
  | 'CONFIRMATION'
  /** Says that something is not so, or did not happen. */
  | 'DENIAL'
  /** A reported silence: someone who was asked, or expected to speak, did not. */
  | 'NO_COMMENT'
  /** Puts something forward for others to accept. */
  | 'OFFER'
  /** Says what the speaker thinks of something. */
  | 'OPINION'
  /** None of these. */
  | 'OTHER'
  /** Says what will happen. */
  | 'PREDICTION'
  /** Asks. */
  | 'QUESTION'
  /** Turns down an offer, a demand or a version of events. */
  | 'REJECTION'
  /** Asks for something to be done. */
  | 'REQUEST'
  /** Takes back what the speaker said before. */
  | 'RETRACTION'
  /** Says that something bad will follow. */
  | 'THREAT';

/** How many records of each kind this graph holds, how its receipts verify, and which engine stores it. */
export type Stats = {
  __typename?: 'Stats';
  /** How many assessments of statements. */
  assessments: Scalars['Int']['output'];
  /** How many attestations: fields of records of which receipts are recorded. */
  attestations: Scalars['Int']['output'];
  /** How many reports of statements by sources. */
  attributions: Scalars['Int']['output'];
  /** How many entries in the log of changes. */
  changes: Scalars['Int']['output'];
  /** The engine that stores the graph. */
  engine: StoreEngine;
  /** How many events. */
  events: Scalars['Int']['output'];
  /** How many receipts for facts that are not statements. */
  evidence: Scalars['Int']['output'];
  /** How many grades of publishers' reliability. */
  grades: Scalars['Int']['output'];
  /** How many groups of people with no list of members. */
  groups: Scalars['Int']['output'];
  /** How many memberships of organisations. */
  memberships: Scalars['Int']['output'];
  /** How many organisations. */
  organisations: Scalars['Int']['output'];
  /** How many participations in events. */
  participations: Scalars['Int']['output'];
  /** How many human beings. */
  persons: Scalars['Int']['output'];
  /** How many places. */
  places: Scalars['Int']['output'];
  /** How many judgements that link two statements. */
  relations: Scalars['Int']['output'];
  /** How many scales of ratings. */
  scales: Scalars['Int']['output'];
  /** How many sources. */
  sources: Scalars['Int']['output'];
  /** How many statements. */
  statements: Scalars['Int']['output'];
  /** How many topics. */
  topics: Scalars['Int']['output'];
  /** How the receipts verify: one count for each status that occurs. */
  verification: Array<VerificationCount>;
  /** The version of On Record that answers. */
  version: Scalars['String']['output'];
};

/** The engine that stores the graph. */
export type StoreEngine =
  /** A store inside the server's own process. */
  | 'EMBEDDED'
  /** A Neo4j database. */
  | 'NEO4J';

/** What is told as it is written. Asked for over WebSocket; `GET /changes` gives the log as a stream, too. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Every change to this graph, as the log has it: first what was written after `after`, then each change as it is made,
   * none left out and none twice. If the connection breaks, ask again after the last `cursor`.
   */
  changes: Change;
  /**
   * Every statement that is recorded or restored and meets the filter, in the order of the log, with its position there. What was
   * withdrawn since is left out.
   */
  statementRecorded: RecordedStatement;
};


/** What is told as it is written. Asked for over WebSocket; `GET /changes` gives the log as a stream, too. */
export type SubscriptionchangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeFilter>;
};


/** What is told as it is written. Asked for over WebSocket; `GET /changes` gives the log as a stream, too. */
export type SubscriptionstatementRecordedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
};

/** The markup of a text. Links and inline markup are reduced to plain text before anything is looked up. */
export type TextFormat =
  /** As a web page. */
  | 'HTML'
  /** As Markdown. */
  | 'MARKDOWN'
  /** No markup. */
  | 'PLAIN';

/** A page of a timeline. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** The entries of this page, each with its date, and how it follows the one before. */
  edges: Array<TimelineEdge>;
  /** The entries of this page. */
  nodes: Array<TimelineEntry>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list, which has none without a date. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
  /**
   * How many have no date, of those that meet the filter apart from `during`: nobody knows whether they belong in it. At most
   * 10,000 are counted.
   */
  undated: Scalars['Int']['output'];
};

/** An entry at its position in a timeline. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The date that it is placed by, which is as precise as its source. It stands where the date begins: `2025` before `2025-01-02`. */
  date: PartialDate;
  /** What the date is of. */
  moment: TimelineMoment;
  /** What was said, or what happened. */
  node: TimelineEntry;
  /**
   * How it follows the entry right before it, be that on the page before. Null for the first one of the whole list. An entry that
   * comes after the one before may still overlap an earlier one whose date is longer.
   */
  sequence?: Maybe<TimelineSequence>;
};

/** What a timeline is made of. */
export type TimelineEntry = Event | Statement;

/**
 * What to include in a timeline. Every field given must match; within a list, one value is enough. An empty list is refused:
 * leave the field out instead.
 */
export type TimelineFilter = {
  /** What was said about one of these actors, events, topics or places, and those of them that are events. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What one of these actors said, and events in which one of them took part. */
  actors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When it was said, or went on. An event that lasted into this span of time is included, though it stands where it began. */
  during?: InputMaybe<DateRange>;
  /** These events and those that are part of them, at any depth, and what was said about one of them, or at it. */
  events?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only statements, or only events. */
  kinds?: InputMaybe<Array<TimelineKind>>;
  /** Events at one of these places, or at a place in it, and what was said about such a place. */
  places?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What an entry of a timeline is. */
export type TimelineKind =
  /** What happened. */
  | 'EVENT'
  /** What was said. */
  | 'STATEMENT';

/** What happened at the date of an entry. */
export type TimelineMoment =
  /** The event began. */
  | 'BEGAN'
  /** The event ended: when it began is not known. */
  | 'ENDED'
  /** It was said. */
  | 'SAID';

/** How an entry follows the one before it. */
export type TimelineSequence =
  /** It certainly comes later: the date of the other one ends before its own begins. */
  | 'AFTER'
  /** The dates overlap: which of the two came first is not known. */
  | 'OVERLAPS';

/** A subject of statements that is not a person, body, event or place. */
export type Topic = Entity & Node & GraphRecord & {
  __typename?: 'Topic';
  /** What it covers, in this graph's own words. */
  description?: Maybe<Scalars['String']['output']>;
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** The name this graph uses for it. */
  name: Scalars['String']['output'];
  /** When it was added to this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is created, and one more with each change. */
  revision: Scalars['Int']['output'];
  /** What was said about it. */
  statements: StatementConnection;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A subject of statements that is not a person, body, event or place. */
export type TopichistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject of statements that is not a person, body, event or place. */
export type TopicstatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** A page of topics. */
export type TopicConnection = {
  __typename?: 'TopicConnection';
  /** The topics of this page, each with its position. */
  edges: Array<TopicEdge>;
  /** The topics of this page. */
  nodes: Array<Topic>;
  /** This page's place in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. Counting stops at 10,000: then this is false, and there are at least that many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A topic at its position in the list. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** Its position: pass it as `after` to continue from here. */
  cursor: Scalars['String']['output'];
  /** The topic. */
  node: Topic;
};

/** Which topics to include. An empty list is refused: leave the field out instead. */
export type TopicFilter = {
  /** Only those with these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The record as it is now, and the log's entry for the change. */
export type TopicPayload = {
  __typename?: 'TopicPayload';
  /** The entry that was added to the log. Null if there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now. */
  topic: Topic;
};

/** What to do with undated statements. */
export type Undated =
  /** Leave them out. */
  | 'EXCLUDE'
  /** Keep them along with those whose date matches. */
  | 'INCLUDE'
  /** Keep only them. */
  | 'ONLY';

/** Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list. */
export type UpdateAssessmentInput = {
  /** Further passages that show it. */
  addEvidence?: InputMaybe<Array<EvidenceInput>>;
  /** When the assessor published it. */
  assessedAt?: InputMaybe<PartialDateInput>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The rating in the assessor's own words, such as "Mostly false". */
  rating?: InputMaybe<Scalars['String']['input']>;
  /** The revision you read. If the record has changed since then, nothing is written. */
  revision: Scalars['Int']['input'];
  /** The scale by which the rating is read. */
  scale?: InputMaybe<Scalars['ID']['input']>;
  /** The web address at which the assessor published it. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list. */
export type UpdateAttestationInput = {
  /** Further receipts, each with the value that its source states. */
  addEvidence?: InputMaybe<Array<AttestedEvidenceInput>>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Lets the record have another of the values that the receipts state, as `StatedValue.text` has it, in the same write. It
   * takes a new reason.
   */
  prefer?: InputMaybe<Scalars['String']['input']>;
  /** Why the record has the value that it has. Required as soon as sources state another value than that. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The revision you read. If the record has changed since then, nothing is written. */
  revision: Scalars['Int']['input'];
};

/** Changes to a report. A field left out stays as it is, null clears it, and a list replaces the whole list. */
export type UpdateAttributionInput = {
  /** The kind of channel it was said through, according to the source. */
  channel?: InputMaybe<Channel>;
  /** The channel's name: "Telegram". */
  channelName?: InputMaybe<Scalars['String']['input']>;
  /** How confident you are that it is recorded correctly, from 0 to 1. */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** The reason, in words. */
  confidenceNote?: InputMaybe<Scalars['String']['input']>;
  /** The verb or phrase by which the source attributes it: "accused". */
  cue?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The passages of the source's text that support it: all of them. */
  passages?: InputMaybe<Array<PassageInput>>;
  /** The revision you read. If the record has changed since then, nothing is written. */
  revision: Scalars['Int']['input'];
  /** When it was said, in the source's own words: "Saturday". */
  saidAtAsReported?: InputMaybe<Scalars['String']['input']>;
  /** What the source calls the speaker. */
  speakerAsNamed?: InputMaybe<Scalars['String']['input']>;
  /** Whom or what the source has it from, the closest to the source first. */
  via?: InputMaybe<Array<ViaInput>>;
  /** Whether these can be the words as spoken, or are a translation. */
  wording?: InputMaybe<Wording>;
};

/** Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list. */
export type UpdateEventInput = {
  /** Further passages that support it. */
  addEvidence?: InputMaybe<Array<EventEvidenceInput>>;
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When it ended. */
  endedAt?: InputMaybe<PartialDateInput>;
  /** What kind of event it is. */
  eventKind?: InputMaybe<EventKind>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name this graph uses for it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What came of it, in this graph's own words. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** The event that it is part of. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Where it took place. */
  place?: InputMaybe<Scalars['ID']['input']>;
  /** The events that it follows from. */
  precededBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The revision you read. If the record has changed since then, nothing is written. */
  revision: Scalars['Int']['input'];
  /** When it began. */
  startedAt?: InputMaybe<PartialDateInput>;
  /** How well it is established. */
  status?: InputMaybe<EventStatus>;
};

/** Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list. */
export type UpdateGroupInput = {
  /** Its country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name this graph uses for it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its other names, in any language and script. */
  names?: InputMaybe<Array<NameInput>>;
  /** The organisation that they are part of. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The revision you read. If the record has changed since then, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Pages elsewhere that identify it, such as its Wikidata item. */
  sameAs?: InputMaybe<Array<Scalars['URL']['input']>>;
};

/** Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list. */
export type UpdateMembershipInput = {
  /** Further passages that support it. */
  addEvidence?: InputMaybe<Array<EvidenceInput>>;
  /** When it began. */
  from?: InputMaybe<PartialDateInput>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision you read. If the record has changed since then, nothing is written. */
  revision: Scalars['Int']['input'];
  /** The role, such as "President". */
  role?: InputMaybe<Scalars['String']['input']>;
  /** When it ended. */
  to?: InputMaybe<PartialDateInput>;
};

/** Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list. */
export type UpdateOrganisationInput = {
  /** Its country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name this graph uses for it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its other names, in any language and script. */
  names?: InputMaybe<Array<NameInput>>;
  /** What kind of organisation it is. */
  organisationKind?: InputMaybe<OrganisationKind>;
  /** The organisation that it is part of. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The revision you read. If the record has changed since then, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Pages elsewhere that identify it, such as its Wikidata item. */
  sameAs?: InputMaybe<Array<Scalars['URL']['input']>>;
};

/** Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list. */
export type UpdateParticipationInput = {
  /** Further passages that support it. */
  addEvidence?: InputMaybe<Array<EvidenceInput>>;
  /** Whether a source hedges it, for example with "reportedly", or only passes on what one side says. */
  hedged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision you read. If the record has changed since then, nothing is written. */
  revision: Scalars['Int']['input'];
  /** In which role. */
  role?: InputMaybe<ParticipationRole>;
};

/** Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list. */
export type UpdatePersonInput = {
  /** Its country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name this graph uses for it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its other names, in any language and script. */
  names?: InputMaybe<Array<NameInput>>;
  /** The revision you read. If the record has changed since then, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Pages elsewhere that identify it, such as its Wikidata item. */
  sameAs?: InputMaybe<Array<Scalars['URL']['input']>>;
};

/** Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list. */
export type UpdatePlaceInput = {
  /** Its country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name this graph uses for it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its other names, in any language and script. */
  names?: InputMaybe<Array<NameInput>>;
  /** The place that it is in. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The revision you read. If the record has changed since then, nothing is written. */
  revision: Scalars['Int']['input'];
};

/** Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list. */
export type UpdateRatingScaleInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who mapped its words. */
  mappedBy?: InputMaybe<Scalars['ID']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The revision you read. If the record has changed since then, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Its words, each with what it is mapped to. */
  words?: InputMaybe<Array<ScaleWordInput>>;
};

/** Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list. */
export type UpdateReliabilityGradeInput = {
  /** Further passages that show it. */
  addEvidence?: InputMaybe<Array<EvidenceInput>>;
  /** When the assessor published it. */
  assessedAt?: InputMaybe<PartialDateInput>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, as the assessor gives it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The grade that the assessor gave on this scale. Do not read one into other words. */
  reliability?: InputMaybe<Reliability>;
  /** The revision you read. If the record has changed since then, nothing is written. */
  revision: Scalars['Int']['input'];
  /** The web address at which the assessor published it. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list. */
export type UpdateSourceInput = {
  /** The address of an archived copy. */
  archivedUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Its authors, as it names them. */
  authors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The source that it is a copy of. */
  copyOf?: InputMaybe<Scalars['ID']['input']>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language it is in. */
  language?: InputMaybe<Scalars['Locale']['input']>;
  /** Whether it is the speaker's own publication, such as a post or a transcript. */
  primary?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was published, if it says so. */
  publishedAt?: InputMaybe<PartialDateInput>;
  /** The organisation that published it. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** When its text was retrieved. */
  retrievedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The revision you read. If the record has changed since then, nothing is written. */
  revision: Scalars['Int']['input'];
  /** What kind of document it is. */
  sourceKind?: InputMaybe<SourceKind>;
  /** Its text, in which its passages are looked up. It is kept only if this server is set up to keep texts. */
  text?: InputMaybe<SourceTextInput>;
  /** Its title, if it states one. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Its address on the web. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/**
 * Changes to a statement. A field left out stays as it is, null clears it, and a list replaces the whole list. Its
 * reports stay as they are, except those named here.
 */
export type UpdateStatementInput = {
  /** What it is about: actors, events, topics or places. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Further sources that report it. */
  addAttributions?: InputMaybe<Array<AttributionInput>>;
  /** Whom it was said to. */
  addressedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whom it accuses, condemns, threatens or rejects. */
  against?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Changes to its reports. */
  attributions?: InputMaybe<Array<UpdateAttributionInput>>;
  /** Who may have said it, where that is not certain. They count as speakers nowhere. */
  candidates?: InputMaybe<Array<CandidateInput>>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language it was spoken in, if known. */
  language?: InputMaybe<Scalars['Locale']['input']>;
  /** The event at which it was said. */
  madeAt?: InputMaybe<Scalars['ID']['input']>;
  /** What else it mentions. */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The revision you read. If the record has changed since then, nothing is written. */
  revision: Scalars['Int']['input'];
  /** When it was said. Leave it out if no source says so; the date of publication is never used instead. */
  saidAt?: InputMaybe<PartialDateInput>;
  /** Who certainly said it, each in the role they held at the time: at least one, unless there are candidates. */
  speakers?: InputMaybe<Array<SpeakerInput>>;
  /** What was said, in this graph's own words. Never phrased as a quotation: quoted words belong in `passages`. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** What kind of act it was. */
  type?: InputMaybe<StatementType>;
};

/** The statement as it is now, and the log's entry for the change. */
export type UpdateStatementPayload = {
  __typename?: 'UpdateStatementPayload';
  /**
   * The log's entry for the change; if there are several, the one for the statement itself. Null if there was nothing to
   * change.
   */
  change?: Maybe<Change>;
  /** The statement as it is now. */
  statement: Statement;
};

/** Changes to a record. A field left out stays as it is, null clears it, and a list replaces the whole list. */
export type UpdateTopicInput = {
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its id. */
  id: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The name this graph uses for it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The revision you read. If the record has changed since then, nothing is written. */
  revision: Scalars['Int']['input'];
};

/** The verdict of a judgement on two actors or two sources. */
export type Verdict =
  /** One of the two sources copies the other, or both copy a third. */
  | 'COPIES'
  /** Neither source copies the other: what their texts share has another reason. */
  | 'NOT_COPIES'
  /** The two actors are not the same. */
  | 'NOT_SAME_AS'
  /** The two actors are the same. */
  | 'SAME_AS';

/**
 * Whether the words of a receipt were found in its source's text. It means that the words are there, never that they are
 * true.
 */
export type Verification = {
  __typename?: 'Verification';
  /** When it was last checked. */
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether this server checked it. False if the status came with a bundle and the text was not available. */
  checkedHere: Scalars['Boolean']['output'];
  /** The reason, unless the words were simply found. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The worst status among the passages. */
  status: VerificationStatus;
  /** The SHA-256 of the normalised text it was checked against: `sha256:…`. */
  textDigest?: Maybe<Scalars['String']['output']>;
};

/** How many receipts, attributions and evidence together, have one status. */
export type VerificationCount = {
  __typename?: 'VerificationCount';
  /** How many receipts have it. Counting stops at 10,000 attributions and 10,000 pieces of evidence. */
  count: Scalars['Int']['output'];
  /** Whether the count is exact. If false, there are more. */
  countIsExact: Scalars['Boolean']['output'];
  /** The status that is counted. */
  status: VerificationStatus;
};

/** How a passage was found in its source's text. The first two count as found. */
export type VerificationStatus =
  /** In more than one place, with nothing to show which is meant. */
  | 'AMBIGUOUS'
  /** In another place of a text that has changed, with the same words around it. */
  | 'MOVED'
  /**
   * The same but for typography: quotation marks, dashes, ellipses, white space, characters that nobody sees, ligatures, vowel
   * points, a hyphen at a line's end.
   */
  | 'NORMALISED'
  /** Nowhere in the text. */
  | 'NOT_FOUND'
  /** There is no text to check against. */
  | 'NO_TEXT'
  /**
   * The source's text has changed since the check: either nobody has checked it again, or the words are in another place
   * and no surrounding words are recorded to show that they are the same.
   */
  | 'SOURCE_CHANGED'
  /** Character for character, in the recorded place. */
  | 'VERBATIM';

/** One step on a statement's way to its source: a person or body that passed it on, a publication, or both. */
export type Via = {
  __typename?: 'Via';
  /** Who passed it on. */
  actor?: Maybe<Actor>;
  /** An id for a client's cache. It cannot be queried on its own. */
  id: Scalars['ID']['output'];
  /** The publication that it came through. */
  source?: Maybe<Source>;
};

/** One step on a statement's way to its source. Give at least one of the two. */
export type ViaInput = {
  /** Who passed it on. */
  actor?: InputMaybe<Scalars['ID']['input']>;
  /** The publication that it came through. */
  source?: InputMaybe<Scalars['ID']['input']>;
};

/** A record to withdraw. */
export type WithdrawInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason. It is kept, for whoever looks for the record later. */
  reason: Scalars['String']['input'];
  /** The revision you read. If the record has changed since then, nothing is withdrawn. */
  revision?: InputMaybe<Scalars['Int']['input']>;
};

/** The result of a withdrawal. */
export type WithdrawPayload = {
  __typename?: 'WithdrawPayload';
  /** The ids of the records withdrawn with it. */
  alsoWithdrawn: Array<Scalars['ID']['output']>;
  /** Its entry in the log. */
  change: Change;
  /** What remains of the record. */
  withdrawn: Withdrawn;
};

/** What remains of a record that was withdrawn: that it existed, when it was withdrawn, and why. */
export type Withdrawn = Node & {
  __typename?: 'Withdrawn';
  /** Every change made to it, oldest first. */
  history: ChangeConnection;
  /** The id of the record, which stays taken. */
  id: Scalars['ID']['output'];
  /** The kind of record it was. */
  kind: RecordKind;
  /** Why it was withdrawn. */
  reason: Scalars['String']['output'];
  /** When it was made unreadable. Null if it was only withdrawn: its history then still shows its content. */
  redactedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was withdrawn. */
  withdrawnAt: Scalars['DateTime']['output'];
};


/** What remains of a record that was withdrawn: that it existed, when it was withdrawn, and why. */
export type WithdrawnhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether reported words can be the words as spoken. */
export type Wording =
  /** They are in the language that was spoken. */
  | 'ORIGINAL'
  /** They are a translation. */
  | 'TRANSLATED'
  /** The source does not say. */
  | 'UNKNOWN';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  TimelineEntry:
    | ( EventRow )
    | ( StatementRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( ActorRow )
    | ( ActorRow )
    | ( ActorRow )
  ;
  Attested:
    | ( EventRow )
    | ( ActorRow )
    | ( ActorRow )
    | ( ActorRow )
    | ( PlaceRow )
  ;
  Entity:
    | ( EventRow )
    | ( ActorRow )
    | ( ActorRow )
    | ( ActorRow )
    | ( PlaceRow )
    | ( TopicRow )
  ;
  Node:
    | ( AssessmentRow )
    | ( AttestationRow )
    | ( AttributionRow )
    | ( EntryRow )
    | ( EventRow )
    | ( EvidenceRow )
    | ( ActorRow )
    | ( JudgementRow )
    | ( MembershipRow )
    | ( ActorRow )
    | ( ParticipationRow )
    | ( ActorRow )
    | ( PlaceRow )
    | ( RatingScaleRow )
    | ( ReliabilityGradeRow )
    | ( SourceRow )
    | ( StatementRow )
    | ( RelationRow )
    | ( TopicRow )
    | ( WithdrawnRow )
  ;
  Receipt:
    | ( AttributionRow )
    | ( EvidenceRow )
  ;
  Record:
    | ( AssessmentRow )
    | ( AttestationRow )
    | ( AttributionRow )
    | ( EventRow )
    | ( EvidenceRow )
    | ( ActorRow )
    | ( JudgementRow )
    | ( MembershipRow )
    | ( ActorRow )
    | ( ParticipationRow )
    | ( ActorRow )
    | ( PlaceRow )
    | ( RatingScaleRow )
    | ( ReliabilityGradeRow )
    | ( SourceRow )
    | ( StatementRow )
    | ( RelationRow )
    | ( TopicRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorRow>;
  ActorConnection: ResolverTypeWrapper<Page<ActorRow>>;
  ActorEdge: ResolverTypeWrapper<PageEdge<ActorRow>>;
  ActorFilter: ActorFilter;
  ActorKind: ActorKind;
  ActorMatch: ResolverTypeWrapper<ActorMatchRow>;
  ActorOrder: ActorOrder;
  Assessment: ResolverTypeWrapper<AssessmentRow>;
  AssessmentConnection: ResolverTypeWrapper<Page<AssessmentRow>>;
  AssessmentEdge: ResolverTypeWrapper<PageEdge<AssessmentRow>>;
  AssessmentFilter: AssessmentFilter;
  AssessmentPayload: ResolverTypeWrapper<Written>;
  Attestation: ResolverTypeWrapper<AttestationRow>;
  AttestationConnection: ResolverTypeWrapper<Page<AttestationRow>>;
  AttestationEdge: ResolverTypeWrapper<PageEdge<AttestationRow>>;
  AttestationFilter: AttestationFilter;
  AttestationPayload: ResolverTypeWrapper<Written>;
  Attested: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Attested']>;
  AttestedEvidenceInput: AttestedEvidenceInput;
  Attribution: ResolverTypeWrapper<AttributionRow>;
  AttributionConnection: ResolverTypeWrapper<Page<AttributionRow>>;
  AttributionEdge: ResolverTypeWrapper<PageEdge<AttributionRow>>;
  AttributionFilter: AttributionFilter;
  AttributionInput: AttributionInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BundleProblem: ResolverTypeWrapper<BundleProblem>;
  CandidateInput: CandidateInput;
  Certainty: Certainty;
  Change: ResolverTypeWrapper<EntryRow>;
  ChangeConnection: ResolverTypeWrapper<Page<EntryRow>>;
  ChangeEdge: ResolverTypeWrapper<PageEdge<EntryRow>>;
  ChangeFilter: ChangeFilter;
  ChangeKind: ChangeKind;
  Channel: Channel;
  Clash: Clash;
  CopyCandidate: ResolverTypeWrapper<CopyCandidateRow>;
  CopyCandidateConnection: ResolverTypeWrapper<CopyCandidatePage>;
  CopyCandidateEdge: ResolverTypeWrapper<CopyCandidatePageEdge>;
  Corroboration: ResolverTypeWrapper<CorroborationRow>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreateAssessmentInput: CreateAssessmentInput;
  CreateAttestationInput: CreateAttestationInput;
  CreateEventInput: CreateEventInput;
  CreateGroupInput: CreateGroupInput;
  CreateMembershipInput: CreateMembershipInput;
  CreateOrganisationInput: CreateOrganisationInput;
  CreateParticipationInput: CreateParticipationInput;
  CreatePersonInput: CreatePersonInput;
  CreatePlaceInput: CreatePlaceInput;
  CreateRatingScaleInput: CreateRatingScaleInput;
  CreateReliabilityGradeInput: CreateReliabilityGradeInput;
  CreateSourceInput: CreateSourceInput;
  CreateTopicInput: CreateTopicInput;
  DateBasis: DateBasis;
  DateCertainty: DateCertainty;
  DatePrecision: DatePrecision;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DisputeFilter: DisputeFilter;
  DisputeOrder: DisputeOrder;
  DraftQuotation: ResolverTypeWrapper<Omit<DraftQuotation, 'matches'> & { matches: Array<ResolversTypes['QuoteMatch']> }>;
  DraftQuotationConnection: ResolverTypeWrapper<Omit<DraftQuotationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DraftQuotationEdge']>, nodes: Array<ResolversTypes['DraftQuotation']> }>;
  DraftQuotationEdge: ResolverTypeWrapper<Omit<DraftQuotationEdge, 'node'> & { node: ResolversTypes['DraftQuotation'] }>;
  Entity: ResolverTypeWrapper<EntityRow>;
  Event: ResolverTypeWrapper<EventRow>;
  EventConnection: ResolverTypeWrapper<Page<EventRow>>;
  EventEdge: ResolverTypeWrapper<PageEdge<EventRow>>;
  EventEvidenceInput: EventEvidenceInput;
  EventFilter: EventFilter;
  EventKind: EventKind;
  EventOrder: EventOrder;
  EventPayload: ResolverTypeWrapper<Written>;
  EventStatus: EventStatus;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  EvidenceConnection: ResolverTypeWrapper<Page<EvidenceRow>>;
  EvidenceEdge: ResolverTypeWrapper<PageEdge<EvidenceRow>>;
  EvidenceInput: EvidenceInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Group: ResolverTypeWrapper<ActorRow>;
  GroupPayload: ResolverTypeWrapper<Written>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportBundleInput: ImportBundleInput;
  ImportBundlePayload: ResolverTypeWrapper<ImportBundlePayload>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  JudgeCopiesInput: JudgeCopiesInput;
  JudgeCopiesPayload: ResolverTypeWrapper<JudgedRow>;
  JudgeInput: JudgeInput;
  JudgePayload: ResolverTypeWrapper<JudgedRow>;
  Judgement: ResolverTypeWrapper<JudgementRow>;
  JudgementConnection: ResolverTypeWrapper<Page<JudgementRow>>;
  JudgementEdge: ResolverTypeWrapper<PageEdge<JudgementRow>>;
  Likelihood: Likelihood;
  Locale: ResolverTypeWrapper<Scalars['Locale']['output']>;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchReasonKind: MatchReasonKind;
  Membership: ResolverTypeWrapper<MembershipRow>;
  MembershipConnection: ResolverTypeWrapper<Page<MembershipRow>>;
  MembershipEdge: ResolverTypeWrapper<PageEdge<MembershipRow>>;
  MembershipPayload: ResolverTypeWrapper<Written>;
  MergedRecord: ResolverTypeWrapper<MergedRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Name: ResolverTypeWrapper<NameRow>;
  NameInput: NameInput;
  NameKind: NameKind;
  NamedActor: ResolverTypeWrapper<NamedActorRow>;
  NamedReason: NamedReason;
  Network: ResolverTypeWrapper<NetworkFound>;
  NetworkEdge: ResolverTypeWrapper<EdgeFound>;
  NetworkNode: ResolverTypeWrapper<NodeFound>;
  NetworkTie: NetworkTie;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
  NormalisedRating: ResolverTypeWrapper<NormalisedRow>;
  NormalisedRatingValue: NormalisedRatingValue;
  Organisation: ResolverTypeWrapper<ActorRow>;
  OrganisationConnection: ResolverTypeWrapper<Page<ActorRow>>;
  OrganisationEdge: ResolverTypeWrapper<PageEdge<ActorRow>>;
  OrganisationKind: OrganisationKind;
  OrganisationPayload: ResolverTypeWrapper<Written>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<DateRow>;
  PartialDateInput: PartialDateInput;
  Participation: ResolverTypeWrapper<ParticipationRow>;
  ParticipationConnection: ResolverTypeWrapper<Page<ParticipationRow>>;
  ParticipationEdge: ResolverTypeWrapper<PageEdge<ParticipationRow>>;
  ParticipationPayload: ResolverTypeWrapper<Written>;
  ParticipationRole: ParticipationRole;
  Passage: ResolverTypeWrapper<PassageRow>;
  PassageContext: ResolverTypeWrapper<PassageContext>;
  PassageInput: PassageInput;
  PassagePart: PassagePart;
  PassageTranslation: ResolverTypeWrapper<PassageTranslationRow>;
  PassageTranslationInput: PassageTranslationInput;
  Path: ResolverTypeWrapper<Omit<Path, 'hops'> & { hops: Array<ResolversTypes['PathHop']> }>;
  PathHop: ResolverTypeWrapper<Hop>;
  PathLink: ResolverTypeWrapper<HopLink>;
  PathRelation: PathRelation;
  PathSearch: ResolverTypeWrapper<Connections>;
  PathSearchStatus: PathSearchStatus;
  Person: ResolverTypeWrapper<ActorRow>;
  PersonPayload: ResolverTypeWrapper<Written>;
  Place: ResolverTypeWrapper<PlaceRow>;
  PlaceConnection: ResolverTypeWrapper<Page<PlaceRow>>;
  PlaceEdge: ResolverTypeWrapper<PageEdge<PlaceRow>>;
  PlaceFilter: PlaceFilter;
  PlacePayload: ResolverTypeWrapper<Written>;
  PublisherHeldInput: PublisherHeldInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<QuoteRow>;
  QuoteCaution: QuoteCaution;
  QuoteCheck: ResolverTypeWrapper<QuoteCheckRow>;
  QuoteCut: ResolverTypeWrapper<QuoteCut>;
  QuoteDiffOp: QuoteDiffOp;
  QuoteDiffPart: ResolverTypeWrapper<QuoteDiffPart>;
  QuoteForm: QuoteForm;
  QuoteMatch: ResolverTypeWrapper<QuoteMatchRow>;
  QuoteOutcome: QuoteOutcome;
  RatingScale: ResolverTypeWrapper<RatingScaleRow>;
  RatingScaleConnection: ResolverTypeWrapper<Page<RatingScaleRow>>;
  RatingScaleEdge: ResolverTypeWrapper<PageEdge<RatingScaleRow>>;
  RatingScaleFilter: RatingScaleFilter;
  RatingScalePayload: ResolverTypeWrapper<Written>;
  Receipt: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Receipt']>;
  Record: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Record']>;
  RecordKind: RecordKind;
  RecordRetractionInput: RecordRetractionInput;
  RecordStatementInput: RecordStatementInput;
  RecordStatementPayload: ResolverTypeWrapper<Written>;
  RecordedStatement: ResolverTypeWrapper<LoggedRow>;
  RedactInput: RedactInput;
  RedactPayload: ResolverTypeWrapper<Withdrawal>;
  RelateStatementsInput: RelateStatementsInput;
  RelateStatementsPayload: ResolverTypeWrapper<Written>;
  RelationDirection: RelationDirection;
  RelationType: RelationType;
  Reliability: Reliability;
  ReliabilityGrade: ResolverTypeWrapper<ReliabilityGradeRow>;
  ReliabilityGradeConnection: ResolverTypeWrapper<Page<ReliabilityGradeRow>>;
  ReliabilityGradeEdge: ResolverTypeWrapper<PageEdge<ReliabilityGradeRow>>;
  ReliabilityGradeFilter: ReliabilityGradeFilter;
  ReliabilityGradePayload: ResolverTypeWrapper<Written>;
  ReportedPassage: ResolverTypeWrapper<ReportedPassageRow>;
  RevertChangeInput: RevertChangeInput;
  RevertChangePayload: ResolverTypeWrapper<Written>;
  Role: Role;
  ScaleWord: ResolverTypeWrapper<ScaleWord>;
  ScaleWordInput: ScaleWordInput;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<SearchHit>;
  SearchKind: SearchKind;
  SharedPassage: ResolverTypeWrapper<SharedPassage>;
  SnippetPart: ResolverTypeWrapper<SnippetPart>;
  Source: ResolverTypeWrapper<SourceRow>;
  SourceConnection: ResolverTypeWrapper<Page<SourceRow>>;
  SourceEdge: ResolverTypeWrapper<PageEdge<SourceRow>>;
  SourceFilter: SourceFilter;
  SourceKind: SourceKind;
  SourceOrder: SourceOrder;
  SourcePayload: ResolverTypeWrapper<Written>;
  SourceTextInput: SourceTextInput;
  Speaker: ResolverTypeWrapper<SpeakerRow>;
  SpeakerInput: SpeakerInput;
  SpeakerVerdict: SpeakerVerdict;
  StatedValue: ResolverTypeWrapper<StatedValueRow>;
  Statement: ResolverTypeWrapper<StatementRow>;
  StatementConnection: ResolverTypeWrapper<ListedPage<StatementRow>>;
  StatementEdge: ResolverTypeWrapper<PageEdge<StatementRow>>;
  StatementFilter: StatementFilter;
  StatementGroup: ResolverTypeWrapper<GroupRow>;
  StatementGroupKey: StatementGroupKey;
  StatementGroupValue: ResolverTypeWrapper<GroupValueRow>;
  StatementGroups: ResolverTypeWrapper<GroupedStatements>;
  StatementOrder: StatementOrder;
  StatementRelation: ResolverTypeWrapper<RelationRow>;
  StatementRelationConnection: ResolverTypeWrapper<RelationPage>;
  StatementRelationEdge: ResolverTypeWrapper<RelationEdge>;
  StatementType: StatementType;
  Stats: ResolverTypeWrapper<GraphStats>;
  StoreEngine: StoreEngine;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TextFormat: TextFormat;
  TimelineConnection: ResolverTypeWrapper<TimelinePage>;
  TimelineEdge: ResolverTypeWrapper<EntryEdge>;
  TimelineEntry: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimelineEntry']>;
  TimelineFilter: TimelineFilter;
  TimelineKind: TimelineKind;
  TimelineMoment: TimelineMoment;
  TimelineSequence: TimelineSequence;
  Topic: ResolverTypeWrapper<TopicRow>;
  TopicConnection: ResolverTypeWrapper<Page<TopicRow>>;
  TopicEdge: ResolverTypeWrapper<PageEdge<TopicRow>>;
  TopicFilter: TopicFilter;
  TopicPayload: ResolverTypeWrapper<Written>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Undated: Undated;
  UpdateAssessmentInput: UpdateAssessmentInput;
  UpdateAttestationInput: UpdateAttestationInput;
  UpdateAttributionInput: UpdateAttributionInput;
  UpdateEventInput: UpdateEventInput;
  UpdateGroupInput: UpdateGroupInput;
  UpdateMembershipInput: UpdateMembershipInput;
  UpdateOrganisationInput: UpdateOrganisationInput;
  UpdateParticipationInput: UpdateParticipationInput;
  UpdatePersonInput: UpdatePersonInput;
  UpdatePlaceInput: UpdatePlaceInput;
  UpdateRatingScaleInput: UpdateRatingScaleInput;
  UpdateReliabilityGradeInput: UpdateReliabilityGradeInput;
  UpdateSourceInput: UpdateSourceInput;
  UpdateStatementInput: UpdateStatementInput;
  UpdateStatementPayload: ResolverTypeWrapper<Written>;
  UpdateTopicInput: UpdateTopicInput;
  Verdict: Verdict;
  Verification: ResolverTypeWrapper<VerificationRow>;
  VerificationCount: ResolverTypeWrapper<VerificationCount>;
  VerificationStatus: VerificationStatus;
  Via: ResolverTypeWrapper<ViaRow>;
  ViaInput: ViaInput;
  WithdrawInput: WithdrawInput;
  WithdrawPayload: ResolverTypeWrapper<Withdrawal>;
  Withdrawn: ResolverTypeWrapper<WithdrawnRow>;
  Wording: Wording;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorRow;
  ActorConnection: Page<ActorRow>;
  ActorEdge: PageEdge<ActorRow>;
  ActorFilter: ActorFilter;
  ActorMatch: ActorMatchRow;
  Assessment: AssessmentRow;
  AssessmentConnection: Page<AssessmentRow>;
  AssessmentEdge: PageEdge<AssessmentRow>;
  AssessmentFilter: AssessmentFilter;
  AssessmentPayload: Written;
  Attestation: AttestationRow;
  AttestationConnection: Page<AttestationRow>;
  AttestationEdge: PageEdge<AttestationRow>;
  AttestationFilter: AttestationFilter;
  AttestationPayload: Written;
  Attested: ResolversInterfaceTypes<ResolversParentTypes>['Attested'];
  AttestedEvidenceInput: AttestedEvidenceInput;
  Attribution: AttributionRow;
  AttributionConnection: Page<AttributionRow>;
  AttributionEdge: PageEdge<AttributionRow>;
  AttributionFilter: AttributionFilter;
  AttributionInput: AttributionInput;
  Boolean: Scalars['Boolean']['output'];
  BundleProblem: BundleProblem;
  CandidateInput: CandidateInput;
  Change: EntryRow;
  ChangeConnection: Page<EntryRow>;
  ChangeEdge: PageEdge<EntryRow>;
  ChangeFilter: ChangeFilter;
  CopyCandidate: CopyCandidateRow;
  CopyCandidateConnection: CopyCandidatePage;
  CopyCandidateEdge: CopyCandidatePageEdge;
  Corroboration: CorroborationRow;
  CountryCode: Scalars['CountryCode']['output'];
  CreateAssessmentInput: CreateAssessmentInput;
  CreateAttestationInput: CreateAttestationInput;
  CreateEventInput: CreateEventInput;
  CreateGroupInput: CreateGroupInput;
  CreateMembershipInput: CreateMembershipInput;
  CreateOrganisationInput: CreateOrganisationInput;
  CreateParticipationInput: CreateParticipationInput;
  CreatePersonInput: CreatePersonInput;
  CreatePlaceInput: CreatePlaceInput;
  CreateRatingScaleInput: CreateRatingScaleInput;
  CreateReliabilityGradeInput: CreateReliabilityGradeInput;
  CreateSourceInput: CreateSourceInput;
  CreateTopicInput: CreateTopicInput;
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DisputeFilter: DisputeFilter;
  DraftQuotation: Omit<DraftQuotation, 'matches'> & { matches: Array<ResolversParentTypes['QuoteMatch']> };
  DraftQuotationConnection: Omit<DraftQuotationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DraftQuotationEdge']>, nodes: Array<ResolversParentTypes['DraftQuotation']> };
  DraftQuotationEdge: Omit<DraftQuotationEdge, 'node'> & { node: ResolversParentTypes['DraftQuotation'] };
  Entity: EntityRow;
  Event: EventRow;
  EventConnection: Page<EventRow>;
  EventEdge: PageEdge<EventRow>;
  EventEvidenceInput: EventEvidenceInput;
  EventFilter: EventFilter;
  EventPayload: Written;
  Evidence: EvidenceRow;
  EvidenceConnection: Page<EvidenceRow>;
  EvidenceEdge: PageEdge<EvidenceRow>;
  EvidenceInput: EvidenceInput;
  Float: Scalars['Float']['output'];
  Group: ActorRow;
  GroupPayload: Written;
  ID: Scalars['ID']['output'];
  ImportBundleInput: ImportBundleInput;
  ImportBundlePayload: ImportBundlePayload;
  Int: Scalars['Int']['output'];
  JSONObject: Scalars['JSONObject']['output'];
  JudgeCopiesInput: JudgeCopiesInput;
  JudgeCopiesPayload: JudgedRow;
  JudgeInput: JudgeInput;
  JudgePayload: JudgedRow;
  Judgement: JudgementRow;
  JudgementConnection: Page<JudgementRow>;
  JudgementEdge: PageEdge<JudgementRow>;
  Locale: Scalars['Locale']['output'];
  MatchReason: MatchReason;
  Membership: MembershipRow;
  MembershipConnection: Page<MembershipRow>;
  MembershipEdge: PageEdge<MembershipRow>;
  MembershipPayload: Written;
  MergedRecord: MergedRow;
  Mutation: Record<PropertyKey, never>;
  Name: NameRow;
  NameInput: NameInput;
  NamedActor: NamedActorRow;
  Network: NetworkFound;
  NetworkEdge: EdgeFound;
  NetworkNode: NodeFound;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
  NormalisedRating: NormalisedRow;
  Organisation: ActorRow;
  OrganisationConnection: Page<ActorRow>;
  OrganisationEdge: PageEdge<ActorRow>;
  OrganisationPayload: Written;
  PageInfo: PageInfo;
  PartialDate: DateRow;
  PartialDateInput: PartialDateInput;
  Participation: ParticipationRow;
  ParticipationConnection: Page<ParticipationRow>;
  ParticipationEdge: PageEdge<ParticipationRow>;
  ParticipationPayload: Written;
  Passage: PassageRow;
  PassageContext: PassageContext;
  PassageInput: PassageInput;
  PassageTranslation: PassageTranslationRow;
  PassageTranslationInput: PassageTranslationInput;
  Path: Omit<Path, 'hops'> & { hops: Array<ResolversParentTypes['PathHop']> };
  PathHop: Hop;
  PathLink: HopLink;
  PathSearch: Connections;
  Person: ActorRow;
  PersonPayload: Written;
  Place: PlaceRow;
  PlaceConnection: Page<PlaceRow>;
  PlaceEdge: PageEdge<PlaceRow>;
  PlaceFilter: PlaceFilter;
  PlacePayload: Written;
  PublisherHeldInput: PublisherHeldInput;
  Query: Record<PropertyKey, never>;
  Quote: QuoteRow;
  QuoteCheck: QuoteCheckRow;
  QuoteCut: QuoteCut;
  QuoteDiffPart: QuoteDiffPart;
  QuoteMatch: QuoteMatchRow;
  RatingScale: RatingScaleRow;
  RatingScaleConnection: Page<RatingScaleRow>;
  RatingScaleEdge: PageEdge<RatingScaleRow>;
  RatingScaleFilter: RatingScaleFilter;
  RatingScalePayload: Written;
  Receipt: ResolversInterfaceTypes<ResolversParentTypes>['Receipt'];
  Record: ResolversInterfaceTypes<ResolversParentTypes>['Record'];
  RecordRetractionInput: RecordRetractionInput;
  RecordStatementInput: RecordStatementInput;
  RecordStatementPayload: Written;
  RecordedStatement: LoggedRow;
  RedactInput: RedactInput;
  RedactPayload: Withdrawal;
  RelateStatementsInput: RelateStatementsInput;
  RelateStatementsPayload: Written;
  ReliabilityGrade: ReliabilityGradeRow;
  ReliabilityGradeConnection: Page<ReliabilityGradeRow>;
  ReliabilityGradeEdge: PageEdge<ReliabilityGradeRow>;
  ReliabilityGradeFilter: ReliabilityGradeFilter;
  ReliabilityGradePayload: Written;
  ReportedPassage: ReportedPassageRow;
  RevertChangeInput: RevertChangeInput;
  RevertChangePayload: Written;
  ScaleWord: ScaleWord;
  ScaleWordInput: ScaleWordInput;
  SearchConnection: SearchPage;
  SearchEdge: SearchHit;
  SharedPassage: SharedPassage;
  SnippetPart: SnippetPart;
  Source: SourceRow;
  SourceConnection: Page<SourceRow>;
  SourceEdge: PageEdge<SourceRow>;
  SourceFilter: SourceFilter;
  SourcePayload: Written;
  SourceTextInput: SourceTextInput;
  Speaker: SpeakerRow;
  SpeakerInput: SpeakerInput;
  StatedValue: StatedValueRow;
  Statement: StatementRow;
  StatementConnection: ListedPage<StatementRow>;
  StatementEdge: PageEdge<StatementRow>;
  StatementFilter: StatementFilter;
  StatementGroup: GroupRow;
  StatementGroupValue: GroupValueRow;
  StatementGroups: GroupedStatements;
  StatementRelation: RelationRow;
  StatementRelationConnection: RelationPage;
  StatementRelationEdge: RelationEdge;
  Stats: GraphStats;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  TimelineConnection: TimelinePage;
  TimelineEdge: EntryEdge;
  TimelineEntry: ResolversUnionTypes<ResolversParentTypes>['TimelineEntry'];
  TimelineFilter: TimelineFilter;
  Topic: TopicRow;
  TopicConnection: Page<TopicRow>;
  TopicEdge: PageEdge<TopicRow>;
  TopicFilter: TopicFilter;
  TopicPayload: Written;
  URL: Scalars['URL']['output'];
  UpdateAssessmentInput: UpdateAssessmentInput;
  UpdateAttestationInput: UpdateAttestationInput;
  UpdateAttributionInput: UpdateAttributionInput;
  UpdateEventInput: UpdateEventInput;
  UpdateGroupInput: UpdateGroupInput;
  UpdateMembershipInput: UpdateMembershipInput;
  UpdateOrganisationInput: UpdateOrganisationInput;
  UpdateParticipationInput: UpdateParticipationInput;
  UpdatePersonInput: UpdatePersonInput;
  UpdatePlaceInput: UpdatePlaceInput;
  UpdateRatingScaleInput: UpdateRatingScaleInput;
  UpdateReliabilityGradeInput: UpdateReliabilityGradeInput;
  UpdateSourceInput: UpdateSourceInput;
  UpdateStatementInput: UpdateStatementInput;
  UpdateStatementPayload: Written;
  UpdateTopicInput: UpdateTopicInput;
  Verification: VerificationRow;
  VerificationCount: VerificationCount;
  Via: ViaRow;
  ViaInput: ViaInput;
  WithdrawInput: WithdrawInput;
  WithdrawPayload: Withdrawal;
  Withdrawn: WithdrawnRow;
};

export type asOfDirectiveArgs = {
  time: Scalars['DateTime']['input'];
};

export type asOfDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = asOfDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type authDirectiveArgs = {
  requires: Role;
};

export type authDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = authDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type costDirectiveArgs = {
  weight: Scalars['String']['input'];
};

export type costDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = costDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type listSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
};

export type listSizeDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = listSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Group' | 'Organisation' | 'Person', ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ActorMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorMatch'] = ResolversParentTypes['ActorMatch']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  assessedAt?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  assessor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<AssessmenthistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  normalised?: Resolver<Maybe<ResolversTypes['NormalisedRating']>, ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['RatingScale']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Assessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssessmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type AssessmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentPayload'] = ResolversParentTypes['AssessmentPayload']> = {
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
};

export type AttestationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attestation'] = ResolversParentTypes['Attestation']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<AttestationhistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttestationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttestationConnection'] = ResolversParentTypes['AttestationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttestationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attestation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AttestationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttestationEdge'] = ResolversParentTypes['AttestationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attestation'], ParentType, ContextType>;
};

export type AttestationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttestationPayload'] = ResolversParentTypes['AttestationPayload']> = {
  attestation?: Resolver<ResolversTypes['Attestation'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
};

export type AttestedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attested'] = ResolversParentTypes['Attested']> = {
  __resolveType: TypeResolveFn<'Event' | 'Group' | 'Organisation' | 'Person' | 'Place', ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  channelName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidenceNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['QuoteForm'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<AttributionhistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saidAtAsReported?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  speakerAsNamed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  via?: Resolver<Array<ResolversTypes['Via']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttributionConnection'] = ResolversParentTypes['AttributionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AttributionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttributionEdge'] = ResolversParentTypes['AttributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
};

export type BundleProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BundleProblem'] = ResolversParentTypes['BundleProblem']> = {
  mend?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  after?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSONObject']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type CopyCandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CopyCandidate'] = ResolversParentTypes['CopyCandidate']> = {
  passages?: Resolver<Array<ResolversTypes['SharedPassage']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type CopyCandidateConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CopyCandidateConnection'] = ResolversParentTypes['CopyCandidateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CopyCandidateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CopyCandidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CopyCandidateEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CopyCandidateEdge'] = ResolversParentTypes['CopyCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CopyCandidate'], ParentType, ContextType>;
};

export type CorroborationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Corroboration'] = ResolversParentTypes['Corroboration']> = {
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstReported?: Resolver<Maybe<ResolversTypes['Attribution']>, ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownLineage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DraftQuotationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftQuotation'] = ResolversParentTypes['DraftQuotation']> = {
  caution?: Resolver<Maybe<ResolversTypes['QuoteCaution']>, ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['QuoteMatch']>, ParentType, ContextType>;
  named?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['QuoteOutcome'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['SpeakerVerdict'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftQuotationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftQuotationConnection'] = ResolversParentTypes['DraftQuotationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DraftQuotationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DraftQuotation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DraftQuotationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DraftQuotationEdge'] = ResolversParentTypes['DraftQuotationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DraftQuotation'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Event' | 'Group' | 'Organisation' | 'Person' | 'Place' | 'Topic', ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  eventKind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  evidenceFor?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EventevidenceForArgs, 'field'>>;
  followedBy?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EventfollowedByArgs, 'first' | 'orderBy'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<EventhistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<EventparticipantsArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EventpartsArgs, 'first' | 'orderBy'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  precededBy?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<EventprecededByArgs, 'first' | 'orderBy'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statedValues?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType, Partial<EventstatedValuesArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EventstatementsArgs, 'first' | 'orderBy'>>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventPayload'] = ResolversParentTypes['EventPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<EvidencehistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['Verification'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, RequireFields<GroupassessmentsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['StatementRelationConnection'], ParentType, ContextType, RequireFields<GroupdisputesArgs, 'first' | 'orderBy'>>;
  evidenceFor?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<GroupevidenceForArgs, 'field'>>;
  gradesGiven?: Resolver<ResolversTypes['ReliabilityGradeConnection'], ParentType, ContextType, RequireFields<GroupgradesGivenArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<GrouphistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<GroupjudgementsArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<GroupmembershipsArgs, 'certainty' | 'first'>>;
  mergedRecords?: Resolver<Array<ResolversTypes['MergedRecord']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<GroupparticipationsArgs, 'first'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportsVia?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<GroupreportsViaArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  statedValues?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType, Partial<GroupstatedValuesArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupstatementsArgs, 'first' | 'orderBy'>>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupstatementsAboutArgs, 'first' | 'orderBy'>>;
  statementsAddressed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupstatementsAddressedArgs, 'first' | 'orderBy'>>;
  statementsAgainst?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupstatementsAgainstArgs, 'first' | 'orderBy'>>;
  statementsMentioning?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupstatementsMentioningArgs, 'first' | 'orderBy'>>;
  statementsOnBehalf?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupstatementsOnBehalfArgs, 'first' | 'orderBy'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<GroupvoiceArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupPayload'] = ResolversParentTypes['GroupPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type ImportBundlePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportBundlePayload'] = ResolversParentTypes['ImportBundlePayload']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['BundleProblem']>, ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface JSONObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type JudgeCopiesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JudgeCopiesPayload'] = ResolversParentTypes['JudgeCopiesPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type JudgePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JudgePayload'] = ResolversParentTypes['JudgePayload']> = {
  actors?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  actorIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  actors?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<JudgementhistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sourceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export interface LocaleScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Locale'], any> {
  name: 'Locale';
}

export type MatchReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MatchReasonKind'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<MembershiphistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MembershipPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MembershipPayload'] = ResolversParentTypes['MembershipPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type MergedRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergedRecord'] = ResolversParentTypes['MergedRecord']> = {
  content?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<MergedRecordhistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationcreateAssessmentArgs, 'input'>>;
  createAttestation?: Resolver<ResolversTypes['AttestationPayload'], ParentType, ContextType, RequireFields<MutationcreateAttestationArgs, 'input'>>;
  createEvent?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationcreateEventArgs, 'input'>>;
  createGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationcreateGroupArgs, 'input'>>;
  createMembership?: Resolver<ResolversTypes['MembershipPayload'], ParentType, ContextType, RequireFields<MutationcreateMembershipArgs, 'input'>>;
  createOrganisation?: Resolver<ResolversTypes['OrganisationPayload'], ParentType, ContextType, RequireFields<MutationcreateOrganisationArgs, 'input'>>;
  createParticipation?: Resolver<ResolversTypes['ParticipationPayload'], ParentType, ContextType, RequireFields<MutationcreateParticipationArgs, 'input'>>;
  createPerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationcreatePersonArgs, 'input'>>;
  createPlace?: Resolver<ResolversTypes['PlacePayload'], ParentType, ContextType, RequireFields<MutationcreatePlaceArgs, 'input'>>;
  createRatingScale?: Resolver<ResolversTypes['RatingScalePayload'], ParentType, ContextType, RequireFields<MutationcreateRatingScaleArgs, 'input'>>;
  createReliabilityGrade?: Resolver<ResolversTypes['ReliabilityGradePayload'], ParentType, ContextType, RequireFields<MutationcreateReliabilityGradeArgs, 'input'>>;
  createSource?: Resolver<ResolversTypes['SourcePayload'], ParentType, ContextType, RequireFields<MutationcreateSourceArgs, 'input'>>;
  createTopic?: Resolver<ResolversTypes['TopicPayload'], ParentType, ContextType, RequireFields<MutationcreateTopicArgs, 'input'>>;
  importBundle?: Resolver<ResolversTypes['ImportBundlePayload'], ParentType, ContextType, RequireFields<MutationimportBundleArgs, 'input'>>;
  judgeCopies?: Resolver<ResolversTypes['JudgeCopiesPayload'], ParentType, ContextType, RequireFields<MutationjudgeCopiesArgs, 'input'>>;
  judgeDifferent?: Resolver<ResolversTypes['JudgePayload'], ParentType, ContextType, RequireFields<MutationjudgeDifferentArgs, 'input'>>;
  judgeNotCopies?: Resolver<ResolversTypes['JudgeCopiesPayload'], ParentType, ContextType, RequireFields<MutationjudgeNotCopiesArgs, 'input'>>;
  judgeSame?: Resolver<ResolversTypes['JudgePayload'], ParentType, ContextType, RequireFields<MutationjudgeSameArgs, 'input'>>;
  recordRetraction?: Resolver<ResolversTypes['RecordStatementPayload'], ParentType, ContextType, RequireFields<MutationrecordRetractionArgs, 'input'>>;
  recordStatement?: Resolver<ResolversTypes['RecordStatementPayload'], ParentType, ContextType, RequireFields<MutationrecordStatementArgs, 'input'>>;
  redact?: Resolver<ResolversTypes['RedactPayload'], ParentType, ContextType, RequireFields<MutationredactArgs, 'input'>>;
  relateStatements?: Resolver<ResolversTypes['RelateStatementsPayload'], ParentType, ContextType, RequireFields<MutationrelateStatementsArgs, 'input'>>;
  reverseJudgement?: Resolver<ResolversTypes['WithdrawPayload'], ParentType, ContextType, RequireFields<MutationreverseJudgementArgs, 'input'>>;
  revertChange?: Resolver<ResolversTypes['RevertChangePayload'], ParentType, ContextType, RequireFields<MutationrevertChangeArgs, 'input'>>;
  updateAssessment?: Resolver<ResolversTypes['AssessmentPayload'], ParentType, ContextType, RequireFields<MutationupdateAssessmentArgs, 'input'>>;
  updateAttestation?: Resolver<ResolversTypes['AttestationPayload'], ParentType, ContextType, RequireFields<MutationupdateAttestationArgs, 'input'>>;
  updateEvent?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationupdateEventArgs, 'input'>>;
  updateGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationupdateGroupArgs, 'input'>>;
  updateMembership?: Resolver<ResolversTypes['MembershipPayload'], ParentType, ContextType, RequireFields<MutationupdateMembershipArgs, 'input'>>;
  updateOrganisation?: Resolver<ResolversTypes['OrganisationPayload'], ParentType, ContextType, RequireFields<MutationupdateOrganisationArgs, 'input'>>;
  updateParticipation?: Resolver<ResolversTypes['ParticipationPayload'], ParentType, ContextType, RequireFields<MutationupdateParticipationArgs, 'input'>>;
  updatePerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationupdatePersonArgs, 'input'>>;
  updatePlace?: Resolver<ResolversTypes['PlacePayload'], ParentType, ContextType, RequireFields<MutationupdatePlaceArgs, 'input'>>;
  updateRatingScale?: Resolver<ResolversTypes['RatingScalePayload'], ParentType, ContextType, RequireFields<MutationupdateRatingScaleArgs, 'input'>>;
  updateReliabilityGrade?: Resolver<ResolversTypes['ReliabilityGradePayload'], ParentType, ContextType, RequireFields<MutationupdateReliabilityGradeArgs, 'input'>>;
  updateSource?: Resolver<ResolversTypes['SourcePayload'], ParentType, ContextType, RequireFields<MutationupdateSourceArgs, 'input'>>;
  updateStatement?: Resolver<ResolversTypes['UpdateStatementPayload'], ParentType, ContextType, RequireFields<MutationupdateStatementArgs, 'input'>>;
  updateTopic?: Resolver<ResolversTypes['TopicPayload'], ParentType, ContextType, RequireFields<MutationupdateTopicArgs, 'input'>>;
  withdraw?: Resolver<ResolversTypes['WithdrawPayload'], ParentType, ContextType, RequireFields<MutationwithdrawArgs, 'input'>>;
};

export type NameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NamedActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NamedActor'] = ResolversParentTypes['NamedActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NamedReason'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  by?: Resolver<ResolversTypes['NetworkTie'], ParentType, ContextType>;
  center?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  recordsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  isMutual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latest?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<NetworkEdgestatementsArgs, 'first'>>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  record?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Assessment' | 'Attestation' | 'Attribution' | 'Change' | 'Event' | 'Evidence' | 'Group' | 'Judgement' | 'Membership' | 'Organisation' | 'Participation' | 'Person' | 'Place' | 'RatingScale' | 'ReliabilityGrade' | 'Source' | 'Statement' | 'StatementRelation' | 'Topic' | 'Withdrawn', ParentType, ContextType>;
};

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export type NormalisedRatingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NormalisedRating'] = ResolversParentTypes['NormalisedRating']> = {
  assessedAt?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  assessor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  mappedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['RatingScale'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['NormalisedRatingValue'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, RequireFields<OrganisationassessmentsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['StatementRelationConnection'], ParentType, ContextType, RequireFields<OrganisationdisputesArgs, 'first' | 'orderBy'>>;
  evidenceFor?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<OrganisationevidenceForArgs, 'field'>>;
  grades?: Resolver<ResolversTypes['ReliabilityGradeConnection'], ParentType, ContextType, RequireFields<OrganisationgradesArgs, 'first'>>;
  gradesGiven?: Resolver<ResolversTypes['ReliabilityGradeConnection'], ParentType, ContextType, RequireFields<OrganisationgradesGivenArgs, 'first'>>;
  groups?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<OrganisationgroupsArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<OrganisationhistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<OrganisationjudgementsArgs, 'first'>>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganisationmembersArgs, 'certainty' | 'first'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganisationmembershipsArgs, 'certainty' | 'first'>>;
  mergedRecords?: Resolver<Array<ResolversTypes['MergedRecord']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  organisationKind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<OrganisationparticipationsArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<OrganisationpartsArgs, 'first'>>;
  published?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<OrganisationpublishedArgs, 'first' | 'orderBy'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportsVia?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<OrganisationreportsViaArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  statedValues?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType, Partial<OrganisationstatedValuesArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganisationstatementsArgs, 'first' | 'orderBy'>>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganisationstatementsAboutArgs, 'first' | 'orderBy'>>;
  statementsAddressed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganisationstatementsAddressedArgs, 'first' | 'orderBy'>>;
  statementsAgainst?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganisationstatementsAgainstArgs, 'first' | 'orderBy'>>;
  statementsMentioning?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganisationstatementsMentioningArgs, 'first' | 'orderBy'>>;
  statementsOnBehalf?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganisationstatementsOnBehalfArgs, 'first' | 'orderBy'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<OrganisationvoiceArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationPayload'] = ResolversParentTypes['OrganisationPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  basis?: Resolver<ResolversTypes['DateBasis'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  hedged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ParticipationhistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type ParticipationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParticipationPayload'] = ResolversParentTypes['ParticipationPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  participation?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  context?: Resolver<Maybe<ResolversTypes['PassageContext']>, ParentType, ContextType, RequireFields<PassagecontextArgs, 'characters'>>;
  end?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['PassagePart'], ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translationOf?: Resolver<Maybe<ResolversTypes['PassageTranslation']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['PassageTranslation']>, ParentType, ContextType>;
};

export type PassageContextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassageContext'] = ResolversParentTypes['PassageContext']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PassageTranslationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassageTranslation'] = ResolversParentTypes['PassageTranslation']> = {
  by?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  byAsNamed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['ReportedPassage']>, ParentType, ContextType>;
  rendering?: Resolver<ResolversTypes['ReportedPassage'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<Array<ResolversTypes['PathHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['PathLink']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PathLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathLink'] = ResolversParentTypes['PathLink']> = {
  madeBy?: Resolver<ResolversTypes['Record'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['Receipt']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['PathRelation'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PathSearchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathSearch'] = ResolversParentTypes['PathSearch']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  hopsSearched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hubs?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  pairsFound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  recordsSearched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PathSearchStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, RequireFields<PersonassessmentsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['StatementRelationConnection'], ParentType, ContextType, RequireFields<PersondisputesArgs, 'first' | 'orderBy'>>;
  evidenceFor?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PersonevidenceForArgs, 'field'>>;
  gradesGiven?: Resolver<ResolversTypes['ReliabilityGradeConnection'], ParentType, ContextType, RequireFields<PersongradesGivenArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<PersonhistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<PersonjudgementsArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<PersonmembershipsArgs, 'certainty' | 'first'>>;
  mergedRecords?: Resolver<Array<ResolversTypes['MergedRecord']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<PersonparticipationsArgs, 'first'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportsVia?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<PersonreportsViaArgs, 'first'>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
  statedValues?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType, Partial<PersonstatedValuesArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonstatementsArgs, 'first' | 'orderBy'>>;
  statementsAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonstatementsAboutArgs, 'first' | 'orderBy'>>;
  statementsAddressed?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonstatementsAddressedArgs, 'first' | 'orderBy'>>;
  statementsAgainst?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonstatementsAgainstArgs, 'first' | 'orderBy'>>;
  statementsMentioning?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonstatementsMentioningArgs, 'first' | 'orderBy'>>;
  statementsOnBehalf?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonstatementsOnBehalfArgs, 'first' | 'orderBy'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  voice?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PersonvoiceArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonPayload'] = ResolversParentTypes['PersonPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PlaceeventsArgs, 'first' | 'orderBy'>>;
  evidenceFor?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PlaceevidenceForArgs, 'field'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<PlacehistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<PlacepartsArgs, 'first'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedValues?: Resolver<Array<ResolversTypes['StatedValue']>, ParentType, ContextType, Partial<PlacestatedValuesArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<PlacestatementsArgs, 'first' | 'orderBy'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlacePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlacePayload'] = ResolversParentTypes['PlacePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryactorArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryactorsArgs, 'first' | 'orderBy'>>;
  actorsNamed?: Resolver<Array<ResolversTypes['NamedActor']>, ParentType, ContextType, RequireFields<QueryactorsNamedArgs, 'first' | 'name' | 'prefix'>>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<QueryassessmentArgs, 'id'>>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, RequireFields<QueryassessmentsArgs, 'first'>>;
  attestation?: Resolver<Maybe<ResolversTypes['Attestation']>, ParentType, ContextType, RequireFields<QueryattestationArgs, 'id'>>;
  attestations?: Resolver<ResolversTypes['AttestationConnection'], ParentType, ContextType, RequireFields<QueryattestationsArgs, 'first'>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<QueryattributionsArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QuerychangesArgs, 'first'>>;
  checkDraft?: Resolver<ResolversTypes['DraftQuotationConnection'], ParentType, ContextType, RequireFields<QuerycheckDraftArgs, 'allowUnconfirmed' | 'first' | 'format' | 'text'>>;
  checkQuote?: Resolver<ResolversTypes['QuoteCheck'], ParentType, ContextType, RequireFields<QuerycheckQuoteArgs, 'words'>>;
  connections?: Resolver<ResolversTypes['PathSearch'], ParentType, ContextType, RequireFields<QueryconnectionsArgs, 'first' | 'from' | 'maxDegree' | 'maxHops' | 'throughTopics' | 'to'>>;
  copyCandidates?: Resolver<ResolversTypes['CopyCandidateConnection'], ParentType, ContextType, RequireFields<QuerycopyCandidatesArgs, 'first'>>;
  disputes?: Resolver<ResolversTypes['StatementRelationConnection'], ParentType, ContextType, RequireFields<QuerydisputesArgs, 'first' | 'orderBy'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryeventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryeventsArgs, 'first' | 'orderBy'>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<QueryevidenceArgs, 'first'>>;
  matchActors?: Resolver<Array<ResolversTypes['ActorMatch']>, ParentType, ContextType, RequireFields<QuerymatchActorsArgs, 'first' | 'name'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QuerynetworkArgs, 'by' | 'first' | 'minWeight'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QuerynodesArgs, 'ids'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryplaceArgs, 'id'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryplacesArgs, 'first'>>;
  ratingScale?: Resolver<Maybe<ResolversTypes['RatingScale']>, ParentType, ContextType, RequireFields<QueryratingScaleArgs, 'id'>>;
  ratingScales?: Resolver<ResolversTypes['RatingScaleConnection'], ParentType, ContextType, RequireFields<QueryratingScalesArgs, 'first'>>;
  reliabilityGrade?: Resolver<Maybe<ResolversTypes['ReliabilityGrade']>, ParentType, ContextType, RequireFields<QueryreliabilityGradeArgs, 'id'>>;
  reliabilityGrades?: Resolver<ResolversTypes['ReliabilityGradeConnection'], ParentType, ContextType, RequireFields<QueryreliabilityGradesArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerysearchArgs, 'first' | 'prefix' | 'query'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerysourceArgs, 'id'>>;
  sourceByUrl?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerysourceByUrlArgs, 'url'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerysourcesArgs, 'first' | 'orderBy'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QuerystatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QuerystatementsArgs, 'first' | 'orderBy'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QuerytimelineArgs, 'first'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QuerytopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, RequireFields<QuerytopicsArgs, 'first'>>;
};

export type QuoteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuoteCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteCheck'] = ResolversParentTypes['QuoteCheck']> = {
  caution?: Resolver<Maybe<ResolversTypes['QuoteCaution']>, ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['QuoteMatch']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['QuoteOutcome'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['SpeakerVerdict'], ParentType, ContextType>;
};

export type QuoteCutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteCut'] = ResolversParentTypes['QuoteCut']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  negates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuoteDiffPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteDiffPart'] = ResolversParentTypes['QuoteDiffPart']> = {
  op?: Resolver<ResolversTypes['QuoteDiffOp'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuoteMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuoteMatch'] = ResolversParentTypes['QuoteMatch']> = {
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  cut?: Resolver<Maybe<ResolversTypes['QuoteCut']>, ParentType, ContextType>;
  diff?: Resolver<Array<ResolversTypes['QuoteDiffPart']>, ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type RatingScaleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingScale'] = ResolversParentTypes['RatingScale']> = {
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<RatingScalehistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mappedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['ScaleWord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RatingScaleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingScaleConnection'] = ResolversParentTypes['RatingScaleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RatingScaleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RatingScale']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RatingScaleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingScaleEdge'] = ResolversParentTypes['RatingScaleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RatingScale'], ParentType, ContextType>;
};

export type RatingScalePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingScalePayload'] = ResolversParentTypes['RatingScalePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['RatingScale'], ParentType, ContextType>;
};

export type ReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  __resolveType: TypeResolveFn<'Attribution' | 'Evidence', ParentType, ContextType>;
};

export type RecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Record'] = ResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'Assessment' | 'Attestation' | 'Attribution' | 'Event' | 'Evidence' | 'Group' | 'Judgement' | 'Membership' | 'Organisation' | 'Participation' | 'Person' | 'Place' | 'RatingScale' | 'ReliabilityGrade' | 'Source' | 'Statement' | 'StatementRelation' | 'Topic', ParentType, ContextType>;
};

export type RecordStatementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordStatementPayload'] = ResolversParentTypes['RecordStatementPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type RecordedStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordedStatement'] = ResolversParentTypes['RecordedStatement']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type RedactPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RedactPayload'] = ResolversParentTypes['RedactPayload']> = {
  alsoRedacted?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  redacted?: Resolver<ResolversTypes['Withdrawn'], ParentType, ContextType>;
};

export type RelateStatementsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelateStatementsPayload'] = ResolversParentTypes['RelateStatementsPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['StatementRelation'], ParentType, ContextType>;
};

export type ReliabilityGradeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReliabilityGrade'] = ResolversParentTypes['ReliabilityGrade']> = {
  assessedAt?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  assessor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<ReliabilityGradehistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReliabilityGradeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReliabilityGradeConnection'] = ResolversParentTypes['ReliabilityGradeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReliabilityGradeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReliabilityGrade']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReliabilityGradeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReliabilityGradeEdge'] = ResolversParentTypes['ReliabilityGradeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReliabilityGrade'], ParentType, ContextType>;
};

export type ReliabilityGradePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReliabilityGradePayload'] = ResolversParentTypes['ReliabilityGradePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['ReliabilityGrade'], ParentType, ContextType>;
};

export type ReportedPassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportedPassage'] = ResolversParentTypes['ReportedPassage']> = {
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type RevertChangePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevertChangePayload'] = ResolversParentTypes['RevertChangePayload']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type ScaleWordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScaleWord'] = ResolversParentTypes['ScaleWord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  means?: Resolver<ResolversTypes['NormalisedRatingValue'], ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<Array<ResolversTypes['SnippetPart']>, ParentType, ContextType>;
};

export type SharedPassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharedPassage'] = ResolversParentTypes['SharedPassage']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherStart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SnippetPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SnippetPart'] = ResolversParentTypes['SnippetPart']> = {
  match?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  archivedUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<SourceattributionsArgs, 'first'>>;
  authors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  copies?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<SourcecopiesArgs, 'first' | 'orderBy'>>;
  copyOf?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<SourceevidenceArgs, 'first'>>;
  fullText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<SourcehistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['JudgementConnection'], ParentType, ContextType, RequireFields<SourcejudgementsArgs, 'first'>>;
  language?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportsVia?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<SourcereportsViaArgs, 'first'>>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceKind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<SourcestatementsArgs, 'first' | 'orderBy'>>;
  textDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourcePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourcePayload'] = ResolversParentTypes['SourcePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  likelihood?: Resolver<Maybe<ResolversTypes['Likelihood']>, ParentType, ContextType>;
  offices?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatedValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatedValue'] = ResolversParentTypes['StatedValue']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  disagrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  addressedTo?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  against?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, RequireFields<StatementassessmentsArgs, 'first'>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<StatementattributionsArgs, 'first'>>;
  corroboration?: Resolver<ResolversTypes['Corroboration'], ParentType, ContextType>;
  firstReported?: Resolver<Maybe<ResolversTypes['Attribution']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['QuoteForm'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<StatementhistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  madeAt?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  quotes?: Resolver<Array<ResolversTypes['Quote']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['StatementRelationConnection'], ParentType, ContextType, RequireFields<StatementrelationsArgs, 'direction' | 'first'>>;
  retractedBy?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saidAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  speakers?: Resolver<Array<ResolversTypes['Speaker']>, ParentType, ContextType, RequireFields<StatementspeakersArgs, 'candidates'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['StatementType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['StatementGroups'], ParentType, ContextType, RequireFields<StatementConnectiongroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatementGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementGroup'] = ResolversParentTypes['StatementGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<StatementGroupstatementsArgs, 'first'>>;
  values?: Resolver<Array<ResolversTypes['StatementGroupValue']>, ParentType, ContextType>;
};

export type StatementGroupValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementGroupValue'] = ResolversParentTypes['StatementGroupValue']> = {
  key?: Resolver<ResolversTypes['StatementGroupKey'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementGroupsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementGroups'] = ResolversParentTypes['StatementGroups']> = {
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StatementGroup']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unplaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementRelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementRelation'] = ResolversParentTypes['StatementRelation']> = {
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  clash?: Resolver<Maybe<ResolversTypes['Clash']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<StatementRelationhistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['Attribution']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  relationType?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedEntities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementRelationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementRelationConnection'] = ResolversParentTypes['StatementRelationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementRelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StatementRelation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatementRelationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementRelationEdge'] = ResolversParentTypes['StatementRelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatementRelation'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type StatsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  assessments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attestations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['StoreEngine'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grades?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scales?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verification?: Resolver<Array<ResolversTypes['VerificationCount']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['Change'], "changes", ParentType, ContextType, Partial<SubscriptionchangesArgs>>;
  statementRecorded?: SubscriptionResolver<ResolversTypes['RecordedStatement'], "statementRecorded", ParentType, ContextType, Partial<SubscriptionstatementRecordedArgs>>;
};

export type TimelineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  moment?: Resolver<ResolversTypes['TimelineMoment'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['TimelineSequence']>, ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  __resolveType: TypeResolveFn<'Event' | 'Statement', ParentType, ContextType>;
};

export type TopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<TopichistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<TopicstatementsArgs, 'first' | 'orderBy'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicPayload'] = ResolversParentTypes['TopicPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export interface URLScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UpdateStatementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateStatementPayload'] = ResolversParentTypes['UpdateStatementPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  textDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VerificationCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VerificationCount'] = ResolversParentTypes['VerificationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
};

export type ViaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Via'] = ResolversParentTypes['Via']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type WithdrawPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawPayload'] = ResolversParentTypes['WithdrawPayload']> = {
  alsoWithdrawn?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Withdrawn'], ParentType, ContextType>;
};

export type WithdrawnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Withdrawn'] = ResolversParentTypes['Withdrawn']> = {
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<WithdrawnhistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  redactedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  ActorMatch?: ActorMatchResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentConnection?: AssessmentConnectionResolvers<ContextType>;
  AssessmentEdge?: AssessmentEdgeResolvers<ContextType>;
  AssessmentPayload?: AssessmentPayloadResolvers<ContextType>;
  Attestation?: AttestationResolvers<ContextType>;
  AttestationConnection?: AttestationConnectionResolvers<ContextType>;
  AttestationEdge?: AttestationEdgeResolvers<ContextType>;
  AttestationPayload?: AttestationPayloadResolvers<ContextType>;
  Attested?: AttestedResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  AttributionConnection?: AttributionConnectionResolvers<ContextType>;
  AttributionEdge?: AttributionEdgeResolvers<ContextType>;
  BundleProblem?: BundleProblemResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  CopyCandidate?: CopyCandidateResolvers<ContextType>;
  CopyCandidateConnection?: CopyCandidateConnectionResolvers<ContextType>;
  CopyCandidateEdge?: CopyCandidateEdgeResolvers<ContextType>;
  Corroboration?: CorroborationResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DraftQuotation?: DraftQuotationResolvers<ContextType>;
  DraftQuotationConnection?: DraftQuotationConnectionResolvers<ContextType>;
  DraftQuotationEdge?: DraftQuotationEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventPayload?: EventPayloadResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupPayload?: GroupPayloadResolvers<ContextType>;
  ImportBundlePayload?: ImportBundlePayloadResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  JudgeCopiesPayload?: JudgeCopiesPayloadResolvers<ContextType>;
  JudgePayload?: JudgePayloadResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  Locale?: GraphQLScalarType;
  MatchReason?: MatchReasonResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MembershipPayload?: MembershipPayloadResolvers<ContextType>;
  MergedRecord?: MergedRecordResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  NamedActor?: NamedActorResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NonNegativeInt?: GraphQLScalarType;
  NormalisedRating?: NormalisedRatingResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationPayload?: OrganisationPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  ParticipationPayload?: ParticipationPayloadResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageContext?: PassageContextResolvers<ContextType>;
  PassageTranslation?: PassageTranslationResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  PathLink?: PathLinkResolvers<ContextType>;
  PathSearch?: PathSearchResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlacePayload?: PlacePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteCheck?: QuoteCheckResolvers<ContextType>;
  QuoteCut?: QuoteCutResolvers<ContextType>;
  QuoteDiffPart?: QuoteDiffPartResolvers<ContextType>;
  QuoteMatch?: QuoteMatchResolvers<ContextType>;
  RatingScale?: RatingScaleResolvers<ContextType>;
  RatingScaleConnection?: RatingScaleConnectionResolvers<ContextType>;
  RatingScaleEdge?: RatingScaleEdgeResolvers<ContextType>;
  RatingScalePayload?: RatingScalePayloadResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  Record?: RecordResolvers<ContextType>;
  RecordStatementPayload?: RecordStatementPayloadResolvers<ContextType>;
  RecordedStatement?: RecordedStatementResolvers<ContextType>;
  RedactPayload?: RedactPayloadResolvers<ContextType>;
  RelateStatementsPayload?: RelateStatementsPayloadResolvers<ContextType>;
  ReliabilityGrade?: ReliabilityGradeResolvers<ContextType>;
  ReliabilityGradeConnection?: ReliabilityGradeConnectionResolvers<ContextType>;
  ReliabilityGradeEdge?: ReliabilityGradeEdgeResolvers<ContextType>;
  ReliabilityGradePayload?: ReliabilityGradePayloadResolvers<ContextType>;
  ReportedPassage?: ReportedPassageResolvers<ContextType>;
  RevertChangePayload?: RevertChangePayloadResolvers<ContextType>;
  ScaleWord?: ScaleWordResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SharedPassage?: SharedPassageResolvers<ContextType>;
  SnippetPart?: SnippetPartResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourcePayload?: SourcePayloadResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  StatedValue?: StatedValueResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementGroup?: StatementGroupResolvers<ContextType>;
  StatementGroupValue?: StatementGroupValueResolvers<ContextType>;
  StatementGroups?: StatementGroupsResolvers<ContextType>;
  StatementRelation?: StatementRelationResolvers<ContextType>;
  StatementRelationConnection?: StatementRelationConnectionResolvers<ContextType>;
  StatementRelationEdge?: StatementRelationEdgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TopicPayload?: TopicPayloadResolvers<ContextType>;
  URL?: GraphQLScalarType;
  UpdateStatementPayload?: UpdateStatementPayloadResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
  VerificationCount?: VerificationCountResolvers<ContextType>;
  Via?: ViaResolvers<ContextType>;
  WithdrawPayload?: WithdrawPayloadResolvers<ContextType>;
  Withdrawn?: WithdrawnResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  asOf?: asOfDirectiveResolver<any, any, ContextType>;
  auth?: authDirectiveResolver<any, any, ContextType>;
  cost?: costDirectiveResolver<any, any, ContextType>;
  listSize?: listSizeDirectiveResolver<any, any, ContextType>;
};
