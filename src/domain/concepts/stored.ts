import type { Content, ReceiptConcept } from './concepts.ts'

/**
 * What a record's node, and the log, keep of it: its fields in their bundle form, its receipts apart, each naming what it is a
 * receipt of.
 */
export type Stored = {
  readonly [C in Exclude<keyof Content, ReceiptConcept>]: Omit<Content[C], 'attributions' | 'evidence'>
} & {
  readonly Attribution: Content['Attribution'] & { readonly statement: string }
  readonly Evidence: Content['Evidence'] & { readonly of: string }
}
