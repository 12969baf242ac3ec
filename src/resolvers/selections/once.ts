import type { FieldNode } from 'graphql'
import type { RequestContext } from '../context.ts'

/**
 * Keeps what is worked out for a field's nodes, for one request, whatever record has the field. It is keyed by the
 * request too, since a compiled query has the same nodes each time, with other variables.
 */
export function onceInRequest<Value>() {
  const requests = new WeakMap<RequestContext, WeakMap<readonly FieldNode[], Map<string, Value>>>()
  return (context: RequestContext, nodes: readonly FieldNode[], name: string, find: () => Value): Value => {
    const fields = requests.get(context) ?? new WeakMap<readonly FieldNode[], Map<string, Value>>()
    requests.set(context, fields)
    const found = fields.get(nodes) ?? new Map<string, Value>()
    fields.set(nodes, found)
    const value = found.get(name) ?? find()
    found.set(name, value)
    return value
  }
}
