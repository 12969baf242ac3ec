import { isComma, isConjunction, partsOf } from '../sentences/clauses.ts'
import { isAdverb, isWord, type Sentence, type Token } from '../sentences/tokens.ts'
import { roleOf } from '../vocabulary/role-words.ts'
import {
  behindPreposition,
  descriptionOf,
  endOfDescription,
  endOfOffice,
  isOfAnother,
} from './descriptions.ts'
import { holderOf, nameBeside } from './holders.ts'
import {
  type DescriptionMention,
  GERUND,
  hasSuffix,
  isNameWord,
  isOffice,
  isPossessive,
  type Mention,
  nameAt,
  nameEndingAt,
  personAt,
  pronounOf,
  type Read,
  type Subject,
} from './mentions.ts'
import { isOwner } from './owners.ts'
import { joined } from './subjects-after.ts'

/**
 * The subject before a verb: searched for in the clause that ends at it, from the part nearest to the verb to those
 * before commas. "Putin, answering Ukraine, said": Putin; "When Bo left, the mayor, Ada, said": Ada.
 */
export function subjectBefore(sentence: Sentence, begin: number, verb: number): Subject | null {
  const beside = sentence.language === 'en' ? nameBeside(sentence, begin, verb) : null
  if (beside !== null) return [beside]
  const enclosed = subjectBeforeAside(sentence, begin, verb)
  if (enclosed !== null) return enclosed
  // "Ada Marlow shook her head and said".
  const isJoined = sentence.language === 'en' && sentence.cues.and.has(sentence.tokens[verb - 1]?.lower ?? '')
  if (isJoined) return firstSubject(sentence, beginOfReport(sentence, begin, verb), verb)
  const parts = partsOf(sentence, begin, verb)
  let described: Subject | null = null
  for (const [index, { at, end }] of [...parts.entries()].reverse()) {
    // "Ada, who works as Marlow, said".
    const isInRelative =
      sentence.cues.subordinators.has(sentence.tokens[at]?.lower ?? '') &&
      sentence.cues.relative.has(sentence.tokens[parts[index - 1]?.at ?? at]?.lower ?? '')
    if (isInRelative) continue
    const subject = subjectAt(sentence, at, end)
    if (subject === null) continue
    if (subject[0]?.kind !== 'DESCRIPTION') {
      const explained = nameExplained(sentence, parts[index - 1], { at, end }, verb)
      if (explained !== null) return explained
      // A second name counts only after a description that it explains.
      return described === null || subject[0]?.kind === 'NAME' ? subject : described
    }
    described = subject
    if (at === begin || !isComma(sentence.tokens[at - 1])) return described
  }
  return described
}

/**
 * The subject before a long apposition or relative clause that ends right before the verb: "Ada Marlow, the founder and
 * head of the charity Velen Boats, said", "A spokesman for Velen Boats, which builds them, said".
 */
export function subjectBeforeAside(sentence: Sentence, begin: number, verb: number): Subject | null {
  const { tokens, cues } = sentence
  if (cues.hasCases || cues.isVerbLast) return null
  // "Ada Marlow, who built it, once said".
  let close = verb - 1
  while (
    close > begin &&
    cues.skip.has(tokens[close]?.lower ?? '') &&
    !cues.be.has(tokens[close]?.lower ?? '')
  )
    close -= 1
  if (!isComma(tokens[close])) return null
  for (let mark = close - 1; mark > begin; mark -= 1) {
    if (!isComma(tokens[mark])) continue
    const { lower = '', text = '' } = tokens[mark + 1] ?? {}
    const isRelative = cues.relative.has(lower)
    const isNoun = cues.areNounsCapital && /^\p{Lu}/u.test(text)
    const at = tokens.findLastIndex((token, index) => index < mark && isComma(token)) + 1
    const from = Math.max(at, begin)
    if (from === begin && isOnlyNamed(sentence, from, mark, close)) return subjectAt(sentence, from, mark)
    if (!isRelative && !isNoun && ![cues.determiners, cues.roles].some((words) => words.has(lower))) continue
    if (cues.and.has(tokens[from]?.lower ?? '')) return null
    const inside = nameAt(sentence, mark + 1)
    if (isNoun && inside?.end === close && subjectAt(sentence, from, mark)?.[0]?.kind === 'DESCRIPTION')
      return [inside.mention]
    const name = nameAt(sentence, from)
    if (name !== null && name.end === mark) return isOffice(name.mention, sentence) ? null : [name.mention]
    const subject = isRelative ? subjectAt(sentence, from, mark) : null
    if (subject !== null) return subject
  }
  return null
}

