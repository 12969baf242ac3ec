import type { NamedFragment, SpokenFragment } from '../../generated/page-operations.ts'

/** Words in a row: "a", "a and b", "a, b and c". */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** Whether a sentence about these has a verb in the plural: several, or a group of people. */
export const arePlural = (actors: readonly NamedFragment[]): boolean =>
  actors.length > 1 || actors[0]?.__typename === 'Group'

export const speakersOf = ({ speakers }: Pick<SpokenFragment, 'speakers'>): NamedFragment[] =>
  speakers.map(({ actor }) => actor)

/** The speakers' names: "Russia and Ukraine". */
export const speakerNames = (statement: Pick<SpokenFragment, 'speakers'>): string =>
  statement.speakers.length === 0 ? nobodyCertain : listed(speakersOf(statement).map(({ name }) => name))

/** In the place of a name where it is not certain who spoke, so that no candidate is taken for the speaker. */
export const nobodyCertain = 'Somebody'

/** Whose statement it is, to tell whether another is of the same: not by names, and where nobody is certain, of no other's. */
export const voiceOf = ({ id, speakers }: Pick<SpokenFragment, 'id' | 'speakers'>): string =>
  speakers.length === 0 ? id : speakers.map(({ actor }) => actor.id).join(' ')

/** "is reported to have said", as the speakers and the kind of statement have it. */
export function reportedly({ speakers, type }: Pick<SpokenFragment, 'speakers' | 'type'>): string {
  const verb = arePlural(speakersOf({ speakers })) ? 'are' : 'is'
  if (type === 'NO_COMMENT') return `${verb} reported to have said nothing`
  return `${verb} reported to have ${type === 'QUESTION' ? 'asked' : 'said'}`
}

/**
 * A statement in one sentence, which nobody can take for a quotation: the record's own words, marked as such, after who is
 * reported to have said it. Titles, feeds and data for programs hold nothing else of them.
 */
export const summaryLine = (statement: Pick<SpokenFragment, 'speakers' | 'type' | 'text'>): string =>
  `${speakerNames(statement)} ${reportedly(statement)} (summary): ${statement.text}`
