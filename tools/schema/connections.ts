import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  visit,
} from 'graphql'
import { notAmong } from './by-name.ts'
import { givenTo, isTemplate } from './directives.ts'

/**
 * The document with a connection and an edge for each type that has `@connection`, and the arguments of a page on each field
 * that gives a connection, unless it has them: as the templates of schema/connection.graphql say.
 *
 * @see https://relay.dev/graphql/connections.htm
 */
export function withConnections(document: DocumentNode): DocumentNode {
  const pages = [templateIn(document, 'NodeConnection'), templateIn(document, 'NodeEdge')]
  const [pageField] = templateIn(document, 'ConnectionField').fields ?? []
  const made = document.definitions.flatMap((type) =>
    givenTo(type, 'connection').flatMap((words) => pages.map((page) => madeFor(type, words, page))),
  )
  const definitions = [...document.definitions, ...made]
  return visit(
    { ...document, definitions },
    { FieldDefinition: (field) => paged(field, pageField?.arguments ?? []) },
  )
}

/** @throws where schema/ has no such template */
function templateIn({ definitions }: DocumentNode, name: string): ObjectTypeDefinitionNode {
  const found = definitions
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .find((definition) => definition.name.value === name)
  if (found && isTemplate(found)) return found
  throw new Error(`schema/ has no type ${name} with @template, of which connections are made.`)
}

/** A template with the type's name for `Node`, and what it is called for the words in braces. */
function madeFor(
  type: DefinitionNode,
  { node, nodes }: Record<string, unknown>,
  template: ObjectTypeDefinitionNode,
): ObjectTypeDefinitionNode {
  const typeName = 'name' in type ? (type.name?.value ?? '') : ''
  const article = /^[aeiou]/.test(String(node)) ? 'An' : 'A'
  const words: Record<string, string> = {
    '{A node}': `${article} ${node}`,
    '{node}': String(node),
    '{nodes}': String(nodes),
  }
  return visit(template, {
    Directive: ({ name }) => (name.value === 'template' ? null : undefined),
    Name: (name) => ({
      ...name,
      value: name.value.replace(/^Node(?=Connection$|Edge$|$)/, typeName),
    }),
    StringValue: (text) => ({
      ...text,
      value: text.value.replace(/\{[\w ]+\}/g, (word) => words[word] ?? word),
    }),
  })
}

function paged(
  field: FieldDefinitionNode,
  pageArguments: NonNullable<FieldDefinitionNode['arguments']>,
): FieldDefinitionNode {
  const own = field.arguments ?? []
  return namedType(field.type).endsWith('Connection')
    ? { ...field, arguments: [...own, ...pageArguments.filter(notAmong(own))] }
    : field
}

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
