import { GraphQLScalarType } from 'graphql'
import {
  GraphQLCountryCode,
  GraphQLDateTimeISO,
  GraphQLJSONObject,
  GraphQLLocale,
  GraphQLNonNegativeInt,
  GraphQLURL,
} from 'graphql-scalars'

/** The same scalar; what it refuses is told with how to write it. */
function withForm(scalar: GraphQLScalarType, form: string): GraphQLScalarType {
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
  const { parseValue, parseLiteral, ...config } = scalar.toConfig()
  return new GraphQLScalarType({ ...config, parseValue: told(parseValue), parseLiteral: told(parseLiteral) })
}

/** How the scalars of schema/scalars.graphql are read and written. `DateTime` leaves as a string, in-process too. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  CountryCode: withForm(GraphQLCountryCode, 'two capital letters of ISO 3166-1, such as "UA"'),
  DateTime: withForm(
    GraphQLDateTimeISO,
    'an instant with its offset, such as "2025-06-09T00:00:00Z" for the beginning of a day',
  ),
  JSONObject: GraphQLJSONObject,
  Locale: withForm(GraphQLLocale, 'a language tag, such as "uk" or "en-GB"'),
  NonNegativeInt: withForm(GraphQLNonNegativeInt, 'a whole number from 0 on'),
  URL: withForm(GraphQLURL, 'a full URL, such as "https://example.org/article"'),
}
