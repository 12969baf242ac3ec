import type { GraphQLScalarType } from 'graphql'
import {
  GraphQLCountryCode,
  GraphQLDateTimeISO,
  GraphQLJSONObject,
  GraphQLLocale,
  GraphQLNonNegativeInt,
  GraphQLURL,
} from 'graphql-scalars'

/** How a scalar is read and written, which the SDL does not say. */
type Coercion = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>

/** A scalar's coercion, with errors that also say how to write it. */
function coercion({ serialize, parseValue, parseLiteral }: GraphQLScalarType, form: string): Coercion {
  const told =
    <Args extends readonly unknown[], Value>(parse: (...args: Args) => Value) =>
    (...args: Args): Value => {
      try {
        return parse(...args)
      } catch (fault) {
        const refused = fault instanceof Error ? fault.message.replace(/\.?$/, '.') : ''
        throw new TypeError(`${refused} Write ${form}.`.trimStart(), { cause: fault })
      }
    }
  return { serialize, parseValue: told(parseValue), parseLiteral: told(parseLiteral) }
}

/** The coercion of the scalars in schema/scalars.graphql. A `DateTime` is a string in every answer, in-process too. */
export const scalars: Readonly<Record<string, Coercion>> = {
  CountryCode: coercion(GraphQLCountryCode, 'two capital letters of ISO 3166-1, such as "UA"'),
  DateTime: coercion(
    GraphQLDateTimeISO,
    'an instant with its offset, such as "2025-06-09T00:00:00Z" for the beginning of a day',
  ),
  JSONObject: coercion(GraphQLJSONObject, 'a JSON object'),
  Locale: coercion(GraphQLLocale, 'a language tag, such as "uk" or "en-GB"'),
  NonNegativeInt: coercion(GraphQLNonNegativeInt, 'a whole number from 0 on'),
  URL: coercion(GraphQLURL, 'a full URL, such as "https://example.org/article"'),
}
