/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type TypedDocument } from '../domain/typed-documents.ts'
/**
 * Which attributions to include. One attribution must match every field given; within a list, one value is enough. An
 * empty list is refused: leave the field out instead.
 */
export type AttributionFilter = {
  /** Naming the channel in one of these ways, such as "Telegram"; capital and small letters are the same. */
  readonly channelNames?: ReadonlyArray<string> | null | undefined;
  /** Naming one of these channels. */
  readonly channels?: ReadonlyArray<Channel> | null | undefined;
  /** Reporting in one of these forms. */
  readonly forms?: ReadonlyArray<QuoteForm> | null | undefined;
  /** Whether its source is the speaker's own publication. */
  readonly primary?: boolean | null | undefined;
  /** When its source was published. */
  readonly published?: DateRange | null | undefined;
  /** By a source of a publisher that somebody holds so reliable. */
  readonly publisherHeld?: PublisherHeldInput | null | undefined;
  /** By a source of one of these publishers. */
  readonly publishers?: ReadonlyArray<string> | null | undefined;
  /** By one of these sources. */
  readonly sources?: ReadonlyArray<string> | null | undefined;
  /** With one of these verification statuses. */
  readonly verification?: ReadonlyArray<VerificationStatus> | null | undefined;
  /** That came through one of these actors or sources. */
  readonly via?: ReadonlyArray<string> | null | undefined;
};

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

/** How sure it has to be that a date lies in a span of time. */
export type DateCertainty =
  /** Every day that it may mean is in the span: `2025-06-09` is found in June 2025, `2025` is not. */
  | 'CERTAIN'
  /** It overlaps the span: `2025`, and `../2025-06-09`, are found in June 2025. */
  | 'POSSIBLE';

/**
 * A span of time to search in. Anything that overlaps it matches, unless you ask for what lies in it for certain: `2025-06`
 * overlaps a search from `2025-06-09`, and may be before it. Both ends are included, days are days in UTC, and an end left out
 * is open.
 */
export type DateRange = {
  /** Whether dates that may lie in the span match, or only those that certainly do. */
  readonly certainty?: DateCertainty | null | undefined;
  /** From this date, as an EDTF date: `2025`, `2025-06`, `2025-06-09` or `2025-06-09T11:42Z`. */
  readonly from?: string | null | undefined;
  /** Up to and including this date, as an EDTF date. */
  readonly to?: string | null | undefined;
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

/** How reliable one assessor holds a publisher, by the latest grade that it gave it. Others' grades of it do not count. */
export type PublisherHeldInput = {
  /** Who holds it so. There is no reliability without somebody who says so. */
  readonly by: string;
  /** One of these grades. Name each: F, that nobody can tell, is not below E. */
  readonly reliability: ReadonlyArray<Reliability>;
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

/** Which of two texts has a run of words. */
export type QuoteDiffOp =
  /** Only the passage. */
  | 'DELETE'
  /** Both have them. */
  | 'EQUAL'
  /** Only the words that were asked for. */
  | 'INSERT';

/** How closely a source reports what was said. */
export type QuoteForm =
  /** A whole utterance in quotation marks. */
  | 'DIRECT'
  /** Only the source's own words. */
  | 'INDIRECT'
  /** Quoted words inside the source's own sentence. */
  | 'MIXED';

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

/**
 * Which statements to include. Every field given must match; within a list, one value is enough. An empty list is
 * refused: leave the field out instead. Look ids up with `actorsNamed` or `search`.
 */
export type StatementFilter = {
  /** About one of these actors, events, topics or places. */
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** Said to one of these actors. */
  readonly addressedTo?: ReadonlyArray<string> | null | undefined;
  /** Accusing, condemning, threatening or rejecting one of these actors. */
  readonly against?: ReadonlyArray<string> | null | undefined;
  /** Assessed by one of these actors. */
  readonly assessedBy?: ReadonlyArray<string> | null | undefined;
  /** Reported by at least one attribution that meets all of these conditions. */
  readonly attribution?: AttributionFilter | null | undefined;
  /** Only those with a date on one of these bases. */
  readonly dateBasis?: ReadonlyArray<DateBasis> | null | undefined;
  /** Whether another speaker contradicts, rebuts or denies it. True keeps only those statements, false only the others. */
  readonly disputed?: boolean | null | undefined;
  /** Whether anybody's assessment of it is recorded. True keeps only those statements, false only the others. */
  readonly hasAssessment?: boolean | null | undefined;
  /** Only those with these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Said at one of these events. */
  readonly madeAt?: ReadonlyArray<string> | null | undefined;
  /**
   * Words to search for. The best 1,000 matches are taken, then put in the order asked for. A phrase in quotation marks
   * is kept together.
   */
  readonly matching?: string | null | undefined;
  /** Mentioning one of these actors, events, topics or places. */
  readonly mentions?: ReadonlyArray<string> | null | undefined;
  /** Reported by at least this many sources that are not copies of each other. */
  readonly minIndependentSources?: number | null | undefined;
  /** Said on behalf of one of these actors. */
  readonly onBehalfOf?: ReadonlyArray<string> | null | undefined;
  /** Reported by every one of these sources. */
  readonly reportedByAll?: ReadonlyArray<string> | null | undefined;
  /** Said by somebody in one of these roles, as recorded, such as "President"; capital and small letters are the same. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** When it was said. */
  readonly said?: DateRange | null | undefined;
  /** Said by one of these actors. */
  readonly speakers?: ReadonlyArray<string> | null | undefined;
  /** Only acts of these kinds. */
  readonly types?: ReadonlyArray<StatementType> | null | undefined;
  /** What to do with undated statements when `said` is given. `ONLY` needs no `said`. */
  readonly undated?: Undated | null | undefined;
  /** Said by one of these actors, on its behalf, or by its members, parts or groups. */
  readonly voiceOf?: ReadonlyArray<string> | null | undefined;
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

/** The markup of a text. Links and inline markup are reduced to plain text before anything is looked up. */
export type TextFormat =
  /** As a web page. */
  | 'HTML'
  /** As Markdown. */
  | 'MARKDOWN'
  /** No markup. */
  | 'PLAIN';

/**
 * What to include in a timeline. Every field given must match; within a list, one value is enough. An empty list is refused:
 * leave the field out instead.
 */
export type TimelineFilter = {
  /** What was said about one of these actors, events, topics or places, and those of them that are events. */
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** What one of these actors said, and events in which one of them took part. */
  readonly actors?: ReadonlyArray<string> | null | undefined;
  /** When it was said, or went on. An event that lasted into this span of time is included, though it stands where it began. */
  readonly during?: DateRange | null | undefined;
  /** These events and those that are part of them, at any depth, and what was said about one of them, or at it. */
  readonly events?: ReadonlyArray<string> | null | undefined;
  /** Only statements, or only events. */
  readonly kinds?: ReadonlyArray<TimelineKind> | null | undefined;
  /** Events at one of these places, or at a place in it, and what was said about such a place. */
  readonly places?: ReadonlyArray<string> | null | undefined;
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

/** What to do with undated statements. */
export type Undated =
  /** Leave them out. */
  | 'EXCLUDE'
  /** Keep them along with those whose date matches. */
  | 'INCLUDE'
  /** Keep only them. */
  | 'ONLY';

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

export type ActorPageQueryVariables = Exact<{
  id: string;
  revision: number | null | undefined;
  said: string | null | undefined;
  behalf: string | null | undefined;
  against: string | null | undefined;
  about: string | null | undefined;
  roles: string | null | undefined;
  events: string | null | undefined;
  parts: string | null | undefined;
  groups: string | null | undefined;
  members: string | null | undefined;
  published: string | null | undefined;
  disputes: string | null | undefined;
  verdicts: string | null | undefined;
  graded: string | null | undefined;
  held: string | null | undefined;
  judged: string | null | undefined;
}>;


export type ActorPageQuery = { readonly node:
    | { readonly __typename: 'Assessment', readonly id: string }
    | { readonly __typename: 'Attestation', readonly id: string }
    | { readonly __typename: 'Attribution', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | (
      { readonly __typename: 'Event', readonly id: string }
      & Stating_Event_Fragment
    )
    | { readonly __typename: 'Evidence', readonly id: string }
    | (
      { readonly __typename: 'Group', readonly id: string, readonly partOf: Named_Organisation_Fragment | null }
      & Acting_Group_Fragment
      & Stating_Group_Fragment
    )
    | { readonly __typename: 'Judgement', readonly id: string }
    | { readonly __typename: 'Membership', readonly id: string }
    | (
      { readonly __typename: 'Organisation', readonly organisationKind: OrganisationKind, readonly id: string, readonly partOf: Named_Organisation_Fragment | null, readonly parts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<Named_Organisation_Fragment> }, readonly groups: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | Named_Group_Fragment
          | Named_Organisation_Fragment
          | Named_Person_Fragment
        > }, readonly members: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly role: string | null, readonly member:
            | Named_Group_Fragment
            | Named_Organisation_Fragment
            | Named_Person_Fragment
           }> }, readonly published: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<CitedFragment> }, readonly grades: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reliability: Reliability, readonly reason: string | null, readonly url: string | null, readonly assessor:
            | Named_Group_Fragment
            | Named_Organisation_Fragment
            | Named_Person_Fragment
          , readonly assessedAt: DatedFragment, readonly evidence: ReadonlyArray<EvidentFragment> }> } }
      & Acting_Organisation_Fragment
      & Stating_Organisation_Fragment
    )
    | { readonly __typename: 'Participation', readonly id: string }
    | (
      { readonly __typename: 'Person', readonly id: string }
      & Acting_Person_Fragment
      & Stating_Person_Fragment
    )
    | (
      { readonly __typename: 'Place', readonly id: string }
      & Stating_Place_Fragment
    )
    | { readonly __typename: 'RatingScale', readonly id: string }
    | { readonly __typename: 'ReliabilityGrade', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'StatementRelation', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | (
      { readonly __typename: 'Withdrawn', readonly id: string }
      & GoneFragment
    )
   | null };

type Acting_Group_Fragment = { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly description: string | null, readonly country: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly language: string | null }>, readonly memberships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly role: string | null, readonly organisation: Named_Organisation_Fragment, readonly from: DatedFragment | null, readonly to: DatedFragment | null, readonly evidence: ReadonlyArray<EvidentFragment> }> }, readonly participations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly hedged: boolean, readonly event: (
        { readonly startedAt: DatedFragment | null }
        & Named_Event_Fragment
      ) }> }, readonly statements: StatementsFragment, readonly statementsOnBehalf: StatementsFragment, readonly statementsAgainst: StatementsFragment, readonly statementsAbout: StatementsFragment, readonly assessments: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rating: string, readonly url: string | null, readonly assessedAt: DatedFragment, readonly statement: SpokenFragment }> }, readonly gradesGiven: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reliability: Reliability, readonly url: string | null, readonly assessedAt: DatedFragment, readonly publisher: Named_Organisation_Fragment }> }, readonly mergedRecords: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly judgements: JudgementsFragment, readonly disputes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<OpposedFragment> } };

