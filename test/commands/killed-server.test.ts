import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Running, serving } from '../support/cli.ts'
import { emptyGraph, type Place } from '../support/empty-graph.ts'
import { keysInGraph, prepare, startWriting, writable, writeAgain } from '../support/writers.ts'

let graph: Place
let running: Running | undefined
beforeEach(async () => {
  graph = await emptyGraph()
})
afterEach(async () => {
  await running?.stop('SIGKILL')
  graph.remove()
})

test('a server that is killed while editors write has every write that it acknowledged, once and whole', async () => {
  const settings = { ...graph.settings, ...writable }
  running = await serving(settings)
  await prepare(running.url)
  const before: string[] = []
  for (const name of ['first', 'second']) {
    const writing = startWriting(running.url, name)
    await vi.waitFor(() => expect(writing.acknowledged.size).toBeGreaterThan(20), { timeout: 200_000 })
    await running.stop('SIGKILL')
    await writing.stop()

    running = await serving(settings)
    const kept = await keysInGraph(running.url)
    expect(kept).toEqual(expect.arrayContaining([...before, ...writing.acknowledged.keys()]))
    expect([...before, ...writing.sent]).toEqual(expect.arrayContaining(kept))

    await writeAgain(running.url, writing)
    before.push(...writing.sent)
    expect(await keysInGraph(running.url)).toEqual(before.toSorted())
  }
}, 600_000)
