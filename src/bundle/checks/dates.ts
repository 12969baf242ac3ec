import { acceptedDates, type ParsedDate, parsePartialDate } from '../../domain/dates.ts'
import { writtenDate } from '../../domain/written-dates.ts'
import { OnRecordError } from '../../errors.ts'
import { type Draft, each } from '../draft.ts'
import type { Bundle } from '../format.ts'
import type { BundleProblem } from '../problems.ts'

const DATED_FIELDS = [
  ['memberships', ['from', 'to']],
  ['events', ['startedAt', 'endedAt']],
  ['sources', ['publishedAt']],
  ['statements', ['saidAt']],
] as const

/** Every date is in an accepted form of EDTF, and no span ends before it begins. */
export function checkDates(bundle: Draft<Bundle>): BundleProblem[] {
  const problems: BundleProblem[] = []
  for (const [list, fields] of DATED_FIELDS) {
    for (const [item, path] of each(bundle[list], list)) {
      const record = item.id ?? null
      const dates = fields.map((field) => {
        const edtf = edtfOf(Reflect.get(item, field))
        const read = edtf === undefined ? undefined : readDate(edtf)
        if (read === undefined || 'edtf' in read) return read
        problems.push({ path: `${path}.${field}.edtf`, record, ...read })
        return undefined
      })
      const [begins, ends] = dates
      if (begins?.earliest && ends?.latest && begins.earliest > ends.latest) {
        const message = `It ends (${ends.edtf}) before it begins (${begins.edtf}).`
        problems.push({
          path: `${path}.${fields[1] ?? fields[0]}`,
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

/** The date; or what is wrong with it, and which date is plainly meant. */
function readDate(edtf: string): ParsedDate | { readonly message: string; readonly mend: string } {
  try {
    return parsePartialDate(edtf, 'edtf')
  } catch (error) {
    if (!(error instanceof OnRecordError)) throw error
    const message = error.message.replace(/^edtf: /, '').replace(` ${acceptedDates}`, '')
    const dates = writtenDate(edtf)?.dates ?? []
    return { message, mend: dates.length > 0 ? `Write ${dates.join(' or ')}.` : acceptedDates }
  }
}