type Acting_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly description: string | null, readonly country: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly language: string | null }>, readonly memberships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly role: string | null, readonly organisation: Named_Organisation_Fragment, readonly from: DatedFragment | null, readonly to: DatedFragment | null, readonly evidence: ReadonlyArray<EvidentFragment> }> }, readonly participations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly hedged: boolean, readonly event: (
        { readonly startedAt: DatedFragment | null }
        & Named_Event_Fragment
      ) }> }, readonly statements: StatementsFragment, readonly statementsOnBehalf: StatementsFragment, readonly statementsAgainst: StatementsFragment, readonly statementsAbout: StatementsFragment, readonly assessments: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rating: string, readonly url: string | null, readonly assessedAt: DatedFragment, readonly statement: SpokenFragment }> }, readonly gradesGiven: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reliability: Reliability, readonly url: string | null, readonly assessedAt: DatedFragment, readonly publisher: Named_Organisation_Fragment }> }, readonly mergedRecords: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly judgements: JudgementsFragment, readonly disputes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<OpposedFragment> } };

type Acting_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly description: string | null, readonly country: string | null, readonly sameAs: ReadonlyArray<string>, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly language: string | null }>, readonly memberships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly role: string | null, readonly organisation: Named_Organisation_Fragment, readonly from: DatedFragment | null, readonly to: DatedFragment | null, readonly evidence: ReadonlyArray<EvidentFragment> }> }, readonly participations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly role: ParticipationRole, readonly hedged: boolean, readonly event: (
        { readonly startedAt: DatedFragment | null }
        & Named_Event_Fragment
      ) }> }, readonly statements: StatementsFragment, readonly statementsOnBehalf: StatementsFragment, readonly statementsAgainst: StatementsFragment, readonly statementsAbout: StatementsFragment, readonly assessments: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rating: string, readonly url: string | null, readonly assessedAt: DatedFragment, readonly statement: SpokenFragment }> }, readonly gradesGiven: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reliability: Reliability, readonly url: string | null, readonly assessedAt: DatedFragment, readonly publisher: Named_Organisation_Fragment }> }, readonly mergedRecords: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly judgements: JudgementsFragment, readonly disputes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<OpposedFragment> } };

export type ActingFragment =
  | Acting_Group_Fragment
  | Acting_Organisation_Fragment
  | Acting_Person_Fragment
;

export type DisputePageQueryVariables = Exact<{
  id: string;
  revision: number | null | undefined;
}>;


export type DisputePageQuery = { readonly node:
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
    | (
      { readonly __typename: 'StatementRelation', readonly basis: string, readonly recordedAt: string, readonly id: string, readonly from: (
        { readonly spokenBy: ReadonlyArray<{ readonly actor:
            | { readonly statements: { readonly nodes: ReadonlyArray<(
                  { readonly relations: AnsweringFragment }
                  & SpokenFragment
                )> } }
            | { readonly statements: { readonly nodes: ReadonlyArray<(
                  { readonly relations: AnsweringFragment }
                  & SpokenFragment
                )> } }
            | { readonly statements: { readonly nodes: ReadonlyArray<(
                  { readonly relations: AnsweringFragment }
                  & SpokenFragment
                )> } }
           }> }
        & SideFragment
      ), readonly to: SideFragment, readonly sharedEntities: ReadonlyArray<
        | Named_Event_Fragment
        | Named_Group_Fragment
        | Named_Organisation_Fragment
        | Named_Person_Fragment
        | Named_Place_Fragment
        | Named_Topic_Fragment
      > }
      & CardedPairFragment
    )
    | { readonly __typename: 'Topic', readonly id: string }
    | (
      { readonly __typename: 'Withdrawn', readonly id: string }
      & GoneFragment
    )
   | null };

export type SideFragment = (
  { readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly cue: string | null }
      & BackedFragment
    )> }, readonly relations: (
    { readonly totalCount: number }
    & AnsweringFragment
  ) }
  & CardedSideFragment
);

export type AnsweringFragment = { readonly edges: ReadonlyArray<{ readonly other: SpokenFragment | null, readonly node: { readonly id: string, readonly relationType: RelationType, readonly clash: Clash | null, readonly certainty: Certainty, readonly basis: string, readonly from: { readonly id: string } } }> };

export type EventStatusQueryVariables = Exact<{
  about: ReadonlyArray<string> | string | null | undefined;
  sources: ReadonlyArray<string> | string | null | undefined;
}>;


export type EventStatusQuery = { readonly statements: { readonly nodes: ReadonlyArray<(
      { readonly attributions: { readonly nodes: ReadonlyArray<{ readonly source: { readonly id: string }, readonly passages: ReadonlyArray<ShownFragment> }> } }
      & SpokenFragment
    )> } };

export type EventPageQueryVariables = Exact<{
  id: string;
  revision: number | null | undefined;
  before: string | null | undefined;
  next: string | null | undefined;
  said: string | null | undefined;
  undated: string | null | undefined;
  parts: string | null | undefined;
  participants: string | null | undefined;
  disputes: string | null | undefined;
}>;


export type EventPageQuery = { readonly node:
    | { readonly __typename: 'Assessment', readonly id: string }
    | { readonly __typename: 'Attestation', readonly id: string }
    | { readonly __typename: 'Attribution', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | (
      { readonly __typename: 'Event', readonly outcome: string | null, readonly id: string, readonly evidence: ReadonlyArray<EvidentFragment>, readonly partOf: Named_Event_Fragment | null, readonly precededBy: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<OutlinedFragment> }, readonly parts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<OutlinedFragment> }, readonly followedBy: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<OutlinedFragment> }, readonly participants: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: ParticipationRole, readonly hedged: boolean, readonly actor:
            | Named_Group_Fragment
            | Named_Organisation_Fragment
            | Named_Person_Fragment
          , readonly evidence: ReadonlyArray<EvidentFragment> }> }, readonly said: StatementsFragment, readonly undated: StatementsFragment }
      & OutlinedFragment
      & Stating_Event_Fragment
    )
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
    | (
      { readonly __typename: 'Withdrawn', readonly id: string }
      & GoneFragment
    )
   | null, readonly disputes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<OpposedFragment> } };

export type NewestQueryVariables = Exact<{
  id: string;
}>;


export type NewestQuery = { readonly node:
    | { readonly __typename: 'Assessment', readonly revision: number, readonly id: string }
    | { readonly __typename: 'Attestation', readonly revision: number, readonly id: string }
    | { readonly __typename: 'Attribution', readonly revision: number, readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Event', readonly revision: number, readonly id: string }
    | { readonly __typename: 'Evidence', readonly revision: number, readonly id: string }
    | { readonly __typename: 'Group', readonly revision: number, readonly id: string }
    | { readonly __typename: 'Judgement', readonly revision: number, readonly id: string }
    | { readonly __typename: 'Membership', readonly revision: number, readonly id: string }
    | { readonly __typename: 'Organisation', readonly revision: number, readonly id: string }
    | { readonly __typename: 'Participation', readonly revision: number, readonly id: string }
    | { readonly __typename: 'Person', readonly revision: number, readonly id: string }
    | { readonly __typename: 'Place', readonly revision: number, readonly id: string }
    | { readonly __typename: 'RatingScale', readonly revision: number, readonly id: string }
    | { readonly __typename: 'ReliabilityGrade', readonly revision: number, readonly id: string }
    | { readonly __typename: 'Source', readonly revision: number, readonly id: string }
    | { readonly __typename: 'Statement', readonly revision: number, readonly id: string }
    | { readonly __typename: 'StatementRelation', readonly revision: number, readonly id: string }
    | { readonly __typename: 'Topic', readonly revision: number, readonly id: string }
    | (
      { readonly __typename: 'Withdrawn', readonly id: string }
      & GoneFragment
    )
   | null };

export type PartOfQueryVariables = Exact<{
  id: string;
}>;


export type PartOfQuery = { readonly node:
    | { readonly __typename: 'Assessment', readonly id: string, readonly statement: { readonly id: string } }
    | { readonly __typename: 'Attestation', readonly id: string, readonly of:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'Attribution', readonly id: string, readonly statement: { readonly id: string } }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string, readonly of:
        | { readonly id: string }
        | { readonly id: string, readonly attested:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }
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
       }
    | { readonly __typename: 'Group', readonly id: string }
    | { readonly __typename: 'Judgement', readonly actorIds: ReadonlyArray<string>, readonly sourceIds: ReadonlyArray<string>, readonly id: string }
    | { readonly __typename: 'Membership', readonly id: string, readonly member:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string, readonly event: { readonly id: string } }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'RatingScale', readonly id: string }
    | { readonly __typename: 'ReliabilityGrade', readonly id: string, readonly publisher: { readonly id: string } }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'StatementRelation', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | (
      { readonly __typename: 'Withdrawn', readonly id: string }
      & GoneFragment
    )
   | null };

export type PlacePageQueryVariables = Exact<{
  id: string;
  revision: number | null | undefined;
  said: string | null | undefined;
  parts: string | null | undefined;
  events: string | null | undefined;
}>;


export type PlacePageQuery = { readonly node:
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
    | (
      { readonly __typename: 'Place', readonly name: string, readonly country: string | null, readonly id: string, readonly names: ReadonlyArray<{ readonly value: string, readonly kind: NameKind, readonly language: string | null }>, readonly partOf: Named_Place_Fragment | null, readonly parts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<Named_Place_Fragment> }, readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<OutlinedFragment> }, readonly statements: StatementsFragment }
      & Stating_Place_Fragment
    )
    | { readonly __typename: 'RatingScale', readonly id: string }
    | { readonly __typename: 'ReliabilityGrade', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'StatementRelation', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | (
      { readonly __typename: 'Withdrawn', readonly id: string }
      & GoneFragment
    )
   | null };

export type ScalePageQueryVariables = Exact<{
  id: string;
  revision: number | null | undefined;
}>;


