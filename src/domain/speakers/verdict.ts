import { callsActor, type KnownActor } from '../names/called.ts'
import { isWholeName, type NamedReason } from '../names/how-named.ts'
import { isInflected } from '../names/inflected-names.ts'
import { foldName, nameTerms } from '../names/names.ts'
import { type SpeakerVerdict, verdictOfKnown } from '../quotations/passages/whose-words.ts'
import { wordsIn } from '../search/words.ts'
import type { Description, DraftName, SaidBy } from './said-by.ts'

/** Somebody whose words the graph has: who said them, or in whose name they were said. */
export type RecordedSpeaker = KnownActor & {
  /** As what: "mayor". */
  readonly roles: readonly string[]
  /** What it belongs to. */
  readonly organisations: readonly KnownActor[]
}

/** An actor of the graph that goes by a name of the draft. */
export type FoundActor = { readonly id: string; readonly name: string; readonly reason: NamedReason }

/** Those of the graph that go by a name. */
export type LookUpName = (name: string) => readonly FoundActor[]

/** What is to be told of a speaker, and which of the recorded ones is confirmed. */
export type SpeakerCheck = {
  readonly verdict: SpeakerVerdict
  readonly confirmed: readonly string[]
  /** Actors whom the draft names by a whole name and whose words these are not, as far as the passages found tell. */
  readonly others: readonly FoundActor[]
}

/** Every text of a draft's names that is looked up in the graph. */
export const namesToLookUp = ({ names, description }: SaidBy): string[] => [
  ...names.flatMap(({ text, readings, fuller }) => [text, ...readings, ...fuller]),
  ...(description === null ? [] : [description.text]),
]

/**
 * Whether words are of whom a draft says they are, as the graph has them. CONFIRMED: those whom it names, by a whole name or a
 * person's last one, are recorded speakers; so is the one whom a pronoun or a description means. OTHER: it names somebody by
 * a whole name that the graph knows, and who is none of them. Else it cannot be told.
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
    // Whoever belongs to a speaker, or the speaker to it, may have said it too.
    const near = new Set(speakers.flatMap(({ organisations }) => organisations.map(({ id }) => id)))
    return known.some(({ id }) => near.has(id)) ? unknown : { ids: [], others: known }
  }
  const readings = name.readings.flatMap((text) => lookUp(text).filter(({ reason }) => isWholeName(reason)))
  if (name.fuller.length > 0) {
    const [first = unknown, ...others] = name.fuller.map((text) =>
      nameCheck({ text, isOblique: true, readings: [], fuller: [] }, speakers, lookUp),
    )
    // A draft has one name in several cases; all of them have to mean the same.
    return others.every(({ ids }) => ids.length > 0 && ids.join() === first.ids.join()) ? first : unknown
  }
  const part = speakers.filter((speaker) => calls(name, speaker) === 'PART')
  const ids = part.map(({ id }) => id)
  const namesakes = lookUp(name.text).filter(({ id }) => !speakers.some((speaker) => speaker.id === id))
  if (part.length > 0)
    return namesakes.some((each) => endsAlike(each.name, name.text)) ? unknown : { ids, others: [] }
  return readings.length > 0 ? { ids: [], others: readings } : unknown
}

/** Whether one has the same last name. */
const endsAlike = (name: string, text: string) => nameTerms(name).at(-1) === nameTerms(text).at(-1)

/** How a name calls an actor; the other readings are a person's only. */
function calls(name: DraftName, actor: KnownActor): 'WHOLE' | 'PART' | null {
  const ways = [callsActor(name, actor)]
  if (actor.names.some(({ isPerson }) => isPerson))
    ways.push(...name.readings.map((text) => callsActor({ text, isOblique: name.isOblique }, actor)))
  return ways.includes('WHOLE') ? 'WHOLE' : ways.includes('PART') ? 'PART' : null
}

/** The speakers that a description means: by a name that they go by, the role that the graph has them in, or whose it is. */
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
  // The draft itself says who is called so, and it is somebody else.
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

/** Whether a name of an actor stands in a text of a script that has no capitals, with spaces or without. */
function isWrittenIn(text: string, { names }: KnownActor): boolean {
  const plain = (each: string) => each.normalize('NFKC').replace(/\p{M}/gu, '').toLowerCase()
  return names.some(({ value }) => plain(text).includes(plain(value)))
}
