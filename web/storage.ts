import type { GraphiQLProps } from 'graphiql'

const prefix = 'on-record:'

const ownKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix))

/** GraphiQL keeps the headers of a request with its history, and a header holds a token. */
function withoutHeaders(value: string): string {
  try {
    return JSON.stringify(JSON.parse(value, (key, inner) => (key === 'headers' ? null : inner)))
  } catch {
    return value
  }
}

function keep(key: string, value: string): void {
  if (key.endsWith(':headers')) localStorage.removeItem(prefix + key)
  else localStorage.setItem(prefix + key, withoutHeaders(value))
}

/**
 * The browser's storage under a prefix of our own: another project's GraphiQL, tried earlier on the same
 * host and port, would otherwise open its tabs here. No headers are kept in it, nor left in it from before.
 */
export const storage: NonNullable<GraphiQLProps['storage']> = {
  getItem: (key) => localStorage.getItem(prefix + key),
  setItem: keep,
  removeItem: (key) => localStorage.removeItem(prefix + key),
  clear: () =>
    ownKeys().forEach((key) => {
      localStorage.removeItem(key)
    }),
  get length() {
    return ownKeys().length
  },
}

for (const key of ownKeys()) keep(key.slice(prefix.length), localStorage.getItem(key) ?? '')
