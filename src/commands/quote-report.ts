import type { DraftQuotation } from '../index.ts'

/** What the graph has of one quotation, as `checkQuote` answers it. */
export type QuoteAnswer = { readonly outcome: string; readonly matches: readonly QuoteAnswerMatch[] }

type Named = { readonly name: string }

export type QuoteAnswerMatch = {
  readonly passage: { readonly exact: string; readonly quoted: boolean }
  readonly diff: readonly { readonly op: string; readonly text: string }[]
  readonly attribution: {
    readonly id: string
    readonly statement: { readonly id: string; readonly speakers: readonly { readonly actor: Named }[] }
    readonly verification: { readonly status: string; readonly checkedHere: boolean }
    readonly source: {
      readonly id: string
      readonly url: string | null
      readonly publisher: Named | null
      readonly publishedAt: { readonly edtf: string } | null
    }
  }
}

/** A quotation of a draft and what became of it; `note` is whatever else a person should know. */
export type CheckedQuotation = Omit<DraftQuotation, 'from'> &
  QuoteAnswer & { readonly isFound: boolean; readonly note: string | null }

const indent = ' '.repeat(6)

/** The lines for one quotation: where it stands, what became of it, and the receipts. */
export function quotationLines({ line, outcome, words, note, matches }: CheckedQuotation): string[] {
  const place = line === null ? '' : String(line)
  return [
    `${place.padStart(4)}  ${outcome.padEnd(14)}“${words}”`,
    ...(note === null ? [] : [`${indent}${note}`]),
    ...matches
      .slice(0, outcome === 'SPLICED' ? 2 : 1)
      .flatMap((match) => [
        ...(outcome === 'EXACT' ? [] : [`${indent}${diffLine(match)}`]),
        `${indent}${receiptLine(match)}`,
        ...(match.attribution.source.url === null ? [] : [`${indent}${match.attribution.source.url}`]),
      ]),
  ]
}

/** What was changed, in one line: [-left out-] and {+put in+}; the passage where there is nothing to tell. */
function diffLine({ diff, passage }: QuoteAnswerMatch): string {
  if (diff.every(({ op }) => op === 'EQUAL')) return `the passage: “${passage.exact}”`
  const marked = diff.map(({ op, text }) =>
    op === 'DELETE' ? `[-${text}-]` : op === 'INSERT' ? `{+${text}+}` : text,
  )
  return marked.join(' ')
}

/** Words found somewhere: that they are there is all that is told, never that they are true. */
function receiptLine({ attribution, passage }: QuoteAnswerMatch): string {
  const { source, statement, verification, id } = attribution
  const where = [source.publisher?.name ?? source.id, source.publishedAt?.edtf ?? 'undated'].join(', ')
  const speakers = statement.speakers.map(({ actor }) => actor.name).join(', ')
  const found = verification.status === 'VERBATIM' || verification.status === 'NORMALISED'
  const words = found ? 'words found in' : `words recorded of (${verification.status})`
  const own = passage.quoted ? '' : "; the source's own words, not in quotation marks there"
  const claim = verification.checkedHere ? '' : '; as its bundle claims, not checked here'
  return `${speakers}: ${words} ${where}${own}${claim} (${id})`
}

/** How many quotations came to what, for the last line. */
export function summaryLine(name: string, checked: readonly CheckedQuotation[]): string {
  if (checked.length === 0) return `${name}: no quotations.`
  const counts = new Map<string, number>()
  for (const { outcome } of checked) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  const each = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ')
  return `${name}: ${checked.length} ${checked.length === 1 ? 'quotation' : 'quotations'}: ${each}.`
}
