/** Footnote marks in brackets: [1], [a], [note 3], [^2]. */
const IN_BRACKETS = String.raw`\[(?:citation needed|\^?\d{1,3}|\^?\p{Ll}|(?:note|notes|nb|n|fn|прим|примітка|примечание|заўвага|not|anm|przyp)\.?[ \u00A0]?\d{1,3})\]`

/**
 * Footnote marks right after a word or punctuation, and bare numbers right after a quotation mark or between the blanks
 * that HTML tags leave.
 */
const NOTES = new RegExp(
  String.raw`(?<=[^\s\[(]|[”"»“’』」] )(?:${IN_BRACKETS}|[¹²³⁰⁴-⁹]{1,3})+|(?<=[”"»“’』」]|[”"»“’』」][,.;:!?…])(?:\d{1,3}|\(\d{1,3}\))(?![\p{L}\p{N}])|(?<=[”"»“’』」] )\d{1,3}(?=  )`,
  'giu',
)

/** A text with blanks in place of its footnote marks, which are nobody's words; places do not shift. */
export const withoutNoteMarks = (text: string): string =>
  text.replace(NOTES, (mark) => ' '.repeat(mark.length))
