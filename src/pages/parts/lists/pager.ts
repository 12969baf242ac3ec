import { type Html, html } from '../../markup/html.ts'
import { without } from '../../parameters.ts'
import { withParameters } from '../../site.ts'

/** Where a list goes on. */
export type Following = { readonly hasNextPage: boolean; readonly endCursor: string | null }

/**
 * The way to the next page of a list, and back to its beginning.
 *
 * @param name the parameter that holds the cursor
 * @param kept the parameters of the page that stay, and its present cursor
 */
export function pager(path: string, name: string, following: Following, kept: URLSearchParams): Html | false {
  const { hasNextPage, endCursor } = following
  const others = without(kept, name)
  const isFirst = !kept.has(name)
  if (isFirst && !hasNextPage) return false
  return html`<nav class="more" aria-label="${`More (${name})`}">${!isFirst && html`<a href="${withParameters(path, others)}">From the beginning</a> `}${hasNextPage && html`<a rel="next" href="${withParameters(path, { ...others, [name]: endCursor })}">Next page</a>`}</nav>`
}

/** The way on in one of a page's lists, by the parameter that holds its cursor. */
export type GoingOn<List extends string> = (
  name: List,
  list: { readonly pageInfo: Following },
) => Html | false

/** The ways on in the lists of a page. */
export const goingOnAt =
  <List extends string>(path: string, query: URLSearchParams): GoingOn<List> =>
  (name, { pageInfo }) =>
    pager(path, name, pageInfo, query)
