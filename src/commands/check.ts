import { readConfig } from '../config.ts'
import { badInput, OnRecordError } from '../errors.ts'
import { type DraftQuotation, quotationsOfDraft } from '../index.ts'
import { type Ask, asking } from './asking.ts'
import { encodingOption } from './bundle-text.ts'
import {
  type Command,
  type CommandInput,
  type ExitCode,
  exitCodes,
  serverOption,
  textOption,
} from './command.ts'
import { readDraft } from './draft-file.ts'
import { asTheDraftSays, type LookUp } from './draft-speakers.ts'
import { refuseUnknownSpeakers } from './known-speakers.ts'
import {
  type CheckedQuotation,
  cautionNote,
  isFoundAsQuoted,
  type NotedAnswer,
  type QuoteAnswer,
  quotationLines,
  summaryLine,
} from './quote-report.ts'
import { placeOf } from './store.ts'

export const checkCommand: Command = {
  operands: '<draft>',
  summary: 'look up every quotation of an article in Markdown, text or HTML',
  options: {
    as: { type: 'string', value: 'md|html|txt', meaning: "the draft's format (by the ending of its name)" },
    encoding: encodingOption,
    format: { type: 'string', value: 'table|json', meaning: 'how the findings are written (table)' },
    speaker: { type: 'string', value: 'ID', meaning: 'whose words all of them should be' },
    server: serverOption,
  },
  details: [
    'The draft - is standard input. Words count as found where a passage has them, but for punctuation.',
  ],
  refused: 'a quotation is not found as it is quoted',
  run: check,
}

const query = `query ($words: String!, $speaker: ID) { checkQuote(words: $words, speaker: $speaker) {
  outcome
  caution
  speaker
  matches {
    passage { exact quoted status }
    diff { op text }
    cut { before after negates }
    attribution {
      id
      statement { id speakers { actor { id name } onBehalfOf { id name } } }
      verification { status checkedHere }
      source { id url publisher { name } publishedAt { edtf } }
    }
  }
} }`

type CheckQuotation = (quotation: DraftQuotation) => Promise<NotedAnswer>

/** Looks up every quotation of a draft; refused where any is not found as it is quoted, or is not to be quoted. */
export async function check({ operands, options, server, print }: CommandInput): Promise<ExitCode> {
  const format = textOption(options, 'format') ?? 'table'
  if (format !== 'table' && format !== 'json') throw badInput('--format', 'write table or json.')
  const draft = await readDraft(operands, textOption(options, 'as'), textOption(options, 'encoding'))
  const speaker = textOption(options, 'speaker') ?? null
  const checked = await asking(server, async (ask) => {
    if (speaker !== null) await refuseUnknownSpeakers(ask, [speaker])
    const lookUp = lookingUp(ask)
    const checkOne: CheckQuotation =
      speaker === null ? asTheDraftSays(ask, lookUp) : ({ words }) => lookUp(words, speaker)
    const quotations = await checkAll(quotationsOfDraft(draft.text, draft.format), checkOne)
    if (quotations.some(({ isFound }) => !isFound)) await tellOfEmptyGraph(ask, server)
    return quotations
  })
  if (format === 'json') print(JSON.stringify({ draft: draft.name, quotations: checked }, null, 2))
  else {
    for (const quotation of checked) for (const line of quotationLines(quotation)) print(line)
    print(summaryLine(draft.name, checked))
  }
  return checked.every(({ isFound }) => isFound) ? exitCodes.done : exitCodes.refused
}

/** Asks what the graph has of words; where they are not to be looked up, the note says why. */
const lookingUp =
  (ask: Ask): LookUp =>
  async (words, speaker) => {
    try {
      const { checkQuote } = await ask<{ checkQuote: QuoteAnswer }>(query, { words, speaker })
      return { ...checkQuote, note: null }
    } catch (fault) {
      if (!(fault instanceof OnRecordError) || fault.details.argument !== 'words') throw fault
      return { outcome: 'NOT_FOUND', caution: null, speaker: 'NOT_NAMED', matches: [], note: fault.message }
    }
  }

/** Nothing is found in a graph that is empty, which a mistyped setting opens as readily as another. */
async function tellOfEmptyGraph(ask: Ask, server: string | undefined): Promise<void> {
  const { stats } = await ask<{ stats: { readonly statements: number } }>('{ stats { statements } }')
  if (stats.statements !== 0) return
  const where = server ?? `${placeOf(readConfig())}; ON_RECORD_DATA or NEO4J_URI names another`
  process.stderr.write(`The graph holds no statements, so no words are found in it (${where}).\n`)
}

/** What stands inside a quotation that was found as it is quoted is found with it. */
async function checkAll(
  quotations: readonly DraftQuotation[],
  checkOne: CheckQuotation,
): Promise<CheckedQuotation[]> {
  const checked: CheckedQuotation[] = []
  let foundDepth = Number.POSITIVE_INFINITY
  for (const found of quotations) {
    const { words, line, column, depth, closed } = found
    if (depth > foundDepth) continue
    const { note, ...answer } = await checkOne(found)
    const isFound = isFoundAsQuoted(answer)
    foundDepth = isFound ? depth : Number.POSITIVE_INFINITY
    const unclosed = closed ? null : 'No mark closes this quotation: it is taken to end here.'
    const notes = [note, cautionNote(answer), unclosed].filter((each) => each !== null)
    checked.push({ words, line, column, depth, closed, ...answer, isFound, note: notes.join(' ') || null })
  }
  return checked
}
