import type { Quotation } from '../../domain/quotations/marks/quotation.ts'
import { quotationsIn } from '../../domain/quotations/marks/quotations.ts'
import { readDraft, withSpeakers } from '../../domain/speakers/reading.ts'
import type { Reader, ReadParagraph, ReadSentence } from '../../domain/speakers/sayings/read-text.ts'
import { isQuoted, type Token } from '../../domain/speakers/sentences/tokens.ts'
import type { Span } from '../../domain/texts/searchable-text.ts'
import { contentsOf } from './contents.ts'
import { reportsIn } from './frames.ts'
import { quotedBy } from './quoted.ts'
import type { Reported } from './reported-statement.ts'
import { speakerOf } from './speakers.ts'
import { type Stretch, spanOf } from './stretches.ts'

/** The statements that a text reports, quoted or not; the latter in English alone. */
export function reportedIn(text: string): Reported[] {
  const quotations = quotationsIn(text)
  const said = withSpeakers(text, quotations)
  const draft = readDraft(text, quotations)
  const reports = draft.paragraphs.flatMap((paragraph, index) =>
    paragraph.isHeading || draft.latin !== 'en'
      ? []
      : reportedInParagraph(paragraph, { ...draft, index }, quotations),
  )
  const isCovered = ({ from, to }: Quotation) =>
    reports.some(({ pieces }) => pieces.some((piece) => piece.from <= from && to <= piece.to + 2))
  const quoted = said
    .filter((each) => each.depth === 0 && each.closed && !isCovered(each))
    .flatMap((each) => quotedBy(each, draft, text))
  const all = [...reports, ...quoted].sort((a, b) => (a.pieces[0]?.from ?? 0) - (b.pieces[0]?.from ?? 0))
  return all.map((each, at) => (isStray(each, all[at - 1]) ? { ...each, speakers: [] } : each))
}

/** Whether nothing near a quotation says that the speaker it is given to speaks there, or spoke right before. */
const isStray = ({ cue, speakers: [speaker] }: Reported, before: Reported | undefined): boolean =>
  cue === null && !before?.speakers.some(({ name }) => name === speaker?.name)

function reportedInParagraph(
  { sentences }: ReadParagraph,
  reader: Reader,
  quotations: readonly Quotation[],
): Reported[] {
  return sentences.flatMap((read) =>
    contentsOf(read.sentence, reportsIn(read)).flatMap((content) => {
      const pieces = piecesOf(read, content.content, quotations)
      return pieces.length === 0
        ? []
        : [
            {
              pieces,
              cue: spanOf(read.sentence, { from: content.report.at, to: content.report.end }),
              speakers: content.report.subject.map((mention) => speakerOf(read, mention, content, reader)),
              time: content.time && spanOf(read.sentence, content.time),
              type: content.report.type,
              isClause: content.isClause,
              by: 'RULES' as const,
            },
          ]
    }),
  )
}

function piecesOf(read: ReadSentence, content: Stretch, quotations: readonly Quotation[]) {
  const { tokens } = read.sentence
  const pieces: (Span & { quoted: boolean })[] = []
  let open: Token[] = []
  const close = () => {
    const [first, last] = [open[0], open.at(-1)]
    if (first !== undefined && last !== undefined)
      pieces.push({ from: first.from, to: last.to, quoted: false })
    open = []
  }
  for (const token of tokens.slice(content.from, content.to)) {
    if (isQuoted(token)) {
      close()
      const piece = quotations
        .flatMap((each) => each.pieces)
        .find(({ from, to }) => from <= token.from && token.from < to)
      if (piece !== undefined) pieces.push({ ...piece, quoted: true })
    } else if (open.length > 0 || token.kind === 'WORD') open.push(token)
  }
  close()
  return pieces
}
