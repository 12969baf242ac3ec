import type { BundleRelation } from '../../../src/bundle/format.ts'
import { organisation, person } from './names.ts'
import { header, type Part, type Sizes } from './sizes.ts'
import { dispute, eventId, source, statement } from './statements.ts'

/** How many disputes are about the event of most, whatever the size; of the others, one statement in fifteen is in one. */
const disputesOfBusiestEvent = 51

const partSize = 2_000

function* numbered<Item>(count: number, item: (number: number) => Item): Generator<Item[]> {
  for (let from = 0; from < count; from += partSize)
    yield Array.from({ length: Math.min(partSize, count - from) }, (_, index) => item(from + index))
}

/** The graph in parts, each after what it refers to. */
export function* parts(sizes: Sizes): Generator<Part> {
  yield {
    topics: Array.from({ length: sizes.topics }, (_, index) => ({
      id: `topic:t-${index}`,
      name: `Topic ${index}`,
    })),
    places: Array.from({ length: sizes.places }, (_, index) => ({
      id: `place:l-${index}`,
      name: `Place ${index}`,
    })),
  }
  for (const organisations of numbered(sizes.organisations, organisation)) yield { organisations }
  for (const persons of numbered(sizes.persons, person)) yield { persons }
  for (const sources of numbered(sizes.sources, (number) => source(number, sizes))) yield { sources }
  for (const events of numbered(sizes.events, (rank) => ({
    id: eventId(rank),
    name: `Meeting ${rank}`,
    eventKind: 'MEETING' as const,
    status: 'CONFIRMED' as const,
    startedAt: { edtf: `20${16 + (rank % 10)}-0${1 + (rank % 9)}`, basis: 'STATED' as const },
    place: `place:l-${rank % sizes.places}`,
  })))
    yield { events }
  const disputed = disputesAbout(sizes)
  for (const statements of numbered(sizes.statements, (number) => statement(number, sizes))) {
    yield { statements }
    disputed.note(statements)
  }
  for (const relations of numbered(disputed.relations.length, (index) => disputed.relations[index]))
    yield { relations: relations.flatMap((relation) => relation ?? []) }
}

/** The same as lines of JSON, as a bundle file has them. */
export async function* lines(sizes: Sizes): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`
  for (const part of parts(sizes))
    for (const [list, records] of Object.entries(part))
      yield records.map((record) => `${JSON.stringify({ [list.slice(0, -1)]: record })}\n`).join('')
}

/** Makes disputes of the statements about each event: one with the last but one, every so often. */
function disputesAbout(sizes: Sizes) {
  const relations: BundleRelation[] = []
  const seen = new Map<string, { count: number; last: number }>()
  const busiest = eventId(0)
  // Of the statements about an event, log(2) / log(events) are about the first.
  const ofBusiest = (0.7 * sizes.statements * Math.log(2)) / Math.log(sizes.events)
  let ofBusiestSoFar = 0
  return {
    relations,
    note(statements: NonNullable<Part['statements']>) {
      for (const { id, about } of statements) {
        const event = about?.find((entity) => entity.startsWith('event:'))
        if (event === undefined) continue
        const number = Number(id.split('-')[1])
        const { count, last } = seen.get(event) ?? { count: 0, last: number }
        seen.set(event, { count: count + 1, last: number })
        if (count === 0) continue
        const isBusiest = event === busiest
        const every = isBusiest ? Math.floor((0.9 * ofBusiest) / disputesOfBusiestEvent) : 15
        if (count % every !== 0 || (isBusiest && ofBusiestSoFar === disputesOfBusiestEvent)) continue
        if (isBusiest) ofBusiestSoFar += 1
        relations.push(dispute(relations.length, number, last))
      }
    },
  }
}
