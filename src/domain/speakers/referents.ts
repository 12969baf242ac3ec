import { nameTerms } from '../names/names.ts'
import { type Before, type Candidate, candidatesIn, isNobody } from './candidates.ts'
import { type DraftNames, draftName, genderIn, namesEndingWith, namesIn } from './mentions/draft-names.ts'
import type { DescriptionMention, PronounMention } from './mentions/mentions.ts'
import { type Holder, holdsOffice, isOfNobody } from './mentions/offices.ts'
import type { DraftName } from './said-by.ts'
import { areCases, merged } from './same-person.ts'
import { type Gender, isGenderGuessed } from './vocabulary/given-names.ts'
import { rolesLike } from './vocabulary/role-words.ts'

/** How many paragraphs a pronoun may refer back over, if nobody is mentioned in between whom it could mean. */
export const REACH = 4

/** Whom a pronoun may mean: one name if it is clear, several if not, none if nobody was mentioned. */
export function meantBy(
  pronoun: Pick<PronounMention, 'gender' | 'from'>,
  before: readonly Before[],
  names: DraftNames,
): DraftName[] {
  const within = (paragraphs: number) => before.filter(({ paragraphsBack }) => paragraphsBack <= paragraphs)
  for (const isStrong of [true, false])
    for (const scope of [within(0), within(1)]) {
      const meant = meantIn(pronoun, scope, names, isStrong)
      if (meant.length > 0) return meant
    }
  for (let paragraphs = 2; paragraphs <= REACH; paragraphs += 1) {
    const meant = meantIn(pronoun, within(paragraphs), names, true, true)
    if (meant.length > 0) return isSomebodyBetween(meant, pronoun, within(paragraphs - 1), names) ? [] : meant
  }
  return []
}

/** Whether somebody else whom a pronoun could mean is named, in whatever way, between a pronoun and those whom it may mean. */
const isSomebodyBetween = (
  meant: readonly DraftName[],
  { gender, from }: Pick<PronounMention, 'gender' | 'from'>,
  between: readonly Before[],
  names: DraftNames,
): boolean =>
  gender !== 'IT' &&
  between.some(({ sentence }) =>
    sentence.tokens.some(
      ({ text, isCapital, from: place }) =>
        isCapital &&
        place < from &&
        namesEndingWith(text, names).some(
          (name) =>
            isOfGender(name, gender, names) &&
            !isNobody(name) &&
            !meant.some((each) => [each.text, ...each.fuller].some((own) => isEndOf(own, name))),
        ),
    ),
  )

/** Whether a name is another, or the end of it: "Marlow" of "Ada Marlow". */
const isEndOf = (name: string, whole: string) =>
  ` ${nameTerms(whole).join(' ')}`.endsWith(` ${nameTerms(name).join(' ')}`) || areCases(name, whole)

function meantIn(
  { gender, from }: Pick<PronounMention, 'gender' | 'from'>,
  before: readonly Before[],
  names: DraftNames,
  isStrong: boolean,
  isFar = false,
): DraftName[] {
  const isHuman = gender === 'HE' || gender === 'SHE' || gender === null
  const all = before
    .flatMap((each, back) => candidatesIn(each, from, names, back))
    // "Speaking to Ada, she said": she is somebody else.
    .filter(({ back, isFree, isSubject }) => back > 0 || isFree || isSubject)
    .map((each) => (isHuman && gender !== null ? withoutNamesakes(each, gender, names) : each))
  const pool = all.filter(
    (each) =>
      (isHuman
        ? (each.isStrong || (!isStrong && (each.isFree || each.isSubject))) &&
          !each.isOfThing &&
          !isNobody(each.name.text)
        : each.isSubject && !(gender === 'IT' && isPerson(each, names))) &&
      // Farther back, only whoever a sentence was about is still in the reader's mind.
      (!isFar || each.isSubject || each.isSpeaker),
  )
  const fit = pool.filter(
    ({ gender: own, calledBy, name }) =>
      gender === null ||
      (gender === 'HE' &&
        own === 'SHE' &&
        calledBy !== 'SHE' &&
        isGenderGuessed(name.fuller[0] ?? name.text)) ||
      [own, calledBy].every((each) => each === null || each === gender || (!isHuman && each !== calledBy)),
  )
  // "He added. … She": whom the draft calls "he" is not "she".
  const others = pool.filter(
    ({ calledBy }) => isHuman && gender !== null && calledBy !== null && calledBy !== gender,
  )
  const isOther = ({ name }: Candidate) =>
    others.some(
      (each) => each.name.text === name.text || each.name.fuller[0] === (name.fuller[0] ?? name.text),
    )
  const distinct = merged(fit.filter((each) => !isOther(each)))
  if (distinct.length < 2 || isFar) return distinct.map(({ name }) => name)
  const sure = isHuman ? distinct.filter((each) => gender !== null && each.gender === gender) : []
  const [only] = sure
  if (sure.length === 1 && only !== undefined) {
    // "Zerbo, who campaigns for Donald Trump, called it a shame. He said", "Zerbo asked whether Donald left. He said":
    // either.
    const rival = distinct.find(
      (each) =>
        each !== only &&
        ((each.isSpeaker && (each.back < only.back || !(only.isFree || only.isSubject))) ||
          (each.isSubject && !only.isSubject && each.back <= only.back)),
    )
    return rival === undefined ? [only.name] : [rival.name, only.name]
  }
  const open = sure.length > 1 ? sure : distinct
  const subject = open.find(({ isSubject }) => isSubject)
  // Somebody mentioned more recently may be meant as well.
  const isSince = open.some((each) => subject && each.isFree && each.back < subject.back)
  // "Бо отметил. Сделку оценил и директор Пётр. Он заявил": either.
  const isRivalled = open.some((each) => subject?.isByForm && each !== subject && each.isSubject)
  // "Bo was joined by Ada Marlow, who said": either.
  const isSpokenOver = open.some(
    (each) => subject && each.isSpeaker && !subject.isSpeaker && each.back === subject.back,
  )
  return subject && !isSince && !isRivalled && !isSpokenOver
    ? [subject.name]
    : distinct.map(({ name }) => name)
}

