/**
 * The controlled vocabularies of the record: each is a list of its terms and, if it has a name, the union of them. The
 * descriptions in the GraphQL schema and the bundle schema say what each term means.
 */

export const ORGANISATION_KINDS = [
  'STATE',
  'GOVERNMENT',
  'MINISTRY',
  'ARMED_FORCES',
  'AGENCY',
  'PARTY',
  'COMPANY',
  'MEDIA',
  'INTERNATIONAL',
  'NGO',
  'OTHER',
] as const

/** MAIN is a record's own `name`; the others are its other names. */
export const NAME_KINDS = [
  'MAIN',
  'ALIAS',
  'FORMER',
  'TRANSLITERATION',
  'ABBREVIATION',
  'METONYM',
  'WEAK',
] as const
export type NameKind = (typeof NAME_KINDS)[number]

/**
 * How a date was established: stated by the source, computed from what it says, or inferred with a part that is not in
 * the source.
 */
export const DATE_BASES = ['STATED', 'RESOLVED', 'INFERRED'] as const

export const STATEMENT_TYPES = [
  'CLAIM',
  'ACCUSATION',
  'CONDEMNATION',
  'DENIAL',
  'ADMISSION',
  'CONFIRMATION',
  'REJECTION',
  'REQUEST',
  'THREAT',
  'COMMITMENT',
  'OFFER',
  'ANNOUNCEMENT',
  'PREDICTION',
  'OPINION',
  'QUESTION',
  'NO_COMMENT',
  'RETRACTION',
  'OTHER',
] as const

/** How much of a report is in quotation marks, the most direct form first. */
export const QUOTE_FORMS = ['DIRECT', 'MIXED', 'INDIRECT'] as const
export type QuoteForm = (typeof QUOTE_FORMS)[number]

export const CHANNELS = [
  'PRESS_CONFERENCE',
  'INTERVIEW',
  'SPEECH',
  'WRITTEN_STATEMENT',
  'SOCIAL_MEDIA',
  'VIDEO_ADDRESS',
  'DOCUMENT',
  'MEDIA',
  'UNKNOWN',
] as const

/** Whether a report's words can be the very words that were spoken. */
export const WORDINGS = ['ORIGINAL', 'TRANSLATED', 'UNKNOWN'] as const

export const SOURCE_KINDS = ['ARTICLE', 'POST', 'TRANSCRIPT', 'DOCUMENT', 'VIDEO', 'OTHER'] as const

/** What a write may do to a record, as its log tells. */
export const CHANGE_KINDS = ['CREATED', 'UPDATED', 'WITHDRAWN', 'RESTORED', 'REDACTED'] as const

/** The formats whose markup can be reduced to text. */
export const TEXT_FORMATS = ['PLAIN', 'MARKDOWN', 'HTML'] as const
export type TextFormat = (typeof TEXT_FORMATS)[number]

export const EVENT_KINDS = [
  'NEGOTIATION',
  'AGREEMENT',
  'PRISONER_EXCHANGE',
  'REPATRIATION',
  'ATTACK',
  'MEETING',
  'PUBLICATION',
  'OTHER',
] as const

export const EVENT_STATUSES = ['PLANNED', 'REPORTED', 'CONFIRMED', 'DISPUTED', 'CANCELLED'] as const

export const PARTICIPATION_ROLES = ['PARTY', 'MEDIATOR', 'HOST', 'SUBJECT', 'OBSERVER'] as const

export const RELATION_TYPES = [
  'CONTRADICTS',
  'REBUTS',
  'DENIES',
  'CONFIRMS',
  'RESPONDS_TO',
  'REPHRASES',
  'CORRECTS',
  'RETRACTS',
] as const
export type RelationType = (typeof RELATION_TYPES)[number]

/** The relations that mean the same in both directions: stored once, the smaller id first. */
export const SYMMETRIC_RELATION_TYPES: readonly RelationType[] = ['CONTRADICTS', 'REPHRASES']

/** The relations that are disputes, and so have a `Clash`. */
export const CLASHING_RELATION_TYPES: readonly RelationType[] = ['CONTRADICTS', 'REBUTS', 'DENIES']

/** Who disagrees in a clash: the speakers, or only two sources' reports. */
export const CLASHES = ['SPEAKERS', 'REPORTS'] as const

export const CERTAINTIES = ['SURE', 'UNSURE'] as const

/** What the words of a rating may be mapped to. OTHER is whatever is none of these, such as satire. */
export const NORMALISED_RATINGS = [
  'TRUE',
  'MOSTLY_TRUE',
  'MIXED',
  'MOSTLY_FALSE',
  'FALSE',
  'UNPROVEN',
  'OTHER',
] as const
export type NormalisedRating = (typeof NORMALISED_RATINGS)[number]

/**
 * How likely it is that a candidate is the speaker, the likeliest first: the terms of Intelligence Community Directive 203,
 * each for a range of probabilities.
 */
export const LIKELIHOODS = [
  'ALMOST_CERTAIN',
  'VERY_LIKELY',
  'LIKELY',
  'EVEN_CHANCE',
  'UNLIKELY',
  'VERY_UNLIKELY',
  'ALMOST_NO_CHANCE',
] as const

/** How reliable a publisher can be held: the Admiralty scale, in which F says that nobody can tell. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** What a passage of a source shows: what was said, the verb of saying, the speaker, the time, and so on. */
export const PASSAGE_PARTS = ['CONTENT', 'CUE', 'SPEAKER', 'TIME', 'CHANNEL', 'ROLE', 'ADDRESSEE'] as const
export type PassagePart = (typeof PASSAGE_PARTS)[number]

/** The results of checking a passage against its text, the worst first (docs/check-receipts.md). */
export const VERIFICATION_STATUSES = [
  'NOT_FOUND',
  'AMBIGUOUS',
  'SOURCE_CHANGED',
  'NO_TEXT',
  'MOVED',
  'NORMALISED',
  'VERBATIM',
] as const
export type VerificationStatus = (typeof VERIFICATION_STATUSES)[number]
