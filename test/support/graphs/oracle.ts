import type {
  BundleAttribution,
  BundleDate,
  BundleReliabilityGrade,
  BundleStatement,
} from '../../../src/bundle/format.ts'
import { dateKey } from '../../../src/bundle/to-graph/dates.ts'
import { overlaps, parseDateRange } from '../../../src/domain/dates/date-ranges.ts'
import { parsePartialDate } from '../../../src/domain/dates/dates.ts'
import { worstStatus } from '../../../src/domain/quotations/passages/passages.ts'
import { quoteForm } from '../../../src/domain/quotations/passages/quote-form.ts'
import { matchesSearch, parseSearch, searchTextOf } from '../../../src/domain/search/search.ts'
import type { AttributionFilter, RangeArgument } from '../../../src/records/pages/filters.ts'
import type { StatementFilter } from '../../../src/records/pages/statements.ts'
import type { PublisherHeld } from '../../../src/records/read/publishers-held.ts'
import { archive, merged } from './archive.ts'

/**
 * Which statements of the archive a filter asks for, by going through all of them in JavaScript, a condition after the
 * other: what every query must give, however it gets there.
 */
export const statementsMeeting = (filter: StatementFilter): string[] => allMeeting(filter).map(({ id }) => id)

/** The statements themselves. */
export const allMeeting = (filter: StatementFilter): BundleStatement[] =>
  (archive.statements ?? []).filter((statement) => meets(statement, filter))

type Ids = readonly string[] | null | undefined

function meets(statement: BundleStatement, filter: StatementFilter): boolean {
  const { speakers, attributions, addressedTo = [], against = [], about = [], mentions = [] } = statement
  const speaking = speakers.map(({ actor }) => actor)
  const principals = speakers.flatMap(({ onBehalfOf }) => onBehalfOf ?? [])
  const sources = attributions.map(({ source }) => source)
  return (
    within(filter.ids, statement.id) &&
    sharesOne(filter.speakers, speaking) &&
    sharesOneName(
      filter.roles,
      speakers.map(({ role }) => role),
    ) &&
    sharesOne(filter.onBehalfOf, principals) &&
    (filter.voiceOf == null || sharesOne(voicesOf(filter.voiceOf), [...speaking, ...principals])) &&
    sharesOne(filter.against, against) &&
    sharesOne(filter.addressedTo, addressedTo) &&
    sharesOne(filter.about, about) &&
    sharesOne(filter.mentions, mentions) &&
    sharesOne(filter.madeAt, [statement.madeAt ?? ''].filter(Boolean)) &&
    within(filter.types, statement.type) &&
    (filter.dateBasis == null || within(filter.dateBasis, statement.saidAt?.basis ?? '')) &&
    isDatedAsAsked(statement.saidAt, filter) &&
    (filter.attribution == null || attributions.some((each) => meetsOne(each, filter.attribution ?? {}))) &&
    (filter.reportedByAll ?? []).every((source) => sources.includes(source)) &&
    new Set(sources.map((source) => sourceOf(source)?.copyOf ?? source)).size >=
      (filter.minIndependentSources ?? 0) &&
    (filter.disputed == null || filter.disputed === disputed.has(statement.id)) &&
    sharesOne(filter.assessedBy, assessorsOf(statement)) &&
    (filter.hasAssessment == null || filter.hasAssessment === assessorsOf(statement).length > 0) &&
    (filter.matching == null || matchesSearch(searchTextOf(wordsOf(statement)), parseSearch(filter.matching)))
  )
}

export const within = (allowed: Ids, value: string) => allowed == null || allowed.includes(value)

/** Capital and small letters are the same. */
const sharesOneName = (asked: Ids, held: readonly (string | null | undefined)[]) =>
  asked == null || held.some((name) => asked.some((other) => other.toLowerCase() === name?.toLowerCase()))

/** Whoever was merged counts as one. */
export const sharesOne = (asked: Ids, held: readonly string[]) =>
  asked == null || held.some((id) => asked.some((other) => canonical(id) === canonical(other)))