/** Whether a candidate is visibly a person, whom "it" cannot mean: by a given name, or by an office. */
const isPerson = ({ name, gender }: Candidate, names: DraftNames): boolean =>
  gender === 'HE' || gender === 'SHE' || [name.text, ...name.fuller].some((each) => names.isHolder(each))

/** A last name that a man and a woman share means the one whom the pronoun can mean: "Leck … her father … he said". */
function withoutNamesakes(candidate: Candidate, gender: Gender, names: DraftNames): Candidate {
  const { name } = candidate
  const fuller = name.fuller.filter((each) => isOfGender(each, gender, names))
  return name.fuller.length < 2 || fuller.length === 0
    ? candidate
    : { ...candidate, name: { ...name, fuller }, gender: genderIn(fuller[0] ?? '', names) }
}

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
  const isToCome = introduced.length === 0 && holders.length === 1 && !isOfNobody(description)
  const called = (isToCome ? holders : introduced).map(({ name }) => plainName(name, names))
  const asName = isCapital(description.text) ? names.full.filter(({ last }) => last === description.text) : []
  if (asName.length > 0) return asName.map(({ name }) => plainName(name, names))
  if (called.length > 1) {
    const near = called.filter((each) => isNamedIn(each, before, from, names))
    return near.length === 1 ? near : called
  }
  if (called.length > 0) return called
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

/** Whose statement or letter is quoted: the subject of the last sentence that introduced one. */
export function issuerOf(
  { head, from }: DescriptionMention,
  before: readonly Before[],
  names: DraftNames,
): DraftName | null {
  const introducing = before.find(({ sentence: { tokens, cues } }) =>
    tokens.some(
      ({ lower, from: place }, at) =>
        lower === head && place < from && cues.indefinite.has(tokens[at - 1]?.lower ?? ''),
    ),
  )
  const [subject] = introducing === undefined ? [] : subjectsOf([introducing], from, names)
  return subject?.name ?? null
}

const isNear = ({ paragraphsBack }: Before) => paragraphsBack === 0

const genderOfNoun = (noun: string): Gender | null => {
  if (/^(?:man|boy|homme|garçon|mann|мужчина|мальчик|парень|чоловік|хлопчик|хлопець|мужчына|хлопчык|хлопец)$/u.test(noun))
    return 'HE'
  return /^(?:woman|girl|femme|fille|dame|frau|женщина|девочка|девушка|жінка|дівчинка|дівчина|жанчына|дзяўчына)$/u.test(noun)
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

const isOfGender = (name: string, gender: Gender | null, names: DraftNames) => {
  const own = genderIn(name, names)
  return own === null || gender === null || own === gender
}

const subjectsOf = (before: readonly Before[], from: number, names: DraftNames): Candidate[] =>
  merged(
    before
      .flatMap((each, back) => candidatesIn(each, from, names, back))
      .filter((each) => each.isSubject && each.isStrong),
  )

const plainName = (text: string, names: DraftNames): DraftName =>
  draftName({ kind: 'NAME', text, isFirst: false, isOblique: false, from: 0 }, names)
