/** The letters that both languages transliterate in the same way. */
const shared: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  д: 'd',
  ж: 'zh',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ь: '',
}
/**
 * Russian, after the BGN/PCGN system; е, which is ye after a vowel or a sign and at the beginning of a word, is left to
 * `romanise`.
 */
const russian: Readonly<Record<string, string>> = {
  ...shared,
  г: 'g',
  е: 'e',
  и: 'i',
  й: 'y',
  ы: 'y',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}
/** Ukrainian, after the Cabinet's resolution 55 of 2010, inside a word. */
const ukrainian: Readonly<Record<string, string>> = {
  ...shared,
  г: 'h',
  ґ: 'g',
  е: 'e',
  є: 'ie',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  ю: 'iu',
  я: 'ia',
}
/** The same at the beginning of a word. */
const ukrainianInitial: Readonly<Record<string, string>> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' }

/** Latin letters that Unicode does not decompose into a letter and a mark. */
const undivided: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
}

/**
 * A word in plain lower-case Latin letters and digits: case, diacritics, apostrophes and the English possessive ('s)
 * are removed, Cyrillic is transliterated (Зеленський: zelenskyi, Мединский: medinsky). Letters of other scripts are
 * kept, without the character that stretches Arabic words.
 *
 * A word counts as Ukrainian if it shows signs of it (і ї є ґ, an apostrophe, ськ цьк зьк), and otherwise as Russian.
 * This is decided word by word, so that a word reads the same in a text and in a query. `foldRomanisation` unifies the
 * two readings of и, й and the like; г stays g in a word that could be either.
 */
export function latinWord(word: string): string {
  if (/^[a-z0-9]+$/i.test(word)) return word.toLowerCase()
  const whole = word.normalize('NFKC').toLowerCase().replace(/\p{M}/gu, '')
  const hasApostrophe = /\p{L}['’‘ʼ`´′]\p{L}/u.test(whole)
  const plain = whole.replace(/['’‘ʼ`´′]s$/u, '').replace(/[^\p{L}\p{N}]/gu, '')
  const isUkrainian = /[іїєґ]|[сцз]ьк/u.test(plain) || (hasApostrophe && /\p{Script=Cyrillic}/u.test(plain))
  return romanise(plain, isUkrainian)
    .normalize('NFKD')
    .replace(/[ßæœøđðþłıħ]/gu, (letter) => undivided[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]|\u0640/gu, '')
}

function romanise(word: string, isUkrainian: boolean): string {
  if (!/\p{Script=Cyrillic}/u.test(word)) return word
  if (isUkrainian) {
    return word
      .replace(/зг/gu, 'zgh')
      .replace(/^[єїйюя]/u, (letter) => ukrainianInitial[letter] ?? letter)
      .replace(/\p{Script=Cyrillic}/gu, (letter) => ukrainian[letter] ?? russian[letter] ?? letter)
  }
  return word
    .replace(/ё/gu, 'е')
    .replace(/[иы]й$/u, 'y')
    .replace(/(?<=^|[аеиоуыэюяъь])е/gu, 'ye')
    .replace(/\p{Script=Cyrillic}/gu, (letter) => russian[letter] ?? letter)
}
