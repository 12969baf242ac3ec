/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode } from '../typed-document-node.ts'
export type Certainty =
  | 'SURE'
  | 'UNSURE';

export type Channel =
  | 'DOCUMENT'
  | 'INTERVIEW'
  | 'MEDIA'
  | 'PRESS_CONFERENCE'
  | 'SOCIAL_MEDIA'
  | 'SPEECH'
  | 'UNKNOWN'
  | 'VIDEO_ADDRESS'
  | 'WRITTEN_STATEMENT';

export type Clash =
  | 'REPORTS'
  | 'SPEAKERS';

export type DateBasis =
  | 'INFERRED'
  | 'RESOLVED'
  | 'STATED';

export type DatePrecision =
  | 'DAY'
  | 'INTERVAL'
  | 'MONTH'
  | 'OPEN'
  | 'TIME'
  | 'YEAR';

export type EventKind =
  | 'AGREEMENT'
  | 'ATTACK'
  | 'MEETING'
  | 'NEGOTIATION'
  | 'OTHER'
  | 'PRISONER_EXCHANGE'
  | 'PUBLICATION'
  | 'REPATRIATION';

export type EventStatus =
  | 'CANCELLED'
  | 'CONFIRMED'
  | 'DISPUTED'
  | 'PLANNED'
  | 'REPORTED';

export type ParticipationRole =
  | 'HOST'
  | 'MEDIATOR'
  | 'OBSERVER'
  | 'PARTY'
  | 'SUBJECT';

export type PassagePart =
  | 'ADDRESSEE'
  | 'CHANNEL'
  | 'CONTENT'
  | 'CUE'
  | 'ROLE'
  | 'SPEAKER'
  | 'TIME';

export type PathRelation =
  | 'CONFIRMS'
  | 'CONTRADICTS'
  | 'DENIES'
  | 'FOLLOWS'
  | 'HELD_AT'
  | 'MEMBER_OF'
  | 'MENTIONS'
  | 'PART_OF'
  | 'REBUTS'
  | 'REPHRASES'
  | 'RESPONDS_TO'
  | 'SPEAKS_ABOUT'
  | 'SPEAKS_AGAINST'
  | 'SPEAKS_AT'
  | 'SPEAKS_FOR'
  | 'SPEAKS_TO'
  | 'SPEAKS_WITH'
  | 'TAKES_PART_IN';

export type PathSearchStatus =
  | 'COMPLETE'
  | 'ENOUGH'
  | 'STOPPED';

export type QuoteCaution =
  | 'NEGATION_CUT'
  | 'NOT_QUOTED'
  | 'REFUTED';

export type QuoteForm =
  | 'DIRECT'
  | 'INDIRECT'
  | 'MIXED';

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

export type RelationType =
  | 'CONFIRMS'
  | 'CONTRADICTS'
  | 'CORRECTS'
  | 'DENIES'
  | 'REBUTS'
  | 'REPHRASES'
  | 'RESPONDS_TO'
  | 'RETRACTS';

export type SourceKind =
  | 'ARTICLE'
  | 'DOCUMENT'
  | 'OTHER'
  | 'POST'
  | 'TRANSCRIPT'
  | 'VIDEO';

export type SpeakerVerdict =
  | 'CONFIRMED'
  | 'NOT_NAMED'
  | 'OTHER'
  | 'UNCONFIRMED';

export type StatementGroupKey =
  | 'ABOUT'
  | 'FORM'
  | 'ON_BEHALF_OF'
  | 'PUBLISHER'
  | 'SAID_DAY'
  | 'SAID_MONTH'
  | 'SAID_YEAR'
  | 'SPEAKER'
  | 'TYPE'
  | 'VERIFICATION';

export type StatementType =
  | 'ACCUSATION'
  | 'ADMISSION'
  | 'ANNOUNCEMENT'
  | 'CLAIM'
  | 'COMMITMENT'
  | 'CONDEMNATION'
  | 'CONFIRMATION'
  | 'DENIAL'
  | 'NO_COMMENT'
  | 'OFFER'
  | 'OPINION'
  | 'OTHER'
  | 'PREDICTION'
  | 'QUESTION'
  | 'REJECTION'
  | 'REQUEST'
  | 'RETRACTION'
  | 'THREAT';

export type TimelineMoment =
  | 'BEGAN'
  | 'ENDED'
  | 'SAID';

export type TimelineSequence =
  | 'AFTER'
  | 'OVERLAPS';

export type VerificationStatus =
  | 'AMBIGUOUS'
  | 'MOVED'
  | 'NORMALISED'
  | 'NOT_FOUND'
  | 'NO_TEXT'
  | 'SOURCE_CHANGED'
  | 'VERBATIM';

export type AccusationsQueryVariables = Exact<{ [key: string]: never; }>;


export type AccusationsQuery = { readonly byUkraine: { readonly nodes: ReadonlyArray<AccusationsAccusationFragment> }, readonly byRussia: { readonly nodes: ReadonlyArray<AccusationsAccusationFragment> } };

export type AccusationsAccusationFragment = { readonly text: string, readonly saidAt: { readonly edtf: string, readonly basis: DateBasis } | null, readonly speakers: ReadonlyArray<{ readonly actor:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     }>, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly form: QuoteForm, readonly cue: string | null, readonly source: { readonly id: string, readonly publisher: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string, readonly quoted: boolean }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } }> } };