export type ScalePageQuery = { readonly node:
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
    | { readonly __typename: 'RatingScale', readonly name: string, readonly id: string, readonly mappedBy:
        | Named_Group_Fragment
        | Named_Organisation_Fragment
        | Named_Person_Fragment
      , readonly words: ReadonlyArray<{ readonly word: string, readonly means: NormalisedRatingValue }> }
    | { readonly __typename: 'ReliabilityGrade', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'StatementRelation', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | (
      { readonly __typename: 'Withdrawn', readonly id: string }
      & GoneFragment
    )
   | null };

export type SourcePageQueryVariables = Exact<{
  id: string;
  revision: number | null | undefined;
  receipts: string | null | undefined;
  facts: string | null | undefined;
  copies: string | null | undefined;
  judged: string | null | undefined;
}>;


export type SourcePageQuery = { readonly node:
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
    | (
      { readonly __typename: 'Source', readonly archivedUrl: string | null, readonly authors: ReadonlyArray<string>, readonly retrievedAt: string | null, readonly language: string | null, readonly primary: boolean, readonly id: string, readonly copyOf: CitedFragment | null, readonly copies: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<CitedFragment> }, readonly judgements: JudgementsFragment, readonly attributions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly form: QuoteForm, readonly passages: ReadonlyArray<(
            ShownFragment
            & TranslatedFragment
          )>, readonly verification: CheckedFragment, readonly statement: SpokenFragment }> }, readonly evidence: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly field: string | null, readonly passages: ReadonlyArray<ShownFragment>, readonly verification: CheckedFragment, readonly of:
            | { readonly __typename: 'Assessment', readonly id: string, readonly assessor:
                | Named_Group_Fragment
                | Named_Organisation_Fragment
                | Named_Person_Fragment
              , readonly statement: SpokenFragment }
            | { readonly __typename: 'Attestation', readonly field: string, readonly id: string, readonly attested:
                | Named_Event_Fragment
                | Named_Group_Fragment
                | Named_Organisation_Fragment
                | Named_Person_Fragment
                | Named_Place_Fragment
                | Named_Topic_Fragment
               }
            | { readonly __typename: 'Attribution', readonly id: string }
            | { readonly __typename: 'Change', readonly id: string }
            | { readonly __typename: 'Event', readonly name: string, readonly id: string }
            | { readonly __typename: 'Evidence', readonly id: string }
            | { readonly __typename: 'Group', readonly id: string }
            | { readonly __typename: 'Judgement', readonly id: string }
            | { readonly __typename: 'Membership', readonly id: string, readonly member:
                | Named_Group_Fragment
                | Named_Organisation_Fragment
                | Named_Person_Fragment
              , readonly organisation: Named_Organisation_Fragment }
            | { readonly __typename: 'Organisation', readonly id: string }
            | { readonly __typename: 'Participation', readonly role: ParticipationRole, readonly id: string, readonly actor:
                | Named_Group_Fragment
                | Named_Organisation_Fragment
                | Named_Person_Fragment
              , readonly event: Named_Event_Fragment }
            | { readonly __typename: 'Person', readonly id: string }
            | { readonly __typename: 'Place', readonly id: string }
            | { readonly __typename: 'RatingScale', readonly id: string }
            | { readonly __typename: 'ReliabilityGrade', readonly id: string, readonly assessor:
                | Named_Group_Fragment
                | Named_Organisation_Fragment
                | Named_Person_Fragment
              , readonly publisher: Named_Organisation_Fragment }
            | { readonly __typename: 'Source', readonly id: string }
            | { readonly __typename: 'Statement', readonly id: string }
            | { readonly __typename: 'StatementRelation', readonly id: string }
            | { readonly __typename: 'Topic', readonly id: string }
            | { readonly __typename: 'Withdrawn', readonly id: string }
           }> } }
      & CitedFragment
    )
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'StatementRelation', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | (
      { readonly __typename: 'Withdrawn', readonly id: string }
      & GoneFragment
    )
   | null };

export type ReceiptContextQueryVariables = Exact<{
  id: string;
}>;


export type ReceiptContextQuery = { readonly node:
    | { readonly __typename: 'Assessment', readonly id: string }
    | { readonly __typename: 'Attestation', readonly id: string }
    | { readonly __typename: 'Attribution', readonly id: string, readonly statement: { readonly id: string }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly context: { readonly before: string, readonly exact: string, readonly after: string } | null }> }
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
   | null };

export type StatementPageQueryVariables = Exact<{
  id: string;
  revision: number | null | undefined;
  receipts: string | null | undefined;
  assessments: string | null | undefined;
  related: string | null | undefined;
  history: string | null | undefined;
}>;


export type StatementPageQuery = { readonly node:
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
    | (
      { readonly __typename: 'Statement', readonly revision: number, readonly recordedAt: string, readonly updatedAt: string, readonly language: string | null, readonly independentSources: number, readonly id: string, readonly corroboration: { readonly origins: number, readonly unknownLineage: number, readonly copies: number }, readonly spokenBy: ReadonlyArray<{ readonly role: string | null, readonly likelihood: Likelihood | null, readonly basis: string | null, readonly offices: ReadonlyArray<{ readonly id: string, readonly role: string | null, readonly organisation: Named_Organisation_Fragment, readonly from: DatedFragment | null, readonly to: DatedFragment | null }>, readonly actor:
          | (
            { readonly partOf: Named_Organisation_Fragment | null }
            & Named_Group_Fragment
          )
          | (
            { readonly organisationKind: OrganisationKind, readonly partOf: Named_Organisation_Fragment | null }
            & Named_Organisation_Fragment
          )
          | Named_Person_Fragment
        , readonly onBehalfOf:
          | Named_Group_Fragment
          | Named_Organisation_Fragment
          | Named_Person_Fragment
         | null }>, readonly addressedTo: ReadonlyArray<
        | Named_Group_Fragment
        | Named_Organisation_Fragment
        | Named_Person_Fragment
      >, readonly about: ReadonlyArray<
        | Named_Event_Fragment
        | Named_Group_Fragment
        | Named_Organisation_Fragment
        | Named_Person_Fragment
        | Named_Place_Fragment
        | Named_Topic_Fragment
      >, readonly mentions: ReadonlyArray<
        | Named_Event_Fragment
        | Named_Group_Fragment
        | Named_Organisation_Fragment
        | Named_Person_Fragment
        | Named_Place_Fragment
        | Named_Topic_Fragment
      >, readonly madeAt: Named_Event_Fragment | null, readonly retractedBy: { readonly id: string, readonly text: string } | null, readonly attributions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly nodes: ReadonlyArray<(
          { readonly cue: string | null, readonly speakerAsNamed: string | null, readonly saidAtAsReported: string | null, readonly channel: Channel, readonly channelName: string | null, readonly wording: Wording, readonly confidence: number | null, readonly confidenceNote: string | null, readonly passages: ReadonlyArray<(
            ShownFragment
            & TranslatedFragment
          )>, readonly via: ReadonlyArray<{ readonly actor:
              | Named_Group_Fragment
              | Named_Organisation_Fragment
              | Named_Person_Fragment
             | null, readonly source: CitedFragment | null }>, readonly source: { readonly archivedUrl: string | null, readonly primary: boolean, readonly copyOf: { readonly id: string } | null } }
          & BackedFragment
        )> }, readonly assessments: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly nodes: ReadonlyArray<{ readonly id: string, readonly rating: string, readonly url: string | null, readonly assessor:
            | Named_Group_Fragment
            | Named_Organisation_Fragment
            | Named_Person_Fragment
          , readonly assessedAt: DatedFragment, readonly normalised: { readonly value: NormalisedRatingValue, readonly mappedBy:
              | Named_Group_Fragment
              | Named_Organisation_Fragment
              | Named_Person_Fragment
            , readonly scale: { readonly id: string, readonly name: string } } | null, readonly evidence: ReadonlyArray<EvidentFragment> }> }, readonly relations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly other: SpokenFragment | null, readonly node: { readonly id: string, readonly relationType: RelationType, readonly clash: Clash | null, readonly certainty: Certainty, readonly basis: string, readonly from: { readonly id: string } } }> }, readonly history: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly at: string, readonly kind: ChangeKind, readonly reason: string | null }> } }
      & SpokenFragment
    )
    | { readonly __typename: 'StatementRelation', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | (
      { readonly __typename: 'Withdrawn', readonly id: string }
      & GoneFragment
    )
   | null };

export type TopicPageQueryVariables = Exact<{
  id: string;
  revision: number | null | undefined;
  said: string | null | undefined;
}>;


export type TopicPageQuery = { readonly node:
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
    | { readonly __typename: 'Topic', readonly name: string, readonly description: string | null, readonly id: string, readonly statements: StatementsFragment }
    | (
      { readonly __typename: 'Withdrawn', readonly id: string }
      & GoneFragment
    )
   | null };

export type CheckDraftQueryVariables = Exact<{
  text: string;
  format: TextFormat;
}>;


export type CheckDraftQuery = { readonly checkDraft: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly words: string, readonly line: number, readonly outcome: QuoteOutcome, readonly caution: QuoteCaution | null, readonly speaker: SpeakerVerdict, readonly named: ReadonlyArray<string>, readonly isFound: boolean, readonly note: string | null, readonly matches: ReadonlyArray<{ readonly passage: (
          { readonly exact: string, readonly quoted: boolean, readonly language: string | null }
          & TranslatedFragment
        ), readonly diff: ReadonlyArray<{ readonly op: QuoteDiffOp, readonly text: string }>, readonly attribution: { readonly verification: { readonly status: VerificationStatus, readonly checkedHere: boolean }, readonly statement: { readonly id: string, readonly speakers: ReadonlyArray<{ readonly actor:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> }, readonly source: { readonly id: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly publishedAt: { readonly edtf: string } | null } } }> }> } };

export type FrontPageQueryVariables = Exact<{
  events: string | null | undefined;
  disputes: string | null | undefined;
  reports: string | null | undefined;
  topics: string | null | undefined;
  places: string | null | undefined;
  sources: string | null | undefined;
}>;


export type FrontPageQuery = { readonly stats: { readonly statements: number, readonly sources: number, readonly events: number }, readonly statements: { readonly nodes: ReadonlyArray<ListedFragment> }, readonly events: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<OutlinedFragment> }, readonly actors: WhoSpeaksFragment, readonly disputes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<OpposedFragment> }, readonly reports: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<OpposedFragment> }, readonly topics: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<Named_Topic_Fragment> }, readonly places: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<Named_Place_Fragment> }, readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<CitedFragment> } };

export type InTimeQueryVariables = Exact<{
  of: string;
  isOfOne: boolean;
  filter: TimelineFilter | null | undefined;
  after: string | null | undefined;
}>;


export type InTimeQuery = { readonly subject?:
    | { readonly __typename: 'Assessment', readonly id: string }
    | { readonly __typename: 'Attestation', readonly id: string }
    | { readonly __typename: 'Attribution', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Group', readonly name: string, readonly id: string }
    | { readonly __typename: 'Judgement', readonly id: string }
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'Organisation', readonly name: string, readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'Place', readonly name: string, readonly id: string }
    | { readonly __typename: 'RatingScale', readonly id: string }
    | { readonly __typename: 'ReliabilityGrade', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'StatementRelation', readonly id: string }
    | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
    | (
      { readonly __typename: 'Withdrawn', readonly id: string }
      & GoneFragment
    )
   | null, readonly timeline: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly undated: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly moment: TimelineMoment, readonly sequence: TimelineSequence | null, readonly date: DatedFragment, readonly node:
        | (
          { readonly __typename: 'Event' }
          & OutlinedFragment
        )
        | (
          { readonly __typename: 'Statement' }
          & ListedFragment
        )
       }> } };

export type NamesPageQueryVariables = Exact<{
  after: string | null | undefined;
}>;


export type NamesPageQuery = { readonly actors: WhoSpeaksFragment };

export type WhatsNewQueryVariables = Exact<{
  first: number | null | undefined;
  after: string | null | undefined;
}>;


