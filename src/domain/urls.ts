/**
 * An address in the form used for lookups: without its fragment, its trailing slash and the scheme's default port, and
 * with the host in lower case, so that all spellings of one page's address are equal. The query is kept, because it may
 * select the page.
 */
export function urlKey(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href.replace(/\/(?=$|\?)/, '')
}
