import { readdirSync, readFileSync } from 'node:fs'
import { Kind, parse, print, Source, visit } from 'graphql'

const folder = new URL('../../examples/', import.meta.url)

/**
 * The documents of examples/, in the order of their numbers, for one file that has them all: several have a fragment
 * `Receipt`, each their own, so the name of its operation is put before that of each fragment.
 */
export const examplesInOneFile = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) =>
      withOwnFragments(new Source(readFileSync(new URL(name, folder), 'utf8'), `examples/${name}`)),
    )

function withOwnFragments(source: Source): string {
  const document = parse(source, { noLocation: true })
  const [operation] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.name === undefined)
    throw new Error(`${source.name}: give its operation a name.`)
  const own = operation.name.value
  const renamed = <Node extends { readonly name: { readonly value: string } }>(node: Node): Node => ({
    ...node,
    name: { ...node.name, value: `${own}${node.name.value}` },
  })
  return print(visit(document, { FragmentDefinition: renamed, FragmentSpread: renamed }))
}
