/** The same items; each is asked for while the one before is still worked on. */
export async function* readingAhead<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]()
  const ask = () => {
    const asked = iterator.next()
    // Who takes it is told; until then nobody is there to hear it.
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
