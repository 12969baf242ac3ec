import type { Content, ReceiptConcept } from './concepts.ts'

/**
 * What a record's node and the log store as its content: its fields as in a bundle, but without its receipts, which are
 * stored by themselves with the id of the record that they belong to.
 */
export type Stored = {
  readonly [C in Exclude<keyof Content, ReceiptConcept>]: Omit<Content[C], 'attributions' | 'evidence'>
} & {
  readonly Attribution: Content['Attribution'] & { readonly statement: string }
  readonly Evidence: Content['Evidence'] & { readonly of: string }
}
