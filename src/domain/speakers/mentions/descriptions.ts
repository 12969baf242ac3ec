import { isWord, type Sentence, type Token } from '../sentences/tokens.ts'
import { roleOf } from '../vocabulary/role-words.ts'
import { type DescriptionMention, isNameWord, isPossessive, nameAt, POSSESSIVE } from './mentions.ts'

/** The token after a preposition and its object. */
export function behindPreposition(sentence: Sentence, at: number, end: number): number {
  const { tokens, cues } = sentence
  let next = at + 1
  while (
    next < end &&
    (cues.prepositions.has(tokens[next]?.lower ?? '') || cues.determiners.has(tokens[next]?.lower ?? ''))
  )
    next += 1
  const name = nameAt(sentence, next)
  // "A dit à l’AFP Ada Marlow": an agency, then who it is.
  const isAgency = name !== null && name.end > next + 1 && /^\p{Lu}{2,6}$/u.test(tokens[next]?.text ?? '')
  if (isAgency) return next + 1
  // "Le maire de Velen Ada Marlow": a town, then who it is.
  if (sentence.language === 'fr' && /^\p{Lu}\S*\s\p{Lu}\S*\s\p{Lu}\S*$/u.test(name?.mention.text ?? ''))
    return next
  const other =
    name !== null && cues.and.has(tokens[name.end]?.lower ?? '') ? nameAt(sentence, name.end + 1) : null
  if (other !== null && other.end <= end && sentence.cues.hasCases) return other.end
  if (name !== null) return isPossessive(name.mention) ? endOfDescription(sentence, name.end, end) : name.end
  return sentence.language === 'en' ? Math.max(endOfDescription(sentence, next, end), next) : next + 1
}

/**
 * The token at which the words of a description end: a mark, a name, a preposition that is not part of it, or a word
 * that begins a clause.
 */
export function endOfDescription(sentence: Sentence, at: number, end: number): number {
  const { tokens, cues } = sentence
  let index = at
  while (index < end) {
    const token = tokens[index] as Token
    const { lower } = token
    if (!isWord(token) || cues.subordinators.has(lower) || cues.and.has(lower) || cues.relative.has(lower))
      break
    if (isNameWord(sentence, index) || cues.skip.has(lower)) break
    if (cues.prepositions.has(lower)) {
      if (index === at || !isOwnPreposition(lower, sentence.language)) break
      if (sentence.cues.hasCases && !isNameWord(sentence, index + 1)) break
      const next = behindPreposition(sentence, index, end)
      index = Math.max(next, index + 1)
      continue
    }
    if (index > at && (cues.says.has(lower) || cues.saying.has(lower))) break
    index += 1
  }
  return index
}

/**
 * Whether a description goes on from one person to another, whose name would follow: "le porte-parole du maire", "die
 * Sprecherin der Ministerin", "der Richter dem Angeklagten". Slavic and Turkish show it by the case of the name.
 */
export function isOfAnother({ tokens, cues, language }: Sentence, at: number, end: number): boolean {
  if (cues.hasCases || cues.isVerbLast) return false
  const isPerson = (word: string) => {
    const role = roleOf(word, cues)
    return role !== null && !cues.bodies.has(role)
  }
  const words = tokens.slice(at, end)
  const first = words.findIndex(({ lower }) => isPerson(lower))
  if (first === -1) return false
  const link = words.findIndex(({ lower }, index) => index > first && isLink(lower, language))
  if (link === -1) return false
  return DATIVE.test(words[link]?.lower ?? '') && language === 'de'
    ? true
    : words.slice(link + 1).some(({ lower }) => isPerson(lower))
}

/** Articles of somebody to whom something is said. */
const DATIVE = /^(?:dem|den|einem|seinem|ihrem)$/u