/** Whether a clause begins with a name alone and an aside, whatever that says: "Ada Marlow, Velen’s head of boats and piers, said". */
function isOnlyNamed(sentence: Sentence, from: number, mark: number, close: number): boolean {
  const { tokens, cues } = sentence
  const name = nameAt(sentence, from)
  const isOfTwo = tokens.some(
    ({ lower }, index) =>
      index > mark && index < close && cues.and.has(lower) && isNameWord(sentence, index + 1),
  )
  const listed = nameAt(sentence, mark + 1)
  const isListed =
    listed !== null && (!isWord(tokens[listed.end]) || cues.and.has(tokens[listed.end]?.lower ?? ''))
  return name?.end === mark && !isOfTwo && !isListed && !isOffice(name.mention, sentence)
}

/** The name before an apposition that is itself capitalised: "Ada Marlow, Harbour Master of Velen, said". */
function nameExplained(
  sentence: Sentence,
  before: { at: number; end: number } | undefined,
  { at, end }: { at: number; end: number },
  verb: number,
): Subject | null {
  const { tokens } = sentence
  const isEnclosed = tokens[at - 1]?.text === ',' && tokens[end]?.text === ',' && end === verb - 1
  if (before === undefined || !isEnclosed) return null
  const name = nameEndingAt(sentence, before.end)
  const subject = name?.kind === 'NAME' ? subjectAt(sentence, before.at, before.end) : null
  return subject?.length === 1 && subject[0]?.from === name?.from ? subject : null
}

/** Where a report of somebody's words begins in which a verb is joined to another: "told them that he came and said". */
function beginOfReport({ tokens, cues }: Sentence, begin: number, verb: number): number {
  const that = tokens.findLastIndex(
    ({ lower }, index) => index > begin && index < verb && lower === 'that' && !cues.prepositions.has(lower),
  )
  const isReport =
    that !== -1 &&
    tokens.slice(begin, that).some(({ lower }) => cues.says.has(lower) || cues.saying.has(lower))
  return isReport ? that + 1 : begin
}

/** The subject of a whole clause; for a participle, the one with which the sentence began. */
export function firstSubject(sentence: Sentence, begin: number, end: number): Subject | null {
  for (const part of partsOf(sentence, begin, end)) {
    if (sentence.cues.subordinators.has(sentence.tokens[part.at]?.lower ?? '')) continue
    const subject =
      (sentence.cues.isVerbLast ? endingName(sentence, part) : null) ?? subjectAt(sentence, part.at, part.end)
    if (subject !== null) return explainedBy(sentence, subject, part.end) ?? subject
  }
  return null
}

/** The name between commas that explains a description: "the chief engineer, Ada Marlow, came and said". */
function explainedBy(sentence: Sentence, [first]: Subject, end: number): Subject | null {
  const { tokens } = sentence
  if (first?.kind !== 'DESCRIPTION' || tokens[end]?.text !== ',') return null
  const name = personAt(sentence, end + 1)
  return name !== null && tokens[name.end]?.text === ',' ? [name.mention] : null
}

/** In Turkish, the name at the end of a long part is its subject: "yarışı anlatan Ada Marlow, ...". */
function endingName(sentence: Sentence, { at, end }: { at: number; end: number }): Subject | null {
  for (let index = at; index < end; index += 1) {
    const name = nameAt(sentence, index)
    if (name?.end === end && sentence.tokens[end]?.text === ',' && !hasSuffix(name.mention))
      return [name.mention]
    index = name ? name.end - 1 : index
  }
  return null
}

/**
 * The subject with which a part of a clause begins, after words that say when and where; null if it begins otherwise.
 */
function subjectAt(sentence: Sentence, begin: number, end: number): Subject | null {
  const { tokens, cues, language } = sentence
  let at = begin
  if (cues.hasCases && GERUND.test(tokens[begin]?.lower ?? '')) return null
  while (at < end) {
    const token = tokens[at] as Token
    const gender = pronounOf(token, cues)
    if (gender !== null) return [{ kind: 'PRONOUN', gender, from: token.from }]
    if (cues.relative.has(token.lower) && at === begin) {
      // "Ada Marlow, whom he called": whoever follows, not whom it is about.
      const next = tokens[at + 1]
      if (language !== 'en' || next === undefined || at + 1 >= end) return null
      const isNext = pronounOf(next, cues) !== null || nameAt(sentence, at + 1)?.end === end
      if (!isNext) return null
      at += 1
      continue
    }
    const name = personAt(sentence, at)
    if (name !== null) {
      const found = named(sentence, name, at, end)
      if (found !== null) return found
      at = name.end
      continue
    }
    if (cues.determiners.has(token.lower) && isNameWord(sentence, at + 1)) at += 1
    else if (cues.prepositions.has(token.lower) && !isConjunction(sentence, at, end))
      at = behindPreposition(sentence, at, end)
    else if (isPassedOver(sentence, at) || isConjunction(sentence, at, end)) at += 1
    else {
      const stop = endOfDescription(sentence, at, end)
      const isTime = tokens.slice(at, stop).some(({ lower }) => cues.times.has(lower))
      if (isTime) {
        at = Math.max(stop, at + 1)
        continue
      }
      const isBare = language === 'en' && stop === end && stop - at <= 3
      // In Turkish, objects come before the verb too.
      const isDetermined = cues.determiners.has(token.lower) && (!cues.isVerbLast || hasRole(at, stop))
      const isDescribed = isDetermined || cues.roles.has(token.lower) || isBare
      if (!isDescribed) {
        if (language === 'en') return null
        at += 1
        continue
      }
      return described(sentence, at, stop, end)
    }
  }
  return null

  function hasRole(from: number, to: number): boolean {
    return tokens.slice(from, to).some(({ lower }) => cues.roles.has(lower))
  }
}

