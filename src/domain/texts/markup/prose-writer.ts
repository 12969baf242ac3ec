import { BLOCK_BEGINS, BLOCK_ENDS } from '../../quotations/marks/block-quotations.ts'
import { mappedTextBuilder } from '../mapped-text.ts'

/**
 * Writes prose as a browser lays it out: white space becomes one space and never begins a line, and blank lines
 * separate paragraphs. Places are those of the page.
 */
export function proseWriter(capacity: number) {
  const made = mappedTextBuilder(capacity)
  /** What comes before the next words: line ends or, if there are none, a space. */
  let lineEnds = 0
  let space = false
  /** Whether this block is still empty. */
  let isBare = true
  let last = ''

  const reach = (at: number) => {
    if (lineEnds > 0) made.put('\n'.repeat(lineEnds), at)
    else if (space) made.put(' ', at)
    lineEnds = 0
    space = false
    isBare = false
  }
  const endLine = (ends: number) => {
    if (!isBare) lineEnds = Math.min(2, ends)
    space = false
  }
  return {
    /** Adds text of the page that begins at a place. */
    text(text: string, from: number) {
      for (const { 0: run, index } of text.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g)) {
        if (/^[ \t\n\f\r]/.test(run)) {
          space = !isBare && lineEnds === 0
          continue
        }
        reach(from + index)
        made.copy(run, from + index)
        last = run
      }
    },
    /** Adds text that replaces something. */
    put(text: string, at: number) {
      reach(at)
      made.put(text, at)
    },
    /** Adds a closing mark directly after the words. */
    close: (text: string, at: number) => made.put(text, at),
    endLine: () => endLine(lineEnds + 1),
    endParagraph: () => endLine(2),
    /** Whether the next words are separate from the last sentence: on a line of their own, or after its end. */
    isBehindSentence: () => isBare || lineEnds > 0 || /[.!?…”"»—–]$/u.test(last),
    beginBlock(at: number) {
      endLine(2)
      reach(at)
      made.put(BLOCK_BEGINS, at)
      isBare = true
    },
    endBlock(at: number) {
      lineEnds = 0
      space = false
      made.put(BLOCK_ENDS, at)
      isBare = false
      lineEnds = 2
    },
    done: made.done,
  }
}

export type ProseWriter = ReturnType<typeof proseWriter>