export const canonical = (id: string): string =>
  merged.find((cluster) => (cluster as readonly string[]).includes(id))?.[0] ?? id

/** Whoever is inside one of these, to any depth: members, parts and groups, of whatever was merged with them too. */
export function voicesOf(ids: readonly string[]): string[] {
  const inside = [
    ...(archive.memberships ?? []).map(({ member, organisation }) => [member, organisation] as const),
    ...[...(archive.organisations ?? []), ...(archive.groups ?? [])].flatMap(({ id, partOf }) =>
      partOf ? [[id, partOf] as const] : [],
    ),
  ]
  const voices = new Set(ids.map(canonical))
  for (let size = 0; size !== voices.size; ) {
    size = voices.size
    for (const [member, whole] of inside) if (voices.has(canonical(whole))) voices.add(canonical(member))
  }
  return [...voices]
}

function isDatedAsAsked(date: BundleDate | null | undefined, { said, undated }: StatementFilter): boolean {
  if (undated === 'ONLY') return !date
  if (!said) return true
  return date ? liesIn(date.edtf, said) : undated === 'INCLUDE'
}

/** Whether a date overlaps a range, or, for certain, lies within. */
export function liesIn(edtf: string, range: RangeArgument): boolean {
  const date = parsePartialDate(edtf)
  const { from, to } = parseDateRange(range, 'range')
  if (range.certainty !== 'CERTAIN') return overlaps(date, { from, to })
  const isBegun = from === null || (date.earliest !== null && date.earliest >= from)
  return isBegun && (to === null || (date.latest !== null && date.latest <= to))
}

export const sourceOf = (id: string) => archive.sources?.find((source) => source.id === id)

function meetsOne(
  { source, channel, channelName, via = [], passages }: BundleAttribution,
  filter: AttributionFilter,
): boolean {
  const { publisher, publishedAt, primary } = sourceOf(source) ?? {}
  return (
    within(filter.sources, source) &&
    sharesOne(filter.publishers, publisher ? [publisher] : []) &&
    (filter.publisherHeld == null || isHeldSo(publisher, filter.publisherHeld)) &&
    within(filter.forms, quoteForm(passages)) &&
    within(filter.channels, channel) &&
    sharesOneName(filter.channelNames, [channelName]) &&
    sharesOne(
      filter.via,
      via.flatMap(({ actor, source: document }) => [actor ?? [], document ?? []].flat()),
    ) &&
    within(filter.verification, worstStatus(passages.map(({ status }) => status))) &&
    (filter.published == null || (publishedAt != null && liesIn(publishedAt.edtf, filter.published))) &&
    (filter.primary == null || filter.primary === (primary ?? false))
  )
}

/** By the last grade that this one assessor gave the publisher. */
function isHeldSo(publisher: string | null | undefined, { by, reliability }: PublisherHeld): boolean {
  const of = (archive.grades ?? []).filter(
    (grade) => publisher && sharesOne([publisher], [grade.publisher]) && sharesOne([by], [grade.assessor]),
  )
  const last = of.toSorted((one, other) => (keyOf(one) < keyOf(other) ? 1 : -1))[0]
  return last !== undefined && reliability.includes(last.reliability)
}

const keyOf = ({ assessedAt, id }: BundleReliabilityGrade) => dateKey(assessedAt, id).key

const assessorsOf = ({ id }: BundleStatement) =>
  (archive.assessments ?? []).flatMap(({ statement, assessor }) => (statement === id ? [assessor] : []))

const disputed = new Set(
  (archive.relations ?? []).flatMap(({ from, to, clash }) => (clash === 'SPEAKERS' ? [from, to] : [])),
)

const wordsOf = ({ text, attributions }: BundleStatement) => [
  text,
  ...attributions.flatMap(({ passages, speakerAsNamed }) => [
    ...passages.filter(({ part }) => part === 'CONTENT').map(({ exact }) => exact),
    speakerAsNamed,
  ]),
]
