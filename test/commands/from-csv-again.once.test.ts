import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Bundle } from '../../src/bundle/format.ts'
import { exportGraph } from '../../src/commands/bundles/export.ts'
import { importFile } from '../../src/commands/bundles/import.ts'
import { fromCsv } from '../../src/commands/sheets/from-csv.ts'
import { createOnRecord, local } from '../../src/index.ts'
import { bundle, statement } from '../bundle/small-bundle.ts'
import { inFolder } from './in-folder.ts'

let folder: Awaited<ReturnType<typeof inFolder>>
beforeEach(async () => {
  folder = await inFolder()
  const persons = [{ id: 'person:ann', name: 'Ann' }]
  folder.write('graph.json', JSON.stringify(bundle({ persons, statements: [statement('a')], relations: [] })))
  await folder.run(importFile, ['graph.json'])
})
afterEach(() => folder.remove())

/** Makes a bundle of a sheet and imports it; what both say. */
async function take(name: string, ...rows: string[]): Promise<string[]> {
  folder.write(`${name}.csv`, ['speaker,text,quote,date,type,url,title', ...rows].join('\n'))
  const made = await folder.run(fromCsv, [`${name}.csv`], { output: folder.at(`${name}.json`) })
  const { lines } = await folder.run(importFile, [`${name}.json`])
  return [
    ...made.lines,
    ...lines.map((line) => line.replace(/^Imported into .*: (?=\d+ created)/, 'Imported: ')),
  ]
}

async function exported(): Promise<Bundle> {
  await folder.run(exportGraph, [], { output: folder.at('out.json'), force: true })
  return JSON.parse(folder.read('out.json'))
}

const statementsOfAnn = async () =>
  (await exported()).statements?.filter(({ speakers }) => speakers[0]?.actor === 'person:ann') ?? []

/** Asks the graph something as its admin. */
async function ask(query: string): Promise<void> {
  const onRecord = await createOnRecord({ directory: process.env.ON_RECORD_DATA })
  const { errors } = await onRecord.execute({ query }, undefined, local)
  await onRecord.close()
  expect(errors).toBeUndefined()
}

const bridge = (url: string, quote = 'perfectly safe') =>
  `Ann,The bridge is safe.,${quote},2026-03-04,claim,${url},`
const id = 'statement:ann-2026-03-04-the-bridge-is-safe'

test('a second spreadsheet adds its receipt to the statement of the first', async () => {
  await take('jan', bridge('https://a.example/1'))
  const told = await take('feb', bridge('https://b.example/2', 'safe as houses'))
  expect(told).toEqual([
    '1 statement of 1 row in feb.json.',
    'The graph has 1 of them already: an import adds what is new, and takes nothing away.',
    'Imported: 2 created, 0 updated, 1 unchanged.',
  ])
  const [only, ...others] = await statementsOfAnn()
  expect([only?.id, ...others]).toEqual([id])
  expect(only?.attributions.map(({ source, passages }) => [source, passages[0]?.exact])).toEqual([
    ['source:a-example-1', 'perfectly safe'],
    ['source:b-example-2', 'safe as houses'],
  ])
})

test('a spreadsheet that was imported changes nothing when it is again, also where an editor worked on', async () => {
  const rows = [
    bridge('https://a.example/1'),
    bridge('https://b.example/2'),
    bridge('', 'safe').replace(/,$/, ',By word of mouth'),
    'Ann,The bridge is safe.,so safe,2026-03-04,denial,https://a.example/1,',
  ]
  await take('jan', ...rows)
  const before = await exported()
  const again = 'The graph has 2 of them already: an import adds what is new, and takes nothing away.'
  expect(await take('jan', ...rows)).toEqual([
    '2 statements of 4 rows in jan.json.',
    again,
    'Imported: 0 created, 0 updated, 6 unchanged.',
  ])
  expect(await exported()).toEqual(before)

  await ask(`mutation { updateStatement(input: {
    id: "${id}", revision: 1, text: "The bridge holds.", about: ["organisation:ukraine"]
  }) { statement { id } } }`)
  const edited = await exported()
  expect(await take('copy', ...rows)).toContain('Imported: 0 created, 0 updated, 6 unchanged.')
  expect(await exported()).toEqual(edited)
})