const isLink = (word: string, language: string): boolean =>
  language === 'de'
    ? /^(?:des|der|dem|den|eines|einer|einem|seine[rs]|ihre[rs]|seinem|ihrem|von|vom)$/u.test(word)
    : /^(?:of|for|to|du|des|de|d['’]|del)$/u.test(word)

/** The most words between the name that begins an office and the word for the office: "Harvard constitutional law professor". */
const MOST_IN_OFFICE = 3

/**
 * Where an office ends that begins with the name of whose it is: "Kremlin spokesman", "Harvard law professor"; null if
 * no word for an office follows the name.
 */
export function endOfOffice(sentence: Sentence, at: number, end: number): number | null {
  const { tokens, cues } = sentence
  const most = sentence.language === 'en' ? MOST_IN_OFFICE : 1
  for (let index = at; index < Math.min(end, at + most); index += 1) {
    const token = tokens[index] as Token
    if (token.kind !== 'WORD' || token.isCapital) return null
    const { lower } = token
    if (cues.roles.has(lower) || cues.spokes.has(lower))
      return Math.max(endOfDescription(sentence, index + 1, end), index + 1)
    const isOther = [
      cues.says,
      cues.saying,
      cues.skip,
      cues.and,
      cues.prepositions,
      cues.determiners,
      cues.subordinators,
      cues.relative,
    ].some((words) => words.has(lower))
    if (isOther || /(?:ed|ly|ing)$/u.test(lower)) return null
  }
  return null
}

/** German says where and when behind an office, as in "der Minister in einem Brief"; whose it is, by the genitive or "von". */
const isOwnPreposition = (word: string, language: string) =>
  language === 'de'
    ? word === 'von' || word === 'vom'
    : ['of', 'for', 'from', 'in', 'at', 'de', 'du', 'des', "d'", 'd’', 'з', 'из', 'у', 'в'].includes(word)

/** What an organisation publishes speaks for it: "the Harbour Office’s report says". */
const DOCUMENT = /^(?:report|statement|letter|filing|release|website|notice)$/u

/** "The Harbour Office’s report", "a statement from the Harbour Office". */
function isDocumentOf(sentence: Sentence, at: number, words: readonly Token[]): boolean {
  if (DOCUMENT.test(words.at(-1)?.lower ?? ''))
    return isPossessive(nameAt(sentence, at)?.mention ?? { text: '' })
  const document = words.findIndex(({ lower }) => DOCUMENT.test(lower))
  const isSent = /^(?:from|by)$/u.test(words[document + 1]?.lower ?? '')
  return document !== -1 && isSent && isNameWord(sentence, at + document + 2)
}

/** Whose "VBB-Sprecherin" somebody is. */
const ownerInCompound = (words: readonly Token[], head: Token | undefined): string | null =>
  words.find((word) => word === head)?.text.match(/^(.+)-\p{L}+$/u)?.[1] ?? null

/** Words before an office that say nothing of whose it is. */
const isOfTime = (word: string) =>
  /^(?:jahre|alte[rn]?|(?:früher|ehemalig|neu|amtierend|damalig|zuständig|jung|künftig|designiert|scheidend|heutig|langjährig)e[rnsm]?|\d.*|ancien(?:ne)?|nouve(?:au|l|lle)|actuel(?:le)?|jeune)$/u.test(
    word,
  )

/** The description in the tokens from `at` to `end`: "the mayor of Odesa", "officials", "Kremlin spokesman". */
export function descriptionOf(sentence: Sentence, at: number, end: number): DescriptionMention {
  const { tokens, cues, language } = sentence
  const words = tokens.slice(at, end)
  const isRole = ({ lower }: Token) => roleOf(lower, cues) !== null
  const lowers = words.filter((word) => word.kind === 'WORD' && !cues.determiners.has(word.lower))
  const head =
    lowers.find(isRole) ??
    lowers.find(({ isCapital, lower }) => !isCapital && !isOfTime(lower)) ??
    lowers.at(-1)
  const owner = words.map((_, index) => nameAt(sentence, at + index)).find((name) => name !== null)
  const named = owner?.mention.text.replace(POSSESSIVE, '').split(' ') ?? []
  // In "President of Ukraine", the name is the owner; "Officials" has none.
  const own = named[0]?.toLowerCase() === head?.lower ? named.slice(named[1] === 'of' ? 2 : 1) : named
  const of =
    language === 'fr' || language === 'de'
      ? lowers.flatMap(({ lower }) =>
          lower === head?.lower || cues.prepositions.has(lower) || isOfTime(lower) ? [] : [lower],
        )
      : null
  return {
    kind: 'DESCRIPTION',
    ...(of && { of }),
    text: words.map(({ text }) => text).join(' '),
    head: roleOf(head?.lower ?? '', cues) ?? head?.lower ?? '',
    owner:
      own.length > 0
        ? own.join(' ')
        : ((language === 'de' ? ownerInCompound(words, head) : null) ?? of?.[0] ?? null),
    isIndefinite: cues.indefinite.has(words[0]?.lower ?? ''),
    isDefinite:
      words.some(isRole) ||
      (!cues.areNounsCapital &&
        (cues.determiners.size === 0 ||
          cues.determiners.has(words[0]?.lower ?? '') ||
          words.some(({ isCapital }) => isCapital))),
    isSpokes:
      words.some(({ lower }) => cues.spokes.has(roleOf(lower, cues) ?? lower)) ||
      isDocumentOf(sentence, at, words),
    from: words[0]?.from ?? 0,
  }
}
