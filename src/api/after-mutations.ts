import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql'

/**
 * Calls `renew` after each mutation, before its payload is answered: what the request read before is not what the graph
 * holds now. Mutations of one request run one after another, each with its whole payload.
 */
export function afterMutations<Context>(schema: GraphQLSchema, renew: (context: Context) => void): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) wrap(field, renew)
}

function wrap<Context>(field: GraphQLField<unknown, Context>, renew: (context: Context) => void) {
  const resolve: GraphQLFieldResolver<unknown, Context> = field.resolve ?? defaultFieldResolver
  field.resolve = async (root, args, context, info) => {
    const payload = await resolve(root, args, context, info)
    renew(context)
    return payload
  }
}
