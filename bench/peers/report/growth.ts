import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { writeSection } from '../../sections.ts'
import type { Results } from '../measure/all.ts'

/** By the graph's size and the operation: this server's p50 in milliseconds, and its database hits. */
type Figures = Record<string, Record<string, { readonly p50: number; readonly hits: number }>>

const file = new URL('../figures.json', import.meta.url)

/** Keeps what was measured at one size, and says how much slower operations are in larger graphs than in the smallest, once there are two. */
export function writeGrowth(statements: number, { operations }: Results): void {
  const figures: Figures = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  figures[statements] = Object.fromEntries(
    operations.flatMap(({ operation: { name }, lanes }) => {
      const own = lanes.get('own')
      return own ? [[name, { p50: own.p50, hits: own.hits }]] : []
    }),
  )
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`)
  if (Object.keys(figures).length > 1) writeSection('Growth', growthTable(figures))
}

function growthTable(figures: Figures): string {
  const sizes = Object.keys(figures).sort((a, b) => Number(a) - Number(b))
  const [first = ''] = sizes
  const head = sizes.map((size) => `${Number(size).toLocaleString('en')} statements`)
  const rows = Object.entries(figures[first] ?? {}).map(([name, least]) => {
    const cells = sizes.map((size) => {
      const { p50, hits } = figures[size]?.[name] ?? { p50: Number.NaN, hits: Number.NaN }
      const times = size === first ? '' : `, ${(p50 / least.p50).toFixed(2)} times`
      return `${p50.toFixed(1)} ms${times}, ${hits.toLocaleString('en')} hits`
    })
    return `| ${name} | ${cells.join(' | ')} |`
  })
  return `On Record over HTTP, p50 of one request at a time, beside the smallest graph, and database hits. Each size is a run of its own;
hits compare better than times.

| | ${head.join(' | ')} |
| --- | ${sizes.map(() => '---').join(' | ')} |
${rows.join('\n')}`
}
