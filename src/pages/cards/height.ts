import { markupOf } from '../markup/html.ts'
import type { Block, Look, Piece } from './block.ts'

/** The widest that a card gets, in CSS pixels; in a wider frame it stays as it is. */
export const widestCard = 544

/** The width of a frame that every column has room for. */
export const narrowCard = 300

/** Lengths in CSS pixels. `beside` is the room that a line has for no words, `above` what a piece has over them. */
type Measure = {
  readonly size: number
  readonly line: number
  readonly above: number
  readonly beside?: number
  readonly bold?: true
}

/** How sheets/card.css sets each piece. */
const measures: Readonly<Record<Look, Measure>> = {
  title: { size: 16, line: 24, above: 0, bold: true },
  lead: { size: 16, line: 24, above: 0 },
  words: { size: 20, line: 28, above: 8 },
  // An ellipsis between its passages is in another face, which makes a line a little higher.
  excerpt: { size: 19, line: 30, above: 6 },
  own: { size: 18, line: 24, above: 4, bold: true },
  note: { size: 14, line: 20, above: 8 },
  disputed: { size: 15, line: 22, above: 12, beside: 17 },
  by: { size: 14, line: 24, above: 21, beside: 40 },
}

/** Two sides: what is above each, the room between them, and the room from which they stand beside each other. */
const sides = { above: 12 + 1 + 8, between: 24, besideFrom: 448 }

/** The borders of the frame, and the padding of the card. */
const around = { beside: 2 + 2 * 16, above: 4 + 2 * 12 }

/**
 * How high a frame of a width has to be for a card, in CSS pixels, where nobody measures it. Words are set as a browser
 * does, in a face a little wider than those that systems have, so that it is rather too high than too low.
 */
export function heightOf(pieces: readonly Piece[], width: number): number {
  const room = Math.min(width, widestCard) - around.beside
  return around.above + sum(pieces.map((piece) => heightOfPiece(piece, room)))
}

function heightOfPiece(piece: Piece, room: number): number {
  if (!('sides' in piece)) return heightOfBlock(piece, room)
  const isWide = room >= sides.besideFrom
  const within = isWide ? (room - sides.between) / 2 : room
  const heights = piece.sides.map(
    (side) => sides.above + sum(side.map((block) => heightOfBlock(block, within))),
  )
  return isWide ? Math.max(...heights) : sum(heights)
}

function heightOfBlock({ look, html }: Block, room: number): number {
  const { size, line, above, beside = 0, bold = false } = measures[look]
  const em = size * (bold ? 1.16 : 1.06)
  return above + line * linesOf(textOf(markupOf(html, '')), (room - beside) / em)
}

const sum = (heights: readonly number[]) => heights.reduce((all, height) => all + height, 0)

/** The text of markup, with a letter in the place of each entity. */
const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&[#\w]+;/g, 'x')
    .trim()

/** How many lines a text takes. `room` is the width of a line, in ems. */
function linesOf(text: string, room: number): number {
  const space = emsOf(' ')
  let lines = 1
  let used = 0
  // A browser may also break a line after a hyphen.
  for (const word of text.split(/\s+|(?<=-)/)) {
    const width = emsOf(word)
    if (used > 0 && used + space + width > room) {
      lines += 1
      used = 0
    }
    // What is longer than a line is broken anywhere.
    lines += Math.ceil(Math.max(width, room) / room) - 1
    used = width > room ? width % room : used + (used > 0 ? space : 0) + width
  }
  return lines
}

/** How wide letters of each kind are, in ems; the first kind that a letter is of counts. */
const widths: readonly (readonly [kind: RegExp, ems: number])[] = [
  [/[ijltfrI.,:;!|'’‘()[\]\s-]/, 0.36],
  [/[mwMW@%—…]/, 0.95],
  [/[a-z\d]/, 0.59],
  [/[^\u2E80-\uFFFF]/, 0.72],
]

const emsOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (widths.find(([kind]) => kind.test(letter))?.[1] ?? 1.1), 0)