export type ZelenskyInQuotationMarksQueryVariables = Exact<{ [key: string]: never; }>;


export type ZelenskyInQuotationMarksQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly saidAt: { readonly edtf: string, readonly basis: DateBasis } | null, readonly quotes: ReadonlyArray<{ readonly words: string, readonly attribution: { readonly form: QuoteForm, readonly channel: Channel, readonly channelName: string | null, readonly source: { readonly id: string, readonly publisher: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string, readonly quoted: boolean }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } } }> }> } };

export type InOrderOfTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type InOrderOfTimeQuery = { readonly timeline: { readonly totalCount: number, readonly undated: number, readonly edges: ReadonlyArray<{ readonly sequence: TimelineSequence | null, readonly moment: TimelineMoment, readonly date: { readonly edtf: string, readonly precision: DatePrecision, readonly basis: DateBasis }, readonly node:
        | { readonly name: string, readonly status: EventStatus, readonly evidence: ReadonlyArray<InOrderOfTimeReceipt_Evidence_Fragment> }
        | { readonly text: string, readonly speakers: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly attributions: { readonly nodes: ReadonlyArray<InOrderOfTimeReceipt_Attribution_Fragment> } }
       }> } };

type InOrderOfTimeReceipt_Attribution_Fragment = { readonly source: { readonly id: string, readonly title: string | null }, readonly passages: ReadonlyArray<{ readonly exact: string }>, readonly verification: { readonly status: VerificationStatus } };

type InOrderOfTimeReceipt_Evidence_Fragment = { readonly source: { readonly id: string, readonly title: string | null }, readonly passages: ReadonlyArray<{ readonly exact: string }>, readonly verification: { readonly status: VerificationStatus } };

export type InOrderOfTimeReceiptFragment =
  | InOrderOfTimeReceipt_Attribution_Fragment
  | InOrderOfTimeReceipt_Evidence_Fragment
;

export type WhatDoesNotVerifyQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatDoesNotVerifyQuery = { readonly stats: { readonly attributions: number, readonly evidence: number, readonly verification: ReadonlyArray<{ readonly status: VerificationStatus, readonly count: number }> }, readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly statement: { readonly text: string } }
      & WhatDoesNotVerifyReceipt_Attribution_Fragment
    )> }, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly field: string | null, readonly of:
        | { readonly __typename: 'Assessment', readonly id: string }
        | { readonly __typename: 'Attestation', readonly id: string }
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
        | { readonly __typename: 'RatingScale', readonly id: string }
        | { readonly __typename: 'ReliabilityGrade', readonly id: string }
        | { readonly __typename: 'Source', readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string }
        | { readonly __typename: 'StatementRelation', readonly id: string }
        | { readonly __typename: 'Topic', readonly id: string }
        | { readonly __typename: 'Withdrawn', readonly id: string }
       }
      & WhatDoesNotVerifyReceipt_Evidence_Fragment
    )> }, readonly whatVerifiesLooksSo: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly statement: { readonly text: string } }
      & WhatDoesNotVerifyReceipt_Attribution_Fragment
    )> } };

type WhatDoesNotVerifyReceipt_Attribution_Fragment = { readonly source: { readonly id: string, readonly publisher: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string, readonly start: number | null, readonly end: number | null, readonly status: VerificationStatus }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null, readonly checkedHere: boolean, readonly textDigest: string | null } };

type WhatDoesNotVerifyReceipt_Evidence_Fragment = { readonly source: { readonly id: string, readonly publisher: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string, readonly start: number | null, readonly end: number | null, readonly status: VerificationStatus }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null, readonly checkedHere: boolean, readonly textDigest: string | null } };

export type WhatDoesNotVerifyReceiptFragment =
  | WhatDoesNotVerifyReceipt_Attribution_Fragment
  | WhatDoesNotVerifyReceipt_Evidence_Fragment
;

export type VoiceOfRussiaQueryVariables = Exact<{ [key: string]: never; }>;


export type VoiceOfRussiaQuery = { readonly actor:
    | { readonly name: string, readonly on9June: { readonly nodes: ReadonlyArray<VoiceOfRussiaSaidFragment> }, readonly onNoStatedDay: { readonly nodes: ReadonlyArray<VoiceOfRussiaSaidFragment> } }
    | { readonly name: string, readonly parts: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly members: { readonly nodes: ReadonlyArray<{ readonly role: string | null, readonly member:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }> }, readonly on9June: { readonly nodes: ReadonlyArray<VoiceOfRussiaSaidFragment> }, readonly onNoStatedDay: { readonly nodes: ReadonlyArray<VoiceOfRussiaSaidFragment> } }
    | { readonly name: string, readonly on9June: { readonly nodes: ReadonlyArray<VoiceOfRussiaSaidFragment> }, readonly onNoStatedDay: { readonly nodes: ReadonlyArray<VoiceOfRussiaSaidFragment> } }
   | null };

export type VoiceOfRussiaSaidFragment = { readonly type: StatementType, readonly text: string, readonly saidAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly speakers: ReadonlyArray<{ readonly role: string | null, readonly actor:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     }>, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly form: QuoteForm, readonly channelName: string | null, readonly source: { readonly id: string, readonly publisher: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } }> } };

