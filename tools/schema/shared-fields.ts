import {
  type DocumentNode,
  type InputObjectTypeDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  visit,
} from 'graphql'
import { onceEach } from './by-name.ts'
import { givenTo } from './directives.ts'

type Inputs = ReadonlyMap<string, InputObjectTypeDefinitionNode>

/**
 * The document with the fields of other inputs in each that names them by `@fieldsOf`, before its own. A field that it writes
 * itself stays as it is, in the place of the other's.
 *
 * @throws where an input or a field that is named is not there, or an input has the fields of itself
 */
export function withSharedFields(document: DocumentNode): DocumentNode {
  const inputs: Inputs = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  )
  return visit(document, {
    InputObjectTypeDefinition: (input) => ({ ...input, fields: fieldsOf(input, inputs, []) }),
  })
}

function fieldsOf(
  input: InputObjectTypeDefinitionNode,
  inputs: Inputs,
  within: readonly string[],
): InputValueDefinitionNode[] {
  const name = input.name.value
  if (within.includes(name)) throw new Error(`schema/: ${name} has the fields of itself, by @fieldsOf.`)
  const shared = givenTo(input, 'fieldsOf').flatMap(({ input: other, except, optional }) => {
    const place = `schema/: ${name} @fieldsOf(input: "${other}")`
    const found = inputs.get(String(other))
    if (found === undefined) throw new Error(`${place}: there is no such input.`)
    const fields = fieldsOf(found, inputs, [...within, name])
    const left = Array.isArray(except) ? except : []
    const unknown = left.find((each) => fields.every((field) => field.name.value !== each))
    if (unknown !== undefined) throw new Error(`${place}: it has no field ${unknown} to leave out.`)
    const taken = fields.filter((field) => !left.includes(field.name.value))
    return optional === true ? taken.map(asOptional) : taken
  })
  return onceEach([...shared, ...(input.fields ?? [])])
}

/** What may be left out is then left as it is: hence without a default. */
const asOptional = ({
  defaultValue: _none,
  ...field
}: InputValueDefinitionNode): InputValueDefinitionNode => ({
  ...field,
  type: field.type.kind === Kind.NON_NULL_TYPE ? field.type.type : field.type,
})
