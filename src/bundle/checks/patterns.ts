import { conceptOf, conceptOfKind } from '../../domain/concepts/concepts.ts'

const words: Readonly<Record<string, string>> = {
  '^https?://': 'Write a full URL, beginning with http:// or https://.',
  '^[A-Z]{2}$': 'Write two capital letters.',
  '^[A-Z][a-z]{3}$': 'Write four letters, the first one a capital.',
  '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$': 'Write a language tag such as "uk" or "zh-Hant".',
  '^sha256:[0-9a-f]{64}$': 'Write "sha256:" and 64 hexadecimal digits (0 to 9, a to f).',
}

const idPattern = /^\^\(?([a-z|]+)\)?:\[a-z0-9\]\+\(-\[a-z0-9\]\+\)\*\$$/

/** How a text is written that a pattern of the schema asks for, for people who read no regular expressions. */
export function patternInWords(pattern: string): string {
  const [, kinds] = idPattern.exec(pattern) ?? []
  if (kinds === undefined) return words[pattern] ?? `Write it so that it matches ${pattern}.`
  const beginnings = kinds.split('|').map((kind) => `"${kind}:"`)
  const last = beginnings.pop()
  const beginning = beginnings.length > 0 ? `${beginnings.join(', ')} or ${last}` : last
  return `Write ${beginning} and then lower-case letters (a to z) and digits, with single hyphens between them.`
}

/** An id as the definition of the schema wants it that a reference such as `#/$defs/personId` names; null for another. */
export function exampleIdOf(reference: string): string | null {
  const [, kind] = /^#\/\$defs\/([a-z]+)Id$/.exec(reference) ?? []
  const concept = kind === undefined ? undefined : conceptOfKind(kind)
  return concept === undefined ? null : conceptOf(concept).example
}
