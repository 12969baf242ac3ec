import { attributesToOther } from '../passages/attributions.ts'
import type { Piece } from './quotation.ts'

/**
 * Languages that put a comma or the end of a sentence before the dash of an incise: Ukrainian, Russian and Belarusian.
 */
const BEHIND_STOP = ['uk', 'ru', 'be'] as const
const BEHIND_ANY = ['pl', 'es', 'pt', 'it', 'tr'] as const
const LONGEST = 160

const DASH = /[ \u00A0\n]*[—–][ \u00A0\n]*|[ \u00A0\n]+-{1,2}[ \u00A0\n]+/gu
const FRENCH =
  /(?<![\p{L}])(?:le|la|les|des|du|est|et|que|qui|nous|vous|une|un|pas|dans|pour|ce|se|ne|au|aux|sur|[ldnjcs]['’]\p{L}+)(?![\p{L}])/giu

/**
 * A stretch of quoted words without its incises, which name the speaker: «We stay, — сказала Ада, — until winter», « We
 * stay, a déclaré Ada, until winter », «We stay —dijo Ada— until winter». Anything else between dashes or commas is the
 * speaker's own: an incise has a verb of saying, followed by its subject.
 */
export function withoutIncises(text: string, piece: Piece): Piece[] {
  const words = text.slice(piece.from, piece.to)
  if (!/[—–]| -|,/.test(words)) return [piece]
  const isFrench = (words.match(FRENCH)?.length ?? 0) >= 2 && !/(?<!\p{L})the(?!\p{L})/iu.test(words)
  const cuts = [...dashedIn(words, isFrench), ...betweenCommas(words, isFrench)].sort(
    (a, b) => a.from - b.from,
  )
  if (cuts.length === 0) return [piece]
  const pieces: Piece[] = []
  let at = 0
  for (const cut of [...cuts, { from: words.length, to: words.length }]) {
    if (cut.from < at) continue
    const stretch = words.slice(at, cut.from)
    const begins = at + stretch.length - stretch.trimStart().length
    const ends = at + stretch.trimEnd().length
    if (/[\p{L}\p{N}]/u.test(stretch)) pieces.push({ from: piece.from + begins, to: piece.from + ends })
    at = cut.to
  }
  return pieces.length === 0 ? [piece] : pieces
}

function dashedIn(words: string, isFrench: boolean): Piece[] {
  const cuts: Piece[] = []
  const dashes = [...words.matchAll(DASH)]
  for (let index = 0; index < dashes.length; index += 1) {
    const dash = dashes[index] as RegExpExecArray
    const begins = dash.index + dash[0].length
    const next = dashes[index + 1]
    const clause = clauseIn(words.slice(begins, next?.index ?? words.length))
    if (clause === null) continue
    const before = words[dash.index - 1] ?? ''
    const said = clause.replace(/[\s,.;:!?…]+$/u, '')
    const languages = [
      ...(/[,.!?…]/.test(before) ? BEHIND_STOP : []),
      ...BEHIND_ANY,
      ...(isFrench ? (['fr'] as const) : []),
    ]
    if (!attributesToOther(said, languages)) continue
    const from = dash.index - (before === ',' ? 1 : 0)
    const reachesDash = next !== undefined && begins + clause.length === next.index
    let to = begins + clause.length
    if (reachesDash) {
      to = next.index + next[0].length
      to += /^[,;:]\s*/.exec(words.slice(to))?.[0].length ?? 0
      index += 1
    }
    cuts.push({ from, to })
  }
  return cuts
}

/** The text up to the next dash or the end of the sentence, whichever comes first; null if it is too long. */
function clauseIn(stretch: string): string | null {
  const near = stretch.slice(0, LONGEST)
  const sentence = /^[^\n]*?(?<!(?<!\p{L})\p{Lu}\p{Ll}{0,2})[.!?…](?=\s+[\p{Lu}«“„])/u.exec(near)?.[0]
  return sentence ?? (stretch.length <= LONGEST ? stretch : null)
}

/** French and Turkish put the speaker between commas. */
function betweenCommas(words: string, isFrench: boolean): Piece[] {
  const cuts: Piece[] = []
  for (const { 0: comma, index } of words.matchAll(/[,!?…][ \u00A0\n]+(?=\p{Ll})/gu)) {
    const begins = index + comma.length
    const [clause] =
      /^[^,;:!?\n«»“”—–]{4,100}?(?=[,;]|\.(?:\s|$)|\s*$)/u.exec(words.slice(begins, begins + 110)) ?? []
    if (clause === undefined || !attributesToOther(clause, isFrench ? ['fr', 'tr', 'it'] : ['tr', 'it']))
      continue
    const end = begins + clause.length
    cuts.push({
      from: comma.startsWith(',') ? index : index + 1,
      to: end + (/^[,;.]/.test(words.slice(end)) ? 1 : 0),
    })
  }
  return cuts
}
