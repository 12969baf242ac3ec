import type { NameNode } from 'graphql'

/** The named parts of a list, each name once: the last one of a name, in the place of the first. */
export const onceEach = <Part extends { readonly name: NameNode }>(parts: readonly Part[]): Part[] => [
  ...new Map(parts.map((part) => [part.name.value, part])).values(),
]
