import fc from 'fast-check'
import type { BundleDate } from '../../../src/bundle/format.ts'
import { parseDateRange } from '../../../src/domain/dates/date-ranges.ts'
import { parsePartialDate } from '../../../src/domain/dates/dates.ts'
import type { TimelineFilter } from '../../../src/records/pages/timeline-lists.ts'
import { archiveIds } from '../record-ids.ts'
import { archive } from './archive.ts'
import { fields, range, someOf } from './filters.ts'
import { liesIn, sharesOne, within } from './oracle.ts'

type Entry = { readonly id: string; readonly date: BundleDate | null | undefined }

/**
 * The entries of a timeline of the archive, in order and with how each follows the one before; and how many are undated: by
 * going through all statements and events.
 */
export function timelineMeeting(filter: TimelineFilter) {
  const dated = entries(filter)
    .flatMap(({ id, date }) => (date ? [{ id, ...parsePartialDate(date.edtf) }] : []))
    .sort((a, b) => (`${a.sortsAt} ${a.id}` < `${b.sortsAt} ${b.id}` ? -1 : 1))
  const listed = dated.map(({ id, edtf, earliest }, index) => {
    const before = dated[index - 1]
    const isAfter = earliest !== null && before?.latest != null && earliest > before.latest
    return { id, edtf, sequence: before ? (isAfter ? 'AFTER' : 'OVERLAPS') : null }
  })
  const undated = entries({ ...filter, during: null }).filter(({ date }) => !date).length
  return { listed, undated }
}

function entries({ kinds, actors, about, events, places, during }: TimelineFilter): Entry[] {
  const [meant, inPlaces] = [withParts(events, archive.events), withParts(places, archive.places)]
  const statements = (archive.statements ?? []).filter(
    ({ speakers, about: treated = [], madeAt, saidAt }) =>
      within(kinds, 'STATEMENT') &&
      sharesOne(
        actors,
        speakers.map(({ actor }) => actor),
      ) &&
      sharesOne(about, treated) &&
      sharesOne(meant, [...treated, madeAt ?? []].flat()) &&
      sharesOne(inPlaces, treated) &&
      (!during || (saidAt != null && liesIn(saidAt.edtf, during))),
  )
  const happened = (archive.events ?? []).filter(
    ({ id, place, startedAt }) =>
      within(kinds, 'EVENT') &&
      sharesOne(actors, participantsOf(id)) &&
      sharesOne(about, [id]) &&
      sharesOne(meant, [id]) &&
      sharesOne(inPlaces, [place ?? []].flat()) &&
      (!during || (startedAt != null && wentOn(startedAt.edtf, during))),
  )
  return [
    ...statements.map(({ id, saidAt }) => ({ id, date: saidAt })),
    ...happened.map(({ id, startedAt }) => ({ id, date: startedAt })),
  ]
}

/** Whether what began then, and whose end nobody knows, may have gone on in a range; for certain, where it began in it. */
function wentOn(began: string, during: NonNullable<TimelineFilter['during']>): boolean {
  if (during.certainty === 'CERTAIN') return liesIn(began, during)
  const { earliest } = parsePartialDate(began)
  const { to } = parseDateRange(during, 'during')
  return to === null || earliest === null || earliest <= to
}

const participantsOf = (event: string) =>
  (archive.participations ?? []).flatMap((each) => (each.event === event ? [each.actor] : []))

type Whole = { readonly id: string; readonly partOf?: string | null | undefined }

function withParts(ids: TimelineFilter['events'], all: readonly Whole[] = []): string[] | null {
  if (ids == null) return null
  const found = new Set(ids)
  for (let size = 0; size !== found.size; ) {
    size = found.size
    for (const { id, partOf } of all) if (partOf && found.has(partOf)) found.add(id)
  }
  return [...found]
}

/** Filters of a timeline with one field, two or three. */
export const timelineFilters: fc.Arbitrary<TimelineFilter> = fc.record<TimelineFilter>(
  {
    kinds: someOf(['STATEMENT', 'EVENT']) as fc.Arbitrary<('STATEMENT' | 'EVENT')[]>,
    actors: fields.speakers,
    about: fields.about,
    events: someOf([...(archiveIds.Event ?? []).slice(0, 12), 'event:nothing']),
    places: someOf([...(archiveIds.Place ?? []), 'place:nowhere']),
    during: range,
  },
  { requiredKeys: [] },
)
