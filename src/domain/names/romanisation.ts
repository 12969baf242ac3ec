/**
 * Unifies the usual romanisations of a name; applied to a `latinWord`. In this order:
 *
 * - y becomes i, and so does j after a vowel at the end: Zelenskyi, Zelenskiy, Zelenskij; Yulia, Iuliia; Volodymyr,
 *   Володимир
 * - several i in a row become one: Zelenskyy, Zelenskii
 * - x becomes ks: Alexei, Aleksei
 * - ye at the beginning of a word of five letters or more becomes e: Yermak, Ermak; Yevgeny, Evgeny (but not yes,
 *   year, yeast)
 *
 * What sounds different stays different: Vladimir and Volodymyr, Kiev and Kyiv. English words that differ only in y and
 * i ("lyon", "lion") become the same, so a search may find too much, but never too little.
 */
export const foldRomanisation = (latinWord: string): string =>
  latinWord
    .replace(/(?<=[aeiouy])j$/, 'i')
    .replace(/[iy]+/g, 'i')
    .replace(/x/g, 'ks')
    .replace(/^ie(?=[^as]..)/, 'e')
