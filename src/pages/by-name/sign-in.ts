import { html } from '../markup/html.ts'
import type { Page } from '../page.ts'
import { head } from '../parts/rows.ts'

/** `/read/sign-in`: for a record that is not public. Who is signed in may sign out here. */
export const signInPage: Page = async ({ viewer, notice }) => ({
  status: notice === null ? 200 : 401,
  path: '/read/sign-in',
  title: 'Sign in',
  description: 'Sign in to read a record that is not public.',
  body: head(
    'Sign in',
    null,
    viewer.role === 'anonymous'
      ? html`<h1>Sign in to read</h1><p class="lede">Use the token that whoever runs this server gave you.</p>
${notice !== null && html`<p class="disputed" role="alert">${notice}</p>`}<form class="draft" method="post" action="/read/sign-in"><label for="token">Token</label><input type="password" id="token" name="token" required autocomplete="current-password"><p><button type="submit">Sign in</button></p></form>
<p class="note prose">A cookie keeps you signed in for a working day, in this browser only.</p>`
      : html`<h1>You are signed in</h1><p class="lede">As ${viewer.name}, ${viewer.role}.</p>
<form class="draft" method="post" action="/read/sign-out"><p><button type="submit">Sign out</button></p></form>`,
  ),
})
