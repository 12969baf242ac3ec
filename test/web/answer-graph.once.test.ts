import { readdirSync, readFileSync } from 'node:fs'
import {
  buildSchema,
  isAbstractType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createOnRecord, type OnRecord } from '../../src/index.ts'
import { graphOf } from '../../web/graph/answer-graph.ts'
import { markedQuestion } from '../../web/graph/marked-question.ts'
import { withoutMarks } from '../../web/graph/marks.ts'
import { istanbul } from '../data/istanbul.ts'

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))

let onRecord: OnRecord
beforeAll(async () => {
  onRecord = await createOnRecord()
  await onRecord.importBundle(istanbul)
})
afterAll(() => onRecord.close())

async function ask(query: string, variables?: Record<string, unknown>) {
  const { data, errors } = await onRecord.execute({ query, variables })
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data))
}

const documentsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))

describe.each(documentsIn('examples'))('examples/$name', ({ text }) => {
  test('is answered as if nothing else had been asked', async () => {
    const marked = await ask(markedIn(text))
    expect(withoutMarks(marked)).toEqual(await ask(text))
  })

  test('is drawn with the records of its JSON, and what nests in what', async () => {
    const drawn = graphOf(await ask(markedIn(text)))
    const { records, nestings } = nestedIn(await ask(identified(text)))
    expect(new Set(drawn.nodes.map(({ key }) => key))).toEqual(records)
    expect(new Set(drawn.edges.map(({ from, to, path }) => [from, path, to].join(' | ')))).toEqual(nestings)
    expect(drawn.nodes).toHaveLength(records.size)
    expect(drawn.edges).toHaveLength(nestings.size)
  })

  test('names every record that the schema has a name for', async () => {
    const { nodes } = graphOf(await ask(markedIn(text)))
    const nameless = new Set(nodes.flatMap(({ name, type }) => (name === null ? [type] : [])))
    // A receipt has words instead; one of the two articles has no title.
    for (const type of ['Attribution', 'Evidence', 'Source']) nameless.delete(type)
    expect([...nameless]).toEqual([])
  })
})

test.each(documentsIn('web/graph/expansions'))(
  'what $name adds can be asked, marks and all',
  async ({ text }) => {
    expect(validate(schema, parse(text))).toEqual([])
    expect(await ask(markedIn(text), { id: 'topic:nobody-knows' })).toEqual({ node: null })
  },
)

/** A question with the marks, which it has to take. */
function markedIn(text: string): string {
  const marked = markedQuestion(text, schema)
  if (marked === undefined) throw new Error('nothing was marked')
  return marked
}

/** Asks for the type and id of whatever may be a record: by a text in place of each brace that opens its fields. */
function identified(text: string): string {
  const types = new TypeInfo(schema)
  const places: number[] = []
  visit(
    parse(text),
    visitWithTypeInfo(types, {
      SelectionSet({ loc }) {
        const type = types.getParentType()
        const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
        if (
          possible.some(
            (each) => isObjectType(each) && each.getInterfaces().some(({ name }) => name === 'Node'),
          )
        )
          places.push((loc?.start ?? 0) + 1)
      },
    }),
  )
  const sorted = places.toSorted((one, other) => one - other)
  const pieces = [0, ...sorted].map((place, index) => text.slice(place, sorted[index]))
  return pieces.join(' A: __typename ... on Node { B: id } ')
}

/** What the JSON of an answer holds, told by the paths of its values alone. */
function nestedIn(answer: unknown) {
  const paths = pathsOf(answer)
  const at = (path: string) => {
    const [type, id] = [paths.get(`${path}/A`), paths.get(`${path}/B`)]
    return type === undefined || id === undefined ? undefined : `${type} ${id}`
  }
  const records = new Set<string>()
  const nestings = new Set<string>()
  for (const path of paths.keys()) {
    if (!path.endsWith('/B')) continue
    const steps = path.split('/').slice(0, -1)
    const record = String(at(steps.join('/')))
    records.add(record)
    for (let length = steps.length - 1; length > 0; length--) {
      const outer = at(steps.slice(0, length).join('/'))
      if (outer === undefined) continue
      const fields = steps.slice(length).filter((step) => !/^(\d+|edges|nodes|node)$/.test(step))
      if (outer !== record) nestings.add([outer, fields.join(' '), record].join(' | '))
      break
    }
  }
  return { records, nestings }
}

/** Every scalar of an answer by its path, such as `/actor/statements/nodes/0/text`. */
const pathsOf = (value: unknown, path = ''): Map<string, unknown> =>
  typeof value === 'object' && value !== null
    ? new Map(Object.entries(value).flatMap(([key, inner]) => [...pathsOf(inner, `${path}/${key}`)]))
    : new Map([[path, value]])
