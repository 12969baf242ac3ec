import type { GraphQLSchema } from 'graphql'
import type { Driver } from 'neo4j-driver'
import type { Request } from '../operations/operation.ts'
import { type Rounds, recorder } from './recorded.ts'

/** What a schema asks Neo4j for an operation. */
export type Recording = (request: Pick<Request, 'query' | 'variables'>) => Promise<Rounds>

/** Of @neo4j/graphql, whose resolvers take whatever runs a query for a transaction. */
export async function peerTexts(driver: Driver): Promise<Recording> {
  const { Neo4jGraphQL } = await import('@neo4j/graphql')
  const { typeDefs } = await import('../servers/neo4j-graphql-schema.ts')
  const schema = await new Neo4jGraphQL({ typeDefs }).getSchema()
  const { noting, take } = recorder()
  const run = (text: string, parameters: Record<string, unknown>) =>
    noting({ text, parameters }, async () => {
      const session = driver.session({ defaultAccessMode: 'READ' })
      const result = await session.run(text, parameters)
      await session.close()
      return result
    })
  return async (request) => {
    await answered(schema, request, { executionContext: { run } })
    return take()
  }
}

/** Of the naive server. */
export async function naiveTexts(driver: Driver): Promise<Recording> {
  const { naiveSchema } = await import('../servers/naive-schema.ts')
  const { noting, take } = recorder()
  const schema = naiveSchema((text, parameters) =>
    noting({ text, parameters }, async () => {
      const session = driver.session({ defaultAccessMode: 'READ' })
      const { records } = await session.run(text, parameters)
      await session.close()
      return records.map((record) => record.toObject())
    }),
  )
  return async (request) => {
    await answered(schema, request, {})
    return take()
  }
}

/** Takes graphql-js where it stands once this package is installed, which the first run does only after it has begun. */
async function answered(
  schema: GraphQLSchema,
  { query, variables }: Pick<Request, 'query' | 'variables'>,
  contextValue: object,
) {
  const { graphql } = await import('graphql')
  const { errors } = await graphql({ schema, source: query, variableValues: variables, contextValue })
  if (errors) throw new Error(`A peer answered with errors: ${JSON.stringify(errors)}`)
}
