import { badInput } from '../../errors.ts'

/** The query parameters of a URL, as the transport parses them: a list where one is given several times. */
export type Query = Readonly<Record<string, string | string[] | undefined>>

/**
 * The values of the parameters that a route takes, each given at most once.
 *
 * @throws BAD_USER_INPUT for an unknown parameter, or one given twice: a misspelt `dryRun` must not become a real import
 */
export function parametersOf<Name extends string>(
  query: Query,
  names: readonly Name[],
): { readonly [name in Name]?: string } {
  const stranger = Object.keys(query).find((name) => !names.some((each) => each === name))
  if (stranger !== undefined)
    throw badInput(stranger, `it is not one of the parameters: ${names.join(', ')}.`)
  const repeated = names.find((name) => Array.isArray(query[name]))
  if (repeated !== undefined)
    throw badInput(repeated, 'it is given several times; give it once, or not at all.')
  return query as { readonly [name in Name]?: string }
}

/** @throws BAD_USER_INPUT for what is neither `true` nor `false` */
export function flagOf(name: string, value = 'false'): boolean {
  if (value === 'true' || value === 'false') return value === 'true'
  throw badInput(name, `write true or false; it is "${value}".`)
}
