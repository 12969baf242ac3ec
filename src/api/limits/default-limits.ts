import type { Limits } from './limits.ts'

/**
 * The limits, with what they were set by (measured on Node 20, 2 cores).
 *
 * - tokens: a client's full introspection has 183. A document of 5,000 made to be slow is validated in about
 *   0.5 s; one of 16,000 takes more than 1 s, or overflows the parser's stack.
 * - depth: a client's full introspection has 15 levels; six records nested through `nodes` have 12.
 * - aliases: `nodes` and every filter take up to 100 ids, so that nobody needs more aliases than that.
 * - cost: 100 statements with 10 attributions each and all bounded lists weigh 144,102; three nested connections of 100
 *   weigh 1,030,201; a page of 20 statements with their receipts weighs 3,361.
 */
export const defaultLimits: Limits = { tokens: 5_000, depth: 15, aliases: 100, cost: 500_000 }
