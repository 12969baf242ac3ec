import { type ConceptName, type concepts, dateFields } from '../../domain/concepts/concepts.ts'
import { type DateRow, dateOf } from '../../records/read/dates.ts'

type FieldsOf<C extends ConceptName> = (typeof concepts)[C]['fields']

/** The names of a concept's date fields. */
type DateNames<C extends ConceptName> = {
  [F in keyof FieldsOf<C>]: FieldsOf<C>[F] extends { readonly part: { readonly name: 'date' } } ? F : never
}[keyof FieldsOf<C>]

/** A resolver for each of a concept's date fields, which its row has as JSON. */
export const datesOf = <C extends ConceptName>(concept: C) =>
  Object.fromEntries(
    dateFields(concept).map((name) => [
      name,
      (row: Readonly<Record<string, string | null>>): DateRow | null => dateOf(row[name] ?? null),
    ]),
  ) as { readonly [F in DateNames<C>]: (row: Readonly<Record<F, string | null>>) => DateRow | null }
