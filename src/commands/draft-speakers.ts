import { isNamed, namesIn } from '../bundle/drafts.ts'
import type { DraftQuotation } from '../index.ts'
import type { Ask } from './asking.ts'
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

/** Looks words up, as said by an actor or by anybody. */
export type LookUp = (words: string, speaker: string | null) => Promise<NotedAnswer>

/**
 * Looks a draft's quotations up as words of whom the draft says they are. It says so where the quotation's sentence names
 * somebody whom the graph knows, and its paragraph names nobody whose words they are: nor one for whom they were said, nor
 * an organisation of theirs or a member of it. A state or a medium that a sentence names is not taken for a speaker.
 */
export function asTheDraftSays(ask: Ask, lookUp: LookUp) {
  const known = new Map<string, Promise<readonly KnownActor[]>>()
  const actorsNamed = (name: string) => {
    const actors =
      known.get(name) ??
      ask(namedQuery, { name }).then(({ data }) => (data?.actorsNamed ?? []) as KnownActor[])
    known.set(name, actors)
    return actors
  }
  /** Whoever may be meant in a text, and those who surely are. */
  const actorsIn = async (text: string) => {
    const runs = await Promise.all(
      namesIn(text).map(async (run) => ({ run, actors: await actorsNamed(run) })),
    )
    const maybe = runs.flatMap(({ actors }) => actors)
    const surely = runs.flatMap(({ run, actors }) => {
      const named = actors.filter((actor) => isNamed(run, namesOf(actor), actor.__typename === 'Person'))
      return named.length === 1 ? named.filter(speaks) : []
    })
    return { maybe, surely: [...new Map(surely.map((actor) => [actor.id, actor])).values()] }
  }

  const organisationsOf = async (id: string): Promise<readonly string[]> => {
    const { data } = await ask(speakerQuery, { id })
    return belongsTo((data?.actor as Belonging | null) ?? { memberships: { nodes: [] } })
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
