/**
 * A plugin of GraphQL Code Generator: each operation, and each fragment whose name begins with `OnRecord`, as a syntax tree
 * that is typed by what it takes and answers. This is what GraphQL clients of front ends take (`TypedDocumentNode`); the
 * trees are plain data, so that a front end needs no parser.
 */
import { type ASTNode, type FragmentDefinitionNode, print } from 'graphql'
import { constantOf, type File, fragmentsIn, operationsIn, spreadIn } from './operations.ts'
import { quoted } from './quoted.ts'

/** @throws where an operation has no name */
export function plugin(_schema: unknown, files: readonly File[]) {
  const fragments = fragmentsIn(files)
  return {
    prepend: ["import type { TypedDocumentNode } from '../typed-document-node.ts'"],
    content: [
      ...[...fragments.values()].map((fragment) => `const ${constantOf(fragment)} = ${tree(fragment)}`),
      ...[...fragments.values()]
        .filter(isOffered)
        .map((fragment) => fragmentDocument(fragment, [...spreadIn(fragment, fragments)])),
      ...operationsIn(files).map(({ name, operation, fragments: spread }) => {
        const definitions = [tree(operation), ...spread.map(constantOf)]
        return `export const ${name}Document = ${document(definitions)} as unknown as TypedDocumentNode<${name}Query, ${name}QueryVariables>`
      }),
    ].join('\n\n'),
  }
}

const isOffered = ({ name }: FragmentDefinitionNode) => name.value.startsWith('OnRecord')

/**
 * A fragment with those that it spreads. It has its text, since the `gql` of graphql-tag, and so Apollo's, takes that out of
 * a document which stands in another one.
 */
function fragmentDocument(fragment: FragmentDefinitionNode, spread: readonly FragmentDefinitionNode[]) {
  const name = fragment.name.value
  const body = quoted([fragment, ...spread].map(print).join('\n\n'))
  const definitions = [fragment, ...spread].map(constantOf)
  return `export const ${name}FragmentDoc = ${document(definitions, `, loc: { source: { body: ${body} } }`)} as unknown as TypedDocumentNode<${name}Fragment, unknown>`
}

const document = (definitions: readonly string[], more = '') =>
  `{ kind: 'Document', definitions: [${definitions.join(', ')}]${more} }`

const emptyLists = new Set(['arguments', 'directives', 'variableDefinitions'])

/** A node as an expression, without its place in a text and without lists that are empty. */
const tree = (node: ASTNode): string =>
  JSON.stringify(node, (key, value: unknown) =>
    key === 'loc' || (emptyLists.has(key) && Array.isArray(value) && value.length === 0) ? undefined : value,
  )
