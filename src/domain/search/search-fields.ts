import { type ParsedSearch, searchNeedles, searchTextOf } from './search.ts'
import { type SnippetPart, snippetOf } from './snippets.ts'

/** One text of a record, and the field that it is. */
export type SearchedField = { readonly field: string; readonly text: string }

/** The field that holds the most of what was searched for, the first of equals, and a snippet of it. */
export function bestField(
  fields: readonly SearchedField[],
  parsed: ParsedSearch,
): { field: string; snippet: SnippetPart[] } {
  const needles = searchNeedles(parsed)
  const found = fields.map((field) => {
    const folded = searchTextOf([field.text])
    return {
      ...field,
      held: needles.filter((needle) => needle.some((words) => folded.includes(words))).length,
    }
  })
  const [best] = found.sort((a, b) => b.held - a.held)
  return { field: best?.field ?? '', snippet: snippetOf(best?.text ?? '', parsed) }
}
