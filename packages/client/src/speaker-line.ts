import { wordsFor } from './words/languages.ts'
import type { SpeakerWords } from './words/words.ts'

/** A `Speaker` of the API, as far as it was asked for. Without `__typename`, nobody is told to be unnamed. */
export type SpeakerLike = {
  readonly actor: { readonly name: string; readonly __typename?: string }
  readonly role?: string | null
  readonly onBehalfOf?: { readonly name: string } | null
}

/**
 * Who made a statement, in one line: "Vladimir Medinsky, lead negotiator, for Russia"; "Russia and Ukraine, jointly"; "Turkish
 * officials (not named)" for a group, which is people whom the source does not name. Names and roles stay as recorded.
 *
 * @param locale a BCP 47 tag, such as `en-GB` or `uk`
 * @throws RangeError where the locale is none
 */
export function speakerLine(
  statement: { readonly speakers: readonly SpeakerLike[] },
  locale: string,
): string {
  const words = wordsFor(locale).speakers
  const [only, ...others] = statement.speakers
  if (only === undefined) return ''
  if (others.length === 0) return [nameOf(only, words), ...detailsOf(only, words)].join(', ')
  const all = statement.speakers.map((speaker) => inRow(speaker, words))
  return `${new Intl.ListFormat(locale, { type: 'conjunction' }).format(all)}, ${words.jointly}`
}

const nameOf = ({ actor }: SpeakerLike, { unnamed }: SpeakerWords) =>
  actor.__typename === 'Group' ? `${actor.name} (${unnamed})` : actor.name

const detailsOf = ({ role, onBehalfOf }: SpeakerLike, words: SpeakerWords): string[] => [
  ...(role ? [role] : []),
  ...(onBehalfOf ? [words.onBehalfOf(onBehalfOf.name)] : []),
]

/** One of several: in brackets, so that a role is not taken for another speaker. */
function inRow(speaker: SpeakerLike, words: SpeakerWords): string {
  const details = [
    ...(speaker.actor.__typename === 'Group' ? [words.unnamed] : []),
    ...detailsOf(speaker, words),
  ]
  return details.length === 0 ? speaker.actor.name : `${speaker.actor.name} (${details.join(', ')})`
}
