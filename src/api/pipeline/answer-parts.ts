import { GraphQLError } from 'graphql'

/** Whatever was thrown, as an error of GraphQL. */
export function asGraphQLError(fault: unknown): GraphQLError {
  if (fault instanceof GraphQLError) return fault
  const originalError = fault instanceof Error ? fault : new Error(String(fault))
  return new GraphQLError(originalError.message, { originalError })
}

/** An error as the specification writes it, always with a code. */
export const withCode = (error: GraphQLError, code: string) => ({
  ...error.toJSON(),
  extensions: { ...error.extensions, code: error.extensions.code ?? code },
})

/** What is said beside the data; nothing where there is nothing to say. */
export function told(warnings: ReadonlyMap<string, object> | undefined, bookmark: string | undefined) {
  const extensions = {
    ...(warnings && warnings.size > 0 && { warnings: [...warnings.values()] }),
    ...(bookmark !== undefined && { bookmark }),
  }
  return Object.keys(extensions).length > 0 ? { extensions } : {}
}
