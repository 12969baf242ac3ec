/**
 * Turns a query's body into the text that runs: variants (`<relation>`, and lines that hold for one value only), rows
 * (`row(actor, ActorRow)`), once, when code is generated.
 */
import type { Each, TypeDeclaration } from './parse.ts'

export type Library = { readonly types: ReadonlyMap<string, TypeDeclaration> }

/** Puts the chosen values in, and leaves out the lines that end in `// @when <name> <other value>`. */
export function chooseVariants(body: string, chosen: Readonly<Record<string, string>>): string {
  const lines = body.split('\n').flatMap((line) => {
    const [, text, name = '', value] = /^(.*?)\s*\/\/ @when (\w+) (\w+)$/.exec(line) ?? [undefined, line]
    return value === undefined || chosen[name] === value ? [text ?? line] : []
  })
  return Object.entries(chosen).reduce(
    (text, [name, value]) => text.replaceAll(`<${name}>`, value),
    lines.join('\n'),
  )
}

/** `<row.concept>`, where a label or a type is written that the row tells. */
const written = /<\w+\.\w+>/g

/** The text for all values at once: Neo4j takes labels and types from an expression (Cypher 5.26, dynamic labels and types). */
export function textOfAll(body: string, { field, values }: Each): string {
  const isPlain = [...values].every(([value, text]) => value === text)
  return body.replace(written, (place) => {
    const told = place.slice(1, -1)
    if (!told.endsWith(`.${field}`)) throw new Error(`${place} is not of @each`)
    if (isPlain) return `$(${told})`
    const cases = [...values].map(
      ([value, text]) => `WHEN '${value}' THEN [${text.split(':').map((label) => `'${label}'`)}]`,
    )
    return `$(CASE ${told} ${cases.join(' ')} END)`
  })
}

/** The text for one value, for an engine that writes no label but by its name. */
export const textOfOne = (body: string, text: string): string => body.replace(written, text)

function projection(path: string, call: string, library: Library): string {
  const [variable = '', typeName = '', ...bound] = call.split(',').map((word) => word.trim())
  const type = library.types.get(typeName)
  if (!type) throw new Error(`${path}: row(${call}): no type ${typeName} is declared`)
  const stranger = bound.find(
    (part) => !type.fields.some((field) => field.name === part && field.from === 'part'),
  )
  if (stranger) throw new Error(`${path}: row(${call}): ${typeName} has no part ${stranger}`)
  // The embedded engine knows a projection by its first entry being a property.
  const propertiesFirst = [...type.fields].sort(
    (a, b) => Number(a.from !== 'property') - Number(b.from !== 'property'),
  )
  const fields = propertiesFirst.flatMap((field) => {
    if (field.from === 'property') return [`.${field.name}`]
    if (field.from === 'label') return [`${field.name}: ${labelOf(variable, field.type)}`]
    return bound.includes(field.name) ? [`${field.name}: ${field.name}`] : []
  })
  return `${variable} { ${fields.join(', ')} }`
}

/** labels() has no order that the engines share, so the label is asked for by name. */
function labelOf(variable: string, labels: string): string {
  const names = labels.split('|')
  const cases = names.slice(0, -1).map((label) => `WHEN ${variable}:${label} THEN '${label}'`)
  return cases.length > 0 ? `CASE ${cases.join(' ')} ELSE '${names.at(-1)}' END` : `'${names[0]}'`
}

export function expandRows(path: string, body: string, library: Library): string {
  return body.replace(/\brow\(([^)]*)\)/g, (_, call: string) => projection(path, call, library))
}

/** The parameters that a text uses. */
export const paramsIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/\$([a-zA-Z]\w*)/g)].map((match) => match[1] ?? ''))
