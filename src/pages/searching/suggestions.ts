import type { SuggestionsQuery } from '../../generated/page-operations.ts'
import { SuggestionsDocument } from '../../generated/page-operations.ts'
import { type Html, html, markupOf } from '../markup/html.ts'
import type { Page } from '../page.ts'
import { pathOf } from '../site.ts'
import { citation, sourceName } from '../words/sources.ts'
import { summaryLine } from '../words/speakers.ts'

type Found = SuggestionsQuery['search']['edges'][number]['node']

/** `/read/suggestions?q=`: what begins with the words that a reader is typing, as a list that the script puts below them. */
export const suggestionsPage: Page = async ({ query, ask, root }) => {
  const words = query.get('q')?.trimStart() ?? ''
  const { search } = words.trim() === '' ? nothing : await ask(SuggestionsDocument, { words })
  const found = search.edges.map(({ node }) => suggestion(node))
  return { type: 'text/html; charset=utf-8', text: markupOf(html`${found}`, root) }
}

const nothing: SuggestionsQuery = { search: { edges: [] } }

function suggestion(node: Found): Html | null {
  const address = pathOf(node.id)
  switch (node.__typename) {
    case 'Statement':
      return html`<li><a href="${address}">${summaryLine(node)}</a></li>`
    case 'Source':
      return html`<li><a href="${address}">${sourceName(node)}</a> <span class="muted">${citation(node)}</span></li>`
    default:
      return 'name' in node
        ? html`<li><a href="${address}">${node.name}</a> <span class="muted">${node.__typename}</span></li>`
        : null
  }
}
