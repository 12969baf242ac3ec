/** Characters and forms of characters that mean nothing: a text with them and one without have the same words. */

/** Invisible characters: soft hyphens, zero-width spaces, direction marks, variation selectors. */
export const IGNORABLE = String.raw`\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB`
/** Vowel points and recitation marks on the letters of Arabic and Hebrew. */
export const POINTS = String.raw`\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08CA-\u08E1\u08E3-\u08FF\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7`
/** The character that stretches Arabic words (tatweel). */
export const STRETCH = String.raw`\u0640`
/**
 * Blocks with variant forms of letters, digits and marks: ligatures, presentation forms, full and half width, bold,
 * subscript digits. Superscript digits are not variants (10² is not 102), nor are fractions.
 */
export const OTHER_FORMS = String.raw`\u0132\u0133\u013F\u0140\u0149\u017F\u01C4-\u01CC\u01F1-\u01F3\u0587\u0675-\u0678\u0E33\u0EB3\u0EDC\u0EDD\u203C\u2047-\u2049\u2080-\u2089\u2100-\u214F\u2160-\u2188\u2F00-\u2FD5\u3036-\u303A\u3131-\u318E\uFB00-\uFDFF\uFE10-\uFE19\uFE30-\uFEFC\uFF01-\uFFEE\u{1D400}-\u{1D7FF}\u{1EE00}-\u{1EEFF}\u{1FBF0}-\u{1FBF9}`

/** The plain form of a character in those blocks and the marks that follow it; unchanged if it has none. */
export const otherForm = (character: string): string =>
  hasForms.test(character) ? character.normalize('NFKC') : character

const hasForms = /[\p{L}\p{M}\p{Nd}\p{Nl}\p{P}\uFF00-\uFFEF\u2080-\u2089]/u
