import type { DocumentNode } from 'graphql'

/**
 * A document with the types of what it takes and answers, as GraphQL clients read them (Apollo Client, urql, gql.tada).
 * There is no such property when the code runs.
 *
 * @see https://github.com/dotansimha/graphql-typed-document-node
 */
export type TypedDocumentNode<Data, Variables> = DocumentNode & {
  readonly __apiType?: (variables: Variables) => Data
}
