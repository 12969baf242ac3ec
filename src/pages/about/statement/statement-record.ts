import type { StatementPageQuery } from '../../../generated/page-operations.ts'

/** A statement as its page asks for it. */
export type Statement = Extract<NonNullable<StatementPageQuery['node']>, { __typename: 'Statement' }>

/** Somebody's published verdict on it. */
export type Assessed = Statement['assessments']['nodes'][number]

/** One source's report of it. */
export type Receipt = Statement['attributions']['nodes'][number]
