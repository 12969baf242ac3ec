import type { At, Composing, Read, Reading, RecordPlace } from '../composing.ts'
import type { AnsweredRow, Wanted, WantedOf } from '../question.ts'
import { isActor, type RecordType, typeOfId } from '../reads.ts'
import { alike } from '../shape.ts'
import { neighboursText } from './neighbours-text.ts'
import { pageText } from './page-text.ts'

type Part = { readonly name: (reading: Reading) => string; readonly read: Read<unknown> }

/**
 * Composes what is wanted of the record at a variable: expressions go to `items`, and whatever needs a subquery goes to
 * `lines`. Returns the reader of such rows.
 */
export function recordText(composing: Composing, at: At, of: WantedOf): Read<AnsweredRow> {
  const { variable, items, lines, stream } = at
  const id = items.at(`${variable}.id`)
  const groups = alike(of)
  const types = groups.flatMap((group) => group.types)
  const parts = new Map<RecordType, readonly Part[]>()
  for (const { types: those, wanted } of groups) {
    const guard = those.length < types.length ? those : null
    const own = partsOf(composing, { variable, items, lines, stream, guard, types: those }, wanted)
    for (const type of those) parts.set(type, own)
  }
  const mergedInto = types.some(isActor)
    ? items.at(
        `CASE WHEN ${variable}.canonicalId = ${variable}.id THEN null ELSE ${variable}.canonicalId END`,
      )
    : null
  return (list, reading) => {
    const concept = typeOfId(list[id] as string)
    const row: Record<string, unknown> & AnsweredRow = { concept, id: list[id] as string }
    const into = mergedInto === null ? null : list[mergedInto]
    if (into != null) {
      reading.merged.push({ row, into: into as string, of })
      return row
    }
    for (const part of parts.get(concept) ?? []) row[part.name(reading)] = part.read(list, reading)
    return row
  }
}

function partsOf(composing: Composing, place: RecordPlace, wanted: Wanted): Part[] {
  const { variable, items } = place
  return [
    ...wanted.fields.map((field): Part => {
      const index = items.at(`${variable}.${field}`)
      return { name: () => field, read: (list) => list[index] }
    }),
    ...wanted.neighbours.map((neighbours): Part => {
      const read = neighboursText(composing, place, neighbours)
      return { name: () => neighbours.name, read }
    }),
    ...wanted.pages.map((page): Part => {
      const number = composing.places.get(page) ?? 0
      const read = pageText(composing, place, page)
      return { name: ({ pages }) => pages[number]?.as ?? page.as, read }
    }),
  ]
}
