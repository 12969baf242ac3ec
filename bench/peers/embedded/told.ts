/** What the process of the embedded engine tells of itself, a line at a time. */
export type Told =
  | { readonly kind: 'open'; readonly milliseconds: number; readonly megabytes: number }
  | { readonly kind: 'begins'; readonly name: string }
  | { readonly kind: 'took'; readonly name: string; readonly p50: number; readonly p95: number }
  | { readonly kind: 'done'; readonly megabytes: number }
