import type {
  Channel,
  EventKind,
  EventStatus,
  Likelihood,
  NormalisedRatingValue,
  OrganisationKind,
  ParticipationRole,
  RecordKind,
  RelationType,
  Reliability,
  SourceKind,
  StatementType,
} from '../../generated/page-operations.ts'

/** What kind of act a statement was, and what that means. */
export const statementTypes: Readonly<Record<StatementType, readonly [name: string, meaning: string]>> = {
  CLAIM: ['Claim', 'says that something is so'],
  ACCUSATION: ['Accusation', 'says that someone did wrong'],
  CONDEMNATION: ['Condemnation', 'speaks against something that was done'],
  DENIAL: ['Denial', 'says that something is not so'],
  ADMISSION: ['Admission', 'says that the speaker did it'],
  CONFIRMATION: ['Confirmation', 'says that what was reported or expected is so'],
  REJECTION: ['Rejection', 'turns something down'],
  REQUEST: ['Request', 'asks for something to be done'],
  THREAT: ['Threat', 'says that something bad will follow'],
  COMMITMENT: ['Commitment', 'promises to do something'],
  OFFER: ['Offer', 'puts something forward for others to accept'],
  ANNOUNCEMENT: ['Announcement', 'makes something known'],
  PREDICTION: ['Prediction', 'says what will happen'],
  OPINION: ['Opinion', 'says what the speaker thinks'],
  QUESTION: ['Question', 'asks'],
  NO_COMMENT: ['Silence', 'did not speak when expected to'],
  RETRACTION: ['Retraction', 'takes back what was said before'],
  OTHER: ['Statement', 'of no kind that has a name here'],
}

export const eventKinds: Readonly<Record<EventKind, string>> = {
  NEGOTIATION: 'Talks',
  AGREEMENT: 'Agreement',
  PRISONER_EXCHANGE: 'Prisoner exchange',
  REPATRIATION: 'Repatriation',
  ATTACK: 'Attack',
  MEETING: 'Meeting',
  PUBLICATION: 'Publication',
  OTHER: 'Event',
}

/** How well an event is established. By whom is what its receipts say. */
export const eventStatuses: Readonly<Record<EventStatus, string>> = {
  PLANNED: 'Planned',
  REPORTED: 'Reported',
  CONFIRMED: 'Confirmed by those who took part',
  DISPUTED: 'Disputed',
  CANCELLED: 'Called off',
}

export const participationRoles: Readonly<Record<ParticipationRole, string>> = {
  PARTY: 'Party',
  MEDIATOR: 'Mediator',
  HOST: 'Host',
  SUBJECT: 'Affected',
  OBSERVER: 'Observer',
}

export const organisationKinds: Readonly<Record<OrganisationKind, string>> = {
  STATE: 'A state',
  GOVERNMENT: 'A government',
  MINISTRY: 'A ministry',
  ARMED_FORCES: 'Armed forces',
  AGENCY: 'A public agency',
  PARTY: 'A political party',
  COMPANY: 'A company',
  MEDIA: 'A publisher of news',
  INTERNATIONAL: 'An international organisation',
  NGO: 'A non-governmental organisation',
  OTHER: 'An organisation',
}

/** What a source is called in a sentence: "checked against the article". */
export const sourceNouns: Readonly<Record<SourceKind, string>> = {
  ARTICLE: 'article',
  POST: 'post',
  TRANSCRIPT: 'transcript',
  DOCUMENT: 'document',
  VIDEO: 'video',
  OTHER: 'source',
}

/** The channel a statement was made through; null where the source does not say. */
export const channels: Readonly<Record<Channel, string | null>> = {
  PRESS_CONFERENCE: 'a press conference',
  INTERVIEW: 'an interview',
  SPEECH: 'a speech',
  WRITTEN_STATEMENT: 'a written statement',
  SOCIAL_MEDIA: 'a social network',
  VIDEO_ADDRESS: 'a video address',
  DOCUMENT: 'a document',
  MEDIA: 'to the media',
  UNKNOWN: null,
}

