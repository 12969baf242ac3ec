import { nameTerms } from '../names/names.ts'
import { type Before, type Candidate, candidatesIn, isNobody } from './candidates.ts'
import { type DraftNames, genderIn, namesEndingWith } from './mentions/draft-names.ts'
import type { PronounMention } from './mentions/mentions.ts'
import type { DraftName } from './said-by.ts'
import { areCases, merged } from './same-person.ts'
import { type Gender, isGenderGuessed } from './vocabulary/given-names.ts'

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
export const isPerson = ({ name, gender }: Candidate, names: DraftNames): boolean =>
  gender === 'HE' || gender === 'SHE' || [name.text, ...name.fuller].some((each) => names.isHolder(each))

/** A last name that a man and a woman share means the one whom the pronoun can mean: "Leck … her father … he said". */
function withoutNamesakes(candidate: Candidate, gender: Gender, names: DraftNames): Candidate {
  const { name } = candidate
  const fuller = name.fuller.filter((each) => isOfGender(each, gender, names))
  return name.fuller.length < 2 || fuller.length === 0
    ? candidate
    : { ...candidate, name: { ...name, fuller }, gender: genderIn(fuller[0] ?? '', names) }
}

export const isOfGender = (name: string, gender: Gender | null, names: DraftNames) => {
  const own = genderIn(name, names)
  return own === null || gender === null || own === gender
}