export type WhatsNewQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly at: string, readonly kind: ChangeKind, readonly recordId: string, readonly reason: string | null, readonly before: Record<string, unknown> | null, readonly after: Record<string, unknown> | null, readonly record:
        | { readonly __typename: 'Assessment', readonly id: string, readonly assessor:
            | Named_Group_Fragment
            | Named_Organisation_Fragment
            | Named_Person_Fragment
          , readonly statement: SpokenFragment }
        | { readonly __typename: 'Attestation', readonly field: string, readonly id: string, readonly attested:
            | Named_Event_Fragment
            | Named_Group_Fragment
            | Named_Organisation_Fragment
            | Named_Person_Fragment
            | Named_Place_Fragment
            | Named_Topic_Fragment
           }
        | { readonly __typename: 'Attribution', readonly id: string, readonly statement: SpokenFragment }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Event', readonly name: string, readonly id: string }
        | { readonly __typename: 'Evidence', readonly id: string }
        | { readonly __typename: 'Group', readonly name: string, readonly id: string }
        | { readonly __typename: 'Judgement', readonly verdict: Verdict, readonly actorIds: ReadonlyArray<string>, readonly sourceIds: ReadonlyArray<string>, readonly basis: string, readonly id: string }
        | { readonly __typename: 'Membership', readonly id: string, readonly member:
            | Named_Group_Fragment
            | Named_Organisation_Fragment
            | Named_Person_Fragment
          , readonly organisation: Named_Organisation_Fragment }
        | { readonly __typename: 'Organisation', readonly name: string, readonly id: string }
        | { readonly __typename: 'Participation', readonly role: ParticipationRole, readonly id: string, readonly actor:
            | Named_Group_Fragment
            | Named_Organisation_Fragment
            | Named_Person_Fragment
          , readonly event: Named_Event_Fragment }
        | { readonly __typename: 'Person', readonly name: string, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly id: string }
        | { readonly __typename: 'RatingScale', readonly name: string, readonly id: string }
        | { readonly __typename: 'ReliabilityGrade', readonly id: string, readonly assessor:
            | Named_Group_Fragment
            | Named_Organisation_Fragment
            | Named_Person_Fragment
          , readonly graded: Named_Organisation_Fragment }
        | (
          { readonly __typename: 'Source', readonly id: string }
          & CitedFragment
        )
        | (
          { readonly __typename: 'Statement', readonly id: string }
          & ListedFragment
        )
        | (
          { readonly __typename: 'StatementRelation', readonly id: string }
          & OpposedFragment
        )
        | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
        | { readonly __typename: 'Withdrawn', readonly id: string }
       | null }> } };

export type CardQueryVariables = Exact<{
  id: string;
  revision: number | null | undefined;
}>;


export type CardQuery = { readonly newest:
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
    | { readonly __typename: 'Statement', readonly revision: number, readonly id: string }
    | { readonly __typename: 'StatementRelation', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | (
      { readonly __typename: 'Withdrawn', readonly id: string }
      & GoneFragment
    )
   | null, readonly node:
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
    | (
      { readonly __typename: 'Statement' }
      & CardedFragment
    )
    | { readonly __typename: 'StatementRelation' }
    | { readonly __typename: 'Topic' }
    | { readonly __typename: 'Withdrawn' }
   | null };

export type PairCardQueryVariables = Exact<{
  id: string;
  revision: number | null | undefined;
}>;


export type PairCardQuery = { readonly newest:
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
    | { readonly __typename: 'StatementRelation', readonly revision: number, readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | (
      { readonly __typename: 'Withdrawn', readonly id: string }
      & GoneFragment
    )
   | null, readonly node:
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
    | (
      { readonly __typename: 'StatementRelation' }
      & CardedPairFragment
    )
    | { readonly __typename: 'Topic' }
    | { readonly __typename: 'Withdrawn' }
   | null };

export type CardedFragment = (
  { readonly revision: number, readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<BackedFragment> }, readonly relations: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly clash: Clash | null, readonly certainty: Certainty }, readonly other: SpokenFragment | null }> } }
  & SpokenFragment
  & TakenBackFragment
);

export type CardedPairFragment = { readonly id: string, readonly revision: number, readonly relationType: RelationType, readonly clash: Clash | null, readonly certainty: Certainty, readonly from: CardedSideFragment, readonly to: CardedSideFragment };

export type CardedSideFragment = (
  { readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<BackedFragment> } }
  & SpokenFragment
  & TakenBackFragment
);

export type TakenBackFragment = { readonly retractedBy: { readonly id: string, readonly text: string } | null };

export type ConnectionsPageQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops: number;
  throughTopics: boolean;
}>;


export type ConnectionsPageQuery = { readonly connections: { readonly status: PathSearchStatus, readonly hopsSearched: number, readonly recordsSearched: number, readonly from:
      | Named_Event_Fragment
      | Named_Group_Fragment
      | Named_Organisation_Fragment
      | Named_Person_Fragment
      | Named_Place_Fragment
      | Named_Topic_Fragment
    , readonly to:
      | Named_Event_Fragment
      | Named_Group_Fragment
      | Named_Organisation_Fragment
      | Named_Person_Fragment
      | Named_Place_Fragment
      | Named_Topic_Fragment
    , readonly hubs: ReadonlyArray<
      | Named_Event_Fragment
      | Named_Group_Fragment
      | Named_Organisation_Fragment
      | Named_Person_Fragment
      | Named_Place_Fragment
      | Named_Topic_Fragment
    >, readonly paths: ReadonlyArray<{ readonly length: number, readonly hops: ReadonlyArray<{ readonly from:
          | Named_Event_Fragment
          | Named_Group_Fragment
          | Named_Organisation_Fragment
          | Named_Person_Fragment
          | Named_Place_Fragment
          | Named_Topic_Fragment
        , readonly to:
          | Named_Event_Fragment
          | Named_Group_Fragment
          | Named_Organisation_Fragment
          | Named_Person_Fragment
          | Named_Place_Fragment
          | Named_Topic_Fragment
        , readonly links: ReadonlyArray<LinkingFragment> }> }> } };

export type LinkingFragment = { readonly relation: PathRelation, readonly subject:
    | Named_Event_Fragment
    | Named_Group_Fragment
    | Named_Organisation_Fragment
    | Named_Person_Fragment
    | Named_Place_Fragment
    | Named_Topic_Fragment
  , readonly object:
    | Named_Event_Fragment
    | Named_Group_Fragment
    | Named_Organisation_Fragment
    | Named_Person_Fragment
    | Named_Place_Fragment
    | Named_Topic_Fragment
  , readonly madeBy:
    | { readonly __typename: 'Assessment', readonly id: string }
    | { readonly __typename: 'Attestation', readonly id: string }
    | { readonly __typename: 'Attribution', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Group', readonly id: string }
    | { readonly __typename: 'Judgement', readonly id: string }
    | { readonly __typename: 'Membership', readonly role: string | null, readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'Participation', readonly hedged: boolean, readonly id: string, readonly part: ParticipationRole }
    | { readonly __typename: 'Person', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'RatingScale', readonly id: string }
    | { readonly __typename: 'ReliabilityGrade', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly text: string, readonly id: string }
    | { readonly __typename: 'StatementRelation', readonly basis: string, readonly clash: Clash | null, readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
  , readonly receipts: ReadonlyArray<
    | (
      { readonly __typename: 'Attribution' }
      & BackedFragment
    )
    | (
      { readonly __typename: 'Evidence' }
      & EvidentFragment
    )
  > };

export type ConnectableQueryVariables = Exact<{
  words: string;
}>;


export type ConnectableQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | Named_Event_Fragment
      | Named_Group_Fragment
      | Named_Organisation_Fragment
      | Named_Person_Fragment
      | Named_Place_Fragment
      | Named_Topic_Fragment
      | Record<PropertyKey, never>
    > } };

export type ConnectedFromQueryVariables = Exact<{
  id: string;
}>;


export type ConnectedFromQuery = { readonly node:
    | { readonly __typename: 'Assessment', readonly id: string }
    | { readonly __typename: 'Attestation', readonly id: string }
    | { readonly __typename: 'Attribution', readonly id: string }
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string }
    | { readonly __typename: 'Evidence', readonly id: string }
    | { readonly __typename: 'Group', readonly name: string, readonly id: string }
    | { readonly __typename: 'Judgement', readonly id: string }
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'Organisation', readonly name: string, readonly id: string }
    | { readonly __typename: 'Participation', readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'Place', readonly name: string, readonly id: string }
    | { readonly __typename: 'RatingScale', readonly id: string }
    | { readonly __typename: 'ReliabilityGrade', readonly id: string }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string }
    | { readonly __typename: 'StatementRelation', readonly id: string }
    | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
    | (
      { readonly __typename: 'Withdrawn', readonly id: string }
      & GoneFragment
    )
   | null };

export type NetworkPageQueryVariables = Exact<{
  of: string | null | undefined;
  about: string | null | undefined;
  by: NetworkTie;
}>;


export type NetworkPageQuery = { readonly network: DrawnFragment };

export type DrawnFragment = { readonly edgeCount: number, readonly recordsRead: number, readonly isComplete: boolean, readonly center:
    | Named_Event_Fragment
    | Named_Group_Fragment
    | Named_Organisation_Fragment
    | Named_Person_Fragment
    | Named_Place_Fragment
    | Named_Topic_Fragment
  , readonly nodes: ReadonlyArray<{ readonly weight: number, readonly record:
      | Named_Event_Fragment
      | Named_Group_Fragment
      | Named_Organisation_Fragment
      | Named_Person_Fragment
      | Named_Place_Fragment
      | Named_Topic_Fragment
     }>, readonly edges: ReadonlyArray<{ readonly isMutual: boolean, readonly weight: number, readonly from:
      | Named_Event_Fragment
      | Named_Group_Fragment
      | Named_Organisation_Fragment
      | Named_Person_Fragment
      | Named_Place_Fragment
      | Named_Topic_Fragment
    , readonly to:
      | Named_Event_Fragment
      | Named_Group_Fragment
      | Named_Organisation_Fragment
      | Named_Person_Fragment
      | Named_Place_Fragment
      | Named_Topic_Fragment
    , readonly latest: ReadonlyArray<{ readonly id: string, readonly text: string }> }> };

export type StatementRowsQueryVariables = Exact<{
  filter: StatementFilter | null | undefined;
  after: string | null | undefined;
}>;


export type StatementRowsQuery = { readonly statements: RowsFragment };

export type EventRowsQueryVariables = Exact<{
  id: string;
  after: string | null | undefined;
}>;


export type EventRowsQuery = { readonly event: { readonly statements: RowsFragment } | null };

export type StatementFeedQueryVariables = Exact<{
  filter: StatementFilter | null | undefined;
  older: string | null | undefined;
}>;


export type StatementFeedQuery = { readonly statements: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: FedFragment }> } };

export type FurtherReportsQueryVariables = Exact<{
  id: string;
  after: string | null | undefined;
}>;


export type FurtherReportsQuery = { readonly statement: { readonly attributions: ReportsFragment } | null };

export type ReportsFragment = { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<BackedFragment> };

export type RowsFragment = { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
    { readonly attributions: ReportsFragment }
    & SpokenFragment
  )> };

