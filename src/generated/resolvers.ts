import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActorRow, NameRow } from '../records/actor.ts';
import type { StatementRow, SpeakerRow, QuoteRow } from '../records/statement.ts';
import type { AttributionRow, ViaRow, PassageRow, VerificationRow } from '../records/attribution.ts';
import type { EvidenceRow } from '../records/evidence.ts';
import type { RelationRow, RelationPage, RelationEdge } from '../records/relation.ts';
import type { EventRow } from '../records/event.ts';
import type { ParticipationRow } from '../records/participation.ts';
import type { MembershipRow } from '../records/membership.ts';
import type { SourceRow } from '../records/source.ts';
import type { TopicRow } from '../records/topic.ts';
import type { PlaceRow } from '../records/place.ts';
import type { EntityRow, MergedRow } from '../records/entity.ts';
import type { ChangeRow } from '../records/change.ts';
import type { JudgementRow, JudgedRow } from '../records/judgement.ts';
import type { WithdrawnRow, TakenBack } from '../records/withdrawn.ts';
import type { DateRow } from '../records/dates.ts';
import type { StatsRow } from '../records/stats.ts';
import type { ActorMatchRow } from '../records/matching.ts';
import type { NamedActorRow } from '../records/actors-named.ts';
import type { QuoteCheckRow, QuoteMatchRow } from '../records/quote-check.ts';
import type { Written } from '../records/writing.ts';
import type { Page, PageEdge } from '../domain/pages.ts';
import type { SearchPage, SearchHit } from '../records/search.ts';
import type { RequestContext } from '../resolvers/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  DateTime: { input: string; output: string; }
  /** An object of named values, as JSON: a record as the log keeps it, a bundle to import. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A language, as a BCP 47 tag: `en`, `uk`, `ru`, `pt-BR`. */
  Locale: { input: string; output: string; }
  /** A whole number that is zero or more. */
  NonNegativeInt: { input: number; output: number; }
  /** The address of a page on the web: `https://www.themoscowtimes.com/`. */
  URL: { input: URL; output: string; }
};

/** Whoever can say something or take part in something: a person, an organisation, or a group of people. */
export type Actor = {
  /** The country it belongs to. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Who or what it is, in this graph's own words. */
  description?: Maybe<Scalars['String']['output']>;
  /** The clashes in which it is the speaker on either side, by id. */
  disputes: StatementRelationConnection;
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** What it belongs to, as what and when, by id. */
  memberships: MembershipConnection;
  /**
   * The records that were judged to be this one and answer under its id, at most 500, by id. Each keeps what it holds and is
   * updated under its own id, at its own revision.
   */
  mergedRecords: Array<MergedRecord>;
  /** What it is called here. */
  name: Scalars['String']['output'];
  /** Every name it goes by, the main one first. */
  names: Array<Name>;
  /** The events it took part in, and as what, by id. */
  participations: ParticipationConnection;
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
  /** Pages that are about the same one, such as its entry in Wikidata. */
  sameAs: Array<Scalars['URL']['output']>;
  /** What it said. */
  statements: StatementConnection;
  /** What was said about it. */
  statementsAbout: StatementConnection;
  /** What was said to it. */
  statementsAddressed: StatementConnection;
  /** What accuses, condemns, threatens or rejects it. */
  statementsAgainst: StatementConnection;
  /** What names it without being about it. */
  statementsMentioning: StatementConnection;
  /** What others said in its name. */
  statementsOnBehalf: StatementConnection;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * What it said, what was said in its name, and what anyone inside it said: members, parts and groups, to any depth, at
   * most 500 of them.
   */
  voice: StatementConnection;
};


/** Whoever can say something or take part in something: a person, an organisation, or a group of people. */
export type ActordisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can say something or take part in something: a person, an organisation, or a group of people. */
export type ActormembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorparticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<ParticipationRole>>;
};


/** Whoever can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorstatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Whoever can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorstatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Whoever can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorstatementsAddressedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Whoever can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorstatementsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Whoever can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorstatementsMentioningArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Whoever can say something or take part in something: a person, an organisation, or a group of people. */
export type ActorstatementsOnBehalfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** Whoever can say something or take part in something: a person, an organisation, or a group of people. */
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
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. False where counting stopped, which it does at 10,000: there are at least so many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An actor at its position in the list. */
export type ActorEdge = {
  __typename?: 'ActorEdge';
  /** Its position: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The actor. */
  node: Actor;
};

/**
 * Which actors. Every field that is given must hold; within a list, one is enough. An empty list is refused: leave the
 * field out instead.
 */
export type ActorFilter = {
  /** Only those of these countries. */
  countries?: InputMaybe<Array<Scalars['CountryCode']['input']>>;
  /** Only these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only persons, organisations or groups. */
  kinds?: InputMaybe<Array<ActorKind>>;
  /** Only organisations of these kinds. */
  organisationKinds?: InputMaybe<Array<OrganisationKind>>;
};

/** Which kind of actor. */
export type ActorKind =
  /** People without a list of members. */
  | 'GROUP'
  /** A body that speaks and acts as one. */
  | 'ORGANISATION'
  /** A human being. */
  | 'PERSON';

/** An actor that a name may mean. */
export type ActorMatch = {
  __typename?: 'ActorMatch';
  /** Whom it may mean. */
  actor: Actor;
  /** That name of the actor which is most like the one asked for; its main one where only a page is shared. */
  matchedName: Scalars['String']['output'];
  /** What speaks for it and against it. */
  reasons: Array<MatchReason>;
  /** How much is alike, from 0 to 1: the weights of all reasons together. */
  score: Scalars['Float']['output'];
};

/** In which order actors come. */
export type ActorOrder =
  /** By name, from A to Z. */
  | 'NAME_ASC'
  /** By name, from Z to A. */
  | 'NAME_DESC';

/**
 * One source's report of one statement: the receipt. It says in which words, by which name for the speaker, through which
 * channel and which go-betweens.
 */
export type Attribution = Node & Receipt & GraphRecord & {
  __typename?: 'Attribution';
  /** Through which kind of channel it was said, as the source reports. */
  channel: Channel;
  /** The channel's name: "X", "Telegram". */
  channelName?: Maybe<Scalars['String']['output']>;
  /** How sure whoever recorded it is that it is recorded right, from 0 to 1. */
  confidence?: Maybe<Scalars['Float']['output']>;
  /** Why, in words. */
  confidenceNote?: Maybe<Scalars['String']['output']>;
  /** The verb or phrase by which the source attributes it: "accused", "according to". */
  cue?: Maybe<Scalars['String']['output']>;
  /** How closely it reports the words. */
  form: QuoteForm;
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** The spans of the source's text that show it. */
  passages: Array<Passage>;
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
  /** When it was said, in the source's own words: "Saturday". */
  saidAtAsReported?: Maybe<Scalars['String']['output']>;
  /** Where the passages are from. */
  source: Source;
  /** What the source calls the speaker: "Russian lead negotiator Vladimir Medinsky". */
  speakerAsNamed?: Maybe<Scalars['String']['output']>;
  /** The statement it reports. */
  statement: Statement;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whether the passages were found in the source's text. */
  verification: Verification;
  /** Through whom or what the source has it, the nearest first. */
  via: Array<Via>;
  /** Whether these can be the very words spoken, or are a translation of them. */
  wording: Wording;
};


/**
 * One source's report of one statement: the receipt. It says in which words, by which name for the speaker, through which
 * channel and which go-betweens.
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
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. False where counting stopped, which it does at 10,000: there are at least so many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An attribution at its position in the list. */
export type AttributionEdge = {
  __typename?: 'AttributionEdge';
  /** Its position: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The attribution. */
  node: Attribution;
};

/**
 * Which attributions. One attribution must meet every field that is given; within a list, one is enough. An empty list is
 * refused: leave the field out instead.
 */
export type AttributionFilter = {
  /** Saying that it was said through one of these channels. */
  channels?: InputMaybe<Array<Channel>>;
  /** Reporting in one of these forms. */
  forms?: InputMaybe<Array<QuoteForm>>;
  /** Whether its source is the speaker's own publication. */
  primary?: InputMaybe<Scalars['Boolean']['input']>;
  /** When its source was published. */
  published?: InputMaybe<DateRange>;
  /** By a source of one of these publishers. */
  publishers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** By one of these sources. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whose words were found in the source in one of these ways. */
  verification?: InputMaybe<Array<VerificationStatus>>;
};

/** One source's report of a statement, to be recorded. */
export type AttributionInput = {
  /** Through which kind of channel it was said, as the source reports. */
  channel?: InputMaybe<Channel>;
  /** The channel's name: "Telegram". */
  channelName?: InputMaybe<Scalars['String']['input']>;
  /** How sure you are that it is recorded right, from 0 to 1. */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Why, in words. */
  confidenceNote?: InputMaybe<Scalars['String']['input']>;
  /** The verb or phrase by which the source attributes it: "accused". */
  cue?: InputMaybe<Scalars['String']['input']>;
  /** Its id, if you want to choose it: `attribution:<words>`. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The spans of the source's text that show it. */
  passages: Array<PassageInput>;
  /** When it was said, in the source's own words: "Saturday". */
  saidAtAsReported?: InputMaybe<Scalars['String']['input']>;
  /** The source that reports it. */
  source: Scalars['ID']['input'];
  /** What the source calls the speaker. */
  speakerAsNamed?: InputMaybe<Scalars['String']['input']>;
  /** Through whom or what the source has it, the nearest first. */
  via?: InputMaybe<Array<ViaInput>>;
  /** Whether these can be the very words spoken, or are a translation of them. */
  wording?: InputMaybe<Wording>;
};

/** One thing that is wrong with a bundle. */
export type BundleProblem = {
  __typename?: 'BundleProblem';
  /** How to mend it. */
  mend: Scalars['String']['output'];
  /** What is wrong. */
  message: Scalars['String']['output'];
  /** Where it is, such as `statements[14].attributions[0].passages[1].exact`. Empty where it is the whole bundle. */
  path: Scalars['String']['output'];
  /** The id of the record that it is in. */
  record?: Maybe<Scalars['ID']['output']>;
};

/** How sure a judgement is. */
export type Certainty =
  /** Nothing in the sources speaks against it. */
  | 'SURE'
  /** Likely, and not proven. */
  | 'UNSURE';

/** One entry of the log. Entries are only ever added. */
export type Change = Node & {
  __typename?: 'Change';
  /** What was there after it. Null for a record that was withdrawn, and where it or what it named was made unreadable since. */
  after?: Maybe<Scalars['JSONObject']['output']>;
  /** When it was made. */
  at: Scalars['DateTime']['output'];
  /** What was there before. Null for a record that was new, and where it or what it named was made unreadable since. */
  before?: Maybe<Scalars['JSONObject']['output']>;
  /** Who made it, or what: a person, or the import of a bundle. Shown only to those who show a token. */
  by?: Maybe<Scalars['String']['output']>;
  /** Its position in the log: give it to `changes` as `after` to read what came later. */
  cursor: Scalars['String']['output'];
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: ChangeKind;
  /** Why, where a reason was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /**
   * The record that was changed, as it is now; what is left of it where it was withdrawn. Of an actor that was merged it is
   * the canonical record, as wherever an id is given.
   */
  record?: Maybe<Node>;
  /** The id of the record that was changed: its own, also where it was merged into another one. */
  recordId: Scalars['ID']['output'];
};

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The changes of this page, each with its position. */
  edges: Array<ChangeEdge>;
  /** The changes of this page. */
  nodes: Array<Change>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. False where counting stopped, which it does at 10,000: there are at least so many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A change at its position in the list. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Its position: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Change;
};

/** What a change did. */
export type ChangeKind =
  /** The record came into the graph. */
  | 'CREATED'
  /** The record was made unreadable, here too. */
  | 'REDACTED'
  /** The record was withdrawn and came back, as it was. */
  | 'RESTORED'
  /** Fields of the record were changed. */
  | 'UPDATED'
  /** The record was withdrawn: it is out of every list, and its id answers why. */
  | 'WITHDRAWN';

/** How a statement was made, as its source reports. */
export type Channel =
  /** In a document, such as a report or a treaty. */
  | 'DOCUMENT'
  /** In an interview. */
  | 'INTERVIEW'
  /** To the media, without more being told. */
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
  /** Two sources tell it differently, and no speaker answered another. */
  | 'REPORTS'
  /** One speaker disputes what another said. */
  | 'SPEAKERS';

/** An event, to be recorded. */
export type CreateEventInput = {
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When it ended. */
  endedAt?: InputMaybe<PartialDateInput>;
  /** What kind of event it is. */
  eventKind: EventKind;
  /** The passages that show it. */
  evidence?: InputMaybe<Array<EventEvidenceInput>>;
  /** Its id, if you want to choose it: `event:<words>`. One is made from its name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called here. */
  name: Scalars['String']['input'];
  /** What came of it, in this graph's own words. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** The event that it is a part of. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Where. */
  place?: InputMaybe<Scalars['ID']['input']>;
  /** The events that it follows from. */
  precededBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When it began. */
  startedAt?: InputMaybe<PartialDateInput>;
  /** Whether it has happened, as far as is known. */
  status: EventStatus;
};

/** People without a roll, to be recorded. */
export type CreateGroupInput = {
  /** Its country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its id, if you want to choose it: `group:<words>`. One is made from its name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called here. */
  name: Scalars['String']['input'];
  /** What else it is called, in any language and script. */
  names?: InputMaybe<Array<NameInput>>;
  /** The organisation that they are inside of. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Pages elsewhere that identify the same one, such as its item in Wikidata. */
  sameAs?: InputMaybe<Array<Scalars['URL']['input']>>;
};

