import type { GoneFragment } from '../../generated/page-operations.ts'
import { html } from '../markup/html.ts'
import type { Asked, Version, View } from '../page.ts'
import { pathOf } from '../site.ts'
import { dayWords } from '../words/dates.ts'
import { recordKinds } from '../words/kinds.ts'
import { dayOf } from './dates.ts'
import { searchForm } from './layout.ts'
import { head } from './rows.ts'

/** Nothing is at this address, and nothing ever was. What was asked for may be found by its name. */
export function notFound({ name }: Pick<Asked, 'name'>): View {
  const words = name
    .replace(/^[a-z]+:/, '')
    .replaceAll('-', ' ')
    .slice(0, 200)
  return {
    status: 404,
    title: 'Not found',
    description: 'There is nothing at this address.',
    path: '/read',
    body: head(
      'Not found',
      null,
      html`<h1>There is nothing at this address</h1>
<p class="lede">It may be mistyped. Search for the name or the words instead.</p>
<search class="front">${searchForm('fq', 'Names or words', words)}</search>`,
    ),
  }
}

/** What is left of a record that was taken back: that it was there, and why it is not. */
export function withdrawn({ id, kind, withdrawnAt, redactedAt, reason }: GoneFragment): View {
  const called = recordKinds[kind]
  return {
    status: 410,
    title: `This ${called} was withdrawn`,
    description: `Withdrawn on ${dayWords(withdrawnAt)}.`,
    path: pathOf(id),
    body: head(
      'Withdrawn',
      null,
      html`<h1>This ${called} was withdrawn</h1>
<p class="lede">Withdrawn on ${dayOf(withdrawnAt)}, because: ${reason}</p>
${redactedAt !== null && html`<p>Its content was made unreadable on ${dayOf(redactedAt)}.</p>`}
<p class="more"><a href="/read">To the front page</a></p>`,
    ),
  }
}

/** A revision that named something that was redacted or withdrawn since. */
export const notShown = (id: string, { number, newest }: Version): View => ({
  status: 410,
  title: `Revision ${number} cannot be shown`,
  description: 'Something that it named has been withdrawn since, or made unreadable.',
  path: pathOf(id),
  body: head(
    'An earlier version',
    null,
    html`<h1>Revision ${number} cannot be shown</h1>
<p class="lede">Something that it named has been withdrawn since, or made unreadable.</p>
<p class="more"><a href="${pathOf(id)}">The newest version, revision ${newest}</a></p>`,
  ),
})

const titles: Readonly<Record<View['status'], string>> = {
  200: 'On Record',
  400: 'This cannot be shown',
  401: 'This record is not public',
  403: 'This record is not public',
  404: 'Not found',
  410: 'Withdrawn',
  500: 'Something went wrong here',
  503: 'This takes too long at the moment',
}

/**
 * What is told of a page that could not be made.
 *
 * @param mended the same address without what cannot be taken of it
 */
export const failed = (status: View['status'], message: string, mended: string | null): View => ({
  status,
  title: titles[status],
  description: message,
  path: '/read',
  body: head(
    'No page',
    null,
    html`<h1>${titles[status]}</h1><p class="lede">${message}</p>
<p class="more">${status === 401 || status === 403 ? html`<a href="/read/sign-in">Sign in</a>` : mended === null ? html`<a href="/read">To the front page</a>` : html`<a href="${mended}">The page without it</a>`}</p>`,
  ),
})
