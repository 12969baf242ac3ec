import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { describeProblem } from '../../src/bundle/problems.ts'
import { validateBundle } from '../../src/bundle/validate.ts'
import { bundle, statement } from './small-bundle.ts'

describe('a hostile file', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a number', 7],
    [
      'lists that are not lists',
      { ...bundle(), statements: { length: 1e9 }, places: 'x', relations: [null, 3, [[]], 'x'] },
    ],
    [
      'keys of the prototype',
      JSON.parse('{"__proto__": {"format": "on-record-bundle/1"}, "constructor": 1, "toString": {}}'),
    ],
    ['a huge string', bundle({ title: 'x'.repeat(5_000_000) })],
    ['deep nesting', { ...bundle(), statements: JSON.parse('['.repeat(5000) + ']'.repeat(5000)) }],
    ['a format that cannot be shown', { ...bundle(), format: { toString: null, valueOf: null } }],
    ['an id that is an object', { ...bundle(), sources: [{ id: {}, sourceKind: [] }] }],
    [
      'lone surrogates',
      bundle({
        title: '\uD800',
        statements: [statement('a', { text: '\uDFFF', type: '\uD800' as 'CLAIM' })],
      }),
    ],
  ])('%s gives problems and no crash', async (_, value) => {
    const problems = await validateBundle(value)
    for (const problem of problems) expect(describeProblem(problem).length).toBeLessThan(2000)
    expect(problems.length).toBeGreaterThan(0)
  })

  test('a circle of objects gives problems and no crash', async () => {
    const circle: Record<string, unknown> = { ...bundle() }
    circle.statements = [circle]
    expect((await validateBundle(circle)).length).toBeGreaterThan(0)
  })

  test('any value in the place of any other gives problems or none, and no crash', async () => {
    const paths = pathsOf(bundle())
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.anything(), async (path, value) => {
        expect(Array.isArray(await validateBundle(replaced(bundle(), path, value)))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

type Path = readonly string[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, field]) => pathsOf(field, [...path, key]))]
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? replaced(item, rest, by) : item))
  return { ...(value as object), [key]: replaced(Reflect.get(value as object, key), rest, by) }
}
