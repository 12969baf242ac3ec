import { badInput } from '../errors.ts'
import type { GraphStore } from '../graph/store.ts'
import { receiptsOf } from '../records/read/contents.ts'
import { currentContent } from './current-content.ts'
import type { ArgumentPlace, Edit, Fields } from './edit.ts'
import { type ReceiptFields, receiptsFor } from './receipts.ts'
import { changed, checkKind } from './update.ts'
import { type EditRequest, type Written, writeEdit } from './write-edit.ts'

/** Changes to a statement: to its fields, to some of its attributions, and new attributions. */
export type StatementChanges = Fields & {
  readonly id: string
  readonly revision: number
  readonly attributions?: readonly AttributionChanges[] | null
  readonly addAttributions?: readonly ReceiptFields[] | null
}

type AttributionChanges = Fields & {
  readonly id: string
  readonly revision: number
  readonly passages?: readonly Fields[] | null
}

export const updateStatement = (
  store: GraphStore,
  asked: EditRequest,
  { id, revision, attributions, addAttributions, ...changes }: StatementChanges,
): Promise<Written> =>
  writeEdit(store, asked, async (propose): Promise<Edit> => {
    checkKind(id, 'statements')
    const statement = { ...changed(await currentContent(store, id), changes), id }
    const before = (await receiptsOf(store, 'Attribution', [id])).get(id) ?? []
    const changesOf = new Map<string, { readonly each: AttributionChanges; readonly index: number }>()
    for (const [index, each] of (attributions ?? []).entries()) {
      const argument = `input.attributions[${index}].id`
      const first = changesOf.get(each.id)?.index
      if (first !== undefined) {
        const twice = `"${each.id}" is already in input.attributions[${first}].`
        throw badInput(argument, `${twice} Merge the two.`)
      }
      if (!before.some((report) => report.id === each.id))
        throw badInput(argument, `"${each.id}" is not a report of "${id}".`)
      changesOf.set(each.id, { each, index })
    }
    const reports = before.map(({ statement: _of, ...report }) => {
      const change = changesOf.get(String(report.id))
      if (!change) return report
      const { revision: _read, ...fields } = change.each
      return changed(report, fields)
    })
    const added = receiptsFor(id, 'attribution', addAttributions, propose)
    const reportsAt = ['statements', 0, 'attributions'] as const
    const places = before.map(({ id: reportId }, index): ArgumentPlace => {
      const change = changesOf.get(reportId)
      return [[...reportsAt, index], change ? ['input', 'attributions', change.index] : [reportId]]
    })
    const addedPlaces = added.map((_, index): ArgumentPlace => {
      return [
        [...reportsAt, reports.length + index],
        ['input', 'addAttributions', index],
      ]
    })
    return {
      root: id,
      records: { statements: [{ ...statement, attributions: [...reports, ...added] }] },
      unwritten: new Set(before.map((report) => report.id).filter((each) => !changesOf.has(each))),
      places: [[['statements', 0], ['input']], ...places, ...addedPlaces],
      revisions: new Map([
        [id, revision],
        ...[...changesOf].map(([key, { each }]) => [key, each.revision] as const),
      ]),
    }
  })
