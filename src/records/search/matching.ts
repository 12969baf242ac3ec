import { type NameLikeness, nameLikeness } from '../../domain/names/name-likeness.ts'
import { urlKey } from '../../domain/urls.ts'
import { actorsOfPages, type MatchEvidenceRow, matchEvidence } from '../../generated/queries.ts'
import type { Reader } from '../reader.ts'
import { type NameLike, readNamesLike, readNamesNearly } from './names-like.ts'

/** Who is being looked for: a name, and what else is known. */
export type MatchRequest = {
  readonly name: string
  readonly country: string | null
  readonly sameAs: readonly string[]
  readonly context: readonly string[]
  readonly first: number
}

export type MatchReasonKind =
  | NameLikeness['kind']
  | 'SAME_IDENTIFIER'
  | 'SAME_COUNTRY'
  | 'OTHER_COUNTRY'
  | 'SHARED_CONTEXT'

/** A reason for or against a match. `weight` is how much it changes the score. */
export type MatchReasonRow = {
  readonly kind: MatchReasonKind
  readonly weight: number
  readonly explanation: string
}

export type ActorMatchRow = {
  readonly actorId: string
  readonly matchedName: string
  readonly score: number
  readonly reasons: MatchReasonRow[]
}

/** How many names are compared, and how many actors are examined closely. */
const nameBound = 200
const actorBound = 50

/** From this similarity on, other spellings are not looked for. */
const muchAlike = 0.7

/** The share of the remaining uncertainty that each agreement removes. A name alone proves nothing. */
const agreements = { SAME_IDENTIFIER: 0.9, SHARED_CONTEXT: 0.3, SAME_COUNTRY: 0.1 } as const

/** The score is multiplied by this if the countries differ. */
const otherCountry = 0.7

/** The actors that a name or a page may refer to, the best match first, each with the reasons for it. */
export async function matchActors(read: Reader, request: MatchRequest): Promise<ActorMatchRow[]> {
  const candidates = await candidatesFor(read, request)
  const ids = candidates.map(({ actorId }) => actorId)
  if (ids.length === 0) return []
  const evidence = await read(matchEvidence, { ids, context: request.context })
  return candidates
    .map((candidate) =>
      scored(
        candidate,
        request,
        evidence.filter(({ id }) => id === candidate.actorId),
      ),
    )
    .sort((a, b) => b.score - a.score || (a.actorId < b.actorId ? -1 : 1))
    .slice(0, request.first)
}

/** An actor that may match: by a name or, without a similarity, by a page about it. */
type Candidate = {
  readonly actorId: string
  readonly value: string
  readonly likeness: NameLikeness | null
}

async function candidatesFor(read: Reader, { name, sameAs }: MatchRequest): Promise<Candidate[]> {
  const [named, ofPages] = await Promise.all([actorsLike(read, name), actorsOf(read, sameAs)])
  const ids = new Set([...ofPages, ...named].slice(0, actorBound).map(({ actorId }) => actorId))
  const byId = new Map([...ofPages, ...named].map((candidate) => [candidate.actorId, candidate]))
  return [...ids].flatMap((id) => byId.get(id) ?? [])
}

/**
 * The actors with a name like this one, each with the closest of its names. Misspellings are tried if no name is close.
 */
async function actorsLike(read: Reader, name: string): Promise<Candidate[]> {
  const rows = await readNamesLike(read, name, nameBound)
  const alike = mostAlike(name, rows)
  if ((alike[0]?.likeness?.score ?? 0) >= muchAlike) return alike
  return mostAlike(name, [...rows, ...(await readNamesNearly(read, name, nameBound))])
}

function mostAlike(name: string, rows: readonly NameLike[]): Candidate[] {
  const best = new Map<string, Candidate & { readonly likeness: NameLikeness }>()
  for (const { actorId, value } of rows) {
    const likeness = nameLikeness(name, value)
    if (likeness && likeness.score > (best.get(actorId)?.likeness.score ?? 0))
      best.set(actorId, { actorId, value, likeness })
  }
  return [...best.values()].sort((a, b) => b.likeness.score - a.likeness.score)
}

async function actorsOf(read: Reader, pages: readonly string[]): Promise<Candidate[]> {
  if (pages.length === 0) return []
  const urls = [...new Set(pages.flatMap((url) => [url, urlKey(url), `${urlKey(url)}/`]))]
  const lucene = urls.map((url) => `"${url.replace(/["\\]/g, '\\$&')}"`).join(' ')
  const rows = await read(actorsOfPages, { lucene, urls, limit: actorBound })
  return rows.map((row) => ({ ...row, likeness: null }))
}

function scored(
  { actorId, value, likeness }: Candidate,
  request: MatchRequest,
  evidence: readonly MatchEvidenceRow[],
): ActorMatchRow {
  const reasons: MatchReasonRow[] = likeness
    ? [{ kind: likeness.kind, weight: likeness.score, explanation: nameExplanations[likeness.kind](value) }]
    : []
  const scoreNow = () => reasons.reduce((sum, { weight }) => sum + weight, 0)
  const agree = (kind: keyof typeof agreements, explanation: string) =>
    reasons.push({ kind, weight: (1 - scoreNow()) * agreements[kind], explanation })

  const asked = new Set(request.sameAs.map(urlKey))
  const pages = evidence.flatMap(({ sameAs }) => sameAs).filter((url) => asked.has(urlKey(url)))
  for (const url of new Set(pages)) agree('SAME_IDENTIFIER', `${url} is about both.`)
  for (const shared of new Set(evidence.flatMap(({ context }) => context))) {
    agree('SHARED_CONTEXT', `Both have to do with ${shared}.`)
  }
  const countries = new Set(evidence.flatMap(({ country }) => country ?? []))
  if (request.country && countries.has(request.country)) agree('SAME_COUNTRY', `Both: ${request.country}.`)
  else if (request.country && countries.size > 0) {
    const explanation = `You asked for ${request.country}, but it belongs to ${[...countries].join(', ')}.`
    reasons.push({ kind: 'OTHER_COUNTRY', weight: scoreNow() * (otherCountry - 1), explanation })
  }
  return { actorId, matchedName: value, score: scoreNow(), reasons }
}

const nameExplanations: Readonly<Record<NameLikeness['kind'], (name: string) => string>> = {
  SAME_NAME: (name) => `It goes by exactly "${name}".`,
  OTHER_SPELLING: (name) => `It goes by "${name}": the same name in another spelling.`,
  OTHER_SCRIPT: (name) => `It goes by "${name}": the same name in another script.`,
  PART_OF_NAME: (name) => `It goes by "${name}": one of the two names is part of the other.`,
  SIMILAR_NAME: (name) => `It goes by "${name}", which has similar words.`,
}
