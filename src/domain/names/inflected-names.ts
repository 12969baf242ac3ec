/** How a name ends in the nominative, and the endings of its other cases, in Ukrainian, Russian and Belarusian. */
const CASES: readonly (readonly [ending: RegExp, cases: string])[] = [
  [/(?<=[сц]ь?к|[нвлш])(?:ий|ій|ый|ой|і|ы)$/u, 'ого его ому ему им ым ім ом ем аго яго аму ым'],
  [/(?<=[сц]ь?к)(?:а|ая)$/u, 'ої ой ей ій у ую ою ай ую'],
  [/(?:ая|яя)$/u, 'ої ой ей ій у ую юю ою ею ай яй'],
  [/а$/u, 'и ы і е у ою ой ої ай аю'],
  [/я$/u, 'и і ї е є ю ею єю ей ой і яй'],
  [/й$/u, 'я ю єм ем ём єві еві ї і е'],
  [/(?:о|ь|(?<=[^аеёиіїоуюяыэєй]))$/u, 'а я у ю ом ем ём єм ові еві єві і ї е им ым'],
]

/** A vowel of a word's last syllable may change or be dropped: Федір, Федора; Павел, Павла. */
const skeleton = (stem: string) => stem.replace(/[еоіё](?=[^аеєёиіїоуюяыэь]ь?$)/u, '')

/** Whether a word is a form of a name in another case: "Мединського" of "Мединський". The nominative itself is not. */
export function isInflected(word: string, name: string): boolean {
  const [written, known] = [word, name].map((each) => each.normalize('NFC').toLowerCase().replace(/ё/gu, 'е'))
  if (!written || !known || written === known || !/^\p{Script=Cyrillic}/u.test(known)) return false
  return CASES.some(([ending, cases]) => {
    if (!ending.test(known)) return false
    const stem = known.replace(ending, '')
    return cases.split(' ').some((each) => {
      if (!written.endsWith(each)) return false
      const rest = written.slice(0, -each.length)
      return stem.length > 1 && (rest === stem || skeleton(rest) === skeleton(stem))
    })
  })
}

/** The endings that Turkish puts behind an apostrophe; names such as "Na'moks" have other letters there. */
export const TURKISH_ENDING = String.raw`['’](?:[ny]?[aeıiuü]|n[ıiuü]n|[ıiuü]n|[dt][ae]n?|nd[ae]n?|y?l[ae]|l[ae]r\p{Ll}{0,4}|[dt][ae]ki\p{Ll}{0,3}|l[ıiuü]|s[ıiuü]z|c[ae]|ydi|dir|tır)(?!\p{L})`

/** A word without a Turkish case ending after an apostrophe: "Erdoğan'ın" becomes "Erdoğan". */
export const withoutSuffix = (text: string): string => text.replace(SUFFIX, '')

const SUFFIX = new RegExp(String.raw`(?<=\p{Script=Latin})${TURKISH_ENDING}`, 'gu')
