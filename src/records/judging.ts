import type { Verdict } from '../domain/clusters.ts'
import { textDigest } from '../domain/texts.ts'
import { badInput, lookUp, notFound } from '../errors.ts'
import { holdRecords, judgementsOfActors, lockJudging } from '../generated/queries.ts'
import type { GraphStore } from '../graph/store.ts'
import { reclusterActors } from './clusters.ts'
import { type GraphRecord, paged } from './graph-record.ts'
import { digested, layDown } from './laying-down.ts'
import { unitOfWork, type Work, type Worked, type WriteNote } from './unit-of-work.ts'

/** What is judged: whether two actors are the same, how sure that is, from 0 to 1, and why. */
export type Judging = {
  readonly verdict: Verdict
  readonly actorIds: readonly [string, string]
  readonly score: number | null
  readonly basis: string
}

/** A judgement as the log keeps it. Who made it is no part of it: that is shown to editors only. */
type JudgementContent = { readonly id: string } & Omit<Judging, 'actorIds'> & {
    readonly actorIds: readonly string[]
  }

export type JudgeResult = { readonly judgement: string; readonly actors: string[] }

/**
 * Judges that two actors are the same, or are not. Those that are the same answer as one, under one id; nothing of them is
 * rewritten, so that a judgement that is withdrawn leaves everything as it was. Judging again what holds changes nothing.
 *
 * @throws NOT_FOUND where there is no such actor; BAD_USER_INPUT where they are not two of one kind; CONFLICT where other
 *   judgements say otherwise
 */
export function judge(store: GraphStore, judging: Judging, note: WriteNote): Promise<JudgeResult> {
  const actorIds = [...judging.actorIds].sort()
  const input = textDigest(JSON.stringify({ ...judging, actorIds }))
  return unitOfWork(store, note, input, (work) => judgeIn(work, { ...judging, actorIds }))
}

async function judgeIn(
  { transaction, writeId, by, at }: Work,
  judging: Omit<JudgementContent, 'id'>,
): Promise<Worked<JudgeResult>> {
  const ids = judging.actorIds
  await transaction.run(lockJudging, { writeId })
  checkActors(ids, await transaction.run(holdRecords, { ids, writeId }))
  const known = (await transaction.run(judgementsOfActors, { ids })).find(
    ({ node }) => node.verdict === judging.verdict && node.actorIds.join() === ids.join(),
  )
  if (known) return { result: { judgement: known.node.id, actors: [...ids] }, entries: [] }

  const id = `judgement:${textDigest(writeId).slice(7, 39)}`
  const { verdict, score, basis } = judging
  const content: JudgementContent = { id, verdict, actorIds: ids, score, basis }
  await layDown(transaction, [digested(judgementRecord(content, by))], at, new Map([[id, at]]))
  await reclusterActors(transaction, ids)
  return {
    result: { judgement: id, actors: [...ids] },
    entries: [{ recordId: id, kind: 'CREATED', before: null, after: JSON.stringify(content) }],
  }
}

/** A judgement as it lies in the graph. */
export function judgementRecord(content: JudgementContent, by: string | null): GraphRecord {
  const { id, verdict, actorIds, score, basis } = content
  return {
    id,
    concept: 'Judgement',
    properties: { verdict, actorIds, score, basis, by, key: id },
    links: actorIds.map((to) => ({ type: 'JUDGES', from: id, to, properties: paged(to, id) })),
    content,
  }
}

const actorConcepts = ['Person', 'Organisation', 'Group']

function checkActors(ids: readonly string[], held: readonly { readonly id: string; concept: string }[]) {
  if (ids[0] === ids[1]) throw badInput('input.actors', 'an actor is always the same as itself; name two.')
  const missing = ids.find((id) => !held.some((row) => row.id === id))
  if (missing) throw notFound(`There is no "${missing}". ${lookUp}`, { argument: 'input.actors' })
  const [first, second] = held
  const stranger = held.find(({ concept }) => !actorConcepts.includes(concept))
  if (stranger) throw badInput('input.actors', `"${stranger.id}" is no person, organisation or group.`)
  if (first && second && first.concept !== second.concept) {
    throw badInput(
      'input.actors',
      `"${first.id}" is of kind ${first.concept} and "${second.id}" of kind ${second.concept}; only two of one kind can be the same.`,
    )
  }
}