export type FedFragment = (
  { readonly recordedAt: string, readonly updatedAt: string, readonly attributions: { readonly nodes: ReadonlyArray<BackedFragment> } }
  & SpokenFragment
);

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

export type DatedFragment = { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly basis: DateBasis, readonly note: string | null };

export type SpokenFragment = { readonly id: string, readonly text: string, readonly type: StatementType, readonly form: QuoteForm, readonly saidAt: DatedFragment | null, readonly speakers: ReadonlyArray<{ readonly role: string | null, readonly actor:
      | Named_Group_Fragment
      | Named_Organisation_Fragment
      | Named_Person_Fragment
    , readonly onBehalfOf:
      | Named_Group_Fragment
      | Named_Organisation_Fragment
      | Named_Person_Fragment
     | null }>, readonly against: ReadonlyArray<
    | Named_Group_Fragment
    | Named_Organisation_Fragment
    | Named_Person_Fragment
  > };

export type CitedFragment = { readonly id: string, readonly title: string | null, readonly url: string | null, readonly sourceKind: SourceKind, readonly publishedAt: DatedFragment | null, readonly publisher: Named_Organisation_Fragment | null };

export type ShownFragment = { readonly part: PassagePart, readonly exact: string, readonly prefix: string | null, readonly suffix: string | null, readonly start: number | null, readonly end: number | null, readonly quoted: boolean, readonly status: VerificationStatus, readonly language: string | null };

export type TranslatedFragment = { readonly translationOf: { readonly byAsNamed: string | null, readonly by:
      | Named_Group_Fragment
      | Named_Organisation_Fragment
      | Named_Person_Fragment
     | null, readonly original: { readonly passage: { readonly exact: string, readonly quoted: boolean, readonly language: string | null, readonly translationOf: { readonly byAsNamed: string | null } | null }, readonly attribution: { readonly id: string, readonly source: CitedFragment } } | null } | null };

export type CheckedFragment = { readonly status: VerificationStatus, readonly reason: string | null, readonly checkedAt: string | null, readonly checkedHere: boolean };

export type BackedFragment = { readonly id: string, readonly form: QuoteForm, readonly passages: ReadonlyArray<ShownFragment>, readonly verification: CheckedFragment, readonly source: CitedFragment };

export type ListedFragment = (
  { readonly recordedAt: string, readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<BackedFragment> }, readonly relations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly clash: Clash | null }> } }
  & SpokenFragment
);

export type EvidentFragment = { readonly id: string, readonly field: string | null, readonly passages: ReadonlyArray<ShownFragment>, readonly verification: CheckedFragment, readonly source: CitedFragment };

type Stating_Event_Fragment = { readonly statedValues: ReadonlyArray<{ readonly disagrees: boolean, readonly field: string, readonly text: string, readonly preferred: boolean, readonly reason: string | null, readonly date: DatedFragment | null, readonly entity:
      | Named_Event_Fragment
      | Named_Group_Fragment
      | Named_Organisation_Fragment
      | Named_Person_Fragment
      | Named_Place_Fragment
      | Named_Topic_Fragment
     | null, readonly evidence: ReadonlyArray<EvidentFragment> }> };

type Stating_Group_Fragment = { readonly statedValues: ReadonlyArray<{ readonly disagrees: boolean, readonly field: string, readonly text: string, readonly preferred: boolean, readonly reason: string | null, readonly date: DatedFragment | null, readonly entity:
      | Named_Event_Fragment
      | Named_Group_Fragment
      | Named_Organisation_Fragment
      | Named_Person_Fragment
      | Named_Place_Fragment
      | Named_Topic_Fragment
     | null, readonly evidence: ReadonlyArray<EvidentFragment> }> };

type Stating_Organisation_Fragment = { readonly statedValues: ReadonlyArray<{ readonly disagrees: boolean, readonly field: string, readonly text: string, readonly preferred: boolean, readonly reason: string | null, readonly date: DatedFragment | null, readonly entity:
      | Named_Event_Fragment
      | Named_Group_Fragment
      | Named_Organisation_Fragment
      | Named_Person_Fragment
      | Named_Place_Fragment
      | Named_Topic_Fragment
     | null, readonly evidence: ReadonlyArray<EvidentFragment> }> };

type Stating_Person_Fragment = { readonly statedValues: ReadonlyArray<{ readonly disagrees: boolean, readonly field: string, readonly text: string, readonly preferred: boolean, readonly reason: string | null, readonly date: DatedFragment | null, readonly entity:
      | Named_Event_Fragment
      | Named_Group_Fragment
      | Named_Organisation_Fragment
      | Named_Person_Fragment
      | Named_Place_Fragment
      | Named_Topic_Fragment
     | null, readonly evidence: ReadonlyArray<EvidentFragment> }> };

type Stating_Place_Fragment = { readonly statedValues: ReadonlyArray<{ readonly disagrees: boolean, readonly field: string, readonly text: string, readonly preferred: boolean, readonly reason: string | null, readonly date: DatedFragment | null, readonly entity:
      | Named_Event_Fragment
      | Named_Group_Fragment
      | Named_Organisation_Fragment
      | Named_Person_Fragment
      | Named_Place_Fragment
      | Named_Topic_Fragment
     | null, readonly evidence: ReadonlyArray<EvidentFragment> }> };

export type StatingFragment =
  | Stating_Event_Fragment
  | Stating_Group_Fragment
  | Stating_Organisation_Fragment
  | Stating_Person_Fragment
  | Stating_Place_Fragment
;

export type OutlinedFragment = { readonly id: string, readonly name: string, readonly eventKind: EventKind, readonly status: EventStatus, readonly description: string | null, readonly startedAt: DatedFragment | null, readonly endedAt: DatedFragment | null, readonly place: Named_Place_Fragment | null, readonly statements: { readonly totalCount: number, readonly totalCountIsExact: boolean } };

export type OpposedFragment = { readonly id: string, readonly relationType: RelationType, readonly clash: Clash | null, readonly certainty: Certainty, readonly basis: string, readonly from: SpokenFragment, readonly to: SpokenFragment };

export type GoneFragment = { readonly id: string, readonly kind: RecordKind, readonly withdrawnAt: string, readonly redactedAt: string | null, readonly reason: string };

export type StatementsFragment = { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly nodes: ReadonlyArray<ListedFragment> };

export type WhoSpeaksFragment = { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
    | (
      { readonly statements: { readonly totalCount: number, readonly totalCountIsExact: boolean } }
      & Named_Group_Fragment
    )
    | (
      { readonly statements: { readonly totalCount: number, readonly totalCountIsExact: boolean } }
      & Named_Organisation_Fragment
    )
    | (
      { readonly statements: { readonly totalCount: number, readonly totalCountIsExact: boolean } }
      & Named_Person_Fragment
    )
  > };

export type JudgementsFragment = { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<JudgedFragment> };

export type JudgedFragment = { readonly id: string, readonly verdict: Verdict, readonly basis: string, readonly recordedAt: string, readonly actorIds: ReadonlyArray<string>, readonly actors: ReadonlyArray<
    | Named_Group_Fragment
    | Named_Organisation_Fragment
    | Named_Person_Fragment
  >, readonly sources: ReadonlyArray<CitedFragment> };

export type SamplesQueryVariables = Exact<{ [key: string]: never; }>;


export type SamplesQuery = { readonly persons: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > }, readonly organisations: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > }, readonly groups: { readonly nodes: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    > }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null }> }, readonly disputes: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly topics: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly places: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type NarrowedSearchQueryVariables = Exact<{
  filter: StatementFilter;
  times: StatementGroupKey;
  after: string | null | undefined;
}>;


export type NarrowedSearchQuery = { readonly found: (
    { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<ListedFragment> }
    & FacetedFragment
  ) };

export type FacetedFragment = { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly types: FacetFragment, readonly speakers: FacetFragment, readonly times: FacetFragment, readonly publishers: FacetFragment };

export type FacetFragment = { readonly totalCount: number, readonly unplaced: number, readonly nodes: ReadonlyArray<{ readonly count: number, readonly values: ReadonlyArray<{ readonly value: string, readonly record:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
       | null }> }> };

export type SearchPageQueryVariables = Exact<{
  words: string;
  kinds: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  after: string | null | undefined;
  filter: StatementFilter | null | undefined;
  hasStatements: boolean;
  times: StatementGroupKey;
}>;


export type SearchPageQuery = { readonly statements?: FacetedFragment, readonly search: { readonly totalCount: number, readonly totalCountIsExact: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly snippet: ReadonlyArray<{ readonly text: string, readonly match: boolean }>, readonly node:
        | { readonly __typename: 'Assessment', readonly id: string }
        | { readonly __typename: 'Attestation', readonly id: string }
        | { readonly __typename: 'Attribution', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | (
          { readonly __typename: 'Event', readonly id: string }
          & OutlinedFragment
        )
        | { readonly __typename: 'Evidence', readonly id: string }
        | { readonly __typename: 'Group', readonly name: string, readonly description: string | null, readonly id: string }
        | { readonly __typename: 'Judgement', readonly id: string }
        | { readonly __typename: 'Membership', readonly id: string }
        | { readonly __typename: 'Organisation', readonly name: string, readonly description: string | null, readonly id: string }
        | { readonly __typename: 'Participation', readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly description: string | null, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly id: string }
        | { readonly __typename: 'RatingScale', readonly id: string }
        | { readonly __typename: 'ReliabilityGrade', readonly id: string }
        | (
          { readonly __typename: 'Source', readonly id: string }
          & CitedFragment
        )
        | (
          { readonly __typename: 'Statement', readonly id: string }
          & ListedFragment
        )
        | { readonly __typename: 'StatementRelation', readonly id: string }
        | { readonly __typename: 'Topic', readonly name: string, readonly description: string | null, readonly id: string }
        | { readonly __typename: 'Withdrawn', readonly id: string }
       }> } };

export type SuggestionsQueryVariables = Exact<{
  words: string;
}>;


export type SuggestionsQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node:
        | { readonly __typename: 'Assessment', readonly id: string }
        | { readonly __typename: 'Attestation', readonly id: string }
        | { readonly __typename: 'Attribution', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Event', readonly name: string, readonly id: string }
        | { readonly __typename: 'Evidence', readonly id: string }
        | { readonly __typename: 'Group', readonly name: string, readonly id: string }
        | { readonly __typename: 'Judgement', readonly id: string }
        | { readonly __typename: 'Membership', readonly id: string }
        | { readonly __typename: 'Organisation', readonly name: string, readonly id: string }
        | { readonly __typename: 'Participation', readonly id: string }
        | { readonly __typename: 'Person', readonly name: string, readonly id: string }
        | { readonly __typename: 'Place', readonly name: string, readonly id: string }
        | { readonly __typename: 'RatingScale', readonly id: string }
        | { readonly __typename: 'ReliabilityGrade', readonly id: string }
        | (
          { readonly __typename: 'Source', readonly id: string }
          & CitedFragment
        )
        | (
          { readonly __typename: 'Statement', readonly id: string }
          & SpokenFragment
        )
        | { readonly __typename: 'StatementRelation', readonly id: string }
        | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
        | { readonly __typename: 'Withdrawn', readonly id: string }
       }> } };

