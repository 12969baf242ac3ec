import { formsIn } from '../../domain/speakers/vocabulary/verbs-of-saying.ts'
import type { STATEMENT_TYPES } from '../../domain/vocabulary.ts'

/**
 * What follows an English verb of reporting. SAYS: a clause, with or without "that". TO: an infinitive. OBJECT: whatever
 * is confirmed, denied or demanded. AS: somebody or something, and "as" what. CALLED: the same without "as". ACCUSES:
 * somebody, and "of" or "for" what. ASKS: somebody, and "to" do what. SILENT: nothing, since it says that nothing was
 * said.
 */
export type Frame = 'SAYS' | 'TO' | 'OBJECT' | 'AS' | 'CALLED' | 'ACCUSES' | 'ASKS' | 'SILENT'

export type ReportingVerb = {
  readonly frames: readonly Frame[]
  /** What kind of act it usually is; null if the verb does not tell. */
  readonly type: (typeof STATEMENT_TYPES)[number] | null
  /** Whether it is a form with "-ing", whose subject is that of the clause before. */
  readonly isParticiple: boolean
  /** Whether it may also be a past participle, after a form of "be". */
  readonly isPast: boolean
}

/** Verbs by their frames and type, each by its stem and endings; `+` stands for the endings s, ed and ing. */
const LISTS: readonly (readonly [frames: string, type: ReportingVerb['type'], verbs: string])[] = [
  [
    'SAYS',
    null,
    `sa(y|ys|id|ying) add+ t(ell|ells|old|elling) stat(e|es|ed|ing) not(e|es|ed|ing) explain+ remark+`,
  ],
  [
    'SAYS',
    null,
    `repl(y|ies|ied|ying) respond+ recall+ writ(e|es|ing) wrote tweet+ conclud(e|es|ed|ing) clarif(y|ies|ied|ying)`,
  ],
  [
    'SAYS OBJECT',
    null,
    `reveal+ report+ disclos(e|es|ed|ing) indicat(e|es|ed|ing) signal(|s|ed|led|ing|ling) reiterat(e|es|ed|ing) outlin(e|es|ed|ing)`,
  ],
  ['SAYS TO', 'CLAIM', `claim+`],
  [
    'SAYS',
    'CLAIM',
    `assert+ maintain+ contend+ alleg(e|es|ed|ing) testif(y|ies|ied|ying) insist+ estimat(e|es|ed|ing)`,
  ],
  [
    'SAYS',
    'OPINION',
    `argu(e|es|ed|ing) suggest+ believ(e|es|ed) speculat(e|es|ed|ing) observ(e|es|ed) complain+ lament+ hop(e|es|ed) fear(|s|ed)`,
  ],
  [
    'SAYS OBJECT',
    null,
    `emphasi(ze|zes|zed|zing|se|ses|sed|sing) stress(|es|ed|ing) underlin(e|es|ed|ing) highlight+`,
  ],
  ['SAYS OBJECT', null, `caution+ warn+`],
  ['SAYS OBJECT TO', 'ANNOUNCEMENT', `announc(e|es|ed|ing) declar(e|es|ed|ing)`],
  ['SAYS OBJECT', 'CONFIRMATION', `confirm+ affirm+`],
  ['SAYS OBJECT', 'DENIAL', `den(y|ies|ied|ying) disput(e|es|ed|ing)`],
  ['SAYS OBJECT', 'ADMISSION', `admit(|s|ted|ting) acknowledg(e|es|ed|ing) conced(e|es|ed|ing)`],
  ['SAYS OBJECT', 'PREDICTION', `predict+ forecast(|s|ed|ing)`],
  ['TO SAYS', 'COMMITMENT', `pledg(e|es|ed|ing) promis(e|es|ed|ing) vow+`],
  ['TO', 'COMMITMENT', `agree(|s|d|ing)`],
  ['TO', 'THREAT', `threaten+`],
  ['TO', 'OFFER', `offer+`],
  ['ASKS SAYS', 'REQUEST', `urg(e|es|ed|ing)`],
  ['OBJECT SAYS TO', 'REQUEST', `demand+`],
  ['OBJECT SAYS', null, `propos(e|es|ed|ing)`],
  ['AS OBJECT', 'CONDEMNATION', `condemn+ denounc(e|es|ed|ing) slam(|s|med|ming) decr(y|ies|ied|ying)`],
  [
    'AS OBJECT',
    'OPINION',
    `criticis(e|es|ed|ing) criticiz(e|es|ed|ing) prais(e|es|ed|ing) hail+ welcom(e|es|ed|ing) applaud+ laud+`,
  ],
  ['AS OBJECT', 'REJECTION', `reject+ dismiss(|es|ed|ing) rebuff(|s|ed)`],
  [
    'AS',
    'OPINION',
    `describ(e|es|ed|ing) view+ regard+ portray+ characteri(ze|zes|zed|zing|se|ses|sed|sing) brand+ label(|s|ed|led|ing|ling) fram(e|es|ed|ing)`,
  ],
  ['CALLED', 'OPINION', `dub(|s|bed|bing) deem+`],
  ['CALLED', null, `call+`],
  ['ACCUSES', 'ACCUSATION', `accus(e|es|ed|ing) blam(e|es|ed|ing)`],
]

const ENDINGS = '(|s|ed|ing)'

/** The verbs of the lists, by their forms. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map(
  LISTS.flatMap(([frames, type, verbs]) =>
    formsIn(verbs.replaceAll('+', ENDINGS)).map((form): [string, ReportingVerb] => [
      form,
      {
        frames: frames.split(' ') as Frame[],
        type,
        isParticiple: form.endsWith('ing'),
        isPast: /(?:ed|d|old|aid)$/u.test(form),
      },
    ]),
  ),
)

/** Whoever says these says nothing: the words of a reported silence. */
export const SILENCES = new Set(
  formsIn(`
    declin(e|es|ed)_to_(comment|say|discuss|elaborate|answer|confirm|provide|give|disclose) refus(e|es|ed)_to_(comment|say|discuss|elaborate|answer|confirm|disclose)
    declin(e|es|ed)_comment declin(e|es|ed)_further_comment remain(|s|ed)_silent kept_silent stayed_silent made_no_comment gave_no_comment offered_no_comment
    did_not_respond_to did_not_reply_to did_not_comment did_not_immediately_respond did_not_immediately_comment did_not_immediately_reply
    has_not_commented have_not_commented has_yet_to_comment have_yet_to_comment has_not_responded have_not_responded was_not_available_for
    could_not_be_reached
  `),
)
