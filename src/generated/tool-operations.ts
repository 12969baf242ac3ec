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

/** One source's report of a statement, to be recorded. */
export type AttributionInput = {
  /** The kind of channel it was said through, according to the source. */
  readonly channel?: Channel | null | undefined;
  /** The channel's name: "Telegram". */
  readonly channelName?: string | null | undefined;
  /** How confident you are that it is recorded correctly, from 0 to 1. */
  readonly confidence?: number | null | undefined;
  /** The reason, in words. */
  readonly confidenceNote?: string | null | undefined;
  /** The verb or phrase by which the source attributes it: "accused". */
  readonly cue?: string | null | undefined;
  /** Its id, if you want to choose it: `attribution:<words>`. */
  readonly id?: string | null | undefined;
  /** The passages of the source's text that support it. */
  readonly passages: ReadonlyArray<PassageInput>;
  /** When it was said, in the source's own words: "Saturday". */
  readonly saidAtAsReported?: string | null | undefined;
  /** The source that reports it. */
  readonly source: string;
  /** What the source calls the speaker. */
  readonly speakerAsNamed?: string | null | undefined;
  /** Whom or what the source has it from, the closest to the source first. */
  readonly via?: ReadonlyArray<ViaInput> | null | undefined;
  /** Whether these can be the words as spoken, or are a translation. */
  readonly wording?: Wording | null | undefined;
};

/** Someone who may have made a statement, to be recorded. */
export type CandidateInput = {
  /** Who may have spoken. */
  readonly actor: string;
  /** Why, in one sentence, and who says so. */
  readonly basis: string;
  /** How likely it is. */
  readonly likelihood: Likelihood;
  /** The role they held then: "lead negotiator". */
  readonly role?: string | null | undefined;
};

/** How certain a judgement is. */
export type Certainty =
  /** Nothing in the sources speaks against it. */
  | 'SURE'
  /** Likely, but not proven. */
  | 'UNSURE';

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

/** A group of people with no list of members, to be recorded. */
export type CreateGroupInput = {
  /** Its country. */
  readonly country?: string | null | undefined;
  /** What it is, in this graph's own words. */
  readonly description?: string | null | undefined;
  /** Its id, if you want to choose it: `group:<words>`. If left out, one is made from the name. */
  readonly id?: string | null | undefined;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The name this graph uses for it. */
  readonly name: string;
  /** Its other names, in any language and script. */
  readonly names?: ReadonlyArray<NameInput> | null | undefined;
  /** The organisation that they are part of. */
  readonly partOf?: string | null | undefined;
  /** Pages elsewhere that identify it, such as its Wikidata item. */
  readonly sameAs?: ReadonlyArray<string> | null | undefined;
};

/** An organisation, to be recorded. */
export type CreateOrganisationInput = {
  /** Its country. */
  readonly country?: string | null | undefined;
  /** What it is, in this graph's own words. */
  readonly description?: string | null | undefined;
  /** Its id, if you want to choose it: `organisation:<words>`. If left out, one is made from the name. */
  readonly id?: string | null | undefined;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The name this graph uses for it. */
  readonly name: string;
  /** Its other names, in any language and script. */
  readonly names?: ReadonlyArray<NameInput> | null | undefined;
  /** What kind of organisation it is. */
  readonly organisationKind: OrganisationKind;
  /** The organisation that it is part of. */
  readonly partOf?: string | null | undefined;
  /** Pages elsewhere that identify it, such as its Wikidata item. */
  readonly sameAs?: ReadonlyArray<string> | null | undefined;
};

/** A person, to be recorded. */
export type CreatePersonInput = {
  /** Its country. */
  readonly country?: string | null | undefined;
  /** What it is, in this graph's own words. */
  readonly description?: string | null | undefined;
  /**
   * Its id, if you want to choose it: `person:<words>`. If left out, one is made from the name. Even a redaction does
   * not erase an id, so choose one without words that might have to go.
   */
  readonly id?: string | null | undefined;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The name this graph uses for it. */
  readonly name: string;
  /** Its other names, in any language and script. */
  readonly names?: ReadonlyArray<NameInput> | null | undefined;
  /** Pages elsewhere that identify it, such as its Wikidata item. */
  readonly sameAs?: ReadonlyArray<string> | null | undefined;
};

