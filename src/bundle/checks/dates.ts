import { conceptOf, conceptOfList, dateFields } from '../../domain/concepts/concepts.ts'
import { acceptedDates, type ParsedDate, readPartialDate } from '../../domain/dates/dates.ts'
import { writtenDate } from '../../domain/dates/written-dates.ts'
import { type Draft, each } from '../draft.ts'
import { BUNDLE_LISTS, type Bundle } from '../format.ts'
import type { Problem } from '../problems.ts'

/** The valid part of a record. */
type Dated = { readonly id?: string } & { readonly [field: string]: unknown }

/** Checks that every date is in an accepted form of EDTF, and that no period ends before it begins. */
export function checkDates(bundle: Draft<Bundle>): Problem[] {
  const problems: Problem[] = []
  for (const list of BUNDLE_LISTS) {
    const concept = conceptOfList(list)
    const fields = dateFields(concept)
    const { period } = conceptOf(concept)
    for (const [item, place] of fields.length > 0 ? each<Dated>(bundle[list], [list]) : []) {
      const record = item.id ?? null
      const dates = new Map<string, ParsedDate>()
      for (const field of fields) {
        const edtf = edtfOf(item[field])
        if (edtf === undefined) continue
        const read = readPartialDate(edtf)
        if ('edtf' in read) dates.set(field, read)
        else {
          const at = [...place, field, 'edtf']
          problems.push({ place: at, record, message: read.fault, mend: mendDate(edtf) })
        }
      }
      if (period === undefined) continue
      const begins = dates.get(period.begins)
      const ends = dates.get(period.ends)
      if (begins?.earliest && ends?.latest && begins.earliest > ends.latest) {
        const message = `It ends (${ends.edtf}) before it begins (${begins.edtf}).`
        problems.push({
          place: [...place, period.ends],
          record,
          message,
          mend: 'Correct one of the two dates.',
        })
      }
    }
  }
  return problems
}

function edtfOf(date: unknown): string | undefined {
  if (typeof date !== 'object' || date === null || !('edtf' in date)) return undefined
  return typeof date.edtf === 'string' ? date.edtf : undefined
}

/** How to correct a text that is not a date: by the dates that it may mean, if any. */
function mendDate(edtf: string): string {
  const dates = writtenDate(edtf)?.dates ?? []
  return dates.length > 0 ? `Write ${dates.join(' or ')}.` : acceptedDates
}
