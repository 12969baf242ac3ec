import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  introspectionFromSchema,
  Kind,
  parse,
  type StringValueNode,
  visit,
} from 'graphql'

/**
 * The schema as a front end's tools read it, small enough to be installed with it: of each description the first sentence, none
 * where the same is said of all that is alike nor of inputs, enums and their values, whose names tell most, no directives that only
 * the server acts upon, and types that are alike next to each other, which an archive packs best.
 */
export const compactSchema = (sdl: string): DocumentNode => {
  const brief = visit(parse(sdl), {
    StringValue: (node, key) => (key === 'description' ? firstSentence(node) : undefined),
    FieldDefinition: (field) => ({ ...field, arguments: field.arguments?.map(withoutDescription) }),
    EnumTypeDefinition: (type) => ({
      ...withoutDescription(type),
      values: type.values?.map(withoutDescription),
    }),
    // An input is described by its name, and a field of it with the type that it is of.
    InputObjectTypeDefinition: (input) => ({
      ...withoutDescription(input),
      fields: input.fields?.map(withoutDescription),
    }),
    ObjectTypeDefinition: (type) =>
      /(Connection|Edge|Payload)$/.test(type.name.value)
        ? { ...withoutDescription(type), fields: type.fields?.map(withoutDescription) }
        : undefined,
    Directive: ({ name }) => (standard.has(name.value) ? undefined : null),
    DirectiveDefinition: () => null,
  })
  return { ...brief, definitions: brief.definitions.toSorted(byLikeness) }
}

/**
 * Of the same, what a cache reads at run time, as introspection has it: the types of answers and their fields. Without
 * descriptions, arguments, inputs and the values of enums, it is a fifth of the size, and an application carries it to each of
 * its readers.
 */
export function compactIntrospection(schema: DocumentNode) {
  const { __schema } = introspectionFromSchema(buildASTSchema(schema), { descriptions: false })
  const types = inOrderOf(schema, __schema.types)
    .filter(({ kind }) => kind !== 'INPUT_OBJECT')
    .map((type) =>
      type.kind === 'OBJECT' || type.kind === 'INTERFACE'
        ? { ...type, fields: type.fields.map(({ name, type }) => ({ name, type, args: [] })) }
        : type.kind === 'ENUM'
          ? { ...type, enumValues: [] }
          : type,
    )
  return { __schema: { ...__schema, types, directives: [] } }
}

/** The types that a document defines, in its order, after those that are GraphQL's own. */
export function inOrderOf<Type extends { readonly name: string }>(
  { definitions }: DocumentNode,
  types: readonly Type[],
): Type[] {
  const order = new Map(definitions.map((definition, index) => [nameOf(definition), index]))
  const placeOf = ({ name }: Type) => order.get(name) ?? -1
  return types
    .filter(({ name }) => !name.startsWith('__'))
    .toSorted((one, other) => placeOf(one) - placeOf(other))
}

const standard = new Set(['deprecated', 'specifiedBy', 'oneOf'])

/** Nearly all arguments are those of pages, and all connections are alike: they say the same everywhere. */
const withoutDescription = <
  Node extends DefinitionNode | EnumValueDefinitionNode | FieldDefinitionNode | InputValueDefinitionNode,
>(
  node: Node,
): Node => ({
  ...node,
  description: undefined,
})

function firstSentence(node: StringValueNode): StringValueNode {
  const text = node.value.replace(/\s+/g, ' ')
  const [sentence = text] = /^.*?[.!?](?= [A-Z`"]|$)/.exec(text) ?? []
  return { ...node, block: false, value: sentence }
}

const nameOf = (definition: DefinitionNode): string => ('name' in definition && definition.name?.value) || ''

/** Types that share an interface or an ending have most fields in common. */
function likeness(definition: DefinitionNode): string {
  const name = nameOf(definition)
  if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
    const [first = name] = (definition.interfaces ?? []).map((face) => face.name.value)
    const [ending = ''] = /(Connection|Edge|Payload)$/.exec(name) ?? []
    return `${definition.kind === Kind.OBJECT_TYPE_DEFINITION && ending === '' ? first : ending} ${name}`
  }
  return `${definition.kind} ${name.replace(/^(Create|Update)/, '')} ${name}`
}

const byLikeness = (one: DefinitionNode, other: DefinitionNode) =>
  likeness(one).localeCompare(likeness(other), 'en')
