/**
 * One event as text of server-sent events. What has no id leaves the reader's place as it was.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function eventText({ id, event, data }: { id?: number; event?: string; data: object }): string {
  const lines = [
    ...(id === undefined ? [] : [`id: ${id}`]),
    ...(event === undefined ? [] : [`event: ${event}`]),
    `data: ${JSON.stringify(data)}`,
  ]
  return `${lines.join('\n')}\n\n`
}

/** How long a browser waits before it connects again, in milliseconds. */
const retry = 1_000

/** How often a comment is sent, in milliseconds, so that no proxy takes the connection for dead. */
const heartbeat = 15_000

/**
 * A body of server-sent events, each made when the one before has been taken.
 *
 * @param place where the reader is before the first event, so that one who loses the connection before it misses none
 */
export function eventBody(events: AsyncIterableIterator<string>, place: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let beats: ReturnType<typeof setInterval> | undefined
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(`retry: ${retry}\nid: ${place}\n\n`))
      beats = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(encoder.encode(':\n\n'))
      }, heartbeat).unref()
    },
    async pull(controller) {
      const { done, value } = await events.next()
      if (!done) return controller.enqueue(encoder.encode(value))
      clearInterval(beats)
      controller.close()
    },
    async cancel() {
      clearInterval(beats)
      await events.return?.()
    },
  })
}
