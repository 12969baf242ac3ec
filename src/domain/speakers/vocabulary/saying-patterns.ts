import { formsIn, type SayingLanguage, type VerbsOfSaying, verbsOfSaying } from './verbs-of-saying.ts'

/**
 * The French perfect tense: the words before a form of "have", those between it and the participle, and the inverted
 * pronoun.
 */
const HAVE = (have: string) =>
  String.raw`(?:s['’]|l['’])?(?:${have})(?:-(?:t-)?(?:il|elle|on|ils|elles))?\s(?:(?:aussi|encore|également|notamment|ensuite)\s)?`

const alternatives = (forms: readonly string[]) =>
  forms.map((form) => form.replaceAll(' ', String.raw`\s`)).join('|')

function patternOf({ says, said, have, notAlone, itSays = '' }: VerbsOfSaying): string {
  const ambiguous = new Set(formsIn(notAlone ?? ''))
  const finite = alternatives([...formsIn(says), ...formsIn(itSays)].filter((form) => !ambiguous.has(form)))
  return said && have
    ? `${finite}|${HAVE(alternatives(formsIn(have)))}(?:${alternatives(formsIn(said))})`
    : finite
}

/** A pattern for the verbs of the given languages, or of all: whole words. */
export const sayingVerbs = (...languages: SayingLanguage[]): string => {
  const chosen = languages.length === 0 ? (Object.keys(verbsOfSaying) as SayingLanguage[]) : languages
  return String.raw`(?<![\p{L}\p{M}])(?:${chosen.map((language) => patternOf(verbsOfSaying[language])).join('|')})(?![\p{L}\p{M}])`
}
