import { expect } from 'vitest'
import { parsePartialDate } from '../../src/domain/dates/dates.ts'
import type { Engine } from '../../src/graph/store.ts'
import { local, type OnRecord } from '../../src/index.ts'
import { engine } from '../support/engines.ts'
import { type Answered, olderAnswers } from '../support/older-graph.ts'

/** A question as it is asked today: an actor that is found by its name comes with the reason now. */
const asToday = (query: string) =>
  query.replace(/(actorsNamed\(name: \$name\)) { id }/, '$1 { actor { id } }')

/** The data of an answer, which must have no errors. */
export async function ask(record: OnRecord, { query, variables }: Omit<Answered, 'data'>) {
  const { data, errors } = await record.execute(
    { query: asToday(query), variables: { ...variables } },
    undefined,
    local,
  )
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data))
}

/** The ids that a look-up gave, the best first. */
const idsIn = (data: unknown): string[] =>
  [...JSON.stringify(data).matchAll(/"id":"([^"]+)"/g)].map(([, id = '']) => id)

type Dated = { readonly id: string; readonly saidAt: { readonly edtf: string } | null }

/** The latest first: what was said by the 6th, at the latest, came after all of that day then, and comes before it now. */
function inTodaysOrder(data: unknown) {
  const { statements } = data as { readonly statements: { readonly nodes: readonly Dated[] } }
  const placeOf = ({ saidAt }: Dated) => (saidAt ? parsePartialDate(saidAt.edtf).sortsAt : '')
  const nodes = statements.nodes.toSorted((a, b) =>
    [placeOf(b), b.id].join() < [placeOf(a), a.id].join() ? -1 : 1,
  )
  expect(nodes).not.toEqual(statements.nodes)
  return { statements: { nodes } }
}

/** The same answers as the older version gave. A look-up may find more than it did, after what it found then. */
export async function answersAsBefore(record: OnRecord, on: Engine = engine) {
  for (const [name, { data, ...question }] of Object.entries(olderAnswers(on))) {
    const now = await ask(record, question)
    const [before, found] = [idsIn(data), idsIn(now)]
    if (name.startsWith('name ')) expect(found[0], name).toBe(before[0])
    else if (name.startsWith('search ')) expect(found, name).toEqual(expect.arrayContaining(before))
    else if (name === 'statements') expect(now, name).toEqual(inTodaysOrder(data))
    else expect(now, name).toEqual(data)
  }
}

/** Every actor is found by each of its names, and every statement by its text. */
export async function findsItself(record: OnRecord) {
  const { actors, statements } = await ask(record, {
    query:
      '{ actors(first: 100) { nodes { id names { value } } } statements(first: 100) { nodes { id text } } }',
  })
  for (const { id, names } of actors.nodes)
    for (const { value } of names) {
      const found = await ask(record, {
        query: 'query ($name: String!) { actorsNamed(name: $name) { id } }',
        variables: { name: value },
      })
      expect(idsIn(found), value).toContain(id)
    }
  for (const { id, text } of statements.nodes) {
    const found = await ask(record, {
      query: 'query ($text: String!) { search(query: $text) { nodes { id } } }',
      variables: { text },
    })
    expect(idsIn(found), text).toContain(id)
  }
}

/** Every dispute is found by whatever either of its statements is about. */
export async function findsDisputes(record: OnRecord) {
  const clash = 'clash: [SPEAKERS, REPORTS]'
  const sides = '{ id from { id about { id } } to { id about { id } } }'
  const { disputes } = await ask(record, {
    query: `{ disputes(filter: { ${clash} }, first: 100) { nodes ${sides} } }`,
  })
  expect(disputes.nodes.length).toBe(2)
  for (const { id, from, to } of disputes.nodes) {
    expect([...from.about, ...to.about]).not.toEqual([])
    for (const entity of [...from.about, ...to.about]) {
      const found = await ask(record, {
        query: `query ($about: [ID!]) { disputes(filter: { about: $about, ${clash} }) { nodes { id } } }`,
        variables: { about: [entity.id] },
      })
      expect(idsIn(found), entity.id).toContain(id)
    }
  }
}
