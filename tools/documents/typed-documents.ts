/**
 * A plugin of GraphQL Code Generator: each operation under src/ as its text, typed by what it takes and what it answers, which
 * is all that is shipped of it. One in a file `*.each.graphql` is asked for each of several in one request: there the text is
 * a function of how many.
 */
import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type NameNode,
  print,
  type VariableDefinitionNode,
  visit,
} from 'graphql'
import { constantOf, type File, type Operation, operationsIn } from './operations.ts'
import { quoted } from './quoted.ts'

/** @throws where an operation has no name, or one that is to be repeated cannot be */
export function plugin(_schema: unknown, files: readonly File[]) {
  const operations = operationsIn(files)
  const isAnyRepeated = operations.some(isRepeated)
  const imported = isAnyRepeated
    ? 'type RepeatedDocument, repeated, type TypedDocument'
    : 'type TypedDocument'
  const fragments = new Set(operations.flatMap((operation) => operation.fragments))
  return {
    prepend: [`import { ${imported} } from '../domain/typed-documents.ts'`],
    content: [
      ...[...fragments].map((fragment) => `const ${constantOf(fragment)} = ${quoted(print(fragment))}`),
      ...operations.map((found) => (isRepeated(found) ? repeatedDocument(found) : typedDocument(found))),
    ].join('\n\n'),
  }
}

const isRepeated = ({ location }: Operation): boolean => location.endsWith('.each.graphql')

/** What the texts of fragments add to that of an operation, within a template literal. */
const appended = (fragments: readonly FragmentDefinitionNode[]): string =>
  fragments.map((fragment) => `\n\n\${${constantOf(fragment)}}`).join('')

function typesOf({ name, operation }: Operation): string {
  const named = `${name}${operation.operation === 'mutation' ? 'Mutation' : 'Query'}`
  return `<${named}, ${named}Variables>`
}

function typedDocument(found: Operation): string {
  const text = `${quoted(print(found.operation)).slice(0, -1)}${appended(found.fragments)}\``
  return `export const ${found.name}Document: TypedDocument${typesOf(found)} = ${text}`
}

function repeatedDocument(found: Operation): string {
  const { location, name, operation, fragments } = found
  const fields = operation.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD)
  if (fields.length < operation.selectionSet.selections.length)
    throw new Error(
      `${location}: name each field at the root, without a fragment, so that it can be repeated.`,
    )
  if (fragments.some((fragment) => print(fragment).includes('$')))
    throw new Error(`${location}: a fragment that is not repeated has a variable that is.`)
  const aliased = fields.map((field) => ({
    ...field,
    alias: numbered({ kind: Kind.NAME, value: keyOf(field) }),
  }))
  return `export const ${name}Document: RepeatedDocument${typesOf(found)} = {
  fields: ${JSON.stringify(fields.map(keyOf))},
  text: (times) => \`${operation.operation} ${name}(${repeatedParts(operation.variableDefinitions ?? [])}) {
${repeatedParts(aliased)}
}${appended(fragments)}\`,
}`
}

/** The name under which a field is answered. */
const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value

/** Stands for the number in a name until that is text; no name of ours has it. */
const mark = '__AT__'

const numbered = (name: NameNode): NameNode => ({ ...name, value: `${name.value}${mark}` })

/** Parts of an operation, with numbers to their variables, as an expression that writes them so many times. */
function repeatedParts(parts: readonly (VariableDefinitionNode | FieldNode)[]): string {
  const texts = parts.map((part) =>
    print(visit(part, { Variable: (variable) => ({ ...variable, name: numbered(variable.name) }) })),
  )
  return `\${repeated(times, (at) => ${quoted(texts.join('\n')).replaceAll(mark, `_\${at}`)})}`
}