/** A name at the beginning of a part: itself, or a description that it begins ("Kremlin officials", "Ada's lawyer"). */
function named(
  sentence: Sentence,
  name: Read<Mention & { kind: 'NAME' }>,
  at: number,
  end: number,
): Subject | null {
  if (hasSuffix(name.mention) || isPassed(sentence, name, end)) return null
  const office = isPossessive(name.mention) ? null : endOfOffice(sentence, name.end, end)
  if (office !== null) return described(sentence, at, office, end)
  if (name.end < end && (isPossessive(name.mention) || isOffice(name.mention, sentence))) {
    const stop = endOfDescription(sentence, name.end, end)
    return described(sentence, at, Math.max(stop, name.end), end)
  }
  if (isOffice(name.mention, sentence)) return [descriptionOf(sentence, at, name.end)]
  return joined(sentence, name, end)
}

/** A Turkish sentence may begin with a word that is not a name, before the speaker: "Toplantıda konuşan Ada Marlow". */
function isPassed(
  sentence: Sentence,
  { mention, end: behind }: Read<Mention & { kind: 'NAME' }>,
  end: number,
): boolean {
  if (!sentence.cues.isVerbLast || !mention.isFirst || mention.text.includes(' ')) return false
  return sentence.tokens.slice(behind, end).some((_, index) => isNameWord(sentence, behind + index))
}

/** A description, or the name that comes after it: "the mayor Ada Marlow". */
function described(sentence: Sentence, at: number, stop: number, end: number): Subject {
  const name = stop < end ? personAt(sentence, stop) : null
  const held = sentence.cues.hasCases ? holderOf(sentence, at, end) : null
  if (held !== null) return [held]
  // "Der Präsident des OK": whose it is, not who.
  const isBehindArticle =
    sentence.cues.areNounsCapital &&
    stop - 1 > at &&
    sentence.cues.determiners.has(sentence.tokens[stop - 1]?.lower ?? '')
  const isOwned =
    name !== null &&
    (sentence.cues.hasCases
      ? isOwner(name.mention)
      : isBehindArticle || isOfAnother(sentence, at, stop) || isOfThing(sentence, at, stop))
  if (isOwned) return [descriptionOf(sentence, at, name.end)]
  if (
    name !== null &&
    !isOffice(name.mention, sentence) &&
    !isPossessive(name.mention) &&
    !hasSuffix(name.mention)
  )
    return joined(sentence, name, end)
  // "A Dow spokeswoman": the article says that she was not mentioned before.
  const from = sentence.cues.indefinite.has(sentence.tokens[at - 1]?.lower ?? '') ? at - 1 : at
  return [descriptionOf(sentence, from, Math.max(stop, at + 1)) satisfies DescriptionMention]
}

/** "The merger of the chains Marlow and Tennant": no office, so that no name of its holder follows. */
function isOfThing({ tokens, cues, language }: Sentence, at: number, stop: number): boolean {
  const of = tokens.findIndex(({ lower }, index) => index > at && index < stop && lower === 'of')
  return (
    language === 'en' && of !== -1 && tokens.slice(at, of).every(({ lower }) => roleOf(lower, cues) === null)
  )
}

function isPassedOver({ tokens, cues }: Sentence, at: number): boolean {
  const token = tokens[at] as Token
  const { lower, isFirst } = token
  if (!isWord(token)) return true
  const isOpener = isFirst && cues.openers.has(lower) && !cues.determiners.has(lower)
  return (
    isOpener ||
    cues.skip.has(lower) ||
    cues.and.has(lower) ||
    cues.subordinators.has(lower) ||
    isAdverb(token)
  )
}