export type ReportedByBothQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportedByBothQuery = { readonly statements: { readonly nodes: ReadonlyArray<(
      { readonly independentSources: number }
      & ReportedByBothReportedFragment
    )> }, readonly zelenskyOnX: (
    { readonly relations: { readonly nodes: ReadonlyArray<{ readonly relationType: RelationType, readonly certainty: Certainty, readonly basis: string, readonly from: ReportedByBothReportedFragment, readonly to: ReportedByBothReportedFragment }> } }
    & ReportedByBothReportedFragment
  ) | null };

export type ReportedByBothReportedFragment = { readonly text: string, readonly speakers: ReadonlyArray<{ readonly actor:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     }>, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly form: QuoteForm, readonly channel: Channel, readonly channelName: string | null, readonly source: { readonly id: string, readonly publisher: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } }> } };

export type FromAgreementToSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type FromAgreementToSourcesQuery = { readonly event: { readonly name: string, readonly outcome: string | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly saidAt: { readonly edtf: string, readonly basis: DateBasis } | null, readonly speakers: ReadonlyArray<{ readonly role: string | null, readonly actor:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
           }>, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly form: QuoteForm, readonly source: { readonly id: string, readonly url: string | null, readonly publisher: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string, readonly start: number | null, readonly end: number | null, readonly status: VerificationStatus }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } }> } }> } } | null };

export type FactsWithTheirReceiptsQueryVariables = Exact<{ [key: string]: never; }>;


export type FactsWithTheirReceiptsQuery = { readonly event: { readonly name: string, readonly statedValues: ReadonlyArray<{ readonly field: string, readonly text: string, readonly preferred: boolean, readonly reason: string | null, readonly evidence: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null }, readonly passages: ReadonlyArray<{ readonly exact: string }>, readonly verification: { readonly status: VerificationStatus } }> }> } | null };

export type WhatMedinskySaidQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatMedinskySaidQuery = { readonly actor:
    | { readonly name: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly type: StatementType, readonly saidAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly form: QuoteForm, readonly speakerAsNamed: string | null, readonly cue: string | null, readonly saidAtAsReported: string | null, readonly source: { readonly url: string | null, readonly publisher: { readonly name: string } | null, readonly publishedAt: { readonly edtf: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } }> } }> } }
    | { readonly name: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly type: StatementType, readonly saidAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly form: QuoteForm, readonly speakerAsNamed: string | null, readonly cue: string | null, readonly saidAtAsReported: string | null, readonly source: { readonly url: string | null, readonly publisher: { readonly name: string } | null, readonly publishedAt: { readonly edtf: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } }> } }> } }
    | { readonly name: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly type: StatementType, readonly saidAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly form: QuoteForm, readonly speakerAsNamed: string | null, readonly cue: string | null, readonly saidAtAsReported: string | null, readonly source: { readonly url: string | null, readonly publisher: { readonly name: string } | null, readonly publishedAt: { readonly edtf: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } }> } }> } }
   | null };

export type DirtyGamesQueryVariables = Exact<{ [key: string]: never; }>;


export type DirtyGamesQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly field: string, readonly node:
        | { readonly text: string, readonly form: QuoteForm, readonly speakers: ReadonlyArray<{ readonly actor:
              | { readonly name: string }
              | { readonly name: string }
              | { readonly name: string }
             }>, readonly against: ReadonlyArray<
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          >, readonly quotes: ReadonlyArray<{ readonly words: string, readonly attribution: { readonly cue: string | null, readonly source: { readonly url: string | null, readonly publisher: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string, readonly quoted: boolean }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } } }> }
        | Record<PropertyKey, never>
      , readonly snippet: ReadonlyArray<{ readonly text: string, readonly match: boolean }> }> } };

export type IstanbulTalksQueryVariables = Exact<{ [key: string]: never; }>;


export type IstanbulTalksQuery = { readonly event: { readonly name: string, readonly outcome: string | null, readonly startedAt: { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null } | null, readonly place: { readonly name: string } | null, readonly participants: { readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly hedged: boolean, readonly actor:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
        , readonly evidence: ReadonlyArray<IstanbulTalksReceiptFragment> }> }, readonly evidence: ReadonlyArray<(
      { readonly field: string | null }
      & IstanbulTalksReceiptFragment
    )>, readonly parts: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly eventKind: EventKind, readonly status: EventStatus, readonly followedBy: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly status: EventStatus }> } }> } } | null };

export type IstanbulTalksReceiptFragment = { readonly source: { readonly id: string, readonly publisher: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly exact: string }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } };

export type StatementsByMonthQueryVariables = Exact<{ [key: string]: never; }>;