/** What a record is called that is not there any more. */
export const recordKinds: Readonly<Record<RecordKind, string>> = {
  PERSON: 'person',
  ORGANISATION: 'organisation',
  GROUP: 'group',
  EVENT: 'event',
  TOPIC: 'topic',
  PLACE: 'place',
  SOURCE: 'source',
  STATEMENT: 'statement',
  ATTRIBUTION: 'receipt',
  EVIDENCE: 'receipt',
  RELATION: 'relation between two statements',
  PARTICIPATION: 'part in an event',
  MEMBERSHIP: 'membership',
  JUDGEMENT: 'judgement',
  ASSESSMENT: 'assessment',
  SCALE: 'scale of ratings',
  GRADE: 'grade of reliability',
  ATTESTATION: 'attestation of a field',
}

/** How likely it is that somebody spoke, after a name. */
export const likelihoods: Readonly<Record<Likelihood, string>> = {
  ALMOST_CERTAIN: 'almost certainly the speaker (95 to 99 %)',
  VERY_LIKELY: 'very likely the speaker (80 to 95 %)',
  LIKELY: 'likely the speaker (55 to 80 %)',
  EVEN_CHANCE: 'the speaker or not, with even chances (45 to 55 %)',
  UNLIKELY: 'unlikely to be the speaker (20 to 45 %)',
  VERY_UNLIKELY: 'very unlikely to be the speaker (5 to 20 %)',
  ALMOST_NO_CHANCE: 'almost certainly not the speaker (1 to 5 %)',
}

/** The grades of the Admiralty scale, after their letter and before whose they are. */
export const reliabilities: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

/** What the words of a rating are read as, within a sentence that says by whom. */
export const ratings: Readonly<Record<NormalisedRatingValue, string>> = {
  TRUE: 'true',
  MOSTLY_TRUE: 'mostly true',
  MIXED: 'partly true, partly false',
  MOSTLY_FALSE: 'mostly false',
  FALSE: 'false',
  UNPROVEN: 'unproven',
  OTHER: 'none of the usual terms',
}

type Bearing = { readonly sure: string; readonly unsure: string }

/** How another statement bears on the one that is shown, where that other one does it. */
const outgoing: Readonly<Record<RelationType, Bearing>> = {
  CONTRADICTS: { sure: 'Contradicts it', unsure: 'May contradict it' },
  REBUTS: { sure: 'Disputes it', unsure: 'May dispute it' },
  DENIES: { sure: 'Denies it', unsure: 'May deny it' },
  CONFIRMS: { sure: 'Confirms it', unsure: 'May confirm it' },
  RESPONDS_TO: {
    sure: 'Responds to it, neither for nor against',
    unsure: 'May respond to it, neither for nor against',
  },
  REPHRASES: { sure: 'Says the same in other words', unsure: 'May say the same in other words' },
  CORRECTS: { sure: 'Corrects it', unsure: 'May correct it' },
  RETRACTS: { sure: 'Takes it back', unsure: 'May take it back' },
}

/** How another statement bears on the one that is shown, where it is the one that is answered. */
const incoming: Readonly<Record<RelationType, Bearing>> = {
  CONTRADICTS: outgoing.CONTRADICTS,
  REBUTS: { sure: 'Is disputed by it', unsure: 'May be disputed by it' },
  DENIES: { sure: 'Is denied by it', unsure: 'May be denied by it' },
  CONFIRMS: { sure: 'Is confirmed by it', unsure: 'May be confirmed by it' },
  RESPONDS_TO: { sure: 'Is responded to by it', unsure: 'May be responded to by it' },
  REPHRASES: outgoing.REPHRASES,
  CORRECTS: { sure: 'Is corrected by it', unsure: 'May be corrected by it' },
  RETRACTS: { sure: 'Is taken back by it', unsure: 'May be taken back by it' },
}

/**
 * How another statement bears on the one that is shown.
 *
 * @param isFrom whether the other one is the one that answers, denies or confirms
 */
export const bearingWords = (type: RelationType, certainty: 'SURE' | 'UNSURE', isFrom: boolean): string =>
  (isFrom ? outgoing : incoming)[type][certainty === 'SURE' ? 'sure' : 'unsure']
