import { readConfig } from '../../config.ts'
import { askedLookUps } from '../../drafts/asked-look-ups.ts'
import { checkedDraft } from '../../drafts/checked-draft.ts'
import { quotationsOfDraft } from '../../drafts/drafts.ts'
import { type AskedQuotation, quotationLines, summaryLine } from '../../drafts/quote-report.ts'
import { badInput } from '../../errors.ts'
import { GraphSizeDocument } from '../../generated/operations.ts'
import { encodingOption } from '../bundles/bundle-text.ts'
import { refuseUnknownSpeakers } from '../bundles/known-speakers.ts'
import {
  type Command,
  type CommandInput,
  type ExitCode,
  exitCodes,
  serverOption,
  textOption,
} from '../command.ts'
import { type Ask, asking } from '../remote/asking.ts'
import { placeOf } from '../stored-graph/store.ts'
import { tell } from '../terminal/printable.ts'
import { readDraft } from './draft-file.ts'

export const checkCommand: Command = {
  options: {
    as: { type: 'string', value: 'md|html|txt', meaning: "the draft's format (by its file name)" },
    encoding: encodingOption,
    format: { type: 'string', value: 'table|json', meaning: 'the output format (table)' },
    speaker: {
      type: 'string',
      value: 'ID',
      meaning: 'who should have said all the quotations, whatever the draft says',
    },
    allow: {
      type: 'string',
      value: 'unconfirmed',
      meaning: 'let quotations pass whose speaker is UNCONFIRMED',
    },
    server: serverOption,
  },
  details: [
    'To read the draft from standard input, write -.',
    "A quotation passes if a passage has its words, apart from punctuation and an editor's brackets, and if they are the " +
      'words of the speaker whom the draft names, if it names one.',
  ],
  refused: 'a quotation is not found as quoted, or not confirmed to be from the speaker that the draft names',
  run: check,
}

/** Looks up every quotation of a draft. The exit code is 1 if any does not pass. */
export async function check({ operands, options, server, print }: CommandInput): Promise<ExitCode> {
  const format = textOption(options, 'format') ?? 'table'
  if (format !== 'table' && format !== 'json') throw badInput('--format', 'write table or json.')
  const allow = textOption(options, 'allow')
  if (allow !== undefined && allow !== 'unconfirmed') throw badInput('--allow', 'write unconfirmed.')
  const draft = await readDraft(operands, textOption(options, 'as'), textOption(options, 'encoding'))
  const speaker = textOption(options, 'speaker') ?? null
  const checked = await asking(server, async (ask) => {
    if (speaker !== null) await refuseUnknownSpeakers(ask, [speaker])
    const request = { speaker, allowsUnconfirmed: allow === 'unconfirmed' }
    const quotations = await checkedDraft(
      askedLookUps(ask),
      quotationsOfDraft(draft.text, draft.format),
      request,
    )
    if (quotations.some(({ matches }) => matches.length === 0)) await tellOfEmptyGraph(ask, server)
    return quotations
  })
  if (format === 'json') print(JSON.stringify({ draft: draft.name, quotations: checked }, null, 2))
  else {
    for (const quotation of checked) for (const line of quotationLines(quotation)) print(line)
    print(summaryLine(draft.name, checked))
  }
  return passes(checked) ? exitCodes.done : exitCodes.refused
}

/** Quotations of too few words do not fail a draft, unless it has no others. */
function passes(checked: readonly AskedQuotation[]): boolean {
  const telling = checked.filter(({ outcome }) => outcome !== 'TOO_FEW_WORDS')
  return checked.length === 0 || (telling.length > 0 && telling.every(({ isFound }) => isFound))
}

/** Warns that the graph is empty: a mistyped setting opens an empty graph as readily as the right one. */
async function tellOfEmptyGraph(ask: Ask, server: string | undefined): Promise<void> {
  const { stats } = await ask.one(GraphSizeDocument, {})
  if (stats.statements !== 0) return
  const where = server ?? `${placeOf(readConfig())}; ON_RECORD_DATA or NEO4J_URI names another`
  tell(`The graph has no statements, so nothing can be found in it (${where}).`)
}
