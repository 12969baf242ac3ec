/** Tells listeners that a transaction was committed. */
export function commits() {
  const listeners = new Set<() => void>()
  return {
    /** Gives what a transaction gives, and tells of it once it is committed. */
    async told<T>(transaction: Promise<T>): Promise<T> {
      const result = await transaction
      for (const listener of listeners) listener()
      return result
    },
    /** @returns what ends the listening */
    onCommit(listener: () => void): () => void {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
