import { quotationsIn } from '../quotations/marks/quotations.ts'
import { wordsIn } from '../search/words.ts'
import { fold } from '../texts/folded-text.ts'
import { shareOfWord, unspacedPieces } from '../texts/unspaced.ts'

/**
 * The own words of a text, in order, and the overlapping runs of them by which texts are compared. What a text quotes is left
 * out, since two reporters who heard one speech have its words without having copied each other.
 */
export type OwnWords = {
  /** A hash of each word, folded. In scripts without spaces a word is one character. */
  readonly words: Uint32Array
  /** The code units at which each word begins, and after which it ends. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** How many quotations come before each word: no run goes across one. */
  readonly stretches: Uint32Array
  /** A hash of the run of words that begins with each word; null where the text, or a quotation, cuts it short. */
  readonly shingles: readonly (number | null)[]
}

/** How many words make a shingle: fewer are often shared by chance, and more break with every edited word. */
const wordsOfShingle = 5

/** @param text normalised (domain/texts) */
export function ownWords(text: string): OwnWords {
  const pieces = piecesOutside(text, quotedStretches(text))
  const words = Uint32Array.from(pieces, ({ hash }) => hash)
  return {
    words,
    starts: Uint32Array.from(pieces, ({ start }) => start),
    ends: Uint32Array.from(pieces, ({ end }) => end),
    stretches: Uint32Array.from(pieces, ({ stretch }) => stretch),
    shingles: pieces.map((_, first) => shingleFrom(pieces, first)),
  }
}

/** The different shingles of a text. */
export const shinglesOf = ({ shingles }: OwnWords): ReadonlySet<number> =>
  new Set(shingles.filter((shingle) => shingle !== null))

type OwnWord = {
  readonly hash: number
  readonly start: number
  readonly end: number
  /** About what share of a word it is. */
  readonly share: number
  /** How many quotations came before it. */
  readonly stretch: number
}

type Stretch = { readonly from: number; readonly to: number }

const quotedStretches = (text: string): Stretch[] => quotationsIn(text).filter(({ depth }) => depth === 0)

function piecesOutside(text: string, quoted: readonly Stretch[]): OwnWord[] {
  const pieces: OwnWord[] = []
  let passed = 0
  for (const { text: run, start, end } of wordsIn(text)) {
    for (let next = quoted[passed]; next !== undefined && next.to <= start; next = quoted[passed]) passed += 1
    const within = quoted[passed]
    if (within !== undefined && within.from < end && start < within.to) continue
    let at = start
    for (const piece of unspacedPieces(run)) {
      pieces.push({
        hash: hashOf(fold(piece).toLowerCase()),
        start: at,
        end: at + piece.length,
        share: shareOfWord(piece),
        stretch: passed,
      })
      at += piece.length
    }
  }
  return pieces
}

function shingleFrom(pieces: readonly OwnWord[], first: number): number | null {
  let [hash, share] = [0, 0]
  const { stretch } = pieces[first] as OwnWord
  for (let at = first; share < wordsOfShingle; at += 1) {
    const piece = pieces[at]
    if (piece === undefined || piece.stretch !== stretch) return null
    hash = mixed(Math.imul(hash, 31) + piece.hash)
    share += piece.share
  }
  return hash
}

/** FNV-1a over UTF-16 code units, in 32 bits. @see http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let unit = 0; unit < word.length; unit += 1) hash = Math.imul(hash ^ word.charCodeAt(unit), 0x01000193)
  return hash >>> 0
}

/** Spreads what differs in one bit over all 32: the finaliser of MurmurHash3. */
export function mixed(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
