import { callsActor, type KnownActor } from '../names/called.ts'
import { isWholeName, type NamedReason } from '../names/how-named.ts'
import { isInflected } from '../names/inflected-names.ts'
import { foldName, nameTerms } from '../names/names.ts'
import { type SpeakerVerdict, verdictOfKnown } from '../quotations/passages/whose-words.ts'
import { wordsIn } from '../search/words.ts'
import type { Description, DraftName, SaidBy } from './said-by.ts'

/** Somebody whose words are in the graph: who said them, or on whose behalf they were said. */
export type RecordedSpeaker = KnownActor & {
  /** In what roles: "mayor". */
  readonly roles: readonly string[]
  /** The organisations that it belongs to. */
  readonly organisations: readonly KnownActor[]
}

/** An actor in the graph with a name from the draft. */
export type FoundActor = { readonly id: string; readonly name: string; readonly reason: NamedReason }

/** Finds the actors in the graph with a given name. */
export type LookUpName = (name: string) => readonly FoundActor[]

/** What to report about a speaker, and which of the recorded speakers is confirmed. */
export type SpeakerCheck = {
  readonly verdict: SpeakerVerdict
  readonly confirmed: readonly string[]
  /** Actors whom the draft names in full, and whose words these are not, as far as the passages found can tell. */
  readonly others: readonly FoundActor[]
}

/** Every text in a draft's names that is looked up in the graph. */
export const namesToLookUp = ({ names, description }: SaidBy): string[] => [
  ...names.flatMap(({ text, readings, fuller }) => [text, ...readings, ...fuller]),
  ...(description === null ? [] : [description.text]),
]

/**
 * Whether words are by whom a draft says they are, according to the graph. CONFIRMED: those whom it names, in full or
 * by a person's last name, are recorded speakers, or the one whom a pronoun or a description means is. OTHER: it names
 * in full somebody whom the graph knows, and who is not one of them. Otherwise it cannot be told.
 */
export function speakerCheck(
  saidBy: SaidBy,
  outcome: string,
  speakers: readonly RecordedSpeaker[],
  lookUp: LookUpName,
): SpeakerCheck {
  const nothing = { confirmed: [], others: [] }
  if (saidBy.how === 'NOBODY') return { verdict: 'NOT_NAMED', ...nothing }
  if (speakers.length === 0) return { verdict: 'UNCONFIRMED', ...nothing }
  if (saidBy.how === 'WRITTEN_IN') {
    const written = speakers.filter((speaker) => isWrittenIn(saidBy.text, speaker))
    return verdictOn(
      written.map(({ id }) => id),
      [],
      outcome,
    )
  }
  const ofNames = saidBy.names.map((name) => nameCheck(name, speakers, lookUp))
  const confirmed = ofNames.flatMap(({ ids }) => ids)
  const areAll = ofNames.length > 0 && ofNames.every(({ ids }) => ids.length > 0)
  if (areAll && (saidBy.how === 'NAMED' || ofNames.length === 1 || new Set(confirmed).size === 1))
    return verdictOn([...new Set(confirmed)], [], outcome)
  if (saidBy.how === 'REFERRED') {
    const described =
      saidBy.description === null ? [] : describedBy(saidBy.description, saidBy.names, speakers, lookUp)
    return verdictOn(described, [], outcome)
  }
  const others = confirmed.length > 0 ? [] : ofNames.flatMap((each) => each.others)
  return verdictOn([], others, outcome)
}

function verdictOn(
  confirmed: readonly string[],
  others: readonly FoundActor[],
  outcome: string,
): SpeakerCheck {
  const areTheirs = confirmed.length > 0
  const verdict = areTheirs || others.length > 0 ? verdictOfKnown({ outcome, areTheirs }) : 'UNCONFIRMED'
  return { verdict, confirmed, others: verdict === 'OTHER' ? others : [] }
}

type NameCheck = { readonly ids: readonly string[]; readonly others: readonly FoundActor[] }

const unknown: NameCheck = { ids: [], others: [] }

