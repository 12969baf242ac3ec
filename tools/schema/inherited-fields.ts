import {
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  visit,
} from 'graphql'
import { onceEach } from './by-name.ts'

/**
 * The document with the fields of an interface in whatever implements it. A field that a type writes itself stays as it is,
 * so that it can be narrower or be described more closely.
 */
export function withInheritedFields(document: DocumentNode): DocumentNode {
  const interfaces = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  )
  const withInherited = (type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode) => {
    // A type names all its interfaces, the most particular first; its fields begin with the most general.
    const inherited = (type.interfaces ?? [])
      .toReversed()
      .flatMap(({ name }) => interfaces.get(name.value)?.fields ?? [])
    return { ...type, fields: onceEach([...inherited, ...(type.fields ?? [])]) }
  }
  return visit(document, { ObjectTypeDefinition: withInherited, InterfaceTypeDefinition: withInherited })
}
