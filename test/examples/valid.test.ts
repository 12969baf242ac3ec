import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, type DocumentNode, Kind, parse, print, validate, visit } from 'graphql'
import { describe, expect, test } from 'vitest'

const bundle = readFileSync('data/istanbul-2025/bundle.json', 'utf8')
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'))

/** What the playground groups its questions by. */
const groups = ['Who said what', 'In which words', 'Who disagrees', 'What happened', 'What is the evidence']

test('there is an example for each of the nineteen questions', () => {
  const numbers = documentsIn('examples').map(({ name }) => name.slice(0, 2))
  expect(numbers).toEqual(Array.from({ length: 19 }, (_, index) => String(index + 1).padStart(2, '0')))
})

describe.each(documentsIn('examples'))('$name', ({ name, text }) => {
  const document = parse(text)

  test('is valid against the schema', () => {
    expect(validate(schema, document)).toEqual([])
  })

  test('runs as it stands: one named operation without variables', () => {
    const operations = operationsOf(document)
    expect(operations).toHaveLength(1)
    expect(operations[0]?.name?.value).toMatch(/^[A-Z]/)
    expect(operations[0]?.variableDefinitions).toEqual([])
  })

  test('asks only for records of the shipped graph', () => {
    for (const id of idsIn(document)) expect(bundle).toContain(`"id": "${id}"`)
  })

  test('opens with a question and a line that says what the answer shows', () => {
    expect(text).toMatch(/^# [A-Z].*\?\n# \S/)
  })

  test('says what it is asked for, what it gives and what to change', () => {
    const [, group] = text.match(/^# Asked for: (.+)$/m) ?? []
    expect(groups).toContain(group)
    expect(text).toMatch(/^# Gives: [a-z].+\.$/m)
    expect(text).toMatch(/^# Change this: .+\.$/m)
  })

  test('names only what it has under what to change', () => {
    const [, change = ''] = text.match(/^# Change this: (.+)$/m) ?? []
    const arguments_ = [...change.matchAll(/`(\w+)`/g)].map(([, argument]) => argument)
    for (const argument of arguments_) expect(print(document)).toContain(`${argument}:`)
  })

  test('asks for the receipts', () => {
    expect(text).toMatch(/passages \{/)
    expect(text).toMatch(/verification \{/)
    expect(text).toMatch(/source \{/)
  })

  test('is named in kebab case', () => {
    expect(name).toMatch(/^\d\d(-[a-z0-9]+)+\.graphql$/)
  })
})

function documentsIn(directory: string) {
  return readdirSync(directory)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${directory}/${name}`, 'utf8') }))
}

function operationsOf(document: DocumentNode) {
  return document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
}

function idsIn(document: DocumentNode) {
  const ids: string[] = []
  visit(document, {
    StringValue({ value }) {
      if (/^[a-z]+:[a-z0-9-]+$/.test(value)) ids.push(value)
    },
  })
  return ids
}