export type NarrowingValuesQueryVariables = Exact<{
  filter: StatementFilter;
  by: StatementGroupKey;
}>;


export type NarrowingValuesQuery = { readonly statements: { readonly groups: FacetFragment } };

const goneFragment = `fragment Gone on Withdrawn {
  id
  kind
  withdrawnAt
  redactedAt
  reason
}`

const actingFragment = `fragment Acting on Actor {
  __typename
  id
  name
  description
  country
  sameAs
  names {
    value
    kind
    language
  }
  memberships(first: 10, after: $roles) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      role
      organisation {
        ...Named
      }
      from {
        ...Dated
      }
      to {
        ...Dated
      }
      evidence {
        ...Evident
      }
    }
  }
  participations(first: 15, after: $events) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      role
      hedged
      event {
        ...Named
        startedAt {
          ...Dated
        }
      }
    }
  }
  statements(first: 20, after: $said) {
    ...Statements
  }
  statementsOnBehalf(first: 5, after: $behalf) {
    ...Statements
  }
  statementsAgainst(first: 5, after: $against) {
    ...Statements
  }
  statementsAbout(first: 5, after: $about) {
    ...Statements
  }
  assessments(first: 10, after: $verdicts) {
    totalCount
    totalCountIsExact
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
    }
    nodes {
      id
      rating
      url
      assessedAt {
        ...Dated
      }
      statement {
        ...Spoken
      }
    }
  }
  gradesGiven(first: 10, after: $graded) {
    totalCount
    totalCountIsExact
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
    }
    nodes {
      id
      reliability
      url
      assessedAt {
        ...Dated
      }
      publisher {
        ...Named
      }
    }
  }
  mergedRecords {
    id
    name
  }
  judgements(first: 10, after: $judged) {
    ...Judgements
  }
  disputes(filter: {clash: [SPEAKERS, REPORTS]}, first: 5, after: $disputes) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Opposed
    }
  }
}`

const namedFragment = `fragment Named on Entity {
  __typename
  id
  name
}`

const datedFragment = `fragment Dated on PartialDate {
  edtf
  earliest
  latest
  basis
  note
}`

const evidentFragment = `fragment Evident on Evidence {
  id
  field
  passages {
    ...Shown
  }
  verification {
    ...Checked
  }
  source {
    ...Cited
  }
}`

const shownFragment = `fragment Shown on Passage {
  part
  exact
  prefix
  suffix
  start
  end
  quoted
  status
  language
}`

const checkedFragment = `fragment Checked on Verification {
  status
  reason
  checkedAt
  checkedHere
}`

const citedFragment = `fragment Cited on Source {
  id
  title
  url
  sourceKind
  publishedAt {
    ...Dated
  }
  publisher {
    ...Named
  }
}`

const statementsFragment = `fragment Statements on StatementConnection {
  totalCount
  totalCountIsExact
  pageInfo {
    hasNextPage
    endCursor
  }
  edges {
    cursor
  }
  nodes {
    ...Listed
  }
}`

const listedFragment = `fragment Listed on Statement {
  ...Spoken
  recordedAt
  attributions(first: 3) {
    totalCount
    nodes {
      ...Backed
    }
  }
  relations(types: [CONTRADICTS, REBUTS, DENIES], first: 3) {
    nodes {
      id
      clash
    }
  }
}`

const spokenFragment = `fragment Spoken on Statement {
  id
  text
  type
  form
  saidAt {
    ...Dated
  }
  speakers {
    role
    actor {
      ...Named
    }
    onBehalfOf {
      ...Named
    }
  }
  against {
    ...Named
  }
}`

const backedFragment = `fragment Backed on Attribution {
  id
  form
  passages {
    ...Shown
  }
  verification {
    ...Checked
  }
  source {
    ...Cited
  }
}`

const judgementsFragment = `fragment Judgements on JudgementConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Judged
  }
}`

const judgedFragment = `fragment Judged on Judgement {
  id
  verdict
  basis
  recordedAt
  actorIds
  actors {
    ...Named
  }
  sources {
    ...Cited
  }
}`

const opposedFragment = `fragment Opposed on StatementRelation {
  id
  relationType
  clash
  certainty
  basis
  from {
    ...Spoken
  }
  to {
    ...Spoken
  }
}`

const statingFragment = `fragment Stating on Attested {
  statedValues {
    disagrees
    field
    text
    date {
      ...Dated
    }
    entity {
      ...Named
    }
    preferred
    reason
    evidence {
      ...Evident
    }
  }
}`

const cardedPairFragment = `fragment CardedPair on StatementRelation {
  id
  revision
  relationType
  clash
  certainty
  from {
    ...CardedSide
  }
  to {
    ...CardedSide
  }
}`

const cardedSideFragment = `fragment CardedSide on Statement {
  ...Spoken
  ...TakenBack
  attributions(first: 3) {
    totalCount
    nodes {
      ...Backed
    }
  }
}`

const takenBackFragment = `fragment TakenBack on Statement {
  retractedBy {
    id
    text
  }
}`

const sideFragment = `fragment Side on Statement {
  ...CardedSide
  attributions(first: 3) {
    totalCount
    nodes {
      ...Backed
      cue
    }
  }
  relations(first: 6) {
    totalCount
    ...Answering
  }
}`

const answeringFragment = `fragment Answering on StatementRelationConnection {
  edges {
    other {
      ...Spoken
    }
    node {
      id
      relationType
      clash
      certainty
      basis
      from {
        id
      }
    }
  }
}`

const outlinedFragment = `fragment Outlined on Event {
  id
  name
  eventKind
  status
  description
  startedAt {
    ...Dated
  }
  endedAt {
    ...Dated
  }
  place {
    ...Named
  }
  statements {
    totalCount
    totalCountIsExact
  }
}`

const translatedFragment = `fragment Translated on Passage {
  translationOf {
    by {
      ...Named
    }
    byAsNamed
    original {
      passage {
        exact
        quoted
        language
        translationOf {
          byAsNamed
        }
      }
      attribution {
        id
        source {
          ...Cited
        }
      }
    }
  }
}`

const whoSpeaksFragment = `fragment WhoSpeaks on ActorConnection {
  totalCount
  totalCountIsExact
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Named
    statements(first: 1) {
      totalCount
      totalCountIsExact
    }
  }
}`

const cardedFragment = `fragment Carded on Statement {
  ...Spoken
  revision
  ...TakenBack
  attributions(first: 5) {
    totalCount
    nodes {
      ...Backed
    }
  }
  relations(types: [CONTRADICTS, REBUTS, DENIES], first: 20) {
    edges {
      node {
        id
        clash
        certainty
      }
      other {
        ...Spoken
      }
    }
  }
}`

const linkingFragment = `fragment Linking on PathLink {
  relation
  subject {
    ...Named
  }
  object {
    ...Named
  }
  madeBy {
    __typename
    id
    ... on Statement {
      text
    }
    ... on StatementRelation {
      basis
      clash
    }
    ... on Participation {
      part: role
      hedged
    }
    ... on Membership {
      role
    }
  }
  receipts {
    __typename
    ... on Attribution {
      ...Backed
    }
    ... on Evidence {
      ...Evident
    }
  }
}`

const drawnFragment = `fragment Drawn on Network {
  center {
    ...Named
  }
  edgeCount
  recordsRead
  isComplete
  nodes {
    weight
    record {
      ...Named
    }
  }
  edges {
    isMutual
    weight
    from {
      ...Named
    }
    to {
      ...Named
    }
    latest {
      id
      text
    }
  }
}`

const rowsFragment = `fragment Rows on StatementConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Spoken
    attributions(first: 20) {
      ...Reports
    }
  }
}`

const reportsFragment = `fragment Reports on AttributionConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...Backed
  }
}`

const fedFragment = `fragment Fed on Statement {
  ...Spoken
  recordedAt
  updatedAt
  attributions(first: 3) {
    nodes {
      ...Backed
    }
  }
}`

const facetedFragment = `fragment Faceted on StatementConnection {
  totalCount
  totalCountIsExact
  types: groups(by: [TYPE], first: 18) {
    ...Facet
  }
  speakers: groups(by: [SPEAKER], first: 10) {
    ...Facet
  }
  times: groups(by: [$times], first: 12) {
    ...Facet
  }
  publishers: groups(by: [PUBLISHER], first: 10) {
    ...Facet
  }
}`

const facetFragment = `fragment Facet on StatementGroups {
  totalCount
  unplaced
  nodes {
    count
    values {
      value
      record {
        name
      }
    }
  }
}`

export const ActorPageDocument: TypedDocument<ActorPageQuery, ActorPageQueryVariables> = `query ActorPage($id: ID!, $revision: Int, $said: String, $behalf: String, $against: String, $about: String, $roles: String, $events: String, $parts: String, $groups: String, $members: String, $published: String, $disputes: String, $verdicts: String, $graded: String, $held: String, $judged: String) {
  node(id: $id, revision: $revision) {
    __typename
    id
    ...Gone
    ...Acting
    ...Stating
    ... on Organisation {
      organisationKind
      partOf {
        ...Named
      }
      parts(first: 12, after: $parts) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Named
        }
      }
      groups(first: 12, after: $groups) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Named
        }
      }
      members(first: 12, after: $members) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          role
          member {
            ...Named
          }
        }
      }
      published(first: 8, after: $published) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Cited
        }
      }
      grades(first: 10, after: $held) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
        }
        nodes {
          id
          reliability
          reason
          url
          assessor {
            ...Named
          }
          assessedAt {
            ...Dated
          }
          evidence {
            ...Evident
          }
        }
      }
    }
    ... on Group {
      partOf {
        ...Named
      }
    }
  }
}

${goneFragment}

${actingFragment}

${namedFragment}

${datedFragment}

${evidentFragment}

${shownFragment}

${checkedFragment}

${citedFragment}

${statementsFragment}

${listedFragment}

${spokenFragment}

${backedFragment}

${judgementsFragment}

${judgedFragment}

${opposedFragment}

${statingFragment}`

export const DisputePageDocument: TypedDocument<DisputePageQuery, DisputePageQueryVariables> = `query DisputePage($id: ID!, $revision: Int) {
  node(id: $id, revision: $revision) {
    __typename
    id
    ...Gone
    ... on StatementRelation {
      ...CardedPair
      basis
      recordedAt
      from {
        ...Side
        spokenBy: speakers {
          actor {
            statements(first: 20) {
              nodes {
                ...Spoken
                relations(first: 4) {
                  ...Answering
                }
              }
            }
          }
        }
      }
      to {
        ...Side
      }
      sharedEntities {
        ...Named
      }
    }
  }
}

${goneFragment}

${cardedPairFragment}

${cardedSideFragment}

${spokenFragment}

${datedFragment}

${namedFragment}

${takenBackFragment}

${backedFragment}

${shownFragment}

${checkedFragment}

${citedFragment}

${sideFragment}

${answeringFragment}`

