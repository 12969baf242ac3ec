import { parse, print, stripIgnoredCharacters } from 'graphql'

/** A question that a link brought along. */
export interface LinkedQuestion {
  query: string
  /** As JSON. */
  variables: string
  /** Whether the pane is open that draws the answer. */
  isDrawn: boolean
}

/**
 * The question in the address: `#query=...&variables=...&pane=graph`, as the pages at /read and {@link linkTo} write it. In the
 * fragment it is sent to no server. It is taken out of the address, so that a reload does not ask again what was changed since.
 */
function readLinkedQuestion(): LinkedQuestion | undefined {
  const given = new URLSearchParams(location.hash.slice(1))
  const query = given.get('query')
  if (query === null) return undefined
  history.replaceState(null, '', location.pathname + location.search)
  return {
    query: laidOut(query, print, parse),
    variables: laidOut(given.get('variables') ?? '', indented, JSON.parse),
    isDrawn: given.get('pane') === 'graph',
  }
}

const indented = (value: unknown) => JSON.stringify(value, null, 2)

/** Text as a person reads it; what cannot be read stays as it is, for the editor to say why. */
function laidOut<Value>(
  text: string,
  write: (value: Value) => string,
  read: (text: string) => Value,
): string {
  try {
    return write(read(text))
  } catch {
    return text
  }
}

export const linkedQuestion = readLinkedQuestion()

/** The address that brings a question along. What a reader's token or headers are is never in it. */
export function linkTo({ query, variables, isDrawn }: LinkedQuestion): string {
  const question = new URLSearchParams({ query: laidOut(query, stripIgnoredCharacters, String) })
  if (variables.trim() !== '') question.set('variables', laidOut(variables, JSON.stringify, JSON.parse))
  if (isDrawn) question.set('pane', 'graph')
  return new URL(`#${question}`, location.href).href
}
