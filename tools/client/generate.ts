/**
 * Writes packages/client/src/generated/schema-shape.ts: what a cache of records has to know of the schema. `npm run codegen`
 * runs it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { schemaShape } from './schema-shape.ts'

const root = new URL('../../', import.meta.url)
const schema = buildSchema(readFileSync(new URL('schema.graphql', root), 'utf8'))

writeFileSync(
  new URL('packages/client/src/generated/schema-shape.ts', root),
  `// Generated from schema.graphql by \`npm run codegen\`. Do not edit: edit schema/.

${schemaShape(schema)}`,
)
