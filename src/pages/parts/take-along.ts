import type { TypedDocument } from '../../domain/typed-documents.ts'
import { type Html, html, markupOf } from '../markup/html.ts'
import { type Parameters, withParameters } from '../site.ts'
import { row } from './rows.ts'

export type Taken<Data, Variables> = {
  readonly path: string
  /** The parameters that say what is shown, such as what is searched for. */
  readonly kept?: Parameters
  readonly operation: TypedDocument<Data, Variables>
  readonly variables: Variables
  /** Whether what is shown is to be had as a table. */
  readonly hasTable?: boolean
  readonly hasData?: boolean
  /** Whether there is a feed of what is new. */
  readonly isFed?: boolean
  /** Words to copy, under what they are called. */
  readonly copies?: readonly (readonly [called: string, words: Html])[]
}

/** How to take along what a page shows. */
export function takeAlong<Data, Variables>(taken: Taken<Data, Variables>): Html {
  const { path, kept = {}, operation, variables, hasTable, hasData, isFed, copies = [] } = taken
  const download = (format: string, called: string) =>
    html`<li><a href="${withParameters(path, { ...kept, format })}">${called}</a></li>`
  return row({
    title: 'Use this',
    id: 'use',
    body: html`<ul class="use"><li><a href="${playgroundAddress(operation, variables)}">Open in GraphQL</a></li>${hasTable && download('csv', 'Download CSV')}${hasData && download('jsonld', 'Download JSON-LD')}${isFed && download('atom', 'Feed of what is new')}</ul>${copies.map(([called, words]) => copy(called, markupOf(words, '')))}${copy('The GraphQL query behind this page', operation)}`,
  })
}

const copy = (called: string, text: string) =>
  html`<details><summary>${called}</summary><pre tabindex="0"><code>${text}</code></pre></details>`

/** The playground with a question in it. In the fragment, which is sent to no server. */
function playgroundAddress(query: string, variables: unknown): string {
  // The playground lays it out again.
  const short = query.replace(/\s+/g, ' ')
  const question = new URLSearchParams({ query: short, variables: JSON.stringify(variables) })
  return `/playground/#${question}`
}
