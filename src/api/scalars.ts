import type { GraphQLScalarType } from 'graphql'
import {
  GraphQLCountryCode,
  GraphQLDateTimeISO,
  GraphQLJSONObject,
  GraphQLLocale,
  GraphQLNonNegativeInt,
  GraphQLURL,
} from 'graphql-scalars'

/** How the scalars of schema/scalars.graphql are read and written. `DateTime` leaves as a string, in-process too. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  CountryCode: GraphQLCountryCode,
  DateTime: GraphQLDateTimeISO,
  JSONObject: GraphQLJSONObject,
  Locale: GraphQLLocale,
  NonNegativeInt: GraphQLNonNegativeInt,
  URL: GraphQLURL,
}
