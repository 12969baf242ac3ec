/** The value of a JSON text, or why it has none. */
export type JsonValue = { readonly value: unknown } | JsonFault

export type JsonFault = {
  /** The engine's message, without the position. */
  readonly reason: string
  /** The code unit where parsing failed, the text's length for its end; null if the engine does not say. */
  readonly at: number | null
}

const place = / in JSON at position (\d+).*$/s

/** Reads one JSON value, and never throws. */
export function jsonValue(text: string): JsonValue {
  try {
    return { value: JSON.parse(text) }
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault)
    const [, given] = place.exec(message) ?? []
    const at = given !== undefined ? Number(given) : message.startsWith('Unexpected end') ? text.length : null
    return { reason: message.replace(place, ''), at }
  }
}