export const EventStatusDocument: TypedDocument<EventStatusQuery, EventStatusQueryVariables> = `query EventStatus($about: [ID!], $sources: [ID!]) {
  statements(filter: {about: $about, attribution: {sources: $sources}}, first: 50) {
    nodes {
      ...Spoken
      attributions(first: 5) {
        nodes {
          source {
            id
          }
          passages {
            ...Shown
          }
        }
      }
    }
  }
}

${spokenFragment}

${datedFragment}

${namedFragment}

${shownFragment}`

export const EventPageDocument: TypedDocument<EventPageQuery, EventPageQueryVariables> = `query EventPage($id: ID!, $revision: Int, $before: String, $next: String, $said: String, $undated: String, $parts: String, $participants: String, $disputes: String) {
  node(id: $id, revision: $revision) {
    __typename
    id
    ...Gone
    ... on Event {
      ...Outlined
      ...Stating
      outcome
      evidence {
        ...Evident
      }
      partOf {
        ...Named
      }
      precededBy(first: 10, after: $before, orderBy: STARTED_AT_ASC) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Outlined
        }
      }
      parts(first: 12, after: $parts, orderBy: STARTED_AT_ASC) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Outlined
        }
      }
      followedBy(first: 10, after: $next, orderBy: STARTED_AT_ASC) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Outlined
        }
      }
      participants(first: 12, after: $participants) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          role
          hedged
          actor {
            ...Named
          }
          evidence {
            ...Evident
          }
        }
      }
      said: statements(
        filter: {dateBasis: [STATED, RESOLVED, INFERRED]}
        first: 20
        after: $said
        orderBy: SAID_AT_ASC
      ) {
        ...Statements
      }
      undated: statements(filter: {undated: ONLY}, first: 20, after: $undated) {
        ...Statements
      }
    }
  }
  disputes(
    filter: {about: [$id], clash: [SPEAKERS, REPORTS]}
    first: 5
    after: $disputes
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Opposed
    }
  }
}

${goneFragment}

${outlinedFragment}

${datedFragment}

${namedFragment}

${statingFragment}

${evidentFragment}

${shownFragment}

${checkedFragment}

${citedFragment}

${statementsFragment}

${listedFragment}

${spokenFragment}

${backedFragment}

${opposedFragment}`

export const NewestDocument: TypedDocument<NewestQuery, NewestQueryVariables> = `query Newest($id: ID!) {
  node(id: $id) {
    __typename
    id
    ...Gone
    ... on Record {
      revision
    }
  }
}

${goneFragment}`

export const PartOfDocument: TypedDocument<PartOfQuery, PartOfQueryVariables> = `query PartOf($id: ID!) {
  node(id: $id) {
    __typename
    id
    ...Gone
    ... on Attribution {
      statement {
        id
      }
    }
    ... on Evidence {
      of {
        id
        ... on Attestation {
          attested: of {
            id
          }
        }
      }
    }
    ... on Participation {
      event {
        id
      }
    }
    ... on Membership {
      member {
        id
      }
    }
    ... on Assessment {
      statement {
        id
      }
    }
    ... on ReliabilityGrade {
      publisher {
        id
      }
    }
    ... on Attestation {
      of {
        id
      }
    }
    ... on Judgement {
      actorIds
      sourceIds
    }
  }
}

${goneFragment}`

export const PlacePageDocument: TypedDocument<PlacePageQuery, PlacePageQueryVariables> = `query PlacePage($id: ID!, $revision: Int, $said: String, $parts: String, $events: String) {
  node(id: $id, revision: $revision) {
    __typename
    id
    ...Gone
    ... on Place {
      name
      ...Stating
      country
      names {
        value
        kind
        language
      }
      partOf {
        ...Named
      }
      parts(first: 20, after: $parts) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Named
        }
      }
      events(first: 12, after: $events, orderBy: STARTED_AT_ASC) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Outlined
        }
      }
      statements(first: 20, after: $said) {
        ...Statements
      }
    }
  }
}

${goneFragment}

${statingFragment}

${datedFragment}

${namedFragment}

${evidentFragment}

${shownFragment}

${checkedFragment}

${citedFragment}

${outlinedFragment}

${statementsFragment}

${listedFragment}

${spokenFragment}

${backedFragment}`

export const ScalePageDocument: TypedDocument<ScalePageQuery, ScalePageQueryVariables> = `query ScalePage($id: ID!, $revision: Int) {
  node(id: $id, revision: $revision) {
    __typename
    id
    ...Gone
    ... on RatingScale {
      name
      mappedBy {
        ...Named
      }
      words {
        word
        means
      }
    }
  }
}

${goneFragment}

${namedFragment}`

export const SourcePageDocument: TypedDocument<SourcePageQuery, SourcePageQueryVariables> = `query SourcePage($id: ID!, $revision: Int, $receipts: String, $facts: String, $copies: String, $judged: String) {
  node(id: $id, revision: $revision) {
    __typename
    id
    ...Gone
    ... on Source {
      ...Cited
      archivedUrl
      authors
      retrievedAt
      language
      primary
      copyOf {
        ...Cited
      }
      copies(first: 10, after: $copies) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Cited
        }
      }
      judgements(first: 10, after: $judged) {
        ...Judgements
      }
      attributions(first: 25, after: $receipts) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          form
          passages {
            ...Shown
            ...Translated
          }
          verification {
            ...Checked
          }
          statement {
            ...Spoken
          }
        }
      }
      evidence(first: 20, after: $facts) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          field
          passages {
            ...Shown
          }
          verification {
            ...Checked
          }
          of {
            __typename
            id
            ... on Event {
              name
            }
            ... on Participation {
              role
              actor {
                ...Named
              }
              event {
                ...Named
              }
            }
            ... on Assessment {
              assessor {
                ...Named
              }
              statement {
                ...Spoken
              }
            }
            ... on ReliabilityGrade {
              assessor {
                ...Named
              }
              publisher {
                ...Named
              }
            }
            ... on Attestation {
              field
              attested: of {
                ...Named
              }
            }
            ... on Membership {
              member {
                ...Named
              }
              organisation {
                ...Named
              }
            }
          }
        }
      }
    }
  }
}

${goneFragment}

${citedFragment}

${datedFragment}

${namedFragment}

${judgementsFragment}

${judgedFragment}

${shownFragment}

${translatedFragment}

${checkedFragment}

${spokenFragment}`

export const ReceiptContextDocument: TypedDocument<ReceiptContextQuery, ReceiptContextQueryVariables> = `query ReceiptContext($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Attribution {
      statement {
        id
      }
      passages {
        part
        context(characters: 300) {
          before
          exact
          after
        }
      }
    }
  }
}`

export const StatementPageDocument: TypedDocument<StatementPageQuery, StatementPageQueryVariables> = `query StatementPage($id: ID!, $revision: Int, $receipts: String, $assessments: String, $related: String, $history: String) {
  node(id: $id, revision: $revision) {
    __typename
    id
    ...Gone
    ... on Statement {
      ...Spoken
      revision
      recordedAt
      updatedAt
      language
      independentSources
      corroboration {
        origins
        unknownLineage
        copies
      }
      spokenBy: speakers(candidates: true) {
        role
        likelihood
        basis
        offices {
          id
          role
          organisation {
            ...Named
          }
          from {
            ...Dated
          }
          to {
            ...Dated
          }
        }
        actor {
          ...Named
          ... on Organisation {
            organisationKind
            partOf {
              ...Named
            }
          }
          ... on Group {
            partOf {
              ...Named
            }
          }
        }
        onBehalfOf {
          ...Named
        }
      }
      addressedTo {
        ...Named
      }
      about {
        ...Named
      }
      mentions {
        ...Named
      }
      madeAt {
        ...Named
      }
      retractedBy {
        id
        text
      }
      attributions(first: 20, after: $receipts) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
        }
        nodes {
          ...Backed
          passages {
            ...Shown
            ...Translated
          }
          cue
          speakerAsNamed
          saidAtAsReported
          channel
          channelName
          wording
          confidence
          confidenceNote
          via {
            actor {
              ...Named
            }
            source {
              ...Cited
            }
          }
          source {
            archivedUrl
            primary
            copyOf {
              id
            }
          }
        }
      }
      assessments(first: 5, after: $assessments) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
        }
        nodes {
          id
          rating
          url
          assessor {
            ...Named
          }
          assessedAt {
            ...Dated
          }
          normalised {
            value
            mappedBy {
              ...Named
            }
            scale {
              id
              name
            }
          }
          evidence {
            ...Evident
          }
        }
      }
      relations(first: 20, after: $related) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          other {
            ...Spoken
          }
          node {
            id
            relationType
            clash
            certainty
            basis
            from {
              id
            }
          }
        }
      }
      history(first: 20, after: $history) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          at
          kind
          reason
        }
      }
    }
  }
}

${goneFragment}

${spokenFragment}

${datedFragment}

${namedFragment}

${backedFragment}

${shownFragment}

${checkedFragment}

${citedFragment}

${translatedFragment}

${evidentFragment}`

export const TopicPageDocument: TypedDocument<TopicPageQuery, TopicPageQueryVariables> = `query TopicPage($id: ID!, $revision: Int, $said: String) {
  node(id: $id, revision: $revision) {
    __typename
    id
    ...Gone
    ... on Topic {
      name
      description
      statements(first: 25, after: $said) {
        ...Statements
      }
    }
  }
}

${goneFragment}

${statementsFragment}

${listedFragment}

${spokenFragment}

${datedFragment}

${namedFragment}

${backedFragment}

${shownFragment}

${checkedFragment}

${citedFragment}`

export const CheckDraftDocument: TypedDocument<CheckDraftQuery, CheckDraftQueryVariables> = `query CheckDraft($text: String!, $format: TextFormat!) {
  checkDraft(text: $text, format: $format, first: 100) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      words
      line
      outcome
      caution
      speaker
      named
      isFound
      note
      matches {
        passage {
          exact
          quoted
          language
          ...Translated
        }
        diff {
          op
          text
        }
        attribution {
          verification {
            status
            checkedHere
          }
          statement {
            id
            speakers {
              actor {
                id
                name
              }
            }
          }
          source {
            id
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
  }
}

${translatedFragment}

${namedFragment}

${citedFragment}

${datedFragment}`

export const FrontPageDocument: TypedDocument<FrontPageQuery, FrontPageQueryVariables> = `query FrontPage($events: String, $disputes: String, $reports: String, $topics: String, $places: String, $sources: String) {
  stats {
    statements
    sources
    events
  }
  statements(orderBy: RECORDED_AT_DESC, first: 5) {
    nodes {
      ...Listed
    }
  }
  events(orderBy: STARTED_AT_DESC, first: 15, after: $events) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Outlined
    }
  }
  actors(first: 60) {
    ...WhoSpeaks
  }
  disputes(first: 5, after: $disputes, filter: {clash: [SPEAKERS]}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Opposed
    }
  }
  reports: disputes(first: 5, after: $reports, filter: {clash: [REPORTS]}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Opposed
    }
  }
  topics(first: 20, after: $topics) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Named
    }
  }
  places(first: 20, after: $places) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Named
    }
  }
  sources(first: 10, after: $sources) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Cited
    }
  }
}

${listedFragment}

${spokenFragment}

${datedFragment}

${namedFragment}

${backedFragment}

${shownFragment}

${checkedFragment}

${citedFragment}

${outlinedFragment}

${whoSpeaksFragment}

${opposedFragment}`

