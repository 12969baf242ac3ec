import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type TypeNode,
  visit,
} from 'graphql'
import { directives, imported } from './directives.ts'

/**
 * A subgraph's document as a graph is composed from it. What a field costs is said in federation's own terms, so that a router
 * can refuse what is too large before it asks. Who may is left out: it is enforced here, whoever asks, and its enum `Role`
 * could be mixed up with a neighbour's.
 *
 * @see https://www.apollographql.com/docs/graphos/routing/security/demand-control
 */
export function publishedDocument(document: DocumentNode): DocumentNode {
  const { definitions, ...rest } = document
  return visit(
    {
      ...rest,
      definitions: [
        ...definitions.filter((definition) => !isOwn(definition)),
        ...imported('@key', '@shareable', '@cost', '@listSize'),
      ],
    },
    { FieldDefinition: published },
  )
}

/** What is said in other terms, or not at all. */
const isOwn = (definition: DefinitionNode): boolean =>
  definition.kind === Kind.DIRECTIVE_DEFINITION ||
  definition.kind === Kind.SCHEMA_EXTENSION ||
  (definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'Role')

function published(field: FieldDefinitionNode): FieldDefinitionNode {
  const own = (field.directives ?? []).flatMap((directive) => inFederation(directive, field))
  return { ...field, directives: isConnection(field) ? [...own, ...sizeOfConnection] : own }
}

/** Federation weighs in whole numbers, and only slices by numbers: not by the length of a list. */
function inFederation(directive: ConstDirectiveNode, field: FieldDefinitionNode): ConstDirectiveNode[] {
  switch (directive.name.value) {
    case 'auth':
      return []
    case 'cost':
      return [visit(directive, { StringValue: ({ value }) => ({ kind: Kind.INT, value }) })]
    case 'listSize':
      return field.arguments?.some(({ type }) => isList(type)) ? [] : [directive]
    default:
      return [directive]
  }
}

const isConnection = (field: FieldDefinitionNode): boolean =>
  nameOf(field.type).endsWith('Connection') &&
  (field.arguments ?? []).some(({ name }) => name.value === 'first')

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type)

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type))

const sizeOfConnection = directives('@listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"])')
