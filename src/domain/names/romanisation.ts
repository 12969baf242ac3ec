/**
 * One form for the usual romanisations of the same name, applied to a `latinWord`. In this order:
 *
 * - y is i, and j is i after a vowel at the end: Zelenskyi, Zelenskiy, Zelenskij; Yulia, Iuliia; Volodymyr,
 *   Володимир
 * - several i in a row are one: Zelenskyy, Zelenskii
 * - x is ks: Alexei, Aleksei
 * - ye at the beginning of a word of five letters or more is e: Yermak, Ermak; Yevgeny, Evgeny (not yes,
 *   year, yeast)
 *
 * What sounds different stays different: Vladimir and Volodymyr, Kiev and Kyiv. It folds some English words
 * together that differ in y and i only ("lyon", "lion"), which costs a search a false match, and never a
 * miss.
 */
export const foldRomanisation = (latinWord: string): string =>
  latinWord
    .replace(/(?<=[aeiouy])j$/, 'i')
    .replace(/[iy]+/g, 'i')
    .replace(/x/g, 'ks')
    .replace(/^ie(?=[^as]..)/, 'e')
