import { recordKindOf } from './ids.ts'

/**
 * The path to a value: names of fields and indexes of lists, from the outside in. In a file of lines it begins with the number
 * of the line, in the graph with the record's id, in a mutation's input with the name of the argument.
 */
export type Path = readonly (string | number)[]

/** A path as a person reads it: `statements[14].speakers[0].role`, `line 3: person.name`, `person:ada.name`. */
export function pathText(path: Path): string {
  const [first, ...rest] = path
  if (first === undefined) return ''
  if (typeof first === 'number') return rest.length > 0 ? `line ${first}: ${pathText(rest)}` : `line ${first}`
  const begins = isPlain(first) || recordKindOf(first) !== null ? first : stepText(first)
  return begins + rest.map(stepText).join('')
}

/** A name that is not a plain word is written as in JSON; a long one is cut. */
function stepText(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`
  return isPlain(step) ? `.${step}` : `[${JSON.stringify(step.slice(0, longestShown))}]`
}

const longestShown = 40

const isPlain = (step: string) => step.length <= longestShown && /^\w+$/.test(step)

/** What remains of a path after its beginning; null if it begins differently. */
export const pathAfter = (beginning: Path, path: Path): Path | null =>
  beginning.length <= path.length && beginning.every((step, at) => step === path[at])
    ? path.slice(beginning.length)
    : null
