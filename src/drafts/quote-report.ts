import { withCodes } from '../domain/quotations/check/unseen-differences.ts'
import type { AskedMatch } from './asked-look-ups.ts'
import { areWordsFound, type CheckedQuotation } from './checked-draft.ts'
import type { QuoteAnswer } from './look-ups.ts'
import { translatedWords } from './quote-notes.ts'

/** A quotation that was checked by asking GraphQL. */
export type AskedQuotation = CheckedQuotation<AskedMatch>

/** The result for the words and, if a passage has them, for their speaker. */
const verdictOf = ({ outcome, caution }: QuoteAnswer) => caution ?? outcome
const speakerOf = ({ outcome, speaker }: QuoteAnswer) =>
  outcome === 'NOT_FOUND' || outcome === 'TOO_FEW_WORDS' ? null : speaker

const indent = ' '.repeat(6)

/** The lines for one quotation: its place, its result, and the receipts. */
export function quotationLines(quotation: AskedQuotation): string[] {
  const { line, outcome, words, note, matches } = quotation
  const speaker = speakerOf(quotation) ?? ''
  return [
    `${String(line).padStart(4)}  ${verdictOf(quotation).padEnd(13)} ${speaker.padEnd(13)}“${words}”`,
    ...(note === null ? [] : [`${indent}${note}`]),
    ...matches
      .slice(0, outcome === 'SPLICED' ? 2 : 1)
      .flatMap((match) => [
        ...(outcome === 'EXACT' ? [] : [`${indent}${diffLine(match)}`]),
        `${indent}${receiptLine(match, quotation)}`,
        ...originalLine(match).map((each) => `${indent}${each}`),
        ...(match.attribution.source.url === null ? [] : [`${indent}${match.attribution.source.url}`]),
      ]),
  ]
}

/** The changes in one line: [-deleted-] and {+inserted+}; the passage if there are none. */
function diffLine({ diff, passage }: AskedMatch): string {
  if (diff.every(({ op }) => op === 'EQUAL')) return `the passage: “${passage.exact}”`
  const textOf = (kind: string) => diff.flatMap(({ op, text }) => (op === kind ? [text] : [])).join(' ')
  const [put, left] = [textOf('INSERT'), textOf('DELETE')]
  // Words that only look the same would otherwise differ invisibly.
  const marked = diff.map(({ op, text }) => {
    if (op === 'DELETE') return `[-${withCodes(text, put)}-]`
    return op === 'INSERT' ? `{+${withCodes(text, left)}+}` : text
  })
  return marked.join(' ')
}

/** Where the words were found. This says only that they are there, never that they are true. */
function receiptLine({ attribution, passage }: AskedMatch, answer: QuoteAnswer): string {
  const { source, statement, verification, id } = attribution
  const where = [source.publisher?.name ?? source.id, source.publishedAt?.edtf ?? 'undated'].join(', ')
  const speakers = statement.speakers.map(({ actor }) => actor.name).join(', ')
  const claim = verification.checkedHere ? '' : '; as its bundle claims, not checked here'
  return `${speakers}: ${wordsAre(passage.status)} ${where}${ownWords(passage, answer)}${claim} (${id})`
}

/** The words that the passage is a translation of, and where these are. */
function originalLine({ passage: { translationOf } }: AskedMatch): string[] {
  const original = translationOf?.original ?? null
  if (translationOf === null || original === null) return []
  const { source, id } = original.attribution
  const where = [source.publisher?.name ?? source.id, source.publishedAt?.edtf ?? 'undated'].join(', ')
  return [`translated${translatedWords(translationOf)}: “${original.passage.exact}” ${where} (${id})`]
}

function wordsAre(status: string): string {
  if (status === 'VERBATIM' || status === 'NORMALISED') return 'words found in'
  return status === 'NOT_FOUND' ? 'words recorded from, but not found in,' : `words recorded (${status}) from`
}

/** Words that are found as quoted may be in quotation marks inside a passage that is not. */
function ownWords({ quoted, status }: AskedMatch['passage'], answer: QuoteAnswer): string {
  if (quoted) return ''
  if (status === 'NO_TEXT' || status === 'NOT_FOUND')
    return '; not recorded as being in quotation marks there'
  return areWordsFound(answer) ? '' : "; the source's own words, not in quotation marks there"
}

/** The last line: how many quotations had which result. */
export function summaryLine(name: string, checked: readonly AskedQuotation[]): string {
  if (checked.length === 0) return `${name}: no quotations.`
  const speakers = checked.flatMap((each) => speakerOf(each) ?? [])
  const ofSpeakers = speakers.length === 0 ? '' : `; speakers: ${counted(speakers)}`
  const quotations = checked.length === 1 ? 'quotation' : 'quotations'
  return `${name}: ${checked.length} ${quotations}: ${counted(checked.map(verdictOf))}${ofSpeakers}.`
}

function counted(verdicts: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const verdict of verdicts) counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
  return [...counts].map(([verdict, count]) => `${count} ${verdict}`).join(', ')
}
