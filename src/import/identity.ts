import { isDeepStrictEqual } from 'node:util'
import { conceptOf } from '../domain/concepts/concepts.ts'
import { idsIn, valueIn } from '../domain/concepts/references.ts'
import { urlKey } from '../domain/urls.ts'
import type { RecordContent } from '../records/graph-record.ts'

/** A field by which the graph's record of an id is another one than the bundle's, and what both say there. */
export type Difference = { readonly field: string; readonly has: unknown; readonly says: unknown }

/**
 * By which fields a record of a bundle is not the one that the graph holds under its id, rather than that one corrected.
 *
 * @param before what the graph holds
 * @param own whether the bundle brought the record before: then it mends its own speakers and names of events too
 * @param keepsWords whether a receipt of this statement keeps words: then it is the statement that was reported in them,
 *   however it is told now
 */
export function differences(
  { concept, content }: RecordContent,
  before: object,
  own: boolean,
  keepsWords: () => boolean,
): Difference[] {
  const differing = (field: string): Difference[] => {
    const [has, says] = [valueIn(before, field), valueIn(content, field)]
    return isDeepStrictEqual(has ?? null, says ?? null) ? [] : [{ field, has, says }]
  }
  switch (concept) {
    case 'Source':
      return differingSource(before, content, differing)
    case 'Statement':
      if (!keepsWords()) return [...differing('text'), ...differingSpeakers(before, content)]
      return own ? [] : differingSpeakers(before, content)
    case 'Event':
      // Its name is a description, which the bundle that wrote it may better.
      return own ? [] : differing('name')
    case 'StatementRelation':
      return isDeepStrictEqual(endsOf(before), endsOf(content))
        ? []
        : [...differing('from'), ...differing('to')]
    default:
      return (conceptOf(concept).naming ?? []).flatMap(differing)
  }
}

/** Two addresses are two sources, whatever their titles; without an address, the title is the name. */
function differingSource(
  before: object,
  content: object,
  differing: (field: string) => Difference[],
): Difference[] {
  const [has, says] = [valueIn(before, 'url'), valueIn(content, 'url')]
  if (typeof has === 'string')
    return typeof says === 'string' && urlKey(says) === urlKey(has) ? [] : differing('url')
  return typeof valueIn(before, 'title') === 'string' ? differing('title') : []
}

/** One speaker more or less may be a correction; other speakers altogether are others who spoke. */
function differingSpeakers(before: object, content: object): Difference[] {
  const [has, says] = [speakersOf(before), speakersOf(content)]
  return has.some((actor) => says.includes(actor)) ? [] : [{ field: 'speakers', has, says }]
}

const speakersOf = (content: object): readonly string[] =>
  (valueIn(content, 'speakers') as readonly { readonly actor: string }[]).map(({ actor }) => actor)

/** A relation that only turned round is still between the same two. */
const endsOf = (content: object): readonly unknown[] =>
  [...idsIn(content, 'from'), ...idsIn(content, 'to')].sort()