/** A published document, to be recorded. */
export type CreateSourceInput = {
  /** The address of an archived copy. */
  readonly archivedUrl?: string | null | undefined;
  /** Its authors, as it names them. */
  readonly authors?: ReadonlyArray<string> | null | undefined;
  /** The source that it is a copy of. */
  readonly copyOf?: string | null | undefined;
  /** Its id, if you want to choose it: `source:<words>`. If left out, one is made from its title or address. */
  readonly id?: string | null | undefined;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The language it is in. */
  readonly language?: string | null | undefined;
  /** Whether it is the speaker's own publication, such as a post or a transcript. */
  readonly primary?: boolean | null | undefined;
  /** When it was published, if it says so. */
  readonly publishedAt?: PartialDateInput | null | undefined;
  /** The organisation that published it. */
  readonly publisher?: string | null | undefined;
  /** When its text was retrieved. */
  readonly retrievedAt?: string | null | undefined;
  /** What kind of document it is. */
  readonly sourceKind: SourceKind;
  /** Its text, in which its passages are looked up. It is kept only if this server is set up to keep texts. */
  readonly text?: SourceTextInput | null | undefined;
  /** Its title, if it states one. */
  readonly title?: string | null | undefined;
  /** Its address on the web. */
  readonly url?: string | null | undefined;
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

/**
 * Which disputes to include. Every field given must match; within a list, one value is enough. An empty list is refused:
 * leave the field out instead.
 */
export type DisputeFilter = {
  /** At least one of the two statements is about one of these actors, events, topics or places. */
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** Two actors, one the speaker on each side. */
  readonly between?: ReadonlyArray<string> | null | undefined;
  /** Only judgements of this certainty. */
  readonly certainty?: ReadonlyArray<Certainty> | null | undefined;
  /** Between speakers, between reports, or both. */
  readonly clash?: ReadonlyArray<Clash> | null | undefined;
  /** One of these actors is the speaker on either side. */
  readonly involving?: ReadonlyArray<string> | null | undefined;
  /** When either statement was said. */
  readonly said?: DateRange | null | undefined;
  /** True: only speakers who dispute their own earlier words. False: only different speakers. */
  readonly sameSpeaker?: boolean | null | undefined;
  /** Only these kinds: CONTRADICTS, REBUTS or DENIES. */
  readonly types?: ReadonlyArray<RelationType> | null | undefined;
  /** At least one side was said by one of these actors, on its behalf, or by its members, parts or groups. */
  readonly voiceOf?: ReadonlyArray<string> | null | undefined;
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
  readonly during?: DateRange | null | undefined;
  /** Only those with these ids. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only events of these kinds. */
  readonly kinds?: ReadonlyArray<EventKind> | null | undefined;
  /** Those that are part of this event. */
  readonly partOf?: string | null | undefined;
  /** Those in which one of these actors took part. */
  readonly participants?: ReadonlyArray<string> | null | undefined;
  /** Those that took place at one of these places, or at a place in it. */
  readonly places?: ReadonlyArray<string> | null | undefined;
  /** Only events with one of these statuses. */
  readonly status?: ReadonlyArray<EventStatus> | null | undefined;
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

/** A further name to be recorded. */
export type NameInput = {
  /** What kind of name it is: any but `MAIN`, which is the record's `name`. */
  readonly kind: NameKind;
  /** The language it is in. */
  readonly language?: string | null | undefined;
  /** The script it is written in, as an ISO 15924 code: `Latn`, `Cyrl`. */
  readonly script?: string | null | undefined;
  /** The name as written. */
  readonly value: string;
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

/** A date to be recorded, exactly as precise as its source. */
export type PartialDateInput = {
  /** Whether the source states it or it was worked out. */
  readonly basis: DateBasis;
  /** The date in EDTF: `2025`, `2025-06-09`, `2025-06-09T11:42Z`, `2025-06-07/2025-06-09`, `../2025-06-09`. */
  readonly edtf: string;
  /** How it was worked out, in words. */
  readonly note?: string | null | undefined;
};

/** A passage of a source's text, to be recorded. Only the words are required. */
export type PassageInput = {
  /** Where it ends: the position after its last character. */
  readonly end?: number | null | undefined;
  /** The words, exactly as the source has them, without quotation marks around them. */
  readonly exact: string;
  /** The language of the words, if it is not that of their source: BCP 47. Only in a report of a statement. */
  readonly language?: string | null | undefined;
  /** What the passage supports. */
  readonly part?: PassagePart | null | undefined;
  /** The words just before it, at most 24 characters, if they are needed to tell it from another place. */
  readonly prefix?: string | null | undefined;
  /**
   * Whether the source puts these words in quotation marks. If left out, it is read from the source's text, if
   * available.
   */
  readonly quoted?: boolean | null | undefined;
  /** Where it begins in the source's normalised text, counted in Unicode code points from 0. */
  readonly start?: number | null | undefined;
  /** The words just after it, at most 24 characters, if they are needed to tell it from another place. */
  readonly suffix?: string | null | undefined;
  /** What the words are a translation of. Only in a report of a statement. */
  readonly translationOf?: PassageTranslationInput | null | undefined;
  /** Whether the quotation marks enclose a whole utterance, rather than words within the source's own sentence. */
  readonly whole?: boolean | null | undefined;
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

/** The words that a passage is a translation of: those of a passage in a report of the same statement. */
export type PassageTranslationInput = {
  /** The report that has them. */
  readonly attribution: string;
  /** Who translated them. */
  readonly by?: string | null | undefined;
  /** The translator, as the source names them. */
  readonly byAsNamed?: string | null | undefined;
  /** These words, exactly as that report has them. */
  readonly exact: string;
};

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

/** A statement to be recorded, with its reports. */
export type RecordStatementInput = {
  /** What it is about: actors, events, topics or places. */
  readonly about?: ReadonlyArray<string> | null | undefined;
  /** Whom it was said to. */
  readonly addressedTo?: ReadonlyArray<string> | null | undefined;
  /** Whom it accuses, condemns, threatens or rejects. */
  readonly against?: ReadonlyArray<string> | null | undefined;
  /** The sources that report it, at least one, each with the passages that show it. */
  readonly attributions: ReadonlyArray<AttributionInput>;
  /** Who may have said it, where that is not certain. They count as speakers nowhere. */
  readonly candidates?: ReadonlyArray<CandidateInput> | null | undefined;
  /** New groups to record with it. Give each an id, so that the rest of this input can refer to it. */
  readonly groups?: ReadonlyArray<CreateGroupInput> | null | undefined;
  /**
   * Its id, if you want to choose it: `statement:<words>`. If left out, one is made from the speaker, date and text.
   * Even a redaction does not erase an id, so choose one without words that might have to go.
   */
  readonly id?: string | null | undefined;
  /** A name you choose for this write. Sending it again with the same input returns the same answer and writes nothing. */
  readonly idempotencyKey?: string | null | undefined;
  /** The language it was spoken in, if known. */
  readonly language?: string | null | undefined;
  /** The event at which it was said. */
  readonly madeAt?: string | null | undefined;
  /** What else it mentions. */
  readonly mentions?: ReadonlyArray<string> | null | undefined;
  /** New organisations to record with it. Give each an id, so that the rest of this input can refer to it. */
  readonly organisations?: ReadonlyArray<CreateOrganisationInput> | null | undefined;
  /** New persons to record with it. Give each an id, so that the rest of this input can refer to it. */
  readonly persons?: ReadonlyArray<CreatePersonInput> | null | undefined;
  /** When it was said. Leave it out if no source says so; the date of publication is never used instead. */
  readonly saidAt?: PartialDateInput | null | undefined;
  /** New sources to record with it. Give each an id, so that the rest of this input can refer to it. */
  readonly sources?: ReadonlyArray<CreateSourceInput> | null | undefined;
  /** Who certainly said it, each in the role they held at the time: at least one, unless there are candidates. */
  readonly speakers?: ReadonlyArray<SpeakerInput> | null | undefined;
  /** What was said, in this graph's own words. Never phrased as a quotation: quoted words belong in `passages`. */
  readonly text: string;
  /** What kind of act it was. */
  readonly type: StatementType;
};

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

/** The text of a source, in which its passages are looked up. */
export type SourceTextInput = {
  /** The whole text. */
  readonly content: string;
  /** Its markup. */
  readonly format?: TextFormat | null | undefined;
};

/** Someone who made a statement, to be recorded. */
export type SpeakerInput = {
  /** Who spoke. */
  readonly actor: string;
  /** On whose behalf, if not the speaker's own. */
  readonly onBehalfOf?: string | null | undefined;
  /** The role: "lead negotiator". */
  readonly role?: string | null | undefined;
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

/** What to do with undated statements. */
export type Undated =
  /** Leave them out. */
  | 'EXCLUDE'
  /** Keep them along with those whose date matches. */
  | 'INCLUDE'
  /** Keep only them. */
  | 'ONLY';

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

/** One step on a statement's way to its source. Give at least one of the two. */
export type ViaInput = {
  /** Who passed it on. */
  readonly actor?: string | null | undefined;
  /** The publication that it came through. */
  readonly source?: string | null | undefined;
};

/** Whether reported words can be the words as spoken. */
export type Wording =
  /** They are in the language that was spoken. */
  | 'ORIGINAL'
  /** They are a translation. */
  | 'TRANSLATED'
  /** The source does not say. */
  | 'UNKNOWN';

export type ToolRecordQueryVariables = Exact<{
  id: string;
}>;


export type ToolRecordQuery = { readonly node:
    | { readonly __typename: 'Assessment', readonly revision: number, readonly updatedAt: string, readonly id: string }
    | { readonly __typename: 'Attestation', readonly revision: number, readonly updatedAt: string, readonly id: string }
    | (
      { readonly __typename: 'Attribution', readonly revision: number, readonly updatedAt: string, readonly id: string, readonly statement: SaidFragment }
      & Cited_Attribution_Fragment
    )
    | { readonly __typename: 'Change', readonly id: string }
    | { readonly __typename: 'Event', readonly revision: number, readonly updatedAt: string, readonly name: string, readonly eventKind: EventKind, readonly status: EventStatus, readonly description: string | null, readonly id: string, readonly startedAt: { readonly edtf: string } | null, readonly evidence: ReadonlyArray<Cited_Evidence_Fragment> }
    | (
      { readonly __typename: 'Evidence', readonly revision: number, readonly updatedAt: string, readonly id: string }
      & Cited_Evidence_Fragment
    )
    | { readonly __typename: 'Group', readonly revision: number, readonly updatedAt: string, readonly name: string, readonly description: string | null, readonly country: string | null, readonly id: string }
    | { readonly __typename: 'Judgement', readonly revision: number, readonly updatedAt: string, readonly id: string }
    | { readonly __typename: 'Membership', readonly revision: number, readonly updatedAt: string, readonly id: string }
    | { readonly __typename: 'Organisation', readonly revision: number, readonly updatedAt: string, readonly name: string, readonly description: string | null, readonly country: string | null, readonly id: string }
    | { readonly __typename: 'Participation', readonly revision: number, readonly updatedAt: string, readonly id: string }
    | { readonly __typename: 'Person', readonly revision: number, readonly updatedAt: string, readonly name: string, readonly description: string | null, readonly country: string | null, readonly id: string }
    | { readonly __typename: 'Place', readonly revision: number, readonly updatedAt: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'RatingScale', readonly revision: number, readonly updatedAt: string, readonly id: string }
    | { readonly __typename: 'ReliabilityGrade', readonly revision: number, readonly updatedAt: string, readonly id: string }
    | { readonly __typename: 'Source', readonly revision: number, readonly updatedAt: string, readonly title: string | null, readonly url: string | null, readonly id: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly publishedAt: { readonly edtf: string } | null }
    | (
      { readonly __typename: 'Statement', readonly revision: number, readonly updatedAt: string, readonly id: string }
      & ReportedFragment
    )
    | { readonly __typename: 'StatementRelation', readonly revision: number, readonly updatedAt: string, readonly relationType: RelationType, readonly certainty: Certainty, readonly basis: string, readonly id: string, readonly from: ReportedFragment, readonly to: ReportedFragment }
    | { readonly __typename: 'Topic', readonly revision: number, readonly updatedAt: string, readonly name: string, readonly id: string }
    | { readonly __typename: 'Withdrawn', readonly withdrawnAt: string, readonly reason: string, readonly id: string }
   | null };

export type MatchedFragment = { readonly passage: (
    { readonly exact: string, readonly quoted: boolean, readonly status: VerificationStatus }
    & RenderingFragment
  ), readonly attribution: (
    { readonly statement: SaidFragment }
    & Cited_Attribution_Fragment
  ) };

type Cited_Attribution_Fragment = { readonly id: string, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: { readonly name: string } | null, readonly publishedAt: { readonly edtf: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string, readonly quoted: boolean, readonly status: VerificationStatus }>, readonly verification: { readonly checkedHere: boolean } };

type Cited_Evidence_Fragment = { readonly id: string, readonly source: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publisher: { readonly name: string } | null, readonly publishedAt: { readonly edtf: string } | null }, readonly passages: ReadonlyArray<{ readonly part: PassagePart, readonly exact: string, readonly quoted: boolean, readonly status: VerificationStatus }>, readonly verification: { readonly checkedHere: boolean } };

export type CitedFragment =
  | Cited_Attribution_Fragment
  | Cited_Evidence_Fragment
;

export type RenderingFragment = { readonly translationOf: { readonly byAsNamed: string | null, readonly by:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null, readonly original: { readonly passage: { readonly exact: string, readonly language: string | null }, readonly attribution: { readonly id: string } } | null } | null };

export type SaidFragment = { readonly id: string, readonly text: string, readonly type: StatementType, readonly saidAt: { readonly edtf: string } | null, readonly speakers: ReadonlyArray<{ readonly role: string | null, readonly actor:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    , readonly onBehalfOf:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null }>, readonly retractedBy: { readonly id: string } | null, readonly relations: { readonly nodes: ReadonlyArray<{ readonly relationType: RelationType, readonly clash: Clash | null }> } };

export type ReportedFragment = (
  { readonly attributions: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<Cited_Attribution_Fragment> } }
  & SaidFragment
);

export type ToolCheckDraftQueryVariables = Exact<{
  text: string;
  format: TextFormat;
  first: number;
  after: string | null | undefined;
}>;


export type ToolCheckDraftQuery = { readonly checkDraft: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly words: string, readonly line: number, readonly column: number, readonly outcome: QuoteOutcome, readonly caution: QuoteCaution | null, readonly speaker: SpeakerVerdict, readonly named: ReadonlyArray<string>, readonly isFound: boolean, readonly note: string | null, readonly matches: ReadonlyArray<MatchedFragment> } }> } };

