import {
  DATE_BASES,
  LIKELIHOODS,
  NAME_KINDS,
  type NameKind,
  PASSAGE_PARTS,
  TEXT_FORMATS,
  VERIFICATION_STATUSES,
} from '../vocabulary.ts'
import {
  count,
  filledIn,
  flag,
  formed,
  language,
  list,
  optional,
  part,
  reference,
  since,
  takenOut,
  term,
  text,
} from './fields.ts'

/** The parts of records that are not plain values. They have no id, or one that is unique only within their record. */

export const name = {
  name: 'name',
  about: 'A further name of a record; the main one is its `name`.',
  fields: {
    value: text('The name as it is written.', 300),
    kind: term(
      'ALIAS: another name in use; FORMER: no longer in use; TRANSLITERATION: another spelling or script; ABBREVIATION: a short form; METONYM: a place or building that stands for it ("Kyiv"); WEAK: shared by many others (a surname alone).',
      NAME_KINDS.filter((kind): kind is Exclude<NameKind, 'MAIN'> => kind !== 'MAIN'),
    ),
    language: optional(language('BCP 47, e.g. "uk".')),
    script: optional(
      formed(
        'ISO 15924, e.g. "Cyrl".',
        { pattern: '^[A-Z][a-z]{3}$' },
        'Write four letters, the first one a capital.',
      ),
    ),
  },
} as const

export const date = {
  name: 'date',
  about: 'A date as precise as its source gives it.',
  fields: {
    edtf: formed(
      'EDTF, e.g. "2025-06-09", "2025-06", "../2025-06-09" (not later than), "2025-06-02/" (not earlier than).',
      { minLength: 1, maxLength: 60 },
    ),
    basis: term(
      'STATED: the source gives it; RESOLVED: worked out from what the source gives ("Saturday"); INFERRED: some part of it, such as the year, is not in the source.',
      DATE_BASES,
    ),
    note: optional(text('How it was worked out.', 500)),
  },
} as const

const passage = {
  name: 'passage',
  about: "A span of a source's normalised text: a W3C TextQuoteSelector and TextPositionSelector in one.",
  fields: {
    part: filledIn(
      term(
        'What the passage supports; CONTENT if left out. CONTENT: what was said; CUE: the verb of saying; SPEAKER: who said it; TIME: when; CHANNEL: where it was said; ROLE: in which office; ADDRESSEE: to whom.',
        PASSAGE_PARTS,
      ),
    ),
    exact: text('The words as the source has them, without the quotation marks around them.', 5000),
    prefix: optional(text('The characters right before it, only if `exact` occurs more than once.', 24)),
    suffix: optional(text('The characters right after it, only if `exact` occurs more than once.', 24)),
    start: optional(count('The number of code points of the normalised text before the span.')),
    end: optional(count('The number of code points of the normalised text up to and with the span.', 1)),
    quoted: filledIn(
      flag(
        'Whether the source puts these words in quotation marks. If it is left out, or the status was NO_TEXT, an import that has the text works it out.',
      ),
    ),
    whole: optional(
      flag(
        "Whether the quotation marks enclose a whole utterance, rather than words within the source's own sentence.",
      ),
    ),
    status: filledIn(
      term(
        'The result of the last check against the text. It is a claim, which an import that has the text replaces. If it is left out, nothing is claimed, and an import that has the text must find the words in exactly one place.',
        VERIFICATION_STATUSES,
      ),
    ),
  },
} as const

const translation = {
  name: 'translation',
  about:
    'What a passage is a translation of: another passage of what was said, in a report of the same statement.',
  fields: {
    attribution: reference('The report that has the words before they were translated.', 'Attribution'),
    exact: text('These words, exactly as that report has them.', 5000),
    by: optional(reference('Who translated them; absent if nobody says who.', 'Actor')),
    byAsNamed: optional(text('The translator, as named there ("our correspondent").', 300)),
  },
} as const

/** A passage of a report, whose words may have been said in another language. */
export const reportedPassage = {
  name: 'reportedPassage',
  about: `${passage.about} In a report, it may be a translation.`,
  fields: {
    ...passage.fields,
    language: since(
      2,
      optional(language('The language of these words, if it is not that of their source: BCP 47.')),
    ),
    translationOf: since(
      2,
      optional(part('What these words are a translation of, if that is recorded.', translation)),
    ),
  },
} as const

export const sourceText = {
  name: 'text',
  about:
    "What is known about a source's normalised text, which is not shipped itself; or the text, for a single check.",
  fields: {
    format: term(
      "The format of the source's text, which determines how its markup is reduced.",
      TEXT_FORMATS,
    ),
    content: takenOut(
      text(
        'The text itself, instead of what is known about it: an import checks the passages against it and does not keep it.',
        20_000_000,
      ),
    ),
    digest: filledIn(
      formed(
        'SHA-256 of the normalised text in UTF-8.',
        { pattern: '^sha256:[0-9a-f]{64}$' },
        'Write "sha256:" and 64 hexadecimal digits (0 to 9, a to f).',
      ),
    ),
    words: filledIn(count('Its length in words.')),
    codePoints: filledIn(count('Its length in Unicode code points.')),
  },
} as const

export const speaker = {
  name: 'speaker',
  about: 'Who speaks, in which role, and on whose behalf.',
  fields: {
    actor: reference('Who speaks.', 'Actor'),
    role: optional(text('The office held at the time.', 200)),
    onBehalfOf: optional(reference('On whose behalf.', 'Actor')),
  },
} as const

export const candidate = {
  name: 'candidate',
  about: 'Who may be the speaker of a statement whose speaker is not certain.',
  fields: {
    actor: reference('Who may have spoken.', 'Actor'),
    role: optional(text('The office held at the time.', 200)),
    likelihood: term(
      'How likely it is. ALMOST_CERTAIN: 95 to 99 %; VERY_LIKELY: 80 to 95 %; LIKELY: 55 to 80 %; EVEN_CHANCE: 45 to 55 %; UNLIKELY: 20 to 45 %; VERY_UNLIKELY: 5 to 20 %; ALMOST_NO_CHANCE: 1 to 5 %.',
      LIKELIHOODS,
    ),
    basis: text('Why, in one sentence, and who says so.', 1000),
  },
} as const

export const via = {
  name: 'via',
  about: 'One link in the chain that a report came through.',
  /** An actor, a source, or both. */
  atLeast: 1,
  fields: {
    actor: optional(reference('Who passed it on.', 'Actor')),
    source: optional(reference('The document it was passed on in.', 'Source')),
  },
} as const

export const names = list(
  'Every further name, among them each form in which a source names it.',
  part('', name),
  { distinctBy: 'value', distinctFrom: 'name' },
)

export const passages = list('The passages of the source that support it.', part('', passage), {
  atLeast: 1,
})

export const reportedPassages = list(
  'The passages of the source that support it.',
  part('', reportedPassage),
  { atLeast: 1 },
)

/** A date of a record. */
export const dated = (about: string) => part(about, date)
