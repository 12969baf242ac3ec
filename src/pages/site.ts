/** What whoever runs the server says of it. */
export type Site = {
  /** What the pages call themselves. */
  readonly title: string
  /** Where a reader may write to: a mailbox or a page; null where nobody said. */
  readonly contact: string | null
  /** Where the server is found from outside, without a slash at the end; null where nobody said. */
  readonly publicUrl: string | null
  /** Whether search engines may list the pages. */
  readonly indexed: boolean
}

/** The page of a record. */
export const pathOf = (id: string): string => `/read/${id}`

const atRevision = (id: string, revision: number | null): string =>
  revision === null ? id : `${id}@${revision}`

/** The page of a record as it stood at a revision: `/read/topic:mediation@2`; of the newest where that is null. */
export const versionPath = (id: string, revision: number | null): string => pathOf(atRevision(id, revision))

/** The card of a statement, with the wording of a revision; of the newest where that is null. */
export const cardPath = (id: string, revision: number | null): string => `/card/${atRevision(id, revision)}`

/** A record and its revision, by the last part of such a path. */
export function idAndRevision(name: string): { readonly name: string; readonly revision: number | null } {
  const [, id = name, revision] = /^(.+)@([1-9]\d{0,8})$/.exec(name) ?? []
  return { name: id, revision: revision === undefined ? null : Number(revision) }
}

/** The address of a page from outside; its path where nobody said what that is. */
export const publicAddress = ({ publicUrl }: Site, path: string): string => `${publicUrl ?? ''}${path}`

/** The timeline of everything. */
export const timelinePath = '/read/timeline'

/** The timeline of a record. */
export const inTimePath = (id: string): string => withParameters(timelinePath, { of: id })

/** How two are connected. */
export const connectionsPath = '/read/connections'

/** Who is tied to whom. */
export const networkPath = '/read/network'

/** The parameters of an address. */
export type Parameters = Readonly<Record<string, string | null>>

/** The places in lists that an address names by these parameters; null where a list begins. */
export const placesIn = <Name extends string>(query: URLSearchParams, names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, query.get(name)])) as Record<Name, string | null>

/** The address of a page with parameters, after those that it has; those that are null are left out. */
export function withParameters(path: string, parameters: Parameters): string {
  const given = Object.entries(parameters).filter((each): each is [string, string] => each[1] !== null)
  if (given.length === 0) return path
  return `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(given)}`
}
