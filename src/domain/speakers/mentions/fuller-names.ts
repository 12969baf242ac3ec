import { isInflected } from '../../names/inflected-names.ts'
import { nameTerms } from '../../names/names.ts'
import { wordsIn } from '../../search/words.ts'
import type { DraftName } from '../said-by.ts'
import { ENDS_BODY } from '../vocabulary/bodies.ts'
import { bare, type DraftNames, type FullName, initial, initialsOf, MOST_NAMES } from './draft-names.ts'
import type { NameMention } from './mentions.ts'

/** Words between a name and what somebody is from. */
const OF = /^(?:of|from|de|du|des|von|d['’].*)$/u

/** A name in a draft, prepared for comparison with those in the graph. */
export function draftName(mention: NameMention, names: DraftNames): DraftName {
  const text = bare(mention)
  const words = text.split(' ')
  const readings = [
    // "Instead Rustem Umerov", but "Ada Marlow" means no other Marlow.
    ...(mention.isFirst && words.length > 2 ? [words.slice(1).join(' ')] : []),
    ...(words.length > 2 && OF.test(words[2] ?? '') ? [words.slice(0, 2).join(' ')] : []),
    ...(words.length > 3 && OF.test(words[3] ?? '') ? [words.slice(0, 3).join(' ')] : []),
  ]
  return { text, isOblique: mention.isOblique, readings, fuller: fullerThan(text, mention.from, names) }
}

/**
 * The longer names of a draft that end with a name or, failing that, begin with it. A last name means those introduced
 * before it: "Gowl said" is not yet his wife, who comes later. If nobody was introduced, it may be any of them.
 */
function fullerThan(text: string, place: number, names: DraftNames): readonly string[] {
  const fuller = names.fuller.get(text) ?? longerNames(text, names)
  names.fuller.set(text, fuller)
  const introduced = fuller.filter(({ from }) => from < place)
  return (introduced.length > 0 ? introduced : fuller).map(({ name }) => name)
}

function longerNames(text: string, { full, shortFor }: DraftNames): FullName[] {
  const named = shortFor.get(text)
  if (named !== undefined) return [named]
  const terms = nameTerms(text)
  const [word] = wordsIn(text).slice(-1)
  if (word === undefined) return []
  // "Van der Marlow", "Suu Kyi": a last name of several words.
  if (terms.length > 1) {
    const end = ` ${terms.join(' ')}`
    return full
      .filter(({ terms: own }) => own.length > terms.length && own.join(' ').endsWith(end))
      .slice(0, MOST_NAMES)
  }
  const [term = ''] = terms
  const ends = full.filter(
    ({ terms: own, last }) =>
      own.at(-1) === term ||
      (initial(last) === initial(word.text) &&
        (isInflected(word.text, last) || isInflected(last, word.text))),
  )
  // "Ada" of "Ada Marlow", but not "US" of "US Navy" nor "Marlow" of "Marlow Tower".
  const begins = /^\p{Lu}{2,}$/u.test(text)
    ? []
    : full.filter(({ name, terms: own }) => own[0] === term && own.length < 4 && !ENDS_BODY.test(name))
  const initials = /^\p{Lu}{3,6}$/u.test(text) ? full.filter(({ name }) => initialsOf(name) === text) : []
  const longer = ([ends, begins, initials].find(({ length }) => length > 0) ?? []).slice(0, MOST_NAMES)
  const key = ({ terms }: FullName) => ` ${terms.join(' ')}`
  // "Mayor Ada Marlow" and "Ada Marlow" are the same person.
  const isOf = (each: FullName, other: FullName) => key(each).endsWith(key(other))
  return longer
    .filter((each, index) =>
      longer.every(
        (other, at) => at === index || !isOf(each, other) || (key(each) === key(other) && index < at),
      ),
    )
    .map((each) => {
      const places = longer.filter((other) => isOf(other, each)).map(({ from }) => from)
      return { ...each, from: Math.min(...places) }
    })
}
