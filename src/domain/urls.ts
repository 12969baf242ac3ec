/**
 * An address as it is looked up: without its fragment, its final slash and the scheme's default port, the host in small
 * letters, so that the spellings of one page's address are one. The query stays: it may choose the page.
 */
export function urlKey(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href.replace(/\/(?=$|\?)/, '')
}
