import type { Bundle, BundleDate } from '../../../src/bundle/format.ts'
import { overlaps, parseDateRange } from '../../../src/domain/dates/date-ranges.ts'
import { parsePartialDate } from '../../../src/domain/dates/dates.ts'
import type { PathRelation } from '../../../src/records/connected/relations.ts'
import type { RandomGraph, RandomQuestion } from './random-graph.ts'

type Edge = {
  readonly subject: string
  readonly object: string
  readonly relation: PathRelation
  readonly madeBy: string
  /** When what makes it was said: of a judgement, both; of what nobody said, nothing. */
  readonly dates: readonly (BundleDate | null)[] | null
  /** The date that the last is told by. */
  readonly last: string
}

const mutual: readonly PathRelation[] = ['SPEAKS_WITH', 'CONTRADICTS', 'REPHRASES']
const sortsAt = (date: BundleDate | null | undefined) =>
  (date && parsePartialDate(date.edtf).sortsAt?.toString()) ?? ''

/** All that relates the records of a bundle, read off it one list after the other. */
function edgesOf({
  statements = [],
  relations = [],
  participations = [],
  memberships = [],
  organisations = [],
  groups = [],
  events = [],
}: Bundle): Edge[] {
  const said = new Map(statements.map((each) => [each.id, each]))
  return [
    ...statements.flatMap((each) => {
      const { id: madeBy, speakers, saidAt = null } = each
      const make = { madeBy, dates: [saidAt], last: sortsAt(saidAt) }
      const to = (relation: PathRelation, objects: readonly string[] = []): Edge[] =>
        speakers.flatMap(({ actor }) =>
          objects.map((object) => ({ ...make, subject: actor, object, relation })),
        )
      return [
        ...speakers.flatMap(({ actor, onBehalfOf }): Edge[] =>
          onBehalfOf ? [{ ...make, subject: actor, object: onBehalfOf, relation: 'SPEAKS_FOR' }] : [],
        ),
        ...to('SPEAKS_AGAINST', each.against),
        ...to('SPEAKS_TO', each.addressedTo),
        ...to('SPEAKS_ABOUT', each.about),
        ...to('MENTIONS', each.mentions),
        ...to('SPEAKS_AT', each.madeAt ? [each.madeAt] : []),
        ...to(
          'SPEAKS_WITH',
          speakers.map(({ actor }) => actor),
        ),
      ]
    }),
    ...relations
      .filter(({ clash }) => clash !== 'REPORTS')
      .flatMap(({ id: madeBy, from, to, relationType, clash }) => {
        const [one, two] = [said.get(from), said.get(to)]
        const dates = [one?.saidAt ?? null, two?.saidAt ?? null]
        const last = clash ? (dates.map(sortsAt).sort().at(-1) ?? '') : ''
        return (one?.speakers ?? []).flatMap(({ actor: subject }) =>
          (two?.speakers ?? []).map(({ actor: object }): Edge => {
            return { subject, object, relation: relationType as PathRelation, madeBy, dates, last }
          }),
        )
      }),
    ...participations.map(({ id, actor, event }) => plain(actor, 'TAKES_PART_IN', event, id)),
    ...memberships.map(({ id, member, organisation }) => plain(member, 'MEMBER_OF', organisation, id)),
    ...[...organisations, ...groups, ...events].flatMap(({ id, partOf }) =>
      partOf ? [plain(id, 'PART_OF', partOf, id)] : [],
    ),
    ...events.flatMap(({ id, place, precededBy = [] }) => [
      ...(place ? [plain(id, 'HELD_AT', place, id)] : []),
      ...precededBy.map((before) => plain(id, 'FOLLOWS', before, id)),
    ]),
  ]
}

const plain = (subject: string, relation: PathRelation, object: string, madeBy: string): Edge => ({
  subject,
  relation,
  object,
  madeBy,
  dates: null,
  last: '',
})

function isSaidIn(date: BundleDate | null, said: NonNullable<RandomQuestion['said']>): boolean {
  if (date === null) return false
  const range = parseDateRange(said, 'said')
  const { earliest, latest } = parsePartialDate(date.edtf)
  if (said.certainty !== 'CERTAIN') return overlaps({ earliest, latest }, range)
  return (
    (range.from === null || (earliest !== null && earliest >= range.from)) &&
    (range.to === null || (latest !== null && latest <= range.to))
  )
}

/**
 * The answer to the question by a plain search: every path from the one end is followed to its last hop, one length after
 * the other. `degreeOf` tells how often a record is referred to.
 */
export function pathsByPlainSearch(
  { bundle, merged, question }: RandomGraph,
  degreeOf: (id: string) => number,
) {
  const { relations, said, maxHops, first } = question
  const one = (id: string) => (merged && id === merged[1] ? merged[0] : id)
  const edges = edgesOf(bundle)
    .map((edge) => ({ ...edge, subject: one(edge.subject), object: one(edge.object) }))
    .filter(
      ({ subject, object, relation, dates }) =>
        subject !== object &&
        (relations === null || relations.includes(relation)) &&
        (said === null || dates === null || dates.some((date) => isSaidIn(date, said))),
    )
  const [from, to] = [one(question.from), one(question.to)]
  const mayPass = (id: string) =>
    !question.avoid?.map(one).includes(id) &&
    (question.throughTopics || !id.startsWith('topic:')) &&
    degreeOf(id) <= question.maxDegree
  const nextTo = (id: string) => [
    ...new Set(
      edges.flatMap(({ subject, object }) => (subject === id ? [object] : object === id ? [subject] : [])),
    ),
  ]
  const paths: string[][] = []
  let reached: string[][] = [[from]]
  for (let hops = 1; hops <= maxHops; hops += 1) {
    reached = reached
      .filter((path) => path.length === 1 || mayPass(path.at(-1) ?? ''))
      .flatMap((path) =>
        nextTo(path.at(-1) ?? '').flatMap((id) => (path.includes(id) ? [] : [[...path, id]])),
      )
    const arrived = reached
      .filter((path) => path.at(-1) === to)
      .sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1))
    reached = reached.filter((path) => path.at(-1) !== to)
    paths.push(...arrived.slice(0, first - paths.length))
    if (paths.length >= first) return { status: 'ENOUGH', hopsSearched: hops, paths: paths.map(told) }
  }
  return { status: 'COMPLETE', hopsSearched: maxHops, paths: paths.map(told) }

  function told(path: readonly string[]): string[] {
    return path.slice(1).map((id, index) => linksBetween(path[index] ?? '', id))
  }

  function linksBetween(a: string, b: string): string {
    const last = new Map<string, Edge>()
    for (const edge of edges) {
      const isForward = edge.subject === a && edge.object === b
      if (!isForward && !(edge.subject === b && edge.object === a)) continue
      const arrow =
        isForward || mutual.includes(edge.relation)
          ? `${a} ${edge.relation} ${b}`
          : `${b} ${edge.relation} ${a}`
      const before = last.get(arrow)
      const isLater =
        !before || edge.last > before.last || (edge.last === before.last && edge.madeBy > before.madeBy)
      if (isLater) last.set(arrow, edge)
    }
    return [...last]
      .map(([arrow, { madeBy }]) => `${arrow}: ${madeBy}`)
      .sort()
      .join('; ')
  }
}
