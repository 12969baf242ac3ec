import { CHANNELS, WORDINGS } from '../vocabulary.ts'
import { id, list, number, optional, part, reference, term, text } from './fields.ts'
import { reportedPassages, via } from './parts.ts'

/** An attribution as it appears in a bundle, inside its statement. */
export const attribution = {
  name: 'attribution',
  about: "One source's report of one statement: its receipt.",
  receipt: 'Attribution',
  fields: {
    id: id('Attribution'),
    source: reference('The source that reports it.', 'Source'),
    cue: optional(text('The words of saying, as reported ("accused").', 200)),
    speakerAsNamed: optional(text('The speaker, as named there.', 300)),
    saidAtAsReported: optional(text('The time, as given there ("Saturday").', 200)),
    channel: term('Where it was said, as reported.', CHANNELS),
    channelName: optional(text('The name of the channel, as reported ("Telegram").', 200)),
    wording: term(
      'Whether the words reported can be the words as spoken: ORIGINAL, TRANSLATED, or UNKNOWN if the source does not say.',
      WORDINGS,
    ),
    via: optional(list('The chain it came through, the closest to the source first.', part('', via))),
    confidence: optional(
      number('How confident whoever recorded it is that this reports the statement, from 0 to 1.', 0, 1),
    ),
    confidenceNote: optional(text('The reason.', 500)),
    passages: reportedPassages,
  },
} as const

export const Attribution = {
  kind: 'attribution',
  called: 'an attribution',
  example: 'attribution:medinsky-2025-06-07-list-of-640-mt',
  about: attribution.about,
  fields: attribution.fields,
  naming: ['source'],
  receiptOf: 'statement',
  unique: {
    within: 'statement',
    by: ['source'],
    what: 'The same source is',
    mend: 'A source that repeats itself is one attribution with several passages.',
  },
  roots: ['statement'],
} as const
