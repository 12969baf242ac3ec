import { isAdverb, type Sentence, type Token } from './tokens.ts'

/** The most words between a negation and the verb that it negates. */
const REACH = 6

/** "Not only said" is said. */
const ONLY = new Set(['only', 'just', 'merely', 'simply', 'только', 'лишь', 'тільки', 'лише', 'толькі'])

/**
 * Words that may come between "denied" or "not" and a verb of saying: "denied that he had ever said", "refused to say".
 */
const BETWEEN = new Set(
  'to that having ever even yet immediately publicly explicitly directly что що што чтобы щоб каб якобы нібито'.split(
    ' ',
  ),
)

/** Whether a verb of saying is negated: "Ada did not say", "denied having said", "не говорила". */
export function isDenied({ tokens, cues, language }: Sentence, verb: number): boolean {
  // "Ada Marlow sagte nicht, …".
  const mark = tokens.findIndex(({ kind }, index) => index > verb && kind !== 'WORD')
  const behind = language === 'de' ? tokens.slice(verb + 1, Math.min(mark, verb + REACH)) : []
  if (behind.some(({ lower }, at) => cues.not.has(lower) && behind[at + 1]?.lower !== 'nur')) return true
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at -= 1) {
    const { kind, lower, text } = tokens[at] as Token
    // "Отрицает, что говорила".
    if (cues.hasCases && text === ',') continue
    if (kind !== 'WORD') return false
    if (cues.not.has(lower)) return !ONLY.has(tokens[at + 1]?.lower ?? '')
    if (cues.denies.has(lower)) return true
    const isSmall = [cues.skip, cues.he, cues.she, cues.they, cues.it, BETWEEN].some((words) =>
      words.has(lower),
    )
    if (!isSmall && !isAdverb(tokens[at])) return false
  }
  return false
}
