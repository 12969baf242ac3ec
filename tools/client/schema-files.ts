/**
 * Writes the schema into the client package that was built, for tools: as SDL, as introspection, and as a type for gql.tada.
 * `npm run build` of packages/client runs it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { print } from 'graphql'
import { compactIntrospection, compactSchema } from './compact-schema.ts'
import { introspectionType } from './introspection-type.ts'

const root = new URL('../../', import.meta.url)
const built = new URL('packages/client/dist/', root)
const schema = compactSchema(readFileSync(new URL('schema.graphql', root), 'utf8'))

const write = (name: string, text: string) => writeFileSync(new URL(name, built), text)

write('schema.graphql', `${print(schema)}\n`)
write('introspection.json', JSON.stringify(compactIntrospection(schema)))
write('introspection.d.ts', introspectionType(schema))
write('introspection.js', 'export {}\n')
