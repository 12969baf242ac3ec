import { BUNDLE_LISTS, type BundleList } from '../bundle/format.ts'
import type { GraphStore } from '../graph/store.ts'
import type { Edit, Fields, Lists } from './edit.ts'
import { type ProposeId, wordsOfId } from './proposed-ids.ts'
import { type ReceiptFields, receiptsFor } from './receipts.ts'
import { type EditRequest, type Written, writeEdit } from './write-edit.ts'

export type SpeakerFields = Fields & { readonly actor: string; readonly onBehalfOf?: string | null }

/** A new statement with its receipts, and the new actors and sources that come with it, in the lists of a bundle. */
export type NewStatement = Fields & {
  readonly id?: string | null
  readonly text: string
  readonly saidAt?: { readonly edtf: string } | null
  readonly speakers?: readonly SpeakerFields[] | null
  readonly attributions: readonly ReceiptFields[]
} & { readonly [List in BundleList]?: readonly Fields[] | null }

export const recordStatement = (
  store: GraphStore,
  asked: EditRequest,
  given: NewStatement,
): Promise<Written> =>
  writeEdit(store, asked, (propose): Edit => {
    const { statement, others } = statementFor(given, propose)
    return {
      root: statement.id,
      records: { ...others, statements: [statement] },
      places: [[['statements', 0], ['input']]],
    }
  })

/** A statement in its bundle form, and the new records that come with it, which have ids of their own. */
export function statementFor(given: NewStatement, propose: ProposeId) {
  const { id: ownId, attributions, speakers, ...rest } = given
  const id = ownId ?? propose('statement', wordsFor(given))
  const receipts = receiptsFor(id, 'attribution', attributions, propose)
  const others: Lists = Object.fromEntries(BUNDLE_LISTS.map((list) => [list, given[list] ?? []]))
  const fields = Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in others)))
  return { statement: { ...fields, id, speakers: speakers ?? [], attributions: receipts }, others }
}

/** Who spoke, when, and the first words of the text: `vladimir-medinsky-2025-06-07-russia-brought-the-bodies`. */
function wordsFor({ speakers, saidAt, text }: NewStatement): string {
  const speaker = wordsOfId(speakers?.[0]?.actor ?? '', 30)
  const [date = ''] = /^\d{4}(-\d\d){0,2}/.exec(saidAt?.edtf ?? '') ?? []
  return `${speaker} ${date} ${text.split(/\s+/).slice(0, 6).join(' ')}`
}