export type ToolCheckQuoteQueryVariables = Exact<{
  words: string;
  speaker: string | null | undefined;
  speakerNamed: string | null | undefined;
}>;


export type ToolCheckQuoteQuery = { readonly checkQuote: { readonly outcome: QuoteOutcome, readonly caution: QuoteCaution | null, readonly speaker: SpeakerVerdict, readonly matches: ReadonlyArray<MatchedFragment> } };

export type ToolDisputesQueryVariables = Exact<{
  filter: DisputeFilter | null | undefined;
  first: number;
  after: string | null | undefined;
}>;


export type ToolDisputesQuery = { readonly disputes: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly relationType: RelationType, readonly certainty: Certainty, readonly basis: string, readonly from: ReportedFragment, readonly to: ReportedFragment } }> } };

export type ToolEventsQueryVariables = Exact<{
  filter: EventFilter | null | undefined;
  first: number;
  after: string | null | undefined;
}>;


export type ToolEventsQuery = { readonly events: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly name: string, readonly eventKind: EventKind, readonly status: EventStatus, readonly description: string | null, readonly startedAt: { readonly edtf: string } | null, readonly place: { readonly name: string } | null, readonly evidence: ReadonlyArray<Cited_Evidence_Fragment> } }> } };

export type ToolProposeStatementMutationVariables = Exact<{
  input: RecordStatementInput;
}>;


