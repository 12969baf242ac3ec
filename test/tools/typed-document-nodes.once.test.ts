import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { examplesInOneFile } from '../../tools/documents/examples.ts'
import { plugin } from '../../tools/documents/typed-document-nodes.ts'

const written = (text: string) => plugin(null, [{ location: 'near.graphql', document: parse(text) }]).content

test('an operation is a syntax tree without places, typed by what it takes and answers', () => {
  expect(
    written(
      'query Near($first: Int) { actors(first: $first) { ...Called } } fragment Called on Actor { id }',
    ),
  ).toMatchInlineSnapshot(`
      "const calledFragment = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Called"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}

      export const NearDocument = { kind: 'Document', definitions: [{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Near"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Called"}}]}}]}}, calledFragment] } as unknown as TypedDocumentNode<NearQuery, NearQueryVariables>"
    `)
})

test('a fragment that is offered has its text, with those that it spreads', () => {
  const content = written('fragment OnRecordA on Actor { ...B } fragment B on Actor { id }')
  expect(content.split('\n\nexport ')[1]).toMatchInlineSnapshot(`
    "const OnRecordAFragmentDoc = { kind: 'Document', definitions: [onRecordAFragment, bFragment], loc: { source: { body: \`fragment OnRecordA on Actor {
      ...B
    }

    fragment B on Actor {
      id
    }\` } } } as unknown as TypedDocumentNode<OnRecordAFragment, unknown>"
  `)
})

test('an operation without a name is refused with its file', () => {
  expect(() => written('{ a }')).toThrow('near.graphql: give each operation a name.')
})

test('fragments of the examples have names of their own', () => {
  const documents = examplesInOneFile().map((text) => parse(text))
  const names = documents.flatMap(({ definitions }) =>
    definitions.map((definition) => ('name' in definition ? definition.name?.value : undefined)),
  )
  expect(names).toContain('WhoRebutsWhomReceipt')
  expect(new Set(names).size).toBe(names.length)
})
