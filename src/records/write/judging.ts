import { ACTORS } from '../../domain/concepts/concepts.ts'
import { sayingOf, type Verdict } from '../../domain/graphs/clusters.ts'
import { textDigest } from '../../domain/texts/texts.ts'
import { badInput, lookUp, notFound } from '../../errors.ts'
import { judgementsOfActors, lockRecords } from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'
import { judgementRecord } from '../judgement-record.ts'
import { unitOfWork, type Work, type WorkResult, type WriteNote } from './unit-of-work.ts'
import { writeIn } from './writing.ts'

/** A judgement to make: whether two actors are the same, how certain that is, from 0 to 1, and why. */
export type Judging = {
  readonly verdict: Verdict
  readonly actorIds: readonly [string, string]
  readonly score: number | null
  readonly basis: string
}

export type JudgeResult = { readonly judgement: string; readonly actors: string[] }

/**
 * Judges that two actors are the same, or that they are not. Actors that are the same are read as one, under one id.
 * Their own records are not rewritten, so withdrawing the judgement restores everything. Repeating a judgement that is
 * in force changes nothing.
 *
 * @throws NOT_FOUND if there is no such actor; BAD_USER_INPUT if they are not two different actors of one kind;
 *   CONFLICT if other judgements contradict this one
 */
export function judge(store: GraphStore, judging: Judging, note: WriteNote): Promise<JudgeResult> {
  const actorIds = [...judging.actorIds].sort()
  const input = textDigest(JSON.stringify({ ...judging, actorIds }))
  return unitOfWork(store, note, input, (work) => judgeIn(work, { ...judging, actorIds }), {
    judging: true,
  })
}

async function judgeIn(
  work: Work,
  { actorIds, ...judging }: Omit<Judging, 'actorIds'> & { readonly actorIds: readonly string[] },
): Promise<WorkResult<JudgeResult>> {
  const { transaction, writeId } = work
  const actors = [...actorIds]
  checkActors(actors, await transaction.run(lockRecords, { ids: actors }))
  const known = (await transaction.run(judgementsOfActors, { ids: actors })).find(
    ({ node }) => sayingOf(node) === sayingOf({ ...judging, actorIds }),
  )
  if (known) return { result: { judgement: known.node.id, actors }, entries: [] }

  const id = `judgement:${textDigest(writeId).slice(7, 39)}`
  const { verdict, score, basis } = judging
  const content = { id, verdict, actors: [...actors], ...(score === null ? {} : { score }), basis }
  const { entries } = await writeIn(work, [judgementRecord(content)], { expected: new Map([[id, null]]) })
  return { result: { judgement: id, actors }, entries }
}

const actorConcepts: readonly string[] = ACTORS

function checkActors(ids: readonly string[], held: readonly { readonly id: string; concept: string }[]) {
  if (ids[0] === ids[1])
    throw badInput('input.actors', 'an actor is always the same as itself; name two different ones.')
  const missing = ids.find((id) => !held.some((row) => row.id === id))
  if (missing) throw notFound(`There is no "${missing}". ${lookUp}`, { argument: 'input.actors' })
  const [first, second] = held
  const stranger = held.find(({ concept }) => !actorConcepts.includes(concept))
  if (stranger)
    throw badInput('input.actors', `"${stranger.id}" is not a person, an organisation or a group.`)
  if (first && second && first.concept !== second.concept) {
    throw badInput(
      'input.actors',
      `"${first.id}" is of kind ${first.concept} and "${second.id}" of kind ${second.concept}; only two of one kind can be the same.`,
    )
  }
}
