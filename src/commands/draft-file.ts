import { extname } from 'node:path'
import { badInput } from '../errors.ts'
import type { TextFormat } from '../index.ts'
import { nameOf, readText } from './bundle-text.ts'

const formats: Readonly<Record<string, TextFormat>> = {
  md: 'MARKDOWN',
  markdown: 'MARKDOWN',
  html: 'HTML',
  htm: 'HTML',
  txt: 'PLAIN',
  text: 'PLAIN',
}

/** A draft and its format: of the option `as`, else of the file's ending, else Markdown, of which plain text is some. */
export type Draft = { readonly name: string; readonly text: string; readonly format: TextFormat }

/**
 * Reads a draft; `-` is standard input.
 *
 * @throws BAD_USER_INPUT where there is no such file, it is no text, or there is no such format
 */
export async function readDraft(
  operands: readonly string[],
  as: string | undefined,
  encoding: string | undefined,
): Promise<Draft> {
  const [path = ''] = operands
  const format = formats[as ?? extname(path).slice(1).toLowerCase()]
  if (as !== undefined && format === undefined) throw badInput('--as', 'write one of md, html, txt.')
  let text = ''
  for await (const piece of await readText(operands, usage, { encoding })) text += piece
  return { name: nameOf(operands), text, format: format ?? 'MARKDOWN' }
}

const usage = 'draft, or - for standard input: on-record check FILE'
