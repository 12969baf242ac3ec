import { type Html, html } from '../markup/html.ts'
import type { Site } from '../site.ts'

/** How to reach whoever runs the server, and how to report an error in a page; null where nobody said. */
export function contactLinks(path: string, { contact }: Site): { write: Html; report: Html } | null {
  if (contact === null) return null
  const isMailbox = contact.includes('@') && !contact.includes(':')
  const address = isMailbox ? `mailto:${contact}` : contact
  const subject = isMailbox ? `?subject=${encodeURIComponent(`Error in ${path}`)}` : ''
  return {
    write: html`<a href="${address}">${contact}</a>`,
    report: html`<a href="${`${address}${subject}`}">Report&nbsp;an&nbsp;error</a>`,
  }
}
