import type { BundleAssessment } from '../bundle/format.ts'
import { slugIn } from '../domain/ids.ts'
import type { Column } from './headers.ts'
import { type idChooser, isThere, type KnownRecord, type KnownRecords } from './known-records.ts'
import type { Cells } from './row.ts'

/** The columns of a verdict: a row has all of them or none. */
const columnsOfVerdict = ['assessor', 'rating', 'rated', 'rating_url'] as const satisfies readonly Column[]

export const hasVerdict = (row: Cells): boolean => columnsOfVerdict.some((column) => row[column] !== '')

/** The columns of a row's verdict that are empty; none if it has no verdict. */
export const missingOfVerdict = (row: Cells): Column[] =>
  hasVerdict(row) ? columnsOfVerdict.filter((column) => row[column] === '') : []

/** The verdict of a row, without ids of its own: whoever looks for it in a graph, or checks it, compares these. */
export const verdictOf = (
  { rating, rated, rating_url }: Cells,
  { statement, assessor, source }: Readonly<Record<'statement' | 'assessor' | 'source', string>>,
  ids: Readonly<Record<'id' | 'evidence', string>>,
): BundleAssessment => ({
  id: ids.id,
  statement,
  assessor,
  rating,
  assessedAt: {
    edtf: rated,
    basis: 'INFERRED',
    note: 'The spreadsheet does not say where the date comes from.',
  },
  url: rating_url,
  evidence: [
    {
      id: ids.evidence,
      source,
      passages: [{ part: 'CONTENT', exact: rating, quoted: false, status: 'NO_TEXT' }],
    },
  ],
})

/** Collects the verdicts of a sheet's rows: two rows that say the same of a statement are one. */
export function verdictsOfSheet(held: KnownRecords, ids: ReturnType<typeof idChooser>) {
  const made = new Map<string, BundleAssessment>()
  return {
    add(row: Cells, of: Readonly<Record<'statement' | 'assessor' | 'source', string>>): void {
      const key = JSON.stringify([of, row.rating, row.rated])
      if (made.has(key)) return
      const isSame = ({ versions }: KnownRecord) =>
        versions.some(
          (one) =>
            one.statement === of.statement && one.assessor === of.assessor && one.rating === row.rating,
        )
      const words = `${slugIn(of.assessor)} on ${slugIn(of.statement)}`
      const id = ids.idOf('assessment', words, isSame)
      const isOfIt = ({ versions }: KnownRecord) => versions.some((one) => one.of === id)
      made.set(key, verdictOf(row, of, { id, evidence: ids.idOf('evidence', words, isOfIt) }))
    },
    /** Those that the graph has are left as they are there. */
    made: (): BundleAssessment[] => [...made.values()].filter(({ id }) => !isThere(held.get(id))),
  }
}
