import { readConfig } from '../config.ts'
import { badInput } from '../errors.ts'
import { EXPORT_FORMATS, type ExportOptions, local, STATEMENT_TYPES } from '../index.ts'
import { askingBy } from './asking.ts'
import {
  type Command,
  type CommandInput,
  type ExitCode,
  exitCodes,
  noServerOption,
  type OptionValues,
  refuseServer,
  textOption,
  textOptions,
} from './command.ts'
import { refuseUnknownSpeakers } from './known-speakers.ts'
import { outputOf, outputOptions, writeText } from './output.ts'
import { openExisting } from './store.ts'

export const exportCommand: Command = {
  summary: 'write the graph, or part of it, as a bundle',
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
    server: noServerOption,
  },
  details: [
    'The statements that you choose come with everything that they refer to, so that the result is a complete bundle. An export is not a backup: it has neither revisions nor the log.',
  ],
  run: exportGraph,
}

/** Writes the graph, or what a filter reaches of it, to standard output or to a file. */
export async function exportGraph({ operands, options, server, print }: CommandInput): Promise<ExitCode> {
  refuseServer(
    server,
    'a server cannot export. Run on-record export with its settings: NEO4J_URI or, once it has stopped, ON_RECORD_DATA.',
  )
  const [operand] = operands
  if (operand !== undefined) throw badInput(operand, `name the file to write with -o ${operand}.`)
  const asked = exportAsked(options)
  const output = await outputOf(options)
  const onRecord = await openExisting(readConfig())
  try {
    const ask = askingBy((query, variables) => onRecord.execute({ query, variables }, undefined, local))
    await refuseUnknownSpeakers(ask, textOptions(options, 'speaker'))
    await writeText(onRecord.exportBundle(asked), output)
    if (output.kind !== 'standard output') print(`Exported to ${output.name}.`)
    return exitCodes.done
  } finally {
    await onRecord.close()
  }
}

/** @throws BAD_USER_INPUT where there is no such type of statements */
function statementType(given: string): string {
  const type = STATEMENT_TYPES.find((each) => each === given.toUpperCase())
  if (type === undefined) throw badInput('--type', `"${given}" is not one of ${STATEMENT_TYPES.join(', ')}.`)
  return type
}

function exportAsked(options: OptionValues): ExportOptions {
  const given = textOption(options, 'format') ?? 'json'
  const format = EXPORT_FORMATS.find((each) => each === given)
  if (format === undefined) throw badInput('--format', `write one of ${EXPORT_FORMATS.join(', ')}.`)
  const list = (name: string) => {
    const values = textOptions(options, name)
    return values.length > 0 ? values : undefined
  }
  const [from, to] = [textOption(options, 'from'), textOption(options, 'to')]
  const sources = list('source')
  const filter = {
    speakers: list('speaker'),
    about: list('about'),
    types: list('type')?.map(statementType),
    attribution: sources && { sources },
    ...((from ?? to) && { said: { from, to }, undated: 'EXCLUDE' as const }),
  }
  const isFiltered = Object.values(filter).some((value) => value !== undefined)
  const [title, description] = [textOption(options, 'title'), textOption(options, 'description')]
  return {
    format,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(isFiltered && { filter }),
  }
}
