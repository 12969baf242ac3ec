import { BUNDLE_LISTS } from '../bundle/format.ts'
import { messageText, type Problem } from '../bundle/problems.ts'
import { conceptOfList, receiptField } from '../domain/concepts/concepts.ts'
import { idsIn, valueIn } from '../domain/concepts/references.ts'
import { type Path, pathAfter, pathText } from '../domain/paths.ts'
import { badInput, type OnRecordError } from '../errors.ts'
import type { Edit } from './edit.ts'

/** As many problems are told at once. */
const told = 5

/** What is wrong with an input, as an error that names the argument: the first problem's, and the others in words. */
export function inputError(problems: readonly Problem[], edit: Edit): OnRecordError {
  const argumentOf = argumentsOf(edit)
  const print = (place: Path) => pathText(argumentOf(place))
  const [first, ...others] = problems.map(({ place, message, mend }) => ({
    argument: print(place),
    text: `${messageText(message, print)} ${mend}`,
  }))
  const more = others.slice(0, told - 1).map(({ argument, text }) => `\n${argument}: ${text}`)
  const rest = others.length - more.length
  const end = rest > 0 ? `\nAnd ${rest} more.` : ''
  return badInput(first?.argument ?? 'input', `${first?.text ?? ''}${more.join('')}${end}`)
}

/**
 * Tells of a place in the small bundle that an input became where that is in the input. The most particular part decides; a
 * list of which nothing is told stands in `input` under its own name.
 */
function argumentsOf({ records, places }: Edit): (place: Path) => Path {
  const receipts = new Map(receiptsIn(records))
  const lists = Object.keys(records).map((list) => [[list], ['input', list]] as const)
  const longestFirst = [...lists, ...places].sort(([a], [b]) => b.length - a.length)
  return ([first = '', ...rest]) => {
    const place = [...(receipts.get(first) ?? [first]), ...rest]
    for (const [part, argument] of longestFirst) {
      const within = pathAfter(part, place)
      if (within !== null) return [...argument, ...within]
    }
    return place
  }
}

/** The receipts of the records, which checks that see them apart name by their ids, and where they stand. */
function* receiptsIn(records: Edit['records']): Generator<readonly [id: string | number, place: Path]> {
  for (const list of BUNDLE_LISTS) {
    const { field } = receiptField(conceptOfList(list)) ?? {}
    for (const [index, record] of field === undefined ? [] : (records[list] ?? []).entries()) {
      const receipts = valueIn(record, field ?? '')
      for (const [at, receipt] of Array.isArray(receipts) ? receipts.entries() : [])
        for (const id of idsIn(receipt, 'id')) yield [id, [list, index, field ?? '', at]]
    }
  }
}
