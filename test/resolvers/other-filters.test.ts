import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { overlaps, parseDateRange } from '../../src/domain/dates/date-ranges.ts'
import { parsePartialDate } from '../../src/domain/dates/dates.ts'
import { quoteForm } from '../../src/domain/quotations/passages/quote-form.ts'
import { archive } from '../support/graphs/archive.ts'
import { openArchive } from '../support/graphs/open-archive.ts'
import { canonical } from '../support/graphs/oracle.ts'
import type { TestProduct } from '../support/product.ts'

let product: TestProduct
beforeAll(async () => {
  product = await openArchive()
})
afterAll(() => product.close())

type Page = {
  readonly page: { readonly totalCount: number; readonly nodes: readonly { readonly id: string }[] }
}
const found = async (field: string, type: string, filter: object) => {
  const query = `query ($filter: ${type}) { page: ${field}(filter: $filter, first: 100) { totalCount nodes { id } } }`
  const { page } = await product.ask<Page>(query, { filter })
  expect(page.nodes.length).toBe(Math.min(page.totalCount, 100))
  return page.nodes.map(({ id }) => id).sort()
}

const { events = [], sources = [], organisations = [], persons = [], participations = [] } = archive
const { statements = [] } = archive
const attributions = statements.flatMap((statement) => statement.attributions)
const june = { from: '2025-06-09', to: '2025-06' }
/** What had begun by the end of June may still have gone on in it, unless its end is known. */
const wasInJune = ({ startedAt, endedAt }: (typeof events)[number]) =>
  startedAt != null &&
  overlaps(
    {
      earliest: parsePartialDate(startedAt.edtf).earliest,
      latest: endedAt ? parsePartialDate(endedAt.edtf).latest : null,
    },
    parseDateRange(june, ''),
  )
/** What certainly began, or ended, in a range, or before and after it. */
const certainlyWas = ({ startedAt, endedAt }: (typeof events)[number], range: typeof june) => {
  const { from, to } = parseDateRange(range, '')
  const [start, end] = [startedAt, endedAt].map((date) => (date ? parsePartialDate(date.edtf) : null))
  const begunBy = [start?.latest, end?.latest].filter((instant) => instant != null).sort()[0]
  const lastsTo = [start?.earliest, end?.earliest]
    .filter((instant) => instant != null)
    .sort()
    .at(-1)
  return begunBy != null && lastsTo != null && begunBy <= (to ?? '') && lastsTo >= (from ?? '')
}
const inJune = (date?: { readonly edtf: string } | null) =>
  date != null && overlaps(parsePartialDate(date.edtf), parseDateRange(june, ''))
