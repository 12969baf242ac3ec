import { valueIn } from '../../domain/concepts/references.ts'
import {
  BUNDLE_FORMATS,
  type BundleFormat,
  type BundleList,
  formatFor,
  hasList,
  NEWEST_FORMAT,
  newerFieldIn,
} from '../format.ts'
import type { Problem } from '../problems.ts'
import type { ReadPart } from '../reading/ndjson.ts'

/**
 * Whether the version that a bundle names has the lists that it has records of, and the fields of these. The version may come after the records, so
 * that this is only known at the end.
 */
export function checkVersion() {
  let format: BundleFormat | undefined
  const first = new Map<BundleList, Problem['place']>()
  const firstField = new Map<string, Problem['place']>()
  return {
    note(part: ReadPart): void {
      if (part.kind === 'header')
        format = BUNDLE_FORMATS.find((each) => each === valueIn(part.value, 'format'))
      if (part.kind !== 'record') return
      if (!first.has(part.list)) first.set(part.list, part.place)
      const field = typeof part.value === 'object' && part.value && newerFieldIn(part.list, part.value)
      if (field && !firstField.has(field)) firstField.set(field, [...part.place, field])
    },
    problems: (): Problem[] => {
      const named = format
      if (named === undefined) return []
      const fields = named === NEWEST_FORMAT ? [] : [...firstField]
      const newer = fields.map(([field, place]) => ({
        place,
        record: null,
        message: `A bundle of the format ${named} has no "${field}" here.`,
        mend: `Write ${NEWEST_FORMAT} as its format.`,
      }))
      const lists = [...first].flatMap(([list, place]): Problem[] =>
        hasList(named, list)
          ? []
          : [
              {
                place,
                record: null,
                message: `A bundle of the format ${named} has no ${list}.`,
                mend: `Write ${formatFor([list])} as its format.`,
              },
            ],
      )
      return [...lists, ...newer]
    },
  }
}
