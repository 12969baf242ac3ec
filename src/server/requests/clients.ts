import { isIPv6 } from 'node:net'

/** What limits count as one client: an address, or the /64 that an address of IPv6 is in. */
export function clientAt(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [start = '', end] = address.split('%')[0]?.split('::') ?? []
  const groups = start.split(':').filter(Boolean)
  const missing = end === undefined ? 0 : 8 - groups.length - end.split(':').filter(Boolean).length
  const whole = [...groups, ...Array.from({ length: missing }, () => '0'), ...(end ?? '').split(':')]
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