export type StatementsByMonthQuery = { readonly actor:
    | { readonly name: string, readonly statements: { readonly totalCount: number, readonly groups: { readonly totalCount: number, readonly unplaced: number, readonly isExact: boolean, readonly nodes: ReadonlyArray<{ readonly count: number, readonly values: ReadonlyArray<{ readonly key: StatementGroupKey, readonly value: string }>, readonly statements: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null }, readonly passages: ReadonlyArray<{ readonly exact: string }>, readonly verification: { readonly status: VerificationStatus } }> } }> } }> } } }
    | { readonly name: string, readonly statements: { readonly totalCount: number, readonly groups: { readonly totalCount: number, readonly unplaced: number, readonly isExact: boolean, readonly nodes: ReadonlyArray<{ readonly count: number, readonly values: ReadonlyArray<{ readonly key: StatementGroupKey, readonly value: string }>, readonly statements: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null }, readonly passages: ReadonlyArray<{ readonly exact: string }>, readonly verification: { readonly status: VerificationStatus } }> } }> } }> } } }
    | { readonly name: string, readonly statements: { readonly totalCount: number, readonly groups: { readonly totalCount: number, readonly unplaced: number, readonly isExact: boolean, readonly nodes: ReadonlyArray<{ readonly count: number, readonly values: ReadonlyArray<{ readonly key: StatementGroupKey, readonly value: string }>, readonly statements: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null }, readonly passages: ReadonlyArray<{ readonly exact: string }>, readonly verification: { readonly status: VerificationStatus } }> } }> } }> } } }
   | null };

type OnRecordName_Event_Fragment = { readonly __typename: 'Event', readonly id: string, readonly name: string };

type OnRecordName_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string };

type OnRecordName_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string };

type OnRecordName_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type OnRecordName_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string };

type OnRecordName_Topic_Fragment = { readonly __typename: 'Topic', readonly id: string, readonly name: string };

export type OnRecordNameFragment =
  | OnRecordName_Event_Fragment
  | OnRecordName_Group_Fragment
  | OnRecordName_Organisation_Fragment
  | OnRecordName_Person_Fragment
  | OnRecordName_Place_Fragment
  | OnRecordName_Topic_Fragment
;

export type OnRecordDateFragment = { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null, readonly precision: DatePrecision };

export type OnRecordSpeakerFragment = { readonly role: string | null, readonly actor:
    | OnRecordName_Group_Fragment
    | OnRecordName_Organisation_Fragment
    | OnRecordName_Person_Fragment
  , readonly onBehalfOf:
    | OnRecordName_Group_Fragment
    | OnRecordName_Organisation_Fragment
    | OnRecordName_Person_Fragment
   | null };

export type OnRecordSourceFragment = { readonly id: string, readonly title: string | null, readonly url: string | null, readonly sourceKind: SourceKind, readonly publishedAt: OnRecordDateFragment | null, readonly publisher: OnRecordName_Organisation_Fragment | null };

export type OnRecordPassageFragment = { readonly part: PassagePart, readonly exact: string, readonly start: number | null, readonly end: number | null, readonly quoted: boolean, readonly status: VerificationStatus };

type OnRecordReceipt_Attribution_Fragment = { readonly id: string, readonly passages: ReadonlyArray<OnRecordPassageFragment>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null, readonly checkedAt: string | null, readonly checkedHere: boolean }, readonly source: OnRecordSourceFragment };

type OnRecordReceipt_Evidence_Fragment = { readonly id: string, readonly passages: ReadonlyArray<OnRecordPassageFragment>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null, readonly checkedAt: string | null, readonly checkedHere: boolean }, readonly source: OnRecordSourceFragment };

export type OnRecordReceiptFragment =
  | OnRecordReceipt_Attribution_Fragment
  | OnRecordReceipt_Evidence_Fragment
;

export type OnRecordStatementFragment = { readonly id: string, readonly text: string, readonly type: StatementType, readonly form: QuoteForm, readonly saidAt: OnRecordDateFragment | null, readonly speakers: ReadonlyArray<OnRecordSpeakerFragment>, readonly attributions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<OnRecordReceipt_Attribution_Fragment> } };

export type SpeakersWithoutANameQueryVariables = Exact<{ [key: string]: never; }>;


export type SpeakersWithoutANameQuery = { readonly actors: { readonly nodes: ReadonlyArray<
      | { readonly name: string, readonly partOf: { readonly name: string } | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly type: StatementType, readonly text: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly speakerAsNamed: string | null, readonly source: { readonly id: string, readonly publisher: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } }> } }> } }
      | { readonly name: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly type: StatementType, readonly text: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly speakerAsNamed: string | null, readonly source: { readonly id: string, readonly publisher: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } }> } }> } }
      | { readonly name: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly type: StatementType, readonly text: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly speakerAsNamed: string | null, readonly source: { readonly id: string, readonly publisher: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } }> } }> } }
    > } };

export type WhoRebutsWhomQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoRebutsWhomQuery = { readonly disputes: { readonly nodes: ReadonlyArray<{ readonly relationType: RelationType, readonly certainty: Certainty, readonly basis: string, readonly from: WhoRebutsWhomWhoSaidWhatFragment, readonly to: WhoRebutsWhomWhoSaidWhatFragment, readonly receipts: ReadonlyArray<WhoRebutsWhomReceiptFragment> }> }, readonly allByTheHeadquarters: { readonly nodes: ReadonlyArray<(
      { readonly attributions: { readonly nodes: ReadonlyArray<WhoRebutsWhomReceiptFragment> }, readonly relations: { readonly edges: ReadonlyArray<{ readonly node: { readonly relationType: RelationType, readonly certainty: Certainty, readonly basis: string }, readonly other: WhoRebutsWhomWhoSaidWhatFragment | null }> } }
      & WhoRebutsWhomWhoSaidWhatFragment
    )> } };

export type WhoRebutsWhomWhoSaidWhatFragment = { readonly type: StatementType, readonly text: string, readonly speakers: ReadonlyArray<{ readonly actor:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     }> };

