import type { NameNode } from 'graphql'

type Named = { readonly name: NameNode }

/** Each name once: the last part of that name, in the place of the first. */
export const onceEach = <Part extends Named>(parts: readonly Part[]): Part[] => [
  ...new Map(parts.map((part) => [part.name.value, part])).values(),
]

/** Whether none of these parts has the name of another. */
export const notAmong =
  (parts: readonly Named[]) =>
  ({ name }: Named): boolean =>
    parts.every((part) => part.name.value !== name.value)
