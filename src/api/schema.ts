import {
  buildASTSchema,
  concatAST,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isScalarType,
  parse,
  Source,
} from 'graphql'
import { sdl } from '../generated/shipped.ts'
import { scalars } from './scalars.ts'
import { enforceAuth, type Policy } from './who-may.ts'

/**
 * The schema as the SDL has it, with the scalars but without resolvers: enough to validate and to weigh a request.
 */
export function schemaFromFiles(): GraphQLSchema {
  const documents = Object.entries(sdl).map(([name, text]) => parse(new Source(text, name)))
  const schema = buildASTSchema(concatAST(documents))
  attach(schema, scalars)
  return schema
}

/**
 * The schema that answers. `resolvers` has the shape of the generated `Resolvers`: by type, then by field; a field
 * without one is read from the row's property of that name. Who may use a field is enforced here.
 *
 * @throws for a resolver of a type or a field that the SDL does not have, since it would never be called
 */
export function executableSchema(
  resolvers: object,
  policy: Policy = { anonymousReads: true },
): GraphQLSchema {
  const schema = schemaFromFiles()
  attach(schema, resolvers)
  enforceAuth(schema, policy)
  return schema
}

function attach(schema: GraphQLSchema, resolvers: object) {
  for (const [typeName, given] of Object.entries(resolvers)) {
    const type = schema.getType(typeName)
    if (isScalarType(type)) {
      const { serialize, parseValue, parseLiteral } = given
      Object.assign(type, { serialize, parseValue, parseLiteral })
    } else if (isInterfaceType(type)) {
      type.resolveType = given.__resolveType
    } else if (isObjectType(type)) {
      attachFields(typeName, type.getFields(), given)
    } else {
      throw new Error(`There are resolvers for ${typeName}, which has no place for them in schema/.`)
    }
  }
}

function attachFields(typeName: string, fields: Record<string, { resolve?: unknown }>, given: object) {
  for (const [name, resolver] of Object.entries(given)) {
    const field = fields[name]
    if (field === undefined) {
      throw new Error(`There is a resolver for ${typeName}.${name}, which schema/ does not have.`)
    }
    field.resolve = resolver
  }
}
