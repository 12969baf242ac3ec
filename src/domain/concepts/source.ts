import { SOURCE_KINDS } from '../vocabulary.ts'
import { flag, id, instant, language, list, optional, part, reference, term, text, url } from './fields.ts'
import { dated, sourceText } from './parts.ts'

export const Source = {
  kind: 'source',
  called: 'a source',
  example: 'source:moscow-times-2025-06-09',
  about: 'A published document. What it does not state itself stays absent.',
  fields: {
    id: id('Source'),
    title: optional(text('Its title.', 1000)),
    url: optional(url('Its web address.')),
    archivedUrl: optional(url('The address of an archived copy.')),
    sourceKind: term('What kind of document it is.', SOURCE_KINDS),
    publisher: optional(reference('Who published it.', 'Organisation')),
    authors: optional(list('Its authors, as named.', text('An author, as named.', 300))),
    publishedAt: optional(dated('When it was published.')),
    retrievedAt: optional(instant('When its text was retrieved: an RFC 3339 instant.')),
    language: optional(language('The language it is in, BCP 47.')),
    primary: optional(
      flag("Whether it is the speaker's own publication (the post, the transcript). Absent means false."),
    ),
    copyOf: optional(reference('The source it is a copy of.', 'Source')),
    text: optional(part('What is known about its text.', sourceText)),
  },
} as const
