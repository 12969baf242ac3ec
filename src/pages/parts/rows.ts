import { type Html, html, type Value } from '../markup/html.ts'

/** The head of a page: what it is about, and its title with what belongs to it. */
export const head = (kind: string, note: Value, body: Value): Html => html`
<div class="row head"><div class="label"><p class="kind">${kind}</p>${note && html`<p class="note">${note}</p>`}</div><div class="body">${body}</div></div>`

export type Row = {
  readonly title: string
  /** How many there are, where a list says so. */
  readonly count?: string | number
  readonly note?: Value
  readonly id?: string
  readonly body: Value
  /** A figure over the whole width, below. */
  readonly figure?: Value
}

/** A part of a page, under its title. */
export const row = ({ title, count, note, id, body, figure }: Row): Html => html`
<section class="row" id="${id}"><div class="label"><h2>${title}${count !== undefined && html`&nbsp;<span class="count">${count}</span>`}</h2>${note && html`<p class="note">${note}</p>`}</div>
<div class="body">${body}</div>${figure && html`<div class="wide">${figure}</div>`}</section>`

/** Words on the left, what is said of them on the right. */
export const pair = (left: Value, right: Value): Html =>
  html`<div class="pair"><div>${left}</div><div>${right}</div></div>`

export type Fact = readonly [term: string, told: Value]

/** Facts under their names; what is false is not known, and has no line. */
export const facts = (given: readonly (Fact | false | null)[]): Html => {
  const known = given.filter((fact) => fact !== false && fact !== null)
  return html`${known.length > 0 && html`<dl class="facts">${known.map(([term, told]) => html`<div><dt>${term}</dt><dd>${told}</dd></div>`)}</dl>`}`
}

/** How many there are of a list that was not counted to its end. */
export const countWords = ({
  totalCount,
  totalCountIsExact = true,
}: {
  totalCount: number
  totalCountIsExact?: boolean
}): string => `${totalCount.toLocaleString('en')}${totalCountIsExact ? '' : ' or more'}`

/** "1 statement", "2 statements". */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : several}`
