import { parse, print } from 'graphql'

/** A question that a link brought along. */
export interface LinkedQuestion {
  query: string
  /** As JSON. */
  variables: string
}

/**
 * The question in the address: `#query=...&variables=...`, as the pages at /read write it. In the fragment it is sent to no
 * server. It is taken out of the address, so that a reload does not ask again what was changed since.
 */
function readLinkedQuestion(): LinkedQuestion | undefined {
  const given = new URLSearchParams(location.hash.slice(1))
  const query = given.get('query')
  if (query === null) return undefined
  history.replaceState(null, '', location.pathname + location.search)
  return {
    query: laidOut(query, print, parse),
    variables: laidOut(given.get('variables') ?? '', indented, JSON.parse),
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
