import { describeContradiction } from '../bundle/checks/judgements.ts'
import type { BundleJudgement } from '../bundle/format.ts'
import type { Problem } from '../bundle/problems.ts'
import { clustersOf, type Judged, sayingOf } from '../domain/graphs/clusters.ts'
import type { GraphStore } from '../graph/store.ts'
import type { RecordContent } from '../records/graph-record.ts'
import { judgedBetween, judgedOf } from '../records/judgement-record.ts'
import { judgementsAbout, reversedAmong } from '../records/read/judgements.ts'
import type { StoredRecord } from '../records/stored-records.ts'
import { digestOf } from '../records/write/nodes.ts'

/** Records of a bundle after its judgements were compared with the graph's, past ones included. */
export type Compared = {
  /** The records that are neither known nor in conflict. */
  readonly records: readonly RecordContent[]
  /** The ids of judgements that the graph has under another id; they are not written. */
  readonly known: readonly string[]
  readonly conflicts: readonly Problem[]
}

type Reversal = { readonly id: string; readonly saying: string; readonly withdrawnAt: string }

/** A judgement in words, from a bundle or from the graph. */
const saidBy = (judgement: BundleJudgement) =>
  sayingOf({ verdict: judgement.verdict, of: judgedOf(judgement) })

/**
 * Compares a bundle's judgements with those of the graph. An import never repeats a judgement that was reversed there,
 * under any id: the reversal is the later judgement of a person.
 */
export async function compareJudgements(
  store: GraphStore,
  given: readonly RecordContent[],
  held: ReadonlyMap<string, StoredRecord>,
): Promise<Compared> {
  const isNews = (record: RecordContent) => held.get(record.id)?.digest !== digestOf(record)
  const judgements = given.filter((record) => record.concept === 'Judgement' && isNews(record))
  if (judgements.length === 0) return { records: given, known: [], conflicts: [] }
  const ids = [...new Set(judgements.flatMap(judgedBetween))]
  const holding = new Map((await judgementsAbout(store, ids)).map((row) => [sayingOf(row), row.id]))
  const reversals = (await reversedAmong(store, ids)).map(({ content, ...row }) => ({
    ...row,
    saying: saidBy(JSON.parse(content)),
  }))

  const known: string[] = []
  const conflicts: Problem[] = []
  for (const { id, content } of judgements) {
    const saying = saidBy(content as BundleJudgement)
    const { content: before = null, withdrawnAt = null } = held.get(id) ?? {}
    const said = before === null ? saying : saidBy(JSON.parse(before))
    const [own, other] = [
      reversals.find((each) => each.id === id),
      reversals.findLast((each) => each.saying === saying),
    ]
    const gone = own?.saying === saying ? own : other
    if (said !== saying) conflicts.push(otherJudgement(id, said, saying))
    else if (holding.get(saying) === id) continue
    else if (holding.has(saying)) known.push(id)
    else if (gone !== undefined) conflicts.push(reversedConflict(id, gone))
    else if (withdrawnAt !== null) conflicts.push(otherReversed(id, own?.saying, { saying, withdrawnAt }))
  }
  const settled = new Set([...known, ...conflicts.map(({ record }) => record)])
  return { records: given.filter(({ id }) => !settled.has(id)), known, conflicts }
}

const conflictOf = (id: string, message: string, mend: string): Problem => ({
  place: [id],
  record: id,
  message,
  mend,
})

const otherJudgement = (id: string, said: string, saying: string) =>
  conflictOf(
    id,
    `The graph has another judgement under this id: ${said}. The bundle says ${saying}.`,
    'Give it another id.',
  )

/** @param said what was reversed; undefined if that is unknown */
function otherReversed(id: string, said: string | undefined, { saying, withdrawnAt }: Omit<Reversal, 'id'>) {
  const which =
    said === undefined
      ? 'A judgement about others, or one that has since become unreadable,'
      : `Another judgement (${said})`
  return conflictOf(
    id,
    `${which} was made in the graph under this id, and reversed on ${dayOf(withdrawnAt)}. The bundle says ${saying}.`,
    'Give it another id.',
  )
}

function reversedConflict(id: string, { id: under, saying, withdrawnAt }: Reversal) {
  const name = under === id ? '' : `, under the id "${under}",`
  return conflictOf(
    id,
    `This judgement (${saying}) was made in the graph${name} and reversed on ${dayOf(withdrawnAt)}.`,
    'Leave it out of the bundle or, if it is right after all, revert its reversal first.',
  )
}

const dayOf = (moment: string) => moment.slice(0, 10)

/** A judgement that the graph does not have yet. */
export type NewJudgement = Judged & { readonly id: string }

export const newJudgement = (record: RecordContent): NewJudgement[] =>
  record.concept === 'Judgement'
    ? [{ id: record.id, verdict: record.content.verdict, of: judgedBetween(record) }]
    : []

/** Contradictions between a whole bundle's new judgements and the graph's, through any chain of both. */
export async function contradictionConflicts(
  store: GraphStore,
  judged: readonly NewJudgement[],
): Promise<Problem[]> {
  if (judged.length === 0) return []
  const ids = [...new Set(judged.flatMap(({ of }) => of))]
  const own = new Set(judged.map(({ id }) => id))
  const all = [...(await judgementsAbout(store, ids)), ...judged]
  return clustersOf([], all).contradictions.map((contradiction) => {
    const { apart, chain } = contradiction
    const id = [apart, ...chain].find((each) => own.has(each.id))?.id ?? null
    return {
      place: id === null ? [] : [id],
      record: id,
      message: describeContradiction(contradiction, (each) => each.id),
      mend: 'Leave the wrong ones out of the bundle or, if they are in the graph, reverse them first.',
    }
  })
}
