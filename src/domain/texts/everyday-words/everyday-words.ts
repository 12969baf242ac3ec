import { searchWord } from '../../search/search-words.ts'
import { eastSlavicEverydayWords, eastSlavicFunctionWords } from './east-slavic.ts'
import { englishEverydayWords, englishFunctionWords } from './english.ts'
import { otherEverydayWords, otherFunctionWords } from './others.ts'
import { turkishEverydayWords, turkishFunctionWords } from './turkish.ts'

const SLAVIC_ENDING =
  /(?:ами|ями|амі|ямі|ого|его|ага|яга|ому|ему|аму|яму|ими|ыми|іми|ымі|ах|ях|ів|ов|ев|аў|яў|ам|ям|ой|ей|ою|ею|ай|ий|ый|ій|ая|яя|ое|ее|ае|ые|ие|ыя|их|ых|іх|ую|юю|[аяоеуюиіїйыьєв])$/u
const TURKISH_ENDING = /(?:lar[ıd]?[an]*|ler[id]?[en]*|[nyds]?[ıiuü]n?|[nd]?[dt]?[ae]n?|y?l[ae]|m[ıiuü]z)$/u
const OTHER_ENDING = /(?:[aoei]s?|ego|emu|ych|ymi?|im|ej|ą|ę|ie|e[nrms])$/u
const HEBREW_PREFIX = /^(?:ו?[הבלמשכ]|ו)(?=..)/u
const ARABIC_PREFIX = /^(?:[وفبلك]?ال|لل|[وفبلك])(?=..)/u

const listed = (...lists: readonly string[]) => lists.flatMap((list) => list.split(/\s+/u).filter(Boolean))

/**
 * Words that do not help to tell which statement is meant: lists made by hand, of all languages together, compared by
 * crude stems. A rare word that counts as everyday may cost a match; the opposite may cause a false one.
 */
const everydayStems = new Set(
  listed(englishEverydayWords, eastSlavicEverydayWords, otherEverydayWords).flatMap((word) => [
    word,
    stem(word),
  ]),
)
const otherStems = new Set(listed(otherEverydayWords).map((word) => withoutEnding(word, OTHER_ENDING)))
const turkishStems = new Set(
  listed(turkishEverydayWords).flatMap((word) => [word, withoutEnding(word, TURKISH_ENDING)]),
)
const englishStems = new Set(listed(englishEverydayWords).map(stem))
const functionWords = new Set([
  ...listed(englishFunctionWords),
  ...listed(eastSlavicFunctionWords, turkishFunctionWords, otherFunctionWords).filter(
    (word) => !englishStems.has(stem(word)),
  ),
])

/** Whether a folded word of a text has no meaning of its own. */
export const isFunctionWord = (word: string): boolean => functionWords.has(plain(word))

/** Whether a folded word is among the most common of its language, including function words. */
export function isEverydayWord(word: string): boolean {
  const known = plain(word)
  if (functionWords.has(known) || everydayStems.has(known) || everydayStems.has(stem(known))) return true
  if (otherStems.has(withoutEnding(known, OTHER_ENDING))) return true
  const once = withoutEnding(known, TURKISH_ENDING)
  return [known, once, withoutEnding(once, TURKISH_ENDING)].some((each) => turkishStems.has(each))
}

function plain(word: string): string {
  const lower = word.toLowerCase().replace(/\?$/u, '')
  return functionWords.has(lower) ? lower : lower.replace(/'s?$/u, '')
}

/** A form that a word's inflections have in common, by the rules of the languages of its script. */
function stem(word: string): string {
  if (/\p{Script=Cyrillic}/u.test(word)) return withoutEnding(word, SLAVIC_ENDING)
  if (/\p{Script=Hebrew}/u.test(word)) return word.replace(HEBREW_PREFIX, '')
  if (/\p{Script=Arabic}/u.test(word)) return word.replace(ARABIC_PREFIX, '')
  return searchWord(word)
}

function withoutEnding(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '')
  return rest.length < 3 ? word : rest
}
