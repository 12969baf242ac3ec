import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { russian } from './russian.ts'
import { signs } from './signs.ts'
import { ukrainian } from './ukrainian.ts'
import type { Words } from './words.ts'

const languages: Readonly<Record<string, Words>> = {
  de: german,
  en: english,
  fr: french,
  ru: russian,
  uk: ukrainian,
}

/** For a language that has no words here: a date is told by signs, the rest in English. */
const elsewhere: Words = { ...english, dates: signs }

/**
 * The words of a reader's language.
 *
 * @throws RangeError where the locale is no BCP 47 tag
 */
export const wordsFor = (locale: string): Words => languages[new Intl.Locale(locale).language] ?? elsewhere
