/** The schemes that a link may have. */
const schemes = new Set(['http:', 'https:', 'mailto:'])

/** A path, query or fragment of this site: what a browser could read as another host is none. */
const isOwn = (address: string): boolean => /^(?:[?#]|\/(?![/\\]))[^\p{Cc}\\]*$/u.test(address)

/**
 * An address as a link may have it; null where it leads neither into this site nor to the web nor to a mailbox, such as
 * `javascript:`.
 */
export function linkable(address: string): string | null {
  if (isOwn(address)) return address
  if (!URL.canParse(address)) return null
  const { protocol, href } = new URL(address)
  return schemes.has(protocol) ? href : null
}

/** An own address as it is seen from a page: `root` leads from there to the root of the server, as in `../`. */
export const seenFrom = (root: string, address: string): string =>
  address.startsWith('/') ? `${root}${address.slice(1)}` : address
