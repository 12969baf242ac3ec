import type { Span } from '../../domain/texts/searchable-text.ts'
import type { Reported } from '../reading/reported-statement.ts'

/** The rules' statements, and those of a model whose words no rule found. */
export function withModel(rules: readonly Reported[], model: readonly Reported[]): Reported[] {
  const known = rules.flatMap(({ pieces }) => pieces)
  const more = model.filter(
    ({ pieces }) => !pieces.some((piece) => known.some((other) => overlap(piece, other))),
  )
  return [...rules, ...more].sort((a, b) => (a.pieces[0]?.from ?? 0) - (b.pieces[0]?.from ?? 0))
}

const overlap = (a: Span, b: Span) => a.from < b.to && b.from < a.to
