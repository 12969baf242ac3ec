import type { everyQuery } from '../../../src/generated/queries.ts'

type ParamsOf<Query> = Query extends {
  readonly text: unknown
  readonly types?: (params: infer Params) => unknown
}
  ? Params
  : ParamsOf<Query[keyof Query]>

/** Parameters to run queries with, several sets each; each set is run with every variant of the query. */
export type Parameters<Name extends keyof typeof everyQuery = keyof typeof everyQuery> = {
  readonly [Query in Name]: readonly ParamsOf<(typeof everyQuery)[Query]>[]
}
