/**
 * Turns British spellings into American ones, by the patterns in which they differ:
 *
 *     colour, neighbours, honoured: color, neighbors, honored     organise, organisation: organize, organization
 *     defence, licence: defense, license                          centre, metres: center, meters
 *     traveller, fulfilment: traveler, fulfilment                 anaemia, foetal: anemia, fetal
 *
 * and by a list of single words. It is meant for search: a word that it changes without need ("promise", "contour",
 * "presence") is changed alike in texts and in queries. Words that would become another word are left alone (hour,
 * source, poet, Michael, seller).
 *
 * @param word in plain lower-case Latin letters, before stemming
 */
export function americanSpelling(word: string): string {
  if (word.length < 4 || !mayDiffer.test(word)) return word
  const listed = singleWords.find(([british]) => british.test(word))
  if (listed) return word.replace(...listed)
  return kinds.reduce((spelt, [british, american]) => spelt.replace(british, american), word)
}

type Replacing = readonly [british: RegExp, american: string]

/** Most words have neither spelling, which this tells at once. */
const mayDiffer =
  /our|ough|is[aei]|ys[ei]|enc[ei]|[bgtv]re|ll|[ao]e|logu|gramme|grey|scept|oul[dt]|dgement|ageing|pyj|artef|enquir|sulph|disc|alumin|draught|gaol/

/** At least three letters before it, so that hour, pour, four and your are kept. */
const OUR =
  /^([a-z]{3,}|od)our(?=(?:ed|ing|ings|er|ers|s|able|ably|ite|ites|hood|hoods|ful|fully|less|al|ally|ist|ists|ism|y|ly|ous|ously)?$)/
const ISE = /(?<=[a-z]{3})is(?=(?:e|ed|es|er|ers|ing|ings|able|ation|ations|ational)$)/
const YSE = /(?<=[a-z]l)ys(?=(?:e|ed|es|er|ers|ing)$)/
const ENCE = /enc(?=(?:e|es|ed|er|ers|ing|eless)$)/
const RE = /(?<=[a-z]{2}[bt])re(?=s?$)/
const RED = /(?<=[a-z]{2}[bt])red$/
const DOUBLED_L =
  /(?<=[a-z]{3}[aeiou])ll(?=(?:er|ers|or|ors|ous|ously|ery|en|ful|fully|ment|ments|ation|ations)$)/
const LOGUE = /(?<=[a-z]log)ue?(?=(?:s|d|ing)?$)/

const kinds: readonly Replacing[] = [
  [OUR, '$1or'],
  [ISE, 'iz'],
  [YSE, 'yz'],
  [ENCE, 'ens'],
  [RE, 'er'],
  [RED, 'ered'],
  [DOUBLED_L, 'l'],
  [LOGUE, ''],
  // Greek and Latin roots with ae and oe, so that names and poet, shoes, does are kept.
  [/aest(?=h)/, 'est'],
  [/aed(?=iatr|agog|ophil|i[ac]s?$)/, 'ed'],
  [/(?:^|(?<=[a-z]))haem(?=[aoort])/, 'hem'],
  [/aemi(?=as?$|cs?$)/, 'emi'],
  [/(?<=^(?:arch|pal))ae(?=o)/, 'e'],
  [/(?<=^(?:gyn|f))ae(?=c)/, 'e'],
  [/^caesarean/, 'cesarean'],
  [/^mediaeval/, 'medieval'],
  [/^oe(?=str|soph|dem)/, 'e'],
  [/(?<=^(?:f|am|hom|c))oe(?=t[aiou]|b|o|li)/, 'e'],
  [/rrhoea/, 'rrhea'],
]

const singleWords: readonly Replacing[] = [
  [/^programme(?=s?$)/, 'program'],
  [/gramme(?=s?$)/, 'gram'],
  [/^grey/, 'gray'],
  [/^scept/, 'skept'],
  [/^(sm|m)oul(?=[dt])/, '$1ol'],
  [/^plough/, 'plow'],
  [/^draught/, 'draft'],
  [/^practis/, 'practic'],
  [/(?<=dg)ement(?=s?$)/, 'ment'],
  [/^ageing$/, 'aging'],
  [/^pyjama/, 'pajama'],
  [/^artefact/, 'artifact'],
  [/^enquir/, 'inquir'],
  [/^sulph/, 'sulf'],
  [/^aluminium$/, 'aluminum'],
  [/^jewellery$/, 'jewelry'],
  [/^woollen/, 'woolen'],
  [/^(sk|w)illful/, '$1ilful'],
  [/^manoeuvre/, 'maneuver'],
  [/^manoeuvr/, 'maneuver'],
  [/^meagre/, 'meager'],
  [/^disc(?=s?$)/, 'disk'],
  [/^gaol/, 'jail'],
]

/** The typed beginning of what may become a British word, and its American form. */
const halves: readonly Replacing[] = [
  [/(?<=[a-z]{3})ou$/, 'o'],
  [/(?<=[a-z]{3})our(?=[a-z]{0,4}$)/, 'or'],
  [/(?<=[a-z]{3})is(?=[a-z]{0,6}$)/, 'iz'],
  [/(?<=l)ys(?=[a-z]{0,3}$)/, 'yz'],
  [/enc$/, 'ens'],
  [/(?<=[a-z]{2}[bt])r$/, 'er'],
  [/(?<=[a-z]{3}[aeiou])ll(?=[a-z]{0,5}$)/, 'l'],
]

/** The American beginnings that a typed beginning may stand for: `colou` may be `color`. */
export const americanBeginnings = (typed: string): string[] => [
  ...new Set([
    typed,
    americanSpelling(typed),
    ...halves.map(([british, american]) => typed.replace(british, american)),
  ]),
]
