import { isIP } from 'node:net'

/** Readers of what a setting may hold; each gives undefined for what is not allowed. */

/** A token that was given out: whose it is, what it allows, and the SHA-256 of it in hexadecimal. */
export type TokenConfig = { name: string; role: 'reader' | 'editor' | 'admin'; sha256: string }

export const neo4jSchemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']

/** `true` or `false`, and what it is called. */
export const boolean = {
  allowed: 'true or false',
  read: (given: string) => (given === 'true' ? true : given === 'false' ? false : undefined),
}

/** A whole number from `least` to `most`. */
export function wholeNumber(given: string, least: number, most: number): number | undefined {
  const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN
  return number >= least && number <= most ? number : undefined
}

/** An IP address or the name of a host. */
export const hostOrAddress = (given: string): string | undefined =>
  isIP(given) !== 0 || isHostName(given) ? given : undefined

/** RFC 1123: labels of letters, digits and inner hyphens, joined by dots, not all of them digits. */
function isHostName(given: string): boolean {
  const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i
  return !/^[\d.]+$/.test(given) && given.split('.').every((part) => label.test(part))
}

/** Origins of the web, or `*`, divided by commas. */
export function origins(given: string): string[] | undefined {
  const list = given === '' ? [] : given.split(',').map((origin) => origin.trim())
  const isOrigin = (each: string) => each === '*' || (URL.canParse(each) && new URL(each).origin === each)
  return list.every(isOrigin) ? list : undefined
}

/** What Fastify calls the addresses of this machine, of a link, and of private networks. */
export const proxyNames = ['loopback', 'linklocal', 'uniquelocal']

/** Addresses and ranges divided by commas; not the range of all, where whoever asks could say to be anybody. */
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

/** A URI that Neo4j's driver takes, without user or password. */
export function neo4jUri(given: string): string | undefined {
  if (!URL.canParse(given)) return undefined
  const { protocol, hostname, username, password } = new URL(given)
  const allowed = neo4jSchemes.includes(protocol.slice(0, -1)) && hostname !== ''
  return allowed && username === '' && password === '' ? given : undefined
}

/** Tokens that were given out, divided by commas, each as holder:role:hash. */
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

/** An https URL, or one of this machine: whoever could change the keys on the way could make tokens. */
export function jwksUrl(given: string): string | undefined {
  if (!URL.canParse(given)) return undefined
  const { protocol, hostname } = new URL(given)
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return protocol === 'https:' || (protocol === 'http:' && isHere) ? given : undefined
}
