import type { RecordedSpeaker } from '../domain/speakers/verdict.ts'
import {
  ActorsNamedDocument,
  type CalledFragment,
  CheckQuoteDocument,
  type CheckQuoteQuery,
  SpeakersDocument,
  type SpeakersQuery,
} from '../generated/operations.ts'
import type { Ask } from './ask.ts'
import type { DraftLookUps } from './look-ups.ts'

/** A passage as GraphQL answers it. */
export type AskedMatch = CheckQuoteQuery['checkQuote']['matches'][number]

/** How many names are looked up in one query. */
const namesAtOnce = 20

/**
 * Looks up what a draft quotes by asking GraphQL, of a graph here or on a server. Of the draft, only the quotations, the
 * words around them in their sentences and the names beside them are sent.
 */
export const askedLookUps = (ask: Ask): DraftLookUps<AskedMatch> => ({
  quote: async (asked) => (await ask.one(CheckQuoteDocument, asked)).checkQuote,
  async actorsNamed(names) {
    const variables = names.map((name) => ({ name }))
    const found = await ask.each(ActorsNamedDocument, variables, namesAtOnce)
    return found.map(({ actorsNamed }) => actorsNamed.map(({ reason, actor }) => ({ reason, ...actor })))
  },
  async speakers(ids) {
    const { nodes } = await ask.one(SpeakersDocument, { ids })
    return nodes.flatMap((node, index) => {
      const id = ids[index]
      return id !== undefined && node && 'memberships' in node ? [recordedSpeaker({ ...node, id })] : []
    })
  },
})

type Speaker = Extract<SpeakersQuery['nodes'][number], CalledFragment>

const recordedSpeaker = (speaker: Speaker): RecordedSpeaker => ({
  ...knownActor(speaker),
  roles: speaker.memberships.nodes.flatMap(({ role }) => role ?? []),
  organisations: speaker.memberships.nodes.map(({ organisation }) => knownActor(organisation)),
})

const knownActor = ({ __typename, id, names }: CalledFragment) => ({
  id,
  names: names.map(({ value, kind }) => ({ value, kind, isPerson: __typename === 'Person' })),
})
