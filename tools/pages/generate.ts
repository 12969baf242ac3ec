/**
 * Writes src/generated/pages.ts: the operations of the pages with the types of their answers, and what pages load, as a module,
 * since a program that a bundler makes of it finds no files beside itself. `npm run codegen` runs it, after the types.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql'

const root = new URL('../../', import.meta.url)
const pages = new URL('src/pages/', root)
const read = (name: string) => readFileSync(new URL(name, pages), 'utf8')

const definitions = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .flatMap((name) => parse(read(name)).definitions)
const operations = definitions.filter(
  ({ kind }) => kind === Kind.OPERATION_DEFINITION,
) as OperationDefinitionNode[]
const fragments = new Map(
  definitions
    .filter((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.name.value, fragment]),
)

/** The fragments that a definition spreads, and those that they spread, each once. */
function spreadIn(definition: DefinitionNode, known = new Set<string>()): Set<string> {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value)
      if (!fragment) throw new Error(`There is no fragment ${name.value}.`)
      if (known.has(name.value)) return
      known.add(name.value)
      spreadIn(fragment, known)
    },
  })
  return known
}

const textOf = (operation: OperationDefinitionNode) =>
  [operation, ...[...spreadIn(operation)].sort().map((name) => fragments.get(name) as FragmentDefinitionNode)]
    .map(print)
    .join('\n\n')

/** In the order in which they apply. */
const sheets = ['palette', 'base', 'page', 'forms', 'words', 'lists', 'figures', 'print']

/** Text as TypeScript that reads, and compares, line by line. */
const quoted = (text: string) =>
  `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``

const named = operations.map((operation) => [operation.name?.value ?? '', textOf(operation)] as const)
const types = named.flatMap(([name]) => [`${name}Query`, `${name}QueryVariables`]).sort()

writeFileSync(
  new URL('src/generated/pages.ts', root),
  `// Generated from src/pages/ by \`npm run codegen\`. Do not edit: edit the documents and sheets there.
import type {
${types.map((name) => `  ${name},`).join('\n')}
} from './page-answers.ts'

/** An operation of GraphQL, with the type of its answer and of its variables. */
export type Operation<Data, Variables> = {
  /** Null where the text does not name it. */
  readonly name: string | null
  readonly text: string
  /** For the compiler alone: it is never there. */
  readonly types?: (variables: Variables) => Data
}
${named
  .map(
    ([name, text]) => `
export const ${name}: Operation<${name}Query, ${name}QueryVariables> = {
  name: '${name}',
  text: ${quoted(text)},
}
`,
  )
  .join('')}
/** The mark that a browser shows beside the title. */
export const icon = ${quoted(read('../../web/mark.svg'))}

/** What answers in a search field as one types. */
export const script = ${quoted(read('suggest.js'))}

/** The sheet of every page. */
export const styleSheet = ${quoted(sheets.map((name) => read(`sheets/${name}.css`)).join('\n'))}
`,
)
