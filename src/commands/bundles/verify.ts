import { readConfig } from '../../config.ts'
import { badInput } from '../../errors.ts'
import type { PassageChange, StatusChange, VerifiedSource } from '../../index.ts'
import type { TextsDirectory } from '../../verification/texts-directory.ts'
import {
  type Command,
  type CommandInput,
  type ExitCode,
  exitCodes,
  serverOption,
  textOption,
} from '../command.ts'
import { verifyOverServer } from '../remote/verify-over-server.ts'
import { openExisting } from '../stored-graph/store.ts'
import { givenTexts, textsDetails, textsEncodingOption, textsOption } from './texts-option.ts'

export const verifyCommand: Command = {
  options: {
    texts: textsOption,
    encoding: textsEncodingOption,
    source: { type: 'string', value: 'ID', meaning: 'only the passages of this source' },
    all: { type: 'boolean', meaning: 'list what got better or moved as well' },
    server: serverOption,
  },
  details: [textsDetails, "With --server, you need an admin's token in ON_RECORD_TOKEN."],
  refused: 'a passage is worse than before',
  run: verify,
}

/** Looks for the graph's passages in their texts again. The exit code is 1 if any receipt got worse. */
export async function verify({ operands, options, server, print }: CommandInput): Promise<ExitCode> {
  const [operand] = operands
  if (operand !== undefined) throw badInput(operand, `name the directory of texts with --texts ${operand}.`)
  const texts = await givenTexts(options)
  const asked = { texts, source: textOption(options, 'source') }
  const sources = new Set<string>()
  const counts = { without: 0, receipts: 0, worse: 0, moved: 0, better: 0 }
  for await (const verified of server === undefined ? verifyHere(asked) : verifyOverServer(server, asked)) {
    sources.add(verified.source)
    if (!verified.atHand) counts.without += 1
    else counts.receipts += verified.receipts
    for (const change of verified.changes) {
      const kind = kindOf(change)
      counts[kind] += 1
      if (kind === 'worse' || options.all === true)
        for (const line of changeLines(verified.source, change)) print(line)
    }
  }
  if (asked.source === undefined) texts?.tellOfOthers(sources, 'graph')
  const { without, receipts, worse, moved, better } = counts
  const bring = texts === undefined ? ': give texts with --texts DIR (see on-record help verify)' : ''
  print(
    [
      `Checked ${counted(receipts, 'receipt')} of ${sources.size - without} of ${counted(sources.size, 'source')}: ` +
        `${worse} worse than before, ${moved > 0 ? `${moved} moved with the words around them, ` : ''}${better} better.`,
      ...(moved + better > 0 && options.all !== true ? ['Use --all to list these too.'] : []),
      ...(without > 0
        ? [
            `${without === 1 ? 'The text of 1 source is' : `The texts of ${without} sources are`} missing${bring}.`,
          ]
        : []),
    ].join(' '),
  )
  return worse > 0 ? exitCodes.refused : exitCodes.done
}

type Asked = { readonly texts?: TextsDirectory; readonly source?: string }

async function* verifyHere({ texts, source }: Asked): AsyncGenerator<VerifiedSource> {
  const onRecord = await openExisting(readConfig())
  try {
    yield* onRecord.verify({ texts: texts?.textOf, source })
  } finally {
    await onRecord.close()
  }
}

/** How a receipt changed: it got worse, moved, or got better. */
const kindOf = ({ isWorse, passages }: StatusChange) =>
  isWorse ? 'worse' : passages.every(({ now }) => now === 'MOVED') ? 'moved' : 'better'

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

function changeLines(source: string, change: StatusChange): string[] {
  const { receipt, before, now, passages } = change
  const became = before === now ? `${now} as before, but its passages changed` : `${before} -> ${now}`
  return [`${kindOf(change).padEnd(6)}  ${receipt} in ${source}: ${became}`, ...passages.map(passageLine)]
}

const passageLine = ({ exact, before, now, reason }: PassageChange) =>
  `        "${exact}": ${before} -> ${now}${reason === null ? '' : `: ${reason}`}`
