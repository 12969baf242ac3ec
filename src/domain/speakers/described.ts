import { nameTerms } from '../names/names.ts'
import { type Before, type Candidate, candidatesIn } from './candidates.ts'
import { type DraftNames, namesIn } from './mentions/draft-names.ts'
import { draftName } from './mentions/fuller-names.ts'
import type { DescriptionMention } from './mentions/mentions.ts'
import { type Holder, holdsOffice, isOfNobody } from './mentions/offices.ts'
import { isOfGender, isPerson } from './referents.ts'
import type { DraftName } from './said-by.ts'
import { merged } from './same-person.ts'
import type { Gender } from './vocabulary/given-names.ts'
import { rolesLike } from './vocabulary/role-words.ts'

/** How many characters ahead the name of the holder may be whose office a draft gives first. */
const MOST_AHEAD = 600

/** Whom a description means, judging by what is near it; only if it can mean nobody else. */
export function meantByDescription(
  description: DescriptionMention,
  all: readonly Before[],
  names: DraftNames,
): DraftName[] {
  const before = all.filter(({ paragraphsBack }) => paragraphsBack <= 1)
  const { head, isIndefinite, from } = description
  const gender = description.gender ?? genderOfNoun(head)
  if (isIndefinite) return []
  const holders = rolesLike(head)
    .flatMap((role) => names.byRole.get(role) ?? [])
    .filter(
      (holder) =>
        holdsOffice(description, holder) &&
        !isOfOther(description, holder) &&
        isOfGender(holder.name, gender, names),
    )
  const introduced = holders.filter((holder) => holder.from < from)
  // A first sentence may give the office before the name: "The Speaker of the Duma hopes", if it says of what.
  const isToCome =
    introduced.length === 0 &&
    holders.length === 1 &&
    !isOfNobody(description) &&
    holders.every((holder) => holder.from - from < MOST_AHEAD)
  const called = (isToCome ? holders : introduced).map(({ name }) => plainName(name, names))
  const isSomebodysName = names.lastNames.has(`${head.slice(0, 1).toUpperCase()}${head.slice(1)}`)
  const asName =
    isCapital(description.text) && !isSomebodysName
      ? names.full.filter(({ last }) => last === description.text)
      : []
  if (asName.length > 0) return asName.map(({ name }) => plainName(name, names))
  if (called.length > 1) {
    const near = called.filter((each) => isNamedIn(each, before, from, names))
    return near.length === 1 ? near : called
  }
  if (called.length > 0) return called
  // "The council" of "Velen Council"; but "the cook" is not Tim Cook.
  if (isSomebodysName) return []
  const longer = isOfNobody(description) ? (names.byWord.get(head) ?? []) : []
  if (longer.length > 0) return longer.map((text) => plainName(text, names))
  return description.isDefinite !== false && isOfNobody(description) && !description.isSpokes
    ? guessed({ ...description, gender }, before, names)
    : []
}

/** Whether a description names whose office it is, and the draft says that a holder's is somebody else's: "the CNN host". */
const isOfOther = ({ owner, of }: DescriptionMention, { whose }: Holder): boolean =>
  of === undefined &&
  owner !== null &&
  /^\p{Script=Latin}/u.test(owner) &&
  whose.length > 0 &&
  !nameTerms(owner).some((term) => whose.some((word) => nameTerms(word).includes(term)))

/** The organisation that "a spokeswoman" speaks for: the last one near her that was said to speak. */
export function spokenFor(
  { from, text }: DescriptionMention,
  before: readonly Before[],
  names: DraftNames,
): string | null {
  // "A spokesman for the trust", of the one trust that the draft names.
  const [, body] = /\sfor the (\p{Ll}+)$/u.exec(text) ?? []
  if (body !== undefined) {
    const [name, ...others] = names.full.filter(({ last }) => last.toLowerCase() === body)
    return name !== undefined && others.length === 0 ? name.name : null
  }
  const near = before.filter(isNear)
  const spoke = near.flatMap(({ speakers }) => speakers.flat())
  const named = spoke.find((mention) => mention.kind === 'NAME' && mention.from < from)
  if (named?.kind === 'NAME') return named.text
  // "A spokesman for the Harbour Office said … / … the spokesman added".
  const spokes = before
    .filter(({ paragraphsBack }) => paragraphsBack <= 1)
    .flatMap(({ speakers }) => speakers.flat())
  const [same] = spokes.filter((mention) => mention.from < from)
  if (same?.kind === 'DESCRIPTION' && same.isSpokes) return same.owner
  // "The Harbour Office was asked … a spokeswoman said".
  const [subject, ...others] = subjectsOf(near, from, names)
  return subject !== undefined && others.length === 0 ? subject.name.text : null
}

/** The most words from a verb of issuing to what is issued: "issued a long joint statement". */
const MOST_BEFORE_DOCUMENT = 4

/**
 * Whose statement or letter is quoted: whoever issued the last one that was introduced, or said something in it; not who
 * was sent one, or read one out.
 */
