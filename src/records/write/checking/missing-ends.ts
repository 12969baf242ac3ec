import { notFound, type OnRecordError } from '../../../errors.ts'
import { findRecords, withdrawnByIds } from '../../../generated/queries.ts'
import type { Transaction } from '../../../graph/store.ts'
import type { Link } from '../../graph-record.ts'

/** The most missing records that the error names. */
const namedMissing = 10

/**
 * The error for relationships whose ends are not in the graph: which ends, who refers to them, and how to restore them.
 */
export async function missingEnds(
  transaction: Transaction,
  links: readonly (Pick<Link, 'from' | 'to'> & { readonly owner: string })[],
): Promise<OnRecordError> {
  const owners = new Map(
    links.flatMap(({ from, to, owner }) => [from, to].map((end) => [end, owner] as const)),
  )
  const ids = [...owners.keys()]
  const there = new Set((await transaction.run(findRecords, { ids })).map(({ id }) => id))
  const missing = ids.filter((id) => !there.has(id)).slice(0, namedMissing)
  const gone = new Map(
    (await transaction.run(withdrawnByIds, { ids: missing })).map(({ id, node }) => [id, node]),
  )
  const told = missing.map((id) => {
    const end = `"${id}", which "${owners.get(id)}" would refer to,`
    const left = gone.get(id)
    if (!left) return `${end} is not in the graph. Record it first.`
    const { redactedAt, withdrawnAt } = left
    if (redactedAt) return `${end} was redacted on ${redactedAt.slice(0, 10)}, and cannot come back.`
    return `${end} was withdrawn on ${withdrawnAt.slice(0, 10)}. Revert that change first.`
  })
  const message =
    told.join('\n') || 'What these records refer to was changed at the same time. Send this again.'
  return notFound(message, { record: missing[0] })
}
