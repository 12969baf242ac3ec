import type { KnownActor } from '../domain/names/called.ts'
import type { RecordedSpeaker } from '../domain/speakers/verdict.ts'
import type { RequestRecords } from '../records/context.ts'
import { listingOf } from '../records/pages/listing.ts'
import { inOrder } from '../records/pages/requests.ts'
import type { ActorRow, MembershipRow, SpeakerRow } from '../records/read/rows.ts'
import { languageOf, originalOf } from '../records/read/translations.ts'
import { ofTypes, onlyIdsOf } from '../records/read/wanted.ts'
import { checkQuote, type QuoteMatchRow } from '../records/search/quote-check.ts'
import type { DraftLookUps, FoundPassage, RecordedTranslation, SpokenBy } from './look-ups.ts'

/** A passage as it is recorded, and whose words it has. */
export type RecordedMatch = FoundPassage & { readonly row: QuoteMatchRow }

const mostMemberships = 20

const nothing = { fields: [], neighbours: [], pages: [] }
const named = ofTypes(['Person', 'Organisation', 'Group'], () => ({ ...nothing, fields: ['name'] }))
const withSpeakers = ofTypes(['Statement'], () => ({
  ...nothing,
  neighbours: [{ name: 'speakers', of: named }],
}))
const withPublisher = ofTypes(['Source'], () => ({
  ...nothing,
  neighbours: [{ name: 'publisher', of: onlyIdsOf('Actor') }],
}))
const withOrganisation = ofTypes(['Membership'], () => ({
  ...nothing,
  fields: ['role'],
  neighbours: [{ name: 'organisation', of: onlyIdsOf('Actor') }],
}))

/** Looks up what a draft quotes in the records of a request. */
export const recordedLookUps = (records: RequestRecords): DraftLookUps<RecordedMatch> => ({
  async quote(asked) {
    const { matches, ...answer } = await checkQuote(records, asked)
    return { ...answer, matches: await Promise.all(matches.map((row) => matchOf(records, row))) }
  },
  actorsNamed: (names) =>
    Promise.all(
      names.map(async (name) =>
        (await records.actorsNamed(name, named)).flatMap(({ reason, actorId, actor }) => {
          const found = actor as ActorRow | null
          return found === null ? [] : [{ id: actorId, name: found.name, reason }]
        }),
      ),
    ),
  async speakers(ids) {
    const found = await Promise.all(ids.map((id) => recordedSpeaker(records, id)))
    return found.filter((speaker) => speaker !== null)
  },
})

async function matchOf(records: RequestRecords, row: QuoteMatchRow): Promise<RecordedMatch> {
  const { statementId, sourceId } = row.attribution
  const [statement, source] = await Promise.all([
    records.statement(statementId, withSpeakers),
    records.source(sourceId, withPublisher),
  ])
  const { publisher = null } = (source ?? {}) as { readonly publisher?: { readonly id: string } | null }
  const speakers = await Promise.all((statement?.speakers ?? []).map((each) => spokenBy(records, each)))
  const translationOf = await recordedTranslation(records, row)
  return {
    row,
    cut: row.cut,
    passage: { translationOf },
    attribution: { statement: { speakers }, source: { publisher } },
  }
}

async function recordedTranslation(
  records: RequestRecords,
  { passage }: QuoteMatchRow,
): Promise<RecordedTranslation | null> {
  const translation = await originalOf(records, passage)
  if (translation === null) return null
  const { original, byId, byAsNamed } = translation
  return {
    by: byId === null ? null : await records.actor(byId, named),
    byAsNamed,
    original:
      original === null
        ? null
        : {
            passage: {
              exact: original.passage.exact,
              translationOf: original.passage.translationOf
                ? { byAsNamed: original.passage.translationOf.byAsNamed ?? null }
                : null,
              language: await languageOf(records, original.passage),
            },
          },
  }
}

async function spokenBy(
  records: RequestRecords,
  { role, actor, onBehalfOfId }: SpeakerRow,
): Promise<SpokenBy> {
  const onBehalfOf = onBehalfOfId === null ? null : await records.actor(onBehalfOfId, named)
  return { role, actor: { id: actor.id, name: actor.name }, onBehalfOf }
}

async function recordedSpeaker(records: RequestRecords, id: string): Promise<RecordedSpeaker | null> {
  const actor = await records.actor(id, named)
  if (actor === null) return null
  const page = { first: mostMemberships, order: 'ID', after: null }
  const { edges } = await records.pages.under<MembershipRow & { readonly organisation: ActorRow }>(
    actor,
    listingOf(actor, 'memberships'),
    inOrder(page, 'asc'),
    { came: undefined, rows: () => withOrganisation },
  )
  return {
    ...(await knownActor(records, { ...actor, id })),
    roles: edges.flatMap(({ node }) => node.role ?? []),
    organisations: await Promise.all(edges.map(({ node }) => knownActor(records, node.organisation))),
  }
}

async function knownActor(records: RequestRecords, { id, concept }: ActorRow): Promise<KnownActor> {
  const names = await records.entities.namesOf(id)
  const isPerson = concept === 'Person'
  return { id, names: names.map(({ value, kind }) => ({ value, kind, isPerson })) }
}
