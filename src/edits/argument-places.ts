import { messageText, type Problem } from '../bundle/problems.ts'
import { idsIn } from '../domain/concepts/references.ts'
import { type Path, pathAfter, pathText } from '../domain/paths.ts'
import { badInput, type OnRecordError } from '../errors.ts'
import { type Edit, receiptsIn } from './edit.ts'

/** As many problems are told at once. */
const mostTold = 5

/** What is wrong with an input, as an error that names the argument: the first problem's, and the others in words. */
export function inputError(problems: readonly Problem[], edit: Edit): OnRecordError {
  const argumentOf = argumentsOf(edit)
  const print = (place: Path) => pathText(argumentOf(place))
  const [first, ...others] = problems.map(({ place, message, mend }) => ({
    argument: print(place),
    text: `${messageText(message, print)} ${mend}`,
  }))
  const more = others.slice(0, mostTold - 1).map(({ argument, text }) => `\n${argument}: ${text}`)
  const rest = others.length - more.length
  const end = rest > 0 ? `\nAnd ${rest} more.` : ''
  return badInput(first?.argument ?? 'input', `${first?.text ?? ''}${more.join('')}${end}`)
}

/**
 * Tells of a place in the small bundle that an input became where that is in the input. The most particular part decides; a
 * list of which nothing is told stands in `input` under its own name.
 */
function argumentsOf({ records, places }: Edit): (place: Path) => Path {
  // Once they were taken apart from their records, receipts are named by their ids.
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
