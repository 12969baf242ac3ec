import { titles } from '../../names/titles.ts'

/** Ranks and offices as they are abbreviated before a name, with a dot that does not end the sentence. */
const SHORT = new Set(
  `rep sen rev gov lt sgt cpl pvt cmdr adm brig supt insp det cllr hon msgr atty amb pres asst dep dist capt maj col gen st jr sr del const ald
  av doç prof uzm dr mr mrs ms m mm mgr д-р проф акад г-н г-жа им гр`.split(/\s+/u),
)

/** Whether a word is a title that may have a dot after it. */
export const isShortTitle = (word: string): boolean =>
  SHORT.has(word.toLowerCase()) || titles.has(word.toLowerCase())

/** Ranks that are written without a dot: "PC Ada Marlow". Before a single word they may be a company's: "DS Smith". */
const RANKS = new Set(
  'PC DC DS DI DCI DSI WPC Sgt Insp Supt Cllr Det Capt Lt Col Maj Gen Rev Fr Sr Cpl Pte'.split(' '),
)

/** Words of address that come before a given name alone, too: "Father Ada", "отець Василь". */
const ADDRESSES = new Set(
  'father brother sister uncle aunt отець отец айцец баба бабуся дід владика матушка'.split(' '),
)

/** Forms of address that are written without a dot, before a last name or a whole one: "Mme Marlow". */
const ADDRESSED = new Set('Mme Mlle Monsieur Madame Mademoiselle Maître Me Herr Herrn Frau'.split(' '))

/** A name without abbreviated titles before it, and without "Jr." or "Sr." after it. */
export const withoutShortTitles = (name: string): string => {
  const words = name.split(' ')
  const begin = words.findIndex((word) => !(word.endsWith('.') && SHORT.has(word.slice(0, -1).toLowerCase())))
  if (words.length > 1 && ADDRESSES.has(words[0]?.toLowerCase() ?? ''))
    return withoutShortTitles(words.slice(1).join(' '))
  if (words.length > 1 && ADDRESSED.has(words[0] ?? '')) return withoutShortTitles(words.slice(1).join(' '))
  const isRanked = words.length > 2 && RANKS.has(words[0] ?? '')
  if (isRanked) return withoutShortTitles(words.slice(1).join(' '))
  const end = /^(?:jr\.?|sr\.?|II|III|IV|MP|MSP|MEP|KC|QC|MBE|OBE|CBE)$/iu.test(words.at(-1) ?? '')
    ? words.length - 1
    : words.length
  return begin === -1 || begin >= end ? name : words.slice(begin, end).join(' ')
}
