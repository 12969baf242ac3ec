import type { Viewer } from '../../domain/viewers.ts'
import { iconPath, scriptPath, styleSheetPath } from '../loaded/loaded.ts'
import { dataBlock, type Html, html } from '../markup/html.ts'
import type { Version, View } from '../page.ts'
import { publicAddress, type Site, withParameters } from '../site.ts'
import { contactLinks } from './contact.ts'

/** How long a description may be that other programs show: they cut what is longer in the middle of a word. */
const longestDescription = 300

/** A whole page: its head for programs, and its frame for people. */
export const layout = (view: View, site: Site, viewer: Viewer): Html => html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${view.title} · ${site.title}</title>
${(!site.indexed || view.status !== 200 || view.version) && html`<meta name="robots" content="noindex">`}
${view.status === 200 && forPrograms(view, site)}
<link rel="icon" href="${iconPath}" type="image/svg+xml">
<link rel="stylesheet" href="${styleSheetPath}">
<script src="${scriptPath}" defer></script>
</head>
<body>
<div class="page">
<a class="skip" href="#main">Skip to the content</a>
<header class="masthead">
<a class="name" href="/read">${site.title}</a>
<nav aria-label="Main"><a href="/read/new">What’s new</a> <a href="/read/check">Check a draft</a> <a href="/read/rules">How to read</a> <a href="/playground/">GraphQL</a></nav>
<search class="search">${searchForm('q', 'Names or words')}</search>
</header>
<main id="main">${view.version && versionLine(view.version, view.path)}${view.body}</main>
${foot(view, site, viewer)}
</div>
</body>
</html>
`

/** Says of a revision that was asked for by its number whether it is the newest, and leads to that. */
const versionLine = ({ number, newest }: Version, path: string): Html =>
  number === newest
    ? html`<p class="version">Revision ${number}, the newest.</p>`
    : html`<p class="version"><b>An earlier version.</b> This is revision ${number}, as it stood before it was changed. <a href="${path}">The newest is revision ${newest}</a>.</p>`

/** What other programs show of the page. Own wording in it is marked as a summary. */
function forPrograms({ title, description, path, data, isFed, isCarded }: View, site: Site): Html {
  const short = shortened(description)
  return html`${
    site.publicUrl !== null &&
    html`<link rel="canonical" href="${publicAddress(site, path)}">
<meta property="og:url" content="${publicAddress(site, path)}">`
  }
<meta name="description" content="${short}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${site.title}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${short}">
${data && html`<link rel="alternate" type="application/ld+json" href="${withParameters(path, { format: 'jsonld' })}">`}
${isFed && site.publicUrl !== null && html`<link rel="alternate" type="application/atom+xml" href="${withParameters(path, { format: 'atom' })}">`}
${isCarded && site.publicUrl !== null && html`<link rel="alternate" type="application/json+oembed" href="${withParameters(`${site.publicUrl}/oembed`, { url: publicAddress(site, path) })}" title="${title}">`}
${data && dataBlock(data)}`
}

const shortened = (text: string): string =>
  text.length <= longestDescription ? text : `${text.slice(0, longestDescription).replace(/\s+\S*$/, '')} …`

/** The field in which names or words are looked up. */
export const searchForm = (id: string, hint: string, value = ''): Html =>
  html`<form class="find" action="/read/search"><label class="vh" for="${id}">Search names or words</label><input type="search" id="${id}" name="q" placeholder="${hint}" value="${value}" required maxlength="200"><button type="submit">Search</button></form>`

function foot({ path }: View, site: Site, viewer: Viewer): Html {
  const { title } = site
  const contact = contactLinks(path, site)
  return html`<footer class="foot"><p>Who is reported to have said what, and where. Not whether it is true.</p>
${contact === null ? html`<p>${title}</p>` : html`<p>${title}: ${contact.write}</p><p>${contact.report}</p>`}${viewer.role !== 'anonymous' && html`<p><a href="/read/sign-in">Signed in as ${viewer.name}</a></p>`}</footer>`
}
