import { ACTORS } from '../../domain/concepts/concepts.ts'
import type { Stored } from '../../domain/concepts/stored.ts'
import { isOfSources, sayingOf, type Verdict } from '../../domain/graphs/clusters.ts'
import { textDigest } from '../../domain/texts/texts.ts'
import { badInput, conflict, lookUp, notFound } from '../../errors.ts'
import { judgementsAround, type LockRecordsRow, lockRecords } from '../../generated/queries.ts'
import type { GraphStore } from '../../graph/store.ts'
import { judgedIn, judgementRecord } from '../judgement-record.ts'
import { unitOfWork, type Work, type WorkResult, type WriteNote } from './unit-of-work.ts'
import { writeIn } from './writing.ts'

/**
 * A judgement to make: whether two actors are the same, or two sources copies; how certain that is, from 0 to 1, and why.
 */
export type Judging = {
  readonly verdict: Verdict
  readonly of: readonly [string, string]
  readonly score: number | null
  readonly basis: string
}

/** The ids of the judgement and of the two that it is about, the smaller id first. */
export type JudgeResult = { readonly judgement: string; readonly of: string[] }

/**
 * Judges that two actors are the same or two sources copies, or that they are not. Actors that are the same are read as
 * one, under one id; sources that are copies count once. Their own records are not rewritten, so withdrawing the judgement
 * restores everything. Repeating a judgement that is in force changes nothing.
 *
 * @throws NOT_FOUND if there is no such actor or source; BAD_USER_INPUT if they are not two different actors of one kind,
 *   or two different sources; CONFLICT if other judgements contradict this one
 */
export async function judge(store: GraphStore, judging: Judging, note: WriteNote): Promise<JudgeResult> {
  const of = [...judging.of].sort()
  const { verdict, score, basis } = judging
  // As it was digested when only actors were judged: what was sent then may be sent again.
  const two = isOfSources(verdict) ? { sourceIds: of } : { actorIds: of }
  const input = textDigest(JSON.stringify({ verdict, ...two, score, basis }))
  const work = (work: Work) => judgeIn(work, { ...judging, of })
  const { judgement } = await unitOfWork(store, note, input, work, { judging: true })
  return { judgement, of }
}

async function judgeIn(
  work: Work,
  { of, ...judging }: Omit<Judging, 'of'> & { readonly of: string[] },
): Promise<WorkResult<Pick<JudgeResult, 'judgement'>>> {
  const { transaction, writeId } = work
  const { verdict, score, basis } = judging
  const ofSources = isOfSources(verdict)
  const held = await transaction.run(lockRecords, { ids: of })
  checkHeld(of, held, ofSources ? 'input.sources' : 'input.actors')
  if (ofSources) checkSources(verdict, held)
  else checkActors(held)
  const known = (await transaction.run(judgementsAround, { ids: of })).find(
    ({ node }) => sayingOf(judgedIn(node)) === sayingOf({ verdict, of }),
  )
  if (known) return { result: { judgement: known.node.id }, entries: [] }

  const id = `judgement:${textDigest(writeId).slice(7, 39)}`
  const two = ofSources ? { sources: of } : { actors: of }
  const content = { id, verdict, ...two, ...(score === null ? {} : { score }), basis }
  const { entries } = await writeIn(work, [judgementRecord(content)], { expected: new Map([[id, null]]) })
  return { result: { judgement: id }, entries }
}

type HeldRow = Pick<LockRecordsRow, 'id' | 'concept' | 'content'>

function checkHeld(ids: readonly string[], held: readonly HeldRow[], argument: string) {
  if (ids[0] === ids[1]) {
    const fault =
      argument === 'input.sources' ? 'a source is no copy of itself' : 'an actor is always the same as itself'
    throw badInput(argument, `${fault}; name two different ones.`)
  }
  const missing = ids.find((id) => !held.some((row) => row.id === id))
  if (missing) throw notFound(`There is no "${missing}". ${lookUp}`, { argument })
}

const actorConcepts: readonly string[] = ACTORS

function checkActors(held: readonly HeldRow[]) {
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

function checkSources(verdict: Verdict, held: readonly HeldRow[]) {
  const stranger = held.find(({ concept }) => concept !== 'Source')
  if (stranger) throw badInput('input.sources', `"${stranger.id}" is not a source.`)
  if (verdict === 'COPIES') return
  for (const { id, content } of held) {
    const { copyOf = null } = JSON.parse(content) as Pick<Stored['Source'], 'copyOf'>
    if (copyOf !== null && held.some((other) => other.id === copyOf)) {
      throw conflict(`"${id}" is recorded as a copy of "${copyOf}". If that is wrong, update its "copyOf".`, {
        record: id,
      })
    }
  }
}