export type ToolProposeStatementMutation = { readonly recordStatement: { readonly change: { readonly id: string } | null, readonly statement: { readonly id: string, readonly attributions: { readonly nodes: ReadonlyArray<Cited_Attribution_Fragment> } } } };

export type ToolSaidByQueryVariables = Exact<{
  filter: StatementFilter;
  first: number;
  after: string | null | undefined;
}>;


export type ToolSaidByQuery = { readonly statements: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: ReportedFragment }> } };

export type ToolSearchQueryVariables = Exact<{
  query: string;
  kinds: ReadonlyArray<SearchKind> | SearchKind | null | undefined;
  first: number;
  after: string | null | undefined;
}>;


export type ToolSearchQuery = { readonly search: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node:
        | { readonly __typename: 'Assessment', readonly id: string }
        | { readonly __typename: 'Attestation', readonly id: string }
        | { readonly __typename: 'Attribution', readonly id: string }
        | { readonly __typename: 'Change', readonly id: string }
        | { readonly __typename: 'Event', readonly name: string, readonly status: EventStatus, readonly id: string }
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
        | { readonly __typename: 'Source', readonly title: string | null, readonly id: string }
        | (
          { readonly __typename: 'Statement', readonly id: string }
          & ReportedFragment
        )
        | { readonly __typename: 'StatementRelation', readonly id: string }
        | { readonly __typename: 'Topic', readonly name: string, readonly id: string }
        | { readonly __typename: 'Withdrawn', readonly id: string }
       }> } };