function nameCheck(name: DraftName, speakers: readonly RecordedSpeaker[], lookUp: LookUpName): NameCheck {
  const whole = speakers.filter((speaker) => calls(name, speaker) === 'WHOLE')
  if (whole.length > 0) return { ids: whole.map(({ id }) => id), others: [] }
  const known = lookUp(name.text).filter(({ reason }) => isWholeName(reason))
  if (known.length > 0) {
    // Whoever belongs to a speaker, or whom the speaker belongs to, may have said it too.
    const near = new Set(speakers.flatMap(({ organisations }) => organisations.map(({ id }) => id)))
    return known.some(({ id }) => near.has(id)) ? unknown : { ids: [], others: known }
  }
  const readings = name.readings.flatMap((text) => lookUp(text).filter(({ reason }) => isWholeName(reason)))
  if (name.fuller.length > 0) {
    const [first = unknown, ...others] = name.fuller.map((text) =>
      nameCheck({ text, isOblique: true, readings: [], fuller: [] }, speakers, lookUp),
    )
    // A draft may have a name in several cases; all of them must mean the same actor.
    return others.every(({ ids }) => ids.length > 0 && ids.join() === first.ids.join()) ? first : unknown
  }
  const part = speakers.filter((speaker) => calls(name, speaker) === 'PART')
  const ids = part.map(({ id }) => id)
  const namesakes = lookUp(name.text).filter(({ id }) => !speakers.some((speaker) => speaker.id === id))
  if (part.length > 0)
    return namesakes.some((each) => endsAlike(each.name, name.text)) ? unknown : { ids, others: [] }
  return readings.length > 0 ? { ids: [], others: readings } : unknown
}

/** Whether two names end with the same last name. */
const endsAlike = (name: string, text: string) => nameTerms(name).at(-1) === nameTerms(text).at(-1)

/** How a name refers to an actor; the other readings count only for persons. */
function calls(name: DraftName, actor: KnownActor): 'WHOLE' | 'PART' | null {
  const ways = [callsActor(name, actor)]
  if (actor.names.some(({ isPerson }) => isPerson))
    ways.push(...name.readings.map((text) => callsActor({ text, isOblique: name.isOblique }, actor)))
  return ways.includes('WHOLE') ? 'WHOLE' : ways.includes('PART') ? 'PART' : null
}

/**
 * The speakers whom a description means: by one of their names, by their role in the graph, or by whom they belong to.
 */
function describedBy(
  { text, head, owner, isSpokes }: Description,
  names: readonly DraftName[],
  speakers: readonly RecordedSpeaker[],
  lookUp: LookUpName,
): string[] {
  const called = new Set(lookUp(text).flatMap(({ reason, id }) => (isWholeName(reason) ? [id] : [])))
  const byName = speakers.filter((speaker) => called.has(speaker.id))
  if (byName.length > 0) return byName.map(({ id }) => id)
  const owned = { text: owner ?? '', isOblique: true }
  if (isSpokes && owner !== null) {
    const spoken = speakers.filter(
      (speaker) => !speaker.names.some(({ isPerson }) => isPerson) && callsActor(owned, speaker) === 'WHOLE',
    )
    return spoken.map(({ id }) => id)
  }
  // The draft itself says who has that office, and it is somebody else.
  if (names.some(({ isGuess }) => !isGuess)) return []
  const inRole = speakers.filter(
    ({ roles, organisations }) =>
      roles.some(
        (role) =>
          hasRole(role, head) && (owner === null || ` ${foldName(role)} `.includes(` ${foldName(owner)} `)),
      ) ||
      (owner !== null &&
        roles.some((role) => hasRole(role, head)) &&
        organisations.some((each) => callsActor(owned, each) !== null)),
  )
  return inRole.map(({ id }) => id)
}

const hasRole = (role: string, head: string): boolean =>
  wordsIn(role).some(({ text }) => {
    const word = text.toLowerCase()
    return word === head || isInflected(head, word) || foldName(word) === foldName(head)
  })

/** Whether a text in a script without capitals contains a name of an actor, with or without spaces around it. */
function isWrittenIn(text: string, { names }: KnownActor): boolean {
  const plain = (each: string) => each.normalize('NFKC').replace(/\p{M}/gu, '').toLowerCase()
  return names.some(({ value }) => plain(text).includes(plain(value)))
}
