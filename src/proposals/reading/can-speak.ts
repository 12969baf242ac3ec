import type { Mention, Subject } from '../../domain/speakers/mentions/mentions.ts'
import type { Sentence } from '../../domain/speakers/sentences/tokens.ts'

/** Words for people and bodies that speak, besides the offices and bodies that quotations are attributed to. */
const SPEAKERS = new Set(
  `side sides authorities authority administration regime kremlin cabinet delegation delegates negotiators leaders leadership leader
  families family relatives activists campaigners investigators lawmakers legislators senators ministers diplomats envoys
  agencies groups organisations organizations unions companies firms parties governments countries nations states allies rebels militants
  fans players teams clubs bosses managers directors executives regulators regulator watchdog watchdogs charity charities opponents
  proponents advocates advocate economists scientists researchers engineers doctors teachers parents prosecutors lawyers attorneys judges
  members councillors councilors commissioners commissioner presenters organisers organizers users customers consumers investors
  traders economist defenders detractors sceptics skeptics observers commentators historians academics survivors
  startup manufacturer maker developer developers publisher carrier airline bank banks insurer retailer operator operators spokespeople
  republicans democrats conservatives liberals mayors governors chiefs heads candidates farmers drivers protesters demonstrators
  opposition coalition alliance movement association federation foundation institute society senate house congress assembly tribunal
  chairman chairwoman coordinator inspector inspectors counsel neighbours owners owner founders`.split(
    /\s+/u,
  ),
)

const singular = (word: string) => word.replace(/(?:ies)$/u, 'y').replace(/s$/u, '')

/** Whether all of a subject are people or bodies, so far as words can tell: "it", papers and things are not. */
export const canSpeak = (subject: Subject, sentence: Sentence): boolean =>
  subject.length > 0 && subject.every((mention) => isSpeaker(mention, sentence))

function isSpeaker(mention: Mention, { cues }: Sentence): boolean {
  if (mention.kind === 'PRONOUN') return mention.gender !== null
  if (mention.kind === 'NAME') {
    const words = mention.text.toLowerCase().split(' ')
    return !words.every((word) => cues.openers.has(word) || cues.times.has(word) || /^[\d.,%]+$/u.test(word))
  }
  const isRole = [mention.head, singular(mention.head)].some(
    (word) => cues.roles.has(word) || SPEAKERS.has(word),
  )
  return (
    isRole ||
    mention.text
      .toLowerCase()
      .split(' ')
      .some((word) => SPEAKERS.has(word))
  )
}
