/**
 * The stem of an English word, so that its main inflections match: plural -s -es -ies, -ed, -ing. It is simpler and
 * removes less than Porter's, on purpose: names are stemmed too, and what is left alone cannot be mangled. Texts and
 * queries use the same function, so a stem need not be a word ("releas").
 *
 *     body, bodies: body        accuse, accuses, accused, accusing: accus
 *     agree, agreed: agre       submit, submits, submitted: submit
 *
 * Left alone are words of up to three letters, -ss -us -is, endings whose removal would leave fewer than three letters
 * or no vowel ("bring", "used"), irregular forms (said, began), and all other suffixes (exchange and exchangeable
 * differ).
 */
export const stemOf = (word: string): string => withoutDoubledEnd(withoutSilentE(withoutInflection(word)))

function withoutInflection(word: string): string {
  if (word.length <= 3) return word
  if (/[^aeiou]ie[sd]$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/[^sui]s$/.test(word)) return word.slice(0, -1)
  if (/eed$/.test(word)) return /[rt]eed$/.test(word) && word.length > 5 ? word.slice(0, -1) : word
  const base = word.replace(/(?:ed|ing)$/, '')
  return base.length >= 3 && /[aeiouy]/.test(base) ? base : word
}

/** "release" and "releas(ed)". */
const withoutSilentE = (word: string) => (word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word)

/** "submitt(ed)" and "submit". */
const withoutDoubledEnd = (word: string) =>
  word.length > 3 ? word.replace(/([b-df-hj-np-tv-xz])\1$/, '$1') : word
