import { badInput } from '../../errors.ts'
import type { TextFormat } from '../../index.ts'
import { formatOfEnding } from '../../verification/text-formats.ts'
import { nameOf, readText } from '../bundles/bundle-text.ts'

/** A draft and its format: as `--as` says, else by the file's extension, else Markdown, which includes plain text. */
export type Draft = { readonly name: string; readonly text: string; readonly format: TextFormat }

/**
 * Reads a draft; `-` is standard input.
 *
 * @param usage completes "Name one", if it is not for `check`
 * @throws BAD_USER_INPUT where there is no such file or format, or the file is not text
 */
export async function readDraft(
  operands: readonly string[],
  as: string | undefined,
  encoding: string | undefined,
  usage = checked,
): Promise<Draft> {
  const [path = ''] = operands
  const format = formatOfEnding(as === undefined ? path : `draft.${as}`)
  if (as !== undefined && format === null) throw badInput('--as', 'write one of md, html, txt.')
  let text = ''
  for await (const piece of await readText(operands, usage, { encoding, isPage: format === 'HTML' }))
    text += piece
  return { name: nameOf(operands), text, format: format ?? 'MARKDOWN' }
}

const checked = 'draft, or - for standard input: on-record check FILE'