/** That somebody belongs to an organisation, to be recorded. */
export type CreateMembershipInput = {
  /** The passages that show it. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Since when. */
  from?: InputMaybe<PartialDateInput>;
  /** Its id, if you want to choose it: `membership:<words>`. One is made from who and to what where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who belongs. */
  member: Scalars['ID']['input'];
  /** To what. */
  organisation: Scalars['ID']['input'];
  /** As what, such as "President". */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Until when. */
  to?: InputMaybe<PartialDateInput>;
};

/** An organisation, to be recorded. */
export type CreateOrganisationInput = {
  /** Its country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its id, if you want to choose it: `organisation:<words>`. One is made from its name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called here. */
  name: Scalars['String']['input'];
  /** What else it is called, in any language and script. */
  names?: InputMaybe<Array<NameInput>>;
  /** What kind of organisation it is. */
  organisationKind: OrganisationKind;
  /** The organisation that it is a part of. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Pages elsewhere that identify the same one, such as its item in Wikidata. */
  sameAs?: InputMaybe<Array<Scalars['URL']['input']>>;
};

/** That somebody took part in an event, to be recorded. */
export type CreateParticipationInput = {
  /** Who took part. */
  actor: Scalars['ID']['input'];
  /** In what. */
  event: Scalars['ID']['input'];
  /** The passages that show it. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
  /** Whether the source holds it at arm's length, as with "reportedly". */
  hedged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its id, if you want to choose it: `participation:<words>`. One is made from who and in what where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** As what. */
  role: ParticipationRole;
};

/** A person, to be recorded. */
export type CreatePersonInput = {
  /** Its country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /**
   * Its id, if you want to choose it: `person:<words>`. One is made from its name where it is left out.
   * Not even a redaction erases it: choose one without words that may have to go.
   */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called here. */
  name: Scalars['String']['input'];
  /** What else it is called, in any language and script. */
  names?: InputMaybe<Array<NameInput>>;
  /** Pages elsewhere that identify the same one, such as its item in Wikidata. */
  sameAs?: InputMaybe<Array<Scalars['URL']['input']>>;
};

/** A place, to be recorded. */
export type CreatePlaceInput = {
  /** Its country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Its id, if you want to choose it: `place:<words>`. One is made from its name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called here. */
  name: Scalars['String']['input'];
  /** What else it is called, in any language and script. */
  names?: InputMaybe<Array<NameInput>>;
  /** The place that it lies in. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
};

/** A published document, to be recorded. */
export type CreateSourceInput = {
  /** Where a copy is archived. */
  archivedUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Its authors, as it names them. */
  authors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The source that it is a copy of. */
  copyOf?: InputMaybe<Scalars['ID']['input']>;
  /** Its id, if you want to choose it: `source:<words>`. One is made from its title or address where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language it is in. */
  language?: InputMaybe<Scalars['Locale']['input']>;
  /** Whether it is the speaker's own publication, such as a post or a transcript. */
  primary?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was published, where it states that. */
  publishedAt?: InputMaybe<PartialDateInput>;
  /** The organisation that published it. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** When its text was fetched. */
  retrievedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What kind of document it is. */
  sourceKind: SourceKind;
  /** Its text, in which passages are looked for. It is kept only where whoever runs this server wants that. */
  text?: InputMaybe<SourceTextInput>;
  /** Its title, where it states one. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it is published. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/** A topic, to be recorded. */
export type CreateTopicInput = {
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its id, if you want to choose it: `topic:<words>`. One is made from its name where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called here. */
  name: Scalars['String']['input'];
};

/** How a date is known. */
export type DateBasis =
  /** Some part of it, such as the year, is not in the source at all. */
  | 'INFERRED'
  /** Worked out from words such as "Saturday", against a date that the source gives. */
  | 'RESOLVED'
  /** The source gives the whole date. */
  | 'STATED';

/**
 * A span of time to search in. What only overlaps it matches too: `2025-06` overlaps a search from `2025-06-09`. Both ends
 * are included, days are days in UTC, and an end that is left out is open.
 */
export type DateRange = {
  /** From here on, as an EDTF date: `2025`, `2025-06`, `2025-06-09` or `2025-06-09T11:42Z`. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Up to and including this, as an EDTF date. */
  to?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Which disputes. Every field that is given must hold; within a list, one is enough. An empty list is refused: leave the
 * field out instead.
 */
export type DisputeFilter = {
  /** At least one of the two statements is about one of these actors, events, topics or places. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Two actors, one the speaker on each side. */
  between?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only judgements this sure. */
  certainty?: InputMaybe<Array<Certainty>>;
  /** Between speakers, between reports, or both. */
  clash?: InputMaybe<Array<Clash>>;
  /** One of these actors is the speaker on either side. */
  involving?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When one of the two statements was said. */
  said?: InputMaybe<DateRange>;
  /** True: only where speakers dispute what they said themselves. False: only where the speakers differ. */
  sameSpeaker?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these kinds: CONTRADICTS, REBUTS or DENIES. */
  types?: InputMaybe<Array<RelationType>>;
};

/** What a statement can be about or mention: a person, an organisation, a group, an event, a topic or a place. */
export type Entity = {
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** What it is called here. */
  name: Scalars['String']['output'];
};

/** Something that happened, or is said to have happened, or was to happen: talks, an agreement, an exchange. */
export type Event = Entity & Node & GraphRecord & {
  __typename?: 'Event';
  /** What it is, in this graph's own words. */
  description?: Maybe<Scalars['String']['output']>;
  /** When it ended. Null where no source tells. */
  endedAt?: Maybe<PartialDate>;
  /** What kind of event it is. */
  eventKind: EventKind;
  /** The passages that show its dates, its status or its outcome. */
  evidence: Array<Evidence>;
  /** The events that it led to. */
  followedBy: EventConnection;
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** What it is called here. */
  name: Scalars['String']['output'];
  /** What came of it. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** The larger event that it is a part of. */
  partOf?: Maybe<Event>;
  /** Who took part, as what, by id. */
  participants: ParticipationConnection;
  /** The events that are parts of it. */
  parts: EventConnection;
  /** Where it took place. */
  place?: Maybe<Place>;
  /** The events that led to it. */
  precededBy: EventConnection;
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
  /** When it began. Null where no source tells. */
  startedAt?: Maybe<PartialDate>;
  /** What was said about it, or at it. */
  statements: StatementConnection;
  /** How well it is established. */
  status: EventStatus;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/** Something that happened, or is said to have happened, or was to happen: talks, an agreement, an exchange. */
export type EventfollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happened, or is said to have happened, or was to happen: talks, an agreement, an exchange. */
export type EventhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened, or is said to have happened, or was to happen: talks, an agreement, an exchange. */
export type EventparticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<ParticipationRole>>;
};


/** Something that happened, or is said to have happened, or was to happen: talks, an agreement, an exchange. */
export type EventpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happened, or is said to have happened, or was to happen: talks, an agreement, an exchange. */
export type EventprecededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** Something that happened, or is said to have happened, or was to happen: talks, an agreement, an exchange. */
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
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. False where counting stopped, which it does at 10,000: there are at least so many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An event at its position in the list. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Its position: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: Event;
};

/** The receipt for a fact about an event, to be recorded. */
export type EventEvidenceInput = {
  /** Which field of the event it shows, such as `outcome`. Left out where it shows that the event was. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** Its id, if you want to choose it: `evidence:<words>`. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The spans of the source's text that show it. */
  passages: Array<PassageInput>;
  /** Where the passages are from. */
  source: Scalars['ID']['input'];
};

/**
 * Which events. Every field that is given must hold; within a list, one is enough. An empty list is refused: leave the
 * field out instead.
 */
export type EventFilter = {
  /** When it went on. */
  during?: InputMaybe<DateRange>;
  /** Only these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only events of these kinds. */
  kinds?: InputMaybe<Array<EventKind>>;
  /** Those that are parts of this event. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Those in which one of these actors took part. */
  participants?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Those that took place at one of these places. */
  places?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only events established this well. */
  status?: InputMaybe<Array<EventStatus>>;
};

/** What kind of event. */
export type EventKind =
  /** Something agreed. */
  | 'AGREEMENT'
  /** An attack. */
  | 'ATTACK'
  /** A meeting that was no talks, such as a visit. */
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

/** In which order events come. */
export type EventOrder =
  /** The exact reverse: those without a date first, then from the earliest to begin. */
  | 'STARTED_AT_ASC'
  /** The latest to begin first; those without a date last. */
  | 'STARTED_AT_DESC';

/** The record as it is now, and what the log says of the change. */
export type EventPayload = {
  __typename?: 'EventPayload';
  /** What was written to the log. Null where there was nothing to change. */
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
  /** One side says so, and another disputes it. */
  | 'DISPUTED'
  /** It was to happen. */
  | 'PLANNED'
  /** Sources report it. */
  | 'REPORTED';

/** The receipt for a fact that is no statement: that somebody took part, belongs somewhere, or how an event went. */
export type Evidence = Node & Receipt & GraphRecord & {
  __typename?: 'Evidence';
  /** Which field of an event it shows, such as `outcome`. Null where it shows the record as a whole. */
  field?: Maybe<Scalars['String']['output']>;
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** What it shows: a participation, a membership or an event. */
  of: Node;
  /** The spans of the source's text that show it. */
  passages: Array<Passage>;
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
  /** Where the passages are from. */
  source: Source;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whether the passages were found in the source's text. */
  verification: Verification;
};


/** The receipt for a fact that is no statement: that somebody took part, belongs somewhere, or how an event went. */
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
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. False where counting stopped, which it does at 10,000: there are at least so many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A receipt at its position in the list. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Its position: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The receipt. */
  node: Evidence;
};

/** The receipt for a fact, to be recorded. */
export type EvidenceInput = {
  /** Its id, if you want to choose it: `evidence:<words>`. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The spans of the source's text that show it. */
  passages: Array<PassageInput>;
  /** Where the passages are from. */
  source: Scalars['ID']['input'];
};

/** People without a list of members, such as "analysts" or "Ukrainian officials". */
export type Group = Actor & Entity & Node & GraphRecord & {
  __typename?: 'Group';
  /** The country it belongs to. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Who or what it is, in this graph's own words. */
  description?: Maybe<Scalars['String']['output']>;
  /** The clashes in which it is the speaker on either side, by id. */
  disputes: StatementRelationConnection;
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** What it belongs to, as what and when, by id. */
  memberships: MembershipConnection;
  /**
   * The records that were judged to be this one and answer under its id, at most 500, by id. Each keeps what it holds and is
   * updated under its own id, at its own revision.
   */
  mergedRecords: Array<MergedRecord>;
  /** What it is called here. */
  name: Scalars['String']['output'];
  /** Every name it goes by, the main one first. */
  names: Array<Name>;
  /** The organisation whose people they are, where that is known. */
  partOf?: Maybe<Organisation>;
  /** The events it took part in, and as what, by id. */
  participations: ParticipationConnection;
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
  /** Pages that are about the same one, such as its entry in Wikidata. */
  sameAs: Array<Scalars['URL']['output']>;
  /** What it said. */
  statements: StatementConnection;
  /** What was said about it. */
  statementsAbout: StatementConnection;
  /** What was said to it. */
  statementsAddressed: StatementConnection;
  /** What accuses, condemns, threatens or rejects it. */
  statementsAgainst: StatementConnection;
  /** What names it without being about it. */
  statementsMentioning: StatementConnection;
  /** What others said in its name. */
  statementsOnBehalf: StatementConnection;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * What it said, what was said in its name, and what anyone inside it said: members, parts and groups, to any depth, at
   * most 500 of them.
   */
  voice: StatementConnection;
};


/** People without a list of members, such as "analysts" or "Ukrainian officials". */
export type GroupdisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People without a list of members, such as "analysts" or "Ukrainian officials". */
export type GrouphistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People without a list of members, such as "analysts" or "Ukrainian officials". */
export type GroupmembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** People without a list of members, such as "analysts" or "Ukrainian officials". */
export type GroupparticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<ParticipationRole>>;
};


/** People without a list of members, such as "analysts" or "Ukrainian officials". */
export type GroupstatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** People without a list of members, such as "analysts" or "Ukrainian officials". */
export type GroupstatementsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** People without a list of members, such as "analysts" or "Ukrainian officials". */
export type GroupstatementsAddressedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** People without a list of members, such as "analysts" or "Ukrainian officials". */
export type GroupstatementsAgainstArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** People without a list of members, such as "analysts" or "Ukrainian officials". */
export type GroupstatementsMentioningArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** People without a list of members, such as "analysts" or "Ukrainian officials". */
export type GroupstatementsOnBehalfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** People without a list of members, such as "analysts" or "Ukrainian officials". */
export type GroupvoiceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};

/** The record as it is now, and what the log says of the change. */
export type GroupPayload = {
  __typename?: 'GroupPayload';
  /** What was written to the log. Null where there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now; of one that was merged, the one that it answers as, with it among the `mergedRecords`. */
  group: Group;
};

