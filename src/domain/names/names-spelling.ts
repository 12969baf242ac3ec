import { americanSpelling } from './spelling.ts'

/**
 * What organisations are called by, in British spelling: no more than these, since a rule would make one name of two people's
 * (Michael and Michel, Andre and Ander).
 */
const OF_NAMES =
  /^(?:defence|offences?|licen[cs](?:e|es|ing)|cent(?:re|res)|theat(?:re|res)|fibres?|met(?:re|res)|labour|harbours?|honour|colours?|neighbour(?:s|hood|hoods)?|behaviour|armour(?:ed)?|programmes?|organis(?:e|ed|er|ers|ing)|[a-z]{4,}isations?|p(?:ae)diatrics?|orthopaedics?|anaesth[a-z]+|archaeolog[a-z]+|encyclopaedias?|aluminium|catalogues?|counsellors?|travellers?|jewellery|judgements?)$/

/** A word of a name in American spelling, where organisations are called by it: `defence` is `defense`. */
export const nameSpelling = (word: string): string => (OF_NAMES.test(word) ? americanSpelling(word) : word)
