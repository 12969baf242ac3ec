import { recordOfContent } from '../../src/bundle/to-graph/content.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { importBundle } from '../../src/import/import.ts'
import { markChecked } from '../../src/records/checks.ts'
import { judge } from '../../src/records/write/judging.ts'
import { revertChange } from '../../src/records/write/reverting.ts'
import { changeId } from '../../src/records/write/unit-of-work.ts'
import { withdraw } from '../../src/records/write/withdrawing.ts'
import { bundle, statement } from '../bundle/small-bundle.ts'
import { note } from '../records/small-graph.ts'

/** Writers that each do one write after another, until they are stopped. */
export type Writers = {
  /** Resolves when each of them has done one more write, or they are stopped. */
  oneMoreOfEach(): Promise<void>
  stop(): Promise<void>
}

const reason = 'A slip.'

async function imported(store: GraphStore, changes: Parameters<typeof bundle>[0]): Promise<void> {
  const given = bundle({ organisations: [], sources: [], statements: [], relations: [], ...changes })
  const { problems } = await importBundle(store, given, 'ann', { overwrite: true })
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
}

/** What each writer does in its turn, in a graph of the small bundle and a generated one. */
const works: readonly ((store: GraphStore, turn: number) => Promise<unknown>)[] = [
  // New statements, which other records are derived from.
  (store, turn) =>
    imported(store, {
      statements: [statement(`new-${turn}`, { saidAt: { edtf: '2025-06', basis: 'STATED' } })],
    }),
  // A check, which is not in the log, and then an edit that is: which of them a backup has shows whether it is of one moment.
  async (store, turn) => {
    await markChecked(store, [{ id: 'attribution:a-daily', digest: `check ${turn}`, surroundings: null }])
    await imported(store, { persons: [{ id: 'person:edited', name: `Edited ${turn}` }] })
  },
  // A statement goes with its report and the relation that disputes it, and comes back.
  async (store) => {
    const write = note()
    await withdraw(store, 'statement:b', { ...write, reason })
    await revertChange(store, changeId(write.writeId, 'statement:b'), { ...note(), rebuild: recordOfContent })
  },
  // Two are merged, and are not.
  async (store) => {
    const actorIds = ['person:p-00001', 'person:p-00002'] as const
    const { judgement } = await judge(
      store,
      { verdict: 'SAME_AS', of: actorIds, score: null, basis: 'One.' },
      note(),
    )
    await withdraw(store, judgement, { ...note(), reason })
  },
  // A source gets another date, which its reports are sorted by.
  (store, turn) =>
    imported(store, {
      sources: [
        {
          id: 'source:daily',
          sourceKind: 'ARTICLE',
          publishedAt: { edtf: `2025-06-${10 + (turn % 20)}`, basis: 'STATED' },
        },
      ],
    }),
]

export function startWriters(store: GraphStore): Writers {
  const turns = works.map(() => 0)
  let waiting: (() => void)[] = []
  let isStopped = false
  const wake = () => {
    for (const each of waiting.splice(0)) each()
  }
  const ended = Promise.all(
    works.map(async (work, index) => {
      for (let turn = 1; !isStopped; turn += 1) {
        await work(store, turn)
        turns[index] = turn
        wake()
      }
    }),
  )
  return {
    async oneMoreOfEach() {
      const from = [...turns]
      while (!isStopped && turns.some((turn, index) => turn === from[index]))
        await Promise.race([ended, new Promise<void>((resolve) => waiting.push(resolve))])
    },
    async stop() {
      isStopped = true
      wake()
      await ended
      waiting = []
    },
  }
}
