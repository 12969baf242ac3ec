/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How certain a judgement is. */
export type Certainty =
  /** Nothing in the sources speaks against it. */
  | 'SURE'
  /** Likely, but not proven. */
  | 'UNSURE';

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

/** How a date is known. */
export type DateBasis =
  /** Some part of it, such as the year, is not in the source. */
  | 'INFERRED'
  /** Worked out from words such as "Saturday" and a date that the source gives. */
  | 'RESOLVED'
  /** The source gives the whole date. */
  | 'STATED';

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

/** How closely a source reports what was said. */
export type QuoteForm =
  /** A whole utterance in quotation marks. */
  | 'DIRECT'
  /** Only the source's own words. */
  | 'INDIRECT'
  /** Quoted words inside the source's own sentence. */
  | 'MIXED';

/** The kinds of record. */
export type RecordKind =
  /** One source's report of one statement. */
  | 'ATTRIBUTION'
  /** Something that happened, or was to happen. */
  | 'EVENT'
  /** The receipt for a fact that is not a statement. */
  | 'EVIDENCE'
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
  /** A published document. */
  | 'SOURCE'
  /** One act of saying. */
  | 'STATEMENT'
  /** What statements are about. */
  | 'TOPIC';

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

/** Whether reported words can be the words as spoken. */
export type Wording =
  /** They are in the language that was spoken. */
  | 'ORIGINAL'
  /** They are a translation. */
  | 'TRANSLATED'
  /** The source does not say. */
  | 'UNKNOWN';

export type StatementPageQueryVariables = Exact<{
  id: string;
  receipts: string | null | undefined;
  related: string | null | undefined;
}>;


export type StatementPageQuery = { readonly node:
    | { readonly __typename: 'Attribution', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Group', readonly id: string }
    | { readonly __typename: 'Judgement', readonly id: string }
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly revision: number, readonly recordedAt: string, readonly updatedAt: string, readonly language: string | null, readonly independentSources: number, readonly id: string, readonly text: string, readonly type: StatementType, readonly form: QuoteForm, readonly speakers: ReadonlyArray<{ readonly role: string | null, readonly actor:
          | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly partOf: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null }
          | { readonly __typename: 'Organisation', readonly organisationKind: OrganisationKind, readonly id: string, readonly name: string, readonly partOf: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        , readonly onBehalfOf:
          | { readonly __typename: 'Group', readonly id: string, readonly name: string }
          | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
          | { readonly __typename: 'Person', readonly id: string, readonly name: string }
         | null }>, readonly addressedTo: ReadonlyArray<
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      >, readonly about: ReadonlyArray<
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
      >, readonly mentions: ReadonlyArray<
        | { readonly __typename: 'Event', readonly id: string, readonly name: string }
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Place', readonly id: string, readonly name: string }
        | { readonly __typename: 'Topic', readonly id: string, readonly name: string }
      >, readonly madeAt: { readonly __typename: 'Event', readonly id: string, readonly name: string } | null, readonly retractedBy: { readonly id: string, readonly text: string } | null, readonly attributions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly cue: string | null, readonly speakerAsNamed: string | null, readonly saidAtAsReported: string | null, readonly channel: Channel, readonly channelName: string | null, readonly wording: Wording, readonly confidence: number | null, readonly confidenceNote: string | null, readonly id: string, readonly form: QuoteForm, readonly via: ReadonlyArray<{ readonly actor:
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
             | null, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly sourceKind: SourceKind, readonly publishedAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly publisher: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null } | null }>, readonly source: { readonly archivedUrl: string | null, readonly primary: boolean, readonly id: string, readonly title: string | null, readonly url: string | null, readonly sourceKind: SourceKind, readonly copyOf: { readonly id: string } | null, readonly publishedAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly publisher: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string, readonly prefix: string | null, readonly suffix: string | null, readonly start: number | null, readonly end: number | null, readonly quoted: boolean, readonly status: VerificationStatus }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null, readonly checkedAt: string | null, readonly checkedHere: boolean } }> }, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly other: { readonly id: string, readonly text: string, readonly type: StatementType, readonly form: QuoteForm, readonly saidAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly speakers: ReadonlyArray<{ readonly role: string | null, readonly actor:
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              , readonly onBehalfOf:
                | { readonly __typename: 'Group', readonly id: string, readonly name: string }
                | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
                | { readonly __typename: 'Person', readonly id: string, readonly name: string }
               | null }>, readonly against: ReadonlyArray<
              | { readonly __typename: 'Group', readonly id: string, readonly name: string }
              | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            > } | null, readonly node: { readonly id: string, readonly relationType: RelationType, readonly clash: Clash | null, readonly certainty: Certainty, readonly basis: string, readonly from: { readonly id: string } } }> }, readonly history: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly at: string, readonly kind: ChangeKind, readonly reason: string | null }> }, readonly saidAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly against: ReadonlyArray<
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      > }
    | { readonly __typename: 'StatementRelation', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'Withdrawn', readonly id: string, readonly kind: RecordKind, readonly withdrawnAt: string, readonly redactedAt: string | null, readonly reason: string }
   | null };

