/** A process of its own that serves the graph by @neo4j/graphql, as its documentation has it: schema, driver, Apollo Server. */
import { Neo4jGraphQL } from '@neo4j/graphql'
import { serveSchema } from './apollo.ts'
import { driverOfEnvironment } from './bolt-driver.ts'
import { typeDefs } from './neo4j-graphql-schema.ts'

await serveSchema(await new Neo4jGraphQL({ typeDefs, driver: driverOfEnvironment() }).getSchema())
