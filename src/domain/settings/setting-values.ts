import { isIP } from 'node:net'

/** Parsers of setting values; each returns undefined for a value that is not allowed. */

/** A token that was issued: its holder, its role, and its SHA-256 in hexadecimal. */
export type TokenConfig = { name: string; role: 'reader' | 'editor' | 'admin'; sha256: string }

export const neo4jSchemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']

/** `true` or `false`, and the description of these. */
export const boolean = {
  allowed: 'true or false',
  read: (given: string) => (given === 'true' ? true : given === 'false' ? false : undefined),
}

/** Any text, and one that is never shown. */
export const text = { allowed: 'text', default: '', read: (given: string) => given }
export const secret = { ...text, show: () => '...' }

/** A whole number from `least` to `most`. */
export function wholeNumber(given: string, least: number, most: number): number | undefined {
  const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

/** An IP address or a host name. */
export const hostOrAddress = (given: string): string | undefined =>
  isIP(given) !== 0 || isHostName(given) ? given : undefined

/** RFC 1123: labels of letters, digits and inner hyphens, joined by dots, not all of them digits. */
function isHostName(given: string): boolean {
  const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i
  return !/^[\d.]+$/.test(given) && given.split('.').every((part) => label.test(part))
}

/** Web origins, or `*`, separated by commas. */
export function origins(given: string): string[] | undefined {
  const list = given === '' ? [] : given.split(',').map((origin) => origin.trim())
  const isOrigin = (each: string) => each === '*' || (URL.canParse(each) && new URL(each).origin === each)
  return list.every(isOrigin) ? list : undefined
}

/** Fastify's names for the addresses of this machine, of the local link and of private networks. */
export const proxyNames = ['loopback', 'linklocal', 'uniquelocal']

/**
 * Addresses and ranges separated by commas; not the range of all addresses, since any client could then claim any
 * address.
 */
export function trustedProxies(given: string): string[] | undefined {
  const list = given === '' ? [] : given.split(',').map((proxy) => proxy.trim())
  return list.every((each) => proxyNames.includes(each) || isAddressOrRange(each)) ? list : undefined
}

function isAddressOrRange(given: string): boolean {
  const [address = '', bits, ...rest] = given.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || wholeNumber(bits, 1, version === 4 ? 32 : 128) !== undefined
}

/** A URI that Neo4j's driver accepts, without user and password. */
export function neo4jUri(given: string): string | undefined {
  if (!URL.canParse(given)) return undefined
  const { protocol, hostname, username, password } = new URL(given)
  const allowed = neo4jSchemes.includes(protocol.slice(0, -1)) && hostname !== ''
  return allowed && username === '' && password === '' ? given : undefined
}

/** Issued tokens separated by commas, each as holder:role:hash. */
export function tokens(given: string): TokenConfig[] | undefined {
  const list = given === '' ? [] : given.split(',').map((token) => token.trim().split(':'))
  const read = list.flatMap(([name, role, sha256 = '', ...rest]): TokenConfig[] =>
    name &&
    (role === 'reader' || role === 'editor' || role === 'admin') &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    rest.length === 0
      ? [{ name, role, sha256 }]
      : [],
  )
  return read.length === list.length ? read : undefined
}

/** An https URL, or any URL on this machine: whoever could replace the keys in transit could forge tokens. */
export function jwksUrl(given: string): string | undefined {
  if (!URL.canParse(given)) return undefined
  const { protocol, hostname } = new URL(given)
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return protocol === 'https:' || (protocol === 'http:' && isHere) ? given : undefined
}
