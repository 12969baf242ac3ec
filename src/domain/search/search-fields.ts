import { type ParsedSearch, searchNeedles, searchTextOf } from './search.ts'
import { type SnippetPart, snippetOf } from './snippets.ts'

/** A text of a record, and the name of its field. */
export type SearchedField = { readonly field: string; readonly text: string }

/** The field that contains most of the search, the first of several equal ones, and a snippet of it. */
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
