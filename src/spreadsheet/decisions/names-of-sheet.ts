import type { ActorKind } from '../cells/actor-kinds.ts'

/** A name in a spreadsheet, and the first line that has it. */
export type SheetName = { readonly name: string; readonly line: number }

/** What a spreadsheet says about a name. */
export type NameInSheet = {
  readonly line: number
  /** Other names in the sheet that may mean the same actor. */
  readonly alike: readonly SheetName[]
  /** Other spellings, which differ in spaces, case or accents. */
  readonly spellings: readonly string[]
  /** The kinds that its rows give it; more than one if they disagree. */
  readonly kinds: readonly ActorKind[]
  /** The ids that its rows give it, as those of an export do; more than one if several actors have the name. */
  readonly ids: readonly string[]
  /** Whether it is only a publisher, never a speaker. */
  readonly isPublisher: boolean
}

/** The names of speakers and publishers, by their best spelling. */
export type SheetNames = ReadonlyMap<string, NameInSheet>
