import type { Unfolded } from '../about/statement/receipt-context.ts'
import type { Receipt } from '../about/statement/statement-record.ts'
import { type Html, html } from '../markup/html.ts'
import { pathOf, withParameters } from '../site.ts'
import { checkedParts, checkWords, isFound } from '../words/checks.ts'
import { channels, sourceNouns } from '../words/kinds.ts'
import { hostOf, passageAddress, sourceName } from '../words/sources.ts'
import { citationLinks, inRow, nameLink } from './names.ts'
import { originals } from './translations.ts'
import { excerpts, mentioned } from './words.ts'

/**
 * One source's report of a statement: its words, what was found of them, and how it tells them.
 *
 * @param path the page that it stands on
 * @param unfolded the receipt that is shown with the text around its words
 */
export const receipt = (given: Receipt, path: string, unfolded: Unfolded | null): Html => html`
<article class="pair receipt" id="${given.id}">
<div><h3 class="byline">${citationLinks(given.source)}</h3>
${excerpts(given.passages)}${originals(given.passages, path)}
<p class="found">${found(given)}</p>
<p class="src">${whereToRead(given)}</p>${context(given, path, unfolded)}</div>
<div><dl class="notes">${notesOf(given).map(([term, told]) => html`<div><dt>${term}</dt><dd>${told}</dd></div>`)}</dl></div>
</article>`

/** The text around the words, or the way to it, where the text was at hand here. */
function context({ id, verification }: Receipt, path: string, unfolded: Unfolded | null): Html | false {
  if (unfolded?.id === id) return unfolded.around
  const address = `${withParameters(path, { around: id })}#${id}`
  return (
    verification.checkedHere &&
    html`<p class="src"><a class="unfold" href="${address}">Show the text around it</a></p>`
  )
}

/** What was found of the words, part by part; a part that was not found is named. */
function found({ passages, verification, source }: Receipt): Html {
  const noun = sourceNouns[source.sourceKind]
  const words = checkWords(verification, noun)
  const missing = passages.filter(({ status }) => !isFound(status))
  const parts =
    missing.length > 0 ? `Not found: ${checkedParts(missing)}.` : `Compared: ${checkedParts(passages)}.`
  const told = verification.status === 'NO_TEXT' ? null : ` ${parts}`
  return html`${words}${told}${verification.reason !== null && html` <span class="note">${verification.reason}</span>`}`
}

/** Its title and the way to the passage in it, as far as there is one. */
function whereToRead({ source, passages }: Receipt): Html {
  const title = html`<cite><a href="${pathOf(source.id)}">${sourceName(source)}</a></cite>.`
  const words = passages.find(({ part }) => part === 'CONTENT')?.exact ?? null
  const archived = source.archivedUrl && html` <a href="${source.archivedUrl}">An archived copy</a>.`
  if (source.url === null) return html`${title} There is no link to it.${archived}`
  const address = words === null ? source.url : passageAddress(source.url, words)
  return html`${title} <a href="${address}">Read it at ${hostOf(source.url)}</a>.${archived}`
}

type Note = readonly [term: string, told: Html | string]

/** How a source tells a statement; what it does not give has no line. */
function notesOf(given: Receipt): Note[] {
  const { speakerAsNamed, cue, saidAtAsReported, via, wording, confidence, confidenceNote, source } = given
  const channel = channelWords(given)
  const notes: (Note | false)[] = [
    ['How it is quoted', formWords(given)],
    speakerAsNamed !== null && ['Names the speaker as', mentioned(speakerAsNamed)],
    cue !== null && ['Verb', mentioned(cue)],
    saidAtAsReported !== null && ['Gives the time as', mentioned(saidAtAsReported)],
    channel !== null && ['Channel', channel],
    via.length > 0 && ['Has it from', html`${inRow(via.map(passedOn))}`],
    wording !== 'UNKNOWN' && ['Wording', wording === 'ORIGINAL' ? 'In the language spoken' : 'A translation'],
    source.primary && ['Published by', 'The speaker'],
    source.copyOf !== null && ['A copy of', html`<a href="${pathOf(source.copyOf.id)}">Another source</a>`],
    confidence !== null && [
      'How sure',
      `${Math.round(confidence * 100)} %${confidenceNote === null ? '' : `: ${confidenceNote}`}`,
    ],
  ]
  return notes.filter((note) => note !== false)
}

function passedOn({ actor, source }: Receipt['via'][number]): Html {
  const through = source && html`<a href="${pathOf(source.id)}">${sourceName(source)}</a>`
  if (actor === null) return html`${through}`
  return html`${nameLink(actor)}${through && html` in ${through}`}`
}

function formWords({ form, source }: Receipt): string {
  if (form === 'DIRECT') return 'A whole utterance, in quotation marks'
  if (form === 'MIXED') return 'In part, in quotation marks'
  return `Not at all: in the ${sourceNouns[source.sourceKind]}’s own words`
}

function channelWords({ channel, channelName }: Receipt): string | null {
  const kind = channels[channel]
  if (channelName === null) return kind === null ? null : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
  return kind === null ? channelName : `${channelName}, ${kind}`
}
