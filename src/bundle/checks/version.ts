import { valueIn } from '../../domain/concepts/references.ts'
import {
  BUNDLE_FORMATS,
  type BundleFormat,
  type BundleList,
  formatFor,
  hasField,
  hasList,
  type NewerField,
  newerFieldsIn,
} from '../format.ts'
import type { Problem } from '../problems.ts'
import type { ReadPart } from '../reading/ndjson.ts'

/**
 * Whether the version that a bundle names has the lists that it has records of, and the fields that these have. The version may
 * come after the records, so that this is only known at the end.
 */
export function checkVersion() {
  let format: BundleFormat | undefined
  const first = new Map<BundleList, Problem['place']>()
  const firstWith = new Map<NewerField, Problem['place']>()
  return {
    note(part: ReadPart): void {
      if (part.kind === 'header')
        format = BUNDLE_FORMATS.find((each) => each === valueIn(part.value, 'format'))
      if (part.kind !== 'record') return
      if (!first.has(part.list)) first.set(part.list, part.place)
      for (const { newer, place } of newerFieldsIn(part.list, part.value))
        if (!firstWith.has(newer)) firstWith.set(newer, [...part.place, ...place])
    },
    problems: (): Problem[] => {
      const named = format
      if (named === undefined) return []
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
      const fields = [...firstWith].flatMap(([newer, place]): Problem[] =>
        hasField(named, newer)
          ? []
          : [
              {
                place,
                record: null,
                message: `In a bundle of the format ${named}, ${[newer.list, ...newer.path].at(-2)} have no ${newer.path.at(-1)}.`,
                mend: `Write ${formatFor([], [newer])} as its format.`,
              },
            ],
      )
      return [...lists, ...fields]
    },
  }
}
