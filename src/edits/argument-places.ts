import { messageText, type Problem } from '../bundle/problems.ts'
import { idsIn } from '../domain/concepts/references.ts'
import { type Path, pathAfter, pathText } from '../domain/paths.ts'
import { badInput, type OnRecordError } from '../errors.ts'
import { type Edit, receiptsIn } from './edit.ts'

/** How many problems one error names. */
const mostNamed = 5

/** The problems of an input as one error: for the argument of the first problem, with the others in its message. */
export function inputError(problems: readonly Problem[], edit: Edit): OnRecordError {
  const argumentOf = argumentsOf(edit)
  const print = (place: Path) => pathText(argumentOf(place))
  const [first, ...others] = problems.map(({ place, message, mend }) => ({
    argument: print(place),
    text: `${messageText(message, print)} ${mend}`,
  }))
  const more = others.slice(0, mostNamed - 1).map(({ argument, text }) => `\n${argument}: ${text}`)
  const rest = others.length - more.length
  const end = rest > 0 ? `\nAnd ${rest} more.` : ''
  return badInput(first?.argument ?? 'input', `${first?.text ?? ''}${more.join('')}${end}`)
}

/**
 * Translates a place in an edit's records to the argument that it came from. The longest matching place decides; a list
 * without one is in `input` under its own name.
 */
function argumentsOf({ records, places }: Edit): (place: Path) => Path {
  // The checks after the bundle's own name a receipt by its id, without its record.
  const receipts = new Map<string | number, Path>(
    [...receiptsIn(records)].flatMap(([receipt, place]) =>
      idsIn(receipt, 'id').map((id) => [id, place] as const),
    ),
  )
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
