import { eventsOf } from '../../test/support/following.ts'
import { token } from '../../test/support/writers.ts'

const WRITES = 60

/** The 95th percentile of the time from a write that is sent to one server until a reader of another is told, in ms. */
export async function lateness(written: string, read: string, readers: number): Promise<number> {
  const sentAt = new Map<string, number>()
  const late: number[] = []
  const streams = await Promise.all(
    Array.from({ length: readers }, async () => {
      const left = new AbortController()
      const response = await fetch(`${read}/changes`, { signal: left.signal })
      const reading = (async () => {
        for await (const { data } of eventsOf(response)) {
          const sent = sentAt.get((JSON.parse(data) as { recordId: string }).recordId)
          if (sent !== undefined) late.push(performance.now() - sent)
        }
      })().catch(() => {})
      return { left, reading }
    }),
  )
  const prefix = `topic:w-${Date.now()}`
  for (let number = 0; number < WRITES; number += 1) {
    // The first ones are planned.
    if (number === 10) late.length = 0
    const id = `${prefix}-${number}`
    sentAt.set(id, performance.now())
    await fetch(`${written}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: `mutation { createTopic(input: { id: "${id}", name: "Any" }) { topic { id } } }`,
      }),
    }).then((response) => response.text())
    await new Promise((later) => setTimeout(later, 100))
  }
  await new Promise((later) => setTimeout(later, 2_000))
  for (const { left } of streams) left.abort()
  await Promise.all(streams.map(({ reading }) => reading))
  if (late.length < readers * (WRITES - 11)) throw new Error(`Only ${late.length} were told.`)
  return Math.round(late.toSorted((a, b) => a - b)[Math.floor(late.length * 0.95)] ?? Number.NaN)
}
