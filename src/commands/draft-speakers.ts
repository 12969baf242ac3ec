import { type DraftQuotation, isNamed, namesIn } from '../index.ts'
import { type Ask, unlessBad } from './asking.ts'
import { isFoundAsQuoted, type NotedAnswer, type QuoteAnswer } from './quote-report.ts'

const belonging = 'fragment Belonging on Actor { memberships(first: 100) { nodes { organisation { id } } } }'

const namedQuery = `query ($name: String!) { actorsNamed(name: $name) {
  __typename
  id
  name
  names { value }
  ... on Organisation { organisationKind }
  ...Belonging
} }
${belonging}`

const speakerQuery = `query ($id: ID!) { actor(id: $id) { ...Belonging } }
${belonging}`

type Belonging = {
  readonly memberships: { readonly nodes: readonly { readonly organisation: { readonly id: string } }[] }
}

type KnownActor = Belonging & {
  readonly __typename: string
  readonly id: string
  readonly name: string
  readonly names: readonly { readonly value: string }[]
  readonly organisationKind?: string
}

type Named = { readonly actorsNamed: readonly KnownActor[] }

/** Looks words up, as said by an actor or by anybody. */
export type LookUp = (words: string, speaker: string | null) => Promise<NotedAnswer>

/**
 * Looks quotations of a draft up. OTHER_SPEAKER where the sentence names an actor of the graph, no state and no medium, whose
 * words they are not, and the paragraph names nobody whose they are: neither a speaker nor for whom he spoke, nor an
 * organisation that one of these belongs to, nor a member of one.
 */
export function asTheDraftSays(ask: Ask, lookUp: LookUp) {
  const known = new Map<string, Promise<readonly KnownActor[]>>()
  const actorsNamed = (name: string) => {
    const actors =
      known.get(name) ??
      unlessBad(ask<Named>(namedQuery, { name }), 'name').then((found) => found?.actorsNamed ?? [])
    known.set(name, actors)
    return actors
  }
  /** Whoever may be meant in a text, and those who surely are. */
  const actorsIn = async (text: string) => {
    const names = await Promise.all(
      namesIn(text).map(async (name) => ({ name, actors: await actorsNamed(name.text) })),
    )
    const surely = names.flatMap(({ name, actors }) => {
      const named = actors.filter((actor) => isNamed(name, namesOf(actor), actor.__typename === 'Person'))
      return named.length === 1 ? named.filter(speaks) : []
    })
    return {
      maybe: names.flatMap(({ actors }) => actors),
      surely: [...new Map(surely.map((actor) => [actor.id, actor])).values()],
    }
  }

  const organisationsOf = async (id: string): Promise<readonly string[]> => {
    const { actor } = await ask<{ actor: Belonging | null }>(speakerQuery, { id })
    return actor === null ? [] : belongsTo(actor)
  }

  return async ({ words, around }: Pick<DraftQuotation, 'words' | 'around'>): Promise<NotedAnswer> => {
    const answer = await lookUp(words, null)
    const { surely } = isFoundAsQuoted(answer) ? await actorsIn(around.sentence) : { surely: [] }
    if (surely.length === 0) return answer

    for (const { id } of surely) {
      const ofNamed = await lookUp(words, id)
      if (isFoundAsQuoted(ofNamed)) return ofNamed
    }
    const { maybe } = await actorsIn(around.paragraph)
    const speakers = new Set(answer.matches.flatMap(speakersOf))
    const theirs = new Set([...speakers, ...(await Promise.all([...speakers].map(organisationsOf))).flat()])
    const isTheirs = (actor: KnownActor) =>
      theirs.has(actor.id) || belongsTo(actor).some((organisation) => speakers.has(organisation))
    if (maybe.some(isTheirs)) return answer
    const named = surely.map(({ name }) => name).join(', ')
    return {
      ...answer,
      outcome: 'OTHER_SPEAKER',
      note: `The draft names ${named} here, and nobody whose words these are.`,
    }
  }
}

const namesOf = ({ name, names }: KnownActor) => [name, ...names.map(({ value }) => value)]

/** A sentence names states as places ("in Ukraine"), and media as where something was read. */
const speaks = ({ organisationKind }: KnownActor) =>
  organisationKind !== 'STATE' && organisationKind !== 'MEDIA'

const belongsTo = ({ memberships }: Belonging) => memberships.nodes.map(({ organisation }) => organisation.id)

/** Those who said it, and those in whose name. */
const speakersOf = ({ attribution }: QuoteAnswer['matches'][number]): string[] =>
  attribution.statement.speakers.flatMap(({ actor, onBehalfOf }) => [
    actor.id,
    ...(onBehalfOf ? [onBehalfOf.id] : []),
  ])
