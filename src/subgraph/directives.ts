import { type ConstDirectiveNode, type DefinitionNode, parse } from 'graphql'

/** The first whose routers weigh requests by `@cost` and `@listSize`. */
const specification = 'https://specs.apollo.dev/federation/v2.9'

/** Directives as they are written in SDL. */
export function directives(sdl: string): readonly ConstDirectiveNode[] {
  const [definition] = parse(`scalar Any ${sdl}`).definitions
  return definition && 'directives' in definition
    ? ((definition.directives ?? []) as readonly ConstDirectiveNode[])
    : []
}

/** The definition that imports directives of federation. */
export const imported = (...names: readonly string[]): readonly DefinitionNode[] =>
  parse(`extend schema @link(url: "${specification}", import: ${JSON.stringify(names)})`).definitions
