import { optional, text } from './fields.ts'

/** A short description in the graph's own words. */
export const described = {
  description: optional(text("What it is, in the graph's own words and no more than its sources say.", 2000)),
} as const
