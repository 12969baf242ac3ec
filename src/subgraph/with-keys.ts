import {
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  visit,
} from 'graphql'
import { directives, imported } from './directives.ts'

/**
 * A schema's document with a key for each type that can be found by its id, and for their interfaces, so that a neighbour can
 * add to all actors by an `@interfaceObject`. `Node` has none: with one, every neighbour that has a `Node` too would need it.
 *
 * @see https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/directives
 */
export function withKeys(document: DocumentNode): DocumentNode {
  const keyed = (type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode) => {
    const isNode = type.interfaces?.some(({ name }) => name.value === 'Node')
    return isNode ? { ...type, directives: [...(type.directives ?? []), ...key] } : undefined
  }
  const { definitions, ...rest } = visit(document, {
    InterfaceTypeDefinition: keyed,
    ObjectTypeDefinition: (type) =>
      type.name.value === 'PageInfo' ? { ...type, directives: shareable } : keyed(type),
  })
  return { ...rest, definitions: [...definitions, ...imported('@key', '@shareable')] }
}

const key = directives('@key(fields: "id")')

/** The place of a page in its list is a value, which neighbours have with the same fields. */
const shareable = directives('@shareable')
