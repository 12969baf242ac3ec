import { circlesOf } from '../../graphs/circles.ts'
import { isSameLanguage, languageName } from '../../texts/language-tags.ts'

/** A report of a statement, as far as it tells what is a translation of what. */
export type TranslatingReport = {
  readonly id: string
  readonly source: string
  readonly passages: readonly TranslatingPassage[]
}

type TranslatingPassage = {
  readonly part?: string
  readonly exact: string
  readonly language?: string | null
  readonly translationOf?: { readonly attribution: string; readonly exact: string } | null
}

/** A passage that cannot be the translation that it is said to be: its report, its index there, why, and the remedy. */
export type TranslationFault = {
  readonly report: string
  readonly passage: number
  readonly message: string
  readonly mend: string
}

export type TranslationChecks = {
  /** Whether these are all reports of the statement, so that one that is not among them is none of its reports. */
  readonly areAll: boolean
  /** The language of a source's text; null if it is not known. */
  readonly languageOf: (source: string) => string | null
}

/**
 * Finds passages that are said to be a translation, but of words that no report of the same statement has, of themselves,
 * of each other, or of words in the same language. A translation may be that of a translation.
 */
export function translationFaults(
  reports: readonly TranslatingReport[],
  { areAll, languageOf }: TranslationChecks,
): TranslationFault[] {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const links = reports.flatMap((report) =>
    report.passages.flatMap((passage, index) => {
      const { translationOf } = passage
      return translationOf ? [{ report, passage, index, translationOf }] : []
    }),
  )
  const faults = links.flatMap(({ report, passage, index, translationOf }) => {
    const { attribution, exact } = translationOf
    const fault = (message: string, mend: string) => [{ report: report.id, passage: index, message, mend }]
    if (!isContent(passage))
      return fault('Only a passage of what was said can be a translation.', 'Remove "translationOf".')
    const other = byId.get(attribution)
    if (other === undefined)
      return areAll
        ? fault(
            `"${attribution}" is not a report of the same statement.`,
            'A translation and its original report one statement. If they are two, relate these by REPHRASES.',
          )
        : []
    const original = other.passages.find((each) => isContent(each) && each.exact === exact)
    if (original === undefined)
      return fault(
        `"${attribution}" has no passage of what was said with the words ${begun(exact)}.`,
        'Copy the words of that passage, all of them, or remove "translationOf".',
      )
    if (original === passage || (other === report && exact === passage.exact))
      return fault('It would be a translation of itself.', 'Name the passage that was translated.')
    const [own, theirs] = [
      passage.language ?? languageOf(report.source),
      original.language ?? languageOf(other.source),
    ]
    return own !== null && theirs !== null && isSameLanguage(own, theirs)
      ? fault(
          `Both are in ${languageName(own)}, as far as the sources or the passages say.`,
          'Give the one that is in another language than its source its own "language".',
        )
      : []
  })
  return faults.length > 0 ? faults : circlesIn(links)
}

type LinkedPassage = {
  readonly report: TranslatingReport
  readonly passage: TranslatingPassage
  readonly index: number
  readonly translationOf: { readonly attribution: string; readonly exact: string }
}

function circlesIn(links: readonly LinkedPassage[]): TranslationFault[] {
  const keyOf = (report: string, exact: string) => `${report} ${exact}`
  const targets = new Map<string, string[]>()
  for (const { report, passage, translationOf } of links) {
    const key = keyOf(report.id, passage.exact)
    targets.set(key, [...(targets.get(key) ?? []), keyOf(translationOf.attribution, translationOf.exact)])
  }
  return circlesOf(targets).flatMap(([first]) => {
    const link = links.find(({ report, passage }) => keyOf(report.id, passage.exact) === first)
    return link
      ? [
          {
            report: link.report.id,
            passage: link.index,
            message: 'It would be a translation of its own translation.',
            mend: 'Remove "translationOf" from the passage that has the words as they were spoken.',
          },
        ]
      : []
  })
}

const isContent = ({ part = 'CONTENT' }: TranslatingPassage) => part === 'CONTENT'

const mostShown = 60

/** The beginning of words, in quotation marks. */
const begun = (words: string) =>
  `"${[...words].length > mostShown ? `${[...words].slice(0, mostShown - 1).join('')}…` : words}"`
