import { type DefinitionNode, type DirectiveNode, valueFromASTUntyped } from 'graphql'

/** The directives of schema/ that say how it is written out; what is written out has none of them. */
export const expansionDirectives: readonly string[] = ['@connection', '@fieldsOf', '@template']

/** Where a definition has a directive of that name, what each of them is given. */
export const givenTo = (definition: DefinitionNode, directive: string): Record<string, unknown>[] =>
  directivesOf(definition)
    .filter(({ name }) => name.value === directive)
    .map(({ arguments: given = [] }) =>
      Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value)])),
    )

export const isTemplate = (definition: DefinitionNode): boolean => givenTo(definition, 'template').length > 0

const directivesOf = (definition: DefinitionNode): readonly DirectiveNode[] =>
  'directives' in definition ? (definition.directives ?? []) : []
