import { bundleJsonSchema } from './json-schema.ts'

/** As much of JSON Schema as the bundle's schema uses to say which fields an object has, in their order. */
export interface SchemaNode {
  readonly $ref?: string
  readonly anyOf?: readonly SchemaNode[]
  readonly items?: SchemaNode
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly $defs?: Readonly<Record<string, SchemaNode>>
}

/** The JSON Schema of a bundle. */
export const bundleSchema: SchemaNode = bundleJsonSchema

/** The node that a reference, or an optional one, stands for. */
export function resolveNode(node: SchemaNode): SchemaNode {
  const reference = node.$ref ?? node.anyOf?.find((branch) => branch.$ref !== undefined)?.$ref
  const name = reference?.replace('#/$defs/', '')
  return name === undefined ? node : (bundleSchema.$defs?.[name] ?? {})
}
