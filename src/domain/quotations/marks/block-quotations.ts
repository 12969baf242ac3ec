import { type MappedText, mappedTextBuilder } from '../../texts/mapped-text.ts'

/** Enclose a block quotation: private-use characters that no text contains, inserted when markup is read. */
export const BLOCK_BEGINS = '\uE000'
export const BLOCK_ENDS = '\uE001'

const LAST_LINE = /(?:\n\s*)([^\n]*)$/
const BEGINS_WITH_DASH = /^\s*(?:[—–―]|--?\s)/
/** How social networks name the author of an embedded post. */
const SHARED_BY = /^\s*(?:a post shared by|posted by|post by)\b/i
const LONGEST_SIGNATURE = 200

/**
 * Moves the last line of a block out of it if it names the speaker: a line after a dash, provided that no other line of
 * the block begins with one.
 */
export function withSignaturesOutside(mapped: MappedText): MappedText {
  const { text, places } = mapped
  const made = mappedTextBuilder(text.length)
  let at = 0
  const copyTo = (to: number) => {
    made.copy(text.slice(at, to), at, places)
    at = to
  }
  for (const { 0: block, index } of text.matchAll(/\uE000[^\uE000\uE001]*\uE001/g)) {
    const words = block.slice(1, -1)
    const last = LAST_LINE.exec(words)
    if (last === null || !isSignature(last[1] ?? '', words.slice(0, last.index))) continue
    const end = index + 1 + last.index
    copyTo(end)
    made.put(BLOCK_ENDS, places[end] as number)
    copyTo(index + block.length - 1)
    at += 1
  }
  copyTo(text.length)
  return made.done(places[text.length] as number)
}

function isSignature(line: string, before: string): boolean {
  if (line.length > LONGEST_SIGNATURE || !/\p{L}/u.test(line) || !/\p{L}/u.test(before)) return false
  if (SHARED_BY.test(line)) return true
  // Several lines with dashes are a dialogue.
  return BEGINS_WITH_DASH.test(line) && !before.split('\n').some((other) => BEGINS_WITH_DASH.test(other))
}