export type WhoRebutsWhomReceiptFragment = { readonly form: QuoteForm, readonly source: { readonly url: string | null, readonly publisher: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } };

export type ADraftCheckedQueryVariables = Exact<{ [key: string]: never; }>;


export type ADraftCheckedQuery = { readonly checkDraft: { readonly nodes: ReadonlyArray<{ readonly words: string, readonly line: number, readonly outcome: QuoteOutcome, readonly caution: QuoteCaution | null, readonly speaker: SpeakerVerdict, readonly isFound: boolean, readonly note: string | null, readonly matches: ReadonlyArray<{ readonly passage: { readonly exact: string }, readonly attribution: (
          { readonly statement: { readonly speakers: ReadonlyArray<{ readonly actor:
                | { readonly name: string }
                | { readonly name: string }
                | { readonly name: string }
               }> } }
          & ADraftCheckedReceipt_Attribution_Fragment
        ) }> }> } };

type ADraftCheckedReceipt_Attribution_Fragment = { readonly source: { readonly id: string, readonly title: string | null }, readonly passages: ReadonlyArray<{ readonly exact: string }>, readonly verification: { readonly status: VerificationStatus, readonly checkedHere: boolean } };

type ADraftCheckedReceipt_Evidence_Fragment = { readonly source: { readonly id: string, readonly title: string | null }, readonly passages: ReadonlyArray<{ readonly exact: string }>, readonly verification: { readonly status: VerificationStatus, readonly checkedHere: boolean } };

export type ADraftCheckedReceiptFragment =
  | ADraftCheckedReceipt_Attribution_Fragment
  | ADraftCheckedReceipt_Evidence_Fragment
;

export type WhoStayedSilentQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoStayedSilentQuery = { readonly statements: { readonly nodes: ReadonlyArray<(
      { readonly about: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly attributions: { readonly nodes: ReadonlyArray<WhoStayedSilentReceiptFragment> } }
      & WhoStayedSilentWhoSaidWhatFragment
    )> }, readonly disputes: { readonly nodes: ReadonlyArray<{ readonly relationType: RelationType, readonly clash: Clash | null, readonly certainty: Certainty, readonly basis: string, readonly from: WhoStayedSilentWhoSaidWhatFragment, readonly to: WhoStayedSilentWhoSaidWhatFragment, readonly receipts: ReadonlyArray<WhoStayedSilentReceiptFragment> }> } };

export type WhoStayedSilentWhoSaidWhatFragment = { readonly text: string, readonly speakers: ReadonlyArray<{ readonly actor:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     }> };

export type WhoStayedSilentReceiptFragment = { readonly source: { readonly id: string, readonly publisher: { readonly name: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } };

export type WhoAccusesWhomQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAccusesWhomQuery = { readonly network: { readonly recordsRead: number, readonly isComplete: boolean, readonly edges: ReadonlyArray<{ readonly weight: number, readonly from:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly to:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly latest: ReadonlyArray<{ readonly text: string, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string, readonly title: string | null }, readonly passages: ReadonlyArray<{ readonly exact: string }>, readonly verification: { readonly status: VerificationStatus } }> } }> }> } };

export type HowTwoAreConnectedQueryVariables = Exact<{ [key: string]: never; }>;


export type HowTwoAreConnectedQuery = { readonly connections: { readonly status: PathSearchStatus, readonly hopsSearched: number, readonly paths: ReadonlyArray<{ readonly length: number, readonly hops: ReadonlyArray<{ readonly links: ReadonlyArray<{ readonly relation: PathRelation, readonly subject:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly object:
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
            | { readonly name: string }
          , readonly madeBy:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          , readonly receipts: ReadonlyArray<
            | { readonly source: { readonly id: string, readonly title: string | null }, readonly passages: ReadonlyArray<{ readonly exact: string }>, readonly verification: { readonly status: VerificationStatus } }
            | { readonly source: { readonly id: string, readonly title: string | null }, readonly passages: ReadonlyArray<{ readonly exact: string }>, readonly verification: { readonly status: VerificationStatus } }
          > }> }> }> } };

export type DatesNotStatedQueryVariables = Exact<{ [key: string]: never; }>;


export type DatesNotStatedQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly text: string, readonly saidAt: DatesNotStatedDateFragment | null, readonly attributions: { readonly nodes: ReadonlyArray<(
          { readonly saidAtAsReported: string | null }
          & DatesNotStatedReceipt_Attribution_Fragment
        )> } }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly name: string, readonly startedAt: DatesNotStatedDateFragment | null, readonly evidence: ReadonlyArray<(
        { readonly field: string | null }
        & DatesNotStatedReceipt_Evidence_Fragment
      )> }> } };

export type DatesNotStatedDateFragment = { readonly edtf: string, readonly basis: DateBasis, readonly note: string | null };

type DatesNotStatedReceipt_Attribution_Fragment = { readonly source: { readonly id: string, readonly publishedAt: { readonly edtf: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } };

type DatesNotStatedReceipt_Evidence_Fragment = { readonly source: { readonly id: string, readonly publishedAt: { readonly edtf: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string }>, readonly verification: { readonly status: VerificationStatus, readonly reason: string | null } };

export type DatesNotStatedReceiptFragment =
  | DatesNotStatedReceipt_Attribution_Fragment
  | DatesNotStatedReceipt_Evidence_Fragment
;

const accusationsAccusationFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccusationsAccusation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"quoted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}

const inOrderOfTimeReceiptFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"InOrderOfTimeReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Receipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}

const whatDoesNotVerifyReceiptFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhatDoesNotVerifyReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Receipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"checkedHere"}},{"kind":"Field","name":{"kind":"Name","value":"textDigest"}}]}}]}}

const voiceOfRussiaSaidFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"VoiceOfRussiaSaid"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"attributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"channelName"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}

const reportedByBothReportedFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportedByBothReported"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"attributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"channelName"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}

const istanbulTalksReceiptFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"IstanbulTalksReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}

const onRecordNameFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnRecordName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}

const onRecordDateFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnRecordDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}

const onRecordSpeakerFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnRecordSpeaker"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Speaker"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnRecordName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnRecordName"}}]}}]}}

const onRecordSourceFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnRecordSource"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sourceKind"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnRecordDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnRecordName"}}]}}]}}

const onRecordPassageFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnRecordPassage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Passage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"quoted"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}

const onRecordReceiptFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnRecordReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Receipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnRecordPassage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedHere"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnRecordSource"}}]}}]}}

const onRecordStatementFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"OnRecordStatement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnRecordDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnRecordSpeaker"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OnRecordReceipt"}}]}}]}}]}}

const whoRebutsWhomWhoSaidWhatFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhoRebutsWhomWhoSaidWhat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}

const whoRebutsWhomReceiptFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhoRebutsWhomReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}

const aDraftCheckedReceiptFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ADraftCheckedReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Receipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"checkedHere"}}]}}]}}

const whoStayedSilentWhoSaidWhatFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhoStayedSilentWhoSaidWhat"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}

const whoStayedSilentReceiptFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhoStayedSilentReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Attribution"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}

const datesNotStatedDateFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DatesNotStatedDate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartialDate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}

const datesNotStatedReceiptFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DatesNotStatedReceipt"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Receipt"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}

export const OnRecordNameFragmentDoc = { kind: 'Document', definitions: [onRecordNameFragment], loc: { source: { body: `fragment OnRecordName on Entity {
  __typename
  id
  name
}` } } } as unknown as TypedDocumentNode<OnRecordNameFragment, unknown>

export const OnRecordDateFragmentDoc = { kind: 'Document', definitions: [onRecordDateFragment], loc: { source: { body: `fragment OnRecordDate on PartialDate {
  edtf
  basis
  note
  precision
}` } } } as unknown as TypedDocumentNode<OnRecordDateFragment, unknown>

export const OnRecordSpeakerFragmentDoc = { kind: 'Document', definitions: [onRecordSpeakerFragment, onRecordNameFragment], loc: { source: { body: `fragment OnRecordSpeaker on Speaker {
  role
  actor {
    ...OnRecordName
  }
  onBehalfOf {
    ...OnRecordName
  }
}

fragment OnRecordName on Entity {
  __typename
  id
  name
}` } } } as unknown as TypedDocumentNode<OnRecordSpeakerFragment, unknown>

export const OnRecordSourceFragmentDoc = { kind: 'Document', definitions: [onRecordSourceFragment, onRecordDateFragment, onRecordNameFragment], loc: { source: { body: `fragment OnRecordSource on Source {
  id
  title
  url
  sourceKind
  publishedAt {
    ...OnRecordDate
  }
  publisher {
    ...OnRecordName
  }
}

fragment OnRecordDate on PartialDate {
  edtf
  basis
  note
  precision
}

fragment OnRecordName on Entity {
  __typename
  id
  name
}` } } } as unknown as TypedDocumentNode<OnRecordSourceFragment, unknown>

export const OnRecordPassageFragmentDoc = { kind: 'Document', definitions: [onRecordPassageFragment], loc: { source: { body: `fragment OnRecordPassage on Passage {
  part
  exact
  start
  end
  quoted
  status
}` } } } as unknown as TypedDocumentNode<OnRecordPassageFragment, unknown>

export const OnRecordReceiptFragmentDoc = { kind: 'Document', definitions: [onRecordReceiptFragment, onRecordPassageFragment, onRecordSourceFragment, onRecordDateFragment, onRecordNameFragment], loc: { source: { body: `fragment OnRecordReceipt on Receipt {
  id
  passages {
    ...OnRecordPassage
  }
  verification {
    status
    reason
    checkedAt
    checkedHere
  }
  source {
    ...OnRecordSource
  }
}

fragment OnRecordPassage on Passage {
  part
  exact
  start
  end
  quoted
  status
}

fragment OnRecordSource on Source {
  id
  title
  url
  sourceKind
  publishedAt {
    ...OnRecordDate
  }
  publisher {
    ...OnRecordName
  }
}

fragment OnRecordDate on PartialDate {
  edtf
  basis
  note
  precision
}

fragment OnRecordName on Entity {
  __typename
  id
  name
}` } } } as unknown as TypedDocumentNode<OnRecordReceiptFragment, unknown>