export type ToolStatementQueryVariables = Exact<{
  id: string;
  first: number;
  after: string | null | undefined;
}>;


export type ToolStatementQuery = { readonly node:
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
      { readonly __typename: 'Statement', readonly id: string, readonly attributions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: (
            { readonly passages: ReadonlyArray<RenderingFragment> }
            & Cited_Attribution_Fragment
          ) }> } }
      & SaidFragment
    )
    | { readonly __typename: 'StatementRelation', readonly id: string }
    | { readonly __typename: 'Topic', readonly id: string }
    | { readonly __typename: 'Withdrawn', readonly withdrawnAt: string, readonly reason: string, readonly id: string }
   | null };

export type ToolWhoIsQueryVariables = Exact<{
  name: string;
  first: number;
}>;


export type ToolWhoIsQuery = { readonly actorsNamed: ReadonlyArray<{ readonly matchedName: string, readonly reason: NamedReason, readonly actor:
      | { readonly __typename: 'Group', readonly id: string, readonly name: string, readonly description: string | null, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly role: string | null, readonly organisation: { readonly id: string, readonly name: string } }> } }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly description: string | null, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly role: string | null, readonly organisation: { readonly id: string, readonly name: string } }> } }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly description: string | null, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly role: string | null, readonly organisation: { readonly id: string, readonly name: string } }> } }
     }> };

