import { wordsIn } from '../../search/words.ts'
import { fold } from '../../texts/folded-text.ts'

/** Words that turn what is next to them into its opposite, in the supported languages. */
const NEGATIONS = new Set(
  `not never no nor neither cannot none nobody nothing nowhere without
  не ні ніколи ніхто ніщо ніяк ніде жоден жодна жодне жодні жодного жодної без нет ни никогда никто ничто никак нигде никакой никакая никакие никаких
  ня ніводзін ніводная няма немає нема нельзя не можна
  değil hiç hiçbir asla yok ne
  nicht kein keine keinen keinem keiner keines nie niemals niemand nichts nirgends weder ohne
  ne n pas jamais aucun aucune ni sans personne
  nie nigdy nikt nic żaden żadna żadne ani bez
  nunca jamás ningún ninguno ninguna nadie sin tampoco
  non mai né nessun nessuno nessuna niente nulla senza neppure nemmeno neanche
  não nem nenhum nenhuma ninguém sem jamais
  لا لن لم ليس ليست ليسوا لسنا لست ما غير دون بدون
  לא אין אל בל בלי ללא אינו אינה אינם אינן איננו לעולם
  안 못 δεν μη μην`
    .split(/\s+/u)
    .filter(Boolean),
)

/** Words that may come between a negation and what it negates: "no longer permitted", "not to open". */
const BETWEEN = new Set(
  'longer yet to be been being even ever at all ще більше вже больше уже более mehr plus più más mais już'.split(
    ' ',
  ),
)

// Scripts without spaces have no words to list: these match the end of the text before the words, and the beginning of
// the text after them.
const NEGATES_BEFORE =
  /(?:[不未非無无勿沒没][会會能要是可得必应應想敢该該有法曾]{0,2}|(?<![特分区區个個级級性类類告鉴鑑识識差])[别別]|ไม่(?:ได้|ใช่|มี|เคย|ต้อง|ควร|อาจ)?|มิ(?:ได้)?|อย่า|មិន|ບໍ່)$/u
const NEGATES_AFTER =
  /^(?:で?は|じゃ|く|ことは)?(?:ない|なかった|なく|なけれ|ません|ませんでした|ず(?![っぅ])|ぬ)|^(?:ไม่(?:ได้)?|않|못|없)|^(?:지|을 수|를 수)? ?(?:않|못하|없)/u

const GOES_ON = new Set(
  `but unless except if however although though provided only
  але однак проте якщо крім хіба хоча тільки но однако если кроме разве хотя только але аднак калі акрамя хоць
  ama fakat ancak eğer sadece yalnız
  aber doch sondern außer wenn falls jedoch sofern
  mais sauf si cependant pourtant toutefois sinon
  ale lecz jednak jeśli jeżeli chyba oprócz
  pero sino salvo excepto si aunque siempre
  ma però tranne salvo se eccetto purché
  mas porém exceto salvo se embora
  لكن ولكن إلا إذا لو سوى
  אבל אלא אולם אם למעט
  하지만 그러나`
    .split(/\s+/u)
    .filter(Boolean),
)
const GOES_ON_UNSPACED =
  /^(?:但(?:是)?|除非|除了|如果|然而|不过|不過|が、|けど|けれど|しかし|ただし|แต่|เว้นแต่|ถ้า|หาก)/u

/** What negates within a text in a script without spaces, and in Korean. */
const NEGATES_UNSPACED = /[不未非無无沒没]|ไม่|ない|ません|않|못|없/u

/** Those of them that mean something else in another language: they count only after a comma. */
const AMBIGUOUS = new Set(['ma', 'se', 'only', 'так'])

const isNegation = (word: string): boolean => NEGATIONS.has(word) || word.endsWith("n't")

const wordsOf = (text: string) =>
  wordsIn(text).map((word) => ({ ...word, key: fold(word.text).toLowerCase() }))

/**
 * The end of a text from a negation on, if it negates what follows directly; otherwise null. It does not if a comma
 * comes after it ("No, we will").
 */
