import { conceptNames, conceptOf, type Field, type Fields, partIn } from '../../domain/concepts/concepts.ts'
import { idDefinitions, idPattern } from '../json-schema.ts'

const words: ReadonlyMap<string, string> = new Map([
  ...conceptNames.flatMap((name) => wordsIn(conceptOf(name).fields)),
  ...[...idDefinitions.values()].map(({ kinds }) => [idPattern(kinds), idInWords(kinds)] as const),
])

/** What to write where the schema asks for a pattern, for people who read no regular expressions. */
export const patternInWords = (pattern: string): string =>
  words.get(pattern) ?? `Write it so that it matches ${pattern}.`

function wordsIn(fields: Fields): (readonly [pattern: string, words: string])[] {
  return Object.values<Field>(fields).flatMap((field) => {
    const single = field.type === 'list' ? field.of : field
    if (single.type === 'text' && single.facets.pattern && single.patternInWords)
      return [[single.facets.pattern, single.patternInWords]]
    return wordsIn(partIn(field)?.fields ?? {})
  })
}

function idInWords(kinds: readonly string[]): string {
  const beginnings = kinds.map((kind) => `"${kind}:"`)
  const last = beginnings.pop()
  const beginning = beginnings.length > 0 ? `${beginnings.join(', ')} or ${last}` : last
  return `Write ${beginning} and then lower-case letters (a to z) and digits, with single hyphens between them.`
}
