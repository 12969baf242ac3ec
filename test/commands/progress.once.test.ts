import { PassThrough } from 'node:stream'
import type { WriteStream } from 'node:tty'
import { expect, test } from 'vitest'
import { progressOn } from '../../src/commands/terminal/progress.ts'

/** What is told of an import of so many records, after each tenth of them, and another one after it. */
function told(isTTY: boolean, total: number): string {
  const out = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY })
  const progress = progressOn(out as unknown as WriteStream)
  for (let tenth = 1; tenth <= 10; tenth += 1) {
    progress.told((total / 10) * tenth - 1, total)
    progress.told((total / 10) * tenth, total)
  }
  progress.end()
  return String(out.read() ?? '')
}

test('a script reads a line for every tenth of a large import', () => {
  const lines = told(false, 2_000).split('\n')
  expect([lines.length, lines[0], lines[9]]).toEqual([11, '200 of 2000 records', '2000 of 2000 records'])
})

test('a person sees a bar that fills, and what is told next stands on a line of its own', () => {
  const shown = told(true, 2_000).split('\r')
  expect(shown[1]).toBe('[###...........................] 199 of 2000 records')
  expect(shown.at(-1)).toBe('[##############################] 2000 of 2000 records\n')
})

test.each([true, false])('a small import is over before anybody wonders', (isTTY) => {
  expect(told(isTTY, 990)).toBe('')
})

test('what is read and compared before anything is written is told apart', () => {
  const out = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: false })
  const progress = progressOn(out as unknown as WriteStream)
  for (let read = 500; read <= 50_500; read += 500) progress.prepared(read, null)
  for (const compared of [1_000, 2_000]) progress.prepared(compared, 2_000)
  progress.told(2_000, 2_000)
  expect(String(out.read()).replaceAll(/, \d+ a second.*/g, '')).toBe(
    '50000 records read\n1000 of 2000 records compared with the graph\n2000 of 2000 records compared with the graph\n2000 of 2000 records\n',
  )
})
