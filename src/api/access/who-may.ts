import { MapperKind, mapSchema } from '@graphql-tools/utils'
import {
  defaultFieldResolver,
  type GraphQLFieldConfig,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getDirectiveValues,
} from 'graphql'
import { includesRole, program, type Viewer, type ViewerRole } from '../../domain/viewers.ts'
import { forbidden, unauthenticated } from '../../errors.ts'

export type Policy = {
  /** Whether reading needs no token. */
  readonly anonymousReads: boolean
}

/**
 * The schema with `@auth` enforced before a field's resolver runs, which every transport goes through. Without anonymous
 * reads, every field of Query and Subscription needs a token too.
 */
export const enforceAuth = (schema: GraphQLSchema, { anonymousReads }: Policy): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.OBJECT_FIELD](field, name, typeName) {
      const reading = [schema.getQueryType()?.name, schema.getSubscriptionType()?.name]
      const isClosed = reading.includes(typeName) && !anonymousReads
      const required = requiredRole(schema, field) ?? (isClosed ? 'reader' : null)
      return required === null ? field : guarded(field, `${typeName}.${name}`, required)
    },
  })

/** The roles of schema/auth.graphql. */
const roles: Readonly<Record<string, ViewerRole>> = { READER: 'reader', EDITOR: 'editor', ADMIN: 'admin' }

/** The role that the SDL requires for a field; null where it requires none. */
export function requiredRole(
  schema: GraphQLSchema,
  { astNode }: Pick<GraphQLFieldConfig<unknown, unknown>, 'astNode'>,
): ViewerRole | null {
  const auth = schema.getDirective('auth')
  const role = auth && astNode ? getDirectiveValues(auth, astNode)?.requires : undefined
  return roles[String(role)] ?? null
}

type Guarded = { readonly viewer: Viewer }

const guarded = (
  { resolve = defaultFieldResolver, subscribe, ...field }: GraphQLFieldConfig<unknown, Guarded>,
  coordinate: string,
  required: ViewerRole,
): GraphQLFieldConfig<unknown, Guarded> => {
  const checked =
    (resolver: GraphQLFieldResolver<unknown, Guarded>): GraphQLFieldResolver<unknown, Guarded> =>
    (parent, args, context, info) => {
      requireRole(context.viewer, coordinate, required)
      return resolver(parent, args, context, info)
    }
  return { ...field, resolve: checked(resolve), ...(subscribe && { subscribe: checked(subscribe) }) }
}

const tokenOf: Readonly<Record<ViewerRole, string>> = {
  anonymous: 'a',
  reader: "a reader's",
  editor: "an editor's",
  admin: "an admin's",
}

/** @throws UNAUTHENTICATED where a token would help, FORBIDDEN where another one would */
export function requireRole(viewer: Viewer, coordinate: string, required: ViewerRole) {
  const { name, role } = viewer
  if (includesRole(role, required)) return
  const requires = required.toUpperCase()
  if (viewer === program) {
    const how = 'Tell execute whom the program is acting for.'
    throw forbidden(`${coordinate} needs a viewer with the role ${requires}. ${how}`, { requires })
  }
  if (role === 'anonymous') {
    const how = 'Send one in the header "Authorization: Bearer <token>".'
    throw unauthenticated(`You need ${tokenOf[required]} token to do this (${coordinate}). ${how}`, {
      requires,
    })
  }
  const has = `"${name}" has the role ${role.toUpperCase()}.`
  throw forbidden(`You need ${tokenOf[required]} token to do this (${coordinate}); ${has}`, { requires })
}