export function issuerOf(
  { head, from }: DescriptionMention,
  before: readonly Before[],
  names: DraftNames,
): DraftName | null {
  for (const each of before) {
    const { tokens, cues } = each.sentence
    const at = tokens.findIndex(({ lower, from: place }) => lower === head && place < from)
    const begin = tokens.findLastIndex(({ lower }, index) => index < at && cues.indefinite.has(lower))
    if (begin === -1 || at - begin > MOST_BEFORE_DOCUMENT) continue
    const before = tokens[begin - 1]?.lower ?? ''
    const isIssued = cues.issues.has(before) && !cues.be.has(tokens[begin - 2]?.lower ?? '')
    const subjects = isIssued || before === 'in' ? subjectsOf([each], from, names) : []
    const [issuer] = subjects.filter(({ isSpeaker }) => isIssued || isSpeaker)
    return issuer?.name ?? null
  }
  return null
}

const isNear = ({ paragraphsBack }: Before) => paragraphsBack === 0

const genderOfNoun = (noun: string): Gender | null => {
  if (
    /^(?:man|boy|homme|garçon|mann|мужчина|мальчик|парень|чоловік|хлопчик|хлопець|мужчына|хлопчык|хлопец)$/u.test(
      noun,
    )
  )
    return 'HE'
  return /^(?:woman|girl|femme|fille|dame|frau|женщина|девочка|девушка|жінка|дівчинка|дівчина|жанчына|дзяўчына)$/u.test(
    noun,
  )
    ? 'SHE'
    : null
}

/** The one who was mentioned, if nobody else is near and the description was not used before. */
function guessed(
  { head, from, gender = null }: DescriptionMention,
  before: readonly Before[],
  names: DraftNames,
): DraftName[] {
  // A person described in the same way before is somebody else, unless that one spoke.
  const isSpokenOf = before.some(({ sentence, speakers }) => {
    const spoke = new Set(speakers.flat().map((each) => each.from))
    return sentence.tokens.some(
      (token) => token.lower === head && token.from < from && !spoke.has(token.from),
    )
  })
  if (isSpokenOf) return []
  const near = before.filter(isNear)
  const couldBe = (each: Candidate) => !ORGANISATIONS.test(head) || !isPerson(each, names)
  const subjects = subjectsOf(near, from, names).filter(couldBe)
  const wider = subjects.length > 0 ? subjects : subjectsOf(before, from, names).filter(couldBe)
  const found = wider.length === 0 && PERSONS.test(head) ? anyOf(near, from, names) : wider
  return found.length === 1 &&
    found.every((each) => isOfGender(each.name.fuller[0] ?? each.name.text, gender, names))
    ? found.map(({ name }) => ({ ...name, isGuess: true }))
    : []
}

/** Words for a person that give no office: whoever was mentioned, in whatever role, may be meant. */
const PERSONS =
  /^(?:man|woman|boy|girl|homme|femme|fille|garçon|dame|mann|frau|teenager|witness|victim|suspect|defendant|\d+-year-old|свидетель|свидетельница|подсудимый|подсудимая|обвиняемый|мужчина|женщина|мальчик|девочка|девушка|парень|свідок|підсудний|підсудна|чоловік|жінка|хлопчик|дівчинка|дівчина|хлопець|сведка|мужчына|жанчына|хлопчык|дзяўчына|хлопец)$/u

/** Words for organisations: a person is never meant. */
const ORGANISATIONS =
  /^(?:ministry|council|committee|government|company|firm|union|party|bank|agency|court|commission|board|parliament|army|navy|club|team|university|hospital|school|museum|police|newspaper|daily|weekly|magazine|tabloid|broadcaster|outlet|utility|airline|charity|association|federation|foundation|department|authority|organi[sz]ation|campaign)$/u

const anyOf = (before: readonly Before[], from: number, names: DraftNames): Candidate[] =>
  merged(
    before
      .flatMap((each, back) => candidatesIn(each, from, names, back))
      .filter(({ isStrong, back }) => isStrong && back > 0),
  )

const isCapital = (text: string) => /^\p{Lu}\p{L}+$/u.test(text)

/** Whether somebody is mentioned in some sentences, by full or last name. */
function isNamedIn({ text }: DraftName, before: readonly Before[], end: number, names: DraftNames): boolean {
  const key = nameTerms(text).join(' ')
  return before.some(({ sentence }) =>
    namesIn(sentence).some(({ mention }) => {
      const { text: other, fuller } = draftName(mention, names)
      return mention.from < end && [other, ...fuller].some((each) => nameTerms(each).join(' ') === key)
    }),
  )
}

const subjectsOf = (before: readonly Before[], from: number, names: DraftNames): Candidate[] =>
  merged(
    before
      .flatMap((each, back) => candidatesIn(each, from, names, back))
      .filter((each) => each.isSubject && each.isStrong),
  )

const plainName = (text: string, names: DraftNames): DraftName =>
  draftName({ kind: 'NAME', text, isFirst: false, isOblique: false, from: 0 }, names)
