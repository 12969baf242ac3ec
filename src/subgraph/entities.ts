import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  type GraphQLFieldConfig,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql'
import { badInput } from '../errors.ts'
import type { RequestContext } from '../resolvers/context.ts'
import { typeOfNode } from '../resolvers/queries/node.ts'
import { wantedOf } from '../resolvers/selections/wanted.ts'
import { nodeRow } from '../resolvers/types/record.ts'
import { directives } from './directives.ts'

type Representations = { readonly representations: readonly unknown[] }

/**
 * What a router asks of a subgraph: records by their type and id, in the order asked. As with `Query.nodes`, all of them are
 * read together. Null where there is none of that id, or where it is of another type; an error, in its place alone, for what
 * is no representation.
 *
 * @see https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec#query_entities
 */
export async function entities(
  _root: unknown,
  { representations }: Representations,
  context: RequestContext,
  info: GraphQLResolveInfo,
) {
  const of = await wantedOf(info, context, 'Record')
  return representations.map(async (representation, index) => {
    const { typeName, id } = referenceOf(representation, `representations[${index}]`, info.schema)
    const row = await nodeRow(id, context, of)
    return row !== null && typesOf(row).some((type) => isOfType(info.schema, type, typeName)) ? row : null
  })
}

/** @throws BAD_USER_INPUT where it is not a type that has a key, and an id */
function referenceOf(representation: unknown, place: string, schema: GraphQLSchema) {
  const { __typename: typeName, id } = (representation ?? {}) as Readonly<Record<string, unknown>>
  if (typeof typeName !== 'string' || !isKeyed(schema, typeName))
    throw badInput(
      place,
      `its __typename must be a type of this subgraph that has a key, such as {"__typename": "Person", "id": "person:ada"}.`,
    )
  if (typeof id !== 'string') throw badInput(place, `its id must be text: it is the key of ${typeName}.`)
  return { typeName, id }
}

function isKeyed(schema: GraphQLSchema, name: string): boolean {
  const node = schema.getType(name)?.astNode
  return node?.directives?.some((directive) => directive.name.value === 'key') ?? false
}

type Row = NonNullable<Awaited<ReturnType<typeof nodeRow>>>

/** What a record is; of what was withdrawn, also what it was. */
const typesOf = (row: Row): readonly string[] => ('was' in row ? ['Withdrawn', row.was] : [typeOfNode(row)])

function isOfType(schema: GraphQLSchema, name: string, wanted: string): boolean {
  const [type, as] = [schema.getType(name), schema.getType(wanted)]
  return name === wanted || (isAbstractType(as) && isObjectType(type) && schema.isSubType(as, type))
}

/** The schema with `_entities` weighed by how many are asked for. */
export const weighedEntities = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (field, name) => (name === '_entities' ? weighed(field) : undefined),
  })

function weighed<Context>(field: GraphQLFieldConfig<unknown, Context>): GraphQLFieldConfig<unknown, Context> {
  const { astNode } = field
  return astNode
    ? { ...field, astNode: { ...astNode, directives: [...(astNode.directives ?? []), ...byLength] } }
    : field
}

const byLength = directives('@listSize(slicingArguments: ["representations"])')
