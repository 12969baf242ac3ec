import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql'

/** A file of documents, as GraphQL Code Generator hands it to a plugin. */
export type File = { readonly location?: string; readonly document?: DocumentNode }

/** An operation, and where it stands. */
export type Operation = {
  readonly location: string
  readonly name: string
  readonly operation: OperationDefinitionNode
  /** The fragments that it spreads, from whichever file. */
  readonly fragments: readonly FragmentDefinitionNode[]
}

/** Under which name a fragment stands in what is generated, once for all operations that spread it. */
export const constantOf = ({ name: { value } }: FragmentDefinitionNode): string =>
  `${value.charAt(0).toLowerCase()}${value.slice(1)}Fragment`

/** The fragments of these files by their names. */
export const fragmentsIn = (files: readonly File[]): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    files.flatMap(({ document }) =>
      (document?.definitions ?? []).flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    ),
  )

/**
 * The operations of these files, each with the fragments that it needs.
 *
 * @throws where one has no name
 */
export function operationsIn(files: readonly File[]): Operation[] {
  const fragments = fragmentsIn(files)
  return files.flatMap(({ location = '', document }) =>
    (document?.definitions ?? []).flatMap((operation) => {
      if (operation.kind !== Kind.OPERATION_DEFINITION) return []
      if (operation.name === undefined) throw new Error(`${location}: give each operation a name.`)
      const spread = [...spreadIn(operation, fragments)]
      return [{ location, name: operation.name.value, operation, fragments: spread }]
    }),
  )
}

/** The fragments that a definition spreads, and those that they spread, each once. */
export function spreadIn(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): ReadonlySet<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value)
      if (fragment === undefined || found.has(fragment)) return
      found.add(fragment)
      spreadIn(fragment, fragments, found)
    },
  })
  return found
}
