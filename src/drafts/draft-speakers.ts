import type { SaidQuotation } from '../domain/speakers/said-by.ts'
import {
  type FoundActor,
  namesToLookUp,
  type RecordedSpeaker,
  type SpeakerCheck,
  speakerCheck,
} from '../domain/speakers/verdict.ts'
import {
  ActorsNamedDocument,
  type CalledFragment,
  SpeakersDocument,
  type SpeakersQuery,
} from '../generated/operations.ts'
import type { Ask } from './ask.ts'
import type { QuoteAnswer } from './quote-report.ts'

type Speaker = Extract<SpeakersQuery['nodes'][number], CalledFragment>

/** How many names are looked up in one query, and the greatest length of a name, in characters. */
const namesAtOnce = 20
const longestName = 300

/**
 * For each quotation of a draft, whether those to whom the draft attributes it are the speakers of what was found. All
 * names in the draft are looked up first.
 */
export async function draftSpeakers(
  ask: Ask,
  quotations: readonly Pick<SaidQuotation, 'saidBy'>[],
): Promise<(quotation: Pick<SaidQuotation, 'saidBy'>, answer: QuoteAnswer) => Promise<SpeakerCheck>> {
  const named = await actorsOfNames(ask, new Set(quotations.flatMap(({ saidBy }) => namesToLookUp(saidBy))))
  const known = new Map<string, Speaker>()
  return async ({ saidBy }, answer) => {
    const recorded = answer.matches.flatMap(({ attribution }) => attribution.statement.speakers)
    const ids = [
      ...new Set(recorded.flatMap(({ actor, onBehalfOf }) => [actor.id, onBehalfOf?.id ?? actor.id])),
    ]
    if (saidBy.how !== 'NOBODY') await readSpeakers(ask, ids, known)
    const speakers = ids.flatMap((id): RecordedSpeaker[] => {
      const speaker = known.get(id)
      if (speaker === undefined) return []
      const roles = recorded.flatMap(({ actor, role }) => (actor.id === id && role ? [role] : []))
      return [recordedSpeaker(speaker, roles)]
    })
    return speakerCheck(saidBy, answer.outcome, speakers, (name) => named.get(name) ?? [])
  }
}

/** The actors that go by each of the given names. */
async function actorsOfNames(ask: Ask, names: ReadonlySet<string>): Promise<Map<string, FoundActor[]>> {
  const all = [...names].filter((name) => name.length <= longestName)
  const variables = all.map((name) => ({ name }))
  const found = await ask.each(ActorsNamedDocument, variables, namesAtOnce)
  const actors = found.map(({ actorsNamed }) =>
    actorsNamed.map(({ reason, actor }) => ({ reason, ...actor })),
  )
  return new Map(all.map((name, at) => [name, actors[at] ?? []]))
}

/** Reads the speakers that have not been read yet. */
async function readSpeakers(ask: Ask, ids: readonly string[], known: Map<string, Speaker>): Promise<void> {
  const missing = ids.filter((id) => !known.has(id))
  if (missing.length === 0) return
  const { nodes } = await ask.one(SpeakersDocument, { ids: missing })
  for (const [index, speaker] of nodes.entries()) {
    const id = missing[index]
    if (id !== undefined && speaker && 'memberships' in speaker) known.set(id, { ...speaker, id })
  }
}

const recordedSpeaker = (speaker: Speaker, roles: readonly string[]): RecordedSpeaker => ({
  ...knownActor(speaker),
  roles: [...roles, ...speaker.memberships.nodes.flatMap(({ role }) => role ?? [])],
  organisations: speaker.memberships.nodes.map(({ organisation }) => knownActor(organisation)),
})

const knownActor = ({ __typename, id, names }: CalledFragment) => ({
  id,
  names: names.map(({ value, kind }) => ({ value, kind, isPerson: __typename === 'Person' })),
})
