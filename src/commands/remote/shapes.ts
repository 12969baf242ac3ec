/**
 * Whether a value that another program sent has the shape of a `T`. Fields that are not known here are passed over, so
 * that a newer version of that program may send more.
 */
export type Shape<T> = (value: unknown) => value is T

export const isText: Shape<string> = (value): value is string => typeof value === 'string'

export const isNumber: Shape<number> = (value): value is number => typeof value === 'number'

export const isFlag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean'

/** One term of a vocabulary. */
export const isOneOf =
  <const Term extends string>(terms: readonly Term[]): Shape<Term> =>
  (value): value is Term =>
    terms.some((term) => term === value)

export const orNull =
  <T>(is: Shape<T>): Shape<T | null> =>
  (value): value is T | null =>
    value === null || is(value)

export const orAbsent =
  <T>(is: Shape<T>): Shape<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || is(value)

export const isListOf =
  <T>(is: Shape<T>): Shape<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(is)

/** An object with a shape for each field, so that the compiler finds a field that was forgotten. */
export const isObjectOf =
  <T extends object>(fields: { readonly [Field in keyof T]-?: Shape<T[Field]> }): Shape<T> =>
  (value): value is T =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries<Shape<unknown>>(fields).every(([field, is]) => is(Reflect.get(value, field)))
