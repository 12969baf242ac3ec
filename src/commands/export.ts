import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readConfig } from '../config.ts'
import { badInput } from '../errors.ts'
import { EXPORT_FORMATS, type ExportOptions } from '../index.ts'
import {
  type CommandInput,
  type ExitCode,
  exitCodes,
  type OptionValues,
  textOption,
  textOptions,
} from './command.ts'
import { openConfigured } from './store.ts'

export const exportOptions = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  title: { type: 'string' },
  description: { type: 'string' },
  speaker: { type: 'string', multiple: true },
  about: { type: 'string', multiple: true },
  source: { type: 'string', multiple: true },
  type: { type: 'string', multiple: true },
  from: { type: 'string' },
  to: { type: 'string' },
} as const

/** Writes the graph, or what a filter reaches of it, to standard output or to a file. */
export async function exportGraph({ options, print }: CommandInput): Promise<ExitCode> {
  const asked = exportAsked(options)
  const output = textOption(options, 'output')
  const onRecord = await openConfigured(readConfig())
  try {
    await writeText(onRecord.exportBundle(asked), output)
    if (output !== undefined) print(`Exported to ${output}.`)
    return exitCodes.done
  } finally {
    await onRecord.close()
  }
}

/** Writes text to a file, or to standard output, no faster than it is taken. */
export async function writeText(pieces: AsyncIterable<string>, file: string | undefined): Promise<void> {
  if (file === undefined) {
    await pipeline(Readable.from(pieces), process.stdout, { end: false })
    return
  }
  await pipeline(Readable.from(pieces), createWriteStream(file))
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
    types: list('type'),
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
