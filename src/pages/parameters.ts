import { Refused } from './page.ts'

/** A parameter of an address that cannot be taken. `message` says what is wrong with it, and what may stand there. */
export const badParameter = (name: string, message: string): Refused =>
  new Refused('BAD_USER_INPUT', `${name}: ${message}`, name)

/** A parameter that does not say where a list goes on. */
export const noPlace = (name: string): Refused =>
  badParameter(name, 'this marks no place in the list. Follow the page’s own links, or leave it out.')

/** @throws Refused where a parameter is given several times: of these only one would be shown */
export function assertGivenOnce(query: URLSearchParams): void {
  for (const name of new Set(query.keys()))
    if (query.getAll(name).length > 1)
      throw badParameter(name, 'it is given several times. Give it once, or not at all.')
}

/** One of the values that a parameter may have; null where it is not given. @throws Refused for any other value */
export function choiceIn<Value extends string>(
  query: URLSearchParams,
  name: string,
  values: readonly Value[],
): Value | null {
  const given = query.get(name)
  if (given === null) return null
  const known = values.find((value) => value === given)
  if (known !== undefined) return known
  const shown = given.slice(0, 40)
  throw badParameter(name, `“${shown}” is not one of the values that it may have: ${values.join(', ')}.`)
}

/** The parameters of an address without one of them. */
export const without = (query: URLSearchParams, name: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...query].filter(([key]) => key !== name))
