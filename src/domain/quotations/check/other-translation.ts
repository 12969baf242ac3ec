import type { ComparedWord } from './compared-words.ts'
import { isNegation } from './negations.ts'
import type { WordRun } from './word-diff.ts'

/**
 * Whether words that nearly match a translation may be another translation of the same original. Translators choose
 * other words; what turns or changes the meaning in any language does not come from a translator's choice: a negation,
 * a figure, a name, a question.
 */
export const mayTranslateToo = (runs: readonly WordRun[]): boolean =>
  runs.every(({ op, words }) => op === 'EQUAL' || !words.some(changesMeaning))

const changesMeaning = ({ key, inCapitals }: ComparedWord): boolean =>
  isNegation(key.toLowerCase()) || /[\p{N}?？؟]/u.test(key) || (!inCapitals && /^\p{Lu}/u.test(key))
