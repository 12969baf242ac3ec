import type { ActorKind } from './actor-kinds.ts'

/** A name of a spreadsheet, and the first line that has it. */
export type SheetName = { readonly name: string; readonly line: number }

/** What a spreadsheet says of a name. */
export type NameInSheet = {
  readonly line: number
  /** Other names of the sheet that may mean the same. */
  readonly alike: readonly SheetName[]
  /** How else it is written: with other spaces, case or accents. */
  readonly spellings: readonly string[]
  /** The kinds that its rows give it; several where they do not agree. */
  readonly kinds: readonly ActorKind[]
  /** The ids that its rows give it, as a graph's export does; several where it names several. */
  readonly ids: readonly string[]
  /** Whether it only publishes, and says nothing. */
  readonly isPublisher: boolean
}

/** The names of speakers and publishers, by the spelling that stands for all of its kind. */
export type SheetNames = ReadonlyMap<string, NameInSheet>