const citedFragment = `fragment Cited on Receipt {
  id
  source {
    id
    title
    url
    publisher {
      name
    }
    publishedAt {
      edtf
    }
  }
  passages {
    part
    exact
    quoted
    status
  }
  verification {
    checkedHere
  }
}`

const reportedFragment = `fragment Reported on Statement {
  ...Said
  attributions(first: 3) {
    pageInfo {
      hasNextPage
    }
    nodes {
      ...Cited
    }
  }
}`

const saidFragment = `fragment Said on Statement {
  id
  text
  type
  saidAt {
    edtf
  }
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
  retractedBy {
    id
  }
  relations(
    types: [CONTRADICTS, REBUTS, DENIES, CORRECTS]
    direction: INCOMING
    first: 10
  ) {
    nodes {
      relationType
      clash
    }
  }
}`

const matchedFragment = `fragment Matched on QuoteMatch {
  passage {
    exact
    quoted
    status
    ...Rendering
  }
  attribution {
    ...Cited
    statement {
      ...Said
    }
  }
}`

const renderingFragment = `fragment Rendering on Passage {
  translationOf {
    by {
      name
    }
    byAsNamed
    original {
      passage {
        exact
        language
      }
      attribution {
        id
      }
    }
  }
}`

export const ToolRecordDocument: TypedDocument<ToolRecordQuery, ToolRecordQueryVariables> = `query ToolRecord($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Record {
      revision
      updatedAt
    }
    ... on Withdrawn {
      withdrawnAt
      reason
    }
    ... on Entity {
      name
    }
    ... on Actor {
      description
      country
    }
    ... on Event {
      eventKind
      status
      description
      startedAt {
        edtf
      }
      evidence {
        ...Cited
      }
    }
    ... on Source {
      title
      url
      publisher {
        id
        name
      }
      publishedAt {
        edtf
      }
    }
    ... on Statement {
      ...Reported
    }
    ... on Receipt {
      ...Cited
    }
    ... on Attribution {
      statement {
        ...Said
      }
    }
    ... on StatementRelation {
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

${citedFragment}

${reportedFragment}

${saidFragment}`

