import { describe, expect, test } from 'vitest'
import { type AnswerGraph, graphOf, type RecordNode } from '../../web/graph/answer-graph.ts'
import { boxOf, drawnRecords } from '../../web/graph/drawn-boxes.ts'
import { folded, mostDrawn } from '../../web/graph/folding.ts'
import { labelOf, linesOf, spokenPath } from '../../web/graph/labels.ts'
import { type Box, layout } from '../../web/graph/layout.ts'

const room = { width: 640, height: 720 }

/** Somebody with so many statements, each with a receipt of one of a few sources. */
function talkative(statements: number): AnswerGraph {
  const record = (type: string, id: string | number, rest: object = {}) => ({
    _drawing_type: type,
    _drawing_id: `${id}`,
    ...rest,
  })
  const said = Array.from({ length: statements }, (_, index) =>
    record('Statement', index, {
      from: record('Attribution', index, { source: record('Source', index % 5) }),
    }),
  )
  return graphOf({ actor: record('Person', 'ann', { statements: { nodes: said } }) })
}

const boxesOf = (graph: AnswerGraph) => drawnRecords({ ...graph, folds: [] }).map(boxOf)

describe('folding', () => {
  test('leaves a graph of 300 records as it is', () => {
    const graph = talkative(147)
    expect(graph.nodes).toHaveLength(300)
    expect(folded(graph)).toEqual({ ...graph, folds: [] })
  })

  test('leaves out neighbours of who has the most, says how many, and draws as many as fit', () => {
    const graph = talkative(1_000)
    const { nodes, edges, folds } = folded(graph)
    expect(nodes.length).toBeLessThanOrEqual(mostDrawn)
    expect(nodes.length).toBeGreaterThan(mostDrawn - 3)
    const drawn = nodes.filter(({ type }) => type === 'Statement').length
    expect(folds).toEqual([{ owner: 'Person ann', count: 1_000 - drawn }])
    const keys = new Set(nodes.map(({ key }) => key))
    for (const { from, to } of edges) expect(keys.has(from) && keys.has(to)).toBe(true)
  })

  test('what a question begins with is folded, too', () => {
    const many = Array.from({ length: 540 }, (_, id) => ({ _drawing_type: 'Topic', _drawing_id: id }))
    const { nodes, folds } = folded(graphOf({ topics: { nodes: many } }))
    expect(nodes).toHaveLength(300)
    expect(folds).toEqual([{ owner: '', count: 240 }])
  })

  test('unfolds as many as a reader wants, and in the end all', () => {
    const graph = talkative(1_000)
    const before = folded(graph)
    const more = folded(graph, new Map([['Person ann', 60]]))
    expect(more.folds[0]?.count).toBe((before.folds[0]?.count ?? 0) - 60)
    const shown = new Set(more.nodes.map(({ key }) => key))
    for (const { key } of before.nodes) expect(shown.has(key)).toBe(true)
  })

  test('unfolding all of one level shows what lies below it', () => {
    const graph = talkative(400)
    const all = folded(graph, new Map([['Person ann', 400]]), 300)
    expect(all.folds.filter(({ owner }) => owner === 'Person ann')).toEqual([])
  })
})

describe('the layout', () => {
  const graph = talkative(20)
  const boxes = boxesOf(graph)

  test('is the same for the same answer', () => {
    expect(layout(boxes, graph.edges, room)).toEqual(layout(boxesOf(talkative(20)), graph.edges, room))
  })

  test.each([6, 20, 147])('lets nothing cover anything, with %i statements', (statements) => {
    const drawn = talkative(statements)
    const its = boxesOf(drawn)
    const { places, width, height } = layout(its, drawn.edges, room)
    expect(places.size).toBe(drawn.nodes.length)
    expect(overlaps(its, places)).toEqual([])
    for (const { x, y } of places.values()) {
      expect(x > 0 && x < width).toBe(true)
      expect(y > 0 && y < height).toBe(true)
    }
  })

  test('adds beside what is there, which keeps its neighbours', () => {
    const before = layout(boxes, graph.edges, room)
    const larger = talkative(26)
    const after = layout(boxesOf(larger), larger.edges, room, before.places)
    const moves = [...before.places].map(([key, { x, y }]) => {
      const now = after.places.get(key)
      return [(now?.x ?? 0) - x, (now?.y ?? 0) - y] as const
    })
    const mean = [0, 1].map((axis) => moves.reduce((sum, move) => sum + (move[axis] ?? 0), 0) / moves.length)
    for (const [x, y] of moves) expect(Math.hypot(x - (mean[0] ?? 0), y - (mean[1] ?? 0))).toBeLessThan(260)
  })

  test('of nothing is nothing', () => {
    expect(layout([], [], room)).toEqual({ places: new Map(), width: 0, height: 0 })
  })
})

describe('a label', () => {
  const node = (type: string, name: string | null, values: [string, string[]][] = []): RecordNode => ({
    key: `${type} x`,
    type,
    id: 'x',
    name,
    values: new Map(values),
    isAskedFor: true,
  })

  test('is a name, own wording, or the words of a source; never an id', () => {
    expect(labelOf(node('Person', 'Ada'))).toEqual({ text: 'Ada', voice: 'name' })
    expect(labelOf(node('Statement', 'It rains.'))).toEqual({ text: 'It rains.', voice: 'own' })
    expect(labelOf(node('Attribution', null, [['passages exact', ['Ada', 'it is raining']]]))).toEqual({
      text: 'it is raining',
      voice: 'source',
    })
    expect(labelOf(node('StatementRelation', 'RESPONDS_TO'))).toEqual({ text: 'responds to', voice: 'name' })
    expect(labelOf(node('Source', null))).toEqual({ text: 'Source', voice: 'name' })
    expect(labelOf(node('NewThing', null))).toEqual({ text: 'New thing', voice: 'name' })
  })

  test('has lines that fit, and says where it was cut', () => {
    const text = 'Both sides will free all wounded soldiers and all prisoners of war under 25 within a week.'
    expect(linesOf({ text, voice: 'own' })).toEqual([
      'Both sides will free all',
      'wounded soldiers and all',
      'prisoners of war under 25…',
    ])
    expect(linesOf({ text: 'Llanfairpwllgwyngyllgogerychwyrndrobwll', voice: 'name' })).toEqual([
      'Llanfairpwllgwyngyl…',
    ])
  })

  test('of a path is words', () => {
    expect(spokenPath('saidAt edtf')).toBe('said at edtf')
  })
})

/** Boxes that cover each other by more than a pixel. */
function overlaps(boxes: readonly Box[], places: ReadonlyMap<string, { x: number; y: number }>) {
  const at = (key: string) => places.get(key) ?? { x: Number.NaN, y: Number.NaN }
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((other) => {
      const [here, there] = [at(one.key), at(other.key)]
      const x = one.halfWidth + other.halfWidth - Math.abs(here.x - there.x)
      const y =
        Math.min(here.y + one.below, there.y + other.below) -
        Math.max(here.y - one.above, there.y - other.above)
      return x > 1 && y > 1 ? [`${one.key} and ${other.key}: ${x}, ${y}`] : []
    }),
  )
}
