/**
 * The spans of a text that stand in quotation marks, in code units and without the marks. Double marks of every
 * family count; single ones do not, since they cannot be told from apostrophes. An unclosed mark ends with its
 * paragraph, so that one slip does not turn the rest of a text inside out.
 */
export function quotedSpans(text: string): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = []
  let open: { closes: string; from: number } | null = null
  for (const { 0: mark, index } of text.matchAll(/["“”„«»]|\n[ \t]*\n/g)) {
    if (mark.startsWith('\n')) open = null
    else if (open === null) open = { closes: CLOSED_BY[mark] ?? '', from: index + 1 }
    else if (open.closes.includes(mark)) {
      spans.push({ from: open.from, to: index })
      open = null
    }
  }
  return spans
}

// German and Polish close „ with “ or ”; Scandinavian and some German texts turn guillemets around.
const CLOSED_BY: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«»',
}

/** Whether all of `from` to `to` stands inside one pair of quotation marks. */
export function isQuoted(spans: readonly { from: number; to: number }[], from: number, to: number): boolean {
  return spans.some((span) => span.from <= from && to <= span.to)
}
