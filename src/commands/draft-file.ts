import { badInput } from '../errors.ts'
import type { TextFormat } from '../index.ts'
import { formatOfEnding } from '../verification/text-formats.ts'
import { nameOf, readText } from './bundle-text.ts'

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
  const format = formatOfEnding(as === undefined ? path : `draft.${as}`)
  if (as !== undefined && format === null) throw badInput('--as', 'write one of md, html, txt.')
  let text = ''
  for await (const piece of await readText(operands, usage, { encoding, isPage: format === 'HTML' }))
    text += piece
  return { name: nameOf(operands), text, format: format ?? 'MARKDOWN' }
}

const usage = 'draft, or - for standard input: on-record check FILE'
