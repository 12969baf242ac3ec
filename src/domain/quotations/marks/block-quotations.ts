import { type MappedText, mappedTextBuilder } from '../../texts/mapped-text.ts'

/** Stand around a block that is set apart as a quotation: characters that no text uses, put there by who reads a markup. */
export const BLOCK_BEGINS = '\uE000'
export const BLOCK_ENDS = '\uE001'

const LAST_LINE = /(?:\n\s*)([^\n]*)$/
const BEGINS_WITH_DASH = /^\s*(?:[—–―]|--?\s)/
/** How networks name the author of a post that is shown elsewhere. */
const SHARED_BY = /^\s*(?:a post shared by|posted by|post by)\b/i
const LONGEST_SIGNATURE = 200

/** Puts the last line of each block outside of it where it says who said the words: one behind a dash, as no other line of the block is. */
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
  // Several lines behind dashes are a conversation.
  return BEGINS_WITH_DASH.test(line) && !before.split('\n').some((other) => BEGINS_WITH_DASH.test(other))
}
