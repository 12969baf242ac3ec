import { wordsIn } from '../../domain/search/words.ts'
import { genderIn } from '../../domain/speakers/mentions/draft-names.ts'
import { draftName } from '../../domain/speakers/mentions/fuller-names.ts'
import type { SaidQuotation } from '../../domain/speakers/said-by.ts'
import { lastFrom, type Reader, sentencesOf } from '../../domain/speakers/sayings/read-text.ts'
import { cuesOf } from '../../domain/speakers/vocabulary/cues.ts'
import { timeBehind } from './lead-in.ts'
import type { Reported } from './reported-statement.ts'
import { fullName } from './speakers.ts'
import { mentionTokens, spanOf } from './stretches.ts'

/** The fewest words that are proposed for their quotation marks alone: one word or two may be a name, or irony. */
const LEAST_QUOTED = 3

/** Before the title of a thing, in quotation marks. */
const TITLED =
  /(?:titled|entitled|headlined|named|dubbed|film|book|song|album|novel|programme|program|headline|hashtag)[\s,]*["“«‘'„]$/iu

/** The statement that a quotation is, if the text says who it is by. */
export function quotedBy(quotation: SaidQuotation, draft: Omit<Reader, 'index'>, text: string): Reported[] {
  const { saidBy, pieces, words } = quotation
  if (saidBy.how === 'NOBODY' || wordsIn(words).length < LEAST_QUOTED) return []
  if (TITLED.test(text.slice(Math.max(0, quotation.from - 24), quotation.from))) return []
  const sentence = { cues: cuesOf[draft.latin] }
  const [name, ...others] = saidBy.names
  const said = sayingOf(quotation, draft)
  // "Mr Temer’s office … it said": not Mr Temer.
  const isBody = said?.isThing === true && (genderIn(name?.text ?? '', draft.names) ?? null) !== null
  const isOpen = isBody || (saidBy.how === 'REFERRED' && others.length > 0)
  const names = isOpen
    ? []
    : saidBy.how === 'NAMED'
      ? saidBy.names.map((each) => fullName(each, draft.names, sentence))
      : [name === undefined ? (saidBy.description?.text ?? null) : fullName(name, draft.names, sentence)]
  return [
    {
      pieces: pieces.map((piece) => ({ ...piece, quoted: true })),
      cue: said?.cue ?? null,
      speakers:
        names.length === 0
          ? [{ span: said?.speaker ?? null, name: null }]
          : names.map((each, at) => ({ span: at === 0 ? (said?.speaker ?? null) : null, name: each })),
      time: said?.time ?? null,
      type: null,
      isClause: true,
      by: 'RULES',
    },
  ]
}

/** The cue nearest to a quotation whose subject is the speaker, where that is right beside it. */
function sayingOf({ saidBy, from, to }: SaidQuotation, { paragraphs, names }: Omit<Reader, 'index'>) {
  const paragraph = paragraphs[lastFrom(paragraphs, from)]
  if (paragraph === undefined) return null
  const [named] = saidBy.names
  const found = sentencesOf(paragraph, { from, to } as SaidQuotation).flatMap((read) =>
    read.sayings.flatMap(({ at, end, subject, isDenied }) => {
      const [mention] = subject ?? []
      const isTheirs =
        mention !== undefined &&
        isDenied !== true &&
        (mention.kind === 'NAME' ? draftName(mention, names).text === named?.text : saidBy.how === 'REFERRED')
      if (!isTheirs) return []
      const cue = spanOf(read.sentence, { from: at, to: end })
      const words = mentionTokens(
        read.sentence,
        mention.kind === 'PRONOUN' ? { from: mention.from } : mention,
      )
      const time = timeBehind(read.sentence, end)
      return [
        {
          cue,
          isThing: mention.kind === 'PRONOUN' && mention.gender === 'IT',
          speaker: words && spanOf(read.sentence, words),
          time: time && spanOf(read.sentence, time),
          distance: Math.min(Math.abs(cue.from - to), Math.abs(cue.to - from)),
        },
      ]
    }),
  )
  return found.sort((a, b) => a.distance - b.distance)[0] ?? null
}
