import { type ComparedWord, textOfWords } from './compared-words.ts'
import { turnsMeaning } from './negations.ts'
import type { WordRun } from './word-diff.ts'

/**
 * Whether words that nearly match a translation may be another translation of the same original. Translators choose
 * other words; what turns or changes the meaning in any language does not come from a translator's choice: a negation,
 * a condition, a figure, a name, a question.
 */
export const mayTranslateToo = (runs: readonly WordRun[]): boolean =>
  runs.every(({ op, words }) => op === 'EQUAL' || !(turnsMeaning(textOfWords(words)) || words.some(isNamed)))

/** Whether a word is a figure or a name, or ends a question. */
const isNamed = ({ key, inCapitals }: ComparedWord): boolean =>
  /[\p{N}?？؟]/u.test(key) || (!inCapitals && /^\p{Lu}/u.test(key))
