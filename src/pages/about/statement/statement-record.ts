import type { StatementPageQuery } from '../../../generated/page-operations.ts'

/** A statement as its page asks for it. */
export type Statement = Extract<NonNullable<StatementPageQuery['node']>, { __typename: 'Statement' }>

/** One source's report of it. */
export type Receipt = Statement['attributions']['nodes'][number]
