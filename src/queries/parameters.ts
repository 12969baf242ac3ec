import type { PageWanted, Question } from './question.ts'
import { listsIn, pagesIn } from './shape.ts'

/** The values of a question, by the names of the parameters in its text; those of page n end with `_n`. */
export function parametersOf(question: Question): Record<string, unknown> {
  const params: Record<string, unknown> = {}
  if (question.root === 'records') params.ids = question.ids
  else if (question.root === 'found') Object.assign(params, question.params)
  const pages = pagesIn(question)
  for (const [place, page] of pages.entries()) Object.assign(params, pageParameters(page, place))
  for (const { from, page } of listsIn(question)) {
    const place = pages.indexOf(page)
    if ('parents' in from) params[`parents_${place}`] = from.parents
    if ('ids' in from) params[`ids_${place}`] = from.ids
  }
  return params
}

function pageParameters({ ask }: PageWanted, place: number): Record<string, unknown> {
  const [floors, ceilings] = [ask.runs.map(({ floor }) => floor), ask.runs.map(({ ceiling }) => ceiling)]
  return {
    // Bounds that include all runs; without runs, they exclude everything.
    [`floor_${place}`]: floors.sort()[0] ?? '~',
    [`ceiling_${place}`]: ceilings.sort().at(-1) ?? '',
    [`runs_${place}`]: ask.runs.map(({ floor, ceiling, span }) => ({ floor, ceiling, span: span ?? '' })),
    [`limit_${place}`]: ask.limit,
    [`scan_${place}`]: ask.scan,
    [`last_${place}`]: ask.scan - 1,
    [`count_${place}`]: ask.countScan,
    [`filter_${place}`]: ask.conditions ?? {},
  }
}

/** The parameters of a question that are integers. */
export const integersOf = (question: Question): string[] => [
  ...(question.root === 'found' ? question.by.ints : []),
  ...pagesIn(question).flatMap((_, place) => [
    `limit_${place}`,
    `scan_${place}`,
    `last_${place}`,
    `count_${place}`,
  ]),
]
