/**
 * A plugin of GraphQL Code Generator: each operation under src/ as its text, typed by what it takes and what it answers, which
 * is all that is shipped of it. One in a file `*.each.graphql` is asked for each of several in one request: there the text is
 * a function of how many.
 */
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type NameNode,
  type OperationDefinitionNode,
  print,
  type VariableDefinitionNode,
  visit,
} from 'graphql'
import { quoted } from './quoted.ts'

type File = { readonly location?: string; readonly document?: DocumentNode }

type Operation = {
  readonly location: string
  readonly name: string
  readonly operation: OperationDefinitionNode
  readonly fragments: readonly string[]
}

/** @throws where a file has other than one operation, with a name, or one that cannot be repeated */
export const plugin = (_schema: unknown, files: readonly File[]) => ({
  prepend: [
    "import { type RepeatedDocument, repeated, type TypedDocument } from '../domain/typed-documents.ts'",
  ],
  content: files
    .map(operationIn)
    .map((found) =>
      found.location.endsWith('.each.graphql') ? repeatedDocument(found) : typedDocument(found),
    )
    .join('\n\n'),
})

function operationIn({ location = '', document }: File): Operation {
  const definitions = document?.definitions ?? []
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  const [operation] = operations
  if (operation?.name === undefined || operations.length > 1)
    throw new Error(`${location}: write one operation, with a name.`)
  const fragments = definitions.filter((definition) => definition !== operation).map(print)
  return { location, name: operation.name.value, operation, fragments }
}

const typesOf = ({ name }: Operation) => `<${name}Query, ${name}QueryVariables>`

function typedDocument(found: Operation): string {
  const text = [print(found.operation), ...found.fragments].join('\n\n')
  return `export const ${found.name}Document: TypedDocument${typesOf(found)} = ${quoted(text)}`
}

function repeatedDocument(found: Operation): string {
  const { location, name, operation, fragments } = found
  const fields = operation.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD)
  if (fields.length < operation.selectionSet.selections.length)
    throw new Error(
      `${location}: name each field at the root, without a fragment, so that it can be repeated.`,
    )
  if (fragments.some((text) => text.includes('$')))
    throw new Error(`${location}: a fragment that is not repeated has a variable that is.`)
  const aliased = fields.map((field) => ({
    ...field,
    alias: numbered({ kind: Kind.NAME, value: keyOf(field) }),
  }))
  return `export const ${name}Document: RepeatedDocument${typesOf(found)} = {
  fields: ${JSON.stringify(fields.map(keyOf))},
  text: (times) => \`${operation.operation} ${name}(${repeatedParts(operation.variableDefinitions ?? [])}) {
${repeatedParts(aliased)}
}${fragments.map((text) => `\n\n${text}`).join('')}\`,
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