/** A bundle to import. */
export type ImportBundleInput = {
  /** The bundle, in the format of `bundle.schema.json`. */
  bundle: Scalars['JSONObject']['input'];
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the bundle's word holds also where the graph has another name for a record, or somebody changed it. */
  overwrite?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of the records of a bundle. */
export type ImportBundlePayload = {
  __typename?: 'ImportBundlePayload';
  /** How many records were new. */
  created: Scalars['Int']['output'];
  /** Everything that is wrong with the bundle. Where there is anything, nothing was written. */
  problems: Array<BundleProblem>;
  /** How many records were already as the bundle has them. */
  unchanged: Scalars['Int']['output'];
  /** How many records were changed. */
  updated: Scalars['Int']['output'];
};

/** Two actors to judge. Refused where other judgements say otherwise. */
export type JudgeInput = {
  /** The ids of exactly two persons, two organisations or two groups. */
  actors: Array<Scalars['ID']['input']>;
  /** Why, in one sentence. */
  basis: Scalars['String']['input'];
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How alike they are, from 0 to 1, such as `matchActors` has it. */
  score?: InputMaybe<Scalars['Float']['input']>;
};

/** What a judgement did. */
export type JudgePayload = {
  __typename?: 'JudgePayload';
  /** The two actors as they answer now: one and the same where they were judged the same. */
  actors: Array<Actor>;
  /** Its entry in the log. Null where it was judged so before. */
  change?: Maybe<Change>;
  /** The judgement; the earlier one where it was judged so before. */
  judgement: Judgement;
};

/** Somebody's judgement that two actors are the same, or are not. */
export type Judgement = Node & GraphRecord & {
  __typename?: 'Judgement';
  /** The ids of the two that were judged. Asked for by them, those that are the same answer as one. */
  actorIds: Array<Scalars['ID']['output']>;
  /** Why, in one sentence. */
  basis: Scalars['String']['output'];
  /** Who judged. Shown only to those who show a token. */
  by?: Maybe<Scalars['String']['output']>;
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, such as `judgement:` and 32 digits. */
  id: Scalars['ID']['output'];
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
  /** How alike they were held to be, from 0 to 1. */
  score?: Maybe<Scalars['Float']['output']>;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /** Which way it went. */
  verdict: Verdict;
};


/** Somebody's judgement that two actors are the same, or are not. */
export type JudgementhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One thing that speaks for or against a match. */
export type MatchReason = {
  __typename?: 'MatchReason';
  /** What was compared, in a sentence. */
  explanation: Scalars['String']['output'];
  /** What it is. */
  kind: MatchReasonKind;
  /** What it adds to the score; below zero where it speaks against. */
  weight: Scalars['Float']['output'];
};

/** What speaks for or against an actor's being the one that a name means. */
export type MatchReasonKind =
  /** They belong to different countries. */
  | 'OTHER_COUNTRY'
  /** It goes by this name in another script. */
  | 'OTHER_SCRIPT'
  /** It goes by this name, spelled or romanised differently. */
  | 'OTHER_SPELLING'
  /** One of the names is a part of the other. */
  | 'PART_OF_NAME'
  /** Both belong to one country. */
  | 'SAME_COUNTRY'
  /** One page is about both. */
  | 'SAME_IDENTIFIER'
  /** It goes by exactly this name. */
  | 'SAME_NAME'
  /** It belongs to the organisation, or took part in the event. */
  | 'SHARED_CONTEXT'
  /** The names have words that are alike. */
  | 'SIMILAR_NAME';

/** Who belongs to which organisation, as what, and from when to when. */
export type Membership = Node & GraphRecord & {
  __typename?: 'Membership';
  /** The passages that show it. */
  evidence: Array<Evidence>;
  /** Since when. Null where no source tells. */
  from?: Maybe<PartialDate>;
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** Who belongs to it. */
  member: Actor;
  /** What it belongs to. */
  organisation: Organisation;
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
  /** As what: "lead negotiator", "president". */
  role?: Maybe<Scalars['String']['output']>;
  /** Until when. Null where it goes on, or where no source tells. */
  to?: Maybe<PartialDate>;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/** Who belongs to which organisation, as what, and from when to when. */
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
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. False where counting stopped, which it does at 10,000: there are at least so many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A membership at its position in the list. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** Its position: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The membership. */
  node: Membership;
};

/** The record as it is now, and what the log says of the change. */
export type MembershipPayload = {
  __typename?: 'MembershipPayload';
  /** What was written to the log. Null where there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now. */
  membership: Membership;
};

/** A record that was judged to be the same as another, and answers as that one, as it is in itself. */
export type MergedRecord = {
  __typename?: 'MergedRecord';
  /** What it holds itself, as the log has it in `after`. */
  content: Scalars['JSONObject']['output'];
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its own id. Give it, with its revision, to update it; asked for by it, the actor answers that it was merged into. */
  id: Scalars['ID']['output'];
  /** What it is called itself. */
  name: Scalars['String']['output'];
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
};


/** A record that was judged to be the same as another, and answers as that one, as it is in itself. */
export type MergedRecordhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /** Records an event. */
  createEvent: EventPayload;
  /** Adds people without a roll. */
  createGroup: GroupPayload;
  /** Records that somebody belongs to an organisation. */
  createMembership: MembershipPayload;
  /** Adds an organisation. */
  createOrganisation: OrganisationPayload;
  /** Records that somebody took part in an event. */
  createParticipation: ParticipationPayload;
  /** Adds a person. */
  createPerson: PersonPayload;
  /** Adds a place. */
  createPlace: PlacePayload;
  /** Records a published document. */
  createSource: SourcePayload;
  /** Adds a topic. */
  createTopic: TopicPayload;
  /** Imports a whole bundle: all of it, or, where there is any problem, nothing. */
  importBundle: ImportBundlePayload;
  /** Judges that two actors are not the same, so that nobody makes them one by mistake. */
  judgeDifferent: JudgePayload;
  /**
   * Judges that two actors are the same: both answer as one from then on, under the smallest id among all that are the same.
   * Nothing of them is rewritten.
   */
  judgeSame: JudgePayload;
  /**
   * Records that a speaker took a statement back: a statement of its own, which the other one names as `retractedBy`. An
   * error of this graph is something else: for that, use `withdraw`.
   */
  recordRetraction: RecordStatementPayload;
  /** Records who said what, with the reports that show it, and whatever actors and sources are new with it. */
  recordStatement: RecordStatementPayload;
  /**
   * Makes a record unreadable: what it held is erased from the graph, its search, its log and its exports, with the
   * receipts and relations that are only about it, with whatever was withdrawn and names it, with what the log has of other
   * records from when they named it, and with the kept texts of the sources that these receipts are from. A tombstone stays,
   * with its id: ids are not erased, so give records whose words may have to go an id without them. It cannot be undone.
   */
  redact: RedactPayload;
  /** Links two statements: a judgement, with its basis in words and its receipts. */
  relateStatements: RelateStatementsPayload;
  /** Takes a judgement back, whichever way it went. What it held together parts again, exactly as it was. */
  reverseJudgement: WithdrawPayload;
  /**
   * Undoes a change, while the record still is as that change left it: what was created is withdrawn, what was updated gets
   * back what it held before, and what was withdrawn comes back. The log keeps both. A creation is not undone where others
   * added receipts or relations since.
   */
  revertChange: RevertChangePayload;
  /** Changes what is recorded: nothing, where somebody else changed it since you read it. */
  updateEvent: EventPayload;
  /** Changes what is recorded: nothing, where somebody else changed it since you read it. */
  updateGroup: GroupPayload;
  /** Changes what is recorded: nothing, where somebody else changed it since you read it. */
  updateMembership: MembershipPayload;
  /** Changes what is recorded: nothing, where somebody else changed it since you read it. */
  updateOrganisation: OrganisationPayload;
  /** Changes what is recorded: nothing, where somebody else changed it since you read it. */
  updateParticipation: ParticipationPayload;
  /** Changes what is recorded: nothing, where somebody else changed it since you read it. */
  updatePerson: PersonPayload;
  /** Changes what is recorded: nothing, where somebody else changed it since you read it. */
  updatePlace: PlacePayload;
  /** Changes what is recorded: nothing, where somebody else changed it since you read it. */
  updateSource: SourcePayload;
  /** Changes a statement and its reports: nothing, where somebody else changed it since you read it. */
  updateStatement: UpdateStatementPayload;
  /** Changes what is recorded: nothing, where somebody else changed it since you read it. */
  updateTopic: TopicPayload;
  /**
   * Takes back an error of this graph: the record is out of every list and count, with the receipts that are only about it
   * and, for a statement, the relations on it. Its id answers what became of it. Refused where other records refer to it,
   * and for the last attribution of a statement.
   */
  withdraw: WithdrawPayload;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationcreateEventArgs = {
  input: CreateEventInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationcreateGroupArgs = {
  input: CreateGroupInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationcreateMembershipArgs = {
  input: CreateMembershipInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationcreateOrganisationArgs = {
  input: CreateOrganisationInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationcreateParticipationArgs = {
  input: CreateParticipationInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationcreatePersonArgs = {
  input: CreatePersonInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationcreatePlaceArgs = {
  input: CreatePlaceInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationcreateSourceArgs = {
  input: CreateSourceInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationcreateTopicArgs = {
  input: CreateTopicInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationimportBundleArgs = {
  input: ImportBundleInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationjudgeDifferentArgs = {
  input: JudgeInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationjudgeSameArgs = {
  input: JudgeInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationrecordRetractionArgs = {
  input: RecordRetractionInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationrecordStatementArgs = {
  input: RecordStatementInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationredactArgs = {
  input: RedactInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationrelateStatementsArgs = {
  input: RelateStatementsInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationreverseJudgementArgs = {
  input: WithdrawInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationrevertChangeArgs = {
  input: RevertChangeInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationupdateEventArgs = {
  input: UpdateEventInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationupdateGroupArgs = {
  input: UpdateGroupInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationupdateMembershipArgs = {
  input: UpdateMembershipInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationupdateOrganisationArgs = {
  input: UpdateOrganisationInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationupdateParticipationArgs = {
  input: UpdateParticipationInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationupdatePersonArgs = {
  input: UpdatePersonInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationupdatePlaceArgs = {
  input: UpdatePlaceInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationupdateSourceArgs = {
  input: UpdateSourceInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationupdateStatementArgs = {
  input: UpdateStatementInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationupdateTopicArgs = {
  input: UpdateTopicInput;
};


/**
 * Everything that writes. Each field is one transaction: all of it is done, or nothing is. To correct is three different
 * things: `withdraw` takes back an error of this graph, `recordRetraction` records that the speaker took it back, `redact`
 * makes the words unreadable.
 */
export type MutationwithdrawArgs = {
  input: WithdrawInput;
};

/** One name that somebody or some place goes by. */
export type Name = {
  __typename?: 'Name';
  /** An id for a client's cache. It cannot be asked for by itself. */
  id: Scalars['ID']['output'];
  /** What kind of name it is. */
  kind: NameKind;
  /** The language it is in. */
  language?: Maybe<Scalars['Locale']['output']>;
  /** The script it is written in, as the four letters of ISO 15924: `Latn`, `Cyrl`. */
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
  /** The script it is written in, as the four letters of ISO 15924: `Latn`, `Cyrl`. */
  script?: InputMaybe<Scalars['String']['input']>;
  /** The name as written. */
  value: Scalars['String']['input'];
};

/** What kind of name it is. */
export type NameKind =
  /** A short form, such as POW or UN. */
  | 'ABBREVIATION'
  /** Another name that means the same. */
  | 'ALIAS'
  /** A name it had before. */
  | 'FORMER'
  /** The one it is known by here. */
  | 'MAIN'
  /** A place or a part named for the whole, as Moscow is for Russia. */
  | 'METONYM'
  /** The same name in another script or by another rule of spelling, as Zelenskyy and Zelenskiy. */
  | 'TRANSLITERATION'
  /** A name that it shares with others, such as a surname alone. It finds, but it proves nothing. */
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
  /** It is called so here. */
  | 'NAME'
  /** It goes by this name in another spelling, script or order of words. */
  | 'OTHER_SPELLING'
  /**
   * It goes by a longer name that has these words, such as a surname alone; or it is the person whose name ends what was asked
   * for: `President Zelensky`. Others may be called so: by itself, this tells nobody.
   */
  | 'PART_OF_NAME';

/** Anything that has an id of its own and can be asked for again. */
export type Node = {
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
};

/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type Organisation = Actor & Entity & Node & GraphRecord & {
  __typename?: 'Organisation';
  /** The country it belongs to. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Who or what it is, in this graph's own words. */
  description?: Maybe<Scalars['String']['output']>;
  /** The clashes in which it is the speaker on either side, by id. */
  disputes: StatementRelationConnection;
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** Who belongs to it, as what and when, by id. */
  members: MembershipConnection;
  /** What it belongs to, as what and when, by id. */
  memberships: MembershipConnection;
  /**
   * The records that were judged to be this one and answer under its id, at most 500, by id. Each keeps what it holds and is
   * updated under its own id, at its own revision.
   */
  mergedRecords: Array<MergedRecord>;
  /** What it is called here. */
  name: Scalars['String']['output'];
  /** Every name it goes by, the main one first. */
  names: Array<Name>;
  /** What kind of body it is. */
  organisationKind: OrganisationKind;
  /** The organisation it is a part of, as a ministry is of its government. */
  partOf?: Maybe<Organisation>;
  /** The events it took part in, and as what, by id. */
  participations: ParticipationConnection;
  /** The organisations that are parts of it, by name; those that are the same once. */
  parts: OrganisationConnection;
  /** What it has published, where it is a publisher. */
  published: SourceConnection;
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
  /** Pages that are about the same one, such as its entry in Wikidata. */
  sameAs: Array<Scalars['URL']['output']>;
  /** What it said. */
  statements: StatementConnection;
  /** What was said about it. */
  statementsAbout: StatementConnection;
  /** What was said to it. */
  statementsAddressed: StatementConnection;
  /** What accuses, condemns, threatens or rejects it. */
  statementsAgainst: StatementConnection;
  /** What names it without being about it. */
  statementsMentioning: StatementConnection;
  /** What others said in its name. */
  statementsOnBehalf: StatementConnection;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * What it said, what was said in its name, and what anyone inside it said: members, parts and groups, to any depth, at
   * most 500 of them.
   */
  voice: StatementConnection;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationdisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationmembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A state, a government, a ministry, a company, a newspaper: a body that can speak and act as one. */
export type OrganisationmembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. False where counting stopped, which it does at 10,000: there are at least so many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** An organisation at its position in the list. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Its position: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The organisation. */
  node: Organisation;
};

/** What kind of body an organisation is. */
export type OrganisationKind =
  /** A public body that is no ministry, such as an intelligence service or a coordination headquarters. */
  | 'AGENCY'
  /** An army, or a part of one. */
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
  /** A country, as one that acts among others. */
  | 'STATE';

/** The record as it is now, and what the log says of the change. */
export type OrganisationPayload = {
  __typename?: 'OrganisationPayload';
  /** What was written to the log. Null where there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now; of one that was merged, the one that it answers as, with it among the `mergedRecords`. */
  organisation: Organisation;
};

/**
 * Where a page stands in its list. To read on, ask again with `after` set to `endCursor`, for as long as `hasNextPage`
 * is true.
 */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The position to read on from: give it as `after`. Null when the page is empty and nothing follows. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /**
   * Whether more may follow. A page can hold fewer items than were asked for while this is true: a filter that matches
   * little stops looking after a bounded number of records and lets you decide whether to go on.
   */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something lies before this page. True on every page that was asked for with `after`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The position of the first item of the page; null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * A date that is exactly as precise as its source, and says how it is known. A day, a month or a year is never turned into
 * a moment that nobody stated.
 */
export type PartialDate = {
  __typename?: 'PartialDate';
  /** Whether the source states the date, or it was worked out. */
  basis: DateBasis;
  /** The first moment it can mean. Null where it is open to the past. */
  earliest?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The date in the Extended Date/Time Format (EDTF, ISO 8601-2): `2025`, `2025-06`, `2025-06-09`, `2025-06-09T11:42Z`,
   * an interval `2025-06-07/2025-06-09`, or one open at an end: `../2025-06-09` (by then), `2025-06-02/..` (since then).
   */
  edtf: Scalars['String']['output'];
  /** The last moment it can mean. Null where it is open to the future. */
  latest?: Maybe<Scalars['DateTime']['output']>;
  /** How it was worked out, in words. */
  note?: Maybe<Scalars['String']['output']>;
};

/** A date to be recorded, exactly as precise as its source. */
export type PartialDateInput = {
  /** Whether the source states it, or it was worked out. */
  basis: DateBasis;
  /** The date in EDTF: `2025`, `2025-06-09`, `2025-06-09T11:42Z`, `2025-06-07/2025-06-09`, `../2025-06-09`. */
  edtf: Scalars['String']['input'];
  /** How it was worked out, in words. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** That somebody took part in an event, as what, and which passages show it. */
export type Participation = Node & GraphRecord & {
  __typename?: 'Participation';
  /** Who took part. */
  actor: Actor;
  /** In what. */
  event: Event;
  /** The passages that show it. */
  evidence: Array<Evidence>;
  /** Whether the source holds it at arm's length, as with "reportedly". */
  hedged: Scalars['Boolean']['output'];
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
  /** As what. */
  role: ParticipationRole;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/** That somebody took part in an event, as what, and which passages show it. */
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
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. False where counting stopped, which it does at 10,000: there are at least so many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A participation at its position in the list. */
export type ParticipationEdge = {
  __typename?: 'ParticipationEdge';
  /** Its position: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The participation. */
  node: Participation;
};

/** The record as it is now, and what the log says of the change. */
export type ParticipationPayload = {
  __typename?: 'ParticipationPayload';
  /** What was written to the log. Null where there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now. */
  participation: Participation;
};

/** As what somebody takes part in an event. */
export type ParticipationRole =
  /** As the one at whose place it is. */
  | 'HOST'
  /** Between the sides. */
  | 'MEDIATOR'
  /** As one who looks on. */
  | 'OBSERVER'
  /** As one of the sides. */
  | 'PARTY'
  /** As the one to whom it is done, such as an exchanged prisoner. */
  | 'SUBJECT';

/**
 * A span of a source's text, as a [W3C text quote selector](https://www.w3.org/TR/annotation-model/#text-quote-selector)
 * with its position.
 */
export type Passage = {
  __typename?: 'Passage';
  /** The passage with the text around it. Null where the source's text is not kept here. */
  context?: Maybe<PassageContext>;
  /** Where it ends: the position after its last character. */
  end?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** The words, exactly as the source has them, without quotation marks around them. */
  exact: Scalars['String']['output'];
  /** An id for a client's cache. It cannot be asked for by itself. */
  id: Scalars['ID']['output'];
  /** What the passage shows: the content, the speaker, the time. */
  part: PassagePart;
  /** The words just before, where they are needed to tell it from another place. */
  prefix?: Maybe<Scalars['String']['output']>;
  /** Whether the source puts these words in quotation marks. */
  quoted: Scalars['Boolean']['output'];
  /** Where it begins in the source's normalised text, counted in Unicode code points from 0. */
  start?: Maybe<Scalars['NonNegativeInt']['output']>;
  /** Whether the words were found in the source's text, and how. */
  status: VerificationStatus;
  /** The words just after, where they are needed to tell it from another place. */
  suffix?: Maybe<Scalars['String']['output']>;
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

/** A span of a source's text to be recorded. Only the words are needed. */
export type PassageInput = {
  /** Where it ends: the position after its last character. */
  end?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The words, exactly as the source has them, without quotation marks around them. */
  exact: Scalars['String']['input'];
  /** What the passage shows. */
  part?: InputMaybe<PassagePart>;
  /** The words just before, at most 24 characters, where they are needed to tell it from another place. */
  prefix?: InputMaybe<Scalars['String']['input']>;
  /** Whether the source puts these words in quotation marks. Where it is left out, its text tells, if that is at hand. */
  quoted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where it begins in the source's normalised text, counted in Unicode code points from 0. */
  start?: InputMaybe<Scalars['NonNegativeInt']['input']>;
  /** The words just after, at most 24 characters, where they are needed to tell it from another place. */
  suffix?: InputMaybe<Scalars['String']['input']>;
  /** Whether the quotation marks hold a whole utterance, not words inside the source's own sentence. */
  whole?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a passage shows. */
export type PassagePart =
  /** To whom. */
  | 'ADDRESSEE'
  /** Through which channel. */
  | 'CHANNEL'
  /** What was said, or what happened. */
  | 'CONTENT'
  /** The words that attribute it: "accused". */
  | 'CUE'
  /** In which role. */
  | 'ROLE'
  /** Who said it. */
  | 'SPEAKER'
  /** When. */
  | 'TIME';

/** A human being. */
export type Person = Actor & Entity & Node & GraphRecord & {
  __typename?: 'Person';
  /** The country it belongs to. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** Who or what it is, in this graph's own words. */
  description?: Maybe<Scalars['String']['output']>;
  /** The clashes in which it is the speaker on either side, by id. */
  disputes: StatementRelationConnection;
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** What it belongs to, as what and when, by id. */
  memberships: MembershipConnection;
  /**
   * The records that were judged to be this one and answer under its id, at most 500, by id. Each keeps what it holds and is
   * updated under its own id, at its own revision.
   */
  mergedRecords: Array<MergedRecord>;
  /** What it is called here. */
  name: Scalars['String']['output'];
  /** Every name it goes by, the main one first. */
  names: Array<Name>;
  /** The events it took part in, and as what, by id. */
  participations: ParticipationConnection;
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
  /** Pages that are about the same one, such as its entry in Wikidata. */
  sameAs: Array<Scalars['URL']['output']>;
  /** What it said. */
  statements: StatementConnection;
  /** What was said about it. */
  statementsAbout: StatementConnection;
  /** What was said to it. */
  statementsAddressed: StatementConnection;
  /** What accuses, condemns, threatens or rejects it. */
  statementsAgainst: StatementConnection;
  /** What names it without being about it. */
  statementsMentioning: StatementConnection;
  /** What others said in its name. */
  statementsOnBehalf: StatementConnection;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
  /**
   * What it said, what was said in its name, and what anyone inside it said: members, parts and groups, to any depth, at
   * most 500 of them.
   */
  voice: StatementConnection;
};


/** A human being. */
export type PersondisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonmembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonparticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<Array<ParticipationRole>>;
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

/** The record as it is now, and what the log says of the change. */
export type PersonPayload = {
  __typename?: 'PersonPayload';
  /** What was written to the log. Null where there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now; of one that was merged, the one that it answers as, with it among the `mergedRecords`. */
  person: Person;
};

/** A town, a region, a country as a stretch of land. The country that speaks and acts is an organisation. */
export type Place = Entity & Node & GraphRecord & {
  __typename?: 'Place';
  /** The country it lies in. */
  country?: Maybe<Scalars['CountryCode']['output']>;
  /** What happened there. */
  events: EventConnection;
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** What it is called here. */
  name: Scalars['String']['output'];
  /** Every name it goes by, the main one first. */
  names: Array<Name>;
  /** The larger place that it lies in. */
  partOf?: Maybe<Place>;
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A town, a region, a country as a stretch of land. The country that speaks and acts is an organisation. */
export type PlaceeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** A town, a region, a country as a stretch of land. The country that speaks and acts is an organisation. */
export type PlacehistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of places. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** The places of this page, each with its position. */
  edges: Array<PlaceEdge>;
  /** The places of this page. */
  nodes: Array<Place>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. False where counting stopped, which it does at 10,000: there are at least so many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A place at its position in the list. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Its position: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The place. */
  node: Place;
};

/** Which places. An empty list is refused: leave the field out instead. */
export type PlaceFilter = {
  /** Only these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The record as it is now, and what the log says of the change. */
export type PlacePayload = {
  __typename?: 'PlacePayload';
  /** What was written to the log. Null where there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now. */
  place: Place;
};

/** The questions one can ask. Everything here only reads. */
export type Query = {
  __typename?: 'Query';
  /** One person, organisation or group by its id. */
  actor?: Maybe<Actor>;
  /** Every person, organisation and group. */
  actors: ActorConnection;
  /**
   * Whoever goes by a name, the nearest first, at most 20. Case, accents, and the kind of dash or apostrophe do not matter, and
   * other names count too: `Zelenskiy`, `ZELENSKY` and `Зеленський` all find the same man. Only a whole name tells who is meant:
   * read `reason`. What merely stands inside a longer name is somebody else: `Bank of Russia` does not find Russia.
   */
  actorsNamed: Array<NamedActor>;
  /** Every report of a statement by a source, by id: for instance all those whose words do not verify. */
  attributions: AttributionConnection;
  /** Everything that was ever changed in this graph, in the order in which it was. Ask again later to see what is new. */
  changes: ChangeConnection;
  /**
   * Whether words are quoted as a source has them: looked up among the passages of this graph. It tells where the words
   * were found, never that they are true.
   */
  checkQuote: QuoteCheck;
  /**
   * Who contradicts, rebuts or denies whom, by id. Clashes between speakers, unless the filter asks for those between
   * reports.
   */
  disputes: StatementRelationConnection;
  /** One event by its id. */
  event?: Maybe<Event>;
  /** What happened, or was to happen: every event, the latest first. */
  events: EventConnection;
  /** Every receipt for a fact that is no statement, by id. */
  evidence: EvidenceConnection;
  /**
   * Whom a name may mean: the actors that go by it or by one like it, in other spellings and scripts too, and those that a page
   * of `sameAs` is about, each with a score and the reasons for it. The best first. Where no name is
   * much like it, those count too of which a slip or two parts a word ("Zelenksy"). A score tells how much is alike, not that they are the same.
   */
  matchActors: Array<ActorMatch>;
  /**
   * Any record by its id, whatever its kind. The id of a record that was merged into another gives the one it was merged
   * into, and that of one that was withdrawn tells what became of it.
   */
  node?: Maybe<Node>;
  /** Several records by their ids, in the order asked, with null where an id is unknown. */
  nodes: Array<Maybe<Node>>;
  /** One place by its id. */
  place?: Maybe<Place>;
  /** Where things happen: every place, by id. */
  places: PlaceConnection;
  /**
   * Everything that holds the words: names, statements, the quoted words of sources, titles. The best matches first. Case,
   * accents and the usual endings of English words do not matter.
   */
  search: SearchConnection;
  /** One source by its id. */
  source?: Maybe<Source>;
  /** One source by its address on the web, or by that of its archived copy. */
  sourceByUrl?: Maybe<Source>;
  /** Every article, post, transcript and document, the latest published first. */
  sources: SourceConnection;
  /** One statement by its id. */
  statement?: Maybe<Statement>;
  /** Who said what: every statement, the latest first. */
  statements: StatementConnection;
  /** What this graph holds, and what it runs on. */
  stats: Stats;
  /** One topic by its id. */
  topic?: Maybe<Topic>;
  /** What is talked about: every topic, by id. */
  topics: TopicConnection;
};


/** The questions one can ask. Everything here only reads. */
export type QueryactorArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask. Everything here only reads. */
export type QueryactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ActorOrder>;
};


/** The questions one can ask. Everything here only reads. */
export type QueryactorsNamedArgs = {
  name: Scalars['String']['input'];
};


/** The questions one can ask. Everything here only reads. */
export type QueryattributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions one can ask. Everything here only reads. */
export type QuerychangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions one can ask. Everything here only reads. */
export type QuerycheckQuoteArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  speaker?: InputMaybe<Scalars['ID']['input']>;
  speakerNamed?: InputMaybe<Scalars['String']['input']>;
  words: Scalars['String']['input'];
};


/** The questions one can ask. Everything here only reads. */
export type QuerydisputesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DisputeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions one can ask. Everything here only reads. */
export type QueryeventArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask. Everything here only reads. */
export type QueryeventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EventOrder>;
};


/** The questions one can ask. Everything here only reads. */
export type QueryevidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  verification?: InputMaybe<Array<VerificationStatus>>;
};


/** The questions one can ask. Everything here only reads. */
export type QuerymatchActorsArgs = {
  context?: InputMaybe<Array<Scalars['ID']['input']>>;
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  name: Scalars['String']['input'];
  sameAs?: InputMaybe<Array<Scalars['URL']['input']>>;
};


/** The questions one can ask. Everything here only reads. */
export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask. Everything here only reads. */
export type QuerynodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The questions one can ask. Everything here only reads. */
export type QueryplaceArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask. Everything here only reads. */
export type QueryplacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions one can ask. Everything here only reads. */
export type QuerysearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<SearchKind>>;
  query: Scalars['String']['input'];
};


/** The questions one can ask. Everything here only reads. */
export type QuerysourceArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask. Everything here only reads. */
export type QuerysourceByUrlArgs = {
  url: Scalars['URL']['input'];
};


/** The questions one can ask. Everything here only reads. */
export type QuerysourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
};


/** The questions one can ask. Everything here only reads. */
export type QuerystatementArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask. Everything here only reads. */
export type QuerystatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatementOrder>;
};


/** The questions one can ask. Everything here only reads. */
export type QuerytopicArgs = {
  id: Scalars['ID']['input'];
};


/** The questions one can ask. Everything here only reads. */
export type QuerytopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TopicFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Words that a source puts in quotation marks. */
export type Quote = {
  __typename?: 'Quote';
  /** Which source's report they are from. */
  attribution: Attribution;
  /** An id for a client's cache. It cannot be asked for by itself. */
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
   * Why the words are not to be quoted although a passage has them. Null where they are neither EXACT nor PUNCTUATION, or
   * some passage has them of which there is nothing to say: that one comes first.
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
  /** The source's own words only. */
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
  /** The words hold a whole passage unbroken, and more before or after it that is not in this graph: `diff` shows the rest. */
  | 'PART'
  /**
   * A passage has these words in this order, with other punctuation, quotation marks or dashes, another capital where a sentence
   * begins, or all in capitals.
   */
  | 'PUNCTUATION'
  /** Two passages that do not stand together are joined as if they were one, with or without an "and" between them. */
  | 'SPLICED'
  /** So few everyday words identify no statement, whoever once said them: nothing was looked up. */
  | 'TOO_FEW_WORDS';

/** What shows that a source says something: the source, the passages, and whether the passages were found in its text. */
export type Receipt = {
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** The spans of the source's text that show it. */
  passages: Array<Passage>;
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
  /** Where the passages are from. */
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

/** Something kept in the graph, with its history. */
export type GraphRecord = {
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/** Something kept in the graph, with its history. */
export type RecordhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a record is. */
export type RecordKind =
  /** One source's report of one statement. */
  | 'ATTRIBUTION'
  /** Something that happened, or was to happen. */
  | 'EVENT'
  /** What shows a fact that is no statement. */
  | 'EVIDENCE'
  /** People without a roll, such as analysts. */
  | 'GROUP'
  /** Somebody's view of whether two actors are the same. */
  | 'JUDGEMENT'
  /** Somebody's place in an organisation. */
  | 'MEMBERSHIP'
  /** An organisation, from a state to a newspaper. */
  | 'ORGANISATION'
  /** Somebody's part in an event. */
  | 'PARTICIPATION'
  /** A human being. */
  | 'PERSON'
  /** Where something happens. */
  | 'PLACE'
  /** What links two statements. */
  | 'RELATION'
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
  /** To whom it was said. */
  addressedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whom it accuses, condemns, threatens or rejects. */
  against?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The sources that report it, at least one, each with the passages that show it. */
  attributions: Array<AttributionInput>;
  /** Why the one takes back the other, in one sentence. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** Groups that are new with it. Give each an id, by which the rest of this input refers to it. */
  groups?: InputMaybe<Array<CreateGroupInput>>;
  /**
   * Its id, if you want to choose it: `statement:<words>`. One is made from speaker, date and text where it is left out.
   * Not even a redaction erases it: choose one without words that may have to go.
   */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language it was spoken in, where known. */
  language?: InputMaybe<Scalars['Locale']['input']>;
  /** The event at which it was said. */
  madeAt?: InputMaybe<Scalars['ID']['input']>;
  /** What else it names. */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Organisations that are new with it. Give each an id, by which the rest of this input refers to it. */
  organisations?: InputMaybe<Array<CreateOrganisationInput>>;
  /** Persons that are new with it. Give each an id, by which the rest of this input refers to it. */
  persons?: InputMaybe<Array<CreatePersonInput>>;
  /** The statement that is taken back. */
  retracts: Scalars['ID']['input'];
  /** When it was said. Left out where no source tells; never taken from the day of publication. */
  saidAt?: InputMaybe<PartialDateInput>;
  /** Sources that are new with it. Give each an id, by which the rest of this input refers to it. */
  sources?: InputMaybe<Array<CreateSourceInput>>;
  /** Who takes it back. Left out where it is whoever made the statement. */
  speakers?: InputMaybe<Array<SpeakerInput>>;
  /** What was said, in this graph's own words. Never as if quoted: quoted words go into `passages`. */
  text: Scalars['String']['input'];
};

/** A statement to be recorded, with its reports. */
export type RecordStatementInput = {
  /** What it is about: actors, events, topics or places. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** To whom it was said. */
  addressedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whom it accuses, condemns, threatens or rejects. */
  against?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The sources that report it, at least one, each with the passages that show it. */
  attributions: Array<AttributionInput>;
  /** Groups that are new with it. Give each an id, by which the rest of this input refers to it. */
  groups?: InputMaybe<Array<CreateGroupInput>>;
  /**
   * Its id, if you want to choose it: `statement:<words>`. One is made from speaker, date and text where it is left out.
   * Not even a redaction erases it: choose one without words that may have to go.
   */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language it was spoken in, where known. */
  language?: InputMaybe<Scalars['Locale']['input']>;
  /** The event at which it was said. */
  madeAt?: InputMaybe<Scalars['ID']['input']>;
  /** What else it names. */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Organisations that are new with it. Give each an id, by which the rest of this input refers to it. */
  organisations?: InputMaybe<Array<CreateOrganisationInput>>;
  /** Persons that are new with it. Give each an id, by which the rest of this input refers to it. */
  persons?: InputMaybe<Array<CreatePersonInput>>;
  /** When it was said. Left out where no source tells; never taken from the day of publication. */
  saidAt?: InputMaybe<PartialDateInput>;
  /** Sources that are new with it. Give each an id, by which the rest of this input refers to it. */
  sources?: InputMaybe<Array<CreateSourceInput>>;
  /** Who said it, each in the role held when speaking. */
  speakers: Array<SpeakerInput>;
  /** What was said, in this graph's own words. Never as if quoted: quoted words go into `passages`. */
  text: Scalars['String']['input'];
  /** What kind of act it was. */
  type: StatementType;
};

/** The statement that was recorded, and what the log says of it. */
export type RecordStatementPayload = {
  __typename?: 'RecordStatementPayload';
  /** What was written to the log: the entry of the statement itself. */
  change?: Maybe<Change>;
  /** The statement as it is now. */
  statement: Statement;
};

/** A record to make unreadable. */
export type RedactInput = {
  /** Which one. It may have been withdrawn before. */
  id: Scalars['ID']['input'];
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, without the words that must not be readable: it is kept. */
  reason: Scalars['String']['input'];
};

/** What a redaction did. */
export type RedactPayload = {
  __typename?: 'RedactPayload';
  /** The ids of what went with it: its receipts and relations, and what was withdrawn before and named it. */
  alsoRedacted: Array<Scalars['ID']['output']>;
  /** Its entry in the log. */
  change: Change;
  /** What is left of the record. */
  redacted: Withdrawn;
};

/** A judgement that links two statements, to be recorded. */
export type RelateStatementsInput = {
  /** Why, in one sentence. */
  basis: Scalars['String']['input'];
  /** How sure the judgement is. */
  certainty: Certainty;
  /** Between whom it clashes: needed for CONTRADICTS, REBUTS and DENIES, and refused for the others. */
  clash?: InputMaybe<Clash>;
  /** The statement that stands in the relation, such as the one that rebuts. */
  from: Scalars['ID']['input'];
  /** Its id, if you want to choose it: `relation:<words>`. One is made from the two statements where it is left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The attributions that the judgement rests on. */
  receipts: Array<Scalars['ID']['input']>;
  /** How the first stands to the second. */
  relationType: RelationType;
  /** The statement it stands in the relation to, such as the one rebutted. */
  to: Scalars['ID']['input'];
};

/** The relation as it is now, and what the log says of it. */
export type RelateStatementsPayload = {
  __typename?: 'RelateStatementsPayload';
  /** What was written to the log. Null where there was nothing to change. */
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
  /** Puts right what the same speaker said. */
  | 'CORRECTS'
  /** Says that the thing did not happen. */
  | 'DENIES'
  /** Answers it and disputes it. */
  | 'REBUTS'
  /** Says the same in other words. */
  | 'REPHRASES'
  /** Answers it, neither for nor against. */
  | 'RESPONDS_TO'
  /** Takes back what the same speaker said. */
  | 'RETRACTS';

/** A change to undo. */
export type RevertChangeInput = {
  /** Its id, as the log has it. */
  change: Scalars['ID']['input'];
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. Where it is left out, the log tells which change was reverted. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What undoing a change did. */
export type RevertChangePayload = {
  __typename?: 'RevertChangePayload';
  /** The entry that undoes the other one. */
  change: Change;
  /** The record as it is now, or what is left of it. */
  record: Node;
};

/** What somebody may do who shows a token. Each role includes the one before it. */
export type Role =
  /** Also imports, judges who is the same, redacts and reverts. */
  | 'ADMIN'
  /** Records, corrects and withdraws. */
  | 'EDITOR';

/** A page of results, the best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The results of this page, each with the words that matched. */
  edges: Array<SearchEdge>;
  /** The records found. */
  nodes: Array<Node>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. False where counting stopped, which it does at 10,000: there are at least so many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** One result. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Its position: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /**
   * Which field of the record matched best: `name`, `names` or `description` of whoever or whatever it is; `outcome` of an
   * event; `title` of a source; `text` of a statement, `passages` or `speakerAsNamed` of one of its reports.
   */
  field: Scalars['String']['output'];
  /** The record found. */
  node: Node;
  /** How well it matches. Only to be compared within one answer: the two engines rank differently. */
  score: Scalars['Float']['output'];
  /** The words that matched, with those around them. */
  snippet: Array<SnippetPart>;
};

/** What a search can find. */
export type SearchKind =
  /** What happened. */
  | 'EVENT'
  /** People without a list of members. */
  | 'GROUP'
  /** States, ministries, companies, newspapers. */
  | 'ORGANISATION'
  /** Human beings. */
  | 'PERSON'
  /** Where things happen. */
  | 'PLACE'
  /** Articles, posts, transcripts. */
  | 'SOURCE'
  /** What was said. */
  | 'STATEMENT'
  /** What is talked about. */
  | 'TOPIC';

/** A stretch of a snippet. Put together in their order, the parts are the snippet. */
export type SnippetPart = {
  __typename?: 'SnippetPart';
  /** Whether these are words that matched. */
  match: Scalars['Boolean']['output'];
  /** The text, with no markup in it. */
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
  /** The source that it copies, such as the agency's report that it reprints. */
  copyOf?: Maybe<Source>;
  /** Its text. Null unless whoever runs this server keeps it, and lets you read it. */
  fullText?: Maybe<Scalars['String']['output']>;
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** The language it is in. */
  language?: Maybe<Scalars['Locale']['output']>;
  /** Whether it is the speaker's own publication: the post itself, the transcript itself. */
  primary: Scalars['Boolean']['output'];
  /** When it was published. */
  publishedAt?: Maybe<PartialDate>;
  /** Who published it. */
  publisher?: Maybe<Organisation>;
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** When it was fetched for this graph. */
  retrievedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many times it has been written: 1 when it is new, one more with each change. */
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
export type SourcehistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. False where counting stopped, which it does at 10,000: there are at least so many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A source at its position in the list. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Its position: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The source. */
  node: Source;
};

/**
 * Which sources. Every field that is given must hold; within a list, one is enough. An empty list is refused: leave the
 * field out instead.
 */
export type SourceFilter = {
  /** Only these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In one of these languages. */
  languages?: InputMaybe<Array<Scalars['Locale']['input']>>;
  /** Whether it is the speaker's own publication. */
  primary?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was published. Sources without a date are left out. */
  published?: InputMaybe<DateRange>;
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
  /** A film. */
  | 'VIDEO';

/** In which order sources come. */
export type SourceOrder =
  /** The exact reverse: those without a date first, then from the earliest published. */
  | 'PUBLISHED_AT_ASC'
  /** The latest published first; those without a date last. */
  | 'PUBLISHED_AT_DESC';

/** The record as it is now, and what the log says of the change. */
export type SourcePayload = {
  __typename?: 'SourcePayload';
  /** What was written to the log. Null where there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now. */
  source: Source;
};

/** The text of a source, for its passages to be looked for in. */
export type SourceTextInput = {
  /** The whole text. */
  content: Scalars['String']['input'];
  /** How it is marked up. */
  format?: InputMaybe<TextFormat>;
};

/** Somebody who made a statement, in the role held when speaking. */
export type Speaker = {
  __typename?: 'Speaker';
  /** Who spoke. */
  actor: Actor;
  /** An id for a client's cache. It cannot be asked for by itself. */
  id: Scalars['ID']['output'];
  /** In whose name, where it was another's. */
  onBehalfOf?: Maybe<Actor>;
  /** In which role: "lead negotiator". */
  role?: Maybe<Scalars['String']['output']>;
};

/** Somebody who made a statement, to be recorded. */
export type SpeakerInput = {
  /** Who spoke. */
  actor: Scalars['ID']['input'];
  /** In whose name, where it was another's. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** In which role: "lead negotiator". */
  role?: InputMaybe<Scalars['String']['input']>;
};

/** Whether quoted words are those of whom they are said to be of. */
export type SpeakerVerdict =
  /** That speaker said them, or they were said in that speaker's name. */
  | 'CONFIRMED'
  /** Nobody was named as the speaker. */
  | 'NOT_NAMED'
  /** They are somebody else's: no passage of that speaker has them, and one of another does. */
  | 'OTHER'
  /** It cannot be told: this graph does not know that speaker, knows only a part of the name, or has the words of nobody. */
  | 'UNCONFIRMED';

/**
 * One act of saying: the same speaker, the same occasion, the same content. It is kept because a source reports it; the
 * graph never says that it is true.
 */
export type Statement = Node & GraphRecord & {
  __typename?: 'Statement';
  /** What it is about. */
  about: Array<Entity>;
  /** To whom it was said. */
  addressedTo: Array<Actor>;
  /** Whom it accuses, condemns, threatens or rejects. */
  against: Array<Actor>;
  /** The sources that report it, each with the passages that show it. There is always at least one. */
  attributions: AttributionConnection;
  /** The source that had it first. Null unless every source has a date precise enough to tell. */
  firstReported?: Maybe<Attribution>;
  /** How closely it was ever reported: the most direct form among its attributions. */
  form: QuoteForm;
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** How many sources report it on their own: copies of one text count once. */
  independentSources: Scalars['Int']['output'];
  /** The language it was spoken in, where known. */
  language?: Maybe<Scalars['Locale']['output']>;
  /** The event at which it was said, such as a press conference or a round of talks. */
  madeAt?: Maybe<Event>;
  /** What else it names. */
  mentions: Array<Entity>;
  /** The words that sources put in quotation marks, one by one: never joined, never edited. */
  quotes: Array<Quote>;
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** Other statements that answer, deny, contradict, confirm or repeat it, by id. */
  relations: StatementRelationConnection;
  /** The statement by which the speaker took it back. */
  retractedBy?: Maybe<Statement>;
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
  /** When it was said. Null where no source tells; it is never taken from the day of publication. */
  saidAt?: Maybe<PartialDate>;
  /** Who said it, each in the role held when speaking. More than one where they spoke together. */
  speakers: Array<Speaker>;
  /** What was said, in this graph's own words. Not a quotation: for the very words, see `quotes`. */
  text: Scalars['String']['output'];
  /** What kind of act it was: a claim, an accusation, a denial. */
  type: StatementType;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/**
 * One act of saying: the same speaker, the same occasion, the same content. It is kept because a source reports it; the
 * graph never says that it is true.
 */
export type StatementattributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One act of saying: the same speaker, the same occasion, the same content. It is kept because a source reports it; the
 * graph never says that it is true.
 */
export type StatementhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One act of saying: the same speaker, the same occasion, the same content. It is kept because a source reports it; the
 * graph never says that it is true.
 */
export type StatementrelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<RelationDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The statements of this page, each with its position. */
  edges: Array<StatementEdge>;
  /** The statements of this page. */
  nodes: Array<Statement>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. False where counting stopped, which it does at 10,000: there are at least so many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A statement at its position in the list. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Its position: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The statement. */
  node: Statement;
};

/**
 * Which statements. Every field that is given must hold; within a list, one is enough. An empty list is refused: leave the
 * field out instead. Ids are looked up with `actorsNamed` or `search`.
 */
export type StatementFilter = {
  /** About one of these actors, events, topics or places. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Said to one of these actors. */
  addressedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Accusing, condemning, threatening or rejecting one of these actors. */
  against?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Reported by at least one attribution that meets all of these conditions at once. */
  attribution?: InputMaybe<AttributionFilter>;
  /** Only those whose date is known in one of these ways. */
  dateBasis?: InputMaybe<Array<DateBasis>>;
  /** Whether another speaker contradicts, rebuts or denies it. True keeps only those, false only the others. */
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words to look for. The best 1,000 matches, then in the order asked. A phrase in quotation marks is kept together. */
  matching?: InputMaybe<Scalars['String']['input']>;
  /** Naming one of these actors, events, topics or places. */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Reported by at least so many sources that are no copies of each other. */
  minIndependentSources?: InputMaybe<Scalars['Int']['input']>;
  /** Said in the name of one of these actors. */
  onBehalfOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Reported by every one of these sources. */
  reportedByAll?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When it was said. */
  said?: InputMaybe<DateRange>;
  /** Said by one of these actors. */
  speakers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only acts of these kinds. */
  types?: InputMaybe<Array<StatementType>>;
  /** What becomes of statements without a date when `said` is given. `ONLY` needs no `said`. */
  undated?: InputMaybe<Undated>;
  /** Said by one of these actors, in its name, or by anyone inside it: its members, its parts, its groups. */
  voiceOf?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** In which order statements come. */
export type StatementOrder =
  /** The latest to come into the graph first. Only for the root field `statements`. */
  | 'RECORDED_AT_DESC'
  /** The exact reverse: those without a date first, then from the earliest said. */
  | 'SAID_AT_ASC'
  /** The latest said first; those without a date last. */
  | 'SAID_AT_DESC';

/**
 * A judgement that one statement bears on another, with the reason for it and the receipts. `from` answers, denies or
 * repeats `to`; for CONTRADICTS and REPHRASES, which hold both ways, the order means nothing.
 */
export type StatementRelation = Node & GraphRecord & {
  __typename?: 'StatementRelation';
  /** Why, in one sentence. */
  basis: Scalars['String']['output'];
  /** How sure the judgement is. */
  certainty: Certainty;
  /** Who clashes: the speakers, or only two reports. Null for a relation that is no clash. */
  clash?: Maybe<Clash>;
  /** The statement that answers, denies, confirms or repeats. */
  from: Statement;
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** The reports that the judgement rests on. */
  receipts: Array<Attribution>;
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How the first bears on the second. */
  relationType: RelationType;
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
  /** What both statements are about or mention. */
  sharedEntities: Array<Entity>;
  /** The statement that is answered, denied, confirmed or repeated. */
  to: Statement;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/**
 * A judgement that one statement bears on another, with the reason for it and the receipts. `from` answers, denies or
 * repeats `to`; for CONTRADICTS and REPHRASES, which hold both ways, the order means nothing.
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
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. False where counting stopped, which it does at 10,000: there are at least so many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A relation at its position in the list. */
export type StatementRelationEdge = {
  __typename?: 'StatementRelationEdge';
  /** Its position: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The relation. */
  node: StatementRelation;
  /** The other statement, seen from where the list was asked for. Null at the root, and where both are the asker's. */
  other?: Maybe<Statement>;
};

/** What kind of act a statement was. It says nothing about whether the statement is true. */
export type StatementType =
  /** Says that somebody did wrong. */
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
  /** A silence that was reported: asked, or expected to speak, and did not. */
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
  /** Turns down an offer, a demand or an account. */
  | 'REJECTION'
  /** Asks for something to be done. */
  | 'REQUEST'
  /** Takes back what the speaker said before. */
  | 'RETRACTION'
  /** Says that something bad will follow. */
  | 'THREAT';

/** How much of everything this graph holds, how well its receipts verify, and what it runs on. */
export type Stats = {
  __typename?: 'Stats';
  /** How many reports of statements by sources. */
  attributions: Scalars['Int']['output'];
  /** How many entries in the log of changes. */
  changes: Scalars['Int']['output'];
  /** What stores the graph. */
  engine: StoreEngine;
  /** How many events. */
  events: Scalars['Int']['output'];
  /** How many receipts for facts that are no statements. */
  evidence: Scalars['Int']['output'];
  /** How many groups of people without a list of members. */
  groups: Scalars['Int']['output'];
  /** How many times somebody belongs to an organisation. */
  memberships: Scalars['Int']['output'];
  /** How many organisations. */
  organisations: Scalars['Int']['output'];
  /** How many times somebody took part in an event. */
  participations: Scalars['Int']['output'];
  /** How many human beings. */
  persons: Scalars['Int']['output'];
  /** How many places. */
  places: Scalars['Int']['output'];
  /** How many judgements that link two statements. */
  relations: Scalars['Int']['output'];
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

/** What stores the graph. */
export type StoreEngine =
  /** A store inside the server's own process. */
  | 'EMBEDDED'
  /** A Neo4j database. */
  | 'NEO4J';

/** How a text is marked up. Links and inline marks are reduced to their text before anything is looked for. */
export type TextFormat =
  /** As a page of the web. */
  | 'HTML'
  /** As Markdown. */
  | 'MARKDOWN'
  /** Not at all. */
  | 'PLAIN';

/** A subject that statements are about and that is no person, body, event or place. */
export type Topic = Entity & Node & GraphRecord & {
  __typename?: 'Topic';
  /** What it takes in, in this graph's own words. */
  description?: Maybe<Scalars['String']['output']>;
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** Its id, readable and stable: `<kind>:<name>`. */
  id: Scalars['ID']['output'];
  /** What it is called here. */
  name: Scalars['String']['output'];
  /** When it came into this graph. */
  recordedAt: Scalars['DateTime']['output'];
  /** How many times it has been written: 1 when it is new, one more with each change. */
  revision: Scalars['Int']['output'];
  /** What was said about it. */
  statements: StatementConnection;
  /** When it was last changed in this graph. */
  updatedAt: Scalars['DateTime']['output'];
};


/** A subject that statements are about and that is no person, body, event or place. */
export type TopichistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A subject that statements are about and that is no person, body, event or place. */
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
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many there are in the whole list. Counted only when asked for. */
  totalCount: Scalars['Int']['output'];
  /** Whether `totalCount` is exact. False where counting stopped, which it does at 10,000: there are at least so many. */
  totalCountIsExact: Scalars['Boolean']['output'];
};

/** A topic at its position in the list. */
export type TopicEdge = {
  __typename?: 'TopicEdge';
  /** Its position: give it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The topic. */
  node: Topic;
};

/** Which topics. An empty list is refused: leave the field out instead. */
export type TopicFilter = {
  /** Only these ids. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The record as it is now, and what the log says of the change. */
export type TopicPayload = {
  __typename?: 'TopicPayload';
  /** What was written to the log. Null where there was nothing to change. */
  change?: Maybe<Change>;
  /** The record as it is now. */
  topic: Topic;
};

/** What becomes of statements that have no date. */
export type Undated =
  /** They are left out. */
  | 'EXCLUDE'
  /** They are kept beside those whose date fits. */
  | 'INCLUDE'
  /** Only they are kept. */
  | 'ONLY';

/** What is to change about a report. A field that is left out stays as it is, null clears it, and a list takes the place of the list. */
export type UpdateAttributionInput = {
  /** Through which kind of channel it was said, as the source reports. */
  channel?: InputMaybe<Channel>;
  /** The channel's name: "Telegram". */
  channelName?: InputMaybe<Scalars['String']['input']>;
  /** How sure you are that it is recorded right, from 0 to 1. */
  confidence?: InputMaybe<Scalars['Float']['input']>;
  /** Why, in words. */
  confidenceNote?: InputMaybe<Scalars['String']['input']>;
  /** The verb or phrase by which the source attributes it: "accused". */
  cue?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** The spans of the source's text that show it: all of them. */
  passages?: InputMaybe<Array<PassageInput>>;
  /** The revision you have read. Where it is not the current one any more, nothing is written. */
  revision: Scalars['Int']['input'];
  /** When it was said, in the source's own words: "Saturday". */
  saidAtAsReported?: InputMaybe<Scalars['String']['input']>;
  /** What the source calls the speaker. */
  speakerAsNamed?: InputMaybe<Scalars['String']['input']>;
  /** Through whom or what the source has it, the nearest first. */
  via?: InputMaybe<Array<ViaInput>>;
  /** Whether these can be the very words spoken, or are a translation of them. */
  wording?: InputMaybe<Wording>;
};

/** What is to change. A field that is left out stays as it is, null clears it, and a list takes the place of the list. */
export type UpdateEventInput = {
  /** Further passages that show it. */
  addEvidence?: InputMaybe<Array<EventEvidenceInput>>;
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** When it ended. */
  endedAt?: InputMaybe<PartialDateInput>;
  /** What kind of event it is. */
  eventKind?: InputMaybe<EventKind>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called here. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What came of it, in this graph's own words. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** The event that it is a part of. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** Where. */
  place?: InputMaybe<Scalars['ID']['input']>;
  /** The events that it follows from. */
  precededBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The revision you have read. Where it is not the current one any more, nothing is written. */
  revision: Scalars['Int']['input'];
  /** When it began. */
  startedAt?: InputMaybe<PartialDateInput>;
  /** Whether it has happened, as far as is known. */
  status?: InputMaybe<EventStatus>;
};

/** What is to change. A field that is left out stays as it is, null clears it, and a list takes the place of the list. */
export type UpdateGroupInput = {
  /** Its country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called here. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What else it is called, in any language and script. */
  names?: InputMaybe<Array<NameInput>>;
  /** The organisation that they are inside of. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The revision you have read. Where it is not the current one any more, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Pages elsewhere that identify the same one, such as its item in Wikidata. */
  sameAs?: InputMaybe<Array<Scalars['URL']['input']>>;
};

/** What is to change. A field that is left out stays as it is, null clears it, and a list takes the place of the list. */
export type UpdateMembershipInput = {
  /** Further passages that show it. */
  addEvidence?: InputMaybe<Array<EvidenceInput>>;
  /** Since when. */
  from?: InputMaybe<PartialDateInput>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision you have read. Where it is not the current one any more, nothing is written. */
  revision: Scalars['Int']['input'];
  /** As what, such as "President". */
  role?: InputMaybe<Scalars['String']['input']>;
  /** Until when. */
  to?: InputMaybe<PartialDateInput>;
};

/** What is to change. A field that is left out stays as it is, null clears it, and a list takes the place of the list. */
export type UpdateOrganisationInput = {
  /** Its country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called here. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What else it is called, in any language and script. */
  names?: InputMaybe<Array<NameInput>>;
  /** What kind of organisation it is. */
  organisationKind?: InputMaybe<OrganisationKind>;
  /** The organisation that it is a part of. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The revision you have read. Where it is not the current one any more, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Pages elsewhere that identify the same one, such as its item in Wikidata. */
  sameAs?: InputMaybe<Array<Scalars['URL']['input']>>;
};

/** What is to change. A field that is left out stays as it is, null clears it, and a list takes the place of the list. */
export type UpdateParticipationInput = {
  /** Further passages that show it. */
  addEvidence?: InputMaybe<Array<EvidenceInput>>;
  /** Whether the source holds it at arm's length, as with "reportedly". */
  hedged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The revision you have read. Where it is not the current one any more, nothing is written. */
  revision: Scalars['Int']['input'];
  /** As what. */
  role?: InputMaybe<ParticipationRole>;
};

/** What is to change. A field that is left out stays as it is, null clears it, and a list takes the place of the list. */
export type UpdatePersonInput = {
  /** Its country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called here. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What else it is called, in any language and script. */
  names?: InputMaybe<Array<NameInput>>;
  /** The revision you have read. Where it is not the current one any more, nothing is written. */
  revision: Scalars['Int']['input'];
  /** Pages elsewhere that identify the same one, such as its item in Wikidata. */
  sameAs?: InputMaybe<Array<Scalars['URL']['input']>>;
};

/** What is to change. A field that is left out stays as it is, null clears it, and a list takes the place of the list. */
export type UpdatePlaceInput = {
  /** Its country. */
  country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called here. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** What else it is called, in any language and script. */
  names?: InputMaybe<Array<NameInput>>;
  /** The place that it lies in. */
  partOf?: InputMaybe<Scalars['ID']['input']>;
  /** The revision you have read. Where it is not the current one any more, nothing is written. */
  revision: Scalars['Int']['input'];
};

/** What is to change. A field that is left out stays as it is, null clears it, and a list takes the place of the list. */
export type UpdateSourceInput = {
  /** Where a copy is archived. */
  archivedUrl?: InputMaybe<Scalars['URL']['input']>;
  /** Its authors, as it names them. */
  authors?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The source that it is a copy of. */
  copyOf?: InputMaybe<Scalars['ID']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language it is in. */
  language?: InputMaybe<Scalars['Locale']['input']>;
  /** Whether it is the speaker's own publication, such as a post or a transcript. */
  primary?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was published, where it states that. */
  publishedAt?: InputMaybe<PartialDateInput>;
  /** The organisation that published it. */
  publisher?: InputMaybe<Scalars['ID']['input']>;
  /** When its text was fetched. */
  retrievedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The revision you have read. Where it is not the current one any more, nothing is written. */
  revision: Scalars['Int']['input'];
  /** What kind of document it is. */
  sourceKind?: InputMaybe<SourceKind>;
  /** Its text, in which passages are looked for. It is kept only where whoever runs this server wants that. */
  text?: InputMaybe<SourceTextInput>;
  /** Its title, where it states one. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where it is published. */
  url?: InputMaybe<Scalars['URL']['input']>;
};

/**
 * What is to change about a statement. A field that is left out stays as it is, null clears it, and a list takes the place of the list.
 * Its reports stay as they are, but for those that are named here.
 */
export type UpdateStatementInput = {
  /** What it is about: actors, events, topics or places. */
  about?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Further sources that report it. */
  addAttributions?: InputMaybe<Array<AttributionInput>>;
  /** To whom it was said. */
  addressedTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whom it accuses, condemns, threatens or rejects. */
  against?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What is to change about its reports. */
  attributions?: InputMaybe<Array<UpdateAttributionInput>>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The language it was spoken in, where known. */
  language?: InputMaybe<Scalars['Locale']['input']>;
  /** The event at which it was said. */
  madeAt?: InputMaybe<Scalars['ID']['input']>;
  /** What else it names. */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The revision you have read. Where it is not the current one any more, nothing is written. */
  revision: Scalars['Int']['input'];
  /** When it was said. Left out where no source tells; never taken from the day of publication. */
  saidAt?: InputMaybe<PartialDateInput>;
  /** Who said it, each in the role held when speaking. */
  speakers?: InputMaybe<Array<SpeakerInput>>;
  /** What was said, in this graph's own words. Never as if quoted: quoted words go into `passages`. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** What kind of act it was. */
  type?: InputMaybe<StatementType>;
};

/** The statement as it is now, and what the log says of the change. */
export type UpdateStatementPayload = {
  __typename?: 'UpdateStatementPayload';
  /** What was written to the log, of several entries the statement's own. Null where there was nothing to change. */
  change?: Maybe<Change>;
  /** The statement as it is now. */
  statement: Statement;
};

/** What is to change. A field that is left out stays as it is, null clears it, and a list takes the place of the list. */
export type UpdateTopicInput = {
  /** What it is, in this graph's own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Which one. */
  id: Scalars['ID']['input'];
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is called here. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The revision you have read. Where it is not the current one any more, nothing is written. */
  revision: Scalars['Int']['input'];
};

/** Which way a judgement of two actors went. */
export type Verdict =
  /** They are not the same. */
  | 'NOT_SAME_AS'
  /** They are the same. */
  | 'SAME_AS';

/**
 * Whether the words of a receipt were found in its source's text. It says that the words are there, never that they are
 * true.
 */
export type Verification = {
  __typename?: 'Verification';
  /** When it was last checked. */
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was checked by this server. False where the status came with a bundle and no text was at hand. */
  checkedHere: Scalars['Boolean']['output'];
  /** Why, where words were not simply found. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The worst status among the passages. */
  status: VerificationStatus;
  /** The SHA-256 of the normalised text it was checked against: `sha256:…`. */
  textDigest?: Maybe<Scalars['String']['output']>;
};

/** How many receipts, attributions and evidence together, have one status. */
export type VerificationCount = {
  __typename?: 'VerificationCount';
  /** How many receipts have it; counting stops at 10,000 of each, attributions and evidence. */
  count: Scalars['Int']['output'];
  /** Whether that is all of them, or there are more. */
  countIsExact: Scalars['Boolean']['output'];
  /** The status that is counted. */
  status: VerificationStatus;
};

/** How a passage was found in its source's text. The first two count as found. */
export type VerificationStatus =
  /** At more than one place, and nothing tells which is meant. */
  | 'AMBIGUOUS'
  /** At another place of a text that has changed, with the same words around it. */
  | 'MOVED'
  /** The same but for the kind of quotation marks, dashes, ellipses or white space. */
  | 'NORMALISED'
  /** Nowhere in the text. */
  | 'NOT_FOUND'
  /** There is no text to check against. */
  | 'NO_TEXT'
  /**
   * The source's text is another than the one checked: nobody looked since, or the words stand at another place and no words
   * are recorded around them that tell that they are the same.
   */
  | 'SOURCE_CHANGED'
  /** Character for character, at the stated place. */
  | 'VERBATIM';

/** One step of the way a statement took to its source: a person or body that passed it on, or a publication, or both. */
export type Via = {
  __typename?: 'Via';
  /** Who passed it on. */
  actor?: Maybe<Actor>;
  /** An id for a client's cache. It cannot be asked for by itself. */
  id: Scalars['ID']['output'];
  /** The publication that it came through. */
  source?: Maybe<Source>;
};

/** One step of the way a statement took to its source. At least one of the two is needed. */
export type ViaInput = {
  /** Who passed it on. */
  actor?: InputMaybe<Scalars['ID']['input']>;
  /** The publication that it came through. */
  source?: InputMaybe<Scalars['ID']['input']>;
};

/** A record to withdraw. */
export type WithdrawInput = {
  /** Which one. */
  id: Scalars['ID']['input'];
  /** A name for this write, of your choosing. Sent again with the same input, it gives the same answer and writes nothing. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. It is kept, for whoever asks for the record later. */
  reason: Scalars['String']['input'];
  /** The revision you have read. Where it is not the current one any more, nothing is withdrawn. */
  revision?: InputMaybe<Scalars['Int']['input']>;
};

/** What a withdrawal did. */
export type WithdrawPayload = {
  __typename?: 'WithdrawPayload';
  /** The ids of what went with it. */
  alsoWithdrawn: Array<Scalars['ID']['output']>;
  /** Its entry in the log. */
  change: Change;
  /** What is left of the record. */
  withdrawn: Withdrawn;
};

/** What is left of a record that was taken back: that it was there, when it went, and why. */
export type Withdrawn = Node & {
  __typename?: 'Withdrawn';
  /** What was changed about it, in the order in which it was. */
  history: ChangeConnection;
  /** The id of the record, which stays taken. */
  id: Scalars['ID']['output'];
  /** What it was. */
  kind: RecordKind;
  /** Why. */
  reason: Scalars['String']['output'];
  /** When it was made unreadable. Null where it was only withdrawn: its history then still shows what it held. */
  redactedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was withdrawn. */
  withdrawnAt: Scalars['DateTime']['output'];
};


/** What is left of a record that was taken back: that it was there, when it went, and why. */
export type WithdrawnhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Whether reported words can be the very words spoken. */
export type Wording =
  /** They are in the language of the speech. */
  | 'ORIGINAL'
  /** They are a translation. */
  | 'TRANSLATED'
  /** Nobody can tell from the source. */
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




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( ActorRow )
    | ( ActorRow )
    | ( ActorRow )
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
    | ( AttributionRow )
    | ( ChangeRow )
    | ( EventRow )
    | ( EvidenceRow )
    | ( ActorRow )
    | ( JudgementRow )
    | ( MembershipRow )
    | ( ActorRow )
    | ( ParticipationRow )
    | ( ActorRow )
    | ( PlaceRow )
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
  Attribution: ResolverTypeWrapper<AttributionRow>;
  AttributionConnection: ResolverTypeWrapper<Page<AttributionRow>>;
  AttributionEdge: ResolverTypeWrapper<PageEdge<AttributionRow>>;
  AttributionFilter: AttributionFilter;
  AttributionInput: AttributionInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BundleProblem: ResolverTypeWrapper<BundleProblem>;
  Certainty: Certainty;
  Change: ResolverTypeWrapper<ChangeRow>;
  ChangeConnection: ResolverTypeWrapper<Page<ChangeRow>>;
  ChangeEdge: ResolverTypeWrapper<PageEdge<ChangeRow>>;
  ChangeKind: ChangeKind;
  Channel: Channel;
  Clash: Clash;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreateEventInput: CreateEventInput;
  CreateGroupInput: CreateGroupInput;
  CreateMembershipInput: CreateMembershipInput;
  CreateOrganisationInput: CreateOrganisationInput;
  CreateParticipationInput: CreateParticipationInput;
  CreatePersonInput: CreatePersonInput;
  CreatePlaceInput: CreatePlaceInput;
  CreateSourceInput: CreateSourceInput;
  CreateTopicInput: CreateTopicInput;
  DateBasis: DateBasis;
  DateRange: DateRange;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DisputeFilter: DisputeFilter;
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
  JudgeInput: JudgeInput;
  JudgePayload: ResolverTypeWrapper<JudgedRow>;
  Judgement: ResolverTypeWrapper<JudgementRow>;
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
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NonNegativeInt: ResolverTypeWrapper<Scalars['NonNegativeInt']['output']>;
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
  Person: ResolverTypeWrapper<ActorRow>;
  PersonPayload: ResolverTypeWrapper<Written>;
  Place: ResolverTypeWrapper<PlaceRow>;
  PlaceConnection: ResolverTypeWrapper<Page<PlaceRow>>;
  PlaceEdge: ResolverTypeWrapper<PageEdge<PlaceRow>>;
  PlaceFilter: PlaceFilter;
  PlacePayload: ResolverTypeWrapper<Written>;
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
  Receipt: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Receipt']>;
  Record: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Record']>;
  RecordKind: RecordKind;
  RecordRetractionInput: RecordRetractionInput;
  RecordStatementInput: RecordStatementInput;
  RecordStatementPayload: ResolverTypeWrapper<Written>;
  RedactInput: RedactInput;
  RedactPayload: ResolverTypeWrapper<TakenBack>;
  RelateStatementsInput: RelateStatementsInput;
  RelateStatementsPayload: ResolverTypeWrapper<Written>;
  RelationDirection: RelationDirection;
  RelationType: RelationType;
  RevertChangeInput: RevertChangeInput;
  RevertChangePayload: ResolverTypeWrapper<Written>;
  Role: Role;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<SearchHit>;
  SearchKind: SearchKind;
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
  Statement: ResolverTypeWrapper<StatementRow>;
  StatementConnection: ResolverTypeWrapper<Page<StatementRow>>;
  StatementEdge: ResolverTypeWrapper<PageEdge<StatementRow>>;
  StatementFilter: StatementFilter;
  StatementOrder: StatementOrder;
  StatementRelation: ResolverTypeWrapper<RelationRow>;
  StatementRelationConnection: ResolverTypeWrapper<RelationPage>;
  StatementRelationEdge: ResolverTypeWrapper<RelationEdge>;
  StatementType: StatementType;
  Stats: ResolverTypeWrapper<StatsRow>;
  StoreEngine: StoreEngine;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TextFormat: TextFormat;
  Topic: ResolverTypeWrapper<TopicRow>;
  TopicConnection: ResolverTypeWrapper<Page<TopicRow>>;
  TopicEdge: ResolverTypeWrapper<PageEdge<TopicRow>>;
  TopicFilter: TopicFilter;
  TopicPayload: ResolverTypeWrapper<Written>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Undated: Undated;
  UpdateAttributionInput: UpdateAttributionInput;
  UpdateEventInput: UpdateEventInput;
  UpdateGroupInput: UpdateGroupInput;
  UpdateMembershipInput: UpdateMembershipInput;
  UpdateOrganisationInput: UpdateOrganisationInput;
  UpdateParticipationInput: UpdateParticipationInput;
  UpdatePersonInput: UpdatePersonInput;
  UpdatePlaceInput: UpdatePlaceInput;
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
  WithdrawPayload: ResolverTypeWrapper<TakenBack>;
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
  Attribution: AttributionRow;
  AttributionConnection: Page<AttributionRow>;
  AttributionEdge: PageEdge<AttributionRow>;
  AttributionFilter: AttributionFilter;
  AttributionInput: AttributionInput;
  Boolean: Scalars['Boolean']['output'];
  BundleProblem: BundleProblem;
  Change: ChangeRow;
  ChangeConnection: Page<ChangeRow>;
  ChangeEdge: PageEdge<ChangeRow>;
  CountryCode: Scalars['CountryCode']['output'];
  CreateEventInput: CreateEventInput;
  CreateGroupInput: CreateGroupInput;
  CreateMembershipInput: CreateMembershipInput;
  CreateOrganisationInput: CreateOrganisationInput;
  CreateParticipationInput: CreateParticipationInput;
  CreatePersonInput: CreatePersonInput;
  CreatePlaceInput: CreatePlaceInput;
  CreateSourceInput: CreateSourceInput;
  CreateTopicInput: CreateTopicInput;
  DateRange: DateRange;
  DateTime: Scalars['DateTime']['output'];
  DisputeFilter: DisputeFilter;
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
  JudgeInput: JudgeInput;
  JudgePayload: JudgedRow;
  Judgement: JudgementRow;
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
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NonNegativeInt: Scalars['NonNegativeInt']['output'];
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
  Person: ActorRow;
  PersonPayload: Written;
  Place: PlaceRow;
  PlaceConnection: Page<PlaceRow>;
  PlaceEdge: PageEdge<PlaceRow>;
  PlaceFilter: PlaceFilter;
  PlacePayload: Written;
  Query: Record<PropertyKey, never>;
  Quote: QuoteRow;
  QuoteCheck: QuoteCheckRow;
  QuoteCut: QuoteCut;
  QuoteDiffPart: QuoteDiffPart;
  QuoteMatch: QuoteMatchRow;
  Receipt: ResolversInterfaceTypes<ResolversParentTypes>['Receipt'];
  Record: ResolversInterfaceTypes<ResolversParentTypes>['Record'];
  RecordRetractionInput: RecordRetractionInput;
  RecordStatementInput: RecordStatementInput;
  RecordStatementPayload: Written;
  RedactInput: RedactInput;
  RedactPayload: TakenBack;
  RelateStatementsInput: RelateStatementsInput;
  RelateStatementsPayload: Written;
  RevertChangeInput: RevertChangeInput;
  RevertChangePayload: Written;
  SearchConnection: SearchPage;
  SearchEdge: SearchHit;
  SnippetPart: SnippetPart;
  Source: SourceRow;
  SourceConnection: Page<SourceRow>;
  SourceEdge: PageEdge<SourceRow>;
  SourceFilter: SourceFilter;
  SourcePayload: Written;
  SourceTextInput: SourceTextInput;
  Speaker: SpeakerRow;
  SpeakerInput: SpeakerInput;
  Statement: StatementRow;
  StatementConnection: Page<StatementRow>;
  StatementEdge: PageEdge<StatementRow>;
  StatementFilter: StatementFilter;
  StatementRelation: RelationRow;
  StatementRelationConnection: RelationPage;
  StatementRelationEdge: RelationEdge;
  Stats: StatsRow;
  String: Scalars['String']['output'];
  Topic: TopicRow;
  TopicConnection: Page<TopicRow>;
  TopicEdge: PageEdge<TopicRow>;
  TopicFilter: TopicFilter;
  TopicPayload: Written;
  URL: Scalars['URL']['output'];
  UpdateAttributionInput: UpdateAttributionInput;
  UpdateEventInput: UpdateEventInput;
  UpdateGroupInput: UpdateGroupInput;
  UpdateMembershipInput: UpdateMembershipInput;
  UpdateOrganisationInput: UpdateOrganisationInput;
  UpdateParticipationInput: UpdateParticipationInput;
  UpdatePersonInput: UpdatePersonInput;
  UpdatePlaceInput: UpdatePlaceInput;
  UpdateSourceInput: UpdateSourceInput;
  UpdateStatementInput: UpdateStatementInput;
  UpdateStatementPayload: Written;
  UpdateTopicInput: UpdateTopicInput;
  Verification: VerificationRow;
  VerificationCount: VerificationCount;
  Via: ViaRow;
  ViaInput: ViaInput;
  WithdrawInput: WithdrawInput;
  WithdrawPayload: TakenBack;
  Withdrawn: WithdrawnRow;
};

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

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Event' | 'Group' | 'Organisation' | 'Person' | 'Place' | 'Topic', ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  eventKind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
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
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['StatementRelationConnection'], ParentType, ContextType, RequireFields<GroupdisputesArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<GrouphistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<GroupmembershipsArgs, 'first'>>;
  mergedRecords?: Resolver<Array<ResolversTypes['MergedRecord']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<GroupparticipationsArgs, 'first'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
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

export type JudgePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JudgePayload'] = ResolversParentTypes['JudgePayload']> = {
  actors?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  actorIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<JudgementhistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  createEvent?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationcreateEventArgs, 'input'>>;
  createGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationcreateGroupArgs, 'input'>>;
  createMembership?: Resolver<ResolversTypes['MembershipPayload'], ParentType, ContextType, RequireFields<MutationcreateMembershipArgs, 'input'>>;
  createOrganisation?: Resolver<ResolversTypes['OrganisationPayload'], ParentType, ContextType, RequireFields<MutationcreateOrganisationArgs, 'input'>>;
  createParticipation?: Resolver<ResolversTypes['ParticipationPayload'], ParentType, ContextType, RequireFields<MutationcreateParticipationArgs, 'input'>>;
  createPerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationcreatePersonArgs, 'input'>>;
  createPlace?: Resolver<ResolversTypes['PlacePayload'], ParentType, ContextType, RequireFields<MutationcreatePlaceArgs, 'input'>>;
  createSource?: Resolver<ResolversTypes['SourcePayload'], ParentType, ContextType, RequireFields<MutationcreateSourceArgs, 'input'>>;
  createTopic?: Resolver<ResolversTypes['TopicPayload'], ParentType, ContextType, RequireFields<MutationcreateTopicArgs, 'input'>>;
  importBundle?: Resolver<ResolversTypes['ImportBundlePayload'], ParentType, ContextType, RequireFields<MutationimportBundleArgs, 'input'>>;
  judgeDifferent?: Resolver<ResolversTypes['JudgePayload'], ParentType, ContextType, RequireFields<MutationjudgeDifferentArgs, 'input'>>;
  judgeSame?: Resolver<ResolversTypes['JudgePayload'], ParentType, ContextType, RequireFields<MutationjudgeSameArgs, 'input'>>;
  recordRetraction?: Resolver<ResolversTypes['RecordStatementPayload'], ParentType, ContextType, RequireFields<MutationrecordRetractionArgs, 'input'>>;
  recordStatement?: Resolver<ResolversTypes['RecordStatementPayload'], ParentType, ContextType, RequireFields<MutationrecordStatementArgs, 'input'>>;
  redact?: Resolver<ResolversTypes['RedactPayload'], ParentType, ContextType, RequireFields<MutationredactArgs, 'input'>>;
  relateStatements?: Resolver<ResolversTypes['RelateStatementsPayload'], ParentType, ContextType, RequireFields<MutationrelateStatementsArgs, 'input'>>;
  reverseJudgement?: Resolver<ResolversTypes['WithdrawPayload'], ParentType, ContextType, RequireFields<MutationreverseJudgementArgs, 'input'>>;
  revertChange?: Resolver<ResolversTypes['RevertChangePayload'], ParentType, ContextType, RequireFields<MutationrevertChangeArgs, 'input'>>;
  updateEvent?: Resolver<ResolversTypes['EventPayload'], ParentType, ContextType, RequireFields<MutationupdateEventArgs, 'input'>>;
  updateGroup?: Resolver<ResolversTypes['GroupPayload'], ParentType, ContextType, RequireFields<MutationupdateGroupArgs, 'input'>>;
  updateMembership?: Resolver<ResolversTypes['MembershipPayload'], ParentType, ContextType, RequireFields<MutationupdateMembershipArgs, 'input'>>;
  updateOrganisation?: Resolver<ResolversTypes['OrganisationPayload'], ParentType, ContextType, RequireFields<MutationupdateOrganisationArgs, 'input'>>;
  updateParticipation?: Resolver<ResolversTypes['ParticipationPayload'], ParentType, ContextType, RequireFields<MutationupdateParticipationArgs, 'input'>>;
  updatePerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationupdatePersonArgs, 'input'>>;
  updatePlace?: Resolver<ResolversTypes['PlacePayload'], ParentType, ContextType, RequireFields<MutationupdatePlaceArgs, 'input'>>;
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

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Attribution' | 'Change' | 'Event' | 'Evidence' | 'Group' | 'Judgement' | 'Membership' | 'Organisation' | 'Participation' | 'Person' | 'Place' | 'Source' | 'Statement' | 'StatementRelation' | 'Topic' | 'Withdrawn', ParentType, ContextType>;
};

export interface NonNegativeIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NonNegativeInt'], any> {
  name: 'NonNegativeInt';
}

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['StatementRelationConnection'], ParentType, ContextType, RequireFields<OrganisationdisputesArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<OrganisationhistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganisationmembersArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganisationmembershipsArgs, 'first'>>;
  mergedRecords?: Resolver<Array<ResolversTypes['MergedRecord']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  organisationKind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<OrganisationparticipationsArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<OrganisationpartsArgs, 'first'>>;
  published?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<OrganisationpublishedArgs, 'first' | 'orderBy'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
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
  part?: Resolver<ResolversTypes['PassagePart'], ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['NonNegativeInt']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageContextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassageContext'] = ResolversParentTypes['PassageContext']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputes?: Resolver<ResolversTypes['StatementRelationConnection'], ParentType, ContextType, RequireFields<PersondisputesArgs, 'first'>>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<PersonhistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<PersonmembershipsArgs, 'first'>>;
  mergedRecords?: Resolver<Array<ResolversTypes['MergedRecord']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<PersonparticipationsArgs, 'first'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sameAs?: Resolver<Array<ResolversTypes['URL']>, ParentType, ContextType>;
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
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<PlacehistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['Name']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  actorsNamed?: Resolver<Array<ResolversTypes['NamedActor']>, ParentType, ContextType, RequireFields<QueryactorsNamedArgs, 'name'>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<QueryattributionsArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QuerychangesArgs, 'first'>>;
  checkQuote?: Resolver<ResolversTypes['QuoteCheck'], ParentType, ContextType, RequireFields<QuerycheckQuoteArgs, 'words'>>;
  disputes?: Resolver<ResolversTypes['StatementRelationConnection'], ParentType, ContextType, RequireFields<QuerydisputesArgs, 'first'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryeventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryeventsArgs, 'first' | 'orderBy'>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<QueryevidenceArgs, 'first'>>;
  matchActors?: Resolver<Array<ResolversTypes['ActorMatch']>, ParentType, ContextType, RequireFields<QuerymatchActorsArgs, 'first' | 'name'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QuerynodesArgs, 'ids'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryplaceArgs, 'id'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryplacesArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerysearchArgs, 'first' | 'query'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerysourceArgs, 'id'>>;
  sourceByUrl?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerysourceByUrlArgs, 'url'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerysourcesArgs, 'first' | 'orderBy'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QuerystatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QuerystatementsArgs, 'first' | 'orderBy'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
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

export type ReceiptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  __resolveType: TypeResolveFn<'Attribution' | 'Evidence', ParentType, ContextType>;
};

export type RecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Record'] = ResolversParentTypes['Record']> = {
  __resolveType: TypeResolveFn<'Attribution' | 'Event' | 'Evidence' | 'Group' | 'Judgement' | 'Membership' | 'Organisation' | 'Participation' | 'Person' | 'Place' | 'Source' | 'Statement' | 'StatementRelation' | 'Topic', ParentType, ContextType>;
};

export type RecordStatementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordStatementPayload'] = ResolversParentTypes['RecordStatementPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
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

export type RevertChangePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevertChangePayload'] = ResolversParentTypes['RevertChangePayload']> = {
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
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
  fullText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<SourcehistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  addressedTo?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  against?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<StatementattributionsArgs, 'first'>>;
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
  speakers?: Resolver<Array<ResolversTypes['Speaker']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['StatementType'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
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
  attributions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['StoreEngine'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verification?: Resolver<Array<ResolversTypes['VerificationCount']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  Attribution?: AttributionResolvers<ContextType>;
  AttributionConnection?: AttributionConnectionResolvers<ContextType>;
  AttributionEdge?: AttributionEdgeResolvers<ContextType>;
  BundleProblem?: BundleProblemResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
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
  JudgePayload?: JudgePayloadResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
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
  Node?: NodeResolvers<ContextType>;
  NonNegativeInt?: GraphQLScalarType;
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
  Receipt?: ReceiptResolvers<ContextType>;
  Record?: RecordResolvers<ContextType>;
  RecordStatementPayload?: RecordStatementPayloadResolvers<ContextType>;
  RedactPayload?: RedactPayloadResolvers<ContextType>;
  RelateStatementsPayload?: RelateStatementsPayloadResolvers<ContextType>;
  RevertChangePayload?: RevertChangePayloadResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SnippetPart?: SnippetPartResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourcePayload?: SourcePayloadResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatementRelation?: StatementRelationResolvers<ContextType>;
  StatementRelationConnection?: StatementRelationConnectionResolvers<ContextType>;
  StatementRelationEdge?: StatementRelationEdgeResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
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
  auth?: authDirectiveResolver<any, any, ContextType>;
  cost?: costDirectiveResolver<any, any, ContextType>;
  listSize?: listSizeDirectiveResolver<any, any, ContextType>;
};
