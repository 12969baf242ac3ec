import type { Path } from '../../domain/paths.ts'
import { type Draft, each } from '../draft.ts'
import type { Bundle, BundleStatement } from '../format.ts'
import type { Problem } from '../problems.ts'

type Fault = Omit<Problem, 'record'>

/** The rules for who speaks that a schema cannot express: somebody does or may, and nobody both does and may. */
export const checkSpeakers = (bundle: Draft<Bundle>): Problem[] =>
  [...each(bundle.statements, ['statements'])].flatMap(([statement, place]) =>
    faultsOf(statement, place).map((fault) => ({ ...fault, record: statement.id ?? null })),
  )

function faultsOf({ speakers, candidates }: Draft<BundleStatement>, place: Path): Fault[] {
  if (speakers === undefined) return []
  if (speakers.length === 0 && (candidates?.length ?? 0) === 0)
    return [
      {
        place: [...place, 'speakers'],
        message: 'Nobody says it.',
        mend: 'Name at least one speaker or, where that is not certain, candidates.',
      },
    ]
  const certain = new Set([...each(speakers, [])].map(([{ actor }]) => actor))
  return [...each(candidates, [...place, 'candidates'])].flatMap(([{ actor }, at]): Fault[] =>
    actor !== undefined && certain.has(actor)
      ? [
          {
            place: [...at, 'actor'],
            message: `"${actor}" is a speaker of the statement already.`,
            mend: 'Whoever certainly spoke is no candidate: keep one of the two.',
          },
        ]
      : [],
  )
}
