import type { Answer, Cardinality, CypherQuery } from './store.ts'

/**
 * Turns the rows of an engine into the query's answer, by its cardinality.
 *
 * @throws Error if the number of rows contradicts the cardinality: a bug in the query, not a fault of the caller
 */
export function answerOf<Params, Row, C extends Cardinality>(
  query: CypherQuery<Params, Row, 'read' | 'write', C>,
  rows: readonly unknown[],
): Answer<Row, C> {
  const { returns, name } = query as { returns: Cardinality; name: string }
  if (returns === 'one' && rows.length !== 1) throw new Error(`${name} gave ${rows.length} rows, not one`)
  if (returns === 'maybeOne' && rows.length > 1)
    throw new Error(`${name} gave ${rows.length} rows, not one or none`)
  const answers: Record<Cardinality, unknown> = {
    many: rows,
    one: rows[0],
    maybeOne: rows[0] ?? null,
    none: undefined,
  }
  return answers[returns] as Answer<Row, C>
}

/**
 * A copy of the parameters in which the numbers at the given paths (`limit`, `walks[].limit`) are converted. Null stays
 * null, and paths that do not exist are skipped.
 */
export function convertAt(
  params: unknown,
  paths: readonly string[],
  convert: (whole: number) => unknown,
): unknown {
  return paths.reduce((converted, path) => convertPath(converted, path.split('.'), convert), params)
}

function convertPath(value: unknown, path: readonly string[], convert: (whole: number) => unknown): unknown {
  if (value === null || value === undefined) return value
  const [step, ...rest] = path
  if (step === undefined) return typeof value === 'number' ? convert(value) : value
  const isList = step.endsWith('[]')
  const key = isList ? step.slice(0, -2) : step
  const inner = (value as Record<string, unknown>)[key]
  const converted =
    isList && Array.isArray(inner)
      ? inner.map((item) => convertPath(item, rest, convert))
      : convertPath(inner, rest, convert)
  return { ...(value as object), [key]: converted }
}
