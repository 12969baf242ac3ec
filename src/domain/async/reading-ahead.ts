/** Yields the same items, but requests each while the one before is still being processed. */
export async function* readingAhead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]()
  const ask = () => {
    const asked = iterator.next()
    // The consumer will see the error; this only keeps it from being reported as unhandled until then.
    asked.catch(() => {})
    return asked
  }
  try {
    for (let next = ask(); ; ) {
      const { done, value } = await next
      if (done) return
      next = ask()
      yield value
    }
  } finally {
    await iterator.return?.()
  }
}
