import { getDocumentNodeFromSchema } from '@graphql-tools/utils'
import { buildASTSchema, type DefinitionNode, type DocumentNode, Kind, visit } from 'graphql'
import { withConnections } from './connections.ts'
import { expansionDirectives, isTemplate } from './directives.ts'
import { withInheritedFields } from './inherited-fields.ts'
import { withSharedFields } from './shared-fields.ts'

/**
 * The API's whole SDL, of the one in schema/ that says each thing once: with connections, and with the fields that types have
 * from their interfaces and inputs from each other; without extensions and templates. Its definitions are in the order of their names, so that one
 * that moves between files changes nothing; fields stay in the order in which they are written.
 *
 * @throws where it is no valid schema
 */
export function expanded(document: DocumentNode): DocumentNode {
  const schema = buildASTSchema(withSharedFields(withInheritedFields(withConnections(document))))
  const { definitions, ...rest } = getDocumentNodeFromSchema(schema)
  const published = definitions
    .filter(
      (definition) => !isTemplate(definition) && !expansionDirectives.includes(coordinateOf(definition)),
    )
    .toSorted((a, b) => (coordinateOf(a) < coordinateOf(b) ? -1 : 1))
  return visit(
    { ...rest, definitions: published },
    { Directive: ({ name }) => (expansionDirectives.includes(`@${name.value}`) ? null : undefined) },
  )
}

/** `@auth` of a directive, `Actor` of a type; nothing of the schema itself, which comes first. */
function coordinateOf(definition: DefinitionNode): string {
  const name = 'name' in definition ? (definition.name?.value ?? '') : ''
  return definition.kind === Kind.DIRECTIVE_DEFINITION ? `@${name}` : name
}
