import { hasSuffix, isNameWord, isPossessive, nameEndingAt, type Subject } from '../mentions/mentions.ts'
import { subjectAfter } from '../mentions/subjects-after.ts'
import { clauseEnd } from '../sentences/clauses.ts'
import type { Sentence } from '../sentences/tokens.ts'
import type { Gender } from '../vocabulary/given-names.ts'

/** Whose words a noun means: "Ada Marlow’s claim that", "the words of Ada Marlow", "слова Ади Марлоу". */
export function ownerOfWords(sentence: Sentence, at: number): Subject | null {
  const { tokens, cues } = sentence
  const token = tokens[at]
  if (token === undefined || !cues.noun.has(token.lower)) return null
  if (cues.of.has(tokens[at + 1]?.lower ?? '')) {
    const subject = subjectAfter(sentence, at + 2, clauseEnd(sentence, at + 2), true)
    if (subject !== null) return subject
  }
  if (cues.hasCases) {
    const subject = isNameWord(sentence, at + 1)
      ? subjectAfter(sentence, at + 1, clauseEnd(sentence, at + 1), true)
      : null
    return subject
  }
  for (let index = at - 1; index >= Math.max(0, at - (cues.isVerbLast ? 12 : 3)); index -= 1) {
    const owner = tokens[index]
    if (owner?.kind !== 'WORD') {
      if (cues.isVerbLast) continue
      break
    }
    const gender = ownerGender(owner.lower, cues)
    if (gender !== null) return [{ kind: 'PRONOUN', gender, from: owner.from }]
    const isOwner = isPossessive(owner) || (cues.isVerbLast && hasSuffix(owner) && /n$/u.test(owner.text))
    if (!isOwner || !owner.isCapital) continue
    const name = nameEndingAt(sentence, index + 1)
    if (name !== null) return [name]
  }
  return null
}

/** Whose something is, by the possessive before it: "her claim", "seine Worte". */
function ownerGender(word: string, { his, hers, theirs, its }: Sentence['cues']): Gender | null {
  if (his.has(word)) return 'HE'
  if (hers.has(word)) return 'SHE'
  if (theirs.has(word)) return 'THEY'
  return its.has(word) ? 'IT' : null
}
