/** Words in brackets that point to a note: [1], [a], [note 3], [^2]. */
const IN_BRACKETS = String.raw`\[(?:citation needed|\^?\d{1,3}|\^?\p{Ll}|(?:note|notes|nb|n|fn|прим|примітка|примечание|заўвага|not|anm|przyp)\.?[ \u00A0]?\d{1,3})\]`

/** Marks of notes right behind a word or a mark of punctuation, and a bare number right behind a quotation mark, or between the blanks that tags of HTML leave. */
const NOTES = new RegExp(
  String.raw`(?<=[^\s\[(]|[”"»“’』」] )(?:${IN_BRACKETS}|[¹²³⁰⁴-⁹]{1,3})+|(?<=[”"»“’』」]|[”"»“’』」][,.;:!?…])(?:\d{1,3}|\(\d{1,3}\))(?![\p{L}\p{N}])|(?<=[”"»“’』」] )\d{1,3}(?=  )`,
  'giu',
)

/** A text with blanks in place of its marks of notes, so that places stay: they are nobody's words. */
export const withoutNoteMarks = (text: string): string =>
  text.replace(NOTES, (mark) => ' '.repeat(mark.length))
