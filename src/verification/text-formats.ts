import { extname } from 'node:path'
import type { TextFormat } from '../domain/vocabulary.ts'

const formats: ReadonlyMap<string, TextFormat> = new Map([
  ['.txt', 'PLAIN'],
  ['.text', 'PLAIN'],
  ['.md', 'MARKDOWN'],
  ['.markdown', 'MARKDOWN'],
  ['.html', 'HTML'],
  ['.htm', 'HTML'],
])

/** The format for a file name's extension, in any case; null for other extensions. */
export const formatOfEnding = (name: string): TextFormat | null =>
  formats.get(extname(name).toLowerCase()) ?? null
