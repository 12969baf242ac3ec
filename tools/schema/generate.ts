/** Writes schema.graphql, the API's whole SDL, of what is in schema/. `npm run codegen` runs it before all else. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { concatAST, parse, print, Source } from 'graphql'
import { expanded } from './expand.ts'

const folder = new URL('../../schema/', import.meta.url)
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => parse(new Source(readFileSync(new URL(name, folder), 'utf8'), `schema/${name}`)))

writeFileSync(
  new URL('../../schema.graphql', import.meta.url),
  `# Generated from schema/ by \`npm run codegen\`. Do not edit: edit that.\n\n${print(expanded(concatAST(documents)))}\n`,
)
