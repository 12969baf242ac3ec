import { expect, test } from 'vitest'
import { lines } from '../../bench/peers/graph/parts.ts'
import type { Row } from '../../bench/peers/graph/row.ts'
import { rowsOf, writer } from '../../bench/peers/graph/rows.ts'
import { sizesOf } from '../../bench/peers/graph/sizes.ts'
import { readParts } from '../../src/bundle/reading/parts.ts'
import { embeddedStore } from '../../src/graph/embedded.ts'
import { importParts } from '../../src/import/import-parts.ts'
import { graphOf } from '../support/graphs/dump.ts'
import { upToDate } from '../support/up-to-date.ts'

const sizes = sizesOf(1_000)

/** What is derived of disputes is left to the product, when the graph is in the store. */
const derivedOfDisputes = /-\[(INVOLVES|INVOLVES_FOR|CONCERNS)\]->/

test('the rows of a large graph are what an import leaves', async () => {
  const store = await embeddedStore()
  await upToDate(store)
  const { problems } = await importParts(store, readParts(lines(sizes)), writer)
  expect(problems).toEqual([])
  const { nodes, relationships } = await store.transaction(graphOf)
  await store.close()

  const imported = [...nodes, ...relationships].filter(
    (line) => !derivedOfDisputes.test(line) && !/^Judging /.test(line),
  )
  const kept = imported.map(timeless)
  const written = [...rowsOf(sizes)].map((row) => timeless(lineOf(row)))
  expect(only(written, kept)).toEqual([])
  expect(only(kept, written)).toEqual([])
  expect(written).toHaveLength(kept.length)
})

/** The first few lines that the others have not. */
function only(lines: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others)
  return lines.filter((line) => !known.has(line)).slice(0, 2)
}

/** As the dump of a store has it. */
function lineOf({ kind, type, from, to, properties }: Row): string {
  const sorted = JSON.stringify(
    Object.fromEntries(
      Object.entries(properties)
        .filter(([, value]) => value !== null)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  )
  return kind === 'node'
    ? `${type.split(':').sort().join(':')} ${sorted}`
    : `(${from})-[${type}]->(${to}) ${sorted}`
}

/** Without when it was written, in which order that was logged, and what locked it. */
const timeless = (line: string) =>
  line
    .replaceAll(/"(recordedAt|updatedAt|recordedKey|at)":"[\d-]+T[\d:.]+Z/g, '"$1":"then')
    .replace(/,"lock":true/, '')
    .replace(/^(Change .*)"id":"change:\w+"(.*)"seq":\d+/, '$1$2')
    .replace(/^(Dispute:.*)"key":"[^"]*",/, '$1')
