import { readConfig } from '../../config.ts'
import { badInput } from '../../errors.ts'
import { EXPORT_FORMATS, type ExportOptions } from '../../export/export.ts'
import { type ExportArguments, exportOptionsOf } from '../../export/export-options.ts'
import {
  type Command,
  type CommandInput,
  type ExitCode,
  exitCodes,
  type OptionValues,
  serverOption,
  textOption,
  textOptions,
} from '../command.ts'
import { addressOn, asking, askingHere } from '../remote/asking.ts'
import { textOf } from '../remote/over-server.ts'
import { openExisting } from '../stored-graph/store.ts'
import { type Output, outputOf, outputOptions, writeText } from '../terminal/output.ts'
import { refuseUnknownSpeakers } from './known-speakers.ts'

export const exportCommand: Command = {
  options: {
    format: { type: 'string', value: EXPORT_FORMATS.join('|'), meaning: 'the output format (json)' },
    ...outputOptions,
    title: { type: 'string', value: 'TEXT', meaning: "the bundle's title" },
    description: { type: 'string', value: 'TEXT', meaning: "the bundle's description" },
    speaker: { type: 'string', value: 'ID', multiple: true, meaning: 'only what this actor said' },
    about: { type: 'string', value: 'ID', multiple: true, meaning: 'only what was said about this' },
    source: { type: 'string', value: 'ID', multiple: true, meaning: 'only what this source reports' },
    type: {
      type: 'string',
      value: 'TYPE',
      multiple: true,
      meaning: 'only statements of this type, such as denial',
    },
    from: { type: 'string', value: 'DATE', meaning: 'only what was said on this day or later' },
    to: { type: 'string', value: 'DATE', meaning: 'only what was said on this day or earlier' },
    server: serverOption,
  },
  details: [
    'The statements that you choose come with everything that they refer to, so that the result is a complete bundle. An export is not a backup: it has neither revisions nor the log.',
    "With --server, you need an admin's token in ON_RECORD_TOKEN.",
  ],
  run: exportGraph,
}

/** Writes the graph, or the part that the options choose, to standard output or a file. */
export async function exportGraph({ operands, options, server, print }: CommandInput): Promise<ExitCode> {
  const [operand] = operands
  if (operand !== undefined) throw badInput(operand, `name the file to write with -o ${operand}.`)
  const asked = askedOf(options)
  // Checked before a server is asked or a file begun.
  const exporting = exportOptionsOf(asked, (name) => `--${name}`)
  const output = await outputOf(options)
  if (server !== undefined) {
    await asking(server, (ask) => refuseUnknownSpeakers(ask, asked.speaker))
    await writeText(textOf(exportAddress(server, asked), 'exports'), output)
  } else await exportHere(exporting, asked.speaker, output)
  if (output.kind !== 'standard output') print(`Exported to ${output.name}.`)
  return exitCodes.done
}

async function exportHere(
  exporting: ExportOptions,
  speakers: readonly string[],
  output: Output,
): Promise<void> {
  const onRecord = await openExisting(readConfig())
  try {
    await refuseUnknownSpeakers(askingHere(onRecord), speakers)
    await writeText(onRecord.exportBundle(exporting), output)
  } finally {
    await onRecord.close()
  }
}

const single = ['format', 'title', 'description', 'from', 'to'] as const
const several = ['speaker', 'about', 'source', 'type'] as const

const askedOf = (options: OptionValues) => ({
  ...Object.fromEntries(single.map((name) => [name, textOption(options, name)])),
  about: textOptions(options, 'about'),
  source: textOptions(options, 'source'),
  speaker: textOptions(options, 'speaker'),
  type: textOptions(options, 'type'),
})

function exportAddress(server: string, asked: ExportArguments): URL {
  const address = addressOn(server, 'export')
  for (const name of single) if (asked[name] !== undefined) address.searchParams.set(name, asked[name])
  for (const name of several) for (const value of asked[name] ?? []) address.searchParams.append(name, value)
  return address
}
