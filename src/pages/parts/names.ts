import type { CitedFragment, NamedFragment, SpokenFragment } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import { pathOf } from '../site.ts'
import { publishedWords, publisherName } from '../words/sources.ts'
import { nobodyCertain } from '../words/speakers.ts'

type Linked = Pick<NamedFragment, 'id' | 'name'>

export const nameLink = ({ id, name }: Linked): Html => html`<a href="${pathOf(id)}">${name}</a>`

/** Pieces in a row: "a", "a and b", "a, b and c". */
export const inRow = (pieces: readonly Html[]): Html[] =>
  pieces.map((piece, index) => {
    const joint = index === 0 ? '' : index === pieces.length - 1 ? ' and ' : ', '
    return html`${joint}${piece}`
  })

export const nameLinks = (names: readonly Linked[]): Html[] => inRow(names.map(nameLink))

/** Names below each other. */
export const nameLines = (names: readonly Linked[]): Html[] =>
  names.map((name, index) => html`${index > 0 && html`<br>`}${nameLink(name)}`)

/** The speakers with their roles, before a verb: "Vladimir Medinsky, lead negotiator," */
export const speakersBefore = (statement: Pick<SpokenFragment, 'speakers'>): Html => {
  const last = statement.speakers.at(-1)
  const isApposed = last !== undefined && (last.role !== null || last.onBehalfOf !== null)
  return html`${speakerLinks(statement)}${isApposed && ','}`
}

/** The speakers with their roles: "Vladimir Medinsky, lead negotiator". */
export const speakerLinks = ({ speakers }: Pick<SpokenFragment, 'speakers'>): Html[] =>
  speakers.length === 0
    ? [html`${nobodyCertain}`]
    : inRow(
        speakers.map(
          ({ actor, role, onBehalfOf }) =>
            html`${nameLink(actor)}${role !== null && `, ${role}`}${onBehalfOf && html`, for ${nameLink(onBehalfOf)}`}`,
        ),
      )

/** "The Moscow Times, 9 June 2025": each leads to its page. */
export function citationLinks(source: CitedFragment): Html {
  const { id, publisher } = source
  const date = publishedWords(source)
  return publisher === null
    ? html`<a href="${pathOf(id)}">${publisherName(source)}</a>, ${date}`
    : html`${nameLink(publisher)}, <a href="${pathOf(id)}">${date}</a>`
}
