import type { SaidQuotation } from '../domain/speakers/said-by.ts'
import {
  type FoundActor,
  namesToLookUp,
  type RecordedSpeaker,
  type SpeakerCheck,
  speakerCheck,
} from '../domain/speakers/verdict.ts'
import type { DraftLookUps, FoundPassage, QuoteAnswer } from './look-ups.ts'

type LookUps = DraftLookUps<FoundPassage>

/** The greatest length of a name, in characters. */
const longestName = 300

/**
 * For each quotation of a draft, whether those to whom the draft attributes it are the speakers of what was found. All
 * names in the draft are looked up first.
 */
export async function draftSpeakers(
  lookUps: LookUps,
  quotations: readonly Pick<SaidQuotation, 'saidBy'>[],
): Promise<(quotation: Pick<SaidQuotation, 'saidBy'>, answer: QuoteAnswer) => Promise<SpeakerCheck>> {
  const named = await actorsOfNames(
    lookUps,
    new Set(quotations.flatMap(({ saidBy }) => namesToLookUp(saidBy))),
  )
  const known = new Map<string, RecordedSpeaker>()
  return async ({ saidBy }, answer) => {
    const recorded = answer.matches.flatMap(({ attribution }) => attribution.statement.speakers)
    const ids = [
      ...new Set(recorded.flatMap(({ actor, onBehalfOf }) => [actor.id, onBehalfOf?.id ?? actor.id])),
    ]
    if (saidBy.how !== 'NOBODY') await readSpeakers(lookUps, ids, known)
    const speakers = ids.flatMap((id): RecordedSpeaker[] => {
      const speaker = known.get(id)
      if (speaker === undefined) return []
      const roles = recorded.flatMap(({ actor, role }) => (actor.id === id && role ? [role] : []))
      return [{ ...speaker, roles: [...roles, ...speaker.roles] }]
    })
    return speakerCheck(saidBy, answer.outcome, speakers, (name) => named.get(name) ?? [])
  }
}

/** The actors that go by each of the given names. */
async function actorsOfNames(
  { actorsNamed }: LookUps,
  names: ReadonlySet<string>,
): Promise<Map<string, readonly FoundActor[]>> {
  const all = [...names].filter((name) => name.length <= longestName)
  const found = await actorsNamed(all)
  return new Map(all.map((name, at) => [name, found[at] ?? []]))
}

/** Reads the speakers that have not been read yet. */
async function readSpeakers(
  lookUps: LookUps,
  ids: readonly string[],
  known: Map<string, RecordedSpeaker>,
): Promise<void> {
  const missing = ids.filter((id) => !known.has(id))
  if (missing.length === 0) return
  for (const speaker of await lookUps.speakers(missing)) known.set(speaker.id, speaker)
}
