import type { Subject } from '../mentions/mentions.ts'
import type { Gender } from '../vocabulary/given-names.ts'

/** A place in a sentence that says whose words are quoted next to it. */
export type Saying = {
  /** Its tokens, from `at` to before `end`. */
  readonly at: number
  readonly end: number
  /** The speaker; null if there is none, or none is named. */
  readonly subject: Subject | null
  /** Whether the words are said to somebody, by a speaker who is not named: "Ada was told". */
  readonly isSaidToSomebody: boolean
  /** Whether somebody else passes the words on; the speaker then comes first: "citing Ada, the Gazette wrote". */
  readonly isCited?: boolean
  /** Whether it is a noun for somebody's words: "Ada’s claim". */
  readonly isNoun?: boolean
  /** Whether it says that the words were not said: "Ada denied saying". */
  readonly isDenied?: boolean
  /** The gender of its subject that a past-tense verb shows. */
  readonly gender?: Gender | null
}
