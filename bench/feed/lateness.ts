import { eventsOf } from '../../test/support/following.ts'
import { token } from '../../test/support/writers.ts'

const WRITES = 60

/** 95th percentiles in milliseconds of when a reader is told, negative for earlier. */
export type Lateness = {
  /** After the write was sent. */
  readonly afterSent: number
  /** After whoever wrote had the answer. */
  readonly afterAnswered: number
}

/** How late the readers of one server are told of what is written to another, or to the same. */
export async function lateness(written: string, read: string, readers: number): Promise<Lateness> {
  const sentAt = new Map<string, number>()
  const answeredAt = new Map<string, number>()
  const toldAt: { readonly id: string; readonly at: number }[] = []
  const streams = await Promise.all(
    Array.from({ length: readers }, async () => {
      const left = new AbortController()
      const response = await fetch(`${read}/changes`, { signal: left.signal })
      const reading = (async () => {
        for await (const { data } of eventsOf(response)) {
          toldAt.push({ id: (JSON.parse(data) as { recordId: string }).recordId, at: performance.now() })
        }
      })().catch(() => {})
      return { left, reading }
    }),
  )
  const prefix = `topic:w-${Date.now()}`
  for (let number = 0; number < WRITES; number += 1) {
    const id = `${prefix}-${number}`
    sentAt.set(id, performance.now())
    await fetch(`${written}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: `mutation { createTopic(input: { id: "${id}", name: "Any" }) { topic { id } } }`,
      }),
    }).then((response) => response.text())
    answeredAt.set(id, performance.now())
    await new Promise((later) => setTimeout(later, 100))
  }
  await new Promise((later) => setTimeout(later, 2_000))
  for (const { left } of streams) left.abort()
  await Promise.all(streams.map(({ reading }) => reading))
  // The first ones are planned.
  const after = (times: ReadonlyMap<string, number>) => {
    const counted = new Map([...times].slice(10))
    return toldAt.flatMap(({ id, at }) => {
      const time = counted.get(id)
      return time === undefined ? [] : [at - time]
    })
  }
  const [afterSent, afterAnswered] = [after(sentAt), after(answeredAt)]
  if (afterSent.length < readers * (WRITES - 10)) throw new Error(`Only ${afterSent.length} were told.`)
  return { afterSent: p95(afterSent), afterAnswered: p95(afterAnswered) }
}

const p95 = (values: readonly number[]) =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN)