const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort()
const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index * 7).padStart(3, '0')}`)

describe('events', () => {
  const tookPart = (event: string, actor: string) =>
    participations.some((each) => each.event === event && canonical(each.actor) === canonical(actor))
  test.each([
    [{ kinds: ['MEETING', 'ATTACK'] }, events.filter(({ eventKind }) => /MEETING|ATTACK/.test(eventKind))],
    [{ status: ['DISPUTED'] }, events.filter(({ status }) => status === 'DISPUTED')],
    [{ places: ['place:l-1', 'place:l-2'] }, events.filter(({ place }) => /l-[12]/.test(place ?? ''))],
    [{ partOf: 'event:e-001' }, events.filter(({ partOf }) => partOf === 'event:e-001')],
    [{ during: june }, events.filter(wasInJune)],
    [{ during: { ...june, certainty: 'CERTAIN' } }, events.filter((event) => certainlyWas(event, june))],
    [{ participants: ['person:p-007'] }, events.filter(({ id }) => tookPart(id, 'person:p-001'))],
    [{ ids: ids('event:e-', 9) }, events.filter(({ id }) => ids('event:e-', 9).includes(id))],
    [
      { ids: ids('event:e-', 9), during: june },
      events.filter((event) => ids('event:e-', 9).includes(event.id) && wasInJune(event)),
    ],
    [{ ids: ['event:none'], kinds: ['MEETING'] }, []],
  ])('%j', async (filter, expected) => {
    expect(await found('events', 'EventFilter', filter)).toEqual(idsOf(expected))
  })
})

describe('sources', () => {
  const daily = (publisher?: string | null) => /daily-[03]/.test(publisher ?? '')
  test.each([
    [{ publishers: ['organisation:daily-3'] }, sources.filter(({ publisher }) => daily(publisher))],
    [{ languages: ['nl'] }, sources.filter(({ language }) => language === 'nl')],
    [{ primary: false }, sources.filter(({ primary }) => !primary)],
    [{ published: june }, sources.filter(({ publishedAt }) => inJune(publishedAt))],
    [{ ids: ids('source:s-', 5) }, sources.filter(({ id }) => ids('source:s-', 5).includes(id))],
    [
      { ids: ids('source:s-', 9), publishers: ['organisation:daily-0'] },
      sources.filter(({ id, publisher }) => ids('source:s-', 9).includes(id) && daily(publisher)),
    ],
  ])('%j', async (filter, expected) => {
    expect(await found('sources', 'SourceFilter', filter)).toEqual(idsOf(expected).slice(0, 100))
  })
})

describe('actors', () => {
  // A merged actor is looked up by any of its ids, and given once, as the canonical one.
  const shown = <Actor extends { id: string }>(actors: readonly Actor[]) =>
    actors.filter(({ id }) => canonical(id) === id)
  test.each([
    [{ ids: ['person:p-001', 'person:p-007', 'person:p-009'] }, ['person:p-001', 'person:p-009']],
    [{ ids: ['person:p-001', 'organisation:state'], kinds: ['ORGANISATION'] }, ['organisation:state']],
    [{ organisationKinds: ['STATE', 'AGENCY'] }, ['organisation:office', 'organisation:state']],
    [{ countries: ['BE'] }, idsOf(shown(organisations).filter(({ country }) => country === 'BE'))],
    [{ kinds: ['PERSON'] }, idsOf(shown(persons))],
  ])('%j', async (filter, expected) => {
    expect(await found('actors', 'ActorFilter', filter)).toEqual([...expected].sort())
  })
})

describe('attributions', () => {
  const source = (id: string) => sources.find((each) => each.id === id)
  const first = attributions.slice(0, 3).map((each) => each.source)
  test.each([
    [{ sources: first }, attributions.filter((each) => first.includes(each.source))],
    [{ forms: ['DIRECT'] }, attributions.filter(({ passages }) => quoteForm(passages) === 'DIRECT')],
    [
      { publishers: ['organisation:daily-1'], forms: ['MIXED'] },
      attributions.filter(
        (each) =>
          source(each.source)?.publisher === 'organisation:daily-1' && quoteForm(each.passages) === 'MIXED',
      ),
    ],
    [
      { published: june, primary: true },
      attributions.filter((each) => inJune(source(each.source)?.publishedAt) && source(each.source)?.primary),
    ],
  ])('%j', async (filter, expected) => {
    expect(await found('attributions', 'AttributionFilter', filter)).toEqual(idsOf(expected).slice(0, 100))
  })
})

describe('under a record', () => {
  test('ids are one condition more', async () => {
    const query = `query ($events: [ID!], $sources: [ID!]) {
      event(id: "event:e-000") { parts(filter: { ids: $events }) { nodes { id } } }
      actor(id: "organisation:daily-1") {
        ... on Organisation { published(filter: { ids: $sources }) { totalCount nodes { id } } }
      }
    }`
    const parts = events.filter(({ partOf }) => partOf === 'event:e-000').slice(0, 1)
    const printed = sources.filter(({ publisher }) => publisher === 'organisation:daily-1').slice(0, 2)
    const variables = {
      events: [...idsOf(parts), 'event:e-099'],
      sources: [...idsOf(printed), 'source:none'],
    }
    const { event, actor } = await product.ask<{
      event: { parts: { nodes: { id: string }[] } }
      actor: { published: { totalCount: number; nodes: { id: string }[] } }
    }>(query, variables)
    expect(idsOf(event.parts.nodes)).toEqual(idsOf(parts))
    expect(idsOf(actor.published.nodes)).toEqual(idsOf(printed))
    expect(actor.published.totalCount).toBe(2)
  })
})

describe('refused', () => {
  test.each([
    ['statements(filter: { speakers: [] })', 'filter.speakers: an empty list matches nothing.'],
    ['statements(filter: { attribution: { forms: [] } })', 'filter.attribution.forms: an empty list'],
    ['events(filter: { kinds: [] })', 'filter.kinds: an empty list'],
    ['sources(filter: { ids: [] })', 'filter.ids: an empty list'],
    ['actors(filter: { countries: [] })', 'filter.countries: an empty list'],
    ['topics(filter: { ids: [] })', 'filter.ids: an empty list'],
    ['places(filter: { ids: [] })', 'filter.ids: an empty list'],
    ['attributions(filter: { channels: [] })', 'filter.channels: an empty list'],
    ['evidence(verification: [])', 'evidence.verification: an empty list'],
    ['search(query: "games", kinds: [])', 'search.kinds: an empty list'],
    ['disputes(filter: { between: ["person:p-001"] })', 'filter.between: it names 1; name two actors'],
    [
      'disputes(filter: { types: [DENIES, CONFIRMS] })',
      'filter.types: CONFIRMS is not a dispute; these are:',
    ],
    ['events(filter: { partOf: "Istanbul" })', 'filter.partOf: "Istanbul" is not the id of a record.'],
    [
      'statements(filter: { minIndependentSources: 0 })',
      'filter.minIndependentSources: must be 1 or more; it is 0.',
    ],
    ['statements(filter: { said: { from: "soon" } })', 'filter.said.from: "soon" is not a date'],
    [
      'statements(filter: { said: { from: "2025", to: "2024" } })',
      'filter.said: it ends (2024) before it begins',
    ],
    ['statements(filter: { matching: "!" })', 'filter.matching: it has no words to search for.'],
  ])('%s', async (field, message) => {
    const [refusal] = await product.refusals(`{ ${field} { nodes { __typename } } }`)
    expect(refusal).toContain(`BAD_USER_INPUT ${message}`)
  })

  test.each([
    [
      'statements(filter: { ids: $ids }) { nodes { id } }',
      'filter.ids: it has 101 values; at most 100 are allowed.',
    ],
    ['nodes(ids: $ids) { id }', 'ids: it has 101 ids; at most 100 are allowed.'],
  ])('%s of more ids than a list may hold', async (field, message) => {
    const ids = Array.from({ length: 101 }, (_, index) => `statement:${index}`)
    expect(await product.refusals(`query ($ids: [ID!]!) { ${field} }`, { ids })).toEqual([
      `BAD_USER_INPUT ${message}`,
    ])
  })
})
