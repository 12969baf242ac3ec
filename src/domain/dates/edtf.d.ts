/** What the project uses of the package edtf, which ships no types of its own. */
declare module 'edtf' {
  /** Parses one EDTF date; `min` and `max` are epoch milliseconds, UTC, both inclusive. Throws on what it cannot read. */
  export default function edtf(text: string): { min: number; max: number }
}
