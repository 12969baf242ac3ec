import { nearestTo } from '../search/near-words.ts'
import { statedFields } from './attestation.ts'
import { type ConceptName, type Content, conceptOf, type Field, partIn } from './concepts.ts'
import { valueIn } from './references.ts'

type Date = NonNullable<Content['Event']['startedAt']>

/** A value of a field as a source states it: exactly one of these, by the kind of the field. */
export type Stated = {
  readonly value?: string | null
  readonly date?: Date | null
  readonly record?: string | null
}

/** The fields of a concept that sources may state; none if it has no such fields. */
export const statedFieldsOf = (concept: ConceptName): ReadonlyMap<string, Field> =>
  Object.entries(statedFields).find(([name]) => name === concept)?.[1] ?? new Map()

/** Which of the three a value of a field is stated by. */
export function statedBy(field: Field): keyof Stated {
  const single = field.type === 'list' ? field.of : field
  if (single.type === 'reference') return 'record'
  return partIn(single)?.name === 'date' ? 'date' : 'value'
}

/** A value as text, by which it is compared: words, a term, EDTF, or an id. Undefined if none is given. */
export const statedText = ({ value, date, record }: Stated): string | undefined =>
  value ?? date?.edtf ?? record ?? undefined

/** The values that a record has in a field, as a source would state them: none, one or, for a list, several. */
export function valuesHeld(name: string, field: Field, content: object): Stated[] {
  const held = [valueIn(content, name) ?? []].flat()
  const by = statedBy(field)
  if (partIn(field)?.name === 'name') {
    // The main name is one of the names, and the first.
    const main = [valueIn(content, 'name') ?? []].flat()
    return [...main, ...held.map((each) => valueIn(Object(each), 'value'))].map((value) => ({
      value: String(value),
    }))
  }
  return held.map((each) => ({ [by]: each }))
}

/** A message repeats no more than this of what it was given. */
const mostRepeated = 60

/** The names of all fields that sources may state of anything. */
export const statedFieldNames: ReadonlySet<string> = new Set(
  Object.values(statedFields).flatMap((fields) => [...fields.keys()]),
)

/** That a concept has no such field, or that nothing has it if the concept is null, and how to mend it. */
export function noSuchField(
  concept: ConceptName | null,
  name: string,
): { readonly message: string; readonly mend: string } {
  const names = concept === null ? [...statedFieldNames] : [...statedFieldsOf(concept).keys()]
  const repeated = name.slice(0, mostRepeated)
  const meant = nearestTo(repeated, names)
  const there =
    names.length === 0 ? 'Choose an actor, an event or a place.' : `Choose one of: ${names.join(', ')}.`
  return {
    message: `"${repeated}" is not a field ${concept === null ? '' : `of ${conceptOf(concept).called} `}that sources state.`,
    mend: meant === null ? there : `Did you mean "${meant}"?`,
  }
}
