import { isInflected } from '../names/inflected-names.ts'
import { nameTerms } from '../names/names.ts'
import type { Candidate } from './candidates.ts'

/** Whether two names are the same name in two cases, word by word. */
export function areCases(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')]
  return (
    first.length === second.length &&
    first.every((word, index) => {
      const other = second[index] ?? ''
      return word === other || isInflected(word, other) || isInflected(other, word)
    })
  )
}

/** Each person once, by the longest of their names; a subject if any of the mentions is one. */
export function merged(candidates: readonly Candidate[]): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const { text, fuller } = candidate.name
    const key = nameTerms(fuller.length === 1 ? (fuller[0] ?? text) : text).join(' ')
    const last = [...found].find(
      ([other, { name }]) =>
        other === key || other.endsWith(` ${key}`) || key.endsWith(` ${other}`) || areCases(name.text, text),
    )?.[0]
    const before = last === undefined ? undefined : found.get(last)
    if (last === undefined || before === undefined) found.set(key, candidate)
    else
      found.set(last, {
        ...before,
        isSubject: before.isSubject || candidate.isSubject,
        gender: before.gender ?? candidate.gender,
      })
  }
  return [...found.values()]
}
