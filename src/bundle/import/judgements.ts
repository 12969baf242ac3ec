import { clustersOf, type Judged, sayingOf } from '../../domain/clusters.ts'
import type { GraphStore } from '../../graph/store.ts'
import type { GraphRecord } from '../../records/graph-record.ts'
import type { Held } from '../../records/held.ts'
import { judgementsAbout, reversedAmong } from '../../records/judgement.ts'
import { judgedActors } from '../../records/judgement-record.ts'
import { digested } from '../../records/laying-down.ts'
import { describeContradiction } from '../checks/judgements.ts'
import type { BundleJudgement } from '../format.ts'
import type { BundleProblem } from '../problems.ts'

/** Records of a bundle after its judgements were compared with those that the graph holds, or held. */
export type Compared = {
  /** What is written, or left as it is: neither known nor in conflict. */
  readonly records: readonly GraphRecord[]
  /** The ids of judgements that the graph holds under another id: they are left out. */
  readonly known: readonly string[]
  readonly conflicts: readonly BundleProblem[]
}

type Reversed = { readonly id: string; readonly withdrawnAt: string }

/** What a judgement of a bundle, or the content of one in the graph, says. */
const saidBy = ({ verdict, actors }: BundleJudgement) => sayingOf({ verdict, actorIds: actors })

/**
 * Compares judgements with what was judged in the graph. Whatever was reversed there is not judged anew by an import, under
 * whichever id: whoever reversed it knew better.
 */
export async function compareJudgements(
  store: GraphStore,
  given: readonly GraphRecord[],
  held: ReadonlyMap<string, Held>,
): Promise<Compared> {
  const isNews = (record: GraphRecord) => held.get(record.id)?.digest !== digested(record).digest
  const judgements = given.filter((record) => record.concept === 'Judgement' && isNews(record))
  if (judgements.length === 0) return { records: given, known: [], conflicts: [] }
  const actors = [...new Set(judgements.flatMap(judgedActors))]
  const holding = new Map((await judgementsAbout(store, actors)).map((row) => [sayingOf(row), row.id]))
  const reversed = new Map(
    (await reversedAmong(store, actors)).map((row) => [saidBy(JSON.parse(row.content)), row]),
  )

  const known: string[] = []
  const conflicts: BundleProblem[] = []
  for (const { id, content } of judgements) {
    const saying = saidBy(content as BundleJudgement)
    const before = held.get(id)?.content
    const said = before == null ? saying : saidBy(JSON.parse(before))
    const withdrawnAt = held.get(id)?.withdrawnAt ?? null
    const gone = withdrawnAt === null ? reversed.get(saying) : { id, withdrawnAt }
    if (said !== saying) conflicts.push(otherJudgement(id, said, saying))
    else if (holding.get(saying) === id) continue
    else if (holding.has(saying)) known.push(id)
    else if (gone !== undefined) conflicts.push(reversedConflict(id, saying, gone))
  }
  const settled = new Set([...known, ...conflicts.map(({ record }) => record)])
  return { records: given.filter(({ id }) => !settled.has(id)), known, conflicts }
}

const otherJudgement = (id: string, said: string, saying: string): BundleProblem => ({
  path: id,
  record: id,
  message: `The graph holds another judgement under this id: ${said}. The bundle says ${saying}.`,
  mend: 'Give it another id.',
})

function reversedConflict(id: string, saying: string, gone: Reversed): BundleProblem {
  const name = gone.id === id ? '' : `, under the id "${gone.id}",`
  return {
    path: id,
    record: id,
    message: `This judgement (${saying}) was made in the graph${name} and reversed on ${gone.withdrawnAt.slice(0, 10)}.`,
    mend: 'Leave it out of the bundle or, if it holds after all, revert its reversal first.',
  }
}

/** A judgement that the graph does not hold yet. */
export type NewJudgement = Judged & { readonly id: string }

export const newJudgement = (record: GraphRecord): NewJudgement[] =>
  record.concept === 'Judgement'
    ? [{ id: record.id, verdict: String(record.properties.verdict), actorIds: judgedActors(record) }]
    : []

/** The new judgements of a whole bundle that those of the graph contradict, by however many of both. */
export async function contradictionConflicts(
  store: GraphStore,
  judged: readonly NewJudgement[],
): Promise<BundleProblem[]> {
  if (judged.length === 0) return []
  const actors = [...new Set(judged.flatMap(({ actorIds }) => actorIds))]
  const own = new Set(judged.map(({ id }) => id))
  const all = [...(await judgementsAbout(store, actors)), ...judged]
  return clustersOf([], all).contradictions.map((contradiction) => {
    const { apart, chain } = contradiction
    const id = [apart, ...chain].find((each) => own.has(each.id))?.id ?? null
    return {
      path: id ?? '',
      record: id,
      message: describeContradiction(contradiction, (each) => each.id),
      mend: 'Leave out of the bundle what does not hold or, where the graph holds it, reverse it first.',
    }
  })
}
