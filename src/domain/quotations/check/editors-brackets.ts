import { beginsUnspaced } from '../../texts/unspaced.ts'

/** Square brackets, which mark an editor's changes to somebody's words, or an editor's note in round brackets. */
export type EditorsBracket = {
  /** The code units of its opening mark and after its closing mark. */
  readonly from: number
  readonly to: number
  /** Whether it replaces letters of a word: `[W]e`, `argu[ed]`. */
  readonly inWord: boolean
}

const BRACKETS = '[\\]［］【】〔〕'
const NOTE = String.raw`sic|ed|red|ndlr|n\.?\s?d\.?\s?[rt]|прим\.?\s*ред|ред|рэд|çn|e\.?\s?n`
const bracket = new RegExp(
  String.raw`[[［【〔]([^${BRACKETS}]*)[\]］】〕]|\((?:[^()]*[\s—–-])?(?:${NOTE})[.!?]*\)`,
  'giu',
)
const letters = /^\p{L}[\p{L}\p{M}'’]*$/u

/** The editor's brackets in a text, in order; nested brackets are a part of the outer ones. */
export function bracketsIn(text: string): EditorsBracket[] {
  if (!/[[［【〔(]/u.test(text)) return []
  return Array.from(text.matchAll(bracket), ({ 0: found, 1: inside = '', index }) => {
    const to = index + found.length
    const touches =
      /\p{L}\p{M}*$/u.test(text.slice(Math.max(0, index - 4), index)) ||
      /^\p{L}/u.test(text.slice(to, to + 2))
    return {
      from: index,
      to,
      inWord: touches && letters.test(inside) && !/^sic$/iu.test(inside) && !beginsUnspaced(inside),
    }
  })
}
