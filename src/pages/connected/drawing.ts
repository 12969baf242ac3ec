import type { DrawnFragment } from '../../generated/page-operations.ts'
import { type Html, html } from '../markup/html.ts'
import { fitting } from '../parts/figures/fitting.ts'

/** Widths and heights, in the figure's own pixels: names on a circle, lines between them. */
const size = { width: 1160, margin: 48, radius: 190, wide: 330, name: 230 }

/** The widest line. */
const widest = 7

/**
 * The network as names on a circle and lines between them, the wider the stronger the tie. It is for the eye alone, since the
 * list beside it says the same.
 */
export function networkDrawing({ nodes, edges }: DrawnFragment): Html {
  const height = 2 * (size.radius + size.margin)
  const most = Math.max(...edges.map(({ weight }) => weight))
  const places = new Map(nodes.map(({ record }, index) => [record.id, placeAt(index / nodes.length)]))
  return html`<figure><svg viewBox="${`0 0 ${size.width} ${height}`}" aria-hidden="true">
${edges.map(({ from, to, weight, isMutual }) => line(places.get(from.id), places.get(to.id), { share: weight / most, isMutual }))}
${nodes.map(({ record }) => name(record.name, places.get(record.id)))}
</svg><figcaption>The wider a line, the more statements. A dot stands at the end of whom it is about; lines without one hold both ways.</figcaption></figure>`
}

type Place = { readonly x: number; readonly y: number; readonly isLeft: boolean }

/** @param turn how far around the circle, from 0 to 1, from the top on */
function placeAt(turn: number): Place {
  const angle = 2 * Math.PI * turn - Math.PI / 2
  const [x, y] = [Math.cos(angle), Math.sin(angle)]
  return {
    x: Math.round(size.width / 2 + x * size.wide),
    y: Math.round(size.radius + size.margin + y * size.radius),
    isLeft: x < -0.001,
  }
}

function line(
  from: Place | undefined,
  to: Place | undefined,
  { share, isMutual }: { readonly share: number; readonly isMutual: boolean },
): Html | false {
  if (!from || !to) return false
  // Bent towards the middle, so that two that tie each other have a line each.
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2]
  const bend = `${Math.round(x + (size.width / 2 - x) * 0.3 + (to.y - from.y) * 0.06)} ${Math.round(y + (size.radius + size.margin - y) * 0.3 - (to.x - from.x) * 0.06)}`
  return html`<path class="bears" stroke-width="${Math.max(1, Math.round(share * widest))}" d="${`M${from.x} ${from.y}Q${bend} ${to.x} ${to.y}`}"/>${!isMutual && html`<circle class="dot" cx="${to.x}" cy="${to.y}" r="5"/>`}`
}

const name = (text: string, place: Place | undefined): Html | false =>
  place !== undefined &&
  html`<text x="${place.x + (place.isLeft ? -10 : 10)}" y="${place.y + 4}" text-anchor="${place.isLeft ? 'end' : 'start'}">${fitting(text, size.name, 7)}</text>`
