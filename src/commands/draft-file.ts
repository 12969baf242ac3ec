import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { text } from 'node:stream/consumers'
import { badInput } from '../errors.ts'
import type { TextFormat } from '../index.ts'

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
 * @throws BAD_USER_INPUT where there is no such file, or no such format
 */
export async function readDraft(operands: readonly string[], as: string | undefined): Promise<Draft> {
  const [path, ...more] = operands
  if (path === undefined || more.length > 0)
    throw badInput('draft', 'name one file, or - for standard input.')
  const format = formats[as ?? extname(path).slice(1).toLowerCase()]
  if (as !== undefined && format === undefined) throw badInput('--as', 'write one of md, html, txt.')
  return { name: path, text: await contentOf(path), format: format ?? 'MARKDOWN' }
}

async function contentOf(path: string): Promise<string> {
  if (path === '-') return text(process.stdin)
  return readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    throw badInput(
      path,
      fault.code === 'ENOENT' ? 'there is no such file.' : `it cannot be read (${fault.code}).`,
    )
  })
}
