import { beforeEach, expect, test } from 'vitest'
import { bundleText } from '../../src/bundle/canonical.ts'
import { BUNDLE_LISTS, type Bundle, type BundleRelation } from '../../src/bundle/format.ts'
import type { Problem } from '../../src/bundle/problems.ts'
import { readParts } from '../../src/bundle/reading/parts.ts'
import { recordsOf } from '../../src/bundle/to-graph/records.ts'
import { exportBundle } from '../../src/export/export.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { importParts } from '../../src/import/import-parts.ts'
import { requestRecords } from '../../src/records/context.ts'
import { withdraw } from '../../src/records/write/withdrawing.ts'
import { generatedBundle } from '../bundle/generated-bundle.ts'
import { asLines, inPieces, mutated, randomOf, seed, textOf } from '../bundle/slips.ts'
import { bundle, statement } from '../bundle/small-bundle.ts'
import { engine, openTestStore } from '../support/engines.ts'

let store: GraphStore
beforeEach(async () => {
  store = await openTestStore()
  return () => store.close()
})

const runs = engine === 'neo4j' ? 12 : 60
const exported = () => textOf(exportBundle(store))
const logged = () => requestRecords(store).changes.count()

/** The bundle that a text is read as. */
async function bundleIn(text: string): Promise<Bundle> {
  const bundle = Object.fromEntries(BUNDLE_LISTS.map((list): [string, unknown[]] => [list, []]))
  for await (const part of readParts(inPieces(text)))
    if (part.kind === 'record') bundle[part.list]?.push(part.value)
  return bundle as unknown as Bundle
}

/** What a graph holds of each record, by its id. */
const contents = (bundle: Bundle) =>
  new Map([...recordsOf(bundle)].flat().map(({ id, content }) => [id, content]))

test('a bundle with slips is written whole or not at all', async () => {
  const random = randomOf(seed + 1)
  // Much prose, so that many slips do no more than change it.
  const prose = 'Nobody came for the list. '.repeat(40)
  const topics = [{ id: 'topic:lists', name: 'Lists', description: prose }]
  const text = await asLines(
    bundle({ topics, statements: [statement('a', { text: prose }), statement('b')] }),
  )
  let before = await exported()
  let entries = await logged()
  let written = 0
  for (let run = 0; run < runs; run += 1) {
    const slips = mutated(text, random)
    const { created, updated, problems } = await importParts(store, readParts(inPieces(slips)), null)
    const after = await exported()
    if (problems.length > 0 || created + updated === 0) {
      expect(after).toBe(before)
      expect(await logged()).toBe(entries)
    } else {
      written += 1
      const wanted = new Map([...contents(JSON.parse(before)), ...contents(await bundleIn(slips))])
      expect(contents(JSON.parse(after))).toEqual(wanted)
      entries += created + updated
      expect(await logged()).toBe(entries)
    }
    before = after
  }
  expect(written).toBeGreaterThan(0)
})

test('a bundle of several transactions whose last one is refused leaves the graph as it was', async () => {
  await importBundle(store, generatedBundle(10))
  const given = generatedBundle(80)
  const [told, ...relations] = given.relations ?? []
  if (!told) throw new Error('The bundle has no relation.')
  const ending = (last: BundleRelation[]): Bundle => ({ ...given, relations: [...relations, ...last] })
  const whole = (bundle: Bundle) => importBundle(store, bundle)
  const bitByBit = (bundle: Bundle) => importParts(store, readParts(inPieces(bundleText(bundle))), null)
  const refuses = async (
    reason: string,
    last: BundleRelation,
    ...doors: ((bundle: Bundle) => Promise<{ problems: readonly Problem[] }>)[]
  ) => {
    const [text, entries] = [await exported(), await logged()]
    for (const door of doors) {
      const { problems } = await door(ending([last]))
      expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining(reason)])
    }
    expect(await exported()).toBe(text)
    expect(await logged()).toBe(entries)
  }
  await refuses(
    'There is no "attribution:none"',
    { ...told, receipts: ['attribution:none'] },
    whole,
    bitByBit,
  )
  await refuses('already has a record that says the same', { ...told, id: 'relation:z' }, bitByBit)
  await withdraw(store, told.id, { writeId: 'w', by: 'eve', reason: 'A slip.' })
  await refuses('It was withdrawn', told, whole)
  // Without it there is more to write than one transaction takes.
  expect((await importBundle(store, ending([]))).created.length).toBeGreaterThan(200)
})
