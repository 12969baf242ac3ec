/**
 * Writes src/generated/queries.ts from cypher/: types from the headers, texts with their variants
 * expanded. Fails where a header and its body disagree. `npm run codegen` runs it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chooseVariants, expandRows, type Library, paramsIn, textOfAll, textOfOne } from './expand.ts'
import { migrationsIn } from './migrations.ts'
import { type Each, isEmbedded, parseQuery, parseTypes, type QueryFile } from './parse.ts'
import { parseReads } from './reads.ts'
import { checkTouches, declarationOf, integerPaths, typescriptOf } from './types.ts'

const folder = new URL('../../cypher/', import.meta.url).pathname
const generated = new URL('../../src/generated/', import.meta.url)

const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cypher'))
    .sort()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const),
)
const isMigration = (path: string) => path.startsWith('migrations/')
const isReads = (path: string) => path.startsWith('reads/')
const isRows = (path: string) => path.endsWith('row.cypher')
const pick = (test: (path: string) => boolean) => new Map([...files].filter(([path]) => test(path)))

const library: Library = {
  types: new Map(
    [...pick(isRows)].flatMap(([path, text]) => parseTypes(path, text)).map((type) => [type.name, type]),
  ),
}
const { types } = library

/** The whole text, as it runs. */
const text = (path: string, body: string, chosen: Record<string, string>) =>
  expandRows(path, chooseVariants(body, chosen), library)

function checkParams(query: QueryFile, body: string) {
  const declared = new Set(query.params.map((param) => param.name))
  const used = paramsIn(body)
  const missing = [...used].filter((name) => !declared.has(name))
  const unused = [...declared].filter((name) => !used.has(name))
  if (missing.length > 0) throw new Error(`${query.path}: $${missing.join(', $')} has no @param`)
  if (unused.length > 0) throw new Error(`${query.path}: @param ${unused.join(', ')} is not used`)
}

const fieldsOf = (query: QueryFile, fields: QueryFile['params']) =>
  fields.length === 0
    ? 'Record<string, never>'
    : `{ ${fields.map(({ name, type }) => `readonly ${name}: ${typescriptOf(query.path, type, library.types)}`).join('; ')} }`

const pascal = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

/** One query object, or, where there are variants, objects nested by their values. */
function emit(query: QueryFile, embedded: QueryFile | undefined): string {
  checkTouches(query, types)
  const { finds } = query
  const found = finds === null ? '' : ` & { readonly finds: '${finds}' }`
  const type = `CypherQuery<${pascal(query.name)}Params, ${pascal(query.name)}Row, '${query.mode}', '${query.returns}'>${found}`
  const one = (chosen: Record<string, string>, values: readonly string[]) => {
    if (query.each) return ofEach(query, query.each, type)
    const neo4jText = text(query.path, query.body, chosen)
    const embeddedText = embedded ? text(embedded.path, embedded.body, chosen) : neo4jText
    checkParams(query, neo4jText)
    if (embedded) checkParams(query, embeddedText)
    const name = [query.name, ...values].join('.')
    const texts = embedded
      ? `{ neo4j: ${quote(neo4jText)}, embedded: ${quote(embeddedText)} }`
      : `onBoth(${quote(neo4jText)})`
    return `{ name: '${name}', mode: '${query.mode}', returns: '${query.returns}', ints${touchesIn(query)}, text: ${texts}${finds === null ? '' : `, finds: '${finds}'`} } as ${type}`
  }
  const nest = (depth: number, chosen: Record<string, string>, values: readonly string[]): string => {
    const variant = query.variants[depth]
    if (!variant) return one(chosen, values)
    const inner = [...variant.values].map(
      ([value, text]) =>
        `${value}: ${nest(depth + 1, { ...chosen, [variant.name]: text }, [...values, value])}`,
    )
    return `{\n${inner.join(',\n')},\n}`
  }
  const each = query.each ? `${eachDeclaration(query.name, query.each)}\n` : ''
  const ints = JSON.stringify(integerPaths(query.params, library.types))
  const params = `export type ${pascal(query.name)}Params = ${fieldsOf(query, query.params)}`
  const row = `export type ${pascal(query.name)}Row = ${fieldsOf(query, query.rows)}`
  return `${params}\n${row}\n${each}/** ${query.description} */\nexport const ${query.name} = ((ints: readonly string[]) => (${nest(0, {}, [])}))(${ints})\n`
}

const touchesIn = ({ touches }: QueryFile) =>
  touches.length === 0 ? '' : `, touches: [${touches.map((place) => `'${place}'`).join(', ')}]`

