/**
 * Writes src/generated/shipped.ts: what the product reads of schema/, data/bundle.schema.json and package.json, as a module.
 * A program that a bundler makes of it finds no files beside itself. `npm run codegen` runs it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')

const sdl = readdirSync(new URL('schema/', root))
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => [name, read(`schema/${name}`)] as const)
const { version }: { version: string } = JSON.parse(read('package.json'))

/** Text as TypeScript that reads, and compares, line by line. */
const quoted = (text: string) =>
  `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``

writeFileSync(
  new URL('src/generated/shipped.ts', root),
  `// Generated from schema/, data/bundle.schema.json and package.json by \`npm run codegen\`. Do not edit: edit those.

export const version = ${JSON.stringify(version)}

/** The SDL, by the file's name. */
export const sdl: Readonly<Record<string, string>> = {
${sdl.map(([name, text]) => `${JSON.stringify(name)}: ${quoted(text)},`).join('\n')}
}

/** The published JSON Schema of a bundle, as JSON. */
export const bundleSchemaText = ${quoted(read('data/bundle.schema.json'))}
`,
)
