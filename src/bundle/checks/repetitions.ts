import { type Draft, each } from '../draft.ts'
import type { Bundle } from '../format.ts'
import type { BundleProblem } from '../problems.ts'
import { receiptsOf } from './inventory.ts'

/** What is told twice where the record tells it once (design section 1). */
export function checkRepetitions(bundle: Draft<Bundle>): BundleProblem[] {
  return [
    ...repeatedNames(bundle),
    ...repeatedParticipations(bundle),
    ...repeatedSpeakersAndSources(bundle),
    ...repeatedPassages(bundle),
  ]
}

function repeatedNames(bundle: Draft<Bundle>): BundleProblem[] {
  return (['places', 'organisations', 'persons', 'groups'] as const).flatMap((list) =>
    [...each(bundle[list], list)].flatMap(([record, path]) => {
      const keyed = [...each(record.names, `${path}.names`)].map(([{ value }, at]) => [value, at] as const)
      return repeats(
        [[record.name, `${path}.name`], ...keyed],
        record.id,
        'The same name is',
        'Keep one of them.',
      )
    }),
  )
}

function repeatedParticipations(bundle: Draft<Bundle>): BundleProblem[] {
  const keyed = [...each(bundle.participations, 'participations')].map(([{ actor, event, role }, path]) => {
    const key = actor && event && role ? `${actor} ${event} ${role}` : undefined
    return [key, path] as const
  })
  return repeats(keyed, undefined, 'The same participation is', 'Merge them and keep the evidence of both.')
}

function repeatedSpeakersAndSources(bundle: Draft<Bundle>): BundleProblem[] {
  return [...each(bundle.statements, 'statements')].flatMap(([{ id, speakers, attributions }, path]) => {
    const actors = [...each(speakers, `${path}.speakers`)].map(([{ actor }, at]) => [actor, at] as const)
    const sources = [...each(attributions, `${path}.attributions`)].map(
      ([{ source }, at]) => [source, at] as const,
    )
    return [
      ...repeats(actors, id, 'The same speaker is', 'Keep one of them.'),
      ...repeats(
        sources,
        id,
        'The same source is',
        'A source that repeats itself is one attribution with several passages.',
      ),
    ]
  })
}

function repeatedPassages(bundle: Draft<Bundle>): BundleProblem[] {
  return [...receiptsOf(bundle)].flatMap(({ receipt, path }) => {
    const keyed = [...each(receipt.passages, `${path}.passages`)].map(([{ part, exact, start }, at]) => {
      return [part && exact ? `${part} ${start ?? ''} ${exact}` : undefined, at] as const
    })
    return repeats(keyed, receipt.id, 'The same passage is', 'Keep one of them.')
  })
}

function repeats(
  keyed: readonly (readonly [key: string | undefined, path: string])[],
  record: string | undefined,
  what: string,
  mend: string,
): BundleProblem[] {
  const first = new Map<string, string>()
  const problems: BundleProblem[] = []
  for (const [key, path] of keyed) {
    if (key === undefined) continue
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, path)
    else problems.push({ path, record: record ?? null, message: `${what} already at ${earlier}.`, mend })
  }
  return problems
}
