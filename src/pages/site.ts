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

/** The address of a page from outside; its path where nobody said what that is. */
export const publicAddress = ({ publicUrl }: Site, path: string): string => `${publicUrl ?? ''}${path}`

/** The parameters of an address. */
export type Parameters = Readonly<Record<string, string | null>>

/** The address of a page, which may have parameters, with further ones; those that are null are left out. */
export function withParameters(path: string, parameters: Parameters): string {
  const given = Object.entries(parameters).filter((each): each is [string, string] => each[1] !== null)
  return given.length === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(given)}`
}
