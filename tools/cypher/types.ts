/** The TypeScript of header types, and the paths of the integers in a query's parameters. */
import type { Field, QueryFile, TypeDeclaration } from './parse.ts'

const scalars: Readonly<Record<string, string>> = {
  string: 'string',
  int: 'number',
  float: 'number',
  boolean: 'boolean',
  map: '{ readonly [key: string]: Value }',
}

type Shape = { readonly base: string; readonly list: boolean; readonly nullable: boolean }

function shapeOf(type: string): Shape {
  const nullable = type.endsWith('?')
  const bare = nullable ? type.slice(0, -1) : type
  return bare.endsWith('[]')
    ? { base: bare.slice(0, -2), list: true, nullable }
    : { base: bare, list: false, nullable }
}

export function typescriptOf(
  path: string,
  type: string,
  types: ReadonlyMap<string, TypeDeclaration>,
): string {
  const { base, list, nullable } = shapeOf(type)
  const name = scalars[base] ?? (types.has(base) ? base : undefined)
  if (!name) throw new Error(`${path}: type ${base} is not declared`)
  return `${list ? `readonly ${name}[]` : name}${nullable ? ' | null' : ''}`
}

export function declarationOf(type: TypeDeclaration, types: ReadonlyMap<string, TypeDeclaration>): string {
  const fields = type.fields.map((field) => {
    if (field.from === 'label')
      return `  readonly ${field.name}: ${field.type
        .split('|')
        .map((label) => `'${label}'`)
        .join(' | ')}`
    const optional = field.from === 'part' ? '?' : ''
    return `  readonly ${field.name}${optional}: ${typescriptOf(type.name, field.type, types)}`
  })
  return `/** ${type.description} */\nexport type ${type.name} = {\n${fields.join('\n')}\n}\n`
}

/** @throws Error if a `@touches` names what is no string or list of strings of the query */
export function checkTouches(
  { path, touches, params, rows }: QueryFile,
  types: ReadonlyMap<string, TypeDeclaration>,
): void {
  const isId = (fields: readonly Field[], [first = '', ...rest]: readonly string[]): boolean => {
    const field = fields.find(({ name }) => name === first)
    if (field === undefined) return false
    const { base } = shapeOf(field.type)
    return rest.length === 0 ? base === 'string' : isId(types.get(base)?.fields ?? [], rest)
  }
  for (const place of touches) {
    const steps = place.replace('$', '').split('.')
    if (!isId(place.startsWith('$') ? params : rows, steps))
      throw new Error(`${path}: @touches ${place} is no id or list of ids of this query`)
  }
}

/** E.g. `limit`, `walks[].limit`: where a number must reach the engine as an integer. */
export function integerPaths(
  fields: readonly Field[],
  types: ReadonlyMap<string, TypeDeclaration>,
): string[] {
  return fields.flatMap((field) => {
    const { base, list } = shapeOf(field.type)
    const path = `${field.name}${list ? '[]' : ''}`
    if (base === 'int') return [path]
    const type = types.get(base)
    return type ? integerPaths(type.fields, types).map((inner) => `${path}.${inner}`) : []
  })
}
