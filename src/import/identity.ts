import { isDeepStrictEqual } from 'node:util'
import { conceptOf } from '../domain/concepts/concepts.ts'
import { idsIn, valueIn } from '../domain/concepts/references.ts'
import { urlKey } from '../domain/urls.ts'
import type { RecordContent } from '../records/graph-record.ts'

/** A field in which the graph and the bundle disagree, so that one id stands for two different records. */
export type Difference = { readonly field: string; readonly has: unknown; readonly says: unknown }

/**
 * The fields that show that a record of a bundle is a different one from the graph's record with the same id, rather
 * than a correction of it.
 *
 * @param before what the graph has
 * @param own whether the bundle wrote the record before: then it may also correct speakers, and names of events
 * @param keepsWords whether a receipt of this statement keeps some of its words: then it is the same statement, however
 *   its text is worded now
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
      // An event's name is a description, which the bundle that wrote it may improve.
      return own ? [] : differing('name')
    case 'StatementRelation':
      return isDeepStrictEqual(endsOf(before), endsOf(content))
        ? []
        : [...differing('from'), ...differing('to')]
    default:
      return (conceptOf(concept).naming ?? []).flatMap(differing)
  }
}

/** Two addresses are two sources, whatever their titles; without an address, the title identifies a source. */
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

/** One speaker more or less may be a correction; with no speaker in common, it is another statement. */
function differingSpeakers(before: object, content: object): Difference[] {
  const [has, says] = [speakersOf(before), speakersOf(content)]
  return has.some((actor) => says.includes(actor)) ? [] : [{ field: 'speakers', has, says }]
}

/** With those who may be it: that a candidate turned out to be the speaker is a correction. */
const speakersOf = (content: object): readonly string[] =>
  ['speakers', 'candidates'].flatMap((field) =>
    ((valueIn(content, field) ?? []) as readonly { readonly actor: string }[]).map(({ actor }) => actor),
  )

/** The two ends in a fixed order: a relation whose ends were swapped is still the same one. */
const endsOf = (content: object): readonly unknown[] =>
  [...idsIn(content, 'from'), ...idsIn(content, 'to')].sort()
