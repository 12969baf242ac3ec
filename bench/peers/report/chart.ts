import type { Results } from '../measure/all.ts'
import { laneTitles } from '../measure/lanes.ts'
import { betterForm, geometricMean, isCompared } from './table.ts'

const width = 760
const left = 130
const right = 60
const rowHeight = 40
const top = 70

/** The lanes that are drawn, and in which colour; each is told apart by its place too, the first on top. */
const drawn = [
  { title: laneTitles.own, colour: '#1a5fb4' },
  { title: '@neo4j/graphql, its better form', colour: '#9a9996' },
] as const

const escaped = (text: string) => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)

/** How long the median answer takes, of this server and of the peer, on a scale of powers of ten: an SVG. */
export function chart({ operations }: Results, title: string): string {
  const rows = operations.flatMap((result) => {
    const form = betterForm(result)
    const [own, peer] = [result.lanes.get('own'), form && result.lanes.get(form)]
    return own && peer && form
      ? [
          {
            name: result.operation.name,
            isInMean: isCompared(result),
            times: [own.p50, peer.p50],
            faster: result.faster.get(form) ?? Number.NaN,
          },
        ]
      : []
  })
  const all = rows.flatMap(({ times }) => times)
  const first = Math.floor(Math.log10(Math.min(...all)))
  const last = Math.ceil(Math.log10(Math.max(...all)))
  const x = (milliseconds: number) =>
    left + ((Math.log10(milliseconds) - first) / (last - first)) * (width - left - right)
  const height = top + rows.length * rowHeight + 40
  const bottom = top + rows.length * rowHeight
  const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index))
  const mean = geometricMean(rows.flatMap(({ isInMean, faster }) => (isInMean ? faster : []))).toFixed(1)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img">
<title>${escaped(title)}: on average ${mean} times as fast</title>
<rect width="${width}" height="${height}" fill="#fff"/>
<text x="12" y="22" font-size="15" font-weight="bold">${escaped(title)}</text>
${drawn.map(({ title: lane, colour }, index) => `<rect x="${12 + index * 130}" y="36" width="12" height="12" fill="${colour}"/><text x="${30 + index * 130}" y="46">${escaped(lane)}</text>`).join('\n')}
${powers.map((power) => `<line x1="${x(power)}" x2="${x(power)}" y1="${top - 8}" y2="${bottom}" stroke="#ddd"/><text x="${x(power)}" y="${bottom + 16}" text-anchor="middle" fill="#555">${power} ms</text>`).join('\n')}
${rows
  .map(({ name, times, faster }, row) => {
    const y = top + row * rowHeight
    const bars = times.map(
      (time, index) =>
        `<rect x="${left}" y="${y + index * 15}" width="${Math.max(1, x(time) - left).toFixed(1)}" height="13" fill="${drawn[index]?.colour}"/><text x="${(x(time) + 4).toFixed(1)}" y="${y + index * 15 + 11}" fill="#333" font-size="10">${time.toFixed(1)}</text>`,
    )
    return `<text x="12" y="${y + 13}">${escaped(name)}</text><text x="12" y="${y + 27}" fill="#555" font-size="10">${faster.toFixed(1)} times</text>${bars.join('')}`
  })
  .join('\n')}
<text x="12" y="${height - 6}" fill="#555" font-size="10">The scale is logarithmic; shorter is faster. p50 of one request at a time.</text>
</svg>
`
}
