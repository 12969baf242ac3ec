import { logCursor, logNumberOf } from '../../src/domain/paging/cursors.ts'
import { eventsOf, overSocket } from './following.ts'

/** A server that can be killed. */
export type Killable = { readonly url: string; readonly kill: () => Promise<unknown> }

export type Trial = {
  readonly servers: number
  readonly writers: number
  readonly readers: number
  readonly kills: number
  /** Writes that are acknowledged before the first kill, between two, and after the last. */
  readonly writesBetween: number
  /** The token that writers show. */
  readonly token: string
  readonly start: () => Promise<Killable>
}

/** What readers were told of the log: how many of its entries, and how many were left out, told again or out of order. */
export type Told = {
  readonly entries: number
  readonly missed: number
  readonly twice: number
  readonly disordered: number
}

/**
 * Writers write and readers follow, half of them over WebSocket and half by server-sent events, while one server after the other
 * is killed and started anew. Whoever loses their server goes on at any that is there, after what they have.
 */
export async function followUnderKills(trial: Trial): Promise<Told> {
  const { start, token, writesBetween } = trial
  const slots: Killable[] = []
  // The first one brings the graph up to date.
  while (slots.length < trial.servers) slots.push(await start())
  let acknowledged = 0
  let isWriting = true
  let end = Number.POSITIVE_INFINITY
  const anyUrl = () => slots[Math.floor(Math.random() * slots.length)]?.url ?? ''

  async function writer(number: number): Promise<void> {
    for (let turn = 0; isWriting; turn++) {
      // Sent again under its key until it is acknowledged.
      while (!(await isWritten(anyUrl(), token, `${number}-${turn}`))) await pause(20)
      acknowledged += 1
    }
  }

  async function reader(number: number): Promise<number[]> {
    const seen: number[] = []
    while ((seen.at(-1) ?? 0) < end) {
      const after = seen.at(-1) ?? 0
      const numbers = number % 2 === 0 ? numbersOverSocket(anyUrl(), after) : numbersByEvents(anyUrl(), after)
      try {
        for await (const next of numbers) {
          seen.push(next)
          if (next >= end) break
        }
      } catch {
        await pause(20)
      }
    }
    return seen
  }

  const writing = Promise.all(Array.from({ length: trial.writers }, (_, number) => writer(number)))
  const reading = Promise.all(Array.from({ length: trial.readers }, (_, number) => reader(number)))
  for (let kill = 0; kill <= trial.kills; kill++) {
    const enough = acknowledged + writesBetween
    while (acknowledged < enough) await pause(10)
    if (kill === trial.kills) break
    const slot = kill % slots.length
    await slots[slot]?.kill()
    slots[slot] = await start()
  }
  isWriting = false
  await writing
  const last = await endOfLog(anyUrl())
  end = last
  // For those who have the last already, and wait.
  while (!(await isWritten(anyUrl(), token, 'last'))) await pause(20)
  const seen = await reading
  await Promise.all(slots.map(({ kill }) => kill()))
  return toldOf(
    seen.map((numbers) => numbers.filter((number) => number <= last)),
    last,
  )
}

function toldOf(seen: readonly (readonly number[])[], end: number): Told {
  const sum = (count: (numbers: readonly number[]) => number) =>
    seen.reduce((all, each) => all + count(each), 0)
  return {
    entries: end,
    missed: sum((numbers) => end - new Set(numbers).size),
    twice: sum((numbers) => numbers.length - new Set(numbers).size),
    disordered: sum(
      (numbers) => numbers.filter((number, index) => number < (numbers[index - 1] ?? 0)).length,
    ),
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

async function asked(
  url: string,
  token: string,
  query: string,
): Promise<{ data?: unknown; errors?: unknown }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  })
  return (await response.json()) as { data?: unknown; errors?: unknown }
}

/** Records somebody under a key; false if the server is not there, or did not say. */
async function isWritten(url: string, token: string, key: string): Promise<boolean> {
  const query = `mutation { createPerson(input: { idempotencyKey: "${key}", name: "Ada ${key}" }) { person { id } } }`
  return asked(url, token, query).then(
    ({ errors }) => errors === undefined,
    () => false,
  )
}

async function endOfLog(url: string): Promise<number> {
  const response = await fetch(`${url}/graphql?query={stats{changes}}`, {
    headers: { 'content-type': 'application/json' },
  })
  return ((await response.json()) as { data: { stats: { changes: number } } }).data.stats.changes
}

async function* numbersByEvents(url: string, after: number): AsyncGenerator<number> {
  const left = new AbortController()
  try {
    const response = await fetch(`${url}/changes`, {
      headers: { 'last-event-id': String(after) },
      signal: left.signal,
    })
    for await (const { id, event } of eventsOf(response)) {
      if (event !== 'message') return
      yield Number(id)
    }
  } finally {
    left.abort()
  }
}

async function* numbersOverSocket(url: string, after: number): AsyncGenerator<number> {
  for await (const { cursor } of overSocket(url)({ after: logCursor(after) }))
    yield logNumberOf(cursor, 'cursor')
}