export const ToolCheckDraftDocument: TypedDocument<ToolCheckDraftQuery, ToolCheckDraftQueryVariables> = `query ToolCheckDraft($text: String!, $format: TextFormat!, $first: Int!, $after: String) {
  checkDraft(text: $text, format: $format, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        words
        line
        column
        outcome
        caution
        speaker
        named
        isFound
        note
        matches {
          ...Matched
        }
      }
    }
  }
}

${matchedFragment}

${renderingFragment}

${citedFragment}

${saidFragment}`

export const ToolCheckQuoteDocument: TypedDocument<ToolCheckQuoteQuery, ToolCheckQuoteQueryVariables> = `query ToolCheckQuote($words: String!, $speaker: ID, $speakerNamed: String) {
  checkQuote(words: $words, speaker: $speaker, speakerNamed: $speakerNamed) {
    outcome
    caution
    speaker
    matches {
      ...Matched
    }
  }
}

${matchedFragment}

${renderingFragment}

${citedFragment}

${saidFragment}`

export const ToolDisputesDocument: TypedDocument<ToolDisputesQuery, ToolDisputesQueryVariables> = `query ToolDisputes($filter: DisputeFilter, $first: Int!, $after: String) {
  disputes(filter: $filter, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
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

${reportedFragment}

${saidFragment}

${citedFragment}`

export const ToolEventsDocument: TypedDocument<ToolEventsQuery, ToolEventsQueryVariables> = `query ToolEvents($filter: EventFilter, $first: Int!, $after: String) {
  events(filter: $filter, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
        name
        eventKind
        status
        startedAt {
          edtf
        }
        place {
          name
        }
        description
        evidence {
          ...Cited
        }
      }
    }
  }
}

${citedFragment}`

export const ToolProposeStatementDocument: TypedDocument<ToolProposeStatementMutation, ToolProposeStatementMutationVariables> = `mutation ToolProposeStatement($input: RecordStatementInput!) {
  recordStatement(input: $input) {
    change {
      id
    }
    statement {
      id
      attributions(first: 5) {
        nodes {
          ...Cited
        }
      }
    }
  }
}

${citedFragment}`

export const ToolSaidByDocument: TypedDocument<ToolSaidByQuery, ToolSaidByQueryVariables> = `query ToolSaidBy($filter: StatementFilter!, $first: Int!, $after: String) {
  statements(filter: $filter, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        ...Reported
      }
    }
  }
}

${reportedFragment}

${saidFragment}

${citedFragment}`

export const ToolSearchDocument: TypedDocument<ToolSearchQuery, ToolSearchQueryVariables> = `query ToolSearch($query: String!, $kinds: [SearchKind!], $first: Int!, $after: String) {
  search(query: $query, kinds: $kinds, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        __typename
        id
        ... on Entity {
          name
        }
        ... on Source {
          title
        }
        ... on Event {
          status
        }
        ... on Statement {
          ...Reported
        }
      }
    }
  }
}

${reportedFragment}

${saidFragment}

${citedFragment}`

export const ToolStatementDocument: TypedDocument<ToolStatementQuery, ToolStatementQueryVariables> = `query ToolStatement($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    __typename
    id
    ... on Withdrawn {
      withdrawnAt
      reason
    }
    ... on Statement {
      ...Said
      attributions(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            ...Cited
            passages {
              ...Rendering
            }
          }
        }
      }
    }
  }
}

${saidFragment}

${citedFragment}

${renderingFragment}`

export const ToolWhoIsDocument: TypedDocument<ToolWhoIsQuery, ToolWhoIsQueryVariables> = `query ToolWhoIs($name: String!, $first: Int!) {
  actorsNamed(name: $name, first: $first) {
    matchedName
    reason
    actor {
      __typename
      id
      name
      description
      memberships(first: 3) {
        nodes {
          role
          organisation {
            id
            name
          }
        }
      }
    }
  }
}`