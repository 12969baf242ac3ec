/** The part of the package edtf that is used here; it ships without types. */
declare module 'edtf' {
  /** Parses one EDTF date; `min` and `max` are epoch milliseconds, UTC, both inclusive. Throws on what it cannot read. */
  export default function edtf(text: string): { min: number; max: number }
}
