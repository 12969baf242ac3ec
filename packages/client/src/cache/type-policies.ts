import { connectionFields, valueListFields, valueTypes } from '../generated/schema-shape.ts'
import {
  type Connection,
  listArguments,
  type PageArguments,
  type ReadPages,
  readFrom,
  withPage,
} from './connection-pages.ts'
import { mergedValue } from './merged-values.ts'

type FieldOptions = { readonly args: PageArguments | null }

/** A policy of a field, in the form that Apollo Client takes it. */
type FieldPolicy = {
  keyArgs?: (args: PageArguments | null) => string[]
  merge: (existing: unknown, incoming: unknown, options: FieldOptions) => unknown
  read?: (existing: unknown, options: FieldOptions) => unknown
}

type TypePolicy = {
  keyFields?: false
  merge?: (existing: unknown, incoming: unknown) => unknown
  fields?: Record<string, FieldPolicy>
}

/** A list that comes in pages is one list to its readers. What the cache gives back is what it was given here. */
const pages: FieldPolicy = {
  keyArgs: listArguments,
  merge: (existing, incoming, { args }) =>
    withPage(existing as ReadPages | undefined, incoming as Connection, args),
  read: (existing, { args }) => readFrom(existing as ReadPages | undefined, args),
}

/** A list of values is replaced as a whole, or each of its values is told more of. */
const values: FieldPolicy = { merge: mergedValue }

const policiesOf = (fields: readonly string[] | undefined, policy: FieldPolicy) =>
  Object.fromEntries((fields ?? []).map((field) => [field, policy]))

/**
 * How the cache of Apollo Client keeps what this API answers: `new InMemoryCache({ possibleTypes, typePolicies })`.
 *
 * - Records are kept by their type and id, which is Apollo's own rule, so that a document which asks for no id can still be
 *   answered from the cache.
 * - Pages of a list are joined by their cursors, whether `edges` or `nodes` were asked for; ask for `pageInfo { endCursor }`, or for
 *   the cursors of edges. Every other argument makes another list.
 * - Dates, speakers, passages and whatever else is part of a record are values: they stay where they are, although some have an
 *   id, and two answers are put together only where they agree.
 */
export const typePolicies: Record<string, TypePolicy> = Object.fromEntries(
  [...new Set([...valueTypes, ...Object.keys(connectionFields), ...Object.keys(valueListFields)])].map(
    (type) => [
      type,
      {
        ...(valueTypes.includes(type) && { keyFields: false as const, merge: mergedValue }),
        fields: {
          ...policiesOf(connectionFields[type], pages),
          ...policiesOf(valueListFields[type], values),
        },
      },
    ],
  ),
)