export function negationAtEnd(text: string): string | null {
  const before = fold(text)
    .trimEnd()
    .replace(/ ?["([]+$/u, '')
  if (/[.,!?;:…-]$/u.test(before)) return null
  const unspaced = NEGATES_BEFORE.exec(before) ?? /(?<!\p{L})n'$/iu.exec(before)
  if (unspaced !== null) return unspaced[0]
  const words = wordsOf(before)
  let at = words.length - 1
  while (at > 0 && words.length - at <= 2 && BETWEEN.has(words[at]?.key ?? '')) at -= 1
  const word = words[at]
  return word !== undefined && isNegation(word.key) ? before.slice(word.start) : null
}

/** The beginning of a text, if its first word negates what directly precedes it; otherwise null. */
export function negationAtStart(text: string): string | null {
  const { rest, pause } = afterWords(text)
  if (pause !== null) return null
  const unspaced = NEGATES_AFTER.exec(rest)
  if (unspaced !== null) return unspaced[0].trim()
  return isNegation(wordsOf(rest)[0]?.key ?? '') ? beginningOf(rest) : null
}

/**
 * The continuation of a sentence with "but", "unless" and the like, or a next sentence that begins with "But"; null if
 * there is neither.
 */
export function turnAtStart(text: string): string | null {
  const { rest, pause } = afterWords(text)
  const word = wordsOf(rest)[0]?.key ?? ''
  if (pause === 'SENTENCE') return NEXT_SENTENCE.test(rest) ? beginningOf(rest) : null
  const turns =
    GOES_ON_UNSPACED.test(rest) ||
    (GOES_ON.has(word) && (pause !== null || !AMBIGUOUS.has(word))) ||
    (pause !== null && isNegation(word))
  return turns ? beginningOf(rest) : null
}

const NEXT_SENTENCE =
  /^(?:But|However|Unless|Except|Але|Проте|Однак|Но|Однако|Аднак|Ama|Ancak|Fakat|Aber|Mais|Ale|Pero|Ma|Mas|لكن|ولكن|אבל|但是?|しかし)(?!\p{L}\p{L})/u

/** Whether a draft's own words have a negation among the few words nearest to the quotation marks. */
export function holdsNegation(words: string, side: 'before' | 'after'): boolean {
  const all = wordsOf(words)
  const nearest = side === 'before' ? all.slice(-4) : all.slice(0, 4)
  const letters = side === 'before' ? words.slice(-8) : words.slice(0, 8)
  return nearest.some(({ key }) => isNegation(key)) || NEGATES_UNSPACED.test(letters)
}

/** Whether any of some words is a negation, or one with which a sentence takes a turn or sets a condition. */
export const turnsMeaning = (words: string): boolean =>
  wordsOf(words).some(({ key }) => isNegation(key) || GOES_ON.has(key)) || NEGATES_UNSPACED.test(words)

/** The text after the words, and the pause before it; a reporter's words inside a quotation are skipped. */
function afterWords(text: string): { readonly rest: string; readonly pause: 'COMMA' | 'SENTENCE' | null } {
  const folded = fold(text)
  const incise = /^ ?[,.…]?["'],?[^".!?]{1,80}[,:]? ["'](?=\p{Ll})/u.exec(folded)
  if (incise !== null) return { rest: folded.slice(incise[0].length), pause: 'COMMA' }
  const marks = /^[^\p{L}\p{N}]*/u.exec(folded)?.[0] ?? ''
  const pause = /[.!?…]/u.test(marks) ? 'SENTENCE' : /[,;:、-]/u.test(marks) ? 'COMMA' : null
  return { rest: folded.slice(marks.length), pause }
}

const MOST_SHOWN = 6

/** The first words of a text, up to the end of its sentence. */
function beginningOf(text: string): string {
  const [sentence = ''] = /^[^.!?…\n]*/u.exec(text) ?? []
  const words = wordsIn(sentence)
  return sentence.slice(0, Math.min(words[Math.min(words.length, MOST_SHOWN) - 1]?.end ?? 0, 60))
}
