import { sayingVerbs } from '../../speakers/vocabulary/saying-patterns.ts'
import type { SayingLanguage } from '../../speakers/vocabulary/verbs-of-saying.ts'

/** A run of capitalised words; in scripts without capitals, names look like any other words. */
const NAME = String.raw`(?:\p{Lu}|\p{Lo})[\p{L}\p{M}\p{N}.'’\-]*`
const PRONOUN =
  'he|she|they|он|она|они|він|вона|вони|ён|яна|яны|il|elle|ils|elles|er|sie|él|ella|ellos|ele|ela|lui|lei|on|ona|oni|o|הוא|היא|هو|هي'
/** The speaker's own words: people do not quote themselves in this way. */
const FIRST_PERSON =
  /(?<![\p{L}])(?:i|me|my|я|меня|мне|мной|мой|моя|мои|мене|мені|мій|моє|мої|мяне|мая|ja|mnie|mi|mój|moja|je|j['’]|moi|mon|ma|mes|yo|mis|eu|meu|minha|io|mio|mia|ich|mir|mein|meine|ben|bana|benim)(?![\p{L}])/iu
/** People in general, whom no draft quotes. */
const ANYBODY =
  /(?<![\p{L}])(?:люди|народ|людзі|ludzie|la gente|les gens|dit-on|people|insanlar)(?![\p{L}])/iu
const THAT = /^[\s,]*(?:that|що|что|што|że|que|che|dass|diye)(?![\p{L}])/iu
/** Words that say more than who speaks: something else that is said, or whose words somebody repeats. */
const SAYS_MORE =
  /(?<![\p{L}])(?:adding|calling|describing|while|whereas|but|that|as|who|which|because|if|но|але|але|ale|mais|aber|pero|mas|che|adding|referring|citing|diyen)(?![\p{L}])/iu
/** The next speaker, as opposed to the one who speaks between two halves: “A” and Bo said “B”. */
const BEGINS_ANOTHER =
  /^[\s,]*(?:and|but|or|while|та|але|а|и|но|ale|oraz|et|mais|und|aber|oder|y|pero|ve)(?![\p{L}])/iu
const JOINS = /(?<![\p{L}])(?:and|or|и|або|й|та|і|oraz|et|ou|und|oder|y|e|ve)\s*$/iu

const ALL_VERBS = sayingVerbs()
const verbFirst = (verbs: string) =>
  new RegExp(
    String.raw`^[\s,]*(?:also\s|then\s|так\s?же\s|також\s|też\s|aussi\s)?${verbs}(?<rest>[^\n]*)$`,
    'iu',
  )
const VERB_FIRST = verbFirst(ALL_VERBS)
const SUBJECT_FIRST = new RegExp(
  String.raw`^[\s,]*(?:(?:the|a|an|one|le|la|l['’]|les|der|die|das|el|los|o|a|il|lo)\s)?(?:(?:${PRONOUN})|${NAME}(?:[\s,]+(?:of|the|for|de|la|von|\p{L}[\p{L}\p{M}'’.\-]*)){0,7}?|(?:[\p{L}'’\-]+\s){0,4}[\p{L}'’\-]+)\s+(?:(?:also|then|later|has|had|hat|have)\s+)?${ALL_VERBS}(?<rest>[^\n]*)$`,
  'u',
)
const CHINESE =
  /^[\s，,]*[\p{sc=Han}·]{1,20}(?:说|說|道|表示|称|稱|指出|强调|強調|补充|補充|问|問|答)(?:道|说)?[\s，,：:]*$/u
/** 「…」とゼレンスキー氏は述べ、「…」: the particle of quoting, the speaker with the particle of a topic, a verb that goes on. */
const JAPANESE =
  /^と[\s、]*(?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー・]{1,30}[はが][\s、]*)?(?:述べ|語り|話し|言い|説明し|強調し|訴え|主張し|指摘し|続け|答え|付け加え|書き)(?:た上で|たうえで|て)?[\s、]*$/u
/** When, where and to whom, which may follow "she said". */
const CIRCUMSTANCE =
  /^[\s,]*(?:$|(?:on|in|at|to|during|after|before|late|early|yesterday|today|tomorrow|earlier|later|again|reporters|journalists|via|by|from|with|through|\p{Lu})(?![\p{L}]))/u

const MOST_WORDS = 16
const countOf = (clause: string) => clause.split(/\s+/u).length

/**
 * Whether a clause says that somebody else says something, with the verb before its subject: "said Ada", "сказала Ада".
 */
export function attributesToOther(clause: string, languages: readonly SayingLanguage[] = []): boolean {
  if (countOf(clause) > MOST_WORDS) return false
  const pattern = languages.length === 0 ? VERB_FIRST : patternOf(languages)
  const found = pattern.exec(clause)
  if (found === null) return false
  const rest = found.groups?.rest ?? ''
  const inverted = /-(?:t-)?(?:il|elle|ils|elles)(?![\p{L}])/iu.test(clause)
  if (!inverted && !/\p{L}/u.test(rest)) return false
  if (THAT.test(rest) || ANYBODY.test(clause)) return false
  return !FIRST_PERSON.test(rest) || /\p{Lu}/u.test(rest)
}

const patterns = new Map<string, RegExp>()

function patternOf(languages: readonly SayingLanguage[]): RegExp {
  const key = languages.join()
  const pattern = patterns.get(key) ?? verbFirst(sayingVerbs(...languages))
  patterns.set(key, pattern)
  return pattern
}

/** Whether a clause says who speaks, and nothing else: "said Ada", "Ada said on Monday", "she told reporters". */
export function isAttribution(clause: string): boolean {
  if (CHINESE.test(clause) || JAPANESE.test(clause)) return true
  if (countOf(clause) > MOST_WORDS || BEGINS_ANOTHER.test(clause)) return false
  if (SAYS_MORE.test(clause) || JOINS.test(clause)) return false
  if (attributesToOther(clause)) return true
  const found = SUBJECT_FIRST.exec(clause)
  return found !== null && !FIRST_PERSON.test(clause) && CIRCUMSTANCE.test(found.groups?.rest ?? '')
}

/** A clause of a few words with a name or a pronoun in it, whose verb need not be a known one: "thundered Ada". */
export function mayBeAttribution(clause: string): boolean {
  const words = clause.trim().split(/\s+/u)
  if (words.length < 2 || words.length > 4 || SAYS_MORE.test(clause) || JOINS.test(clause)) return false
  if (/(?<![\p{L}])(?:and|or|with|of|in|on|for|a|an)(?![\p{L}])/iu.test(clause) || FIRST_PERSON.test(clause))
    return false
  return new RegExp(String.raw`(?<![\p{L}])(?:\p{Lu}\p{L}+|${PRONOUN})(?![\p{L}])`, 'u').test(clause)
}

/**
 * Where the attribution begins with which a sentence in a stretch of text ends, including the comma or dash before it;
 * null if there is none.
 */
export function attributionIn(stretch: string): number | null {
  for (const { 0: mark, index } of stretch.matchAll(/,?\s[—–-]\s|,\s|(?<=[?!…])\s/gu)) {
    const after = stretch.slice(index + mark.length, index + mark.length + 200)
    const [clause = ''] = /^[^\n!?]*?(?:(?<!(?<![\p{L}])\p{Lu}\p{L}{0,2})\.(?=\s|$)|$)/u.exec(after) ?? []
    if (clause !== '' && isAttribution(clause.replace(/[.\s]+$/u, ''))) return index
  }
  return null
}
