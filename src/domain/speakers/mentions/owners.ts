import { foldRomanisation } from '../../names/romanisation.ts'
import { latinWord } from '../../names/transliteration.ts'

/** Countries and the like, as they appear between an office and a name: "президент Украины Ада Марлоу". */
const OF_COUNTRY = new Set(
  `україни росії білорусі німеччини франції туреччини польщі литви латвії естонії грузії молдови британії європи китаю ірану ізраїлю румунії
  украины россии беларуси белоруссии германии франции турции польши литвы латвии эстонии грузии молдовы молдавии британии европы китая ирана израиля
  украіны расіі беларусі германіі францыі турцыі польшчы літвы латвіі эстоніі грузіі малдовы брытаніі еўропы кітая`.split(
    /\s+/u,
  ),
)

export const isCountry = (word: string): boolean =>
  OF_COUNTRY.has(word) ||
  /^(?:казахстан|узбекистан|україн|росі|белорусси|беларус|польш|польщ)\p{Ll}{1,3}$/u.test(word)

/** Bodies of state in the genitive, without an ending that shows it: "спикер Госдумы". */
const OF_BODY = new Set(
  `госдумы думы держдуми ради рады кремля кабміну кабмина нацбанку нацбанка центробанка міноборони минобороны мінфіну минфина сенату
  сената конгресу конгресса бундестагу бундестага сейму сейма парламенту парламента єврокомісії еврокомиссии євросоюзу евросоюза`.split(
    /\s+/u,
  ),
)

/**
 * Whether a Slavic name after an office says whose office it is, rather than who holds it: "президент Украины", "глава
 * МИД".
 */
export const isOwner = ({ text }: { readonly text: string }): boolean =>
  isCountry(text.toLowerCase()) ||
  OF_BODY.has(text.toLowerCase()) ||
  /^\p{Lu}{2,6}$/u.test(text) ||
  isOwnerName(text)

/**
 * Whether a Slavic name is visibly in the genitive, and so says whose somebody is: "речник Зеленського", "адвокат Ивана
 * Петрова".
 */
function isOwnerName(name: string): boolean {
  const [first = '', ...rest] = name.toLowerCase().split(' ')
  return /^\p{Script=Cyrillic}+(?:ого|его|ої|ія)$/u.test(rest.at(-1) ?? first) || isMansGenitive(name)
}

/** "Ивана Петрова", which has the ending of a woman's name. */
export function isMansGenitive(name: string): boolean {
  const [first = '', ...rest] = name.toLowerCase().split(' ')
  const stem = /^\p{Script=Cyrillic}/u.test(first) ? /^(.+)[ая]$/u.exec(first)?.[1] : undefined
  return (
    rest.length > 0 &&
    stem !== undefined &&
    ['', 'й', 'ь'].some((end) => SLAVIC_MEN.has(foldRomanisation(latinWord(stem + end))))
  )
}

/** The endings of Slavic names in cases other than the nominative. */
const OBLIQUE = /(?:ого|его|ому|ему|ові|еві|єві|у|ю|ом|ем|єм|ым|им|ою|ею|єю|ой|ої|ы|и|і|ї)$/u

/** Given names whose nominative has such an ending. */
const NOT_OBLIQUE = new Set('максим вадим юхим ефим яким артем рустем назим том'.split(' '))

/**
 * Whether the form of a full name shows that it is in the nominative, and so the subject of its clause. A given name in
 * -а is a woman's, or a man's in the genitive; it counts only with a last name that no man has in the genitive.
 */
export function isNominative(name: string): boolean {
  const words = name.toLowerCase().split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.some((word) => OBLIQUE.test(word) && !NOT_OBLIQUE.has(word)) || isOwner({ text: name }))
    return false
  if (!/[ая]$/u.test(first)) return true
  return !/[ая]$/u.test(last) || /(?:ова|ева|єва|іна|ина|ська|цька|ская|цкая)$/u.test(last)
}

const SLAVIC_MEN = new Set(
  `volodymyr vladimir dmytro dmitrii dmytr sergei sergey serhii andrii andrei nikolai nikolay petr ivan oleh oleg yurii
  yuriy viktor vasyl vasilii vasiliy maksym maksim denys denis roman ihor igor anton artem vitalii vitaliy stepan taras mykhail mikhail mykhailo pavel pavlo konstantin kyryl kirill rustem arsenii
  leonid anatolii anatoliy hryhorii grigorii eduard aleksei alexei oleksii boris borys gennadii hennadii`
    .split(/\s+/u)
    .filter(Boolean)
    .map(foldRomanisation),
)