export const OnRecordStatementFragmentDoc = { kind: 'Document', definitions: [onRecordStatementFragment, onRecordDateFragment, onRecordSpeakerFragment, onRecordNameFragment, onRecordReceiptFragment, onRecordPassageFragment, onRecordSourceFragment], loc: { source: { body: `fragment OnRecordStatement on Statement {
  id
  text
  type
  form
  saidAt {
    ...OnRecordDate
  }
  speakers {
    ...OnRecordSpeaker
  }
  attributions {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OnRecordReceipt
    }
  }
}

fragment OnRecordDate on PartialDate {
  edtf
  basis
  note
  precision
}

fragment OnRecordSpeaker on Speaker {
  role
  actor {
    ...OnRecordName
  }
  onBehalfOf {
    ...OnRecordName
  }
}

fragment OnRecordName on Entity {
  __typename
  id
  name
}

fragment OnRecordReceipt on Receipt {
  id
  passages {
    ...OnRecordPassage
  }
  verification {
    status
    reason
    checkedAt
    checkedHere
  }
  source {
    ...OnRecordSource
  }
}

fragment OnRecordPassage on Passage {
  part
  exact
  start
  end
  quoted
  status
}

fragment OnRecordSource on Source {
  id
  title
  url
  sourceKind
  publishedAt {
    ...OnRecordDate
  }
  publisher {
    ...OnRecordName
  }
}` } } } as unknown as TypedDocumentNode<OnRecordStatementFragment, unknown>

export const AccusationsDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accusations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"byUkraine"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACCUSATION"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"voiceOf"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organisation:ukraine","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"against"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organisation:russia","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccusationsAccusation"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byRussia"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACCUSATION"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"voiceOf"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organisation:russia","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"against"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organisation:ukraine","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AccusationsAccusation"}}]}}]}}]}}, accusationsAccusationFragment] } as unknown as TypedDocumentNode<AccusationsQuery, AccusationsQueryVariables>

export const ZelenskyInQuotationMarksDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ZelenskyInQuotationMarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speakers"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"person:volodymyr-zelensky","block":false}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"attribution"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"forms"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DIRECT"},{"kind":"EnumValue","value":"MIXED"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"channelName"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"quoted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}}]}}] } as unknown as TypedDocumentNode<ZelenskyInQuotationMarksQuery, ZelenskyInQuotationMarksQueryVariables>

export const InOrderOfTimeDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InOrderOfTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"events"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"event:prisoner-exchange-2025-06","block":false}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"moment"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InOrderOfTimeReceipt"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InOrderOfTimeReceipt"}}]}}]}}]}}]}}]}}]}}]}}, inOrderOfTimeReceiptFragment] } as unknown as TypedDocumentNode<InOrderOfTimeQuery, InOrderOfTimeQueryVariables>

export const WhatDoesNotVerifyDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatDoesNotVerify"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attributions"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verification"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NOT_FOUND"},{"kind":"EnumValue","value":"AMBIGUOUS"},{"kind":"EnumValue","value":"SOURCE_CHANGED"},{"kind":"EnumValue","value":"NO_TEXT"},{"kind":"EnumValue","value":"MOVED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatDoesNotVerifyReceipt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"verification"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NOT_FOUND"},{"kind":"EnumValue","value":"AMBIGUOUS"},{"kind":"EnumValue","value":"SOURCE_CHANGED"},{"kind":"EnumValue","value":"NO_TEXT"},{"kind":"EnumValue","value":"MOVED"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"of"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatDoesNotVerifyReceipt"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"whatVerifiesLooksSo"},"name":{"kind":"Name","value":"attributions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verification"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"VERBATIM"},{"kind":"EnumValue","value":"NORMALISED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhatDoesNotVerifyReceipt"}}]}}]}}]}}, whatDoesNotVerifyReceiptFragment] } as unknown as TypedDocumentNode<WhatDoesNotVerifyQuery, WhatDoesNotVerifyQueryVariables>

export const VoiceOfRussiaDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VoiceOfRussia"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"organisation:russia","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organisation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"on9June"},"name":{"kind":"Name","value":"voice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"said"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"2025-06-09","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"2025-06-09","block":false}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"SAID_AT_ASC"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VoiceOfRussiaSaid"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"onNoStatedDay"},"name":{"kind":"Name","value":"voice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"undated"},"value":{"kind":"EnumValue","value":"ONLY"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VoiceOfRussiaSaid"}}]}}]}}]}}]}}, voiceOfRussiaSaidFragment] } as unknown as TypedDocumentNode<VoiceOfRussiaQuery, VoiceOfRussiaQueryVariables>

export const ReportedByBothDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReportedByBoth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reportedByAll"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"source:moscow-times-2025-06-09","block":false},{"kind":"StringValue","value":"source:unnamed-article-on-the-exchange-of-june-9","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportedByBothReported"}},{"kind":"Field","name":{"kind":"Name","value":"independentSources"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"zelenskyOnX"},"name":{"kind":"Name","value":"statement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"statement:zelensky-x-several-stages","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportedByBothReported"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPHRASES"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationType"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportedByBothReported"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportedByBothReported"}}]}}]}}]}}]}}]}}, reportedByBothReportedFragment] } as unknown as TypedDocumentNode<ReportedByBothQuery, ReportedByBothQueryVariables>

export const FromAgreementToSourcesDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FromAgreementToSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"event:istanbul-agreement-2025-06-02","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"SAID_AT_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}}]}}]}}] } as unknown as TypedDocumentNode<FromAgreementToSourcesQuery, FromAgreementToSourcesQueryVariables>

export const FactsWithTheirReceiptsDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FactsWithTheirReceipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"event:prisoner-exchange-2025-06","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statedValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"preferred"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}] } as unknown as TypedDocumentNode<FactsWithTheirReceiptsQuery, FactsWithTheirReceiptsQueryVariables>

export const WhatMedinskySaidDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatMedinskySaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"person:vladimir-medinsky","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"speakerAsNamed"}},{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"saidAtAsReported"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}}]}}]}}] } as unknown as TypedDocumentNode<WhatMedinskySaidQuery, WhatMedinskySaidQueryVariables>

export const DirtyGamesDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DirtyGames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"StringValue","value":"\"dirty games\"","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATEMENT"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"quotes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cue"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}},{"kind":"Field","name":{"kind":"Name","value":"quoted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"snippet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"match"}}]}}]}}]}}]}}] } as unknown as TypedDocumentNode<DirtyGamesQuery, DirtyGamesQueryVariables>

export const IstanbulTalksDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IstanbulTalks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"event"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"event:istanbul-talks-2025-06-02","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"hedged"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IstanbulTalksReceipt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"IstanbulTalksReceipt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"eventKind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"followedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]}}, istanbulTalksReceiptFragment] } as unknown as TypedDocumentNode<IstanbulTalksQuery, IstanbulTalksQueryVariables>

export const StatementsByMonthDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsByMonth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"StringValue","value":"person:vladimir-medinsky","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TYPE"},{"kind":"EnumValue","value":"SAID_MONTH"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"unplaced"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"attributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]}}]}}]}}]}}]}}] } as unknown as TypedDocumentNode<StatementsByMonthQuery, StatementsByMonthQueryVariables>

export const SpeakersWithoutANameDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpeakersWithoutAName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"GROUP"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Group"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"attributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakerAsNamed"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]}}]}}]}}]}}] } as unknown as TypedDocumentNode<SpeakersWithoutANameQuery, SpeakersWithoutANameQueryVariables>

export const WhoRebutsWhomDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoRebutsWhom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disputes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"about"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"event:return-of-the-fallen-2025-06","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationType"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoRebutsWhomWhoSaidWhat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoRebutsWhomWhoSaidWhat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoRebutsWhomReceipt"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"allByTheHeadquarters"},"name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"speakers"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"organisation:coordination-headquarters-for-the-treatment-of-prisoners-of-war","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoRebutsWhomWhoSaidWhat"}},{"kind":"Field","name":{"kind":"Name","value":"attributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoRebutsWhomReceipt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationType"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoRebutsWhomWhoSaidWhat"}}]}}]}}]}}]}}]}}]}}, whoRebutsWhomWhoSaidWhatFragment, whoRebutsWhomReceiptFragment] } as unknown as TypedDocumentNode<WhoRebutsWhomQuery, WhoRebutsWhomQueryVariables>

export const ADraftCheckedDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ADraftChecked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"StringValue","value":"Ukraine accused Russia of “dirty games”.\n\nVladimir Medinsky spoke of “dirty games”, too.","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"EnumValue","value":"MARKDOWN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"caution"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"}},{"kind":"Field","name":{"kind":"Name","value":"isFound"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"matches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attribution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ADraftCheckedReceipt"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speakers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}, aDraftCheckedReceiptFragment] } as unknown as TypedDocumentNode<ADraftCheckedQuery, ADraftCheckedQueryVariables>

export const WhoStayedSilentDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoStayedSilent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NO_COMMENT"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoStayedSilentWhoSaidWhat"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoStayedSilentReceipt"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disputes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"clash"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REPORTS"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationType"}},{"kind":"Field","name":{"kind":"Name","value":"clash"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoStayedSilentWhoSaidWhat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoStayedSilentWhoSaidWhat"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhoStayedSilentReceipt"}}]}}]}}]}}]}}, whoStayedSilentWhoSaidWhatFragment, whoStayedSilentReceiptFragment] } as unknown as TypedDocumentNode<WhoStayedSilentQuery, WhoStayedSilentQueryVariables>

export const WhoAccusesWhomDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoAccusesWhom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"StringValue","value":"organisation:ukraine","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ACCUSES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"latest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"attributions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordsRead"}},{"kind":"Field","name":{"kind":"Name","value":"isComplete"}}]}}]}}] } as unknown as TypedDocumentNode<WhoAccusesWhomQuery, WhoAccusesWhomQueryVariables>

export const HowTwoAreConnectedDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowTwoAreConnected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"connections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"StringValue","value":"person:vladimir-medinsky","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"StringValue","value":"person:volodymyr-zelensky","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"maxHops"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hopsSearched"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receipts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]}}]}}] } as unknown as TypedDocumentNode<HowTwoAreConnectedQuery, HowTwoAreConnectedQueryVariables>

export const DatesNotStatedDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatesNotStated"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dateBasis"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RESOLVED"},{"kind":"EnumValue","value":"INFERRED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"SAID_AT_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"saidAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DatesNotStatedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saidAtAsReported"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DatesNotStatedReceipt"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"STARTED_AT_ASC"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DatesNotStatedDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DatesNotStatedReceipt"}}]}}]}}]}}]}}, datesNotStatedDateFragment, datesNotStatedReceiptFragment] } as unknown as TypedDocumentNode<DatesNotStatedQuery, DatesNotStatedQueryVariables>