/** Neo4j gets one text, the embedded engine one for each value. */
function ofEach(query: QueryFile, each: Each, type: string): string {
  const body = expandRows(query.path, query.body, library)
  const neo4jText = textOfAll(body, each)
  checkParams(query, neo4jText)
  const template = quote(textOfOne(body, '\0')).replaceAll('\0', `\${written}`)
  const values = JSON.stringify(Object.fromEntries(each.values))
  const texts = `textsOf((written) => ${template}, ${values})`
  const [first = ''] = each.values.values()
  const [counts, another] = query.rows
  if (query.returns !== 'one' || counts === undefined || another !== undefined)
    throw new Error(`${query.path}: a query with @each returns one row with one number`)
  const text = `{ neo4j: ${quote(neo4jText)}, embedded: ${quote(textOfOne(body, first))} }`
  return `{ name: '${query.name}', mode: '${query.mode}', returns: '${query.returns}', ints${touchesIn(query)}, text: ${text}, each: { list: '${each.list}', field: '${each.field}', counts: '${counts.name}', texts: ${texts} } } as ${type}`
}

function eachDeclaration(name: string, { list, field, values }: Each): string {
  const listed = [...values.keys()].map((value) => `'${value}'`).join(', ')
  return `/** What \`${field}\` may be in the \`${list}\` of \`${name}\`. */
export const ${name}Each = [${listed}] as const
export type ${pascal(name)}Each = (typeof ${name}Each)[number]`
}

const quote = (body: string) => `\`${body.replace(/[\\`]/g, '\\$&').replaceAll('$', '\\$')}\``

const headerOf = ({ path: _path, body: _body, description: _description, ...header }: QueryFile) =>
  JSON.stringify({ ...header, variants: header.variants.map(({ name, values }) => [name, ...values]) })

const runnable = pick((path) => !isMigration(path) && !isReads(path) && !isRows(path))
const queries = [...runnable]
  .filter(([path]) => !isEmbedded(path))
  .map(([path, source]) => {
    const query = parseQuery(path, source)
    const embeddedPath = path.replace(/\.cypher$/, '.embedded.cypher')
    const embeddedSource = runnable.get(embeddedPath)
    const embedded = embeddedSource === undefined ? undefined : parseQuery(embeddedPath, embeddedSource)
    if (embedded && headerOf(embedded) !== headerOf(query))
      throw new Error(`${embeddedPath}: its header differs from ${path}'s`)
    return { query, embedded }
  })

const names = queries.map(({ query }) => query.name)
const twice = names.find((name, index) => names.indexOf(name) !== index)
if (twice) throw new Error(`two files declare @query ${twice}`)

const isOfMigrations = (query: QueryFile) => query.path.startsWith('migration/')
const emitted = (wanted: (query: QueryFile) => boolean) =>
  queries
    .filter(({ query }) => wanted(query))
    .map(({ query, embedded }) => emit(query, embedded))
    .join('\n')

const opening = `// Generated from cypher/ by \`npm run codegen\`. Do not edit: edit the .cypher file.
import type { CypherQuery } from '../graph/store.ts'

const onBoth = (text: string) => ({ neo4j: text, embedded: text })
`
writeFileSync(
  new URL('queries.ts', generated),
  `${opening.replace('{ CypherQuery }', '{ CypherQuery, Value }')}
const textsOf = (textOf: (written: string) => string, values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([value, written]) => [value, textOf(written)]))

${[...types.values()].map((type) => declarationOf(type, library.types)).join('\n')}
${emitted((query) => !isOfMigrations(query))}
/** The runnable queries, by name, for the tests that hold both engines to the same rows. */
export const everyQuery = { ${queries.flatMap(({ query }) => (isOfMigrations(query) ? [] : query.name)).join(', ')} }
`,
)

const migrations = migrationsIn(pick(isMigration))
writeFileSync(
  new URL('migrations.ts', generated),
  `${opening}
${emitted(isOfMigrations)}
export const migrations = ${JSON.stringify(migrations, null, 2)} as const\n`,
)
const reads = [...pick(isReads)].map(([path, source]) => parseReads(path, source, library.types))
writeFileSync(
  new URL('reads.ts', generated),
  `// Generated from cypher/reads/ by \`npm run codegen\`. Do not edit: edit the .cypher file.
export const reads = ${JSON.stringify(Object.fromEntries(reads.map(({ concept, ...rest }) => [concept, rest])), null, 1)} as const\n`,
)
console.log(`${queries.length} queries, ${library.types.size} types, ${migrations.length} migrations`)
