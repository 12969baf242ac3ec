import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  defaultFieldResolver,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql'

/**
 * The schema, with `renew` called after each mutation and before its payload is resolved, since what the request has read so
 * far is out of date. The mutations of a request run one after another, each with its whole payload.
 */
export const afterMutations = <Context>(
  schema: GraphQLSchema,
  renew: (context: Context) => void,
): GraphQLSchema => mapSchema(schema, { [MapperKind.MUTATION_ROOT_FIELD]: (field) => renewing(field, renew) })

function renewing<Context>(
  field: GraphQLFieldConfig<unknown, Context>,
  renew: (context: Context) => void,
): GraphQLFieldConfig<unknown, Context> {
  const resolve: GraphQLFieldResolver<unknown, Context> = field.resolve ?? defaultFieldResolver
  return {
    ...field,
    async resolve(root, args, context, info) {
      const payload = await resolve(root, args, context, info)
      renew(context)
      return payload
    },
  }
}
