/** The words by which a language says who said something, other than verbs of saying; in the same notation. */
export type SayingWords = {
  /** Verbs that are passive after a form of `be`; the speaker follows a word of `by` or is not named at all. */
  readonly passive?: string
  /** Verbs whose subject is the speaker even in the passive: "was quoted as saying". */
  readonly quoted?: string
  /** Turkish passives, which are preceded by the person spoken to and name no speaker. */
  readonly nobody?: string
  /** Before the speaker's name: "according to". */
  readonly according?: string
  /** Before the speaker's name with a noun of saying or thinking between them, "nach den Worten von", and the nouns for views in it. */
  readonly accordingTo?: string
  readonly views?: string
  /** Gives somebody's view if it begins a sentence and a comma closes their name: French "pour". */
  readonly inViewOf?: string
  /** Begins a clause that says from whom the rest of its sentence is, with the verb at its end: "wie Ada ausführte". */
  readonly as?: string
  /** After the speaker's name: Turkish "göre", German "zufolge". */
  readonly accordingAfter?: string
  /** Before the speaker's name, if somebody else passes the words on: "citing". */
  readonly citing?: string
  /** Verbs whose subject passes words on and whose object said them: "цитирует". */
  readonly cites?: string
  /** Says that something was not said: "denied", "refused to". */
  readonly denies?: string
  readonly not?: string
  /** The same with a pronoun: "in her words". */
  readonly inHis?: string
  readonly inHer?: string
  readonly inTheir?: string
  /** Nouns for somebody's words: "claim", "слова". */
  readonly noun?: string
  /** Verbs whose subject is the author of the document that is their object: "issued a statement". */
  readonly issues?: string
  readonly be?: string
  readonly by?: string
  /** Between such a noun and the speaker's name: "of". If empty, the case of the name tells. */
  readonly of?: string
  /** Words that may come between a verb and its subject. */
  readonly skip?: string
  readonly prepositions?: string
  /** Prepositions before the subject of a participle: "with Ada Marlow saying". */
  readonly absolute?: string
  readonly determiners?: string
  /** Marks somebody who was not mentioned before: "a spokesman". */
  readonly indefinite?: string
  /** Words that begin a clause with its own subject. */
  readonly subordinators?: string
  readonly and?: string
  readonly relative?: string
  /** Pronouns by gender: he, she, they; it. */
  readonly he?: string
  readonly she?: string
  readonly they?: string
  readonly it?: string
  /** Possessives before a noun for words, by the gender of whose they are: "her claim". */
  readonly his?: string
  readonly hers?: string
  readonly theirs?: string
  readonly its?: string
  /** Articles that no subject has: a sentence that begins with one has its subject behind the verb, "den Plan lobte Ada". */
  readonly ofObjects?: string
  /** Auxiliaries of the perfect, right behind or before which the subject stands: German "hat". */
  readonly have?: string
  /** Verbs in the mood of reported speech that are never in another, and the pronouns that nobody reports of somebody else. */
  readonly reported?: string
  readonly ourselves?: string
  /** Offices and occupations in descriptions of people: "mayor". */
  readonly roles?: string
  /** Kinds of organisations, with which the names of organisations begin: "bank". */
  readonly bodies?: string
  /** People who speak on behalf of others: "spokesman". */
  readonly spokes?: string
  /** Words with a capital that begin a sentence, or always have one, and are not part of a name. */
  readonly openers?: string
  /** Words that begin no name even with a capital inside a sentence: "In". */
  readonly doesNotName?: string
  /** Words that say when, not who: "day". */
  readonly times?: string
}
