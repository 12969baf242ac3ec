import type { Limits } from './limits.ts'

/**
 * The limits, and what each was measured against (Node 20, 2 cores).
 *
 * - tokens: a client's full introspection has 183. A document of 5,000 made to be slow is validated in about
 *   0.5 s; one of 16,000 takes more than 1 s, or overflows the parser's stack.
 * - depth: a client's full introspection has 15 levels; six records inside each other through `nodes` have 12.
 * - aliases: `nodes` and every filter take 100 ids, so that nothing needs more requests in one.
 * - cost: 100 statements with 10 attributions each and every bounded list under them weigh 144,102;
 *   connections of 100 in 100 in 100, 1,030,201; a page of 20 statements with their receipts, 3,361.
 */
export const defaultLimits: Limits = { tokens: 5_000, depth: 15, aliases: 100, cost: 500_000 }