export type LogNumberQueryVariables = Exact<{ [key: string]: never; }>;


export type LogNumberQuery = { readonly stats: { readonly changes: number, readonly version: string } };

type Named_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly name: string };

type Named_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string };

type Named_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string };

type Named_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type Named_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string };

type Named_Topic_Fragment = { readonly __typename: 'Topic', readonly id: string, readonly name: string };

export type NamedFragment =
  | Named_Event_Fragment
  | Named_Group_Fragment
  | Named_Organisation_Fragment
  | Named_Person_Fragment
  | Named_Place_Fragment
  | Named_Topic_Fragment
;

export type DatedFragment = { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null };

export type SpokenFragment = { readonly id: string, readonly text: string, readonly type: StatementType, readonly form: QuoteForm, readonly saidAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly speakers: ReadonlyArray<{ readonly role: string | null, readonly actor:
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    , readonly onBehalfOf:
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
     | null }>, readonly against: ReadonlyArray<
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
  > };

export type CitedFragment = { readonly id: string, readonly title: string | null, readonly url: string | null, readonly sourceKind: SourceKind, readonly publishedAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly publisher: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null };

export type ShownFragment = { readonly part: PassagePart, readonly exact: string, readonly prefix: string | null, readonly suffix: string | null, readonly start: number | null, readonly end: number | null, readonly quoted: boolean, readonly status: VerificationStatus };

export type CheckedFragment = { readonly status: VerificationStatus, readonly reason: string | null, readonly checkedAt: string | null, readonly checkedHere: boolean };

export type BackedFragment = { readonly id: string, readonly form: QuoteForm, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string, readonly prefix: string | null, readonly suffix: string | null, readonly start: number | null, readonly end: number | null, readonly quoted: boolean, readonly status: VerificationStatus }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null, readonly checkedAt: string | null, readonly checkedHere: boolean }, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly sourceKind: SourceKind, readonly publishedAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly publisher: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null } };

export type ListedFragment = { readonly id: string, readonly text: string, readonly type: StatementType, readonly form: QuoteForm, readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly form: QuoteForm, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string, readonly prefix: string | null, readonly suffix: string | null, readonly start: number | null, readonly end: number | null, readonly quoted: boolean, readonly status: VerificationStatus }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null, readonly checkedAt: string | null, readonly checkedHere: boolean }, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly sourceKind: SourceKind, readonly publishedAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly publisher: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null } }> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly clash: Clash | null }> }, readonly saidAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly speakers: ReadonlyArray<{ readonly role: string | null, readonly actor:
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    , readonly onBehalfOf:
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
     | null }>, readonly against: ReadonlyArray<
    | { readonly __typename: 'Group', readonly id: string, readonly name: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Person', readonly id: string, readonly name: string }
  > };

export type EvidentFragment = { readonly id: string, readonly field: string | null, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string, readonly prefix: string | null, readonly suffix: string | null, readonly start: number | null, readonly end: number | null, readonly quoted: boolean, readonly status: VerificationStatus }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null, readonly checkedAt: string | null, readonly checkedHere: boolean }, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly sourceKind: SourceKind, readonly publishedAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly publisher: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null } };

export type OutlinedFragment = { readonly id: string, readonly name: string, readonly eventKind: EventKind, readonly status: EventStatus, readonly description: string | null, readonly startedAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly endedAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly place: { readonly __typename: 'Place', readonly id: string, readonly name: string } | null, readonly statements: { readonly totalCount: number, readonly totalCountIsExact: boolean } };

export type OpposedFragment = { readonly id: string, readonly relationType: RelationType, readonly clash: Clash | null, readonly certainty: Certainty, readonly basis: string, readonly from: { readonly id: string, readonly text: string, readonly type: StatementType, readonly form: QuoteForm, readonly saidAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly speakers: ReadonlyArray<{ readonly role: string | null, readonly actor:
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      , readonly onBehalfOf:
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
       | null }>, readonly against: ReadonlyArray<
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    > }, readonly to: { readonly id: string, readonly text: string, readonly type: StatementType, readonly form: QuoteForm, readonly saidAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly speakers: ReadonlyArray<{ readonly role: string | null, readonly actor:
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      , readonly onBehalfOf:
        | { readonly __typename: 'Group', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
       | null }>, readonly against: ReadonlyArray<
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
    > } };

export type GoneFragment = { readonly id: string, readonly kind: RecordKind, readonly withdrawnAt: string, readonly redactedAt: string | null, readonly reason: string };
