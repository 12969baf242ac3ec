import { badInput } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { canonicalIds } from '../records/record.ts'
import { currentContents } from './current-content.ts'
import type { Edit, Fields } from './edit.ts'
import { type SpeakerFields, statementFor } from './new-statement.ts'
import { wordsOfId } from './proposed-ids.ts'
import type { ReceiptFields } from './receipts.ts'
import { checkKind } from './update.ts'
import { type EditRequest, type Written, writeEdit } from './write-edit.ts'

/** A statement in which somebody takes back an earlier one. */
export type NewRetraction = Fields & {
  readonly retracts: string
  readonly text: string
  readonly attributions: readonly ReceiptFields[]
  /** By default, those who made the earlier statement. */
  readonly speakers?: readonly SpeakerFields[] | null
  readonly basis?: string | null
}

export const recordRetraction = (
  store: GraphStore,
  asked: EditRequest,
  { retracts, basis, ...given }: NewRetraction,
): Promise<Written> =>
  writeEdit(store, asked, async (propose): Promise<Edit> => {
    checkKind(retracts, 'statements', 'input.retracts')
    const [retracted] = await currentContents(store, [retracts])
    if (!retracted) throw badInput('input.retracts', `There is no "${retracts}".`)
    const before = Array.isArray(retracted.speakers) ? (retracted.speakers as SpeakerFields[]) : []
    const speakers = given.speakers ?? before.map(({ actor }) => ({ actor }))
    await checkOwn(store, before, speakers)
    const { statement, others } = statementFor({ ...given, speakers, type: 'RETRACTION' }, propose)
    const relation = {
      id: propose('relation', `${wordsOfId(statement.id)} retracts`),
      relationType: 'RETRACTS',
      from: statement.id,
      to: retracts,
      certainty: 'SURE',
      basis: basis ?? 'The speaker took it back.',
      receipts: statement.attributions.map(({ id }) => id),
    }
    return {
      root: statement.id,
      records: { ...others, statements: [statement], relations: [relation] },
      places: [
        [['statements', 0], ['input']],
        [['relations', 0], ['input']],
        [
          ['relations', 0, 'to'],
          ['input', 'retracts'],
        ],
      ],
    }
  })

/** @throws BAD_USER_INPUT unless one of those who take the statement back made it, or it was made on their behalf */
async function checkOwn(store: GraphStore, before: readonly SpeakerFields[], now: readonly SpeakerFields[]) {
  const idsOf = (speakers: readonly SpeakerFields[]) =>
    speakers.flatMap(({ actor, onBehalfOf }) => [actor, onBehalfOf ?? []].flat())
  const canonical = await canonicalIds(store, [...idsOf(before), ...idsOf(now)])
  const own = new Set(idsOf(before).map((id) => canonical.get(id)))
  if (idsOf(now).some((id) => own.has(canonical.get(id) ?? ''))) return
  const message =
    'only the speaker of a statement can take it back. Record a statement that denies or corrects it, and relate the two.'
  throw badInput('input.speakers', message)
}
