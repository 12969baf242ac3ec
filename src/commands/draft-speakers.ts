import { isNamed, mayName, namesIn, speaksAs, speaksOn } from '../bundle/drafts.ts'
import type { DraftQuotation } from '../index.ts'
import { type Ask, unlessBad } from './asking.ts'
import { isFoundAsQuoted, type NotedAnswer, type QuoteAnswer } from './quote-report.ts'

const called = `fragment Called on Actor { __typename id name names { value } }`

const namedQuery = `query ($name: String!) { actorsNamed(name: $name) { actor {
  ...Called
  ... on Organisation { organisationKind }
  memberships(first: 100) { nodes { organisation { id } } }
} } }
${called}`

const speakerQuery = `query ($id: ID!) { actor(id: $id) {
  ...Called
  memberships(first: 100) { nodes { organisation { ...Called } } }
} }
${called}`

type Called = {
  readonly __typename: string
  readonly id: string
  readonly name: string
  readonly names: readonly { readonly value: string }[]
}

type Belonging<Organisation> = {
  readonly memberships: { readonly nodes: readonly { readonly organisation: Organisation }[] }
}

type KnownActor = Called & Belonging<{ readonly id: string }> & { readonly organisationKind?: string }

type Named = { readonly actorsNamed: readonly { readonly actor: KnownActor }[] }

/** Looks words up, as said by an actor or by anybody. */
export type LookUp = (words: string, speaker: string | null) => Promise<NotedAnswer>

/**
 * Looks quotations of a draft up. OTHER where the sentence names an actor of the graph, no state and no medium, whose
 * words they are not, has nobody speak whom it does not name ("she said"), and may name nobody whose they are: neither a
 * speaker nor for whom he spoke, nor an organisation that one of these belongs to, nor a member of one. Where it does not say
 * that it is the named one who speaks, its paragraph and the one before may name nobody of these either.
 */
export function asTheDraftSays(ask: Ask, lookUp: LookUp) {
  const known = new Map<string, Promise<readonly KnownActor[]>>()
  const actorsNamed = (name: string) => {
    const actors =
      known.get(name) ??
      unlessBad(ask<Named>(namedQuery, { name }), 'name').then((found) =>
        (found?.actorsNamed ?? []).map(({ actor }) => actor),
      )
    known.set(name, actors)
    return actors
  }
  /** Whoever may be meant in a text, and those who surely are. */
  const actorsIn = async (text: string) => {
    const names = await Promise.all(
      namesIn(text).map(async (name) => ({ name, actors: await actorsNamed(name.text) })),
    )
    const surely = names.flatMap(({ name, actors }) => {
      const named = actors.filter((actor) => isNamed(name, namesOf(actor), isPerson(actor)))
      const [actor] = named.filter(speaks)
      return named.length === 1 && actor !== undefined ? [{ actor, name }] : []
    })
    return { maybe: names.flatMap(({ actors }) => actors), surely }
  }

  /** A speaker, and the organisations that it belongs to. */
  const withOrganisations = async (id: string): Promise<readonly Called[]> => {
    const { actor } = await ask<{ actor: (Called & Belonging<Called>) | null }>(speakerQuery, { id })
    return actor === null ? [] : [actor, ...organisationsOf(actor)]
  }
  /** Whether a text may name somebody whose words were found. */
  const mayNameSpeaker = async (text: string, answer: QuoteAnswer) => {
    const speakers = new Set(answer.matches.flatMap(speakersOf))
    const theirs = (await Promise.all([...speakers].map(withOrganisations))).flat()
    if (theirs.some((actor) => mayName(text, namesOf(actor), isPerson(actor)))) return true
    const { maybe } = await actorsIn(text)
    return maybe.some((actor) => [actor, ...organisationsOf(actor)].some(({ id }) => speakers.has(id)))
  }

  return async ({ words, around: { sentence, context } }: Pick<DraftQuotation, 'words' | 'around'>) => {
    const answer = await lookUp(words, null)
    if (!isFoundAsQuoted(answer) || speaksOn(sentence)) return answer
    const { surely } = await actorsIn(sentence)
    if (surely.length === 0) return answer

    const named = new Map(surely.map(({ actor }) => [actor.id, actor.name]))
    for (const id of named.keys()) {
      const ofNamed = await lookUp(words, id)
      if (isFoundAsQuoted(ofNamed)) return ofNamed
    }
    const isSaid = surely.some(({ name }) => speaksAs(sentence, name))
    if (await mayNameSpeaker(isSaid ? sentence : context, answer)) return answer
    return {
      ...answer,
      speaker: 'OTHER',
      note: `The draft names ${[...named.values()].join(', ')} here, and nobody whose words these are.`,
    }
  }
}

const namesOf = ({ name, names }: Called) => [name, ...names.map(({ value }) => value)]
const isPerson = ({ __typename }: Called) => __typename === 'Person'

/** A sentence names states as places ("in Ukraine"), and media as where something was read. */
const speaks = ({ organisationKind }: KnownActor) =>
  organisationKind !== 'STATE' && organisationKind !== 'MEDIA'

const organisationsOf = <Organisation>({ memberships }: Belonging<Organisation>) =>
  memberships.nodes.map(({ organisation }) => organisation)

/** Those who said it, and those in whose name. */
const speakersOf = ({ attribution }: QuoteAnswer['matches'][number]): string[] =>
  attribution.statement.speakers.flatMap(({ actor, onBehalfOf }) => [
    actor.id,
    ...(onBehalfOf ? [onBehalfOf.id] : []),
  ])
