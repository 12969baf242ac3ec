import type { Bundle } from '../../../src/bundle/format.ts'

/** How many records of each kind a graph of so many statements has. */
export const sizesOf = (statements: number) => ({
  statements,
  persons: statements / 50,
  organisations: 20 + statements / 500,
  events: statements / 200,
  sources: statements / 20,
  topics: 40,
  places: 20,
})

export type Sizes = ReturnType<typeof sizesOf>

export const seed = 20_251_109

/** A part of a bundle: some records of each of its lists. */
export type Part = Omit<Bundle, 'format' | 'title' | 'description'>

export const header = {
  format: 'on-record-bundle/1',
  title: 'A generated graph',
  description: 'Statements with skewed speakers and events, made to be measured.',
} as const
