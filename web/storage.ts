import type { GraphiQLProps } from 'graphiql'

const prefix = 'on-record:'

const ownKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix))

/**
 * The browser's storage under a prefix of our own: another project's GraphiQL, tried earlier on the same
 * host and port, would otherwise open its tabs here.
 */
export const storage: NonNullable<GraphiQLProps['storage']> = {
  getItem: (key) => localStorage.getItem(prefix + key),
  setItem: (key, value) => localStorage.setItem(prefix + key, value),
  removeItem: (key) => localStorage.removeItem(prefix + key),
  clear: () =>
    ownKeys().forEach((key) => {
      localStorage.removeItem(key)
    }),
  get length() {
    return ownKeys().length
  },
}
