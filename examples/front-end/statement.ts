import {
  formatPartialDate,
  type OnRecordStatementFragment,
  quoteParts,
  receiptLine,
  speakerLine,
} from 'on-record-client'

/** A statement with its receipts, as lines of text for a reader of that language. */
export function lines(statement: OnRecordStatementFragment, locale: string): string[] {
  const receipts = statement.attributions.nodes.flatMap((receipt) => {
    const words = quoteParts(receipt).map(({ joint, text, quoted }) => joint + (quoted ? `“${text}”` : text))
    return [`  ${words.join('')}`, `  ${receiptLine(receipt, locale)}`]
  })
  return [
    `${speakerLine(statement, locale)} (${formatPartialDate(statement.saidAt, locale)})`,
    `Summary: ${statement.text}`, // the graph's own words, never to be shown as a quotation
    ...receipts,
  ]
}
