/**
 * Writes src/generated/shipped.ts: schema.graphql, examples/ and the version of package.json as a module, since a program that
 * a bundler makes of it finds no files beside itself; and data/bundle.schema.json, the format as the concepts have it, for
 * other programs. `npm run codegen` runs it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { bundleJsonSchema } from '../../src/bundle/json-schema.ts'
import { quoted } from '../documents/quoted.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

const sdl = read('schema.graphql')
const examples = readdirSync(new URL('examples/', root))
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => read(`examples/${name}`))
const { version }: { version: string } = JSON.parse(read('package.json'))

writeFileSync(
  new URL('src/generated/shipped.ts', root),
  `// Generated from schema.graphql, examples/ and package.json by \`npm run codegen\`. Do not edit: edit those.

export const version = ${JSON.stringify(version)}

/** The whole SDL. */
export const sdl = ${quoted(sdl)}

/** The documents of examples/, in the order of their numbers. */
export const examples: readonly string[] = [
${examples.map((text) => `${quoted(text)},`).join('\n')}
]
`,
)

writeFileSync(new URL('data/bundle.schema.json', root), `${JSON.stringify(bundleJsonSchema, null, 2)}\n`)
