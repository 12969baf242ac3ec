/**
 * What the playground asks for beside a reader's question, so that the answer can be drawn: of each record its type, its
 * id and what it is called. These fields have names of their own, and are taken out before the answer is shown.
 */
const prefix = '_drawing_'

export const typeMark = `${prefix}type`
export const idMark = `${prefix}id`
/** Each field that gives a name has a mark of its own: under one mark, their types would conflict. */
export const nameMark = (type: string, field: string): string => `${prefix}name_${type}_${field}`

export const isNameMark = (key: string): boolean => key.startsWith(`${prefix}name_`)
export const isMark = (key: string): boolean => key.startsWith(prefix)

/** Whether a document has such names of its own, so that they could not be told apart. */
export const hasMarks = (query: string): boolean => query.includes(prefix)

/** An answer as the reader asked for it. */
export function withoutMarks(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(withoutMarks)
  if (typeof answer !== 'object' || answer === null) return answer
  return Object.fromEntries(
    Object.entries(answer).flatMap(([key, value]) => (isMark(key) ? [] : [[key, withoutMarks(value)]])),
  )
}
