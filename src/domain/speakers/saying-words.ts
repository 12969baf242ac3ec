/** The words by which a language says who said something, but for its verbs of saying; written as these are. */
export type SayingWords = {
  /** Verbs that are passive with a word of `be`; whoever spoke is named with a word of `by`, or not at all. */
  readonly passive?: string
  /** Verbs whose passive still has the speaker for its subject: "was quoted as saying". */
  readonly quoted?: string
  /** Before these stands whoever was spoken to, and nobody speaks: Turkish passives. */
  readonly nobody?: string
  /** Before the name of whoever said it: "according to". */
  readonly according?: string
  /** Behind the name of whoever said it: Turkish "göre", German "zufolge". */
  readonly accordingAfter?: string
  /** Before the name of whoever said it, where another passes it on: "citing". */
  readonly citing?: string
  /** Whoever passes words on is their subject, and whoever said them their object: "цитирует". */
  readonly cites?: string
  /** Says that what follows was not said: "denied", "refused to". */
  readonly denies?: string
  readonly not?: string
  /** The same with a pronoun in it: "in her words". */
  readonly inHis?: string
  readonly inHer?: string
  readonly inTheir?: string
  /** What somebody's words are called: "claim", "слова". */
  readonly noun?: string
  readonly be?: string
  readonly by?: string
  /** Before the name of whoever's the words are: "of". Without any, the case says it. */
  readonly of?: string
  /** Words that may stand between a verb and its subject. */
  readonly skip?: string
  readonly prepositions?: string
  readonly determiners?: string
  /** One who is not named before: "a spokesman". */
  readonly indefinite?: string
  /** Words that begin a clause with a subject of its own. */
  readonly subordinators?: string
  readonly and?: string
  readonly relative?: string
  /** By gender: he, she, they; it. */
  readonly he?: string
  readonly she?: string
  readonly they?: string
  readonly it?: string
  /** What people are by trade or office, as a description has it: "mayor". */
  readonly roles?: string
  /** The same of bodies, whose names begin with what they are: "bank". */
  readonly bodies?: string
  /** Whoever speaks in the name of another: "spokesman". */
  readonly spokes?: string
  /** Words with a capital that begin a sentence, or always have one, and are no part of a name. */
  readonly openers?: string
  /** What tells when, not who: "day". */
  readonly times?: string
}