export const InTimeDocument: TypedDocument<InTimeQuery, InTimeQueryVariables> = `query InTime($of: ID!, $isOfOne: Boolean!, $filter: TimelineFilter, $after: String) {
  subject: node(id: $of) @include(if: $isOfOne) {
    __typename
    id
    ...Gone
    ... on Entity {
      name
    }
  }
  timeline(filter: $filter, first: 25, after: $after) {
    totalCount
    totalCountIsExact
    undated
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      moment
      sequence
      date {
        ...Dated
      }
      node {
        __typename
        ... on Statement {
          ...Listed
        }
        ... on Event {
          ...Outlined
        }
      }
    }
  }
}

${goneFragment}

${datedFragment}

${listedFragment}

${spokenFragment}

${namedFragment}

${backedFragment}

${shownFragment}

${checkedFragment}

${citedFragment}

${outlinedFragment}`

export const NamesPageDocument: TypedDocument<NamesPageQuery, NamesPageQueryVariables> = `query NamesPage($after: String) {
  actors(first: 100, after: $after) {
    ...WhoSpeaks
  }
}

${whoSpeaksFragment}

${namedFragment}`

export const WhatsNewDocument: TypedDocument<WhatsNewQuery, WhatsNewQueryVariables> = `query WhatsNew($first: Int, $after: String) {
  changes(first: $first, after: $after) {
    nodes {
      at
      kind
      recordId
      reason
      before
      after
      record {
        __typename
        id
        ...Listed
        ...Cited
        ... on Entity {
          name
        }
        ... on Attribution {
          statement {
            ...Spoken
          }
        }
        ... on StatementRelation {
          ...Opposed
        }
        ... on Participation {
          role
          actor {
            ...Named
          }
          event {
            ...Named
          }
        }
        ... on Membership {
          member {
            ...Named
          }
          organisation {
            ...Named
          }
        }
        ... on Assessment {
          assessor {
            ...Named
          }
          statement {
            ...Spoken
          }
        }
        ... on ReliabilityGrade {
          assessor {
            ...Named
          }
          graded: publisher {
            ...Named
          }
        }
        ... on Attestation {
          field
          attested: of {
            ...Named
          }
        }
        ... on RatingScale {
          name
        }
        ... on Judgement {
          verdict
          actorIds
          sourceIds
          basis
        }
      }
    }
  }
}

${listedFragment}

${spokenFragment}

${datedFragment}

${namedFragment}

${backedFragment}

${shownFragment}

${checkedFragment}

${citedFragment}

${opposedFragment}`

export const CardDocument: TypedDocument<CardQuery, CardQueryVariables> = `query Card($id: ID!, $revision: Int) {
  newest: node(id: $id) {
    __typename
    id
    ...Gone
    ... on Statement {
      revision
    }
  }
  node(id: $id, revision: $revision) {
    __typename
    ... on Statement {
      ...Carded
    }
  }
}

${goneFragment}

${cardedFragment}

${spokenFragment}

${datedFragment}

${namedFragment}

${takenBackFragment}

${backedFragment}

${shownFragment}

${checkedFragment}

${citedFragment}`

export const PairCardDocument: TypedDocument<PairCardQuery, PairCardQueryVariables> = `query PairCard($id: ID!, $revision: Int) {
  newest: node(id: $id) {
    __typename
    id
    ...Gone
    ... on StatementRelation {
      revision
    }
  }
  node(id: $id, revision: $revision) {
    __typename
    ... on StatementRelation {
      ...CardedPair
    }
  }
}

${goneFragment}

${cardedPairFragment}

${cardedSideFragment}

${spokenFragment}

${datedFragment}

${namedFragment}

${takenBackFragment}

${backedFragment}

${shownFragment}

${checkedFragment}

${citedFragment}`

export const ConnectionsPageDocument: TypedDocument<ConnectionsPageQuery, ConnectionsPageQueryVariables> = `query ConnectionsPage($from: ID!, $to: ID!, $maxHops: Int!, $throughTopics: Boolean!) {
  connections(
    from: $from
    to: $to
    maxHops: $maxHops
    throughTopics: $throughTopics
    first: 5
  ) {
    status
    hopsSearched
    recordsSearched
    from {
      ...Named
    }
    to {
      ...Named
    }
    hubs {
      ...Named
    }
    paths {
      length
      hops {
        from {
          ...Named
        }
        to {
          ...Named
        }
        links {
          ...Linking
        }
      }
    }
  }
}

${namedFragment}

${linkingFragment}

${backedFragment}

${shownFragment}

${checkedFragment}

${citedFragment}

${datedFragment}

${evidentFragment}`

export const ConnectableDocument: TypedDocument<ConnectableQuery, ConnectableQueryVariables> = `query Connectable($words: String!) {
  search(
    query: $words
    kinds: [PERSON, ORGANISATION, GROUP, EVENT, PLACE]
    first: 10
  ) {
    nodes {
      ... on Entity {
        ...Named
      }
    }
  }
}

${namedFragment}`

export const ConnectedFromDocument: TypedDocument<ConnectedFromQuery, ConnectedFromQueryVariables> = `query ConnectedFrom($id: ID!) {
  node(id: $id) {
    __typename
    id
    ...Gone
    ... on Entity {
      name
    }
  }
}

${goneFragment}`

export const NetworkPageDocument: TypedDocument<NetworkPageQuery, NetworkPageQueryVariables> = `query NetworkPage($of: ID, $about: ID, $by: NetworkTie!) {
  network(of: $of, about: $about, by: $by, first: 40) {
    ...Drawn
  }
}

${drawnFragment}

${namedFragment}`

export const StatementRowsDocument: TypedDocument<StatementRowsQuery, StatementRowsQueryVariables> = `query StatementRows($filter: StatementFilter, $after: String) {
  statements(filter: $filter, first: 50, after: $after) {
    ...Rows
  }
}

${rowsFragment}

${spokenFragment}

${datedFragment}

${namedFragment}

${reportsFragment}

${backedFragment}

${shownFragment}

${checkedFragment}

${citedFragment}`

export const EventRowsDocument: TypedDocument<EventRowsQuery, EventRowsQueryVariables> = `query EventRows($id: ID!, $after: String) {
  event(id: $id) {
    statements(first: 50, after: $after) {
      ...Rows
    }
  }
}

${rowsFragment}

${spokenFragment}

${datedFragment}

${namedFragment}

${reportsFragment}

${backedFragment}

${shownFragment}

${checkedFragment}

${citedFragment}`

export const StatementFeedDocument: TypedDocument<StatementFeedQuery, StatementFeedQueryVariables> = `query StatementFeed($filter: StatementFilter, $older: String) {
  statements(filter: $filter, orderBy: RECORDED_AT_DESC, first: 30, after: $older) {
    pageInfo {
      hasNextPage
    }
    edges {
      cursor
      node {
        ...Fed
      }
    }
  }
}

${fedFragment}

${spokenFragment}

${datedFragment}

${namedFragment}

${backedFragment}

${shownFragment}

${checkedFragment}

${citedFragment}`

export const FurtherReportsDocument: TypedDocument<FurtherReportsQuery, FurtherReportsQueryVariables> = `query FurtherReports($id: ID!, $after: String) {
  statement(id: $id) {
    attributions(first: 50, after: $after) {
      ...Reports
    }
  }
}

${reportsFragment}

${backedFragment}

${shownFragment}

${checkedFragment}

${citedFragment}

${datedFragment}

${namedFragment}`

export const LogNumberDocument: TypedDocument<LogNumberQuery, LogNumberQueryVariables> = `query LogNumber {
  stats {
    changes
    version
  }
}`

export const SamplesDocument: TypedDocument<SamplesQuery, SamplesQueryVariables> = `query Samples {
  persons: actors(filter: {kinds: [PERSON]}, first: 1) {
    nodes {
      id
      name
    }
  }
  organisations: actors(filter: {kinds: [ORGANISATION]}, first: 1) {
    nodes {
      id
    }
  }
  groups: actors(filter: {kinds: [GROUP]}, first: 1) {
    nodes {
      id
    }
  }
  statements(first: 1) {
    nodes {
      id
    }
  }
  events(filter: {status: [CONFIRMED]}, first: 1) {
    nodes {
      id
    }
  }
  sources(first: 1) {
    nodes {
      id
      title
    }
  }
  disputes(first: 1) {
    nodes {
      id
    }
  }
  topics(first: 1) {
    nodes {
      id
    }
  }
  places(first: 1) {
    nodes {
      id
    }
  }
}`

export const NarrowedSearchDocument: TypedDocument<NarrowedSearchQuery, NarrowedSearchQueryVariables> = `query NarrowedSearch($filter: StatementFilter!, $times: StatementGroupKey!, $after: String) {
  found: statements(filter: $filter, first: 20, after: $after) {
    ...Faceted
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Listed
    }
  }
}

${facetedFragment}

${facetFragment}

${listedFragment}

${spokenFragment}

${datedFragment}

${namedFragment}

${backedFragment}

${shownFragment}

${checkedFragment}

${citedFragment}`

export const SearchPageDocument: TypedDocument<SearchPageQuery, SearchPageQueryVariables> = `query SearchPage($words: String!, $kinds: [SearchKind!], $after: String, $filter: StatementFilter, $hasStatements: Boolean!, $times: StatementGroupKey!) {
  statements(filter: $filter, first: 1) @include(if: $hasStatements) {
    ...Faceted
  }
  search(query: $words, kinds: $kinds, first: 20, after: $after) {
    totalCount
    totalCountIsExact
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      snippet {
        text
        match
      }
      node {
        __typename
        id
        ...Listed
        ...Cited
        ...Outlined
        ... on Actor {
          name
          description
        }
        ... on Topic {
          name
          description
        }
        ... on Place {
          name
        }
      }
    }
  }
}

${facetedFragment}

${facetFragment}

${listedFragment}

${spokenFragment}

${datedFragment}

${namedFragment}

${backedFragment}

${shownFragment}

${checkedFragment}

${citedFragment}

${outlinedFragment}`

export const SuggestionsDocument: TypedDocument<SuggestionsQuery, SuggestionsQueryVariables> = `query Suggestions($words: String!) {
  search(query: $words, prefix: true, first: 6) {
    edges {
      node {
        __typename
        id
        ...Spoken
        ...Cited
        ... on Entity {
          name
        }
      }
    }
  }
}

${spokenFragment}

${datedFragment}

${namedFragment}

${citedFragment}`

export const NarrowingValuesDocument: TypedDocument<NarrowingValuesQuery, NarrowingValuesQueryVariables> = `query NarrowingValues($filter: StatementFilter!, $by: StatementGroupKey!) {
  statements(filter: $filter, first: 1) {
    groups(by: [$by], first: 1000) {
      ...Facet
    }
  }
}

${facetFragment}`