import { americanSpelling } from './spelling.ts'

/**
 * Words that organisations are named by, in British spelling. A list, because a general rule would merge the names of
 * different people (Michael and Michel, Andre and Ander).
 */
const OF_NAMES =
  /^(?:defence|offences?|licen[cs](?:e|es|ing)|cent(?:re|res)|theat(?:re|res)|fibres?|met(?:re|res)|labour|harbours?|honour|colours?|neighbour(?:s|hood|hoods)?|behaviour|armour(?:ed)?|programmes?|organis(?:e|ed|er|ers|ing)|[a-z]{4,}isations?|p(?:ae)diatrics?|orthopaedics?|anaesth[a-z]+|archaeolog[a-z]+|encyclopaedias?|aluminium|catalogues?|counsellors?|travellers?|jewellery|judgements?)$/

/** A word of a name in American spelling, if it is one that organisations are named by: `defence` becomes `defense`. */
export const nameSpelling = (word: string): string => (OF_NAMES.test(word) ? americanSpelling(word) : word)