test('more words of a source that is known go to its receipt', async () => {
  await take('jan', bridge('https://a.example/1'))
  await take('feb', bridge('https://a.example/1#top', 'nothing can happen'))
  const [only] = await statementsOfAnn()
  expect(only?.attributions.map(({ passages }) => passages.map(({ exact }) => exact))).toEqual([
    ['nothing can happen', 'perfectly safe'],
  ])
})

test('sources of one title at two addresses are two, in one sheet or in two', async () => {
  const briefing = (text: string, url: string) => `Ann,${text},so be it,2026-03-04,,${url},Morning briefing`
  await take('jan', briefing('One.', 'https://a.example/1'), briefing('Two.', 'https://a.example/2'))
  await take('feb', briefing('Three.', 'https://b.example/3'), briefing('Four.', ''))
  await take('mar', briefing('Five.', ''), briefing('Six.', 'https://a.example/2'))
  const { sources, statements } = await exported()
  const briefings = sources?.filter(({ title }) => title === 'Morning briefing')
  expect(briefings?.map((source) => [source.id, source.url])).toEqual([
    ['source:morning-briefing', 'https://a.example/1'],
    ['source:morning-briefing-2', 'https://a.example/2'],
    ['source:morning-briefing-3', 'https://b.example/3'],
    ['source:morning-briefing-4', undefined],
  ])
  const sourceOf = new Map(statements?.map(({ text, attributions: [first] }) => [text, first?.source]))
  expect(['Five.', 'Six.'].map((text) => sourceOf.get(text))).toEqual([
    'source:morning-briefing-4',
    'source:morning-briefing-2',
  ])
})

test('statements whose ids are cut at the same word stay apart, in one sheet or in two', async () => {
  const long = (end: string) =>
    `Ann,"${'It is a long way to the bridge and back. '.repeat(3)}${end}",long,2026-03-04,,https://a.example/1,`
  await take('jan', long('One.'), long('Two.'))
  await take('feb', long('Three.'), long('Two.'))
  const texts = (await statementsOfAnn()).map(({ text }) => text.split(' ').at(-1))
  expect(texts.sort()).toEqual(['One.', 'Three.', 'Two.'])
})

test('what was withdrawn does not come back by a spreadsheet', async () => {
  await take('jan', bridge('https://a.example/1'))
  await ask(
    `mutation { withdraw(input: { id: "${id}", reason: "She did not say it." }) { withdrawn { id } } }`,
  )
  const told = await take('feb', bridge('https://b.example/2'))
  expect(told.join('\n')).toContain(`${id}: It was withdrawn from the graph`)
  expect(await statementsOfAnn()).toEqual([])
})

test('a new person takes no id of the graph, and keeps what the graph has come to know', async () => {
  const row = 'Bea,It is not.,not at all,2026-03-05,,https://a.example/1,'
  const decide = (name: string, decision: string) =>
    folder.write(`${name}.decisions.json`, JSON.stringify({ names: { Bea: { decision } } }))
  decide('jan', 'new person')
  await take('jan', row)
  await ask(`mutation { updatePerson(input: { id: "person:bea", revision: 1, name: "Beatrice Bell", names: [
    { value: "Bea", kind: ALIAS }] }) { person { id } } }`)
  const before = await exported()
  expect(await take('jan', row)).toContain('Imported: 0 created, 0 updated, 2 unchanged.')
  expect(await exported()).toEqual(before)

  await ask(
    `mutation { updatePerson(input: { id: "person:bea", revision: 2, names: [] }) { person { id } } }`,
  )
  await ask(`mutation { createPerson(input: { id: "person:cas", name: "Casper" }) { person { id } } }`)
  decide('feb', 'new person:cas')
  expect((await take('feb', row))[0]).toBe(
    'line 2: "Bea" was to be new, but the graph has another name for person:cas. Decide "person:cas" if that is meant, or "new person".',
  )
  decide('mar', 'new person')
  await take('mar', row.replace('It is not.', 'It never was.'))
  expect((await exported()).persons?.map(({ id, name }) => [id, name])).toContainEqual([
    'person:bea-2',
    'Bea',
  ])
})
